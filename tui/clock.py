"""The clock that times are shown on: as printed, or in a zone. A time whose zone is not stated is never converted."""

from __future__ import annotations

from ..model.zones import converted
from ..output.safety import cell

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import tzinfo

    from ..model.stamp import Stamp

_MEMO = 100_000


class Clock:
    """One way to show times.

    Args:
        id: `printed`, `local`, `utc` or `kyiv`; else the zone's name.
        label: What the header says.
        zone: The zone to show; None is the machine's own. Of no meaning for `printed`.
    """

    __slots__ = ("_known", "id", "label", "zone")

    def __init__(self, id: str, label: str, zone: tzinfo | None = None) -> None:
        self.id = id
        self.label = label
        self.zone = zone
        self._known: dict[tuple[str | None, str | None, str | None], Stamp] = {}

    def shown(self, stamp: Stamp) -> Stamp:
        """The stamp as this clock has it; the stamp itself where nothing is converted."""
        if self.id == "printed" or stamp.offset is None:
            return stamp
        # A day has 1,440 minutes and a document few days: nearly every stamp was converted before.
        key = (stamp.day, stamp.clock, stamp.offset)
        known = self._known.get(key)
        if known is None:
            if len(self._known) > _MEMO:
                self._known.clear()
            known = self._known[key] = converted(stamp, self.zone)
        return known

    def day(self, stamp: Stamp) -> str | None:
        """The day that the stamp falls on, on this clock; None where none is stated."""
        return stamp.day if self.id == "printed" else self.shown(stamp).day

    def face(self, stamp: Stamp) -> tuple[str, str]:
        """What stands in the timeline's clock column, and the mark behind it.

        The text is `HH:MM`, else the stamp as printed, else "". The mark is `~` where the time or its zone is assumed
        or was counted from another moment, `?` where this clock would have converted it and its zone is not stated.
        """
        mark = "~" if stamp.basis in ("assumed", "relative") else ""
        shown = self.shown(stamp)
        if shown.clock is None:
            return cell(stamp.text) if stamp.text and stamp.day is None else "", mark
        if self.id != "printed" and stamp.offset is None:
            mark = "?"
        return shown.clock[:5], mark


PRINTED = Clock("printed", "as printed")


def clock_of(id: str, own: Clock | None = None) -> Clock:
    """The clock with that id; the printed one where this machine has no such clock. For `own`, see `clocks`."""
    # The others need the tz database: 2 ms of a start.
    return PRINTED if id == PRINTED.id else next((clock for clock in clocks(own) if clock.id == id), PRINTED)


def clock_in(name: str, zone: tzinfo | None) -> Clock:
    """The clock in a zone (None is the machine's own): one of `clocks` if it is one of theirs."""
    if zone is None:
        return Clock("local", "local time")
    known = {"utc": "utc", "z": "utc", "europe/kyiv": "kyiv", "europe/kiev": "kyiv"}.get(name.lower(), name)
    return next((clock for clock in clocks() if clock.id == known), None) or Clock(name, name, zone)


def clocks(own: Clock | None = None) -> tuple[Clock, ...]:
    """The clocks that can be chosen, in the order in which a key walks them.

    Args:
        own: One that the reader has asked for, which stands behind the others unless it is one of them.
    """
    from datetime import UTC

    found = [PRINTED, Clock("local", "local time"), Clock("utc", "UTC", UTC)]
    try:
        from zoneinfo import ZoneInfo

        found.append(Clock("kyiv", "Kyiv", ZoneInfo("Europe/Kyiv")))
    except (LookupError, ValueError, OSError):  # a machine without the tz database
        pass
    if own is not None and all(clock.id != own.id for clock in found):
        found.append(own)
    return tuple(found)
