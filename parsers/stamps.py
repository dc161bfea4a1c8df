"""Reading the stamp at the beginning of a line: everything that stands before an entry's own words.

A stamp is a clock, with whatever belongs to it: a bullet or bracket before it, words (`Ore`, `Posted at`), a day, a
12-hour half, a unit (`Uhr`), zones, and the mark that sets it apart from the text (`22:24 `, `17.08 Uhr: `,
`+++ 14:26`). One line is read at a time and nothing is decided here: whether a clock at the beginning of a line *is* a
stamp is seen from the whole document, in `parsers.grammar`.
"""

from __future__ import annotations

import re

from .calendar import Day, is_wide, read_day
from .clock import Clock, read_clock, with_half
from .pattern import pattern
from .zones import ABBREVIATION, REGIONS, is_abbreviation, read_offset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .languages import Vocabulary


class Reading:
    """A stamp as read from one line.

    Args:
        start, end: Where the printed stamp stands in the line: decoration and delimiter excluded.
        rest: Where the entry's own words begin.
        clock: The clock, None for a day alone or a relative time.
        day: The day, or None.
        zone: The zone as printed, or None.
        zone_name: What to count with: an abbreviation, `+03:00` or an IANA name; "" where the zone is not certain.
        relative: Whether it counts back from now (`2h ago`).
        decoration: The bullet, bracket or plus signs before it.
        delimiter: The mark behind it.
        prefix: The first word inside the stamp before its clock, casefolded (`ore`, `updated`).
        author: A byline that stands before it on its line, or "".
        half_by_order: Whether the half of a 12-hour clock was seen from the order of the page.
        marker: Whether a word such as `更新` or `UPDATE` marks it.
    """

    __slots__ = (
        "author",
        "clock",
        "day",
        "decoration",
        "delimiter",
        "end",
        "half_by_order",
        "marker",
        "prefix",
        "relative",
        "rest",
        "start",
        "unit",
        "zone",
        "zone_name",
    )

    def __init__(self, start: int) -> None:
        self.start = start
        self.end = start
        self.rest = start
        self.clock: Clock | None = None
        self.day: Day | None = None
        self.zone: str | None = None
        self.zone_name = ""
        self.relative = False
        self.decoration = ""
        self.delimiter = ""
        self.prefix = ""
        self.author = ""
        self.half_by_order = False
        self.marker = False
        self.unit = False

    @property
    def certain(self) -> bool:
        """Whether more than bare digits says that this is a time of day."""
        clock = self.clock
        return (
            self.relative
            or self.unit
            or self.zone is not None
            or self.marker
            or (clock is not None and (clock.half != "" or (self.day is not None and clock.style != "bare")))
        )


_DECORATION = " \t\u00a0\u3000•●○◆◇■□▪▫▶►▸▼▽△▲★☆※*+-\u2013\u2014|>»#·‧・～~◎⚫⬤🔴🔵⚡❗\ufe0f🟢🟡⏰🕐📍"
"""Bullets and other marks in front of stamps. Stripped as characters: compiled, so large a class costs 0.2 ms."""
_OPENING = "[【(（［「『<〈《"
_CLOSING = "]】)）］」』>〉》"
_DELIMITING = ":：|-\u2013\u2014·•»~～、，,*+>"
_BLANKS = " \t\u00a0\u3000"


def _decoration_end(text: str, at: int) -> int:
    """Where the marks in front of a stamp end: at most sixteen, and then a bracket."""
    end = at
    top = min(len(text), at + 16)
    while end < top and text[end] in _DECORATION:
        end += 1
    if text[end : end + 1] in _OPENING and end < len(text):
        end += 1
        while text[end : end + 1] in _BLANKS and end < len(text):
            end += 1
    return end


