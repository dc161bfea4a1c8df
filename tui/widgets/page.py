"""One entry as lines: what the detail pane shows, each line made when it is needed."""

from __future__ import annotations

from rich.segment import Segment
from rich.style import Style

from ...output.lines import spelled
from ...output.safety import cell, safe
from ...output.wrap import wrapped
from ..cells import tamed
from ..citation import place, web_address, with_plain_host
from ..facets import NOBODY
from ..search import places
from .timeline import KIND_MARKS, marked

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator

    from ...model.entry import Entry
    from ...model.stamp import Stamp
    from ..clock import Clock

    Line = list[Segment]
    Part = Callable[[str], Style]
    """Gives the style of a part of the page: `headline`, `stamp`, `chain`, `quote`, `note`, `link`, `subheading`."""

MAX_WIDTH = 96
"""Longer lines are hard to follow from their end to the next one's beginning."""
_PIECE = 20_000
"""Characters of a paragraph that are wrapped at a time: the blanks of a megabyte take 10 ms to find."""

_BASIS = {
    "explicit": "as stated in the stamp",
    "page": "day or zone taken from the page",
    "relative": "counted from a known moment",
    "assumed": "partly assumed, as you asked",
}


def page(
    entry: Entry, width: int, clock: Clock, part: Part, highlight: re.Pattern[str] | None = None
) -> Iterator[Line]:
    """The lines of an entry, each at most `width` cells.

    Args:
        entry: The entry.
        width: The cells of the pane.
        clock: The clock that times are shown on.
        part: The styles.
        highlight: What is searched for: marked where it stands, across the end of a line too.
    """
    yield from _Page(max(min(width, MAX_WIDTH), 4), part, highlight).lines(entry, clock)


class _Page:
    """How lines are made: their width, their styles, what is marked in them."""

    def __init__(self, room: int, part: Part, highlight: re.Pattern[str] | None) -> None:
        self._room = room
        self._part = part
        self._highlight = highlight

    def lines(self, entry: Entry, clock: Clock) -> Iterator[Line]:
        """All of them."""
        part = self._part
        if entry.kind not in ("update", "statement"):
            mark = KIND_MARKS.get(entry.kind, "")
            yield from self._wrap(f"{mark} {entry.kind.replace('_', ' ')}".strip(), part("note"))
        headline = cell(entry.headline) if entry.headline else ""
        if headline:
            yield from self._wrap(headline, part("headline"))
        yield from self._wrap(stamp_line(entry.stamp, clock), part("stamp"))
        chain = chain_line(entry)
        if chain:
            yield from self._wrap(chain, part("chain"))
        if entry.attribution.role:
            yield from self._wrap(cell(entry.attribution.role), part("note"))
        yield []
        yield from self._body(entry)
        yield from self._notes(entry)

    def _wrap(self, text: str, style: Style, first: str = "", rest: str = "") -> Iterator[Line]:
        """A paragraph, wrapped, with something before its first line and its other lines."""
        margin = first
        for at in range(0, max(len(text), 1), _PIECE):
            piece = tamed(text[at : at + _PIECE])
            hits = places(self._highlight, piece) if self._highlight is not None else []
            reached = 0
            for line in wrapped(piece, max(self._room - len(first), 4)):
                if hits:
                    # Runs of blanks become one in a line: then it is not found in the paragraph, and searched itself.
                    found = piece.find(line, reached)
                    inside = _within(hits, found, len(line)) if found >= 0 else self._alone(line)
                    reached = max(found, reached) + len(line)
                    segments = marked(line, style, style + self._part("hit"), inside)
                    yield [Segment(margin, style), *segments] if margin else segments
                else:
                    yield [Segment(margin + line, style)]
                margin = rest

    def _alone(self, line: str) -> list[tuple[int, int]]:
        return places(self._highlight, line) if self._highlight is not None else []

    def _body(self, entry: Entry) -> Iterator[Line]:
        before = ""
        for kind, text in entry.blocks:
            if before and not (before == kind == "item"):
                yield []
            before = kind
            style = self._part("subheading" if kind == "subheading" else "quote" if kind == "quote" else "text")
            first = "▎ " if kind == "quote" else "• " if kind == "item" else ""
            rest = "▎ " if kind == "quote" else "  " if kind == "item" else ""
            for line in safe(text).split("\n"):
                if line.strip():
                    yield from self._wrap(line.replace("\t", " "), style, first, rest)

    def _notes(self, entry: Entry) -> Iterator[Line]:
        """What stands beside the text: captions, links, the journalist, the place in the document."""
        note = self._part("note")
        if entry.media or entry.links:
            yield []
        for caption in entry.media:
            yield from self._wrap(cell(caption), note, "▣ ", "  ")
        for url, label in entry.links:
            address = web_address(url)
            style = self._part("link") + Style(link=address) if address else note
            shown = with_plain_host(url.strip()) or url
            yield from self._wrap(cell(f"{label}  {shown}".strip()), style, "↗ ", "  ")
        yield []
        if entry.author:
            yield from self._wrap(f"by {cell(entry.author)}", note)
        if entry.revision:
            times = "once" if entry.revision == 1 else f"{entry.revision} times"
            yield from self._wrap(f"revised {times}", note)
        yield from self._wrap(place(entry), note)


def _within(stretches: list[tuple[int, int]], start: int, length: int) -> list[tuple[int, int]]:
    """What of some stretches of a paragraph lies in a line of it."""
    end = start + length
    return [(max(a, start) - start, min(b, end) - start) for a, b in stretches if a < end and b > start]


def stamp_line(stamp: Stamp, clock: Clock) -> str:
    """The whole stamp in words: as understood, as printed, and what was assumed."""
    if stamp.iso is None:
        return f"no time stated; printed “{cell(stamp.text)}”" if stamp.text else "no time stated"
    shown = clock.shown(stamp)
    said = [spelled(shown.day) if shown.day else "day not stated"]
    if shown.clock:
        zone = shown.offset or (cell(stamp.zone) if stamp.zone else "")
        if shown is not stamp:
            zone = f"{clock.label} {zone}"
        elif stamp.offset and stamp.zone:
            name = cell(stamp.zone)
            zone = name if name[:3] in ("UTC", "GMT") and name[3:] else f"{name} {stamp.offset}"
        said.append(f"{shown.clock} {zone or '(zone not stated)'}")
    parts = [", ".join(said)]
    if stamp.text:
        parts.append(f"printed “{cell(stamp.text)}”")
    if stamp.basis:
        parts.append(_BASIS[stamp.basis])
    if stamp.ambiguous:
        parts.append("the clock names two moments or none")
    return " · ".join(parts)


def chain_line(entry: Entry) -> str:
    """From the one who said it to the one who printed it: `Kim > Telegram > Ukrinform > Outlet`."""
    credit = entry.attribution
    names = [credit.source, credit.channel if credit.source else None, *credit.via, entry.outlet]
    if credit.source is None and not credit.via:
        names = [NOBODY, entry.outlet]
    return " > ".join(cell(name) for name in names if name)
