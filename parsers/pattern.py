"""Regular expressions that are compiled when they are first used.

Compiling one costs 0.1 to 0.6 ms, and most documents need few of the parsers' patterns: compiled at import, they would
be a quarter of the start-up of `warlog FILE | head`.
"""

from __future__ import annotations

import re

_METHODS = ("match", "search", "fullmatch", "finditer", "findall", "split", "sub", "pattern")


class _Lazy:
    __slots__ = ("_flags", "_source", *_METHODS)

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        # Reached only while the slots are empty: from the first use on the compiled pattern's own methods fill them.
        compiled = re.compile(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(self, name)


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern that behaves as `re.compile(source, flags)` does and is compiled at its first use."""
    return _Lazy(source, flags)  # pyright: ignore[reportReturnType]
