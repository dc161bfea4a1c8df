"""Entries for a person at a terminal: wrapped to its width, a line between days, the body under its headline."""

from __future__ import annotations

from .lines import MARKS, is_assumed, kind, lead, notes, spelled
from .safety import cell, credit, safe
from .wrap import width, wrap

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ..model.coverage import Coverage
    from ..model.entry import Entry
    from ..model.stamp import Stamp
    from .paint import Paint

MIN_COLUMNS = 20
MAX_COLUMNS = 100
"""Longer lines are hard to follow from their end to the next one's beginning."""


class Page:
    """How a page is drawn.

    Args:
        columns: The terminal's width in cells.
        paint: How to colour it.
        unicode: Whether the output can show more than ASCII.
    """

    def __init__(self, columns: int, paint: Paint, *, unicode: bool = True) -> None:
        self._columns = min(max(columns, MIN_COLUMNS), MAX_COLUMNS)
        self._paint = paint
        self._rule = "─" if unicode else "-"
        self._dot = "·" if unicode else "|"

    def draw(self, entries: Sequence[Entry], coverages: Iterable[Coverage]) -> Iterator[str]:
        """A head that says what was read, then the entries; nothing where there are none."""
        if not entries:
            return
        zone = _common_zone(entries)
        where = False
        for at, coverage in enumerate(coverages):
            where = at > 0
            yield from self._head(coverage)
        yield from self._entries(entries, zone, where=where)

    def _head(self, coverage: Coverage) -> Iterator[str]:
        if coverage.headline:
            for line in wrap(cell(coverage.headline), self._columns):
                yield self._paint.headline(line) + "\n"
        document = "standard input" if coverage.document == "-" else coverage.document
        said = [coverage.outlet, coverage.date, document]
        yield self._quiet(f" {self._dot} ".join(cell(text) for text in said if text))

    def _quiet(self, text: str, indent: int = 0) -> str:
        lines = wrap(text, max(self._columns - indent, 10))
        return "".join(f"{' ' * indent}{self._paint.quiet(line)}\n" for line in lines)

    def _entries(self, entries: Sequence[Entry], zone: str | None, *, where: bool) -> Iterator[str]:
        clocks = [clock(entry.stamp, with_zone=zone is None) for entry in entries]
        if any(text.startswith("~") for text in clocks):
            clocks = [f" {text}" if text and not text.startswith("~") else text for text in clocks]
        indent = max((width(text) for text in clocks), default=0) + 2
        if indent > self._columns // 2:
            indent = 4
        days = any(entry.stamp.day for entry in entries)
        day: str | None = None
        for at, entry in enumerate(entries):
            stated = entry.stamp.day or ""
            if days and stated != day:
                day = stated
                yield f"\n{self._day(day, zone)}\n"
            elif not at:
                yield f"\n{self._day('', zone)}\n" if zone else "\n"
            else:
                yield "\n"
            yield from self._entry(entry, clocks[at], indent, where=where)

    def _day(self, day: str, zone: str | None) -> str:
        text = f"{self._rule * 2} {spelled(day) if day else 'day not stated'}"
        if zone:
            text += f" {self._dot} {zone}"
        *above, last = wrap(text, self._columns)
        rest = self._rule * (self._columns - width(last) - 1)
        return "\n".join(self._paint.day(line) for line in (*above, f"{last} {rest}".rstrip()))

    def _entry(self, entry: Entry, time: str, indent: int, *, where: bool) -> Iterator[str]:
        headline, blocks = lead(entry)
        paint = self._paint
        by = credit(entry)
        said = kind(entry) + headline
        colour = paint.assumed if is_assumed(entry.stamp) else paint.time
        margin = " " * indent
        room = max(self._columns - indent, 10)
        start = colour(time) + " " * max(indent - width(time), 1)
        if time and width(time) + 2 > indent:
            yield colour(time) + "\n"
            start = margin
        first = wrap(by, room)
        for line in first[:-1]:
            yield start + paint.source(line) + "\n"
            start = margin
        # The credit and the headline share a line; the headline goes on below it.
        used = width(first[-1]) + 2 if first[-1] else 0
        own = entry.headline is not None or bool(kind(entry))
        words = wrap(said, room, room - used) if said else [""]
        tone = paint.headline if own else str
        yield f"{start}{paint.source(first[-1])}{'  ' if used and words[0] else ''}{tone(words[0])}".rstrip() + "\n"
        for line in words[1:]:
            yield f"{margin}{tone(line)}\n"
        before, close = "", True
        for mark, text in blocks:
            # A wrapped paragraph does not show where it ends; a list's items do, by their marks.
            if not (close or (mark == before == MARKS["item"])):
                yield "\n"
            before, close = mark, mark == MARKS["subheading"]
            yield from self._block(mark, safe(text), margin, room)
        for text in notes(entry, where=where):
            yield self._quiet(text, indent)

    def _block(self, mark: str, text: str, margin: str, room: int) -> Iterator[str]:
        heading = mark == MARKS["subheading"]
        if heading:
            mark = ""
        for part in text.split("\n"):
            for line in wrap(part, max(room - len(mark), 10)) if part.strip() else ():
                yield f"{margin}{mark}{self._paint.headline(line) if heading else line}\n"
                mark = " " * len(mark) if mark == MARKS["item"] else mark


def clock(stamp: Stamp, *, with_zone: bool) -> str:
    """What stands in the time's column: the clock, `~` before it where it is assumed, else the stamp as printed."""
    if stamp.clock is None:
        return cell(stamp.text)[:20] if stamp.text and stamp.day is None else ""
    zone = stamp.offset or (f" {cell(stamp.zone)}" if stamp.zone else "")
    return f"{'~' if is_assumed(stamp) else ''}{stamp.clock}{zone if with_zone else ''}"


def _common_zone(entries: Sequence[Entry]) -> str | None:
    """What is said once of the zone of all clocks; None where they differ, "" where there is no clock."""
    zones = {(entry.stamp.offset, entry.stamp.zone) for entry in entries if entry.stamp.clock}
    offsets = {offset for offset, _ in zones}
    if len(offsets) > 1 or (offsets == {None} and len(zones) > 1):
        return None
    if not zones:
        return ""
    offset, name = min(zones, key=str) if len(zones) == 1 else (offsets.pop(), None)
    if not offset:
        return cell(name) if name else "zone not stated"
    # A name that is itself a distance (`UTC+2`, `GMT`) says nothing more.
    return f"{cell(name)} ({offset})" if name and name[:3] not in ("UTC", "GMT", offset[:3]) else f"UTC{offset}"
