"""Entries from the records that JSON lines are made of: the way back from `Entry.as_dict`, which loses nothing.

`text` is read only where there are no `blocks`.
"""

from __future__ import annotations

from .attribution import Attribution
from .entry import KINDS, Entry
from .stamp import Stamp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import TypeVar

    from .entry import Block, Link

    T = TypeVar("T")

BASES = ("explicit", "page", "relative", "assumed")
BLOCK_KINDS = ("paragraph", "quote", "item", "subheading")


def read_entry(record: Mapping[str, object]) -> Entry:
    """The entry of a record; see `Entry.from_dict`."""
    day, clock, offset = _split_time(_optional(record, "time", str))
    basis = _optional(record, "time_basis", str)
    kind = _optional(record, "kind", str) or "update"
    if basis is not None and basis not in BASES:
        raise ValueError(f"time_basis: {basis!r} is none of {', '.join(BASES)}")
    if kind not in KINDS:
        raise ValueError(f"kind: {kind!r} is none of {', '.join(KINDS)}")
    name = _optional(record, "id", str)
    if name is None:
        raise ValueError("id: every entry has one")
    return Entry(
        id=name,
        stamp=Stamp(
            text=_optional(record, "time_text", str),
            day=day,
            clock=clock,
            offset=offset,
            zone=_optional(record, "zone", str),
            basis=basis,
            ambiguous=_flag(record, "time_ambiguous"),
        ),
        attribution=Attribution(
            source=_optional(record, "source", str),
            via=_texts(record, "via"),
            channel=_optional(record, "channel", str),
            role=_optional(record, "role", str),
            text=_optional(record, "source_text", str),
        ),
        headline=_optional(record, "headline", str),
        blocks=_blocks(record),
        media=_texts(record, "media"),
        links=tuple(_links(record)),
        kind=kind,
        author=_optional(record, "author", str),
        outlet=_optional(record, "outlet", str),
        document=_optional(record, "document", str) or "",
        line=_optional(record, "line", int),
        revision=_optional(record, "revision", int) or 0,
        first_seen=_optional(record, "first_seen", str),
        last_seen=_optional(record, "last_seen", str),
    )


def _split_time(time: str | None) -> tuple[str | None, str | None, str | None]:
    """Day, clock and offset of what `Stamp.iso` gave."""
    if time is None:
        return None, None, None
    day, mark, rest = time.partition("T")
    if not mark:
        return day, None, None
    at = next((at for at, char in enumerate(rest) if char in "+-Z"), len(rest))
    return day or None, rest[:at], rest[at:] or None


def _optional(record: Mapping[str, object], name: str, wanted: type[T]) -> T | None:
    value = record.get(name)
    if value is not None and (not isinstance(value, wanted) or isinstance(value, bool)):
        raise _wrong(name, value, wanted.__name__)
    return value


def _flag(record: Mapping[str, object], name: str) -> bool:
    value = record.get(name, False)
    if not isinstance(value, bool):
        raise _wrong(name, value, "bool")
    return value


def _wrong(name: str, value: object, wanted: str) -> ValueError:
    return ValueError(f"{name}: {repr(value)[:40]} is no {wanted}")


def _list(record: Mapping[str, object], name: str) -> list[object]:
    value = record.get(name)
    if value is None:
        return []
    if not isinstance(value, list):
        raise _wrong(name, value, "list")
    return value  # pyright: ignore[reportUnknownVariableType]


def _texts(record: Mapping[str, object], name: str) -> tuple[str, ...]:
    values = _list(record, name)
    texts = tuple(value for value in values if isinstance(value, str))
    if len(texts) < len(values):
        raise ValueError(f"{name}: holds something that is no text")
    return texts


def _pairs(record: Mapping[str, object], name: str, first: str, second: str) -> Iterator[tuple[str, str]]:
    for value in _list(record, name):
        if not isinstance(value, dict):
            raise _wrong(name, value, "object")
        fields: dict[str, object] = value  # pyright: ignore[reportUnknownVariableType]
        yield _optional(fields, first, str) or "", _optional(fields, second, str) or ""


def _links(record: Mapping[str, object]) -> Iterator[Link]:
    return _pairs(record, "links", "url", "label")


def _blocks(record: Mapping[str, object]) -> tuple[Block, ...]:
    blocks = tuple(_pairs(record, "blocks", "kind", "text"))
    if "blocks" not in record:
        text = _optional(record, "text", str) or ""
        blocks = tuple(("paragraph", paragraph) for paragraph in text.split("\n\n") if paragraph)
    for kind, _ in blocks:
        if kind not in BLOCK_KINDS:
            raise ValueError(f"blocks: {kind!r} is none of {', '.join(BLOCK_KINDS)}")
    return blocks  # pyright: ignore[reportReturnType]
