"""Moving the cursor and scrolling, in the pane that has the focus: rows move the cursor, the text scrolls."""

from __future__ import annotations

from .command import Command

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..screens.main import MainScreen

_LISTS = ("main", "help", "pick")

_GROUP = "Moving"


def _move(screen: MainScreen, step: int) -> None:
    screen.pane.move(step)


def _page(screen: MainScreen, pages: float) -> None:
    screen.pane.page(pages)


def _first(screen: MainScreen) -> None:
    screen.pane.first()


def _last(screen: MainScreen) -> None:
    screen.pane.last()


def _scroll_detail(screen: MainScreen, step: int) -> None:
    screen.detail.move(step)


COMMANDS = (
    Command(
        "cursor-down", "j,down", "Down", "Move one row down, or scroll the text by a line.", _GROUP,
        lambda screen: _move(screen, 1), footer="down", rank=90,
        where=_LISTS,
    ),
    Command(
        "cursor-up", "k,up", "Up", "Move one row up, or scroll the text back by a line.", _GROUP,
        lambda screen: _move(screen, -1),
        where=_LISTS,
    ),
    Command(
        "page-down", "pagedown,ctrl+f", "Page down", "Move one page down.", _GROUP, lambda screen: _page(screen, 1),
        where=_LISTS,
    ),
    Command(
        "page-down-space", "space", "Page down", "Move one page down.", _GROUP, lambda screen: _page(screen, 1),
        where=("timeline", "detail"),
    ),
    Command("page-up", "b,pageup,ctrl+b", "Page up", "Move one page up.", _GROUP, lambda screen: _page(screen, -1),
            where=_LISTS),
    Command(
        "half-page-down", "ctrl+d", "Half a page down", "Move half a page down.", _GROUP,
        lambda screen: _page(screen, 0.5),
        where=_LISTS,
    ),
    Command(
        "half-page-up", "ctrl+u", "Half a page up", "Move half a page up.", _GROUP, lambda screen: _page(screen, -0.5),
        where=_LISTS,
    ),
    Command("first", "g,home", "First", "Go to the first row.", _GROUP, _first,
            where=_LISTS),
    Command("last", "G,end", "Last", "Go to the last row.", _GROUP, _last,
            where=_LISTS),
    Command(
        "detail-down", "J", "Scroll the text", "Scroll the entry's text without leaving the timeline.", _GROUP,
        lambda screen: _scroll_detail(screen, 1),
    ),
    Command(
        "detail-up", "K", "Scroll the text back", "Scroll the entry's text back without leaving the timeline.", _GROUP,
        lambda screen: _scroll_detail(screen, -1),
    ),
)  # fmt: skip
