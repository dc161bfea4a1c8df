"""Days as pages print them: `07.03.2022`, `March 8, 2022`, `10 Mar 2022`, `Samstag, 25. November`, `12月2日`."""

from __future__ import annotations

import re

from .pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .languages import Vocabulary


class Day:
    """A day as far as it is printed.

    Args:
        end: Where it ends in the text.
        day: Day of the month, or None (`2022年`, a weekday alone).
        month: 1 to 12, or None (`25日`, a weekday alone).
        year: Four digits, or None.
        weekday: 0 (Monday) to 6, or None.
        ago: How many days before the page's own day it is (`Today` 0, `Yesterday` 1), or None where it is named.
        words: Whether a month's or weekday's name is part of it: numbers alone can be a score or a price.
    """

    __slots__ = ("ago", "day", "end", "month", "weekday", "words", "year")

    def __init__(
        self,
        end: int,
        day: int | None = None,
        month: int | None = None,
        year: int | None = None,
        weekday: int | None = None,
        words: bool = False,
    ) -> None:
        self.end = end
        self.day = day
        self.month = month
        self.year = year
        self.weekday = weekday
        self.words = words
        self.ago: int | None = None

    @property
    def iso(self) -> str | None:
        """`YYYY-MM-DD`, or None where a part is not stated."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"

    def __repr__(self) -> str:
        return f"Day({self.year}-{self.month}-{self.day}, weekday={self.weekday})"


_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_ISO = pattern(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_YEAR_FIRST = pattern(r"((?:19|20|21)\d\d)[.,]?\s+(?=[^\W\d_])")
_NUMERIC = pattern(r"(\d{1,2})\s?([./-])\s?(\d{1,2})(?:\2\s?(\d{4}|\d{2}(?![\d:])))?\.?(?!\d*[:.]\d)")
_CJK = pattern(
    r"(?:(?P<year>\d{4})\s?[年년]\s?)?(?:(?P<month>\d{1,2})\s?[月월]\s?)?(?:(?P<day>\d{1,2})\s?[日号號일])?"
    r"(?:\s?[(（]?(?P<weekday>[月火水木金土日一二三四五六월화수목금토일])(?:曜日?|요일)?[)）])?"
)
_CJK_WEEKDAYS = {
    c: i for i, group in enumerate(("月一월", "火二화", "水三수", "木四목", "金五금", "土六토", "日일")) for c in group
}
_NUMBER = pattern(r"(\d{1,2})(?:st|nd|rd|th|er|º|ª|°)?(?![\d:])\.?")
_YEAR = pattern(r"(?:19|20|21)\d\d")
_WORD = pattern(r"[^\W\d_]+(?:['’ʼ\-][^\W\d_]+)*")
_LETTERS = pattern(r"[^\W\d_]+")
_GLUE = pattern(r"[\s,.]*(?:(?:de|of|del|den|der|d'|the|am|the|vom|на|a)\s+)?", re.IGNORECASE)
_YEAR_TAIL = pattern(
    r"[\s,.]*(?:(?:de|del|of)\s+)?((?:19|20|21|١٩|٢٠|٢١)\d\d)(?:\s?(?:г\.?|года|год|р\.?|року|рік|roku|r\.|г))?(?![\w-])",
    re.IGNORECASE,
)
_YEAR_GLUED = pattern(r"[\s,.]*(?:(?:de|del|of)\s+)?((?:19|20|21)\d\d)(?=\d{1,2}[:.]\d\d)", re.IGNORECASE)
_YEAR_REACH = 12
"""Within so many characters behind a day and month its year begins: `, del  2022`."""


def read_day(text: str, words: Vocabulary, at: int = 0, *, bare_number: bool = False) -> Day | None:
    """The day that begins at `at`, or None.

    Args:
        text: A line, cleaned.
        words: Month and weekday names.
        at: Where to begin.
        bare_number: Whether `25日` (a day of a month that is not printed) will do.
    """
    if at >= len(text):
        return None
    first = text[at]
    if first.isdecimal():
        return _from_number(text, words, at, bare_number)
    if first.isalpha():
        return _from_word(text, words, at)
    return None


def is_wide(text: str) -> bool:
    """Whether a text has characters of East Asia's scripts."""
    return not text.isascii() and max(text) >= "\u2e80"


