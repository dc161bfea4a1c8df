"""Live blogs whose entries carry no stamps: how such a page is divided into entries.

Pages divide by what repeats on them: separators, decorated headings, bullets, update markers, numbers, bylines, run-in
headings, or headlines above their text. Each way of dividing says how well it fits; the best one divides the page.
"""

from __future__ import annotations

import re
from itertools import pairwise

from ..model.coverage import SetAside
from . import furniture
from .drafts import Draft, Drafting, add_line, add_text
from .head import read_head, title_index
from .page import is_headline
from .pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .calendar import Day
    from .head import Head
    from .page import Line, Page
    from .scan import Scan


class Division:
    """One way to divide a page.

    Args:
        name: What divides it, for `--explain`.
        starts: The first line of each entry, in page order, and how much of that line is a marker.
        heads: Whether an entry's first line (without its marker) is its headline.
        fit: 0 to 1: how well it fits.
        why: The evidence, in a sentence.
        end: Behind the last line of the last entry, or None for the page's end.
    """

    __slots__ = ("fit", "heads", "name", "starts", "why")

    def __init__(self, name: str, starts: list[tuple[int, int]], heads: bool, fit: float, why: str) -> None:
        self.name = name
        self.starts = starts
        self.heads = heads
        self.fit = fit
        self.why = why


_DECORATED = pattern(
    r"(?P<mark>[\-\u2013\u2014+*=~#_■◆●▪]{1,4})\s?(?P<text>[^\s\-\u2013\u2014+*=~#].{2,140}?)\s?(?P=mark)"
)
_BULLET = pattern(r"(?:(?:[\-\u2013\u2014*+]\s?){1,3}(?=[\s\d\"“„«‘(\w])|[•●◆◇■□▪▶►▸▼▽△▲○★☆※·‣⁃>»]+)\s*")
_NUMBER = pattern(r"(?P<number>\d{1,3})(?:[.)]|\s?[\-\u2013:])\s+(?=\D)")
_RUN_IN = pattern(r"(?P<head>[^:.!?؟。：]{6,90})[:：]\s+(?=\S)")
_SPLIT = pattern(
    r"[\s\-_=*~#+.\u2013\u2014·•]*(?:split element|[xX*#•]|\* \* \*)?[\s\-_=*~#+.\u2013\u2014·•]*", re.IGNORECASE
)


def divide(page: Page, found: Scan) -> Division | None:
    """The way of dividing that fits a page best, or None where none fits: the page is an article."""
    free = _free(found)
    if len(free) < 2:
        return None
    live = _is_live(page, found)
    ways = (
        _by_separators(page, found, free),
        _by_decoration(page, free),
        _by_bullets(page, free, live=live),
        _by_markers(page, found),
        _by_numbers(page, free),
        _by_bylines(page, found, free),
        _by_run_in_headings(page, found, free, live=live),
        _by_headlines(page, found, free, live=live),
    )
    fitting = [way for way in ways if way is not None]
    return max(fitting, key=lambda way: way.fit) if fitting else None


def _free(found: Scan) -> list[int]:
    """Lines that may belong to entries: neither furniture nor day headings nor summary, and above the tail."""
    free: list[int] = []
    for index in range(found.end):
        what = found.labels[index]
        if not what and index not in found.headings and index not in found.summary:
            free.append(index)
    return free


def _is_live(page: Page, found: Scan) -> bool:
    """Whether the page's first lines say that it is a live blog."""
    words = page.words
    for index, line in enumerate(page.lines[:14]):
        if found.labels[index] == furniture.STREAM_HEAD:
            return True
        for word in re.split(r"[^\w'-]+", line.text[:400].casefold()):
            if word in words.live_words or word in ("live", "liveblog", "liveticker"):
                return True
    return any(label == furniture.SUMMARY_HEAD for label in found.labels)


