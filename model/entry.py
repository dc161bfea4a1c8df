"""One entry of a live blog."""

from __future__ import annotations

from .attribution import UNCREDITED, Attribution
from .stamp import UNSTAMPED, Stamp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, Self

    Kind = Literal["update", "key_event", "pinned", "lede", "key_points", "background", "statement"]
    BlockKind = Literal["paragraph", "quote", "item", "subheading"]
    Block = tuple[BlockKind, str]
    """What a stretch of the body is, and its text."""
    Link = tuple[str, str]
    """A URL and its label ("" where it has none)."""

KINDS = ("update", "key_event", "pinned", "lede", "key_points", "background", "statement")
"""What an entry can be: `update` is an entry of the stream, `statement` a passage of a plain article."""


class Entry:
    """One entry: when, who says so, what. Immutable by convention; `replace` makes a changed copy.

    Args:
        id: Stable identity: it survives an edit of the headline or the body.
        stamp: When, as far as the document states it.
        attribution: Who says so.
        headline: The entry's own headline, without time and source prefix, or None.
        blocks: The body, as pairs of what it is (`paragraph`, `quote`, `item`, `subheading`) and its text.
        media: Captions and credits of pictures and videos.
        links: Pairs of URL and label.
        kind: One of `KINDS`.
        author: The journalist named on the entry, or None.
        outlet: Who publishes the live blog, or None.
        document: The path or URL it was read from.
        line: Where it starts in a text document (1-based), or None.
        revision: How often it was seen changed since it was first seen (0: never).
        first_seen, last_seen: Aware UTC times in ISO 8601, filled where entries are followed over time.
    """

    __slots__ = (
        "attribution",
        "author",
        "blocks",
        "document",
        "first_seen",
        "headline",
        "id",
        "kind",
        "last_seen",
        "line",
        "links",
        "media",
        "outlet",
        "revision",
        "stamp",
    )

    def __init__(
        self,
        id: str,
        stamp: Stamp = UNSTAMPED,
        attribution: Attribution = UNCREDITED,
        headline: str | None = None,
        blocks: tuple[Block, ...] = (),
        media: tuple[str, ...] = (),
        links: tuple[Link, ...] = (),
        kind: Kind = "update",
        author: str | None = None,
        outlet: str | None = None,
        document: str = "",
        line: int | None = None,
        revision: int = 0,
        first_seen: str | None = None,
        last_seen: str | None = None,
    ) -> None:
        self.id = id
        self.stamp = stamp
        self.attribution = attribution
        self.headline = headline
        self.blocks = blocks
        self.media = media
        self.links = links
        self.kind: Kind = kind
        self.author = author
        self.outlet = outlet
        self.document = document
        self.line = line
        self.revision = revision
        self.first_seen = first_seen
        self.last_seen = last_seen

    @property
    def text(self) -> str:
        """The body as plain text, blocks separated by a blank line, list items behind a bullet; "" without a body."""
        return "\n\n".join([f"• {text}" if kind == "item" else text for kind, text in self.blocks])

    @property
    def source(self) -> str | None:
        """The canonical name of the one the entry is credited to, or None."""
        return self.attribution.source

    @property
    def time(self) -> str | None:
        """ISO 8601 as far as the document states it; see `Stamp.iso`."""
        return self.stamp.iso

    def replace(self, **changes: object) -> Self:
        """A copy in which the named fields have the given values."""
        fields = {name: getattr(self, name) for name in self.__slots__}
        return type(self)(**{**fields, **changes})  # pyright: ignore[reportArgumentType]

    def as_dict(self) -> dict[str, object]:
        """The fields under the names of the JSON output, in its order; every value is JSON-serialisable."""
        stamp, credit = self.stamp, self.attribution
        return {
            "id": self.id,
            "time": stamp.iso,
            "time_text": stamp.text,
            "time_basis": stamp.basis,
            "time_ambiguous": stamp.ambiguous,
            "zone": stamp.zone,
            "source": credit.source,
            "source_text": credit.text,
            "role": credit.role,
            "via": list(credit.via),
            "channel": credit.channel,
            "headline": self.headline,
            "text": self.text,
            "blocks": [{"kind": kind, "text": text} for kind, text in self.blocks],
            "media": list(self.media),
            "links": [{"url": url, "label": label} for url, label in self.links],
            "kind": self.kind,
            "author": self.author,
            "outlet": self.outlet,
            "document": self.document,
            "line": self.line,
            "revision": self.revision,
            "first_seen": self.first_seen,
            "last_seen": self.last_seen,
        }

    @classmethod
    def from_dict(cls, record: Mapping[str, object]) -> Entry:
        """The entry that `as_dict` gave as this record. Fields with other names are passed over.

        Raises:
            ValueError: A field is missing that every record has, or is not what its name says.
        """
        from .record import read_entry

        return read_entry(record)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Entry) and all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        return f"Entry({self.time!r}, {self.source!r}, {self.headline or self.text[:40]!r})"