def _rest_of(text: str, at: int) -> int:
    """Where an entry's words begin behind a stamp that ends at `at`: past a closing bracket and a delimiter."""
    end = at
    if text[end : end + 1] in _CLOSING and end < len(text):
        end += 1
    end = _skip_blanks(text, end)
    character = text[end : end + 1]
    if character and (character in _DELIMITING or (character == "." and not text[end + 1 : end + 2].isdecimal())):
        end += 1
        while end < len(text) and text[end] in " \t\u00a0\u3000:：|-\u2013\u2014+.":
            end += 1
    return _skip_blanks(text, end)


def _skip_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at] in _BLANKS:
        at += 1
    return at


_GAP = pattern(r"[\s,，]*")
_DASH = pattern(r"\s*[\-\u2013\u2014|·•/,(]\s*")
_WORD = pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)?\.?")
_DIGIT = pattern(r"\d")
_AGO_CJK = pattern(
    r"\d{1,4}\s?(?:秒|分钟|分鐘|分|小时|小時|個小時|个小时|時間|时间|天|日|週|周|초|분|시간|일)\s?(?:之?前|전)"
)
_AGO = pattern(
    r"(\d{1,4})\s?([^\W\d_]+)\.?(?:,?\s(?:and\s)?\d{1,3}\s?([^\W\d_]+)\.?)?\s([^\W\d_]+)",
    re.IGNORECASE,
)
_REACH = 44
"""How far into a line a stamp may begin its clock: beyond it a number is part of a sentence."""


def may_begin(text: str) -> bool:
    """Whether a stamp could begin this line: the cheap question before the dear one."""
    if text[0].isdecimal():
        return True
    return _DIGIT.search(text, 0, _REACH) is not None


def may_open(text: str, words: Vocabulary) -> bool:
    """Whether a line's first two words are such as stamps begin with; a line that begins with no letter passes."""
    first = text[0]
    if not first.isalpha() or first >= "\u2e80":
        return True
    for word in text[:_REACH].split(None, 2)[:2]:
        if _DIGIT.search(word):
            return True
        plain = word.strip(".,:()").casefold()
        if plain not in words.stamp_starters and plain.partition("'")[0] not in words.stamp_starters:
            return False
    return True


_PLAIN = pattern(r"(\d{1,2})([:.])([0-5]\d) ([^\W\d_]+)(?=[ ,:'’\-])")


def read_plain(text: str, words: Vocabulary) -> Reading | None:
    """The commonest stamp, `22:24 Words`: a clock, a blank and a word that belongs to no stamp; None for any other.

    It answers what `read_stamp` would, in a fifth of its time.
    """
    found = _PLAIN.match(text)
    if found is None:
        return None
    hour, mark, minute, word = found.groups()
    if len(hour) == 2 and hour > "23":
        return None
    if word.isupper() or word.casefold() in words.behind_clock:
        return None
    reading = Reading(0)
    end = found.end(3)
    reading.clock = Clock(end, int(hour), int(minute), mark)
    reading.end = end
    reading.rest = end + 1
    return reading


def read_stamp(text: str, words: Vocabulary, at: int = 0) -> Reading | None:
    """The stamp that begins at `at`, or None where no clock, day or relative time begins there.

    A `Reading` with a day and no clock is a day heading where it fills its line.
    """
    position = _decoration_end(text, at)
    reading = Reading(position)
    if position > at:
        reading.decoration = text[at:position].strip()
    length = len(text)
    first = True
    for _ in range(14):
        gap = _GAP.match(text, position)
        next_position = gap.end() if gap else position
        if next_position >= length or next_position - at > _REACH + 60:
            break
        if reading.day is not None and reading.clock is None and text[next_position : next_position + 1] == "T":
            # ISO 8601: `2031-03-15T14:30+02:00`
            clock = read_clock(text, next_position + 1)
            if clock is not None and clock.style == ":":
                reading.clock = clock
                position = reading.end = _take_iso_offset(text, clock.end, reading)
                continue
        taken = _take(text, next_position, words, reading, first)
        if taken < 0:
            break
        first = False
        position = taken
        reading.end = position
    if reading.clock is None and reading.day is None and not reading.relative:
        return None
    clock = reading.clock
    if clock is not None and clock.style in ("hour", "bare") and not _is_clock(text, reading, clock):
        if reading.day is None:
            return None
        reading.clock = None
    while text[reading.end - 1] in " ,":
        reading.end -= 1
    reading.rest = _rest_of(text, reading.end)
    reading.delimiter = text[reading.end : reading.rest].strip()
    if reading.day is not None and clock is not None and reading.rest < length < _DOUBLED:
        _pass_double(text, reading)
    return reading


