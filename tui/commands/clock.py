"""Order and clock of the timeline."""

from __future__ import annotations

from .command import Command

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..screens.main import MainScreen

_GROUP = "Time"


def _order(screen: MainScreen) -> None:
    screen.timeline.stay()  # what is nearest to an entry that a filter hides is another one, the other way round
    screen.desk.order = "oldest" if screen.desk.order == "newest" else "newest"
    screen.publish()


def _clock(screen: MainScreen) -> None:
    from ..clock import clocks

    every = clocks(screen.desk.own_clock)
    now = [clock.id for clock in every].index(screen.desk.clock.id)
    screen.desk.clock = every[(now + 1) % len(every)]
    screen.publish()


def _reveal(screen: MainScreen) -> None:
    screen.desk.reveal()
    screen.publish()


COMMANDS = (
    Command("order", "O", "Newest or oldest first", "Turn the timeline round: newest first, or oldest first.", _GROUP,
            _order, footer="order", rank=70),
    Command("clock", "Z", "Another clock",
            "Show times as printed, in local time, in UTC, or on Kyiv's clock; a time without a zone stays as printed.",
            _GROUP, _clock, footer="clock", rank=75),
    Command("reveal", "full_stop", "Show new entries",
            "Show the entries that have arrived; the cursor stays on its entry.", _GROUP, _reveal, footer="new",
            rank=1, enabled=lambda screen: bool(screen.desk.held)),
)  # fmt: skip
