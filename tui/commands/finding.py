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


def _command_line(screen: MainScreen) -> None:
    from ..commanding import CommandLine

    screen.prompt.ask(CommandLine(screen))


def _view(screen: MainScreen) -> None:
    from ..commanding import PickView

    if screen.desk.views:
        screen.prompt.ask(PickView(screen))
    else:
        screen.notice = "no view has been saved yet; V saves what is shown"


def _save_view(screen: MainScreen) -> None:
    from ..commanding import SaveView

    screen.prompt.ask(SaveView(screen))


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
    Command("view", "v", "Pick a view", "Pick a saved view: filter, sources, order and clock under a name.", _GROUP,
            _view, footer="view", rank=66),
    Command("save-view", "V", "Save this view", "Save what is shown as a view.", _GROUP, _save_view),
    Command("command-line", "colon", "Command line", "Type a command by its name; Tab completes it.", _GROUP,
            _command_line, footer="command", rank=82),
)  # fmt: skip
