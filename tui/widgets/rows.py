"""Rows of one line each, drawn only where they are seen: the line API over a model, no widget for a row."""

from __future__ import annotations

from textual.cache import LRUCache
from textual.message import Message
from textual.strip import Strip

from .pane import Pane

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Hashable
    from typing import Self

    from rich.segment import Segment
    from rich.style import Style
    from textual import events

_CACHED = 2_000
"""Strips that are kept: some screens full."""


class Rows(Pane, inherit_bindings=False):
    """A list with a cursor. Who inherits says how many rows there are, and draws one.

    The cursor stays on the screen and never on a row that cannot be selected, as long as there is another.
    """

    class Told(Message):
        """What a list tells."""

        def __init__(self, rows: Rows) -> None:
            super().__init__()
            self.rows = rows

        @property
        def control(self) -> Rows:
            """The list."""
            return self.rows

    class Moved(Told):
        """The cursor has gone to another row, or another entry has come to its row."""

    class Chosen(Told):
        """The row under the cursor was clicked."""

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._strips: LRUCache[Hashable, Strip] = LRUCache(_CACHED)
        self._cursor = 0

    # For those who inherit

    def count(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    def selectable(self, row: int) -> bool:
        """Whether the cursor may stand on a row."""
        del row
        return True

    def row_key(self, row: int) -> Hashable:
        """All that the drawing of a row depends on, but cursor, focus and width."""
        raise NotImplementedError

    def draw(self, row: int, width: int, base: Style) -> list[Segment]:
        """A row as segments of exactly `width` cells; `base` is the style of the row's ground."""
        raise NotImplementedError

    # The cursor

    @property
    def cursor(self) -> int:
        """The row that the cursor is on."""
        return self._cursor

    def move(self, step: int) -> None:
        """Move by rows; rows that cannot be selected are passed over and do not count."""
        row, way = self._cursor, 1 if step > 0 else -1
        for _ in range(abs(step)):
            at = row + way
            while 0 <= at < self.count() and not self.selectable(at):
                at += way
            if not 0 <= at < self.count():
                break
            row = at
        self._go(row)
        if row <= 1 and way < 0:
            self.scroll_to(y=0, animate=False)  # the day above the first entry

    def page(self, pages: float) -> None:
        """Move by screens; what was seen at the edge stays in sight."""
        height = max(self.size.height, 2)
        step = round(pages * (height - 1))
        self.scroll_to(y=self.scroll_offset.y + step, animate=False)
        self._go(self._cursor + step)

    def first(self) -> None:
        """Go to the first row."""
        self._go(0)
        self.scroll_to(y=0, animate=False)

    def last(self) -> None:
        """Go to the last row."""
        self._go(self.count() - 1)

    def _go(self, row: int) -> None:
        """Go to a row, or the nearest one that can be selected, because the reader wants it."""
        self.place(row)

    def place(self, row: int) -> None:
        """Put the cursor on a row and bring it into sight."""
        before = self._cursor
        self._cursor = self._nearest(row)
        if before != self._cursor:
            for changed in (before, self._cursor):
                self.refresh_line(changed)
            self.post_message(self.Moved(self))
        self.show_cursor()

    def _nearest(self, row: int) -> int:
        count = self.count()
        row = max(0, min(row, count - 1))
        for at in (*range(row, min(row + 4, count)), *range(row, max(row - 4, -1), -1)):
            if self.selectable(at):
                return at
        return row

    def show_cursor(self) -> None:
        """Bring the cursor into sight. The wheel scrolls away from it and leaves it where it is, until the next key."""
        top, height = self.scroll_offset.y, self.size.height
        if not height:  # not on the screen yet, or not now
            return
        if self._cursor < top:
            self.scroll_to(y=self._cursor, animate=False)
        elif self._cursor >= top + height:
            self.scroll_to(y=self._cursor - height + 1, animate=False)

    # Drawing

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        row, width = self.scroll_offset.y + y, self.scrollable_content_region.width
        if row >= self.count():
            return Strip.blank(width, self.ground)
        on = row == self._cursor
        key = (self.row_key(row), on, on and self.has_focus, width)
        strip = self._strips.get(key)
        if strip is None:
            base = self._under_cursor() if on else self.ground
            strip = self._strips[key] = Strip(self.draw(row, width, base), width)
        return strip

    def _under_cursor(self) -> Style:
        name = "rows--cursor" if self.has_focus else "rows--cursor-blurred"
        return self.ground + self.get_component_rich_style(name, partial=True)

    def notify_style_update(self) -> None:
        """Another theme, another focus: nothing drawn holds."""
        super().notify_style_update()
        self.redraw()

    def redraw(self) -> Self:
        """Draw everything again."""
        self._strips.clear()
        return self.refresh()

    def on_resize(self, event: events.Resize) -> None:
        """Keep the cursor in sight when the pane shrinks."""
        del event
        self.show_cursor()

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the reader points."""
        at = event.get_content_offset(self)
        row = -1 if at is None else self.scroll_offset.y + at.y
        if 0 <= row < self.count() and self.selectable(row):
            self._go(row)
            self.post_message(self.Chosen(self))
