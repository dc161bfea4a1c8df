"""Live blogs whose entries carry stamps."""

from __future__ import annotations

from ..model.coverage import SetAside
from . import furniture
from .drafts import Draft, Drafting, add_line
from .head import read_head
from .page import is_headline
from .tail import find_background

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .calendar import Day
    from .grammar import Grammar
    from .head import Head
    from .page import Line, Page
    from .scan import Candidate, Scan
    from .stamps import Reading


def draft(page: Page, found: Scan, grammar: Grammar) -> tuple[Head, Drafting]:
    """The entries of a page by its stamps, and the head above them.

    Args:
        page: The page.
        found: What its lines begin with.
        grammar: Which of them are stamps.
    """
    drafting = Drafting()
    _find_bylines(page, found, grammar)
    beside = _names_beside(page, grammar)
    starts = _starts(page, found, grammar)
    head = read_head(page, found, starts[0][0], drafting)
    days = grammar.headings
    ends = [start for start, _ in starts[1:]] + [len(page.lines)]
    stamped: dict[int, Line] = {}
    for (start, stamp), end in zip(starts, ends, strict=True):
        made = Draft(page.lines[start].number)
        if stamp is not None:
            _take_stamp(page, drafting, made, stamp, days)
            if made.lead in beside:
                made.author, made.lead = made.lead, ""
                drafting.set_aside.append(SetAside(made.line, furniture.BYLINE, made.author))
            stamped[id(made)] = page.lines[stamp.index]
        _fill(page, found, drafting, made, [at for at in range(start, end) if stamp is None or at != stamp.index], end)
        drafting.drafts.append(made)
    _hand_over_authors(grammar, drafting)
    _drop_cut_stamp(page, grammar, drafting)
    find_background(page, drafting)
    for made in drafting.drafts:
        if not (made.lead or made.headline or made.blocks or made.media):
            line = stamped.get(id(made))
            if line is not None:
                drafting.aside(line, "empty entry", "a stamp without words")
    drafting.drafts = [made for made in drafting.drafts if made.lead or made.headline or made.blocks or made.media]
    return head, drafting


def _find_bylines(page: Page, found: Scan, grammar: Grammar) -> None:
    """Label the reporters' names that stand alone between a stamp, or the headline below it, and the text.

    A name shows by the place below it (`Reporting from Velmar`), or by opening with a first name in two entries.
    """
    lines, labels = page.lines, found.labels
    last = len(lines) - 1
    named: dict[str, list[int]] = {}
    for member in grammar.members:
        if not member.alone:
            continue
        for index in range(member.index + 1, min(member.index + 3, last)):
            if labels[index] not in ("", furniture.CHROME) or not furniture.is_name(lines[index].text):
                continue
            if lines[index + 1].key.startswith(_PLACED) and is_headline(lines[index + 1].text, frozenset()):
                labels[index], labels[index + 1] = furniture.BYLINE, furniture.CHROME
            else:
                named.setdefault(lines[index].text, []).append(index)
            break
    if not named:
        return
    from .attribution.names import FIRST_NAMES

    placed = {lines[index].text for index, what in enumerate(labels) if what == furniture.BYLINE}
    for name, indexes in named.items():
        if name in placed or (len(indexes) > 1 and name.split()[0].casefold() in FIRST_NAMES):
            for index in indexes:
                labels[index] = furniture.BYLINE


def _names_beside(page: Page, grammar: Grammar) -> frozenset[str]:
    """The reporters beside the stamps (`19:31 Sam Ortega`): names stand beside nearly all, and one comes again."""
    members = grammar.members
    first = members[0]
    if first.alone or not furniture.is_name(page.lines[first.index].text[first.reading.rest :].strip() or "-"):
        return frozenset()
    rests = [page.lines[member.index].text[member.reading.rest :].strip() or "-" for member in members]
    names = {rest for rest in rests if furniture.is_name(rest)}
    many = sum(1 for rest in rests if rest in names)
    return frozenset(names) if many * 5 >= len(rests) * 4 and many > len(names) else frozenset()


_PLACED = ("reporting from ", "reporting in ")


def _starts(page: Page, found: Scan, grammar: Grammar) -> list[tuple[int, Candidate | None]]:
    """Where each entry's lines begin, and its stamp."""
    members = grammar.members
    if grammar.place == "opens":
        return [(member.index, member) for member in members]
    if grammar.place == "headline":
        return [(_headline_above(page, found, member.index), member) for member in members]
    starts: list[tuple[int, Candidate | None]] = []
    begin = _first_closed(page, found, members[0].index)
    for member in members:
        starts.append((begin, member))
        begin = member.index + 1
    # What stands below the last closing stamp is an entry whose stamp is not there (the copy was cut).
    rest = next((index for index in range(begin, found.end) if not found.labels[index]), None)
    if rest is not None:
        starts.append((rest, None))
    return starts


def _headline_above(page: Page, found: Scan, index: int) -> int:
    for above in range(index - 1, max(-1, index - 4), -1):
        if not found.labels[above]:
            return above if is_headline(page.lines[above].text, page.words.abbreviations) else index
        if found.labels[above] not in (furniture.CAPTION, furniture.CHROME, furniture.SEPARATOR):
            break
    return index


def _first_closed(page: Page, found: Scan, index: int) -> int:
    """Where the first entry begins whose stamp closes it: at the last headline above that text follows."""
    for above in range(index - 2, 0, -1):
        line = page.lines[above]
        if (
            not found.labels[above]
            and is_headline(line.text, page.words.abbreviations)
            and not is_headline(page.lines[above + 1].text, page.words.abbreviations)
            and line.gap
        ):
            return above
    return max(0, index - 1)


