"""Which entries a filter lets through, found at once or in slices so that no key waits for it."""

from __future__ import annotations

from time import perf_counter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..model.entry import Entry
    from ..model.query import Query

SLICE = 0.003
"""Seconds that are looked at a time while the reader types, before keys are looked at and the screen is painted."""
_STRIDE = 64
"""Entries between two looks at the watch."""


def read(text: str) -> Query:
    """What was typed as a filter: `since:-2h` counts from now, a source is known by any of its names.

    Raises:
        QueryError: It cannot be understood.
    """
    from ..model.query import parse
    from ..model.when import present

    return parse(text, present()[0], _canonical)


def _canonical(name: str) -> str | None:
    # The parsers are imported when the first source is asked for: reading documents is another process's work.
    from ..parsers.attribution.aliases import canonical

    return canonical(name)


class Filtering:
    """A query over entries.

    Args:
        query: The query.
        entries: The entries; they do not change.
    """

    __slots__ = ("_at", "entries", "matched", "query", "undecided")

    def __init__(self, query: Query, entries: Sequence[Entry]) -> None:
        self.query = query
        self.entries = entries
        self.matched: list[Entry] = []
        """The entries that match, as far as they have been looked at."""
        self.undecided = 0
        """How many state too little of their time for the query to be answered."""
        self._at = 0

    def go_on(self, seconds: float | None = None) -> bool:
        """Look at entries for a while, or at all of them; whether that is done."""
        end = None if seconds is None else perf_counter() + seconds
        truth, entries = self.query.truth, self.entries
        while self._at < len(entries):
            for entry in entries[self._at : self._at + _STRIDE]:
                found = truth(entry)
                if found:
                    self.matched.append(entry)
                elif found is None:
                    self.undecided += 1
            self._at += _STRIDE
            if end is not None and perf_counter() > end:
                break
        return self._at >= len(entries)
