"""The stamp grammar of one document: which clocks at the beginning of lines are the stamps of its entries.

Publishers print stamps in countless ways, but one page prints them in one way, or a few. The candidates that
`parsers.scan` found are grouped by how they stand (alone on their line or before text, behind a bullet, bracket or plus
signs); the group that is largest, and whose times run one way down the page, is the grammar; others join it where their
times fit between their neighbours.
"""

from __future__ import annotations

from itertools import pairwise

from . import furniture
from .calendar import Day
from .halves import settle_halves
from .head import title_index
from .page import is_headline

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .page import Line, Page
    from .scan import Candidate, Scan

DAY_MINUTES = 24 * 60
JUMP = 6 * 60
"""A step against the order that is longer than this many minutes is a change of day, a shorter one a swap."""


class Grammar:
    """The stamps of a document.

    Args:
        members: The stamps, in page order.
        place: `opens` (a stamp opens its entry), `closes` (it stands below its entry) or `headline` (its entry's
            headline stands right above it).
        order: `newest`, `oldest` or `page`.
        headings: The day heading in force at each stamp's line.
        fit: 0 to 1: how sure it is that the document is made of stamped entries.
        evidence: Why, one sentence a line.
    """

    __slots__ = ("evidence", "fit", "headings", "members", "order", "place")

    def __init__(self, members: list[Candidate], place: str, order: str, fit: float, evidence: list[str]) -> None:
        self.members = members
        self.place = place
        self.order = order
        self.headings: dict[int, Day] = {}
        self.fit = fit
        self.evidence = evidence


def infer(page: Page, found: Scan) -> Grammar | None:
    """The stamp grammar of a page, or None where its clocks are not stamps."""
    stream = [candidate for candidate in found.candidates if candidate.index not in found.summary]
    groups: dict[str, list[Candidate]] = {}
    for candidate in stream:
        groups.setdefault(candidate.shape, []).append(candidate)
    plain = {shape: group for shape, group in groups.items() if shape != "updated"}
    if not plain:
        if len(groups.get("updated", ())) < 2:
            return None
        plain = groups
    primary = max(plain.values(), key=_weight)
    updated = groups.get("updated", [])
    if len(updated) >= 3 and len(updated) > 2 * len(primary) and all(candidate.alone for candidate in updated):
        # `Published at 16:50` below every headline; a page whose entries have stamps of their own has more of these.
        primary, plain = updated, groups
    while len(primary) > 1 and primary[0].reading.day is not None and not any(c.reading.day for c in primary[1:]):
        # The page's own dateline, above its first entry.
        primary = primary[1:]
    if primary[0].shape.startswith("dated") and len(primary) < 3:
        return None
    members = _join(primary, [c for group in plain.values() if group is not primary for c in group])
    members = _without_doubles(found, _without_strays(page, members))
    if not _enough(page, members):
        return None
    headings = _headings(found, members, title_index(page, found, members[0].index))
    for member in members:
        member.heading = headings.get(member.index)
    order, steadiness = order_of(members)
    if settle_halves(page, members, order):
        steadiness = order_of(members)[1]
    place = _place(page, found, members)
    fit = min(1.0, 0.5 + 0.08 * len(members)) * (0.6 + 0.4 * steadiness)
    shapes: dict[str, int] = {}
    for member in members:
        shapes[member.shape] = shapes.get(member.shape, 0) + 1
    described = ", ".join(f"{count} {_SHAPES.get(shape, shape)}" for shape, count in shapes.items())
    first = members[0].reading
    sample = page.lines[members[0].index].text[first.start : first.end]
    evidence = [
        f"{len(members)} stamps: {described}; the first is {sample!r}",
        f"{_PLACES[place]}; {_ORDERS[order]} ({steadiness:.0%} of the steps run that way)",
    ]
    grammar = Grammar(members, place, order, fit, evidence)
    grammar.headings = headings
    return grammar


