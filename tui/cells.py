"""Text in columns: cut and filled to a width in cells, whatever script it is in."""

from __future__ import annotations

import re

from rich.cells import cell_len, set_cell_size

_MARKS = (
    r"[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff"
    r"\ufe20-\ufe2f]"
)
_heap: re.Pattern[str] | None = None


def tamed(text: str) -> str:
    """The text with at most eight marks on a letter: a heap of them would be drawn over the rows above."""
    if text.isascii() or len(text) < 10:
        return text
    global _heap
    if _heap is None:
        _heap = re.compile(f"({_MARKS}{{8}}){_MARKS}+")
    return _heap.sub(r"\1", text)


def fit(text: str, width: int) -> str:
    """Text of exactly `width` cells: cut with `…` where it is longer, filled with blanks where it is shorter."""
    if text.isascii():
        size = len(text)
        if size <= width:
            return text + " " * (width - size)
        return text[: width - 1] + "…" if width > 0 else ""
    text = tamed(text)
    size = cell_len(text)
    if size <= width:
        return text + " " * (width - size)
    return set_cell_size(text, width - 1) + "…" if width > 0 else ""


def cut(text: str, width: int) -> str:
    """Text of at most `width` cells."""
    if text.isascii():
        return text if len(text) <= width else text[: max(width - 1, 0)] + "…"[:width]
    return tamed(text) if cell_len(text) <= width else fit(text, width)
