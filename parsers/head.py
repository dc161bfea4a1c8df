"""What stands above the first entry: title, byline, lede, key points, the day and the zone that the page states."""

from __future__ import annotations

import re

from . import furniture
from .calendar import Day, read_day
from .drafts import Draft as _Draft
from .drafts import Drafting, add_text
from .page import BULLETS, is_headline, key_of
from .pattern import pattern
from .zones import ABBREVIATION, is_abbreviation, read_offset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .languages import Vocabulary
    from .page import Line, Page
    from .scan import Scan


class Head:
    """The head of a page.

    Args:
        headline: Its title, or None.
        outlet: Who publishes it, where the title says so (`Title | Outlet`), or None.
        author: Its byline, or None.
        lede: Paragraphs that stand above the first entry, as a draft, or None.
        key_points: The summary's points, as a draft, or None.
        day: The day that the page states for itself, as far as it is printed, or None.
        month: Year and month that it states without a day, or None.
        updated: Whether that is the day of its last update.
        years: Years that its head states.
        zone: The zone it declares for all its times: as printed and what to count with, or None.
    """

    __slots__ = ("author", "day", "headline", "key_points", "lede", "month", "outlet", "updated", "years", "zone")

    def __init__(self) -> None:
        self.headline: str | None = None
        self.outlet: str | None = None
        self.author: str | None = None
        self.lede: _Draft | None = None
        self.key_points: _Draft | None = None
        self.day: Day | None = None
        self.month: tuple[int, int] | None = None
        self.updated = False
        self.years: list[int] = []
        self.zone: tuple[str, str] | None = None


_FINAL = '.!?…:»”"。！？)'
_SPLIT = pattern(r"\s[|·]\s|\s[\-\u2013]\s(?=[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,3}$)")
_SENTENCES = pattern(r"(?<=[.!?。！？*])\s+|[\n(（)）]")
_TIMES = pattern(
    r"\b(?:all times|times? (?:are|is|given|stated|shown)"
    r"|(?:alle|sämtliche) (?:zeiten|uhrzeiten|zeitangaben|tider|tijden|klokkeslett)"
    r"|toutes les heures|heures? (?:de|locale)|gli orari|todas las horas|horario|horas en|hora peninsular"
    r"|todos os horários|horário|tider|tijden|czas|godziny|časy|časové|saatler|saat|ora |orele|время|час|времени|часом"
    r"|klukkan)",
    re.IGNORECASE,
)
_CLOCK = pattern(r"\d{1,2}[:.h]\d{2}|\d{1,2}\s?[ap]\.?m|\d時")


def read_head(page: Page, found: Scan, end: int, drafting: Drafting) -> Head:
    """Read the lines above the first entry; what is neither title, lede nor key points is noted as set aside.

    Args:
        page: The page.
        found: Its lines' labels, headings and summary.
        end: The first line of the first entry.
        drafting: Where to note what is set aside.
    """
    head = Head()
    lines = page.lines
    words = page.words
    title_at = title_index(page, found, end)
    lede: list[Line] = []
    for index in range(min(end, len(lines))):
        line = lines[index]
        what = found.labels[index]
        if index == title_at:
            head.headline, head.outlet = _split_title(line.text)
            drafting.aside(line, "title")
        elif index in found.headings:
            drafting.aside(line, "day heading")
        elif index in found.summary:
            drafting.aside(line, what or "key points", "listed below a summary heading")
            if what == "":
                if head.key_points is None:
                    head.key_points = _Draft(line.number, kind="key_points")
                add_text(head.key_points, line.text)
        elif what == furniture.BYLINE:
            head.author = head.author or furniture.byline_names(line.text, words)
            drafting.aside(line, what)
        elif what:
            drafting.aside(line, what)
        elif head.headline is not None and _repeats(line.text, head.headline):
            drafting.aside(line, "title", "printed again")
        elif line.text[0] in BULLETS and len(line.text) > 2 and line.text[1] in " \t\u00a0-" and index > 0:
            drafting.aside(line, "key points", "a list above the first entry")
            if head.key_points is None:
                head.key_points = _Draft(line.number, kind="key_points")
            add_text(head.key_points, line.text)
        elif len(line.text) >= (24 if line.text[0] >= "\u2e80" else 60) and line.text[-1] in _FINAL:
            lede.append(line)
        else:
            drafting.aside(line, "page head", "a short line above the first entry")
    if lede:
        head.lede = _Draft(lede[0].number, kind="lede")
        for line in lede:
            add_text(head.lede, line.text)
    _read_days(page, found, title_at, end, head)
    head.zone = _declared_zone(page, end)
    return head


