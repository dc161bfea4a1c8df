"""What the lines of a page begin with: stamps, days, and the furniture around them.

Every line that begins with a clock is a candidate for a stamp; whether it is one is decided in `parsers.grammar`.
"""

from __future__ import annotations

from . import furniture
from .calendar import Day
from .page import BULLETS, is_headline
from .pattern import pattern
from .stamps import Reading, may_begin, may_open, read_plain, read_second_zone, read_signed, read_stamp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .languages import Vocabulary
    from .page import Line, Page

_YEAR = pattern(r"((?:19|20|21)\d\d)\s?(?:год|г\.|рік|р\.|年|년)?[:.]?")
"""A line that is a year: it heads the days below it."""


class Candidate:
    """A line that begins with a stamp, or is one.

    Args:
        index: Which line of the page.
        reading: What was read.
        alone: Whether nothing but the stamp stands on the line.
        shape: How it stands: `alone`, `inline`, with the class of its decoration.
    """

    __slots__ = ("alone", "heading", "index", "minutes", "reading", "shape")

    def __init__(self, index: int, reading: Reading, alone: bool, shape: str) -> None:
        self.index = index
        self.reading = reading
        self.alone = alone
        self.shape = shape
        self.heading: Day | None = None
        """The day heading that it stands under, once the grammar is known."""
        clock = reading.clock
        self.minutes = clock.minutes if clock is not None else 0 if shape.startswith("dated") else None

    @property
    def position(self) -> tuple[int, int] | None:
        """Day (an ordinal, 0 where not stated) and minutes: what order is seen by; None without a clock."""
        if self.minutes is None:
            return None
        day = self.reading.day or self.heading
        if day is None or day.day is None or day.month is None:
            return (0, self.minutes)
        return ((day.year or 0) * 372 + day.month * 31 + day.day, self.minutes)


class Scan:
    """What the lines of a page begin with.

    Args:
        labels: What each line is, see `furniture.labels`.
        end: The line at which the tail begins (as many as there are lines where none does).
        candidates: Lines that begin with a stamp.
        headings: Lines that are a day and nothing else: index and what was read.
        summary: Indexes of the lines that belong to a summary at the top.
    """

    __slots__ = ("candidates", "end", "headings", "labels", "summary")

    def __init__(self, labels: list[str]) -> None:
        self.labels = labels
        self.end = len(labels)
        self.candidates: list[Candidate] = []
        self.headings: dict[int, Reading] = {}
        self.summary: set[int] = set()


def scan(page: Page) -> Scan:
    """Read the beginning of every line."""
    plain: dict[int, Reading] = {}
    counted: list[int] = []
    for index, line in enumerate(page.lines):
        if line.text[0].isdecimal():
            reading = read_plain(line.text, page.words)
            if reading is not None:
                plain[index] = reading
            else:
                counted.append(index)
    result = Scan(furniture.labels(page, plain))
    candidates = result.candidates
    for index, line in enumerate(page.lines):
        if index in plain:
            candidates.append(Candidate(index, plain[index], alone=False, shape="inline"))
        elif len(line.text) < _LONGEST_WORDS and _said_in_words(line, page.words):
            candidates.append(Candidate(index, _whole_line(line), alone=True, shape="alone"))
        elif len(line.text) < _LONGEST_WORDS and (day := _day_in_words(line, page.words)) is not None:
            heading = _whole_line(line)
            heading.day = day
            result.headings[index] = heading
        elif may_begin(line.text):
            _read_line(page, result, index, line)
    _find_summary(page, result)
    result.end = _tail(page, result)
    comments = _comments(page, result, counted)
    if comments < result.end:
        result.end = comments
        result.candidates = [candidate for candidate in candidates if candidate.index < comments]
        result.headings = {index: heading for index, heading in result.headings.items() if index < comments}
    return result


_LONGEST_WORDS = 40
"""A day part (`Morning:`) or `just now` stands alone on a short line."""


def _said_in_words(line: Line, words: Vocabulary) -> bool:
    """Whether a line is a day part, `just now`, or counts back from now with a number in words (`an hour ago`)."""
    head = line.head
    if head in words.dayparts or head in words.just_now:
        return True
    said = head.split()
    return len(said) == 3 and said[0] in _ONE and said[1] in words.ago_units and said[2] in words.ago_after


_ONE = frozenset(("a", "an", "one", "un", "une", "ein", "eine", "einer", "una", "uno", "en", "et"))


def _day_in_words(line: Line, words: Vocabulary) -> Day | None:
    """The day that a line names and says no more: `Today`, `Friday`."""
    head = line.head
    if head in words.weekdays:
        return Day(len(line.text), weekday=words.weekdays[head], words=True)
    if head not in words.today and head not in words.yesterday:
        return None
    day = Day(len(line.text))
    day.ago = int(head in words.yesterday)
    return day


def _whole_line(line: Line) -> Reading:
    reading = Reading(0)
    reading.end = len(line.text.rstrip(" :."))
    reading.rest = len(line.text)
    reading.relative = True
    return reading