def _by_separators(page: Page, found: Scan, free: list[int]) -> Division | None:
    marks = [
        index
        for index, line in enumerate(page.lines)
        if found.labels[index] == furniture.SEPARATOR
        or (len(line.text) < 60 and len(line.text) > 2 and _SPLIT.fullmatch(line.text))
    ]
    marks = [index for index in marks if len(page.lines[index].text) >= 3]
    if len(marks) < 2:
        return None
    free_set = set(free)
    starts: list[tuple[int, int]] = []
    for at, mark in enumerate(marks):
        end = marks[at + 1] if at + 1 < len(marks) else len(page.lines)
        first = next((index for index in range(mark + 1, end) if index in free_set), None)
        if first is not None:
            starts.append((first, 0))
    above = [index for index in free if index < marks[0]]
    title = title_index(page, found, marks[0])
    body = [index for index in above if index > title]
    if (len(body) >= 2 and is_headline(page.lines[body[0]].text, page.words.abbreviations)) or (
        len(body) == 1 and len(marks) > 2 and len(page.lines[body[0]].text) > 80 and title < 0
    ):
        starts.insert(0, (body[0], 0))
    if len(starts) < 2:
        return None
    fit = 0.55 + 0.05 * min(len(marks), 7)
    return Division("separators", starts, True, fit, f"{len(marks)} lines such as {page.lines[marks[0]].text[:30]!r}")


def _by_decoration(page: Page, free: list[int]) -> Division | None:
    groups: dict[str, list[tuple[int, int]]] = {}
    for index in free:
        text = page.lines[index].text
        if len(text) > 160:
            continue
        match = _DECORATED.fullmatch(text)
        if match:
            groups.setdefault(match["mark"], []).append((index, match.start("text")))
    if not groups:
        return None
    mark, starts = max(groups.items(), key=lambda pair: len(pair[1]))
    if len(starts) < 2:
        return None
    fit = 0.7 + 0.05 * min(len(starts), 5)
    return Division("decorated headings", starts, True, fit, f"{len(starts)} headings between {mark!r}")


def _by_bullets(page: Page, free: list[int], *, live: bool) -> Division | None:
    groups: dict[str, list[tuple[int, int]]] = {}
    for index in free:
        text = page.lines[index].text
        match = _BULLET.match(text)
        if match and match.end() < len(text):
            groups.setdefault(match[0].strip(), []).append((index, match.end()))
    if not groups:
        return None
    mark, starts = max(groups.items(), key=lambda pair: len(pair[1]))
    if len(starts) < 3 or (mark in "-–—" and _is_dialogue(page, starts)):
        return None
    first = starts[0][0]
    below = [index for index in free if index >= first]
    covered = sum(len(page.lines[index].text) for index, _ in starts)
    total = sum(len(page.lines[index].text) for index in below)
    whole = sum(len(page.lines[index].text) for index in free)
    average = covered / len(starts)
    wide = page.lines[first].text[-1] >= "\u2e80"
    if average < (22 if wide else 50) or (covered < total * 0.5 and covered < whole * 0.35):
        return None
    if not live and covered < whole * 0.4:
        return None
    fit = 0.45 + 0.05 * min(len(starts), 7) + 0.1 * (covered / max(total, 1))
    return Division(
        "bullets", starts, False, fit, f"{len(starts)} lines behind {mark!r}, {average:.0f} characters each"
    )


_SPOKEN = pattern(r"[\w,.!?…\"”»]\s[\-\u2013\u2014]\s(?=[^\W\d_A-ZÀ-Þ])|,\s(?:sier|sa|säger|sade|siger)\s")
"""The second dash of a dialogue line, with who speaks behind it; Scandinavian lines have a comma and no second dash."""


def _is_dialogue(page: Page, starts: list[tuple[int, int]]) -> bool:
    """Whether dashes open quotations (as in Polish, Norwegian, Russian): the speaker follows behind a second dash."""
    spoken = 0
    for index, offset in starts:
        rest = page.lines[index].text[offset:]
        spoken += _SPOKEN.search(rest) is not None
    return spoken * 2 > len(starts)


_BEHIND_MARKER = pattern(r"\s?#?\d{0,3}(?:[\s:!.\-\u2013\u2014|,，】\]]+|$)")


def _by_markers(page: Page, found: Scan) -> Division | None:
    groups: dict[str, list[tuple[int, int]]] = {}
    for index in range(found.end):
        if found.labels[index] not in ("", furniture.CHROME, furniture.STREAM_HEAD) or index in found.summary:
            continue
        text = page.lines[index].text
        bullet = _BULLET.match(text)
        at = bullet.end() if bullet else 0
        for marker in page.words.update_markers:
            end = at + len(marker)
            if text[at:end].casefold() != marker:
                continue
            behind = _BEHIND_MARKER.match(text, end)
            if behind is None:
                continue
            # A sentence may begin with the word: then it is not in capitals and no mark follows it.
            if marker[0] < "\u2e80" and not text[at:end].isupper() and not behind[0].strip():
                continue
            groups.setdefault(marker, []).append((index, behind.end()))
            break
    if not groups:
        return None
    marker, starts = max(groups.items(), key=lambda pair: len(pair[1]))
    if len(starts) < 2:
        return None
    alone = sum(1 for index, end in starts if end >= len(page.lines[index].text))
    fit = 0.66 + 0.05 * min(len(starts), 5)
    return Division("update markers", starts, alone * 2 > len(starts), fit, f"{len(starts)} lines behind {marker!r}")


