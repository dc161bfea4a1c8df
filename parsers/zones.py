"""Time zones as pages print them, and how far they are from UTC.

Only abbreviations with one meaning in news give an offset. `IST` (Ireland, Israel, India) or `CST` (America, China) are
kept as printed: the offset is unknown then. Abbreviations and their offsets: the IANA time zone database's own.
"""

from __future__ import annotations

from .pattern import pattern

FIXED = {
    "GMT": "+00:00", "UTC": "+00:00", "UT": "+00:00", "TU": "+00:00", "TUC": "+00:00", "Z": "+00:00", "WET": "+00:00",
    "CET": "+01:00", "MEZ": "+01:00", "HEC": "+01:00", "WEST": "+01:00", "CEST": "+02:00", "MESZ": "+02:00",
    "EET": "+02:00", "EEST": "+03:00", "MSK": "+03:00", "МСК": "+03:00", "TRT": "+03:00", "EAT": "+03:00",
    "SAST": "+02:00", "CAT": "+02:00", "WAT": "+01:00", "EST": "-05:00", "EDT": "-04:00", "CDT": "-05:00",
    "MDT": "-06:00", "MST": "-07:00", "PST": "-08:00", "PDT": "-07:00", "JST": "+09:00", "KST": "+09:00",
    "HKT": "+08:00", "SGT": "+08:00", "AEST": "+10:00", "AEDT": "+11:00", "AWST": "+08:00", "NZST": "+12:00",
    "NZDT": "+13:00", "IDT": "+03:00", "PKT": "+05:00",
}  # fmt: skip
"""Abbreviations that mean one offset."""

REGIONS = {"ET": "America/New_York", "PT": "America/Los_Angeles", "MT": "America/Denver", "BST": "Europe/London"}
"""Abbreviations that mean a place's clock, whatever its offset on the day. Pages print `BST` all year round."""

UNSURE = frozenset(("IST", "CST", "CT", "AST", "LOCAL"))
"""Abbreviations that mean different zones in different countries: shown, never counted with."""

ABBREVIATION = pattern(
    r"\(?(?:(?:GMT|UTC)(?:/(?:GMT|UTC))?\s?(?P<offset>[+\-\u2212]\s?\d{1,2}(?::?\d{2})?)|(?P<name>[A-ZМСК]{1,4}T?Z?))\)?(?![\w])"
)
"""A zone's abbreviation, or `GMT+3`, in brackets or bare."""


def is_abbreviation(name: str) -> bool:
    """Whether `name` (in capitals) is a zone's abbreviation that pages print."""
    return name in FIXED or name in REGIONS or name in UNSURE


def offset_of(name: str, day: str | None, clock: str | None) -> tuple[str | None, bool]:
    """How far a zone is from UTC.

    Args:
        name: An abbreviation (`EST`), an offset (`+03:00`) or an IANA name (`Europe/Kyiv`).
        day: `YYYY-MM-DD`; a place's offset depends on it, so without a day only fixed offsets are known.
        clock: `HH:MM`, in that zone.

    Returns:
        `+02:00` or None, and whether the clock is ambiguous: it happens twice or never on that day.
    """
    if name[:1] in "+-":
        return read_offset(name), False
    fixed = FIXED.get(name)
    if fixed is not None:
        return fixed, False
    region = REGIONS.get(name, "" if name in UNSURE else name)
    if not region or day is None or clock is None:
        return None, False
    from datetime import datetime
    from zoneinfo import ZoneInfo

    try:
        zone = ZoneInfo(region)
        moment = datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=zone)
    except (ValueError, OSError, LookupError):
        return None, False
    folded = moment.replace(fold=1)
    ambiguous = moment.utcoffset() != folded.utcoffset()
    return _signed(moment.strftime("%z")), ambiguous


def _signed(offset: str) -> str | None:
    return f"{offset[:3]}:{offset[3:5]}" if len(offset) >= 5 else None


def read_offset(text: str) -> str | None:
    """`+3`, `+03`, `+0330`, `+3:30` as `+03:30`; None where it names no possible offset."""
    text = text.replace(" ", "").replace("\u2212", "-")
    digits = text[1:].replace(":", "")
    if not 1 <= len(digits) <= 4 or not digits.isdecimal():
        return None
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "0")
    if int(hours) > 14 or int(minutes) > 59:
        return None
    return f"{text[0]}{int(hours):02d}:{int(minutes):02d}"
