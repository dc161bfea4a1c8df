"""What `--help` prints: 80 columns."""

from __future__ import annotations

from ..output.wrap import wrap
from .arguments import Option, all_options

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_COLUMN = 31
_WIDTH = 79

_HEAD = """\
usage: warlog [OPTIONS] [INPUT ...]

Read live blogs of a war: what happened, when, and who says so.

INPUT is a file (also gzipped), a directory of .txt files, or - for standard
input; without any it is what is piped in, else a bundled sample.
"""

_FOOT = """
WHEN is 22:24, 2022-03-07, 2022-03-07T22:24+02:00, -2h, today ...
EXPR is a query, as
  'drone source:"General Staff" -via:reuters since:22:00 (a or /\\b\\d+ tanks\\b/)'

Given several times, of --source, --via, --grep and --kind any value will do, of
--exclude-source and --query all must hold; of the others the last one counts.
What is no part of a document's stream (its lede, key points, background) is
shown where --kind or kind: asks for it. In CSV an apostrophe stands before a
cell that a spreadsheet would take for a formula.

exit codes: 0 entries shown, 1 nothing found, 2 usage, 65 not an article or
damaged, 66 cannot be read, 69 refused, 70 a bug of ours, 74 I/O error, 78 bad
configuration, 130 interrupted, 141 the reader of stdout went away
"""


def usage() -> Iterator[str]:
    """The help text in pieces."""
    yield _HEAD
    for title, options in all_options().items():
        yield f"\n{title}:\n"
        for option in options:
            yield _described(option)
    yield _FOOT


def _described(option: Option) -> str:
    names = ", ".join(option.names)
    first = f"  {names if len(option.names) > 1 else f'    {names}'} {option.value}".rstrip()
    start = first.ljust(_COLUMN) if len(first) < _COLUMN - 1 else f"{first}\n{' ' * _COLUMN}"
    return start + f"\n{' ' * _COLUMN}".join(wrap(option.help, _WIDTH - _COLUMN)) + "\n"
