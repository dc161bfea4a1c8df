"""Going from pane to pane, and how they are laid out."""

from __future__ import annotations

from .command import Command

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..screens.main import MainScreen

_GROUP = "Panes"


def _open(screen: MainScreen) -> None:
    screen.open_detail()


def _back(screen: MainScreen) -> None:
    screen.go_back()


def _next(screen: MainScreen, step: int) -> None:
    screen.next_pane(step)


def _zen(screen: MainScreen) -> None:
    screen.zen = not screen.zen
    screen.focus_pane("detail" if screen.zen else "timeline")


COMMANDS = (
    Command(
        "open", "enter,l,right", "Read", "Go into the entry's text.", _GROUP, _open, where=("timeline",), footer="read",
        rank=10,
    ),
    Command(
        "back", "escape,h,left", "Back", "Leave the text, the full screen or the sources; go back to the timeline.",
        _GROUP, _back, footer="back", rank=10, enabled=lambda screen: screen.can_go_back,
    ),
    Command("next-pane", "tab", "Next pane", "Go to the next pane: timeline, text, sources.", _GROUP,
            lambda screen: _next(screen, 1), footer="panes", rank=40),
    Command("previous-pane", "shift+tab", "Previous pane", "Go to the pane before.", _GROUP,
            lambda screen: _next(screen, -1)),
    Command("zen", "z", "Text full screen", "Give the whole screen to the entry's text, or take it back.", _GROUP,
            _zen, footer="full", rank=60),
)  # fmt: skip
