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


_credits: dict[tuple[Any, ...], Attribution] = {}
_texts: dict[str, str] = {}
_MEMO = 20_000
"""Credits and clocks that are made once and shared: few differ, and 100,000 entries take 25 MB less."""


def restored(values: tuple[Any, ...]) -> Entry:
    """The entry that `flat` gave these values for. Credits that are alike are the same object."""
    name, stamp, credit, *rest = values
    return Entry(
        name,
        UNSTAMPED if stamp is None else _stamp(*stamp),
        UNCREDITED if credit is None else _credits.get(credit) or _credit(credit),
        *rest,
    )


def _credit(values: tuple[Any, ...]) -> Attribution:
    if len(_credits) > _MEMO:
        _credits.clear()
    found = _credits[values] = Attribution(*values)
    return found


def _stamp(text: str | None, day: str | None, clock: str | None, *rest: Any) -> Stamp:
    if len(_texts) > _MEMO:
        _texts.clear()
    share = _texts.setdefault
    return Stamp(text and share(text, text), day and share(day, day), clock and share(clock, clock), *rest)
