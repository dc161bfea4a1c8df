"""Live blogs whose entries carry stamps."""

from __future__ import annotations

import re

from ..model.coverage import SetAside
from . import furniture
from .calendar import Day
from .clock import read_clock
from .drafts import Draft, Drafting, add_line
from .grammar import Candidate, Grammar, Scan
from .page import is_headline
from .head import read_head
from .stamps import Reading, read_stamp
from .tail import find_background

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .head import Head
    from .page import Page


def draft(page: Page, found: Scan, grammar: Grammar) -> tuple[Head, Drafting]:
    """The entries of a page by its stamps, and the head above them.

    Args:
        page: The page.
        found: What its lines begin with.
        grammar: Which of them are stamps.
    """
    drafting = Drafting()
    starts = _starts(page, found, grammar)
    head = read_head(page, found, starts[0][0], drafting)
    days = _headings(page, found, grammar)
    members = {member.index: member for member in grammar.members}
    limit = len(page.lines)
    for at, (start, stamp) in enumerate(starts):
        end = starts[at + 1][0] if at + 1 < len(starts) else limit
        last = at + 1 == len(starts)
        drafting.drafts.append(_one(page, found, grammar, drafting, start, end, stamp, days, members, last=last))
    _hand_over_authors(grammar, drafting)
    _drop_cut_stamp(page, grammar, drafting)
    _split_glued(page, grammar, drafting)
    find_background(page, drafting)
    for made in drafting.drafts:
        if not (made.lead or made.headline or made.blocks or made.media):
            drafting.set_aside.append(SetAside(made.line, "empty entry", made.printed or "", "a stamp without words"))
    drafting.drafts = [made for made in drafting.drafts if made.lead or made.headline or made.blocks or made.media]
    return head, drafting


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


def _headings(page: Page, found: Scan, grammar: Grammar) -> dict[int, Day]:
    """The day heading in force at each stamp's line."""
    headings = [(index, reading.day) for index, reading in sorted(found.headings.items()) if reading.day is not None]
    headings = [(index, day) for index, day in headings if index not in found.summary]
    if not headings:
        return {}
    first, last = grammar.members[0].index, grammar.members[-1].index
    inside = [(index, day) for index, day in headings if index > first]
    result: dict[int, Day] = {}
    behind = bool(inside) and headings[0][0] > first and headings[-1][0] > last
    if behind:
        # Each heading stands below its group.
        for member in grammar.members:
            below = next((day for index, day in headings if index > member.index), None)
            if below is not None:
                result[member.index] = below
        return result
    year: int | None = None
    current: Day | None = None
    queue = list(headings)
    for member in grammar.members:
        while queue and queue[0][0] < member.index:
            day = queue.pop(0)[1]
            if day.month is None and day.year is not None:
                year = day.year
                current = None
                continue
            if day.year is None and year is not None:
                day.year = year
            current = day
        if current is not None:
            result[member.index] = current
        elif year is not None:
            result[member.index] = Day(0, year=year)
    return result


def _one(
    page: Page,
    found: Scan,
    grammar: Grammar,
    drafting: Drafting,
    start: int,
    end: int,
    stamp: Candidate | None,
    days: dict[int, Day],
    members: dict[int, Candidate],
    *,
    last: bool,
) -> Draft:
    lines = page.lines
    made = Draft(lines[start].number)
    if stamp is not None:
        reading = stamp.reading
        text = lines[stamp.index].text
        made.reading = reading
        made.printed = text[reading.start : reading.end].strip()
        made.heading = days.get(stamp.index)
        made.author = reading.author or None
        if made.author:
            made.printed = text[_author_end(text, reading) : reading.end].strip(" ,|-\u2013\u2014")  # noqa: RUF001
        if reading.rest < len(text) and not stamp.alone:
            made.lead = _without_plus(text[reading.rest :])
    body = [index for index in range(start, end) if stamp is None or index != stamp.index]
    labels = found.labels
    done = len(body)
    for at, index in enumerate(body):
        if index in found.headings:
            drafting.aside(lines[index], "day heading")
            continue
        found_label = labels[index]
        if index >= found.end or (found_label == furniture.TAIL and not last and _only_furniture(labels, index, end)):
            done = at
            break
        if found_label in (furniture.SUMMARY_HEAD, furniture.STREAM_HEAD):
            drafting.aside(lines[index], found_label)
            continue
        if index in found.summary:
            drafting.aside(lines[index], "key points", "listed below a summary heading")
            continue
        if found_label == furniture.BACKGROUND_HEAD:
            found_label = ""
        is_first = made.headline is None and not made.lead and not made.blocks
        if is_first and not found_label and _heads(page, found, grammar, index, end):
            made.headline = _without_plus(lines[index].text)
            continue
        add_line(drafting, made, lines[index], found_label, page)
    for index in body[done:]:
        drafting.aside(lines[index], furniture.TAIL, "below a heading that ends the stream")
    return made


def _only_furniture(labels: list[str], index: int, end: int) -> bool:
    return all(labels[at] for at in range(index, end))


def _author_end(text: str, reading: Reading) -> int:
    """Where the byline in front of a stamp ends: at the last of its words."""
    at = text.rfind(reading.author, 0, reading.end)
    return at + len(reading.author) if at >= 0 else reading.start


def _without_plus(text: str) -> str:
    return text.strip().rstrip("+").strip() if text.endswith("++") else text.strip()


