"""How many entries each hour has, on the clock that is shown."""

from __future__ import annotations

from collections import Counter

from ..model.query import Query, parse
from ..model.when import ordinal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..model.entry import Entry
    from .clock import Clock

    Key = tuple[str, str, str]

_FILLED = 12
"""The longest run of hours without an entry that is drawn as such; a longer one is a gap of one column."""


class Hour:
    """One hour.

    Args:
        day: `YYYY-MM-DD`, "" where it is not stated.
        hour: `HH`.
        zone: The offset of the clock that is shown, where it converted the times; else "".
    """

    __slots__ = ("day", "hour", "shown", "total", "zone")

    def __init__(self, day: str, hour: str, zone: str = "") -> None:
        self.day = day
        self.hour = hour
        self.zone = zone
        self.shown = 0
        """Entries that are shown."""
        self.total = 0
        """Entries of the stream."""

    @property
    def number(self) -> int | None:
        """The hours since the calendar began; None where the day is not stated."""
        day = ordinal(self.day) if self.day else None
        return None if day is None else day * 24 + int(self.hour)

    def query(self) -> Query:
        """What matches the entries of this hour and no others."""
        day = f"{self.day}T" if self.day else ""
        return parse(f"since:{day}{self.hour}:00{self.zone} until:{day}{self.hour}:59{self.zone}")


def counted(entries: Sequence[Entry], clock: Clock) -> Counter[Key]:
    """How many entries each hour has: by day ("" where it is not stated), hour, and the offset of a converted time.

    Entries that state no hour are in none of them.
    """
    if clock.id == "printed":
        stamps = [entry.stamp for entry in entries]
        return Counter([(stamp.day or "", stamp.clock[:2], "") for stamp in stamps if stamp.clock is not None])
    converted = [clock.shown(entry.stamp) for entry in entries]
    return Counter(
        [(stamp.day or "", stamp.clock[:2], stamp.offset or "") for stamp in converted if stamp.clock is not None]
    )


def hours(totals: Counter[Key], shown: Counter[Key]) -> list[Hour | None]:
    """The hours from the first to the last that entries are of, oldest first; None stands for a long gap.

    Args:
        totals: What `counted` says of the stream.
        shown: What it says of the entries that are shown.
    """
    filled: list[Hour | None] = []
    for key in sorted(totals):
        hour = Hour(*key)
        hour.total, hour.shown = totals[key], shown[key]
        before = filled[-1] if filled else None
        if before is not None:
            filled += _between(before, hour)
        filled.append(hour)
    return filled


def _between(before: Hour, after: Hour) -> list[Hour | None]:
    """What stands between two hours that have entries."""
    first, last = before.number, after.number
    if first is None or last is None:
        first, last = (int(before.hour), int(after.hour)) if before.day == after.day else (0, _FILLED + 2)
    if last - first - 1 > _FILLED:
        return [None]
    return [
        Hour(before.day if number // 24 == first // 24 else after.day, f"{number % 24:02}", after.zone)
        for number in range(first + 1, last)
    ]


def at_hour(query: Query, hour: Hour) -> Query:
    """A filter, its hours replaced by this one; the filter without them where it has this hour already."""
    parts = query.parts if query.joint == "and" else (query,)
    wanted = hour.query()
    kept = [part for part in parts if not part.written.startswith(("since:", "until:"))]
    already = all(part in parts for part in wanted.parts)
    return Query.all_of(kept if already else [*kept, wanted])
