"""The formats by name."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Literal

    from ..model.entry import Entry
    from .paint import Paint
    from .sources import Source

    Format = Literal["text", "jsonl", "json", "csv", "md"]

FORMATS = ("text", "jsonl", "json", "csv", "md")


class Style:
    """What the formats need to know of the place they are written to.

    Args:
        paint: The colours, for `text`.
        where: Whether `text` says of each entry which document it stands in.
        ascii_only: Whether JSON must do without characters above ASCII.
    """

    __slots__ = ("ascii_only", "paint", "where")

    def __init__(self, paint: Paint, *, where: bool = False, ascii_only: bool = False) -> None:
        self.paint = paint
        self.where = where
        self.ascii_only = ascii_only


def entries_as(name: Format, entries: Iterable[Entry], style: Style) -> Iterator[str]:
    """Entries in a format, in pieces, as they come. A format is imported when it is asked for."""
    match name:
        case "text":
            from .lines import lines

            return lines(entries, style.paint, where=style.where)
        case "jsonl":
            from .objects import jsonl

            return jsonl(entries, ascii_only=style.ascii_only)
        case "json":
            from .objects import json

            return json(entries, ascii_only=style.ascii_only)
        case "csv":
            from .sheet import csv

            return csv(entries)
        case "md":
            from .markdown import markdown

            return markdown(entries)


def sources_as(name: Format, found: list[Source], style: Style) -> Iterator[str]:
    """The table of sources in a format."""
    from . import sources

    match name:
        case "text":
            return sources.text(found, style.paint)
        case "jsonl":
            return sources.jsonl(found, ascii_only=style.ascii_only)
        case "json":
            return sources.json(found, ascii_only=style.ascii_only)
        case "csv":
            return sources.csv(found)
        case "md":
            return sources.markdown(found)
