"""Clocks as pages print them: `22:24`, `13.33`, `6:59`, `14h05`, `10:30 a.m.`, `0130`, `8時30分`."""

from __future__ import annotations

import re

from .pattern import pattern


class Clock:
    """A clock as read.

    Args:
        end: Where it ends in the text.
        hour, minute: On the 24-hour clock; None where what is printed is no time of day (`25:61`).
        style: How it is printed: `:`, `.`, `h`, `cjk`, `bare` (four digits), `hour` (no minutes).
        half: `am`, `pm` or "" where the 12-hour half is not stated.
        second: Seconds, or None.
    """

    __slots__ = ("end", "half", "hour", "minute", "second", "style")

    def __init__(
        self, end: int, hour: int | None, minute: int | None, style: str, half: str = "", second: int | None = None
    ) -> None:
        self.end = end
        self.hour = hour
        self.minute = minute
        self.style = style
        self.half = half
        self.second = second

    @property
    def text(self) -> str | None:
        """`HH:MM` or `HH:MM:SS`, None where it is no time of day."""
        if self.hour is None or self.minute is None:
            return None
        seconds = f":{self.second:02d}" if self.second is not None else ""
        return f"{self.hour:02d}:{self.minute:02d}{seconds}"

    @property
    def minutes(self) -> int | None:
        """Minutes since midnight, or None."""
        return None if self.hour is None or self.minute is None else self.hour * 60 + self.minute


_HALF = r"(?:\s?(?P<half>[ap])\.?\s?m(?![^\W\d_])\.?)?"
_CLOCK = pattern(
    r"(?P<hour>\d{1,2})"
    r"(?:"
    r"\s?(?P<mark>[:：٫]|\.(?=\d\d(?!\.?\d)))\s?(?P<minute>\d{2}|\d(?=\s?[ap]\.?m))"
    r"(?::(?P<second>\d\d)(?!\d))?"
    r"|\s?(?P<h>[hHчЧ])\s?(?P<hminute>\d{2})?(?![^\W_])"
    r"|\s?(?P<cjk>[時时點点시])\s?(?:(?P<cjkminute>\d{1,2})\s?[分분]|(?P<half_hour>半|반))?"
    r"|(?P<bare>\d{2})(?!\d)"
    r")?" + _HALF,
    re.IGNORECASE,
)
_DOUBLED = pattern(r"(\d{1,2}[:.]\d{2})\1(?!\d)")


def read_clock(text: str, at: int = 0) -> Clock | None:
    """The clock that begins at `at`, or None.

    An hour without minutes is a clock only with am/pm or an hour mark (`2am`, `9 Uhr` is the caller's: it knows the
    units of the language). Digits may be of any script. A printed clock that is no time of day (`25:61`) is
    answered with `hour` None, so that an entry that carries it is kept.
    """
    doubled = _DOUBLED.match(text, at)
    found = _CLOCK.match(text, at + doubled.end(1) - doubled.start(1) if doubled else at)
    if found is None:
        return None
    hour_text = found["hour"]
    half = {"a": "am", "p": "pm"}.get((found["half"] or "").lower(), "")
    second = int(found["second"]) if found["second"] else None
    end = found.end()
    if found["mark"]:
        minute, style = int(found["minute"]), ":" if found["mark"] != "." else "."
        if end < len(text) and text[end].isdecimal():
            return None
    elif found["h"]:
        if found["hminute"]:
            minute, style = int(found["hminute"]), "h"
        else:
            minute, style = 0, "hour"
    elif found["cjk"]:
        minute = int(found["cjkminute"]) if found["cjkminute"] else 30 if found["half_hour"] else 0
        style = "cjk"
    elif found["bare"]:
        if len(hour_text) != 2:
            return None
        minute, style = int(found["bare"]), "bare"
    else:
        minute, style = 0, "hour"
        if end < len(text) and text[end].isdecimal():
            return None
    return _made(end, int(hour_text), minute, style, half, second)


def _made(end: int, hour: int, minute: int, style: str, half: str, second: int | None) -> Clock:
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour > 23 or minute > 59 or (second or 0) > 59:
        return Clock(end, None, None, style, half)
    return Clock(end, hour, minute, style, half, second)


def with_half(clock: Clock, half: str) -> Clock:
    """The clock with its 12-hour half, read from a word beside it (`午後3時`)."""
    if clock.hour is None or clock.minute is None:
        return clock
    return _made(clock.end, clock.hour, clock.minute, clock.style, half, clock.second)
