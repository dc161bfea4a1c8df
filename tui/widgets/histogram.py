"""Entries per hour as bars side by side, to walk along and to filter by."""

# Textual leaves App and Screen without their parameters.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from itertools import pairwise

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from ...output.lines import spelled
from ..cells import fit
from ..commands import bindings
from ..histogram import Hour, counted, hours
from ..moments import hour_of
from .pane import Pane

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Sequence

    from textual import events

    from ...model.entry import Entry
    from ..clock import Clock
    from ..desk import Desk
    from ..histogram import Key

_EIGHTHS = " ▁▂▃▄▅▆▇█"
_GAP = "┊"
_WIDEST = 4
"""Cells of an hour, its gap to the next included."""


class Histogram(Pane, inherit_bindings=False):
    """The hours, one column each. The cursor is an hour's.

    Args:
        desk: What is shown.
    """

    BINDINGS = bindings("histogram")
    COMPONENT_CLASSES = {
        "histogram--bar", "histogram--hidden", "histogram--cursor", "histogram--axis", "histogram--title",
    }  # fmt: skip
    DEFAULT_CSS = "Histogram { overflow: hidden hidden; }"

    def __init__(self, desk: Desk, id: str | None = None) -> None:
        super().__init__(id=id)
        self._desk = desk
        self._hours: list[Hour | None] = []
        self._at = 0
        self._left = 0
        self._most = 1
        self._counted: tuple[list[Entry], Clock, Counter[Key]] | None = None
        """The stream, the clock, and how many entries each hour of it has."""
        self._known: tuple[list[Entry], Sequence[Entry], Clock] | None = None

    # What it shows

    def update_hours(self) -> None:
        """Count again, if anything has changed and it is seen."""
        desk = self._desk
        if not self.display:
            return
        known = (desk.stream, desk.shown.entries, desk.clock)
        if self._known is not None and all(a is b for a, b in zip(self._known, known, strict=True)):
            return
        self._known = known
        was = self.hour
        stream, shown, clock = known
        if self._counted is None or self._counted[0] is not stream or self._counted[1] is not clock:
            self._counted = (stream, clock, counted(stream, clock))
        totals = self._counted[2]
        self._hours = hours(totals, totals if shown is stream else counted(shown, clock))
        self._most = max(totals.values(), default=1)
        self._at = min(self._at, max(len(self._hours) - 1, 0))
        if was is not None:
            self._find((was.day, was.hour))
        self.refresh()

    @property
    def hour(self) -> Hour | None:
        """The hour under the cursor."""
        return self._hours[self._at] if self._at < len(self._hours) else None

    def go_to(self, entry: Entry | None) -> None:
        """Put the cursor on an entry's hour."""
        before = self._at
        wanted = None if entry is None else hour_of(entry, self._desk.clock)
        if wanted is None or not self._find(wanted):
            self._at = max(len(self._hours) - 1, 0)
        if self._at != before:
            self.refresh()

    def walk(self, step: int) -> None:
        """To the next hour, later or earlier; gaps are passed over."""
        at = self._at + step
        while 0 <= at < len(self._hours) and self._hours[at] is None:
            at += 1 if step > 0 else -1
        at = max(0, min(at, len(self._hours) - 1))
        if self._hours and self._hours[at] is not None:
            self._at = at
        self.refresh()

    def _find(self, wanted: tuple[str, str]) -> bool:
        for number, hour in enumerate(self._hours):
            if hour is not None and (hour.day, hour.hour) == wanted:
                self._at = number
                return True
        return False

    def on_resize(self, event: events.Resize) -> None:
        """It has come on the screen, or has another width."""
        del event
        first = self._known is None
        self.update_hours()
        if first and self._desk.shown.entries:
            self.go_to(self._desk.shown.entries[0])  # where the timeline begins; later, it says where it is

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the reader points."""
        at = event.get_content_offset(self)
        if at is not None:
            number = self._left + (at.x - 1) // self._cells
            if 0 <= number < len(self._hours) and self._hours[number] is not None:
                self._at = number
                self.refresh()

    # Drawing

    @property
    def _cells(self) -> int:
        """The cells of an hour."""
        return max(1, min(_WIDEST, (self.size.width - 2) // max(len(self._hours), 1)))

    def render_line(self, y: int) -> Strip:
        """The title, the bars, the hours, the days."""
        width, height, base = self.size.width, self.size.height, self.rich_style
        cells = self._cells
        room = max((width - 2) // cells, 1)
        if self._at < self._left:
            self._left = self._at
        elif self._at >= self._left + room:
            self._left = self._at - room + 1
        self._left = max(min(self._left, len(self._hours) - room), 0)
        seen = self._hours[self._left : self._left + room]
        if y == 0:
            segments = [Segment(fit(f" {self._title()}", width), self._part("title"))]
        elif y >= height - 1:
            segments = [Segment(" " + self._days(seen, cells), self._part("axis"))]
        elif y == height - 2:
            segments = [Segment(" "), *self._labels(seen, cells)]
        else:
            segments = [Segment(" "), *self._bars(seen, cells, height - 3 - y, max(height - 3, 1))]
        return Strip(segments).apply_style(base).adjust_cell_length(width, base)

    def _title(self) -> str:
        hour = self.hour
        if hour is None:
            return "Entries per hour: no entry here states an hour"
        day = f"{spelled(hour.day)}, " if hour.day else ""
        hidden = f", {hour.total - hour.shown:,} hidden" if hour.total > hour.shown else ""
        noun = "entry" if hour.shown == 1 else "entries"
        zone = f" UTC{hour.zone}" if hour.zone else ""
        return f"{day}{hour.hour}:00–{hour.hour}:59{zone}: {hour.shown:,} {noun}{hidden}"

    def _bars(self, seen: list[Hour | None], cells: int, level: int, levels: int) -> list[Segment]:
        """One line of the bars, `level` 0 being the lowest of `levels`."""
        bar, hidden, cursor, axis = map(self._part, ("bar", "hidden", "cursor", "axis"))
        thick = max(cells - 1, 1)
        segments: list[Segment] = []
        for number, hour in enumerate(seen, self._left):
            if hour is None:
                segments.append(Segment(fit(_GAP, cells), axis))
                continue
            shown, total = (_eighths(count, self._most, level, levels) for count in (hour.shown, hour.total))
            style = bar + (Style(bgcolor=hidden.color) if total == 8 and 0 < shown < 8 else Style())
            eighths = shown
            if not shown:
                eighths, style = total, hidden
            if number == self._at and self.has_focus:
                style += Style(bgcolor=cursor.bgcolor) if not style.bgcolor else Style()
            segments.append(Segment(_EIGHTHS[eighths] * thick, style))
            segments.append(Segment(" " * (cells - thick)))
        return segments

    def _labels(self, seen: list[Hour | None], cells: int) -> list[Segment]:
        every = 6 if cells == 1 else 3 if cells == 2 else 1
        axis, cursor = self._part("axis"), self._part("cursor")
        text = [" "] * (len(seen) * cells + 2)
        at = (self._at - self._left) * cells
        end = -1  # of the label before
        for number, hour in enumerate(seen):
            here = number * cells
            # The cursor's hour has a label whatever is beside it; two that touch would be read as one number.
            if hour is not None and int(hour.hour) % every == 0 and here > end and (here == at or abs(here - at) > 2):
                text[here : here + 2] = hour.hour
                end = here + 2
        hour = self.hour
        if hour is None:
            return [Segment("".join(text), axis)]
        text[at : at + 2] = hour.hour
        return [
            Segment("".join(text[:at]), axis),
            Segment("".join(text[at : at + 2]), axis + cursor),
            Segment("".join(text[at + 2 :]), axis),
        ]

    def _days(self, seen: list[Hour | None], cells: int) -> str:
        starts = [
            (number, hour.day)
            for number, hour in enumerate(seen)
            if hour is not None
            and hour.day
            and (not number or (before := seen[number - 1]) is None or before.day != hour.day)
        ]
        line = ""
        for (number, day), (end, _) in pairwise([*starts, (len(seen) + 10, "")]):
            room = (end - number) * cells - 1
            weekday, date, month, *_ = spelled(day).split(" ") if " " in spelled(day) else (day, "", "")
            label = next(
                (
                    text
                    for text in (f"{weekday[:3]} {date} {month[:3]}", f"{date} {month[:3]}", date)
                    if len(text) <= room
                ),
                "",
            )
            line = line.ljust(number * cells) + label
        return line

    def _part(self, name: str) -> Style:
        return self.get_component_rich_style(f"histogram--{name}", partial=True)


def _eighths(count: int, most: int, level: int, levels: int) -> int:
    """How much of a cell at a level a count fills; anything above nothing shows at the lowest."""
    filled = round(count / most * levels * 8)
    if count:
        filled = max(filled, 1)
    return max(0, min(8, filled - level * 8))
