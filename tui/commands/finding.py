"""Finding: search, filter, a source by its name."""

from __future__ import annotations

from .command import Command

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..screens.main import MainScreen

_GROUP = "Finding"


def _search(screen: MainScreen) -> None:
    from ..finding import SearchFor

    screen.prompt.ask(SearchFor(screen))


def _again(screen: MainScreen, step: int) -> None:
    from ..finding import again

    again(screen, step)


def _filter(screen: MainScreen) -> None:
    from ..finding import FilterFor

    screen.prompt.ask(FilterFor(screen))


def _can_clear(screen: MainScreen) -> bool:
    return not screen.can_go_back and (bool(screen.desk.filter.written) or screen.timeline.highlight is not None)


def _clear(screen: MainScreen) -> None:
    from ..finding import clear_filter, mark

    if screen.timeline.highlight is not None:
        mark(screen, None)
    else:
        clear_filter(screen)


def _source(screen: MainScreen) -> None:
    from ..finding import SourceFor

    screen.prompt.ask(SourceFor(screen))


COMMANDS = (
    Command("search", "slash", "Search", "Search as you type: a regular expression, small letters find capitals too.",
            _GROUP, _search, footer="search", rank=12),
    Command("search-next", "n", "Next match", "Go to the next entry with what was searched for.", _GROUP,
            lambda screen: _again(screen, 1), footer="next match", rank=3,
            enabled=lambda screen: screen.desk.search is not None),
    Command("search-previous", "N", "Previous match", "Go to the entry before with what was searched for.", _GROUP,
            lambda screen: _again(screen, -1), enabled=lambda screen: screen.desk.search is not None),
    Command("filter", "f,ampersand", "Filter", "Show only what matches, as you type; Esc clears the filter.", _GROUP,
            _filter, footer="filter", rank=13),
    Command("clear", "escape", "Clear", "Clear the marks of the search; again, the filter.", _GROUP, _clear,
            where=("timeline",), footer="clear", rank=4, enabled=_can_clear),
    Command("find-source", "t", "Find a source", "Type to find a source.", _GROUP, _source, footer="find source",
            rank=35),
)  # fmt: skip