_DOUBLED = 110
"""A line that holds one stamp twice and nothing more is no longer."""


def _pass_double(text: str, reading: Reading) -> None:
    """Pass over the stamp, or its day, where its line says it again: `Feb. 25, 2031, 6:53 a.m. ETFeb. 25, 2031`."""
    printed = text[reading.start : reading.end]
    at = text.find(printed[:6], reading.end, reading.end + 14)
    if at < 0 or not (text + " ").startswith(text[at:], reading.start):
        return
    zone = text[reading.end : at].strip(" ,")
    if zone and reading.zone is None:
        if not is_abbreviation(zone):
            return
        reading.zone = reading.zone_name = zone
    reading.rest = len(text)


def _is_clock(text: str, reading: Reading, clock: Clock) -> bool:
    """Whether an hour alone, or four digits, is said to be a time of day by what stands beside it."""
    if clock.half or reading.unit or reading.zone is not None:
        return True
    if clock.style == "hour":
        return text[clock.end - 1] in "hH" and not text[reading.end : reading.end + 1].isalpha()
    tail = text[reading.end : reading.end + 3].strip()
    return clock.hour is not None and (tail == "" or tail[0] in ":-\u2013\u2014|")


def _take(text: str, at: int, words: Vocabulary, reading: Reading, first: bool) -> int:
    """Take one more part of the stamp at `at`; answer where it ends, or -1 where the stamp is over."""
    character = text[at]
    if character.isdecimal():
        return _take_number(text, at, words, reading)
    if character.isalpha():
        return _take_word(text, at, words, reading, first)
    if character in "(（" and reading.clock is not None and reading.zone is None:
        return _take_zone(text, at, words, reading)
    if character in "(（" and reading.relative and reading.clock is None:
        return _take_bracketed(text, at, words, reading)
    if character in "-\u2013\u2014|·•/+" and not first:
        return _take_behind_dash(text, at, words, reading)
    if character in ".:" and reading.clock is None and (reading.prefix or reading.day):
        return at + 1 if text[at + 1 : at + 2] == " " else -1
    return -1


def _take_bracketed(text: str, at: int, words: Vocabulary, reading: Reading) -> int:
    """Take the clock that says when a relative time was: `8m ago (14:35 GMT)`."""
    close = next((text.find(mark, at, at + 40) for mark in ")）" if text.find(mark, at, at + 40) > 0), -1)
    clock = read_clock(text, at + 1) if close > 0 and text[at + 1].isdecimal() else None
    if clock is None or clock.style not in ":.h" or clock.hour is None:
        return -1
    end = _skip_blanks(text, clock.end)
    if end < close:
        end = _take_zone(text, end, words, reading)
    if end not in (close, close + 1):
        reading.zone, reading.zone_name = None, ""
        return -1
    reading.clock, reading.relative = clock, False
    return close + 1


def _take_iso_offset(text: str, at: int, reading: Reading) -> int:
    """Take the offset right behind an ISO 8601 time; elsewhere `12:00-13:30` is a span of time."""
    found = _ISO_OFFSET.match(text, at)
    offset = read_offset(found[0]) if found else None
    if found is None or offset is None:
        return at
    reading.zone, reading.zone_name = found[0], offset
    return found.end()


