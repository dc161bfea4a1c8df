"""Documents that change while they are read: following them, reading them again, walking what was revised."""

from __future__ import annotations

from ..walking import onward
from .command import Command

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..screens.main import MainScreen

_GROUP = "Live"


def _follow(screen: MainScreen) -> None:
    desk = screen.desk
    if desk.following:
        desk.following = False
        screen.notice = "No longer following: new entries wait to be shown"
    elif not desk.live and not screen.can_read_again:
        screen.notice = "This cannot be read again: follow a file"
        return
    else:
        desk.following = True
        if not desk.live:
            screen.feed.watch()
        desk.reveal()
    screen.publish()
    if desk.following:
        screen.go_to_newest()


def _refresh(screen: MainScreen) -> None:
    if screen.can_read_again:
        screen.ask_again()
    else:
        screen.notice = "This cannot be read again"


def _revised(screen: MainScreen, step: int) -> None:
    """To the next entry that was revised, or the one before; from the last on to the first."""
    entries = screen.shown.entries
    places = [index for index, entry in enumerate(entries) if entry.revision]
    found = onward(places, screen.shown.index(screen.timeline.cursor) or 0, step)
    if found is None:
        screen.notice = "No entry has been revised since it was first read"
        return
    number, _ = found
    screen.timeline.go_to_index(places[number])
    screen.notice = f"revised entry {number + 1}/{len(places)}"


COMMANDS = (
    Command(
        "follow", "F", "Follow", "Watch the documents and go to each entry that arrives, or stop doing so.", _GROUP,
        _follow, footer="follow", rank=65,
    ),
    Command("refresh", "r", "Read again", "Read the documents again now.", _GROUP, _refresh),
    Command("next-revised", "x", "Next revised entry", "Go to the next entry that was revised.", _GROUP,
            lambda screen: _revised(screen, 1)),
    Command("previous-revised", "X", "Revised entry before", "Go to the revised entry before.", _GROUP,
            lambda screen: _revised(screen, -1)),
)  # fmt: skip