def valid(year: int | None, month: int | None, day: int | None) -> bool:
    """Whether such a day exists, as far as it is printed."""
    if year is not None and not 1900 <= year <= 2199:
        return False
    if month is not None and not 1 <= month <= 12:
        return False
    if day is None:
        return True
    if not 1 <= day <= 31 or (month is not None and day > _LENGTHS[month - 1]):
        return False
    if year is not None and month == 2 and day == 29:
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return True


def _from_number(text: str, words: Vocabulary, at: int, bare_number: bool) -> Day | None:
    year_first = text[at : at + 4].isdecimal()
    found = _YEAR_FIRST.match(text, at) if year_first else None
    if found:
        # Hungarian: `2028. november 3.`
        named = _from_word(text, words, found.end())
        if named is not None and named.month is not None and valid(int(found[1]), named.month, named.day):
            named.year = int(found[1])
            return named
    found = _ISO.match(text, at) if year_first else None
    if found:
        year, month, day = int(found[1]), int(found[2]), int(found[3])
        return Day(found.end(), day, month, year) if valid(year, month, day) else None
    named = _number_month(text, words, at)
    if named:
        return named
    found = _CJK.match(text, at) if is_wide(text[at : at + 6]) else None
    if found and found.end() > at and (found["month"] or found["year"] or (bare_number and found["day"])):
        year, month, day = (int(found[part]) if found[part] else None for part in ("year", "month", "day"))
        if valid(year, month, day):
            weekday = _CJK_WEEKDAYS.get(found["weekday"] or "")
            return Day(found.end(), day, month, year, weekday, words=month is not None)
        return None
    found = _NUMERIC.match(text, at) if any(mark in text[at : at + 4] for mark in "./-") else None
    if found:
        day, month = int(found[1]), int(found[3])
        year = int(found[4]) if found[4] else None
        if year is not None and year < 100:
            year += 2000
        if found[2] == "-" and year is None:
            return None
        # Day before month everywhere but in American pages, which slash their dates: there only a number over 12 tells.
        if month > 12 >= day and found[2] == "/":
            day, month = month, day
        if valid(year, month, day) and (year is not None or found[2] in "./"):
            return Day(found.end(), day, month, year)
    return None


def _number_month(text: str, words: Vocabulary, at: int) -> Day | None:
    """`10 Mar 2022`, `25. November`, `15 de marzo de 2022`."""
    found = _NUMBER.match(text, at)
    if not found or found.end() >= len(text):
        return None
    glue = _GLUE.match(text, found.end())
    start = glue.end() if glue else found.end()
    name = _WORD.match(text, start)
    if not name:
        return None
    month = words.months.get(name[0].casefold())
    day = int(found[1])
    if month is None or not valid(None, month, day):
        return None
    end = name.end() + (text[name.end() : name.end() + 1] == ".")
    return _with_year(text, end, day, month)


def _with_year(text: str, end: int, day: int, month: int) -> Day:
    found = None
    # Most days in prose have no year behind them: those need neither pattern, whose compilation takes 0.25 ms.
    if any(map(str.isdecimal, text[end : end + _YEAR_REACH])):
        found = _YEAR_TAIL.match(text, end) or _YEAR_GLUED.match(text, end)
    if found and valid(int(found[1]), month, day):
        return Day(found.end(), day, month, int(found[1]), words=True)
    return Day(end, day, month, words=True)


def _from_word(text: str, words: Vocabulary, at: int) -> Day | None:
    name = _WORD.match(text, at)
    if not name:
        return None
    word = name[0].casefold().replace("’", "'").replace("ʼ", "'")
    if word not in words.weekdays and word not in words.months and "-" in word:
        # `Feb-14`, `Mo-Fr`: only the first part may be a name.
        name = _LETTERS.match(text, at) or name
        word = name[0].casefold()
    weekday = words.weekdays.get(word)
    if weekday is not None:
        glue = _GLUE.match(text, name.end())
        rest = read_day(text, words, glue.end() if glue else name.end())
        if rest is not None and rest.weekday is None and rest.month is not None:
            rest.weekday = weekday
            rest.words = True
            return rest
        end = name.end() + (text[name.end() : name.end() + 1] == ".")
        return Day(end, weekday=weekday, words=True)
    month = words.months.get(word)
    if month is None:
        return None
    glue = _GLUE.match(text, name.end())
    found = _NUMBER.match(text, glue.end() if glue else name.end())
    if not found:
        return None
    day = int(found[1])
    return (
        _with_year(text, found.end(1) + len(found[0]) - len(found[1]), day, month) if valid(None, month, day) else None
    )