def _take_number(text: str, at: int, words: Vocabulary, reading: Reading) -> int:
    relative = _relative_end(text, at, words)
    if relative > 0 and reading.clock is None:
        reading.relative = True
        return relative
    if reading.clock is not None:
        earlier = reading.clock
        if reading.day is None:
            day = read_day(text, words, at)
            if day is not None and (day.words or day.year is not None):
                reading.day = day
                return day.end
            # `10.03 14:30`: what looked like a clock was a day and month.
            later = read_clock(text, at)
            if earlier.style == "." and later is not None and later.style == ":" and later.hour is not None:
                reading.day = read_day(text, words, reading.start)
                reading.clock = later
                return later.end
        return -1
    if text[at + 4 : at + 5] == "-" and _ISO_DAY.match(text, at) and read_day(text, words, at) is None:
        # A day that no calendar has is no four-digit clock either.
        return -1
    clock = read_clock(text, at)
    if clock is not None and clock.style == "." and _DAY_BEFORE_CLOCK.match(text, clock.end):
        # `08.03. 12:40`: day and month, and then the clock.
        day = read_day(text, words, at)
        if day is not None:
            reading.day = day
            return day.end
    if clock is not None and (clock.style in ":.h" or clock.half):
        reading.clock = clock
        return clock.end
    if clock is not None and clock.style == "cjk":
        reading.clock = clock
        return clock.end
    if reading.day is None:
        day = read_day(text, words, at, bare_number=True)
        if day is not None:
            reading.day = day
            return day.end
    if clock is None:
        return -1
    reading.clock = clock
    return clock.end


def _relative_end(text: str, at: int, words: Vocabulary) -> int:
    if is_wide(text[at : at + 12]):
        found = _AGO_CJK.match(text, at)
        if found:
            return found.end()
    lowered = text[at : at + _REACH].casefold()
    if not any(after in lowered for after in words.ago_after):
        return -1
    found = _AGO.match(text, at)
    if (
        found
        and found[2].casefold() in words.ago_units
        and (found[3] is None or found[3].casefold() in words.ago_units)
        and found[4].casefold() in words.ago_after
    ):
        return found.end()
    return -1


def _take_word(text: str, at: int, words: Vocabulary, reading: Reading, first: bool) -> int:
    found = _WORD.match(text, at)
    if found is None:
        return -1
    word = found[0].rstrip(".").casefold()
    if reading.clock is not None:
        return _take_word_behind(text, at, found, word, words, reading)
    day = None if reading.day is not None and reading.day.month is not None else read_day(text, words, at)
    if day is not None:
        if reading.day is not None and reading.day.weekday is not None and day.weekday is None:
            day.weekday = reading.day.weekday
        reading.day = day
        return day.end
    for before in words.ago_before:
        if text[at : at + len(before)].casefold() == before:
            start = at + len(before)
            tail = _WORD.match(text, _skip_amount(text, start))
            if tail and tail[0].rstrip(".").casefold() in words.ago_units:
                reading.relative = True
                return tail.end()
    for phrase, name in words.zones.items():
        if word[:1] == phrase[:1] and text[at : at + len(phrase)].casefold() == phrase:
            reading.zone, reading.zone_name = text[at : at + len(phrase)], name
            return at + len(phrase)
    half = "am" if word in words.am else "pm" if word in words.pm else ""
    if half and text[found.end() : found.end() + 2].strip()[:1].isdecimal():
        clock = read_clock(text, found.end() + (text[found.end()] == " "))
        if clock is not None:
            reading.clock = with_half(clock, half)
            return clock.end
    if word in words.stamp_words or word in words.clock_units:
        if first or not reading.prefix:
            reading.prefix = word
        return found.end()
    return -1


def _skip_amount(text: str, at: int) -> int:
    while at < len(text) and (text[at].isdecimal() or text[at] in " \u00a0"):
        at += 1
    return at


