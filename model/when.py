"""Moments as people type them, compared with stamps that state less than a moment.

A stamp may lack its day, its clock or its zone. What it does state is taken as a stretch of time (a minute, a day), and
a question that the stretch does not settle has the answer None: nothing is assumed to settle it.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import TypeVar

    from .stamp import Stamp

    T = TypeVar("T")

DAY = 86400
"""Seconds in a day."""

EASTERNMOST, WESTERNMOST = 14 * 3600, 12 * 3600
"""No clock is further ahead of UTC than Kiritimati's, none further behind than Baker Island's; in seconds."""

_days: dict[str, int | None] = {}
_clocks: dict[str, tuple[int, int] | None] = {}
_offsets: dict[str, int | None] = {}


def present() -> tuple[datetime, bool]:
    """The present moment (aware) in the machine's own zone, and whether there is one.

    Where `TZ` is set to something that no zone is, the moment is in UTC and the answer False.
    """
    from datetime import UTC, datetime

    moment = datetime.now(UTC)
    try:
        return moment.astimezone(), True
    except (ValueError, OverflowError, OSError):
        return moment, False


def ordinal(day: str) -> int | None:
    """The number of a `YYYY-MM-DD` day in the proleptic Gregorian calendar, or None where there is no such day."""
    try:
        return _days[day]
    except KeyError:
        found = _keep(_days, day, _read_day(day))
    return found


def seconds(clock: str) -> tuple[int, int] | None:
    """The first and last second of the day that `HH:MM` or `HH:MM:SS` can mean, or None where it is no clock time."""
    try:
        return _clocks[clock]
    except KeyError:
        found = _keep(_clocks, clock, _read_clock(clock))
    return found


def offset_seconds(offset: str) -> int | None:
    """How far a clock at `+HH:MM`, `-HHMM`, `+HH` or `Z` is ahead of UTC, or None where that is no offset."""
    try:
        return _offsets[offset]
    except KeyError:
        found = _keep(_offsets, offset, _read_offset(offset))
    return found


def _keep(known: dict[str, T], text: str, value: T) -> T:
    """Remember what a text means. A day has 86,400 seconds; more texts than that are no clocks."""
    if len(known) > DAY:
        known.clear()
    known[text] = value
    return value


def _read_day(day: str) -> int | None:
    from datetime import date

    try:
        return date.fromisoformat(day).toordinal()
    except ValueError:
        return None


def _read_clock(clock: str) -> tuple[int, int] | None:
    parts = clock.split(":")
    if len(parts) not in (2, 3) or not all(part.isascii() and part.isdecimal() and len(part) == 2 for part in parts):
        return None
    numbers = [int(part) for part in parts]
    if numbers[0] > 23 or any(number > 59 for number in numbers[1:]):
        return None
    first = numbers[0] * 3600 + numbers[1] * 60
    return (first, first + 59) if len(numbers) == 2 else (first + numbers[2], first + numbers[2])


def _read_offset(offset: str) -> int | None:
    if offset in ("Z", "z"):
        return 0
    digits = offset[1:].replace(":", "", 1)
    if offset[:1] not in ("+", "-") or len(digits) not in (2, 4) or not (digits.isascii() and digits.isdecimal()):
        return None
    hours, minutes = int(digits[:2]), int(digits[2:] or 0)
    if hours > 23 or minutes > 59:
        return None
    return (hours * 3600 + minutes * 60) * (-1 if offset[0] == "-" else 1)


class When:
    """A moment to compare stamps with, stated to the second, the minute or the day.

    - With a zone, it is compared with the moments of stamps that state one; a stamp without zone is compared as far as
      the earth's zones allow (26 hours decide, less does not).
    - Without a zone, it is read on each stamp's own clock, as printed.
    - Without a day, it is compared with the clock alone, on whatever day.

    Args:
        day: The day's `ordinal`, or None.
        first, last: The first and last second of the day that it covers.
        offset: Its clock's distance from UTC in seconds, or None where it has no zone.
    """

    __slots__ = ("day", "first", "last", "offset")

    def __init__(self, day: int | None, first: int = 0, last: int = DAY - 1, offset: int | None = None) -> None:
        self.day = day
        self.first = first
        self.last = last
        self.offset = offset

    def since(self, stamp: Stamp) -> bool | None:
        """Whether a stamp is of this moment or later; None where it does not state enough to tell."""
        found = self._stretches(stamp)
        if found is None:
            return None
        earliest, latest, first, _ = found
        return True if earliest >= first else False if latest < first else None

    def until(self, stamp: Stamp) -> bool | None:
        """Whether a stamp is of this moment (this minute, this day) or earlier; None where there is no telling."""
        found = self._stretches(stamp)
        if found is None:
            return None
        earliest, latest, _, last = found
        return True if latest <= last else False if earliest > last else None

    def _stretches(self, stamp: Stamp) -> tuple[int, int, int, int] | None:
        """The earliest and latest second of the stamp, then the first and last of this moment, on one clock."""
        clock = seconds(stamp.clock) if stamp.clock is not None else None
        offset = offset_seconds(stamp.offset) if stamp.offset is not None else None
        if self.day is None:
            if clock is None:
                return None
            if self.offset is None:
                return (*clock, self.first, self.last)
            if offset is None:
                return None
            earliest = (clock[0] - offset + self.offset) % DAY
            return earliest, earliest + clock[1] - clock[0], self.first, self.last
        day = ordinal(stamp.day) if stamp.day is not None else None
        if day is None:
            return None
        earliest, latest = clock or (0, DAY - 1)
        earliest += day * DAY
        latest += day * DAY
        start = self.day * DAY
        if self.offset is not None:
            start -= self.offset
            earliest -= EASTERNMOST if offset is None else offset
            latest -= -WESTERNMOST if offset is None else offset
        return earliest, latest, start + self.first, start + self.last


def parse_when(text: str, now: datetime | None = None) -> When:
    """Read a moment: a time, a day, both, or one counted from now.

    `22:24`, `7:52`, `22:24:05`, `2022-03-07`, `2022-03-07T22:24` (or with a space), each clock with `Z`, `+02:00` or
    `+0200` where a zone is meant; `-2h`, `-1h30m`, `-3d`, `-1w`, `-90s`, `now`, `today`, `yesterday`.

    Args:
        text: What was typed.
        now: The present moment (aware), which the second group needs; `today` is its day in its zone.

    Raises:
        ValueError: Not a moment; its message says what one looks like.
    """
    typed = text.strip()
    if typed.startswith("-") or typed in ("now", "today", "yesterday"):
        return _relative(typed, now)
    day: int | None = None
    rest = typed
    if len(typed) >= 10 and typed[4] == typed[7] == "-":
        day = ordinal(typed[:10])
        if day is None or not typed[:10].isascii():
            raise ValueError(f"there is no day {typed[:10]}")
        rest = typed[10:]
        if not rest:
            return When(day)
        if rest[0] not in "Tt ":
            raise _no_moment(text)
        rest = rest[1:]
    at = next((at for at, char in enumerate(rest) if char in "+-Zz"), len(rest))
    # Pages print `7:52`, and so do people; a stamp's own clock always has two digits.
    clock = seconds(f"0{rest[:at]}" if rest[1:2] == ":" else rest[:at])
    offset = offset_seconds(rest[at:]) if rest[at:] else None
    if clock is None or (rest[at:] and offset is None):
        raise _no_moment(text)
    return When(day, *clock, offset)


def _no_moment(text: str) -> ValueError:
    return ValueError(f"{text[:40]!r} is no time; write 22:24, 2022-03-07, 2022-03-07T22:24+02:00 or -2h")


def _relative(typed: str, now: datetime | None) -> When:
    from datetime import timedelta

    if now is None or now.tzinfo is None:
        raise ValueError(f"{typed!r} is counted from the present, which is not known here")
    if typed in ("today", "yesterday"):
        return When(now.toordinal() - (typed == "yesterday"))
    units = {"w": 7 * DAY, "d": DAY, "h": 3600, "m": 60, "s": 1}
    total, number, to_the_second = 0, "", False
    for char in "" if typed == "now" else typed[1:]:
        if char.isascii() and char.isdecimal() and len(number) < 6:
            number += char
        elif char in units and number:
            total += int(number) * units[char]
            to_the_second = to_the_second or char == "s"
            number = ""
        else:
            raise _no_moment(typed)
    if number or typed == "-":
        raise _no_moment(typed)
    try:
        then = now - timedelta(seconds=total)
    except OverflowError:
        raise ValueError(f"{typed!r} is before the calendar begins") from None
    offset = then.utcoffset() or timedelta()
    first = then.hour * 3600 + then.minute * 60 + (then.second if to_the_second else 0)
    return When(then.toordinal(), first, first if to_the_second else first + 59, round(offset.total_seconds()))
