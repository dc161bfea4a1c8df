"""Moving in time: to a moment, from hour to hour, from day to day; how many entries each hour has."""

from __future__ import annotations

from .command import Command

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..screens.main import MainScreen

_GROUP = "Time"


def _go(screen: MainScreen) -> None:
    from ..going import GoTo

    screen.prompt.ask(GoTo(screen))


def _hour(screen: MainScreen, step: int) -> None:
    from ..going import walk

    walk(screen, step, days=False)


def _day(screen: MainScreen, step: int) -> None:
    from ..going import walk

    walk(screen, step, days=True)


COMMANDS = (
    Command("go-to-time", "at", "Go to a time", "Go to a time: 22:24, 2022-03-07, -2h or +30m from the entry here.",
            _GROUP, _go, footer="go to time", rank=45),
    Command("previous-hour", "left_square_bracket", "The hour before", "Go to the entries of the hour before.", _GROUP,
            lambda screen: _hour(screen, -1), footer="hour", rank=65),
    Command("next-hour", "right_square_bracket", "The next hour", "Go to the entries of the next hour.", _GROUP,
            lambda screen: _hour(screen, 1)),
    Command("previous-day", "left_curly_bracket", "The day before", "Go to the entries of the day before.", _GROUP,
            lambda screen: _day(screen, -1)),
    Command("next-day", "right_curly_bracket", "The next day", "Go to the entries of the next day.", _GROUP,
            lambda screen: _day(screen, 1)),
)  # fmt: skip
