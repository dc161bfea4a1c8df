"""The search: which of the entries shown hold an expression, found in slices so that no key waits for it."""

from __future__ import annotations

import re
from bisect import bisect_right
from time import perf_counter

from ..model.query import Query
from .walking import onward

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..model.entry import Entry

SLICE = 0.003
"""Seconds that are searched at a time, before keys are looked at and the screen is painted."""
_STRIDE = 64
"""Entries between two looks at the watch."""


class Search:
    """An expression, and where in a list of entries it is found.

    The search begins at an entry and comes round to it again, so that what the reader is taken to is found first.

    Args:
        text: The expression: of Python's `re`, smart case; found in all that is printed of an entry.
        entries: Where to search; they do not change.
        start: The number of the entry to begin with.

    Raises:
        QueryError: It is no expression, or one that can run away; positions count in `text`.
    """

    def __init__(self, text: str, entries: Sequence[Entry], start: int = 0) -> None:
        self.text = text
        self.entries = entries
        self._holds = Query.grep(text).truth
        self._start = self._at = min(max(start, 0), len(entries))
        self._after: list[int] = []
        self._before: list[int] = []
        self._round = False
        self.complete = not text
        """Whether all entries have been searched."""

    def again(self, entries: Sequence[Entry], start: int) -> Search:
        """The same expression in another list."""
        return Search(self.text, entries, start)

    def go_on(self, seconds: float = SLICE) -> bool:
        """Search for a while; whether it is complete then."""
        end = perf_counter() + seconds
        holds, entries = self._holds, self.entries
        while not self.complete:
            last = self._start if self._round else len(entries)
            at, upto = self._at, min(self._at + _STRIDE, last)
            found = self._before if self._round else self._after
            found.extend([number for number in range(at, upto) if holds(entries[number])])
            self._at = upto
            if upto >= last:
                if self._round:
                    self.complete = True
                self._round, self._at = True, 0
            if perf_counter() > end:
                break
        return self.complete

    @property
    def count(self) -> int:
        """How many entries have been found by now."""
        return len(self._after) + len(self._before)

    @property
    def first(self) -> int | None:
        """The number of the first entry found at the start or after it, or from the top; None while there is none."""
        if self._after:
            return self._after[0]
        return self._before[0] if self._before else None

    @property
    def hits(self) -> list[int]:
        """The numbers of the entries found by now, in order."""
        return self._before + self._after

    def next(self, at: int, step: int) -> tuple[int, bool] | None:
        """The hit after an entry (`step` 1) or before it (-1), and whether it lies beyond the end; None without any."""
        hits = self.hits
        found = onward(hits, at, step)
        return None if found is None else (hits[found[0]], found[1])

    def place(self, at: int) -> int:
        """How many hits there are up to an entry, itself included."""
        return bisect_right(self.hits, at)


def highlighter(text: str) -> re.Pattern[str]:
    """What marks the places on the screen at which `Search` finds an expression.

    Raises:
        PatternError: As `Search` does.
    """
    from ..model.pattern import compile_pattern
    from ..model.text import compose

    pattern = compile_pattern(compose(text))
    # Where the search folds the text, the screen shows it unfolded.
    return re.compile(pattern.regex.pattern, pattern.regex.flags | (re.IGNORECASE if pattern.ignores_case else 0))


def places(regex: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    """The stretches of a text that an expression matches, without empty ones."""
    return [found.span() for found in regex.finditer(text) if found.end() > found.start()]
