"""A document as lines: what stands where, before anybody asks what it means."""

from __future__ import annotations

from itertools import pairwise

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .languages import Vocabulary

KEY_LENGTH = 100
"""How many characters of a line its key holds: enough for every heading and beginning that is looked for."""


def key_of(text: str) -> str:
    """The text's first characters as the vocabularies spell them: casefolded, apostrophes and blanks made plain."""
    key = text[:KEY_LENGTH].casefold()
    # Searches that mostly find nothing cost a fifth of a translation.
    if "’" in key:
        key = key.replace("’", "'")
    if "\u02bc" in key:
        # Ukrainian's own apostrophe.
        key = key.replace("\u02bc", "'")
    if "\u0307" in key:
        # What casefolding leaves of the Turkish capital İ.
        key = key.replace("\u0307", "")
    if "\u00a0" in key:
        key = key.replace("\u00a0", " ")
    if "\u202f" in key:
        key = key.replace("\u202f", " ")
    return key


BULLETS = "•●◆◇■□▪▶►▼▽▲*·‣⁃-\u2013\u2014+>»"
"""Marks that list items begin with."""


def is_headline(text: str, abbreviations: frozenset[str]) -> bool:
    """Whether a line reads as a headline: short, and it does not end as a sentence does."""
    if len(text) > 160 or (text[0] >= "\u2e80" and len(text) > 70):
        return False
    last = text.rstrip("\"'”’»」』)）")[-1:]
    if last in "!?！？":
        return len(text) < 110
    if last in ".。":
        word = text.rstrip(".").rsplit(" ", 1)[-1].casefold()
        return last == "." and (word in abbreviations or text.endswith("..."))
    return last not in ":：,;"


_AROUND = " !:.…*+#|-–—•>«»\"'“”„[]▶►▸"


class Line:
    """One line that is not blank.

    Args:
        number: Its number in the document (1-based).
        text: Its text without the blanks around it.
        gap: How many blank lines stand right above it.
        indent: How many blanks stand before its text.
    """

    __slots__ = ("_key", "gap", "indent", "number", "text")

    def __init__(self, number: int, text: str, gap: int, indent: int) -> None:
        self.number = number
        self.text = text
        self.gap = gap
        self.indent = indent
        self._key: str | None = None

    @property
    def key(self) -> str:
        """The line's beginning as the vocabularies spell it; see `key_of`."""
        if self._key is None:
            self._key = key_of(self.text)
        return self._key

    @property
    def head(self) -> str:
        """The key without the marks that may stand around a heading: what is compared with whole-line words."""
        head = self.key.strip(_AROUND)
        if head[-1:] == ")" and "(" in head:
            # A button with a counter: `Comments (27)`.
            bare = head[: head.rindex("(")].rstrip()
            if head[len(bare) :].strip(" ()0123456789") == "":
                return bare
        return head

    def __repr__(self) -> str:
        return f"Line({self.number}, {self.text[:60]!r})"


class Page:
    """A document's lines and the words to read them with.

    Args:
        text: The document's text, decoded and cleaned.
        words: The vocabulary of the language that it is written in.

    Attributes:
        lines: The lines with something to read.
        marks: The lines that hold nothing but a bullet or a bar: they part what stands around them as blank lines do.
    """

    __slots__ = ("lines", "marks", "spaced", "words", "wrapped")

    def __init__(self, text: str, words: Vocabulary) -> None:
        self.words = words
        self.lines, self.marks = _lines(text)
        gaps = sum(1 for line in self.lines if line.gap)
        self.spaced = gaps * 5 >= len(self.lines)
        """Whether blank lines separate the paragraphs; else each line is a paragraph of its own."""
        self.wrapped = _hard_wrapped(self.lines)
        if self.wrapped:
            self.lines = _unwrap(self.lines)

    def split(self, index: int, starts: list[int]) -> None:
        """Make several lines of one: where a whole live blog stands in one paragraph.

        Args:
            index: Which line.
            starts: Where in its text the new lines begin, ascending.
        """
        line = self.lines[index]
        cuts = [0, *starts] if starts[0] else list(starts)
        ends = [*cuts[1:], len(line.text)]
        pieces = [line.text[start:end].strip() for start, end in zip(cuts, ends, strict=True)]
        self.lines[index : index + 1] = [
            Line(line.number, piece, line.gap if at == 0 else 0, line.indent)
            for at, piece in enumerate(pieces)
            if piece
        ]


def _lines(text: str) -> tuple[list[Line], list[Line]]:
    """The lines of a text that are not blank, and those that hold a lone mark."""
    lines: list[Line] = []
    marks: list[Line] = []
    gap = 0
    append = lines.append
    for number, raw in enumerate(text.split("\n"), 1):
        if not raw:
            gap += 1
            continue
        stripped = raw.strip()
        if len(stripped) < 3 and (not stripped or stripped in _EMPTY):
            gap += 1
            if stripped in _MARKS:
                marks.append(Line(number, stripped, 0, 0))
            continue
        append(Line(number, stripped, gap, len(raw) - len(raw.lstrip()) if raw[0] <= " " else 0))
        gap = 0
    return lines, marks


_MARKS = frozenset(("|", "||", "*", "•", "·"))
"""What a page's layout leaves behind: a list item's bullet, the bar between two buttons."""
_EMPTY = _MARKS.union(("\u200b", "\ufeff", "\u200e", "\u2060", "\xad"))
"""Lines without anything to read: to the lone marks come characters that have neither ink nor width."""


def _hard_wrapped(lines: list[Line]) -> bool:
    """Whether paragraphs are broken into lines of about equal length, as e-mail and fixed-width copies are.

    Most lines that are followed directly by another then end near the same column and in the middle of a sentence.
    """
    broken = [above.text for above, below in pairwise(lines) if below.gap == 0 and len(above.text) > 15]
    if len(broken) < 6:
        return False
    longest = max(len(text) for text in broken)
    if longest > 100:
        return False
    full = sum(1 for text in broken if len(text) >= longest * 0.72)
    unfinished = sum(1 for text in broken if text[-1] not in '.!?:…"”»。」』！？')
    return full * 10 >= len(broken) * 8 and unfinished * 10 >= len(broken) * 7


def _unwrap(lines: list[Line]) -> list[Line]:
    """Join the lines of each paragraph; a line far shorter than the longest ends one, and so does the fortieth."""
    longest = max(len(line.text) for line in lines)
    joined: list[Line] = []
    pieces: list[str] = []

    def finish() -> None:
        if len(pieces) > 1:
            first = joined[-1]
            joined[-1] = Line(first.number, _joined(pieces), first.gap, first.indent)
        pieces.clear()

    for line in lines:
        starts_item = line.text[0] in "•●◆◇■▪*▽▼▲+【—–-" or line.text[:2].isdigit()
        full = pieces and len(pieces[-1]) >= longest * 0.6 and len(pieces) < _LONGEST_PARAGRAPH
        if not full or line.gap or starts_item:
            finish()
            joined.append(line)
        pieces.append(line.text)
    finish()
    return joined


_LONGEST_PARAGRAPH = 40
"""A paragraph of more lines is a list of lines that happen to be alike."""


def _joined(pieces: list[str]) -> str:
    """Lines as one paragraph: scripts without blanks between words get none between lines."""
    text = [pieces[0]]
    for above, below in pairwise(pieces):
        if not (above[-1] >= "\u2e80" and below[0] >= "\u2e80"):
            text.append(" ")
        text.append(below)
    return "".join(text)
