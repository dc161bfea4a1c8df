"""Which one-byte charset a text without a label is in, told by the words that come out."""

from __future__ import annotations

CANDIDATES = ("cp1251", "cp1252", "cp1250", "koi8-u", "cp866", "cp1254", "iso8859-2")
"""What live blogs in the languages that are read were ever written in; the likelier first, as ties go to the first."""

_FREQUENT = "оеаинтсрвлкмдпуяіїєґыьзбгчйхжшюцщэфё"  # Ukrainian and Russian, by frequency
_EXPECTED = frozenset("éèêëàâäáãåæçíìîïñóòôöõøœúùûüýÿßąćęłńśźżčďěňřšťůžľĺŕőűğışİĞŞ")
_MARKS = frozenset("’‘“”„«»–—…•·°№§©®€£\u00a0¡¿")


def guess(sample: bytes) -> str:
    """The candidate under which the sample reads most like words.

    Args:
        sample: Bytes that are not UTF-8, some of them above ASCII.
    """
    return max(CANDIDATES, key=lambda name: _score(sample.decode(name, "replace")))


def _score(text: str) -> float:
    """How much the characters above ASCII look like those of written words, on average: 1 is sure, below 0 is noise."""
    total = 0.0
    count = 0
    before = " "
    for at, char in enumerate(text):
        if char > "\x7f":
            count += 1
            after = text[at + 1] if at + 1 < len(text) else " "
            total += _weight(before, char, after)
        before = char
    return total / count if count else 0.0


def _weight(before: str, char: str, after: str) -> float:
    small = char.lower()
    if small in _FREQUENT:
        # A Cyrillic letter beside a Latin one, or a capital after a small letter, is how a wrong charset looks.
        if "a" <= before.lower() <= "z" or "a" <= after.lower() <= "z" or (before.islower() and char.isupper()):
            return -1.0
        return 1.0 - _FREQUENT.index(small) / 60
    if char.isalpha():
        if (before.isalpha() and not _latin(before)) or (before.islower() and char.isupper()):
            return -1.0
        if char not in _EXPECTED and small not in _EXPECTED:
            return -0.5
        # One accent in a word of plain letters is usual; a run of them is another alphabet read as Latin.
        return -0.6 if before > "\x7f" and before.isalpha() and after > "\x7f" and after.isalpha() else 0.7
    if char in _MARKS:
        return 0.6
    return -1.0 if char == "\ufffd" or not char.isprintable() else -0.4


def _latin(char: str) -> bool:
    return char < "\u0250"
