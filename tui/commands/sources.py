"""Which sources are shown."""

from __future__ import annotations

from .command import Command

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..screens.main import MainScreen

_GROUP = "Sources"


def _toggle(screen: MainScreen) -> None:
    facet = screen.sources.facet
    if facet is None:
        return
    if facet.kind == "outlet":
        screen.desk.outlets = screen.desk.outlets.toggled(facet.name)
    else:
        screen.desk.sources = screen.desk.sources.toggled(facet.name)
    screen.publish()


def _only(screen: MainScreen) -> None:
    """Of the source under the cursor, in the timeline or in the list."""
    desk, facet = screen.desk, screen.sources.facet
    if screen.focus_is("sources") and facet is not None:
        if facet.kind == "outlet":
            desk.outlets = desk.outlets.only_of(facet.name)
        else:
            desk.sources = desk.sources.only_of(facet.name)
    elif screen.current is not None:
        desk.sources = desk.sources.only_of(screen.current.attribution.source)
    screen.publish()


def _hide(screen: MainScreen) -> None:
    desk, facet = screen.desk, screen.sources.facet
    if screen.focus_is("sources") and facet is not None:
        if facet.kind == "outlet":
            desk.outlets = desk.outlets.hiding(facet.name)
        else:
            desk.sources = desk.sources.hiding(facet.name)
    elif screen.current is not None:
        desk.sources = desk.sources.hiding(screen.current.attribution.source)
    screen.publish()


def _all(screen: MainScreen) -> None:
    from ..facets import ALL

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
