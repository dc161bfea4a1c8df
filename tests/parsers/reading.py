"""What the parser tests share: small documents in, coverages out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from warlog.intake.document import Document
from warlog.parsers import ParseOptions, parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from warlog.model.coverage import Coverage
    from warlog.model.entry import Entry


def read(
    text: str | bytes,
    *,
    name: str = "blog.txt",
    date: str | None = None,
    zone: str | None = None,
    retrieved: datetime | None = None,
) -> Coverage:
    """The coverage of a document given as its text; `zone` is assumed where the text states none."""
    data = text.encode() if isinstance(text, str) else text
    return parse(Document(name, data, None, retrieved), ParseOptions(date, zone, zone is not None))


def updates(coverage: Coverage) -> list[Entry]:
    """The entries of the stream."""
    return [entry for entry in coverage.entries if entry.kind == "update"]


def times(coverage: Coverage) -> list[str | None]:
    """The times of the entries of the stream."""
    return [entry.time for entry in updates(coverage)]


def aside(coverage: Coverage, what: str) -> list[str]:
    """The texts that were set aside as `what`."""
    return [each.text for each in coverage.set_aside if each.what == what]


_WIDE = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
WORD = re.compile(rf"[{_WIDE}]|(?:(?![{_WIDE}])[^\W\d_])+|\d+")


def words(text: str) -> list[str]:
    """The runs of letters, the runs of digits and the characters of CJK in a text: what no mark or blank around them changes."""
    return WORD.findall(text)


def outputs(coverage: Coverage) -> Iterator[str]:
    """Every text by which a coverage gives back what its document said."""
    for entry in coverage.entries:
        yield from filter(None, (entry.author, entry.stamp.text, entry.attribution.text, entry.headline))
        yield from (text for _, text in entry.blocks)
        yield from entry.media
    yield from filter(None, (coverage.headline, coverage.outlet, coverage.author))
    yield from (each.text for each in coverage.set_aside)


def lost(text: str, coverage: Coverage) -> list[str]:
    """What of a document its coverage gives back nowhere, with the lines that it stands on.

    Each line is laid out with the longest runs of its words that stand together in one output. A word that no output
    holds is lost; so is a line that only shreds would cover: stamp, byline, credit and text are four pieces, and a line
    may hold several stamps.
    """
    have = " | ".join(" ".join(words(each)) for each in outputs(coverage)).join("  ")
    known: dict[str, str] = {}
    missing: list[str] = []
    for number, line in enumerate(text.split("\n"), 1):
        if line not in known:
            known[line] = _uncovered(words(line), have)
        if known[line]:
            missing.append(f"line {number}: {known[line]!r} of {line[:70]!r}")
    return missing


def _uncovered(line: Sequence[str], have: str) -> str:
    pieces: list[str] = []
    start = 0
    while start < len(line):
        end = len(line)
        while end > start and f" {' '.join(line[start:end])} " not in have:
            end -= 1
        if end == start:
            return line[start]
        pieces.append(" ".join(line[start:end]))
        start = end
    stamps = sum(1 for word in line if word.isdecimal())
    return "" if len(pieces) <= 4 + stamps else " / ".join(pieces)