def _read_line(page: Page, result: Scan, index: int, line: Line) -> None:
    """Read one line that holds a digit near its beginning: a candidate, a day heading or neither."""
    words = page.words
    text = line.text
    year = _YEAR.fullmatch(text) if len(text) < 9 else None
    if year:
        reading = _whole_line(line)
        reading.day = Day(len(text), year=int(year[1]))
        result.headings[index] = reading
        return
    reading = read_stamp(text, words) if may_open(text, words) else None
    if reading is not None and reading.clock is None and not reading.relative:
        if reading.rest >= len(text) and len(text) < 70:
            if line.key.startswith(words.updated_firsts):
                result.labels[index] = furniture.UPDATED
            else:
                result.headings[index] = reading
            return
        if not _is_dated(text, reading):
            reading = None
    if reading is None:
        reading = read_signed(text, words)
        if reading is None:
            return
    label = result.labels[index]
    if label == furniture.CHROME or (label == furniture.CAPTION and not reading.certain):
        return
    read_second_zone(text, reading)
    if not _is_prose(text, reading):
        result.candidates.append(_candidate(index, line, reading, label))


def _tail(page: Page, found: Scan) -> int:
    """The line at which the tail begins: a tail heading below which neither a stamp, a byline nor much text comes."""
    lines = page.lines
    last = max((c.index for c in found.candidates if c.index not in found.summary), default=-1)
    total = sum(len(line.text) for line in lines)
    below = 0
    ends: dict[str, list[int]] = {}
    for index in range(len(lines) - 1, last, -1):
        what = found.labels[index]
        if what in (furniture.STREAM_HEAD, furniture.BYLINE, furniture.SUMMARY_HEAD) and below * 10 > total:
            break
        below += len(lines[index].text)
        if below * 2 > total:
            break
        if what == furniture.TAIL or lines[index].head in page.words.tail_heads:
            ends.setdefault(lines[index].head, []).append(index)
    # A heading that comes again and again is a button of every entry: only the last one may end the stream.
    return min((at[-1] if len(at) < _BUTTONS else at[0] for at in ends.values()), default=len(lines))


_BUTTONS = 3


def _comments(page: Page, found: Scan, counted: list[int]) -> int:
    """The heading below which readers comment, with stamps of their own; as many as there are lines where none does.

    It comes once below the first stamp, and no stamp below it has the form of one above it: else it is a button.

    Args:
        page: The page.
        found: What its lines begin with.
        counted: The lines that begin with a number and no stamp: `3 comments`.
    """
    lines = page.lines
    top = found.candidates[0].index if found.candidates else -1
    heads: dict[str, list[int]] = {}
    labelled = [index for index, what in enumerate(found.labels) if what]
    for index in sorted({*labelled, *counted}):
        line, what = lines[index], found.labels[index]
        if index > top and furniture.heads_comments(line, what, page.words) and index not in found.summary:
            heads.setdefault(line.head.lstrip("0123456789., "), []).append(index)
    head = min((indexes[0] for indexes in heads.values() if len(indexes) == 1), default=len(lines))
    if found.candidates and head == len(lines):
        head = _first_comment(lines, found)
    if head == len(lines):
        return head
    above = [candidate for candidate in found.candidates if candidate.index < head]
    below = found.candidates[len(above) :]
    if not {_form(candidate) for candidate in above}.isdisjoint(_form(candidate) for candidate in below):
        return len(lines)
    text = sum(len(line.text) for line in lines[:head])
    if text * 2 >= sum(len(line.text) for line in lines):
        return head
    stamped = sum(1 for candidate in above if not candidate.reading.relative) >= _STAMPS
    return head if stamped and all(_dates_comment(candidate) for candidate in below) else len(lines)


def _first_comment(lines: list[Line], found: Scan) -> int:
    """The name above the first comment where no heading stands: `Molly says:`, and below it a day with its clock."""
    last = found.candidates[-1]
    if not _dates_comment(last) or not _names_reader(lines, last.index - 1):
        return len(lines)
    alike = [at for at, candidate in enumerate(found.candidates) if _form(candidate) == _form(last)]
    stamps = [found.candidates[at].index for at in alike]
    named = alike[0] >= _STAMPS and all(_names_reader(lines, index - 1) for index in stamps)
    return stamps[0] - 1 if named else len(lines)


def _names_reader(lines: list[Line], index: int) -> bool:
    return index >= 0 and lines[index].text[-1] in ":：" and len(lines[index].text) < _NAME


def _form(candidate: Candidate) -> tuple[str, bool]:
    return (candidate.shape, candidate.reading.day is None)


def _dates_comment(candidate: Candidate) -> bool:
    """Whether a stamp is one as readers' comments have: alone on its line, and with its day or counting back."""
    return candidate.alone and (candidate.reading.relative or candidate.reading.day is not None)


_NAME = 60
"""How many characters a reader's name has at most, `says:` included."""
_STAMPS = 3
"""So many stamps above a heading show that the stream stands there, however little it is beside the comments."""


