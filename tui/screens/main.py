"""The main screen: timeline, sources, detail."""

from __future__ import annotations

from textual import on
from textual.containers import Container
from textual.reactive import var

from ..clock import PRINTED, Clock
from ..commands import bindings
from ..desk import Desk, Status, key_of
from ..facets import NO_FACETS, Facets
from ..widgets.bars import Footer, Header
from ..widgets.detail import Detail
from ..widgets.rows import Rows
from ..widgets.small import TooSmall
from ..widgets.sources import Sources
from ..widgets.timeline import NOTHING, Timeline
from .base import CommandScreen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.widget import Widget

    from ...model.entry import Entry
    from ..shown import Shown

_WIDTHS = [(0, "-no-width"), (20, "-narrow"), (110, "-wide"), (170, "-very-wide")]
_HEIGHTS = [(0, "-no-height"), (5, "-short"), (16, "-normal"), (30, "-tall")]
"""From how many columns and lines on the screen has a class, for its style sheet."""

PANES = ("timeline", "detail", "sources")


class MainScreen(CommandScreen):
    """The panes over one desk.

    The desk is changed by commands and by what is read; then `publish` hands what comes of it to the panes, which are
    bound to the reactives here. The timeline owns its cursor and reports it with `Rows.Moved`.

    Args:
        desk: The presentation model.
        size: The terminal's columns and lines now.
    """

    BINDINGS = bindings("main")
    HORIZONTAL_BREAKPOINTS = _WIDTHS
    VERTICAL_BREAKPOINTS = _HEIGHTS

    shown: var[Shown] = var(NOTHING)
    """The rows of the timeline."""
    facets: var[Facets] = var(NO_FACETS)
    """The rows of the source pane."""
    clock: var[Clock] = var(PRINTED)
    """The clock that times are shown on."""
    several: var[bool] = var(False)
    """Whether several documents are open."""
    status: var[Status] = var(Status)
    """What the header says."""
    current: var[Entry | None] = var(None)
    """The entry under the timeline's cursor."""
    notice: var[str] = var("")
    """A word to the reader, until the next key."""
    zen: var[bool] = var(False)
    """Whether the detail has the whole screen."""
    listing: var[bool] = var(False)
    """Whether the sources lie over the timeline, where they have no room beside it."""

    def __init__(self, desk: Desk, size: tuple[int, int]) -> None:
        super().__init__()
        # Textual sets these when it hears of the size: after the first layout, which would be thrown away.
        for points, cells in zip((_WIDTHS, _HEIGHTS), size, strict=True):
            self.add_class([name for least, name in points if cells >= least][-1], update=False)
        self.desk = desk
        self.timeline = Timeline(desk, desk.shown, id="timeline")
        self.sources = Sources(id="sources")
        self.detail = Detail(id="detail")
        self.set_reactive(MainScreen.shown, desk.shown)
        self.set_reactive(MainScreen.facets, desk.facets)
        self.set_reactive(MainScreen.status, desk.status)
        self.set_reactive(MainScreen.several, len(desk.heads) > 1)
        self.set_reactive(MainScreen.current, self.timeline.entry)

    def compose(self) -> ComposeResult:
        """The bars and the panes."""
        cls = MainScreen
        yield Header(id="header").data_bind(cls.status, cls.current)
        with Container(id="panes"):
            yield self.sources.data_bind(cls.facets)
            with Container(id="reading"):
                yield self.timeline.data_bind(cls.shown, cls.clock, cls.several)
                yield self.detail.data_bind(cls.clock, entry=cls.current)
        yield Footer(id="footer").data_bind(cls.notice)
        yield TooSmall(id="small")

    def on_mount(self) -> None:
        """Start in the timeline."""
        self.timeline.focus()

    def action_run(self, id: str) -> None:
        """Run a command; what was said before it is read by now."""
        self.notice = ""
        super().action_run(id)

    # State down

    def publish(self) -> None:
        """Hand what comes of the desk to the panes."""
        desk = self.desk
        self.clock = desk.clock
        self.several = len(desk.heads) > 1
        self.shown = desk.shown
        self.facets = desk.facets
        self.status = desk.status
        self.refresh_bindings()

    def note(self, entry: Entry | None = None) -> None:
        """An entry was read or marked, or several were (None)."""
        self.timeline.note(entry)

    # News up

    @on(Rows.Moved, "#timeline")
    def _moved(self) -> None:
        before, self.current = self.current, self.timeline.entry
        # An entry that was left has been read; one that is under the cursor may just have come by.
        if before is not None and self.timeline.touched:
            self.mark_read(before)

    @on(Rows.Chosen, "#sources")
    def _chosen(self) -> None:
        self.action_run("toggle-source")

    def mark_read(self, entry: Entry) -> None:
        """Note that an entry was read."""
        key = key_of(entry)
        if key not in self.desk.read:
            self.desk.read.add(key)
            self.note(entry)

    # Panes

    @property
    def pane(self) -> Rows | Detail:
        """The pane that keys move in."""
        focused = self.focused
        return focused if isinstance(focused, Rows | Detail) else self.timeline

    def focus_is(self, name: str) -> bool:
        """Whether a pane has the focus."""
        return self.focused is not None and self.focused.id == name

    def focus_pane(self, name: str) -> None:
        """Go to a pane, bringing it on the screen where it is not."""
        self.listing = name == "sources"
        if name == "detail" and self.has_class("-short"):
            self.zen = True
        elif name != "detail":
            self.zen = False
        self._lay_out()
        self.query_one(f"#{name}").focus(scroll_visible=False)

    def next_pane(self, step: int) -> None:
        """Go to the next pane, or the one before."""
        focused = self.focused
        at = PANES.index(focused.id) if focused is not None and focused.id in PANES else 0
        self.focus_pane(PANES[(at + step) % len(PANES)])

    def open_detail(self) -> None:
        """Go into the text of the entry under the cursor."""
        if self.current is not None:
            self.mark_read(self.current)
            self.focus_pane("detail")

    @property
    def can_go_back(self) -> bool:
        """Whether there is anything to leave."""
        return self.zen or self.listing or not self.focus_is("timeline")

    def go_back(self) -> None:
        """Leave the full screen, the sources or the text."""
        self.focus_pane("timeline")

    def watch_zen(self) -> None:
        """The detail takes the screen, or gives it back."""
        self._lay_out()

    def _lay_out(self) -> None:
        self.set_class(self.zen, "-zen")
        self.set_class(self.listing, "-listing")

    def on_descendant_focus(self, event: object) -> None:
        """A pane that was clicked: the overlay closes when it is left."""
        del event
        focused: Widget | None = self.focused
        if focused is not None and focused.id != "sources" and self.listing:
            self.listing = False
            self._lay_out()