def _heads(page: Page, found: Scan, grammar: Grammar, index: int, end: int) -> bool:
    """Whether the first line of an entry whose stamp stands alone is its headline.

    It must read as one, and either stand alone in its entry or above text that does not read as a headline.
    """
    line = page.lines[index]
    if not is_headline(line.text, page.words.abbreviations) or line.text[0] in "•●*":
        return False
    below = [at for at in range(index + 1, end) if not found.labels[at] and at not in found.headings]
    if not below:
        return True
    return len(page.lines[below[0]].text) > len(line.text) or not is_headline(
        page.lines[below[0]].text, page.words.abbreviations
    )


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
    if len(text) < 120 and any(text.startswith(author) for author in authors) and text[-1] not in ".!?":
        last.blocks.pop()
        drafting.aside(page.lines[-1], "byline", "a stamp that was cut")


def _hand_over_authors(grammar: Grammar, drafting: Drafting) -> None:
    """A byline that shares a line with a bare clock, on a page whose other clocks stand alone, closes the entry above."""
    signed = [member for member in grammar.members if member.shape == "signed"]
    if not signed or len(signed) == len(grammar.members) or grammar.place == "closes":
        return
    if any(member.reading.day is not None for member in signed):
        return
    for above, below in zip(drafting.drafts, drafting.drafts[1:], strict=False):
        if below.author is not None and below.reading is not None and below.reading.author:
            above.author = above.author or below.author
            below.author = None


_INSIDE = re.compile(r"[.!?…:»”\"’)\]]\s*(?=\d{1,2}[:.h]\d\d(?!\d))")  # noqa: RUF001


def _split_glued(page: Page, grammar: Grammar, drafting: Drafting) -> None:
    """Split entries whose text holds further stamps: copies lose line breaks.

    A clock behind the end of a sentence is a stamp only where it is printed as the page's other stamps are, and its
    time lies between those of the entries around it.
    """
    inline = [member for member in grammar.members if not member.alone]
    if len(inline) * 2 < len(grammar.members):
        return
    if any(member.reading.certain or member.shape != "inline" for member in inline[:3]):
        return
    result: list[Draft] = []
    drafts = drafting.drafts
    for at, made in enumerate(drafts):
        below = drafts[at + 1] if at + 1 < len(drafts) else None
        result.append(made)
        result.extend(_pieces(page, grammar, made, below))
    drafting.drafts = result


def _pieces(page: Page, grammar: Grammar, made: Draft, below: Draft | None) -> list[Draft]:
    pieces: list[Draft] = []
    current = made
    texts = [("lead", made.lead)] if made.lead else []
    texts += made.blocks
    blocks = made.blocks
    made_lead = made.lead
    split = False
    if not any(_INSIDE.search(text) for _, text in texts):
        return pieces
    for kind, text in texts:
        position = 0
        for cut in _INSIDE.finditer(text):
            reading = read_stamp(text, page.words, cut.end())
            if reading is None or reading.clock is None or reading.clock.minutes is None or reading.decoration:
                continue
            if not _in_between(grammar, current, reading, below):
                continue
            rest = text[reading.rest : reading.rest + 1]
            if not rest or not (rest.isupper() or rest in "\"“„«") or text[reading.end : reading.end + 1] == ",":
                continue
            if not split:
                split = True
                made.lead, made.blocks = "", []
                for earlier_kind, earlier in texts[: texts.index((kind, text))]:
                    if earlier_kind == "lead":
                        made.lead = earlier
                    else:
                        made.blocks.append((earlier_kind, earlier))  # pyright: ignore[reportArgumentType]
            _put(current, kind, text[position : cut.end()].strip(), made)
            current = Draft(made.line, "", reading, text[reading.start : reading.end].strip(), heading=made.heading)
            pieces.append(current)
            position = reading.rest
            kind = "lead"
        if split:
            _put(current, kind, text[position:].strip(), made)
    if not split:
        made.lead, made.blocks = made_lead, blocks
    return pieces


def _put(target: Draft, kind: str, text: str, first: Draft) -> None:
    if not text:
        return
    if kind == "lead" and not target.lead:
        target.lead = text
    else:
        target.blocks.append(("paragraph" if kind == "lead" else kind, text))  # pyright: ignore[reportArgumentType]


def _in_between(grammar: Grammar, current: Draft, reading: Reading, below: Draft | None) -> bool:
    here = reading.clock.minutes if reading.clock else None
    above = current.reading.clock.minutes if current.reading and current.reading.clock else None
    under = below.reading.clock.minutes if below and below.reading and below.reading.clock else None
    if here is None or above is None:
        return False
    if grammar.order == "newest":
        return above > here and (under is None or here >= under or under > above)
    if grammar.order == "oldest":
        return above < here and (under is None or here <= under or under < above)
    return False


def single_paragraph(page: Page) -> tuple[int, list[int]] | None:
    """The line that holds a whole live blog in one paragraph, and where its stamps begin; None where none does.

    At least three clocks behind ends of sentences, printed alike and running one way, are stamps; fewer are prose.
    """
    for index, line in enumerate(page.lines):
        text = line.text
        if len(text) < 200:
            continue
        cuts = [0] if text[0].isdecimal() else []
        cuts += [cut.end() for cut in _INSIDE.finditer(text)]
        clocks = [(cut, read_clock(text, cut)) for cut in cuts]
        runs = [(cut, clock.minutes, clock.style) for cut, clock in clocks if clock is not None and clock.minutes is not None]
        style = runs[0][2] if runs else ""
        runs = [run for run in runs if run[2] == style]
        if len(runs) < 3:
            continue
        steps = [two[1] - one[1] for one, two in zip(runs, runs[1:], strict=False)]
        if all(step < 0 for step in steps) or all(step > 0 for step in steps):
            return index, [run[0] for run in runs]
    return None
