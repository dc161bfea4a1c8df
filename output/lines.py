"""Entries as plain lines, for grep, awk and sort: stable, unwrapped.

An entry starts at the left margin with `TIME  SOURCE  HEADLINE`, two blanks between; everything else of it is indented
by four, one paragraph a line. So an entry's text can never pass for another entry, and `grep -v '^ '` is an overview.
"""

from __future__ import annotations

from .paint import PLAIN, Paint
from .safety import cell, credit, safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..model.entry import Entry
    from ..model.stamp import Stamp

INDENT = "    "
NOTHING = "-"
"""Stands for a time or a source that is not stated."""

MARKS = {"paragraph": "", "quote": "> ", "item": "- ", "subheading": "# "}
"""What is put before a block of the body."""


def lines(entries: Iterable[Entry], paint: Paint = PLAIN, *, where: bool = False) -> Iterator[str]:
    """Each entry as one piece of text.

    Args:
        entries: What to print, in this order.
        paint: How to colour it.
        where: Whether to end each entry with the document and line it stands in: with several inputs that matters.
    """
    for entry in entries:
        headline, blocks = lead(entry)
        first = [
            (paint.assumed if is_assumed(entry.stamp) else paint.time)(time(entry.stamp)),
            paint.source(credit(entry) or NOTHING),
        ]
        words = paint.kind(kind(entry)) + (paint.headline(headline) if entry.headline else headline)
        if words:
            first.append(words)
        piece = ["  ".join(first), "\n"]
        for mark, text in blocks:
            for line in safe(text).split("\n"):
                if line.strip():
                    piece += (INDENT, mark, line.strip(), "\n")
        for text in notes(entry, where=where):
            piece += (INDENT, paint.quiet(text), "\n")
        yield "".join(piece)


def time(stamp: Stamp) -> str:
    """The time as far as it is stated, `~` before it where it is not the document that states it.

    ISO 8601, so that it sorts (the bare clock where no day is stated); then the zone's name where its distance from UTC
    is not known. A stamp that gives no time at all is shown as printed.
    """
    iso = stamp.iso if stamp.day else stamp.clock and f"{stamp.clock}{stamp.offset or ''}"
    if not iso:
        return cell(stamp.text) if stamp.text else NOTHING
    zone = f" {cell(stamp.zone)}" if stamp.zone and stamp.clock and not stamp.offset else ""
    return f"{'~' if is_assumed(stamp) else ''}{iso}{zone}"


def is_assumed(stamp: Stamp) -> bool:
    """Whether a time is not simply read: the user's word, counted from another moment, or one of two possible ones."""
    return stamp.ambiguous or stamp.basis in ("assumed", "relative")


def kind(entry: Entry) -> str:
    """`[key event] ` and the like before the headline of what is neither an update nor a statement."""
    return "" if entry.kind in ("update", "statement") else f"[{entry.kind.replace('_', ' ')}] "


def lead(entry: Entry) -> tuple[str, list[tuple[str, str]]]:
    """What stands on an entry's first line, and the pairs of mark and text that stand below.

    An entry without a headline lends its first paragraph: a line with nothing to read is no use to grep.
    """
    blocks = [(MARKS[kind], text) for kind, text in entry.blocks]
    if entry.headline:
        return cell(entry.headline), blocks
    if blocks and blocks[0][0] == "" and "\n" not in blocks[0][1]:
        return cell(blocks[0][1]), blocks[1:]
    return "", blocks


def notes(entry: Entry, *, where: bool) -> Iterator[str]:
    """What is said of an entry below its text: captions, links, its journalist, where it stands."""
    for caption in entry.media:
        yield f"[picture or video: {cell(caption)}]"
    for url, label in entry.links:
        yield f"[link: {cell(f'{label} {url}')}]"
    if entry.author:
        yield f"[by {cell(entry.author)}]"
    if where:
        yield f"[{cell(entry.document)}{'' if entry.line is None else f':{entry.line}'}]"


_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def spelled(day: str) -> str:
    """`Tuesday 13 May 2025` for 2025-05-13; English whatever the locale, as all of warlog's own words are."""
    from datetime import date

    try:
        when = date.fromisoformat(day)
    except ValueError:
        return cell(day)
    return f"{_WEEKDAYS[when.weekday()]} {when.day} {_MONTHS[when.month - 1]} {when.year}"