def title_index(page: Page, found: Scan, end: int) -> int:
    """The line that holds the page's title, -1 where none does: the first that reads as a headline.

    A line that is printed twice, or that says it is a live page, goes before.
    """
    words = page.words
    lines = page.lines
    candidates: list[int] = []
    stamped = {candidate.index for candidate in found.candidates[:20] if candidate.reading.day is not None}
    told = False
    for index in range(min(end, 14, len(lines))):
        line = lines[index]
        if not told and not found.labels[index] and len(line.text) > (60 if line.text[0] >= "\u2e80" else 200):
            told = True
        if candidates and index in found.summary:
            break
        if index in stamped or not _may_be_title(page, found, index):
            continue
        if told and not _says_live(line.text, words):
            # Below the lede a headline is an entry's.
            continue
        if is_headline(line.text, words.abbreviations) or (index == 0 and line.text[-1] in '?!"”»'):
            candidates.append(index)
    for index in candidates:
        for other in candidates:
            if other != index and lines[other].text == lines[index].text:
                return min(index, other)
    for index in candidates:
        if index and len(lines[index].text) >= _FULL_TITLE and _is_kicker(lines[index - 1], words):
            return index
    for index in candidates:
        if _says_live(lines[index].text, words):
            return index
    return next(
        (index for index in candidates if len(lines[index].text) >= _FULL_TITLE), candidates[0] if candidates else -1
    )


def _may_be_title(page: Page, found: Scan, index: int) -> bool:
    """Whether a line is of a title's length, and nothing else says what it is."""
    line = page.lines[index]
    if found.labels[index] or index in found.headings or index in found.summary or line.text[0] in BULLETS:
        return False
    length = len(line.text) * (3 if line.text[0] >= "\u2e80" else 1)
    return 12 <= length <= 330 and not line.key.startswith(page.words.updated)


def _says_live(text: str, words: Vocabulary) -> bool:
    return any(word in words.live_words for word in re.split(r"[^\w'-]+", text.casefold()))


def _is_kicker(line: Line, words: Vocabulary) -> bool:
    """Whether a line says no more than that the page is live: `Liveblog`, `Live Updates`."""
    said = line.head.split()
    return 0 < len(said) <= 3 and all(
        word in words.live_words or word in ("live", "updates", "update") for word in said
    )


_FULL_TITLE = 40
"""A shorter line above the first entry is as often a kicker, a section's name or the outlet's."""


def _split_title(text: str) -> tuple[str, str | None]:
    """A title and the outlet behind it: `Title | Outlet`."""
    parts = text.rsplit(" | ", 1)
    if len(parts) == 2 and 2 <= len(parts[1]) <= 40 and len(parts[0]) > len(parts[1]):
        return parts[0].strip(), parts[1].strip()
    return text, None


def _repeats(text: str, title: str) -> bool:
    short, long = sorted((text.casefold(), title.casefold()), key=len)
    return len(short) > 20 and short in long


def _read_days(page: Page, found: Scan, title_at: int, end: int, head: Head) -> None:
    """The day that the page states for itself.

    Taken from the title, else from the lede and short lines below the title. A line above the title is the site's own
    (the day on which the copy was made) and says nothing about the page, so it is left out.
    """
    stated: list[tuple[int, Day]] = []
    words = page.words
    for index in range(min(end, len(page.lines))):
        if index in found.summary:
            continue
        what = found.labels[index]
        if what not in ("", furniture.UPDATED, furniture.CAPTION, furniture.READ_MORE):
            continue
        text = page.lines[index].text
        days = days_in(text, words)
        head.years.extend(day.year for day in days if day.year is not None)
        if index < title_at and index in found.headings:
            continue
        if what == furniture.CAPTION:
            # A dateline may share its line with a picture's credit; other days in captions are those of pictures.
            days = days[:1] if _begins_with(text, words) else []
        for day in days:
            if day.month is None or day.day is None:
                if day.month is not None and day.year is not None and head.month is None:
                    head.month = (day.year, day.month)
                continue
            rank = 1 if index > title_at else 2
            if what == furniture.UPDATED:
                rank = _UPDATED_RANK
            elif index == title_at:
                rank = 0
            # A day in the lede's prose may be the day the war began: there only a line about the page itself counts.
            if rank in (1, 2) and index not in found.headings and len(text) > 200 and not _about_itself(text, words):
                rank += 3
            stated.append((rank, day))
    stated = [pair for pair in stated if pair[0] < 4]
    if not stated:
        return
    best = min(rank for rank, _ in stated)
    chosen = [day for rank, day in stated if rank == best]
    head.updated = best == _UPDATED_RANK
    head.day = next((day for day in chosen if day.year is not None), chosen[0])
    if head.day.year is None:
        same = next(
            (
                day
                for _, day in stated
                if day.year is not None and (day.month, day.day) == (head.day.month, head.day.day)
            ),
            None,
        )
        if same is not None:
            head.day.year = same.year


