"""The main screen: timeline, sources, detail."""

from __future__ import annotations

from textual import on
from textual.containers import Container
from textual.reactive import var

from ...intake.files import SAMPLE
from ...output.safety import cell
from ..clock import PRINTED, Clock
from ..commands import bindings
from ..desk import Desk, key_of
from ..facets import NO_FACETS, Facets
from ..problems import told
from ..status import Status
from ..widgets.bars import Footer, Header
from ..widgets.detail import Detail
from ..widgets.histogram import Histogram
from ..widgets.prompt import Prompt
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
    from ..feed import Arrival, Feed
    from ..loading import Update
    from ..shown import Shown

_WIDTHS = [(0, "-no-width"), (20, "-narrow"), (110, "-wide"), (170, "-very-wide")]
_HEIGHTS = [(0, "-no-height"), (5, "-short"), (16, "-normal"), (30, "-tall")]
"""From how many columns and lines on the screen has a class, for its style sheet."""

_ARRIVED = ("new", "revised", "withdrawn")

PANES = ("timeline", "detail", "sources")


class MainScreen(CommandScreen):
    """The panes over one desk.

    The desk is changed by commands and by what is read; then `publish` hands what comes of it to the panes, which are
    bound to the reactives here. The timeline owns its cursor and reports it with `Rows.Moved`.

    Args:
        desk: The presentation model.
        feed: What is asked to read again.
        size: The terminal's columns and lines now.
    """

    BINDINGS = bindings("main")
    AUTO_FOCUS = "#timeline"
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
    zen: var[bool] = var(False, toggle_class="-zen")
    """Whether the detail has the whole screen."""
    listing: var[bool] = var(False, toggle_class="-listing")
    """Whether the sources lie over the timeline, where they have no room beside it."""

    def __init__(self, desk: Desk, feed: Feed, size: tuple[int, int]) -> None:
        super().__init__()
        # Textual sets these when it hears of the size: after the first layout, which would be thrown away.
        for points, cells in zip((_WIDTHS, _HEIGHTS), size, strict=True):
            self.add_class([name for least, name in points if cells >= least][-1], update=False)
        self.desk = desk
        self.feed = feed
        self._focused_last: Widget | None = None
        """What had the focus when there was last room for it."""
        self._was_too_small = False
        self._asked: list[int] | None = None
        """Entries added, revised and withdrawn since the reader asked for another reading."""
        self.timeline = Timeline(desk, desk.shown, id="timeline")
        self.sources = Sources(id="sources")
        self.detail = Detail(desk.history, desk.is_withdrawn, id="detail")
        self.histogram = Histogram(desk, id="histogram")
        self.prompt = Prompt(id="prompt")
        self.set_reactive(MainScreen.clock, desk.clock)
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
            yield self.timeline.data_bind(cls.shown, cls.clock, cls.several)
            yield self.detail.data_bind(cls.clock, entry=cls.current)
        yield self.histogram
        yield Footer(id="footer").data_bind(cls.notice)
        yield self.prompt
        yield TooSmall(id="small")

    def action_run(self, id: str) -> None:
        """Run a command; what was said before it is read by now."""
        self.notice = ""
        super().action_run(id)
        # Now, not when the message comes: the text would be painted a frame or two after the cursor (33 ms).
        self._moved()

    # State down

    def publish(self) -> None:
        """Hand what comes of the desk to the panes."""
        desk = self.desk
        self.clock = desk.clock
        self.several = len(desk.heads) > 1
        self.shown = desk.shown
        self.facets = desk.facets
        self.status = desk.status
        self.histogram.update_hours()
        self._follow_hour()
        self.refresh_bindings()

    def note(self, entry: Entry | None = None) -> None:
        """An entry was read or marked, or several were (None)."""
        self.timeline.note(entry)

    # News up

    @on(Rows.Moved, "#timeline")
    def _moved(self) -> None:
        before, self.current = self.current, self.timeline.entry
        if before is self.current:
            return
        self._follow_hour()
        if self.timeline.touched and self.current is not None:
            self.desk.place = key_of(self.current)
        if self.current is not None and self.desk.spared != key_of(self.current):
            self.desk.spared = None
        # An entry that was left has been read, unless it was hidden; one under the cursor may just have come by.
        left = self.timeline.touched and not self.prompt.is_open
        if before is not None and left and self.shown.has(before) and self.desk.pass_by(before):
            self.note(before)
        if self.desk.following and self.current is not self.desk.newest:
            self.desk.following = False
            self.status = self.desk.status
            self.notice = "No longer following: F follows again"

    @on(Rows.Chosen, "#sources")
    def _chosen(self) -> None:
        self.action_run("toggle-source")

    def mark_read(self, entry: Entry) -> None:
        """Note that an entry was read."""
        if self.desk.set_read(entry, read=True):
            self.note(entry)

    # What arrives

    @property
    def can_read_again(self) -> bool:
        """Whether any document may be other now than it was."""
        if any(not failure.name for failure in self.desk.failures):  # the process that reads has ended
            return False
        return self.desk.live or any(head.name not in ("-", SAMPLE) for head in self.desk.heads)

    def ask_again(self) -> None:
        """Have everything read again; what came of it is said then."""
        self._asked = [0, 0, 0]
        self.notice = "Reading again …"
        self.feed.refresh()

    def arrive(self, arrival: Arrival) -> None:
        """Take in what has come: new entries are counted, and shown where the reader follows."""
        if arrival.update is not None:
            self._update(arrival.update)
        if arrival.failure is not None:
            failure = arrival.failure
            if failure.name not in self.desk.lost and any(head.name == failure.name for head in self.desk.heads):
                self.desk.lost.append(failure.name)
            self.notice = told(failure)
        if arrival.word is not None:
            self.desk.live = arrival.word.watching
            if arrival.word.asked and self._asked is not None:
                counts = [f"{n:,} {word}" for n, word in zip(self._asked, _ARRIVED, strict=True) if n]
                if not self.desk.lost:
                    self.notice = f"Read again: {', '.join(counts) or 'nothing has changed'}"
                self._asked = None
        self.publish()
        if self.desk.following and arrival.update is not None:
            self.go_to_newest()

    def _update(self, update: Update) -> None:
        desk, name = self.desk, update.head.name
        if name in desk.lost:
            desk.lost.remove(name)
            self.notice = f"{cell(name)} can be read again"
        heads = [update.head if head.name == name else head for head in desk.heads]
        desk.heads = heads if any(head.name == name for head in heads) else [*heads, update.head]
        desk.shift(name, *update.shift)
        if self.current is not None and self.shown.has(self.current):
            desk.spared = key_of(self.current)
        change = desk.merge(update.entries, complete=update.whole)
        if change.withdrawn or change.restored:
            self.detail.renew()
        if change.withdrawn:
            count = len(change.withdrawn)
            self.notice = f"{count:,} {'entry is' if count == 1 else 'entries are'} no longer on the page: ✗ marks them"
        if self._asked is not None:
            self._asked[0] += len(change.added)
            self._asked[1] += len(change.revised)
            self._asked[2] += len(change.withdrawn)

    def go_to_newest(self) -> None:
        """Put the cursor on the newest entry that is shown."""
        newest = self.desk.newest
        if newest is not None:
            self.timeline.go_to(newest)

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
        pane = self.query_one(f"#{name}")
        if pane.focusable:
            self.set_focus(pane, scroll_visible=False)  # at once: the next key is for it
        else:
            pane.focus(scroll_visible=False)  # when the style sheet has brought it on the screen

    def next_pane(self, step: int) -> None:
        """Go to the next pane, or the one before."""
        focused = self.focused
        panes = (*PANES, "histogram") if self.histogram.display else PANES
        at = panes.index(focused.id) if focused is not None and focused.id in panes else 0
        self.focus_pane(panes[(at + step) % len(panes)])

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
        """Leave the full screen, the sources, the hours or the text."""
        if self.focus_is("histogram") and not self.has_class("-very-wide"):
            self.show_histogram(wanted=False)
        self.focus_pane("timeline")

    def show_sources(self, wanted: bool) -> None:
        """Bring the sources on the screen where they have no room, without going there; or take them away."""
        self.listing = wanted

    def _follow_hour(self) -> None:
        """While nobody walks along the hours, they show where the timeline is."""
        if self.histogram.display and not self.focus_is("histogram"):
            self.histogram.go_to(self.timeline.entry)

    def show_histogram(self, wanted: bool) -> None:
        """Bring the hours on the screen, or take them away."""
        self.histogram.display = wanted
        if wanted:
            self.histogram.update_hours()
            self.histogram.go_to(self.current)

    @property
    def _is_too_small(self) -> bool:
        return self.has_class("-no-width") or self.has_class("-no-height")

    def on_resize(self) -> None:
        """On a terminal that is too small no pane can have the focus; afterwards the one that had it has it again."""
        was, self._was_too_small = self._was_too_small, self._is_too_small
        if was and not self._is_too_small:
            self.set_focus(self._focused_last, scroll_visible=False)

    def on_descendant_focus(self, event: object) -> None:
        """A pane that was clicked: the overlay closes when it is left."""
        del event
        focused: Widget | None = self.focused
        if focused is not None and not self._is_too_small:
            self._focused_last = focused
        if focused is not None and focused.id not in ("sources", "prompt-input"):
            self.listing = False
