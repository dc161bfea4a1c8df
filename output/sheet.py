"""Entries as CSV (RFC 4180, UTF-8, lines ended by LF): for spreadsheets.

A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula, and a formula can send the other cells
away. Such a cell is written with an apostrophe before it, which says "text" to a spreadsheet. That changes the value:
whoever needs it to the letter reads the JSON.
"""

from __future__ import annotations

from .safety import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ..model.entry import Entry

COLUMNS = (
    "id",
    "time",
    "time_text",
    "time_basis",
    "time_ambiguous",
    "zone",
    "source",
    "source_text",
    "role",
    "via",
    "channel",
    "headline",
    "text",
    "media",
    "links",
    "kind",
    "author",
    "outlet",
    "document",
    "line",
)
"""The fields of `Entry.as_dict` in its order, without `blocks` (`text` has their text) and what one reading lacks."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def csv(entries: Iterable[Entry]) -> Iterator[str]:
    """A row of names, then one record an entry; several relays, captions or links stand on lines of their own."""
    return table(COLUMNS, (_row(entry) for entry in entries))


def table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    """Any rows as CSV, under a row of names; None is an empty cell."""
    from csv import writer

    lines: list[str] = []
    # The module writes each record by one call; a list takes it without a buffer between.
    write = writer(_Appender(lines), lineterminator="\n").writerow
    write(columns)
    yield lines.pop()
    for row in rows:
        write([_cell(value) for value in row])
        yield lines.pop()


class _Appender:
    def __init__(self, lines: list[str]) -> None:
        self._lines = lines

    def write(self, text: str, /) -> None:
        self._lines.append(text)


def _cell(value: object) -> object:
    if not isinstance(value, str):
        return value
    text = safe(value)
    return "'" + text if text.lstrip(" \n\u00a0\u3000").startswith(_FORMULA) else text


def _row(entry: Entry) -> list[object]:
    fields = entry.as_dict()
    fields["time_ambiguous"] = "true" if entry.stamp.ambiguous else "false"
    fields["via"] = "\n".join(entry.attribution.via)
    fields["media"] = "\n".join(entry.media)
    fields["links"] = "\n".join(f"{url} {label}".rstrip() for url, label in entry.links)
    return [fields[column] for column in COLUMNS]