def _begins_with(text: str, words: Vocabulary) -> bool:
    """Whether a line opens with a full date."""
    day = read_day(text, words)
    return day is not None and day.iso is not None


_UPDATED_RANK = 3


def _about_itself(text: str, words: Vocabulary) -> bool:
    """Whether a paragraph speaks of the page: it holds a word that titles of live pages hold."""
    lowered = text.casefold()
    return any(stem in lowered for stem in words.live_stems)


_DAY_START = pattern(
    r"(?<![\d./A-Za-z_])(?<!\d:)\d{1,4}"
    r"(?=\s?[./年月日년월일\-]|\s?(?:st|nd|rd|th|er|º)?\.?\s+(?:de\s+|of\s+)?[^\W\d_])"
    r"|(?<!\w)[^\W\d_]{3,}(?=\.?,?\s+\d{1,2}\b)"
)


def days_in(text: str, words: Vocabulary) -> list[Day]:
    """The days that a stretch of text (its first 2,000 characters) names with at least a day and a month."""
    days: list[Day] = []
    reach = 0
    for found in _DAY_START.finditer(text[:2000]):
        if found.start() < reach:
            continue
        if (
            found[0][0].isalpha()
            and found[0].casefold() not in words.months
            and found[0].casefold() not in words.weekdays
        ):
            continue
        day = read_day(text, words, found.start())
        if day is not None and day.month is not None:
            if not day.words and day.year is None:
                continue
            days.append(day)
            reach = day.end
    return days


def _declared_zone(page: Page, end: int) -> tuple[str, str] | None:
    """The zone that the page declares for all its times: `All times EDT`, `(EET)`, `NOTE: ... local Kyiv time`.

    A sentence that holds a clock speaks of that clock alone and declares nothing.
    """
    words = page.words
    first: tuple[str, str] | None = None
    for line in page.lines[:end]:
        text = line.text
        if len(text) > _LONGEST_HEAD:
            continue
        for sentence in _SENTENCES.split(text):
            if not sentence or _CLOCK.search(sentence) or len(sentence) > 160:
                continue
            bracketed = f"({sentence})" in text or f"（{sentence}）" in text
            zone = zone_in(sentence, words, whole=bracketed)
            if zone is None or not (bracketed or _TIMES.search(sentence) or "時" in sentence or "时间" in sentence):
                continue
            if zone[1][:1] in ("+", "-"):
                # An offset says more than the name in front of it: `local Kyiv time (GMT/UTC +2)`.
                return zone
            first = first or zone
    return first


_LONGEST_HEAD = 1500


def _may_name_zone(text: str) -> bool:
    """Whether a word of the text is a zone's abbreviation: the cheap question before the pattern."""
    for word in text.replace("/", " ").split():
        bare = word.strip("().,:;")
        if is_abbreviation(bare) or bare.startswith(("GMT", "UTC")):
            return True
    return False


def zone_in(text: str, words: Vocabulary, *, whole: bool = False) -> tuple[str, str] | None:
    """A zone named in a sentence: as printed and what to count with.

    Args:
        text: The sentence.
        words: The zone phrases of the language.
        whole: Whether nothing but the zone may stand there (the words in a pair of brackets).
    """
    lowered = key_of(text)
    for phrase, name in words.zones.items():
        at = lowered.find(phrase)
        if at >= 0 and name and (not whole or len(phrase) * 3 > len(lowered)):
            return text[at : at + len(phrase)], name
    if whole:
        found = ABBREVIATION.fullmatch(text.strip())
        matches = [found] if found else []
    else:
        matches = list(ABBREVIATION.finditer(text)) if _may_name_zone(text) else []
    for match in matches:
        if match["offset"]:
            offset = read_offset(match["offset"])
            if offset is not None:
                return match[0].strip(" ()"), offset
        elif is_abbreviation(match["name"]) and (whole or len(match["name"]) > 2 or "times" in lowered):
            return match["name"], match["name"]
    return None