def _by_numbers(page: Page, free: list[int]) -> Division | None:
    numbered: list[tuple[int, int, int]] = []
    for index in free:
        match = _NUMBER.match(page.lines[index].text)
        if match:
            numbered.append((index, match.end(), int(match["number"])))
    if len(numbered) < 3:
        return None
    steps = {two[2] - one[2] for one, two in pairwise(numbered)}
    if steps not in ({1}, {-1}):
        return None
    starts = [(index, end) for index, end, _ in numbered]
    return Division("numbers", starts, False, 0.6 + 0.04 * min(len(starts), 8), f"{len(starts)} numbered lines")


def _by_bylines(page: Page, found: Scan, free: list[int]) -> Division | None:
    title = title_index(page, found, len(page.lines))
    bylines = [index for index, what in enumerate(found.labels) if what == furniture.BYLINE and index > title]
    if bylines and bylines[0] <= max(title, 0) + 1 and not _heads_entry(page, found, bylines[0] + 1):
        # Right below the title stands the byline of the page.
        bylines = bylines[1:]
    if len(bylines) < 2:
        return None
    free_set = set(free)
    before = 0
    for index in bylines:
        above = index - 1
        headline_above = above in free_set and is_headline(page.lines[above].text, page.words.abbreviations)
        before += not headline_above
    starts: list[tuple[int, int]] = []
    if before * 2 >= len(bylines):
        for at, index in enumerate(bylines):
            end = bylines[at + 1] if at + 1 < len(bylines) else len(page.lines)
            if any(line in free_set for line in range(index + 1, end)):
                starts.append((index, 0))
        place = "above"
    else:
        for index in bylines:
            above = index - 1
            if above in free_set:
                starts.append((above, 0))
        place = "below"
    if len(starts) < 2:
        return None
    return Division(
        "bylines", starts, True, 0.62 + 0.05 * min(len(starts), 6), f"{len(bylines)} bylines {place} headlines"
    )


def _heads_entry(page: Page, found: Scan, index: int) -> bool:
    """Whether a line is a headline with text right below it."""
    if index + 1 >= len(page.lines) or found.labels[index] or found.labels[index + 1]:
        return False
    abbreviations = page.words.abbreviations
    return is_headline(page.lines[index].text, abbreviations) and not is_headline(
        page.lines[index + 1].text, abbreviations
    )


def _by_run_in_headings(page: Page, found: Scan, free: list[int], *, live: bool) -> Division | None:
    title = title_index(page, found, len(page.lines))
    starts: list[tuple[int, int]] = []
    long = strong = 0
    for index in free:
        text = page.lines[index].text
        long += len(text) > 60
        match = _RUN_IN.match(text)
        if index == title or not match or len(text) - match.end() < 25 or text[0].isdecimal():
            continue
        starts.append((index, 0))
        # A short text, or a quotation, can as well be somebody speaking.
        strong += len(text) - match.end() > 60 and text[match.end()] not in '"“„«‘'
    if strong < 3 or len(starts) * 10 < long * (4 if live else 5):
        return None
    fit = 0.42 + 0.05 * min(len(starts), 6)
    return Division("run-in headings", starts, False, fit, f"{len(starts)} of {long} paragraphs open with a heading")


