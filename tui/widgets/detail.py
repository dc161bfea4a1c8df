"""The detail pane: one entry, whole. Lines are made as far as they are seen; the rest follows behind."""

from __future__ import annotations

from time import perf_counter

from rich.segment import Segment
from textual.reactive import reactive
from textual.strip import Strip

from ..clock import PRINTED, Clock
from ..commands import bindings
from ..search import places
from .page import page
from .pane import Pane

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator, Sequence

    from rich.style import Style
    from textual import events

    from ...model.entry import Entry
    from .page import Line

_SLICE = 0.008
"""Seconds that may be spent on lines that nobody sees yet, before keys are looked at again."""


class Detail(Pane, inherit_bindings=False):
    """One entry's text.

    Args:
        history: Gives the earlier versions of an entry, oldest first.
        withdrawn: Says whether an entry has left the page that it stood on.
    """

    BINDINGS = bindings("detail")
    COMPONENT_CLASSES = {
        "detail--headline", "detail--stamp", "detail--chain", "detail--text", "detail--quote", "detail--subheading",
        "detail--note", "detail--link", "detail--gone", "detail--new", "detail--hit",
    }  # fmt: skip

    entry: reactive[Entry | None] = reactive(None, layout=False)
    """What is shown; bound to the screen's `current`."""
    clock: reactive[Clock] = reactive(PRINTED)
    """The clock that times are shown on; bound to the screen's."""
    highlight: reactive[re.Pattern[str] | None] = reactive(None)
    """What is searched for: marked in the text."""

    def __init__(
        self,
        history: Callable[[Entry], Sequence[Entry]] = lambda _: (),
        withdrawn: Callable[[Entry], bool] = lambda _: False,
        id: str | None = None,
    ) -> None:
        super().__init__(id=id)
        self._history = history
        self._withdrawn = withdrawn
        self._lines: list[Line] = []
        self._coming: Iterator[Line] | None = None
        self._width = 0
        self._generation = 0
        self._above = 0
        """How many characters stood above the top before the width changed."""
        self._seeking = False
        """Whether the first line with what is searched for is to be brought into sight."""

    # What the pane commands need

    def move(self, step: int) -> None:
        """Scroll by lines."""
        self._scroll(self.scroll_offset.y + step)

    def page(self, pages: float) -> None:
        """Scroll by screens, one line of the last staying in sight."""
        self.move(round(pages * max(self.size.height - 1, 1)))

    def first(self) -> None:
        """Go to the beginning."""
        self._scroll(0)

    def last(self) -> None:
        """Go to the end, making all the lines before it."""
        self._make(len(self._lines), everything=True)
        self._scroll(len(self._lines))

    def _scroll(self, line: int) -> None:
        self._seeking = False
        self._make(line + 2 * max(self.size.height, 1))
        self.scroll_to(y=line, animate=False)

    # What is shown

    def watch_entry(self, before: Entry | None, entry: Entry | None) -> None:
        """Another entry from its beginning; another version of the same where it was."""
        same = before is not None and entry is not None and (before.document, before.id) == (entry.document, entry.id)
        if not same:
            self._seeking, self._above = True, 0
        self._start(0 if not same else self.scroll_offset.y)

    def renew(self) -> None:
        """There may be something else to say of the same entry."""
        self._start(self.scroll_offset.y)

    def watch_clock(self) -> None:
        """The stamp reads otherwise."""
        self._start(self.scroll_offset.y)

    def watch_highlight(self) -> None:
        """Other marks in the text."""
        self._seeking = True
        self._start(self.scroll_offset.y)

    def on_resize(self, event: events.Resize) -> None:
        """Lines of another width: what stood at the top stays there."""
        del event
        if self.scrollable_content_region.width != self._width:
            self._start(self.scroll_offset.y)
        else:
            self._follow_up()
        above, self._above = self._above, 0
        if above:
            self._go_below(above)

    def _go_below(self, above: int) -> None:
        """Scroll to where so many characters stand above."""
        while self._coming is not None and sum(map(_ink, self._lines)) <= above:
            self._make(2 * len(self._lines) + 1)
        line = 0
        while above > 0 and line < len(self._lines):
            above -= _ink(self._lines[line])
            line += above >= 0
        self._make(line + 2 * max(self.size.height, 1))
        self.scroll_to(y=line, animate=False)

    def notify_style_update(self) -> None:
        """Another theme: the lines have other styles."""
        super().notify_style_update()
        if self.is_mounted:
            self._start(self.scroll_offset.y)

    def _start(self, line: int) -> None:
        found = self._begin(line)
        self.scroll_to(y=line, animate=False)
        self._show(found)
        self.refresh()
        self._follow_up()

    def _begin(self, line: int) -> int | None:
        """Make the lines that are seen, of the width that there is now; see `_make`."""
        width = self.scrollable_content_region.width
        if width != self._width and not self._above:
            self._above = sum(map(_ink, self._lines[: self.scroll_offset.y]))
        self._lines = []
        self._generation += 1
        self._width = width
        if self._width < 2:
            self._coming = None
            return None
        self._coming = None if self.entry is None else self._page(self.entry)
        return self._make(line + 2 * max(self.size.height, 1))

    def _follow_up(self) -> None:
        """Have the other lines made behind."""
        if self._coming is not None:
            self.call_later(self._go_on, self._generation)

    def _page(self, entry: Entry) -> Iterator[Line]:
        """What was changed, where something was, then the entry."""
        if self._withdrawn(entry):
            yield [Segment("no longer on the page"[: self._width], self._part("gone"))]
        earlier = self._history(entry) if entry.revision else ()
        if earlier:
            from .revisions import revisions

            yield from revisions(earlier[-1], entry, self._width, self._part)
        yield from page(entry, self._width, self.clock, self._part, self.highlight)

    def _make(self, wanted: int, *, everything: bool = False) -> int | None:
        """Make lines until there are so many, or no more; the number of the one that is sought, where it is made."""
        found = None
        if self._coming is not None:
            for line in self._coming:
                if self._is_sought(line):
                    found = len(self._lines)
                self._lines.append(line)
                if len(self._lines) >= wanted and not everything:
                    break
            else:
                self._coming = None
        self._measure()
        return found

    def _is_sought(self, line: Line) -> bool:
        """Whether it is the first line with what is searched for, which has not been in sight yet."""
        if not self._seeking or self.highlight is None:
            return False
        self._seeking = not places(self.highlight, "".join(segment.text for segment in line))
        return not self._seeking

    def _show(self, line: int | None) -> None:
        """Bring a line into sight, with some before it, unless it is there already."""
        height = self.size.height
        if line is not None and not 0 <= line - self.scroll_offset.y < height:
            self.scroll_to(y=line - height // 3, animate=False)

    def _go_on(self, generation: int) -> None:
        """Make some of the lines that nobody sees yet."""
        if generation != self._generation or self._coming is None:
            return
        end, found = perf_counter() + _SLICE, None
        for line in self._coming:
            if self._is_sought(line):
                found = len(self._lines)
            self._lines.append(line)
            if perf_counter() > end:
                break
        else:
            self._coming = None
        self._measure()
        self._show(found)
        if self._coming is not None:
            self.set_timer(_SLICE, lambda: self._go_on(generation))

    def _measure(self) -> None:
        self.measure(len(self._lines))

    @property
    def complete(self) -> bool:
        """Whether all lines are made."""
        return self._coming is None

    # Drawing

    def render_line(self, y: int) -> Strip:
        """One line of the screen."""
        if self._width != self.scrollable_content_region.width:
            self._begin(self.scroll_offset.y)  # the first paint comes before the word of the size
        number, width, base = self.scroll_offset.y + y, self._width, self.ground
        if number >= len(self._lines):
            return Strip.blank(width, base)
        strip = Strip(self._lines[number]).apply_style(base)
        return strip.adjust_cell_length(width, base)

    def _part(self, name: str) -> Style:
        return self.get_component_rich_style(f"detail--{name}", partial=True)


def _ink(line: Line) -> int:
    """How many characters of a line are an entry's, whatever its width: no blanks, not the margin of a quotation."""
    text = "".join(segment.text for segment in line)
    return len(text) - sum(map(text.count, " \xa0▎"))
