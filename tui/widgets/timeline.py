"""The timeline: one row for an entry, one for each day."""

from __future__ import annotations

from rich.segment import Segment
from rich.style import Style
from textual.reactive import reactive
from textual.strip import Strip

from ...model.text import mixed_script
from ...output.lines import spelled
from ...output.safety import cell
from ..cells import cut, fit
from ..clock import PRINTED, Clock
from ..commands import bindings
from ..desk import key_of, outlet_of
from ..nothing import why_nothing
from ..search import places
from ..shown import Shown
from ..themes import hue
from .rows import Rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Hashable

    from ...model.entry import Entry
    from ..desk import Desk

NOTHING = Shown((), lambda _: None, lambda _: 0)

_FIRST_WORDS = 400
"""Characters of a body that are looked at for its first words."""

KIND_MARKS = {"key_event": "★", "pinned": "^", "lede": "¶", "key_points": "¶", "background": "¶"}
"""What stands for a kind that is not simply an update."""


class Timeline(Rows):
    """The entries that are shown. The cursor is an entry's, not a row's.

    Args:
        desk: Where marks and read entries are looked up when a row is drawn.
        shown: What is shown at first.
    """

    BINDINGS = bindings("timeline")
    COMPONENT_CLASSES = {
        "rows--cursor", "rows--cursor-blurred", "timeline--clock", "timeline--assumed", "timeline--headline",
        "timeline--read", "timeline--day", "timeline--mark", "timeline--outlet", "timeline--nobody", "timeline--hit",
    }  # fmt: skip

    shown: reactive[Shown] = reactive(NOTHING, layout=False)
    """What is shown; bound to the screen's."""
    clock: reactive[Clock] = reactive(PRINTED)
    """The clock that times are shown on; bound to the screen's."""
    highlight: reactive[re.Pattern[str] | None] = reactive(None)
    """What is searched for: marked where it stands in a row."""
    several: reactive[bool] = reactive(False)
    """Whether there is an outlet column; bound to the screen's."""

    def __init__(self, desk: Desk, shown: Shown = NOTHING, id: str | None = None) -> None:
        super().__init__(id=id)
        self.set_reactive(Timeline.shown, shown)
        self.measure(len(shown))
        self._cursor = self._nearest(0)
        self._desk = desk
        self._wanted: Entry | None = None
        """The entry that the reader has chosen. A filter that hides it does not change that."""
        self.touched = False
        """Whether the reader has moved since the timeline was opened."""

    # The cursor

    @property
    def entry(self) -> Entry | None:
        """The entry under the cursor."""
        return self.shown.entry(self.cursor) if len(self.shown) else None

    def count(self) -> int:
        """How many rows there are."""
        return len(self.shown)

    def selectable(self, row: int) -> bool:
        """Whether a row is an entry's."""
        return self.shown.index(row) is not None

    def _go(self, row: int) -> None:
        self.touched = True
        self.place(row)
        self._wanted = self.entry

    def go_to(self, entry: Entry) -> None:
        """Put the cursor on an entry because the reader wants it there; on the nearest one where it is not shown."""
        index = self.shown.find(entry)
        if index is not None:
            self.go_to_index(index)

    def go_to_index(self, index: int) -> None:
        """Go to the entry with that number, because the reader wants to; with some of what stands above it in sight."""
        row, height = self.shown.row(index), self.size.height
        top = self.scroll_offset.y
        if not top <= row < top + height:
            self.scroll_to(y=max(row - height // 3, 0), animate=False)
        self._go(row)

    def stay(self) -> None:
        """The reader wants the entry under the cursor, whatever was chosen before a filter hid it."""
        self._wanted = self.entry

    def start(self) -> None:
        """Put the cursor where the reader left off, else on the first entry, until the reader moves it."""
        entry = self._desk.timeline.get(*self._desk.place) if self._desk.place is not None else None
        index = None if entry is None else self.shown.find(entry)
        row = 0 if index is None else self.shown.row(index)
        self.place(row)
        self._wanted = self.entry
        self.scroll_to(y=max(row - self.size.height // 2, 0), animate=False)

    def watch_shown(self, before: Shown, shown: Shown) -> None:
        """Other rows: the entry under the cursor stays where it is on the screen.

        Where the wheel has scrolled away from it, what is in sight stays instead.
        """
        top, offset = self.scroll_offset.y, self._cursor - self.scroll_offset.y
        is_seen = 0 <= offset < self.size.height or top >= len(before)
        anchor = None if is_seen else before.entry(top) or before.entry(top + 1)  # a day stands above an entry
        was = before.entry(self._cursor) if len(before) else None
        self.measure(len(shown))
        wanted = self._wanted or was
        index = shown.find(wanted) if wanted is not None else None
        row = self._cursor if index is None else shown.row(index)
        self._cursor = self._nearest(row)
        kept = None if anchor is None or index is None else shown.find(anchor)
        if kept is None or anchor is None:
            self.scroll_to(y=max(self._cursor - max(offset, 0), 0), animate=False)
            self.show_cursor()
        else:
            self.scroll_to(y=shown.row(kept) - (before.entry(top) is None), animate=False)
        if self._wanted is None:
            self._wanted = self.entry
        now = self.entry
        if now is not was:
            self.post_message(self.Moved(self))
        self.refresh()

    def watch_clock(self) -> None:
        """Other clocks in the rows."""
        self.redraw()

    def watch_highlight(self) -> None:
        """Other marks in the rows."""
        self.redraw()

    def watch_several(self) -> None:
        """One column more or less."""
        self.redraw()

    def note(self, entry: Entry | None) -> None:
        """An entry was read, marked or revised, or several were (None); nothing else is drawn again."""
        index = None if entry is None else self.shown.find(entry)
        if index is None:
            self.refresh()
        else:
            self.refresh_line(self.shown.row(index))

    # Drawing

    def render_line(self, y: int) -> Strip:
        """One line of the screen; where there are no entries, the one in the middle says why."""
        if self.count() or y != self.size.height // 2:
            return super().render_line(y)
        width = self.scrollable_content_region.width
        words = cut(why_nothing(self._desk.status, len(self._desk.matched)), width)
        style = self.ground + self._part("nobody")
        return Strip(
            [Segment(" " * ((width - len(words)) // 2), self.ground), Segment(words, style)]
        ).adjust_cell_length(width, self.ground)

    def row_key(self, row: int) -> Hashable:
        """The entry with its marks, or the day."""
        entry = self.shown.entry(row)
        if entry is None:
            return self.shown.day(row)
        key = key_of(entry)
        marks = key in self._desk.read, key in self._desk.marked, self._desk.is_withdrawn(entry)
        return entry, marks, self.several and self._outlet(entry)

    def draw(self, row: int, width: int, base: Style) -> list[Segment]:
        """A row as segments of exactly `width` cells."""
        entry = self.shown.entry(row)
        if entry is None:
            return self._draw_day(self.shown.day(row) or "", width, base)
        return self._draw_entry(entry, width, base)

    def _draw_day(self, day: str, width: int, base: Style) -> list[Segment]:
        text = f"── {spelled(day) if day else 'day not stated'} "
        return [Segment(fit(text + "─" * max(width - len(text), 0), width), base + self._part("day"))]

    def _draw_entry(self, entry: Entry, width: int, base: Style) -> list[Segment]:
        key = key_of(entry)
        read = key in self._desk.read
        marks = ("◆" if key in self._desk.marked else " ") + (
            "✗" if self._desk.is_withdrawn(entry) else "✎" if entry.revision else KIND_MARKS.get(entry.kind, " ")
        )
        face, assumed = self.clock.face(entry.stamp)
        wanted = self._desk.columns
        source_width = columns(width)
        segments = [
            Segment(" " if read else "●", base + self._part("mark")),
            Segment(marks, base + self._part("mark")),
        ]
        left = width - 3
        if "clock" in wanted:
            segments.append(Segment(fit(face, 5), base + self._part("clock")))
            segments.append(Segment(f"{assumed:<1} ", base + self._part("assumed")))
            left -= 7
        if source_width and "source" in wanted:
            segments += self._draw_source(entry.attribution.source, source_width, base)
            segments.append(Segment("  ", base))
            left -= source_width + 2
        if self.several and width >= 60 and "outlet" in wanted:
            segments += (Segment(fit(cell(self._outlet(entry)), 12), base + self._part("outlet")), Segment("  ", base))
            left -= 14
        words = first_words(entry)
        style = base + self._part("read" if read else "headline")
        segments += self._marked(fit(words, max(left, 0)), style)
        return segments

    def _outlet(self, entry: Entry) -> str:
        name = outlet_of(entry)
        return self._desk.names.get(name, name)

    def _draw_source(self, name: str | None, width: int, base: Style) -> list[Segment]:
        if name is None:
            return [Segment(fit("", width), base + self._part("nobody"))]
        text = cell(name)
        if mixed_script(name):
            text = f"‼{text}"
        return self._marked(fit(text, width), base + Style(color=hue(name, self.theme)))

    def _marked(self, text: str, style: Style) -> list[Segment]:
        """A text with what is searched for marked in it."""
        if self.highlight is None:
            return [Segment(text, style)]
        return marked(text, style, style + self._part("hit"), places(self.highlight, text))

    def _part(self, name: str) -> Style:
        return self.get_component_rich_style(f"timeline--{name}", partial=True)


def marked(text: str, style: Style, hit: Style, stretches: list[tuple[int, int]]) -> list[Segment]:
    """A text as segments, some stretches of it in another style."""
    segments: list[Segment] = []
    at = 0
    for start, end in stretches:
        segments += (Segment(text[at:start], style), Segment(text[start:end], hit))
        at = end
    segments.append(Segment(text[at:], style))
    return [segment for segment in segments if segment.text]


def columns(width: int) -> int:
    """The cells of the source column, of a row's; 0 where there is no room for one."""
    return 0 if width < 36 else max(8, min(24, width // 4))


def first_words(entry: Entry) -> str:
    """What a row says of an entry: its headline, or how its text begins; on one line."""
    text = entry.headline
    if text is None:
        text = next((text for _, text in entry.blocks if text), "") or (entry.media[0] if entry.media else "")
    return cell(text[:_FIRST_WORDS])
