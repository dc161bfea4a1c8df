"""What was changed in an entry, word by word."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..model.entry import Entry

    Piece = tuple[str, str]
    """`same`, `gone`, `new` or `cut`, and the words."""

_CONTEXT = 5
"""Words that are shown on either side of a change."""
_IDEOGRAPHS = r"\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff"
_MOST = 4_000
"""Words of a text that are compared one by one: more than that takes longer than a key may."""


def changes(before: Entry, after: Entry) -> list[list[Piece]]:
    """The passages in which two versions of an entry differ, each with the words around the change."""
    found: list[list[Piece]] = []
    for old, new in _pairs(before, after):
        if old != new:
            found.append(_words(old, new))
    return found


def _pairs(before: Entry, after: Entry) -> list[tuple[str, str]]:
    """The texts that stand for each other: credit, headline, body, what stands beside it."""
    return [
        (before.stamp.text or "", after.stamp.text or "")
        if "relative" not in (before.stamp.basis, after.stamp.basis)
        else ("", ""),
        (before.attribution.text or "", after.attribution.text or ""),
        (before.headline or "", after.headline or ""),
        (" ".join(text for _, text in before.blocks), " ".join(text for _, text in after.blocks)),
        (" ".join(before.media), " ".join(after.media)),
        (" ".join(url for url, _ in before.links), " ".join(url for url, _ in after.links)),
        (before.author or "", after.author or ""),
    ]


def _words(old: str, new: str) -> list[Piece]:
    a, b = _split(old), _split(new)
    if len(a) > _MOST or len(b) > _MOST:
        return [("cut", "a long text reads otherwise")]
    pieces: list[Piece] = []
    for what, a1, a2, b1, b2 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if what == "equal":
            pieces += _around(b[b1:b2], first=not pieces, last=b2 == len(b))
            continue
        if a2 > a1:
            pieces.append(("gone", " ".join(a[a1:a2])))
        if b2 > b1:
            pieces.append(("new", " ".join(b[b1:b2])))
    return pieces


def _split(text: str) -> list[str]:
    """The words; text that is written without blanks, character by character."""
    return text.split() if text.isascii() else re.findall(rf"[{_IDEOGRAPHS}]|[^\s{_IDEOGRAPHS}]+", text)


def _around(words: list[str], *, first: bool, last: bool) -> list[Piece]:
    """Words that are the same: those next to a change."""
    head = [] if first else words[:_CONTEXT]
    tail = [] if last else words[len(words) - _CONTEXT :] if len(words) > _CONTEXT else words
    if not first and not last and len(words) <= 2 * _CONTEXT:
        return [("same", " ".join(words))]
    pieces: list[Piece] = []
    if head:
        pieces.append(("same", " ".join(head)))
    if len(head) + len(tail) < len(words):
        pieces.append(("cut", "…"))
    if tail:
        pieces.append(("same", " ".join(tail)))
    return pieces
