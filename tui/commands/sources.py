"""Which sources are shown."""

from __future__ import annotations

from ..facets import ALL, Choice
from .command import Command

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ..facets import FacetKind, Name
    from ..screens.main import MainScreen

_GROUP = "Sources"


def _toggle(screen: MainScreen) -> None:
    if (facet := screen.sources.facet) is not None:
        _change(screen, facet.kind, facet.name, Choice.toggled)


def _only(screen: MainScreen) -> None:
    _change_current(screen, Choice.only_of)


def _hide(screen: MainScreen) -> None:
    _change_current(screen, Choice.hiding)


def _change_current(screen: MainScreen, change: Callable[[Choice, Name], Choice]) -> None:
    """Of what is under the cursor: a row of the list, or else the source of the timeline's entry."""
    facet = screen.sources.facet
    if screen.focus_is("sources") and facet is not None:
        _change(screen, facet.kind, facet.name, change)
    elif screen.current is not None:
        _change(screen, "source", screen.current.attribution.source, change)


def _change(screen: MainScreen, kind: FacetKind, name: Name, change: Callable[[Choice, Name], Choice]) -> None:
    screen.desk.choose(kind, lambda choice: change(choice, name))
    screen.publish()


def _all(screen: MainScreen) -> None:
    screen.desk.sources = screen.desk.outlets = ALL
    screen.publish()


def _order(screen: MainScreen) -> None:
    screen.desk.alphabetical = not screen.desk.alphabetical
    screen.publish()


COMMANDS = (
    Command(
        "toggle-source", "space,enter", "Show or hide", "Show or hide the source or outlet under the cursor.", _GROUP,
        _toggle, where=("sources",), footer="on/off", rank=5,
    ),
    Command(
        "only-source", "s", "Only this source",
        "Show only the entries of this source; again, those of all sources.", _GROUP, _only, footer="only source",
        rank=20,
    ),
    Command("hide-source", "S", "Hide this source", "Hide the entries of this source.", _GROUP, _hide, footer="hide",
            rank=25),
    Command("all-sources", "a", "All sources", "Show all sources and outlets again.", _GROUP, _all, footer="all",
            rank=26, enabled=lambda screen: screen.desk.has_choice),
    Command("sort-sources", "", "Sort sources by name or by count",
            "List the sources by name, or the most frequent first.", _GROUP, _order),
)  # fmt: skip