def _take_word_behind(text: str, at: int, found: re.Match[str], word: str, words: Vocabulary, reading: Reading) -> int:
    clock = reading.clock
    if clock is not None and not clock.half:
        half = "am" if word in words.am else "pm" if word in words.pm else ""
        if half and word not in ("am", "pm"):
            reading.clock = with_half(clock, half)
            return found.end()
    if word in words.clock_units:
        reading.unit = True
        minutes = _MINUTES.match(text, found.end())
        if minutes is not None and clock is not None and clock.style == "hour" and clock.hour is not None:
            # `14 Uhr 30`
            reading.clock = Clock(minutes.end(), clock.hour, int(minutes[1]), "h", clock.half)
            return minutes.end()
        return found.end()
    for unit in words.clock_units:
        # Scripts without blanks glue the unit to what follows.
        if unit[0] >= "\u2e80" and text.startswith(unit, at):
            reading.unit = True
            return at + len(unit)
    for marker in words.update_markers:
        if marker[0] >= "\u2e80" and text.startswith(marker, at):
            reading.marker = True
            return at + len(marker)
    if reading.zone is None:
        end = _take_zone(text, at, words, reading)
        if end > 0:
            return end
    if reading.day is None:
        day = read_day(text, words, at)
        if day is not None and (day.month is not None) and (day.year is not None or _ends_line(text, day.end)):
            reading.day = day
            return day.end
    if word in ("on", "del", "le", "am", "den", "of", "la", "dne", "dnia", "em") and reading.day is None:
        gap = _GAP.match(text, found.end())
        day = read_day(text, words, gap.end() if gap else found.end())
        if day is not None and day.month is not None and _ends_line(text, day.end):
            reading.day = day
            return day.end
    return -1


def _ends_line(text: str, at: int) -> bool:
    return text[at : at + 4].strip(" .:,") == ""


def _take_zone(text: str, at: int, words: Vocabulary, reading: Reading) -> int:
    start = at + 1 if text[at] in "(（" else at
    closing = 1 if start > at else 0
    lowered = text[start : start + 40].casefold()
    for phrase, name in words.zones.items():
        if lowered.startswith(phrase):
            end = start + len(phrase)
            if phrase[-1] < "\u2e80" and text[end : end + 1].isalnum():
                continue
            if closing and text[end : end + 1] not in ")）":
                continue
            reading.zone, reading.zone_name = text[start:end], name
            return end + closing
    word = _WORD.match(text, start)
    if word is None or not (is_abbreviation(word[0].rstrip(".")) or word[0].startswith(("GMT", "UTC"))):
        return -1
    found = ABBREVIATION.match(text, at)
    if not found:
        return -1
    if found["offset"]:
        offset = read_offset(found["offset"])
        if offset is None:
            return -1
        reading.zone, reading.zone_name = found[0].strip("()"), offset
        return found.end()
    name = found["name"]
    if not is_abbreviation(name):
        return -1
    if (name in REGIONS or len(name) <= 2) and words.code != "en":
        # `ET` is also a word of French and Latin, `TU` of Spanish and Italian: a zone there only before a mark.
        tail = text[found.end() : found.end() + 2].strip()
        if tail and tail[0].isalnum():
            return -1
    reading.zone, reading.zone_name = name, name
    return found.end()


def _take_behind_dash(text: str, at: int, words: Vocabulary, reading: Reading) -> int:
    """What a dash, slash or dot joins to a clock: a day (`22:15 – 10 Mar 2022`) or the moment in another zone."""
    dash = _DASH.match(text, at)
    if dash is None or dash.end() >= len(text):
        return -1
    after = dash.end()
    if reading.clock is None:
        if reading.day is None or not text[after].isdecimal():
            return -1
        clock = read_clock(text, after)
        if clock is None or clock.style not in ":.h":
            return -1
        reading.clock = clock
        return clock.end
    if reading.day is None:
        day = read_day(text, words, after)
        if day is not None and (day.year is not None or (day.month is not None and _ends_line(text, day.end))):
            reading.day = day
            return day.end
    if reading.zone is not None and text[after].isdecimal():
        return _same_moment(text, after)
    return -1


