"""Views: what is shown and how, under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..model.coverage import ORDERS
from .clock import PRINTED, clock_of
from .facets import NOBODY, Choice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..model.coverage import Order
    from .desk import Desk

MAX_NAME = 60
"""The longest name, in characters."""


class View:
    """Filter, sources, outlets, order and clock. It never changes.

    Args:
        name: What the reader calls it.
        query: The filter as it is typed.
        sources, outlets: Which are shown.
        order: Which entries come first.
        clock: The `id` of the clock.
    """

    __slots__ = ("clock", "name", "order", "outlets", "query", "sources")

    def __init__(self, name: str, query: str, sources: Choice, outlets: Choice, order: Order, clock: str) -> None:
        self.name = name
        self.query = query
        self.sources = sources
        self.outlets = outlets
        self.order: Order = order
        self.clock = clock

    @classmethod
    def of(cls, desk: Desk, name: str) -> View:
        """What is shown now."""
        return cls(name, desk.filter.written, desk.sources, desk.outlets, desk.order, desk.clock.id)

    def show(self, desk: Desk) -> None:
        """Show it again. A clock that this machine does not have gives way to the one as printed.

        Raises:
            QueryError: The filter cannot be understood (any more).
        """
        from .filtering import read

        desk.filter = read(self.query)
        desk.sources, desk.outlets, desk.order = self.sources, self.outlets, self.order
        desk.clock = clock_of(self.clock, desk.own_clock)

    def as_dict(self) -> dict[str, object]:
        """The view as JSON has it; `from_dict` reads it back."""
        return {
            "name": self.name,
            "query": self.query,
            "sources": _as_dict(self.sources),
            "outlets": _as_dict(self.outlets),
            "order": self.order,
            "clock": self.clock,
        }

    @classmethod
    def from_dict(cls, record: Mapping[str, object]) -> View:
        """The view that `as_dict` gave as this record.

        Raises:
            ValueError: It is no such record.
        """
        name, query, order, clock = (record.get(field) for field in ("name", "query", "order", "clock"))
        if not isinstance(name, str) or not isinstance(query, str) or not isinstance(clock, str) or not name.strip():
            raise ValueError("a view without name, query or clock")
        if order not in ORDERS:
            raise ValueError(f"a view in no order: {order!r}")
        sources, outlets = _choice(record, "sources"), _choice(record, "outlets")
        return cls(name[:MAX_NAME], query, sources, outlets, order, clock)

    def described(self, names: Mapping[str, str]) -> str:
        """What it shows, in a few words.

        Args:
            names: What documents are called on the screen; see `Desk.names`.
        """
        said = [self.query] if self.query else []
        for kind, choice in (("source", self.sources), ("outlet", self.outlets)):
            if not choice.is_all:
                listed = ", ".join(sorted(names.get(name, name) if name else NOBODY for name in choice.names))
                said.append(f"{kind}s {'' if choice.only else 'without '}{listed}")
        said += [f"{self.order} first" if self.order != "page" else "as on the page"]
        if self.clock != PRINTED.id:
            said.append(f"clock {self.clock}")
        return " · ".join(said)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, View) and self.as_dict() == other.as_dict()

    def __hash__(self) -> int:
        return hash((self.name, self.query))


def saved(views: list[View], view: View) -> list[View]:
    """The views with another, in the place of the one that had its name."""
    return [*(each for each in views if each.name != view.name), view]


def _as_dict(choice: Choice) -> dict[str, object]:
    return {"only": choice.only, "names": sorted(choice.names, key=lambda name: (name is None, name or ""))}


def _choice(record: Mapping[str, object], field: str) -> Choice:
    found = record.get(field)
    if isinstance(found, dict):
        parts = cast("dict[str, object]", found)
        names, only = parts.get("names"), parts.get("only")
        if isinstance(names, list) and isinstance(only, bool):
            listed = cast("list[object]", names)
            kept = [name for name in listed if name is None or isinstance(name, str)]
            if len(kept) == len(listed):
                return Choice(kept, only=only)
    raise ValueError(f"a view without {field}")
