"""When an entry was made, as far as its document says so."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    Basis = Literal["explicit", "page", "relative", "assumed"]


class Stamp:
    """What a document states of an entry's day, clock and zone. Immutable by convention.

    Args:
        text: The stamp as printed (`22:24`, `9:42am EST`, `3 hours ago`), or None where there is none.
        day: `YYYY-MM-DD`, or None where no day is known.
        clock: `HH:MM` or `HH:MM:SS` on the 24-hour clock, or None where no clock is known.
        offset: The distance from UTC as `+02:00`, or None where the zone is not stated or has no certain offset.
        zone: The zone's name as printed or declared (`EST`, `Kyiv`), or None.
        basis: `explicit` (all of it stands in the stamp), `page` (some of it is taken from the document's date, zone
            or order), `relative` (counted from a known moment), `assumed` (some of it is the user's `--date` or
            `--tz`); None where neither day nor clock is known.
        ambiguous: Whether the clock names two moments or none in its zone (a daylight-saving change).
    """

    __slots__ = ("ambiguous", "basis", "clock", "day", "offset", "text", "zone")

    def __init__(
        self,
        text: str | None = None,
        day: str | None = None,
        clock: str | None = None,
        offset: str | None = None,
        zone: str | None = None,
        basis: Basis | None = None,
        ambiguous: bool = False,
    ) -> None:
        self.text = text
        self.day = day
        self.clock = clock
        self.offset = offset
        self.zone = zone
        self.basis: Basis | None = basis
        self.ambiguous = ambiguous

    @property
    def iso(self) -> str | None:
        """ISO 8601 as far as known: `2022-03-07T22:24+02:00`, `2022-03-07T22:24`, `T22:24`, `2022-03-07` or None."""
        if self.clock is None:
            return self.day
        return f"{self.day or ''}T{self.clock}{self.offset or ''}"

    @property
    def instant(self) -> datetime | None:
        """The moment as an aware datetime, or None where day, clock or offset are not known."""
        if self.day is None or self.clock is None or self.offset is None:
            return None
        from datetime import datetime

        return datetime.fromisoformat(f"{self.day}T{self.clock}{self.offset}")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Stamp) and all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    def __hash__(self) -> int:
        return hash((self.text, self.day, self.clock, self.offset, self.basis))

    def __repr__(self) -> str:
        return f"Stamp({self.iso!r}, text={self.text!r}, basis={self.basis!r})"


UNSTAMPED = Stamp()
"""The stamp of an entry for which the document states no time."""