def _same_moment(text: str, at: int) -> int:
    """Where a second clock with its own zone ends, or -1: `/ 00:45 CST`."""
    clock = read_clock(text, at)
    if clock is None:
        return -1
    gap = _GAP.match(text, clock.end)
    found = ABBREVIATION.match(text, gap.end() if gap else clock.end)
    return found.end() if found and (found["offset"] or is_abbreviation(found["name"])) else -1


_MINUTES = pattern(r"\s([0-5]\d)(?=[\s:\-\u2013|.]|$)")
_ISO_DAY = pattern(r"\d{4}-\d{1,2}-\d{1,2}")
_ISO_OFFSET = pattern(r"[+\-]\d{2}:?\d{2}(?![\d:])")
_DAY_BEFORE_CLOCK = pattern(r"\.?,?\s+\d{1,2}[:.h]\d{2}(?!\d)")
_JOINT = pattern(r"[.\s]*[,/|;][\s]*|\s+\(")


def read_second_zone(text: str, reading: Reading) -> None:
    """Pass over the same moment told again in other zones: `10am EST, 6pm EAT`."""
    while reading.zone is not None:
        joint = _JOINT.match(text, reading.end)
        if joint is None or joint.end() >= len(text) or not text[joint.end()].isdecimal():
            return
        end = _same_moment(text, joint.end())
        if end < 0:
            return
        reading.end = end + (text[end : end + 1] == ")")
        reading.rest = _rest_of(text, reading.end)


_NAME = pattern(r"(?:[^\W\d_][\w.'’\-]*)(?:[ ](?:[^\W\d_][\w.'’\-]*|and|&|und|et|y|e|i)){0,7}")


def read_signed(text: str, words: Vocabulary) -> Reading | None:
    """A line that holds a byline and then a stamp and nothing more: `Ann Ames25 February 2031 10:55`, or None.

    The byline must look like names: a capital in front of every word but particles.
    """
    if len(text) > 120:
        return None
    text = text.replace("\u00a0", " ")
    digit = _DIGIT.search(text)
    if digit is None or digit.start() < 4:
        return None
    name = text[: digit.start()].strip(" ,|-\u2013\u2014·")
    reading: Reading | None = None
    start = digit.start()
    # A weekday or month may stand between the name and the first number.
    for back in range(3):
        reading = read_stamp(text, words, start)
        if reading is not None and (reading.rest >= len(text) or _is_kicker(text[reading.rest :])):
            break
        reading = None
        shorter = name.rsplit(" ", 1)
        if back == 2 or len(shorter) < 2:
            break
        start = len(text[: digit.start()].rstrip(" ,")) - len(shorter[1])
        name = shorter[0].rstrip(" ,")
    if reading is None or (reading.clock is None and not reading.relative):
        return None
    if not _NAME.fullmatch(name) or len(name) < 4:
        return None
    capitals = [word[0].isupper() or word in PARTICLES for word in name.split()]
    if not all(capitals) or len(capitals) < 2:
        return None
    reading.author = undouble(name)
    return reading


def _is_kicker(text: str) -> bool:
    """Whether what follows is a label in capitals (`VOS QUESTIONS`)."""
    return len(text) <= 30 and text.isupper()


PARTICLES = frozenset("de da di del della van von der den el al le la du bin ibn and und et y e i".split())
"""Words within a byline's names that have no capital."""


def undouble(name: str) -> str:
    """`Ann Ames Ann Ames` as `Ann Ames`: pages print a byline twice, once for the picture beside it."""
    half = len(name) // 2
    return name[:half] if len(name) % 2 and name[:half] == name[half + 1 :] and name[half] == " " else name
