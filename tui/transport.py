"""Entries as tuples of plain values, and back."""

from __future__ import annotations

from ..model.attribution import UNCREDITED, Attribution
from ..model.entry import Entry
from ..model.stamp import UNSTAMPED, Stamp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def flat(entry: Entry) -> tuple[Any, ...]:
    """What `restored` makes the entry of."""
    stamp, credit = entry.stamp, entry.attribution
    return (
        entry.id,
        None
        if stamp is UNSTAMPED
        else (stamp.text, stamp.day, stamp.clock, stamp.offset, stamp.zone, stamp.basis, stamp.ambiguous),
        None if credit is UNCREDITED else (credit.source, credit.via, credit.channel, credit.role, credit.text),
        entry.headline,
        entry.blocks,
        entry.media,
        entry.links,
        entry.kind,
        entry.author,
        entry.outlet,
        entry.document,
        entry.line,
        entry.revision,
        entry.first_seen,
        entry.last_seen,
    )


def restored(values: tuple[Any, ...]) -> Entry:
    """The entry that `flat` gave these values for."""
    name, stamp, credit, *rest = values
    return Entry(
        name,
        UNSTAMPED if stamp is None else Stamp(*stamp),
        UNCREDITED if credit is None else Attribution(*credit),
        *rest,
    )
