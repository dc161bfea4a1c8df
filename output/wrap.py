"""Text in the cells of a terminal: how wide it is, and where a line of it ends."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_CLOSING = frozenset("、。，．・：；？！）］｝〉》」』】〕〗’”…ー")
"""What must not begin a line (after JIS X 4051)."""


def width(text: str) -> int:
    """How many cells a text takes."""
    if text.isascii():
        return len(text)
    # 10 ms to import, so only for who has such text and a terminal to show it on.
    from rich.cells import cell_len

    return cell_len(text)


def wrap(text: str, room: int, first: int | None = None) -> list[str]:
    """The lines of one paragraph; see `wrapped`."""
    return list(wrapped(text, room, first))


def wrapped(text: str, room: int, first: int | None = None) -> Iterator[str]:
    """Break one paragraph into lines, each when it is asked for: the first of a megabyte come at once.

    Breaks stand at blanks, between the wide characters of East Asian scripts, and within a word only where it is wider
    than a line. Blanks at a break are dropped, runs of them become one.

    Args:
        text: The paragraph, safe to show.
        room: The cells of a line; at least 1.
        first: The cells of the first line, where it is shorter; with too little room in it, it stays empty.
    """
    started = False
    line: list[str] = []
    left = room if first is None else first
    for word, blank in _words(text):
        size = width(word)
        gap = 1 if blank and line else 0
        if size + gap > left and (line or left < room):
            yield "".join(line)
            started = True
            line, left, gap = [], room, 0
        if size > left:
            *whole, rest = _cut(word, room)
            yield from whole
            started = started or bool(whole)
            line, left = [rest], room - width(rest)
            continue
        line += (" ", word) if gap else (word,)
        left -= size + gap
    if line or not started:
        yield "".join(line)


def _words(text: str) -> Iterator[tuple[str, bool]]:
    """The unbreakable pieces of a text, and whether a blank stands before each."""
    for word in text.split():
        if word.isascii() or width(word) == len(word):
            yield word, True
            continue
        start = 0
        blank = True
        for at in range(1, len(word)):
            if word[at] not in _CLOSING and (_wide(word[at - 1]) or _wide(word[at])) and not _joined(word[at]):
                yield word[start:at], blank
                start, blank = at, False
        yield word[start:], blank


def _wide(char: str) -> bool:
    return "\u2e80" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7a3" or "\uf900" <= char <= "\uffef"


def _joined(char: str) -> bool:
    """Whether a character belongs to the one before it: marks, joiners, variation selectors."""
    from unicodedata import category

    return category(char)[0] == "M" or char == "\u200d"


def _cut(word: str, room: int) -> Iterator[str]:
    """A word in pieces of at most `room` cells."""
    left = room
    piece: list[str] = []
    for char in word:
        size = 1 if char.isascii() else width(char)
        if size > left and piece:
            yield "".join(piece)
            piece, left = [], room
        piece.append(char)
        left -= size
    yield "".join(piece)
