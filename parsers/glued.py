"""Stamps in the middle of lines: copies lose line breaks, and some hold a whole live blog in one paragraph.

A clock behind the end of a sentence is a stamp only where it is printed as the page's other stamps are and its time
lies between theirs; the line is then split in front of it, as if the copy had kept its line breaks.
"""

from __future__ import annotations

from itertools import pairwise

from .clock import read_clock
from .pattern import pattern
from .stamps import read_stamp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .grammar import Grammar
    from .page import Page

_INSIDE = pattern(r"[.!?…:»”\"’)\]]\s*(?=\d{1,2}[:.h]\d\d(?!\d))")
_LONG = 200
"""A paragraph that holds a whole live blog is longer than this."""


def split_by_stamps(page: Page, grammar: Grammar) -> bool:
    """Split the lines of a page in front of stamps like those of its grammar; answer whether any was split.

    Only pages whose stamps stand before text, with nothing more certain about them, lose line breaks so.
    """
    members = grammar.members
    inline = [member for member in members if not member.alone]
    if len(inline) * 2 < len(members) or any(m.reading.certain or m.shape != "inline" for m in inline[:3]):
        return False
    splits: list[tuple[int, list[int]]] = []
    times = [member.minutes for member in members]
    following = 0
    for index in range(members[0].index, len(page.lines)):
        while following < len(members) and members[following].index <= index:
            following += 1
        text = page.lines[index].text
        if not _INSIDE.search(text):
            continue
        current = times[following - 1]
        under = times[following] if following < len(members) else None
        starts: list[int] = []
        for cut in _INSIDE.finditer(text):
            minutes = _stamp_at(page, text, cut.end())
            if minutes is not None and current is not None and _between(grammar.order, current, minutes, under):
                starts.append(cut.end())
                current = minutes
        if starts:
            splits.append((index, [0, *starts]))
    for index, starts in reversed(splits):
        page.split(index, starts)
    return bool(splits)


def _stamp_at(page: Page, text: str, at: int) -> int | None:
    """The minutes of the stamp that begins at `at` inside a line, or None: a sentence must begin behind it."""
    reading = read_stamp(text, page.words, at)
    if reading is None or reading.clock is None or reading.decoration:
        return None
    rest = text[reading.rest : reading.rest + 1]
    if not rest or not (rest.isupper() or rest in '"“„«') or text[reading.end : reading.end + 1] == ",":
        return None
    return reading.clock.minutes


def _between(order: str, above: int, here: int, under: int | None) -> bool:
    """Whether a time lies between those above and below it, midnight considered."""
    if order == "newest":
        return above > here and (under is None or here >= under or under > above)
    if order == "oldest":
        return above < here and (under is None or here <= under or under < above)
    return False


def split_paragraph(page: Page) -> bool:
    """Split the line that holds a whole live blog in one paragraph; answer whether there is one.

    At least three clocks behind ends of sentences, printed alike and running one way, are stamps; fewer are prose.
    """
    for index, line in enumerate(page.lines):
        text = line.text
        if len(text) < _LONG:
            continue
        cuts = ([0] if text[0].isdecimal() else []) + [cut.end() for cut in _INSIDE.finditer(text)]
        runs: list[tuple[int, int]] = []
        style = ""
        for cut in cuts:
            clock = read_clock(text, cut)
            if clock is None or clock.minutes is None or (style and clock.style != style):
                continue
            style = clock.style
            runs.append((cut, clock.minutes))
        steps = [two[1] - one[1] for one, two in pairwise(runs)]
        if len(runs) >= 3 and (all(step < 0 for step in steps) or all(step > 0 for step in steps)):
            page.split(index, [cut for cut, _ in runs])
            return True
    return False
