"""Bytes and where they came from."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime


class Document:
    """What was read, before anything is understood of it.

    Args:
        name: The path or URL as the user gave it; `-` for standard input.
        data: The bytes.
        charset: The charset that the carrier declared, or None.
        retrieved: When it was fetched from its publisher (aware), or None where that is not known: a file's own
            time says when it was copied, not when it was published.
    """

    __slots__ = ("charset", "data", "name", "retrieved")

    def __init__(self, name: str, data: bytes, charset: str | None = None, retrieved: datetime | None = None) -> None:
        self.name = name
        self.data = data
        self.charset = charset
        self.retrieved = retrieved

    def __repr__(self) -> str:
        return f"Document({self.name!r}, {len(self.data)} bytes)"
