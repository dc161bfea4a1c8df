"""The zone that times are shown in."""

from __future__ import annotations

from ..output.messages import tell
from .arguments import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from ..model.entry import Entry


def now() -> datetime:
    """The present moment in the machine's own zone; in UTC where that is set to something that no zone is (`TZ`)."""
    from ..model.when import present

    moment, has_zone = present()
    if not has_zone:
        tell("TZ", "no zone that this machine knows", "UTC is used for it")
    return moment


def zone(name: str, *, assume: bool = False) -> tzinfo | None:
    """The zone of a name as the tz database has it (`Europe/Kyiv`), of `UTC`, or of an offset (`+02:00`).

    Args:
        name: What the user gave; `local` stands for the machine's own zone, which is returned as None.
        assume: Whether it is to be assumed where a document states none: that takes a zone that all know.

    Raises:
        UsageError: There is no such zone on this machine, or `local` is to be assumed.
    """
    from datetime import UTC, datetime

    wanted = name.strip()
    if wanted.lower() == "local":
        if assume:
            raise UsageError("name the zone to assume, as Europe/Kyiv", "--tz")
        return None
    if wanted.upper() in ("UTC", "Z"):
        return UTC
    if wanted[:1] in ("+", "-"):
        try:
            return datetime.strptime(wanted, "%z").tzinfo
        except ValueError as error:
            raise UsageError(f"there is no offset {name}; one looks like +02:00", "--tz") from error
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(wanted)
    # ValueError is a name that leads out of the database's folder, OSError one that is a folder in it or too long.
    except (LookupError, ValueError, OSError) as error:
        raise UsageError(f"there is no zone {name}; name one as Europe/Kyiv, UTC, +02:00 or local", "--tz") from error


def shown_in(entry: Entry, zone: tzinfo | None) -> Entry:
    """The entry with its time in a zone, where its own zone is stated; else the entry as it is.

    Args:
        entry: Any entry. What it prints as its stamp and its zone stays as printed.
        zone: The zone to show; None is the machine's own.
    """
    from ..model.zones import converted

    stamp = converted(entry.stamp, zone)
    return entry if stamp is entry.stamp else entry.replace(stamp=stamp)
