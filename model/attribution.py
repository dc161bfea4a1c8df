"""Who says so: the chain from the one who said it to the one who printed it."""

from __future__ import annotations


class Attribution:
    """Who an entry is credited to, and through whom it came. Immutable by convention.

    In "Kim, head of the regional administration, announced on Telegram, Ukrinform reports" the source is Kim, the role
    "head of the regional administration", the channel Telegram and the only relay Ukrinform.

    Args:
        source: The canonical name that the source filter lists, or None where nobody is credited.
        via: Relays, nearest to the source first.
        channel: Where it was said: Telegram, Facebook, TV ... or None.
        role: The office or description printed with the source's name, or None.
        text: The credit as printed, or None.
    """

    __slots__ = ("channel", "role", "source", "text", "via")

    def __init__(
        self,
        source: str | None = None,
        via: tuple[str, ...] = (),
        channel: str | None = None,
        role: str | None = None,
        text: str | None = None,
    ) -> None:
        self.source = source
        self.via = via
        self.channel = channel
        self.role = role
        self.text = text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Attribution) and all(
            getattr(self, name) == getattr(other, name) for name in self.__slots__
        )

    def __hash__(self) -> int:
        return hash((self.source, self.via, self.channel, self.role, self.text))

    def __repr__(self) -> str:
        return f"Attribution({self.source!r}, via={self.via!r}, channel={self.channel!r})"


UNCREDITED = Attribution()
"""The attribution of an entry that credits nobody."""
