"""Marks, what is read, and taking that back."""

from __future__ import annotations

from ...output.safety import cell
from ..desk import key_of
from ..facets import NOBODY
from ..walking import onward
from .command import Command

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...model.entry import Entry
    from ..screens.main import MainScreen
    from ..screens.pick import PickScreen

_GROUP = "Marks"


def _told(screen: MainScreen, entry: Entry | None, words: str) -> None:
    """Draw what a mark changes, and say it."""
    screen.note(entry)
    screen.status = screen.desk.status
    screen.refresh_bindings()
    screen.notice = words


def _mark(screen: MainScreen) -> None:
    entry = screen.current
    if entry is None:
        return
    marked = screen.desk.toggle_mark(entry)
    count = len(screen.desk.marked)
    _told(screen, entry, f"{'marked' if marked else 'mark taken away'} · {count:,} marked")


def _next(screen: MainScreen) -> None:
    marked = screen.desk.marked
    places = [index for index, entry in enumerate(screen.shown.entries) if key_of(entry) in marked]
    here = screen.shown.index(screen.timeline.cursor) or 0
    found = onward(places, here, 1)
    if found is None:
        screen.notice = "no marked entry is shown" if marked else "no entry is marked; m marks one"
        return
    number, wrapped = found
    screen.timeline.go_to_index(places[number])
    if places == [here]:
        screen.notice = "this is the only marked entry that is shown"
    elif wrapped:
        screen.notice = "from the top again"


def _list(screen: MainScreen) -> None:
    from ..screens.pick import PickScreen
    from ..widgets.timeline import first_words

    entries = screen.desk.marked_entries
    if not entries:
        screen.notice = "no entry is marked; m marks one"
        return

    def line(entry: Entry) -> str:
        clock = screen.desk.clock
        day, (face, assumed) = clock.day(entry.stamp), clock.face(entry.stamp)
        who = cell(entry.attribution.source or NOBODY)
        return f"{day or '':10} {face:>5}{assumed:1}  {who}  {first_words(entry)}"

    def go(number: int) -> None:
        entry = entries[number]
        screen.timeline.go_to(entry)
        if screen.current is None or key_of(screen.current) != key_of(entry):
            screen.notice = "that entry is hidden by the filter or the choice of sources; this is the nearest"

    now = screen.current
    at = next((number for number, entry in enumerate(entries) if now and key_of(entry) == key_of(now)), 0)
    title = f"{len(entries):,} marked · Enter goes there, Esc closes"
    screen.program.push_screen(PickScreen(title, [line(entry) for entry in entries], go, at))


def _pick(screen: PickScreen) -> None:
    screen.pick()


def _read(screen: MainScreen) -> None:
    entry = screen.current
    if entry is None:
        return
    read = key_of(entry) not in screen.desk.read
    screen.desk.set_read(entry, read=read)
    _told(screen, entry, "read" if read else "unread, and stays so until it is opened")


def _undo(screen: MainScreen) -> None:
    what = screen.desk.undo.go_back()
    screen.publish()
    _told(screen, None, f"undone: {what}" if what else "there is nothing to undo")


COMMANDS = (
    Command("mark", "m", "Mark", "Mark the entry, or take its mark away.", _GROUP, _mark, footer="mark", rank=30),
    Command("list-marks", "M", "List the marks", "List the marked entries, to go to one.", _GROUP, _list),
    Command("next-mark", "apostrophe", "Next mark", "Go to the next marked entry.", _GROUP, _next, footer="next mark",
            rank=55, enabled=lambda screen: bool(screen.desk.marked)),
    Command("toggle-read", "u", "Read or unread",
            "Take the entry for read, or for unread until it is opened.", _GROUP, _read),
    Command("undo", "U", "Undo", "Take back the last reading, marking or hiding.", _GROUP, _undo),
    Command("pick", "enter,l,right", "Take this one", "Take the line under the cursor.", _GROUP, _pick,
            where=("pick",)),
)  # fmt: skip