_SHAPES = {
    "alone": "on lines of their own",
    "alone•": "on lines of their own behind a bullet",
    "inline": "before text",
    "inline•": "before text behind a bullet",
    "inline[": "before text in brackets",
    "alone[": "on lines of their own in brackets",
    "inline+": "between plus signs",
    "alone+": "between plus signs",
    "dated": "days before text",
    "signed": "behind a byline",
    "relative": "counted back from now",
    "inline relative": "counted back from now, before text",
    "updated": "in update lines",
}
_PLACES = {
    "opens": "each opens its entry",
    "closes": "each closes its entry",
    "headline": "each stands below its entry's headline",
}
_ORDERS = {"newest": "newest first", "oldest": "oldest first", "page": "in no order of time"}


def _headings(found: Scan, members: list[Candidate], title: int) -> dict[int, Day]:
    """The day heading in force at each stamp's line; what stands above the title is the day when the copy was made."""
    headings = [
        (index, reading.day)
        for index, reading in sorted(found.headings.items())
        if reading.day is not None and index not in found.summary and index > title
    ]
    if not headings:
        return {}
    first, last = members[0].index, members[-1].index
    if headings[0][0] > first and headings[-1][0] > last:
        return _headings_below(headings, members)
    result: dict[int, Day] = {}
    year: int | None = None
    current: Day | None = None
    at = 0
    for member in members:
        while at < len(headings) and headings[at][0] < member.index:
            day = headings[at][1]
            at += 1
            if day.month is None and day.year is not None:
                year, current = day.year, None
                continue
            if day.year is None:
                day.year = year
            current = day
        if current is not None:
            result[member.index] = current
        elif year is not None:
            result[member.index] = Day(0, year=year)
    return result


def _headings_below(headings: list[tuple[int, Day]], members: list[Candidate]) -> dict[int, Day]:
    """Each heading stands below its group: the last one comes behind the last stamp."""
    result: dict[int, Day] = {}
    at = 0
    for member in members:
        while at < len(headings) and headings[at][0] <= member.index:
            at += 1
        if at < len(headings):
            result[member.index] = headings[at][1]
    return result


def _weight(group: Sequence[Candidate]) -> float:
    return sum(1.6 if candidate.reading.certain else 1.2 if candidate.alone else 1.0 for candidate in group)


def order_of(members: Sequence[Candidate]) -> tuple[str, float]:
    """Which way the times run down the page, and the share of the steps that run that way."""
    down = up = 0
    previous: tuple[int, int] | None = None
    heading: Day | None = None
    for member in members:
        position = member.position
        if position is None:
            continue
        if member.heading is not heading and not position[0]:
            # From under one heading to under the next: a change of day, which way is not said (`Today`, `Friday`).
            previous = None
        if previous is not None:
            # Under one heading no midnight is crossed.
            same = member.heading is not None and member.heading is heading
            step = position[1] - previous[1] if same else _step(previous, position)
            down += step < 0
            up += step > 0
        previous, heading = position, member.heading
    if down == up:
        return "page", 1.0 if not down else 0.5
    return ("newest", down / (down + up)) if down > up else ("oldest", up / (down + up))


def _step(previous: tuple[int, int], position: tuple[int, int]) -> int:
    """Minutes from one stamp to the next; without days a jump of more than half a day is a midnight crossed."""
    if previous[0] and position[0] and previous[0] != position[0]:
        return (position[0] - previous[0]) * DAY_MINUTES + position[1] - previous[1]
    step = position[1] - previous[1]
    if step > DAY_MINUTES // 2:
        return step - DAY_MINUTES
    if step < -DAY_MINUTES // 2:
        return step + DAY_MINUTES
    return step


def _join(primary: list[Candidate], others: list[Candidate]) -> list[Candidate]:
    """The primary group and the others whose times fit between their neighbours in it."""
    if not others:
        return primary
    order, _ = order_of(primary)
    members = list(primary)
    merged = sorted(primary + others, key=lambda candidate: candidate.index)
    inside = {id(candidate) for candidate in primary}
    for at, candidate in enumerate(merged):
        if id(candidate) in inside:
            continue
        before = next((c for c in reversed(merged[max(0, at - 40) : at]) if id(c) in inside), None)
        after = next((c for c in merged[at + 1 : at + 41] if id(c) in inside), None)
        if _fits(candidate, before, after, order, primary):
            inside.add(id(candidate))
            members.append(candidate)
    members.sort(key=lambda candidate: candidate.index)
    return members


