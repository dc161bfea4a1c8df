"""Stamps on another clock."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import tzinfo

    from .stamp import Stamp


def converted(stamp: Stamp, zone: tzinfo | None) -> Stamp:
    """The stamp with its day and clock in a zone, where its own distance from UTC is stated; else the stamp as it is.

    Args:
        stamp: Any stamp. What it prints as its text and its zone stays as printed.
        zone: The zone to show; None is the machine's own.
    """
    try:
        moment = stamp.instant
        if moment is None:
            return stamp
        moment = moment.astimezone(zone)
    # The years 1 and 9999 end here: converting may leave them.
    except (ValueError, OverflowError):
        return stamp
    timespec = "seconds" if (stamp.clock or "").count(":") > 1 else "minutes"
    day, _, rest = moment.isoformat(timespec=timespec).partition("T")
    at = max(rest.find("+"), rest.find("-"))
    return type(stamp)(stamp.text, day, rest[:at], rest[at:], stamp.zone, stamp.basis, stamp.ambiguous)