def _is_dated(text: str, reading: Reading) -> bool:
    """Whether a line opens with a day set apart from its text: `10 March: ...`, `——10일, ...`."""
    day = reading.day
    if day is None or day.day is None or not reading.delimiter:
        return False
    if reading.delimiter.startswith((",", "，", "、")) and not reading.decoration:
        return False
    return (day.month is not None or reading.decoration != "") and len(text) - reading.rest > 10


def _is_prose(text: str, reading: Reading) -> bool:
    """Whether the clock belongs to a sentence: a preposition stands before it and the words go on in lower case."""
    if reading.clock is not None and reading.clock.style == "cjk" and reading.delimiter.startswith(("、", "，")):
        return not reading.decoration
    if not reading.prefix or reading.delimiter.strip(",，") or reading.unit or reading.author:
        return False
    return text[reading.rest : reading.rest + 1].islower() and not reading.decoration


def _candidate(index: int, line: Line, reading: Reading, label: str) -> Candidate:
    rest = line.text[reading.rest :]
    alone = rest.strip(" +*|·•:.-\u2013\u2014") == "" or rest.casefold() in ("copy link", "share")
    decoration = reading.decoration
    kind = ""
    if "+" in decoration or "+++" in line.text[-4:]:
        kind = "+"
    elif decoration and decoration[-1] in "[【(（［「『<〈《":
        kind = "["
    elif decoration:
        kind = "•"
    shape = ("alone" if alone else "inline") + kind
    if reading.clock is None and not reading.relative and not reading.author:
        shape = "dated" + kind
    elif label == furniture.UPDATED and (alone or len(rest) < 25):
        shape = "updated"
    elif reading.author:
        shape = "signed"
    elif reading.relative:
        shape = "relative" if alone else "inline relative"
    return Candidate(index, reading, alone, shape)


def _find_summary(page: Page, result: Scan) -> None:
    """Mark the lines of summaries: the list, or the short lines, below a summary heading."""
    labels = result.labels
    lines = page.lines
    stamped = [candidate.index for candidate in result.candidates if candidate.alone][1:]
    opened = frozenset(
        candidate.index for candidate in result.candidates if candidate.reading.prefix and candidate.reading.clock
    )
    for index, found in enumerate(labels):
        if found == furniture.SUMMARY_HEAD and index - 1 in stamped:
            # A desk sums up in an entry of its own.
            labels[index] = ""
        elif found == furniture.SUMMARY_HEAD:
            result.summary.update(range(index, _summary_end(page, labels, index, opened)))
        elif index < 15 and not found and _heads_list(lines, index):
            end = _summary_end(page, labels, index, opened)
            listed = sum(len(line.text) for line in lines[index:end])
            # A list that holds most of the page is the stream itself.
            if end > index + 1 and listed * 2 < sum(len(line.text) for line in lines[end:]):
                result.summary.update(range(index, end))


def _heads_list(lines: list[Line], index: int) -> bool:
    """Whether a short line near the top ends on a colon and a list stands right below it."""
    if lines[index].text[-1] != ":" or len(lines[index].text) > 70 or index + 2 >= len(lines):
        return False
    one, two = lines[index + 1].text, lines[index + 2].text
    return one[0] in BULLETS and one[0] == two[0] and one[1:2] in " \u00a0\t" and max(len(one), len(two)) < 220


def _summary_end(page: Page, labels: list[str], head: int, opened: frozenset[int]) -> int:
    """Behind the last line of the summary below a heading.

    A bulleted list runs as far as its bullets do. Without bullets (copies lose them) it runs over lines that end as
    sentences do or stand close together, up to the first headline that text follows or the first stamp.

    Args:
        page: The page.
        labels: What its lines are.
        head: The line that heads the summary.
        opened: The lines that open with a word and a clock (`Ore 21:25`): entries' stamps.
    """
    lines = page.lines
    abbreviations = page.words.abbreviations
    end = head + 1
    if end >= len(lines) or labels[end] or lines[end].gap > 2:
        return end
    bullet = lines[end].text[0] if lines[end].text[0] in BULLETS else ""
    while end < len(lines) and end - head <= 40:
        line = lines[end]
        if labels[end] in (furniture.SUMMARY_HEAD, furniture.STREAM_HEAD, furniture.TAIL):
            break
        if bullet:
            if line.text[0] != bullet and not labels[end]:
                break
        elif labels[end] or len(line.text) > 260 or line.text[0].isdecimal() or end in opened:
            break
        elif is_headline(line.text, abbreviations) and (line.gap or page.spaced):
            below = lines[end + 1] if end + 1 < len(lines) else None
            if below is not None and below.gap == 0 and labels[end + 1] == furniture.UPDATED:
                # The first entry's headline: its stamp stands right below.
                break
            if below is None or len(below.text) > 1.3 * len(line.text) or not is_headline(below.text, abbreviations):
                break
        end += 1
    # One line below a heading is as likely an entry.
    return end if bullet or end - head >= 3 else head + 1