def _fits(
    candidate: Candidate, before: Candidate | None, after: Candidate | None, order: str, primary: list[Candidate]
) -> bool:
    if candidate.shape.startswith("dated"):
        # A page that prints the day in each stamp may leave the clock out; elsewhere a dated line tells of another day.
        dated = sum(1 for member in primary if member.reading.day is not None)
        return bool(candidate.reading.prefix) and dated * 2 > len(primary)
    if before is None and candidate.reading.day is not None and all(member.reading.day is None for member in primary):
        # The page's own dateline, above its first entry.
        return False
    if candidate.position is None:
        # Day parts and relative times stand among clocks only on lines of their own.
        return candidate.alone and (len(primary) < 3 or primary[0].alone)
    if candidate.minutes is None:
        return False
    if not candidate.alone and primary[0].alone and not candidate.reading.certain:
        # A paragraph that begins with a clock, in a page whose stamps have lines of their own, is prose.
        return False
    steps: list[int] = []
    if before is not None and before.position is not None:
        steps.append(_step(before.position, candidate.position))
    if after is not None and after.position is not None:
        steps.append(_step(candidate.position, after.position))
    if not steps:
        return True
    if order == "newest":
        return all(-JUMP * 2 <= step <= 0 for step in steps)
    if order == "oldest":
        return all(0 <= step <= JUMP * 2 for step in steps)
    return True


def _without_doubles(found: Scan, members: list[Candidate]) -> list[Candidate]:
    """Of two stamps on lines of their own, one below the other, that say the same minute only the first is one."""
    kept = members[:1]
    for member in members[1:]:
        last = kept[-1]
        if (
            member.alone
            and last.alone
            and member.index == last.index + 1
            and member.minutes is not None
            and member.minutes == last.minutes
            and not member.reading.relative
        ):
            found.labels[member.index] = furniture.CHROME
        else:
            kept.append(member)
    return kept


def _without_lists(page: Page, members: list[Candidate]) -> list[Candidate]:
    """Members that are lines of a list inside an entry, tight below a line that ends in a colon, are dropped."""
    if not page.spaced or not members:
        return members
    kept = members[:1]
    listed = -1
    for member in members[1:]:
        line = page.lines[member.index]
        tight = line.gap == 0 and not member.alone
        above = member.index - 1
        if tight and (above == listed or (page.lines[above].text[-1] == ":" and above != kept[-1].index)):
            listed = member.index
        else:
            kept.append(member)
    return kept


def _without_strays(page: Page, members: list[Candidate]) -> list[Candidate]:
    """Members that begin a sentence of prose inside an entry are dropped.

    Such a one breaks the order with both its neighbours while these agree with each other, and its words go on in
    lower case; a mere swap of two entries is kept.
    """
    members = _without_lists(page, members)
    if len(members) < 4:
        return members
    order, _ = order_of(members)
    styles: dict[str, int] = {}
    for member in members:
        style = member.reading.clock.style if member.reading.clock else ""
        styles[style] = styles.get(style, 0) + 1
    usual = max(styles, key=lambda style: styles[style])
    kept = [members[0]]
    for at in range(1, len(members)):
        member = members[at]
        after = members[at + 1] if at + 1 < len(members) else None
        line = page.lines[member.index].text
        rest = line[member.reading.rest : member.reading.rest + 1]
        prose = not member.alone and not member.reading.delimiter and rest.islower()
        if prose and not _between(kept[-1], member, after, order):
            continue
        quoted = member.alone and page.lines[member.index - 1].text[-1] == ":"
        if quoted and not _between(kept[-1], member, after, order) and kept[-1].position != member.position:
            # A log that an entry quotes.
            continue
        if prose and member.reading.clock is not None and member.reading.clock.style != usual:
            # A price or a measure: `12.50 crowns`.
            continue
        kept.append(member)
    return kept