def _by_headlines(page: Page, found: Scan, free: list[int], *, live: bool) -> Division | None:
    """Headlines: short lines that do not end as sentences do, above longer text."""
    lines = page.lines
    words = page.words
    title = title_index(page, found, len(lines))
    body = [index for index in free if index > title]
    starts: list[tuple[int, int]] = []
    bodies = 0
    first_body = -1
    if len(body) < 2:
        return None
    # A page's last line may be cut in a sentence, and only therefore read as a headline.
    cut = body[-1] if len(lines[body[-1]].text) > 100 or is_headline(lines[body[-2]].text, words.abbreviations) else -1
    for at, index in enumerate(body):
        line = lines[index]
        if (
            index == cut
            or not is_headline(line.text, words.abbreviations)
            or len(line.text) < (5 if line.text[0] >= "\u2e80" else 12)
        ):
            continue
        above = lines[index - 1].text if page.spaced and not line.gap and at and body[at - 1] == index - 1 else None
        if above is not None and is_headline(above, words.abbreviations):
            # Within a group of lines it is a line of a list, not a headline.
            continue
        below = body[at + 1] if at + 1 < len(body) else None
        if below is not None and (
            below == cut
            or (
                not is_headline(lines[below].text, words.abbreviations)
                and len(lines[below].text) > 0.8 * len(line.text)
            )
        ):
            bodies += 1
            if first_body < 0:
                first_body = index
        starts.append((index, 0))
    # Above the first headline with text below it stand subtitles.
    starts = [start for start in starts if start[0] >= first_body]
    if bodies < (2 if live else 3) or bodies * 2 < len(starts):
        return None
    paragraphs = len(body) - len(starts)
    share = len(starts) / max(1, len(body))
    if not live and (share < 0.2 or paragraphs > 5 * len(starts)):
        return None
    fit = 0.4 + 0.04 * min(bodies, 8) + (0.1 if live else 0)
    return Division("headlines", starts, True, fit, f"{bodies} headlines above {paragraphs} paragraphs")


def draft(page: Page, found: Scan, division: Division) -> tuple[Head, Drafting]:
    """The entries of a page by a division, and the head above them."""
    drafting = Drafting()
    lines = page.lines
    head = read_head(page, found, division.starts[0][0], drafting)
    day: Day | None = None
    year: int | None = None
    for index in range(division.starts[0][0]):
        day, year = _heading(found, index, day, year)
    limit = len(lines)
    for at, (start, offset) in enumerate(division.starts):
        end = division.starts[at + 1][0] if at + 1 < len(division.starts) else limit
        made = Draft(lines[start].number, heading=day)
        drafting.drafts.append(made)
        for index in range(start, end):
            line = lines[index]
            if index in found.headings:
                day, year = _heading(found, index, day, year)
                drafting.aside(line, "day heading")
                continue
            what = found.labels[index]
            tail = index >= found.end
            if tail or index in found.summary:
                drafting.aside(line, furniture.TAIL if tail else "key points")
                continue
            if what in (furniture.SUMMARY_HEAD, furniture.STREAM_HEAD):
                drafting.aside(line, what)
                continue
            _add(drafting, made, line, what, page, division, offset if index == start else 0)
    if division.name == "update markers":
        _cut_story(drafting)
    drafting.drafts = [made for made in drafting.drafts if made.headline or made.lead or made.blocks]
    return head, drafting


def _cut_story(drafting: Drafting) -> None:
    """Below a run of marked updates stands the story as it was first told: it is background.

    The last update is then as long as all its paragraphs: more than any other update has, by two at least.
    """
    *others, last = drafting.drafts
    longest = max(len(made.blocks) for made in others)
    first = 0 if last.lead or last.headline else 1
    if len(last.blocks) - first < longest + 2:
        return
    background = Draft(last.line, kind="background")
    background.blocks = last.blocks[first:]
    last.blocks = last.blocks[:first]
    drafting.drafts.append(background)


def _heading(found: Scan, index: int, day: Day | None, year: int | None) -> tuple[Day | None, int | None]:
    reading = found.headings.get(index)
    if reading is None or reading.day is None:
        return day, year
    if reading.day.month is None and reading.day.day is None and reading.day.year is not None:
        return day, reading.day.year
    if reading.day.year is None and year is not None:
        reading.day.year = year
    return reading.day, year


def _add(drafting: Drafting, made: Draft, line: Line, what: str, page: Page, division: Division, offset: int) -> None:
    marker = line.text[:offset].strip()
    if any(character.isalnum() for character in marker):
        drafting.set_aside.append(SetAside(line.number, "marker", marker, f"divides the page: {division.name}"))
    if offset >= len(line.text):
        return
    first = made.headline is None and not made.blocks and not made.lead
    if first and not what:
        text = line.text[offset:].strip()
        if offset and division.name == "decorated headings":
            match = _DECORATED.fullmatch(line.text)
            text = match["text"].strip() if match else text
        if division.heads and text and is_headline(text, page.words.abbreviations):
            made.headline = text
        elif division.name == "run-in headings":
            match = _RUN_IN.match(text)
            if match:
                made.headline = match["head"].strip()
                text = text[match.end() :]
            add_text(made, text)
        elif text:
            made.lead = text.rstrip("+").rstrip() if division.name == "bullets" else text
        return
    add_line(drafting, made, line, what, page)
