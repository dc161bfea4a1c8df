"""Moments on the clock that is shown: going to one, and from hour to hour or day to day."""

from __future__ import annotations

from math import inf

from ..model.when import DAY, offset_seconds, ordinal, parse_when, seconds

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from ..model.entry import Entry
    from ..model.when import When
    from .clock import Clock

_UNITS = {"d": 86_400, "h": 3_600, "m": 60, "s": 1}


class Goal:
    """Where to go.

    Args:
        second: The second: of the calendar where `dated`, else of the day.
        dated: Whether a day is known.
        absolute: Whether it is counted in UTC, else on the clock that is shown.
        last: The last second that is still what was asked for.
    """

    __slots__ = ("absolute", "dated", "last", "second")

    def __init__(self, second: int, last: int, *, dated: bool, absolute: bool = False) -> None:
        self.second = second
        self.last = last
        self.dated = dated
        self.absolute = absolute

    def of(self, entry: Entry, clock: Clock) -> int | None:
        """Where an entry stands on the scale of this goal; None where it does not state it."""
        stamp = entry.stamp if self.absolute else clock.shown(entry.stamp)
        if stamp.clock is None:
            return None
        second = seconds(stamp.clock)
        if second is None:
            return None
        if not self.dated:
            return second[0] if stamp.day is None else None
        day = None if stamp.day is None else ordinal(stamp.day)
        if day is None:
            return None
        if not self.absolute:
            return day * DAY + second[0]
        offset = None if stamp.offset is None else offset_seconds(stamp.offset)
        return None if offset is None else day * DAY + second[0] - offset


def goal(text: str, here: Entry | None, clock: Clock, now: datetime) -> Goal:
    """Read where to go: `22:24`, `2022-03-07`, `2022-03-07 22:24`, with a zone too; `-2h`, `+1d12h` from an entry.

    `22` and `22h` are that hour. A time without a day is one of the entry's day; times without a zone are those of the
    clock that is shown.

    Args:
        text: What was typed.
        here: The entry under the cursor.
        clock: The clock that is shown.
        now: The present moment (aware), for `today`, `yesterday` and `now`.

    Raises:
        ValueError: It is no moment, or the entry does not state what it would be counted from.
    """
    typed = text.strip().lstrip("@").strip()
    stamp = None if here is None else clock.shown(here.stamp)
    day = None if stamp is None or stamp.day is None else ordinal(stamp.day)
    if typed[:1] in ("+", "-"):
        second = None if stamp is None or stamp.clock is None else seconds(stamp.clock)
        if second is None:
            raise ValueError("the entry under the cursor states no time to count from")
        target = (0 if day is None else day * DAY) + second[0] + _distance(typed)
        return Goal(target, target + 59, dated=day is not None)
    # A bare hour is one here alone: nobody can tell whether `until:14` ends when that hour begins, or with it.
    before, blank, last = typed.rpartition(" ")
    hour = last.removesuffix("h")
    is_hour = hour.isascii() and hour.isdecimal() and len(hour) < 3
    when: When = parse_when(f"{before}{blank}{hour:0>2}:00" if is_hour else typed, now)
    if is_hour:
        when.last = when.first + 3599
    if when.day is None:
        if when.offset is not None:
            raise ValueError("a time with a zone needs a day: 2022-03-07T22:24+02:00")
        start = 0 if day is None else day * DAY
        return Goal(start + when.first, start + when.last, dated=day is not None)
    start = when.day * DAY - (when.offset or 0)
    return Goal(start + when.first, start + when.last, dated=True, absolute=when.offset is not None)


def _distance(typed: str) -> int:
    """`-1h30m` in seconds."""
    total, number = 0, ""
    for char in typed[1:].replace(" ", ""):
        if char.isascii() and char.isdecimal() and len(number) < 6:
            number += char
        elif char in _UNITS and number:
            total += int(number) * _UNITS[char]
            number = ""
        else:
            number = "no number"
            break
    if number or not typed[1:].strip():
        raise ValueError(f"{typed[:20]!r} is no distance; write -2h, +30m or -1d12h")
    return -total if typed[0] == "-" else total


def nearest(entries: Sequence[Entry], clock: Clock, wanted: Goal) -> tuple[int, bool] | None:
    """The number of the first entry at or after a goal, in time; else of the last before it.

    The second value is whether it is what was asked for. None where no entry states enough.
    """
    goal, of = wanted.second, wanted.of
    after = before = -1
    least: float = inf
    most: float = -inf
    for index, entry in enumerate(entries):
        at = of(entry, clock)
        if at is None:
            continue
        if at >= goal:
            if at < least:
                least, after = at, index
        elif at > most:
            most, before = at, index
    if after >= 0:
        return after, least <= wanted.last
    return (before, False) if before >= 0 else None


def hour_of(entry: Entry, clock: Clock) -> tuple[str, str] | None:
    """The day ("" where it is not stated) and hour of an entry on a clock; None where no hour is stated."""
    stamp = clock.shown(entry.stamp)
    return None if stamp.clock is None else (stamp.day or "", stamp.clock[:2])


def neighbour(entries: Sequence[Entry], at: int, step: int, stretch: Callable[[Entry], object | None]) -> int | None:
    """The number of the topmost entry of the next stretch (hour, day) below (`step` 1) or above (-1) an entry.

    Entries that are in no stretch (None) are passed over. None where there is no further stretch.
    """
    here = stretch(entries[at])
    while True:
        at += step
        if not 0 <= at < len(entries):
            return None
        found = stretch(entries[at])
        if found is not None and found != here:
            break
    top = at
    while step < 0 and at > 0:
        at -= 1
        other = stretch(entries[at])
        if other == found:
            top = at
        elif other is not None:
            break
    return top