def _between(before: Candidate, member: Candidate, after: Candidate | None, order: str) -> bool:
    positions = [c.position for c in (before, member, after) if c is not None and c.position is not None]
    steps = [_step(one, two) for one, two in pairwise(positions)]
    return all(step <= 0 for step in steps) if order == "newest" else all(step >= 0 for step in steps)


def _enough(page: Page, members: list[Candidate]) -> bool:
    """Whether the stamps are too many, or too plainly stamps, to be clocks in prose."""
    if not members:
        return False
    count = len(members)
    sure = sum(1 for member in members if member.reading.certain or member.alone or member.shape[-1] in "+[•")
    delimited = sum(1 for member in members if member.reading.delimiter)
    if _is_timetable(page, members):
        return False
    if count >= 3:
        # Entries make up most of a page of stamps; a long article may hold three paragraphs that begin with a clock.
        span = members[-1].index - members[0].index + 1
        return count * 25 >= span or sure * 2 >= count or delimited * 2 >= count
    if count == 2:
        return sure + delimited >= 1 or len(page.lines) < 30
    only = members[0]
    if only.reading.clock is None or only.alone or only.shape in ("signed", "updated") or len(page.lines) > 30:
        return False
    rest = len(page.lines[only.index].text) - only.reading.rest
    if only.reading.day is not None or rest < 20:
        return False
    return only.shape[-1] in "+[" or (only.reading.certain and only.reading.delimiter.strip(",、，") != "")


def _is_timetable(page: Page, members: list[Candidate]) -> bool:
    """Whether the clocks are those of one short list in an article: its lines stand together, most text elsewhere."""
    if not page.spaced or len(members) < 2:
        return False
    first, last = members[0].index, members[-1].index
    if last - first + 1 != len(members) or any(page.lines[index].gap for index in range(first + 1, last + 1)):
        return False
    listed = sum(len(page.lines[index].text) for index in range(first, last + 1))
    return listed * 3 < sum(len(line.text) for line in page.lines) and listed < 70 * len(members)


_ENOUGH_TO_SEE = 300


def _place(page: Page, found: Scan, members: list[Candidate]) -> str:
    """Whether stamps open their entries, close them, or stand below their headlines."""
    below_headline = above_text = 0
    # A page stamps its entries in one way: the first few hundred show it.
    members = members[:_ENOUGH_TO_SEE]
    for member in members:
        above = _line_above(page, found, member.index)
        if above is not None and is_headline(above.text, page.words.abbreviations) and len(above.text) < 140:
            below_headline += 1
        nearest = member.index + 1
        if not member.alone:
            above_text += len(page.lines[member.index].text) - member.reading.rest > 80
        elif nearest < len(page.lines):
            above_text += not is_headline(page.lines[nearest].text, page.words.abbreviations)
    count = len(members)
    if all(member.shape == "signed" for member in members) and _closing(page, found, members):
        return "closes"
    title_only = below_headline == 1 and count > 1
    if below_headline * 3 >= count * 2 and above_text * 2 >= count and not title_only:
        return "headline"
    return "opens"


def _line_above(page: Page, found: Scan, index: int) -> Line | None:
    for above in range(index - 1, max(-1, index - 4), -1):
        if found.labels[above] in (furniture.CAPTION, furniture.CHROME, furniture.SEPARATOR):
            continue
        if above in found.headings or found.labels[above]:
            return None
        return page.lines[above]
    return None


def _closing(page: Page, found: Scan, members: list[Candidate]) -> bool:
    """Whether signed stamps close their entries: a headline and its text already stand above the first of them."""
    first = members[0]
    blocks = 0
    previous_headline = False
    for index in range(1, first.index):
        if found.labels[index]:
            continue
        headline = is_headline(page.lines[index].text, page.words.abbreviations)
        if previous_headline and not headline:
            blocks += 1
        previous_headline = headline
    below = first.index + 1
    if page.lines[first.index].text.count(first.reading.author) > 1:
        # A byline printed twice belongs to the picture and name that open an entry.
        return False
    return blocks >= 1 and below < len(page.lines)