def _take_stamp(page: Page, drafting: Drafting, made: Draft, stamp: Candidate, days: dict[int, Day]) -> None:
    """Give a draft its stamp, the byline and words that share its line, and the kind that the line above says."""
    reading = stamp.reading
    text = page.lines[stamp.index].text
    above = page.lines[stamp.index - 1].head if stamp.index else ""
    if above in page.words.kind_marks:
        made.kind = page.words.kind_marks[above]
    made.reading = reading
    made.printed = text[reading.start : reading.end].strip()
    made.heading = days.get(stamp.index)
    if reading.author:
        made.author = reading.author
        made.printed = text[_author_end(text, reading) : reading.end].strip(" ,|-\u2013\u2014")
    rest = _without_plus(text[reading.rest :])
    passed = text[reading.end : reading.rest]
    if any(map(str.isalnum, passed)):
        drafting.set_aside.append(SetAside(page.lines[stamp.index].number, "stamp", passed.strip(), "printed again"))
    if not rest:
        return
    if stamp.alone:
        if any(map(str.isalnum, rest)):
            drafting.set_aside.append(SetAside(page.lines[stamp.index].number, furniture.CHROME, rest))
    elif furniture.is_byline(rest, page.words):
        made.author = furniture.byline_names(rest, page.words)
        drafting.set_aside.append(SetAside(page.lines[stamp.index].number, furniture.BYLINE, rest))
    else:
        made.lead = rest


def _fill(page: Page, found: Scan, drafting: Drafting, made: Draft, body: list[int], end: int) -> None:
    """Put the lines of an entry where they belong."""
    lines, labels = page.lines, found.labels
    done = len(body)
    last = end == len(lines)
    for at, index in enumerate(body):
        what = labels[index]
        if what == furniture.CAPTION and at == 0 and made.reading is not None and not made.lead:
            what = "" if furniture.announces_pictures(lines[index].text) else what
        if index in found.headings:
            drafting.aside(lines[index], "day heading")
        elif index >= found.end or (what == furniture.TAIL and not last and _only_furniture(labels, index, end)):
            done = at
            break
        elif what in (furniture.SUMMARY_HEAD, furniture.STREAM_HEAD):
            drafting.aside(lines[index], what)
        elif page.words.kind_marks and len(lines[index].text) < 24 and lines[index].head in page.words.kind_marks:
            if not (made.headline or made.lead or made.blocks):
                made.kind = page.words.kind_marks[lines[index].head]
            drafting.aside(lines[index], "kind", "says what kind of entry it stands beside")
        elif index in found.summary:
            drafting.aside(lines[index], "key points", "listed below a summary heading")
        elif (
            not what and not (made.headline or made.lead or made.blocks) and _heads(page, found, index, body[at + 1 :])
        ):
            made.headline = _without_plus(lines[index].text)
        else:
            add_line(drafting, made, lines[index], "" if what == furniture.BACKGROUND_HEAD else what, page)
    for index in body[done:]:
        drafting.aside(lines[index], furniture.TAIL, "below a heading that ends the stream")


def _only_furniture(labels: list[str], index: int, end: int) -> bool:
    return all(labels[at] for at in range(index, end))


def _author_end(text: str, reading: Reading) -> int:
    """Where the byline in front of a stamp ends: at the last of its words."""
    at = text.rfind(reading.author, 0, reading.end)
    return at + len(reading.author) if at >= 0 else reading.start


def _without_plus(text: str) -> str:
    return text.strip().rstrip("+").strip() if text.endswith("++") else text.strip()


def _heads(page: Page, found: Scan, index: int, following: list[int]) -> bool:
    """Whether the first line of an entry whose stamp stands alone is its headline.

    It must read as one, and either stand alone in its entry or above text that does not read as a headline.
    """
    line = page.lines[index]
    if not is_headline(line.text, page.words.abbreviations) or line.text[0] in "•●*":
        return False
    below = next((at for at in following if not found.labels[at] and at not in found.headings), None)
    if below is None:
        return True
    text = page.lines[below].text
    return len(text) > len(line.text) or not is_headline(text, page.words.abbreviations)


def _drop_cut_stamp(page: Page, grammar: Grammar, drafting: Drafting) -> None:
    """A copy that was cut in the middle of a signed stamp ends on a byline: that is no text of the last entry."""
    last = drafting.drafts[-1]
    authors = {member.reading.author for member in grammar.members if member.reading.author}
    if not authors or not last.blocks:
        return
    text = last.blocks[-1][1]
    if text in authors:
        last.blocks.pop()
        last.author = last.author or text
        drafting.aside(page.lines[-1], "byline")
        return
    author = next((author for author in authors if text.startswith(author)), None)
    if author is None:
        return
    rest = text.replace(author, "").strip()
    if len(rest) < _CUT_STAMP and (not rest or rest[0].isdecimal()):
        last.blocks.pop()
        line = next((line for line in reversed(page.lines) if line.text == text), page.lines[-1])
        drafting.aside(line, "byline", "a stamp that was cut")


_CUT_STAMP = 24
"""What may be left of a stamp behind its byline: a day and half a clock."""


def _hand_over_authors(grammar: Grammar, drafting: Drafting) -> None:
    """A byline that shares a line with a bare clock closes the entry above, where other clocks stand alone."""
    signed = [member for member in grammar.members if member.shape == "signed"]
    if not signed or len(signed) == len(grammar.members) or grammar.place == "closes":
        return
    if any(member.reading.day is not None for member in signed):
        return
    for above, below in zip(drafting.drafts, drafting.drafts[1:], strict=False):
        if below.author is not None and below.reading is not None and below.reading.author:
            above.author = above.author or below.author
            below.author = None
