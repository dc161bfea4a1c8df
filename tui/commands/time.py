"""Moving in time: to a moment, from hour to hour, from day to day; how many entries each hour has."""

from __future__ import annotations

from .command import Command

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..screens.main import MainScreen

_GROUP = "Time"
_LEAST_HEIGHT = 9
"""Lines of a terminal that the hours have room on, with some of the timeline left."""


def _go(screen: MainScreen) -> None:
    from ..going import GoTo

    screen.prompt.ask(GoTo(screen))


def _hour(screen: MainScreen, step: int) -> None:
    from ..going import walk

    walk(screen, step, days=False)


def _day(screen: MainScreen, step: int) -> None:
    from ..going import walk

    walk(screen, step, days=True)


def _histogram(screen: MainScreen) -> None:
    if screen.focus_is("histogram"):
        screen.show_histogram(wanted=False)
        screen.focus_pane("timeline")
        return
    if screen.size.height < _LEAST_HEIGHT:
        screen.notice = f"no room for the hours: {_LEAST_HEIGHT} lines at least"
        return
    screen.show_histogram(wanted=True)
    if screen.histogram.hour is None:
        screen.show_histogram(wanted=False)
        screen.notice = "no entry here states an hour"
    else:
        screen.focus_pane("histogram")


def _this_hour(screen: MainScreen) -> None:
    from ..finding import filter_for
    from ..histogram import at_hour

    hour = screen.histogram.hour
    if hour is not None:
        query = at_hour(screen.desk.filter, hour)
        screen.run_worker(filter_for(screen, query), group="filter", exclusive=True)


def _to_hour(screen: MainScreen) -> None:
    from ..going import to_hour

    to_hour(screen)


COMMANDS = (
    Command("go-to-time", "at", "Go to a time",
            "Go to a time: 22:24, 22h, 2022-03-07, -2h or +30m from the entry here.", _GROUP, _go, footer="go to time",
            rank=45),
    Command("previous-hour", "left_square_bracket", "The hour before", "Go to the entries of the hour before.", _GROUP,
            lambda screen: _hour(screen, -1), footer="hour", rank=65),
    Command("next-hour", "right_square_bracket", "The next hour", "Go to the entries of the next hour.", _GROUP,
            lambda screen: _hour(screen, 1)),
    Command("previous-day", "left_curly_bracket", "The day before", "Go to the entries of the day before.", _GROUP,
            lambda screen: _day(screen, -1)),
    Command("next-day", "right_curly_bracket", "The next day", "Go to the entries of the next day.", _GROUP,
            lambda screen: _day(screen, 1)),
    Command("histogram", "i", "Entries per hour", "Show how many entries each hour has, or no longer.", _GROUP,
            _histogram, footer="hours", rank=46),
    Command("histogram-filter", "enter", "Only this hour", "Show only the entries of this hour; again, all hours.",
            _GROUP, _this_hour, where=("histogram",), footer="only this hour", rank=2),
    Command("histogram-go", "space", "Go to this hour", "Go to the entries of this hour in the timeline.", _GROUP,
            _to_hour, where=("histogram",), footer="go there", rank=3),
    Command("histogram-earlier", "left,h,less_than_sign", "An hour earlier", "Go to the hour before.", _GROUP,
            lambda screen: screen.histogram.walk(-1), where=("histogram",), footer="earlier", rank=4),
    Command("histogram-later", "right,l,greater_than_sign", "An hour later", "Go to the next hour.", _GROUP,
            lambda screen: screen.histogram.walk(1), where=("histogram",), footer="later", rank=5),
)  # fmt: skip
