"""What can be switched off by name: sources, and outlets where several documents are open."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal

    FacetKind = Literal["source", "outlet"]

Name = str | None
"""The name of a source or outlet; None stands for the entries that credit nobody."""
NOBODY = "no one credited"
"""What stands in the place of that name."""


class Choice:
    """Which names are shown. It never changes: every choice makes another.

    Args:
        names: The names that are meant.
        only: Whether they are the only ones shown (names that turn up later are not), or the only ones hidden.
    """

    __slots__ = ("names", "only")

    def __init__(self, names: Iterable[Name] = (), *, only: bool = False) -> None:
        self.names = frozenset(names)
        self.only = only

    def __contains__(self, name: Name) -> bool:
        """Whether a name is shown."""
        return (name in self.names) == self.only

    @property
    def is_all(self) -> bool:
        """Whether nothing is hidden."""
        return not self.only and not self.names

    def toggled(self, name: Name) -> Choice:
        """The choice in which a name is hidden that was shown, or shown that was hidden."""
        return Choice(self.names ^ {name}, only=self.only)

    def hiding(self, name: Name) -> Choice:
        """The choice in which a name is hidden."""
        return Choice(self.names - {name} if self.only else self.names | {name}, only=self.only)

    def only_of(self, name: Name) -> Choice:
        """The choice of one name alone; of all names where it is that already."""
        return ALL if self.only and self.names == frozenset((name,)) else Choice((name,), only=True)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Choice) and (self.names, self.only) == (other.names, other.only)

    def __hash__(self) -> int:
        return hash((self.names, self.only))


ALL = Choice()


class Facet:
    """One name with its counts.

    Args:
        kind: What it is a name of.
        name: The name, or None.
        total: How many entries of the stream carry it.
        shown: How many of them the filter lets through while the name is on; 0 while it is off.
        on: Whether it is shown.
    """

    __slots__ = ("kind", "name", "on", "shown", "total")

    def __init__(self, kind: FacetKind, name: Name, total: int, shown: int, *, on: bool) -> None:
        self.kind: FacetKind = kind
        self.name = name
        self.total = total
        self.shown = shown
        self.on = on


class Facets:
    """What the source pane lists: sources, and outlets where there are several. It never changes.

    Args:
        sources, outlets: What is listed.
        names: What documents are called on the screen that stand for outlets.
    """

    __slots__ = ("_names", "outlets", "sources")

    def __init__(self, sources: list[Facet], outlets: list[Facet], names: Mapping[str, str]) -> None:
        self.sources = sources
        self.outlets = outlets
        self._names = names

    def label(self, facet: Facet) -> str:
        """What a name reads like on the screen."""
        if facet.name is None:
            return NOBODY
        return self._names.get(facet.name, facet.name) if facet.kind == "outlet" else facet.name


NO_FACETS = Facets([], [], {})


def listed(
    kind: FacetKind, totals: dict[Name, int], matched: dict[Name, int], choice: Choice, *, alphabetical: bool
) -> list[Facet]:
    """The facets of one kind: the most frequent first, or by name; those of nobody last."""
    facets = [
        Facet(kind, name, total, matched.get(name, 0) if name in choice else 0, on=name in choice)
        for name, total in totals.items()
    ]

    def by_name(facet: Facet) -> tuple[bool, str]:
        return facet.name is None, (facet.name or "").casefold()

    def by_count(facet: Facet) -> tuple[bool, int, str]:
        return facet.name is None, -facet.total, (facet.name or "").casefold()

    facets.sort(key=by_name if alphabetical else by_count)
    return facets
