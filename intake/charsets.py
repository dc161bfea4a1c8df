"""Which charset a text without a label is in, told by the letters that come out.

A text is in one language: under the right charset nearly all of its letters above ASCII belong to one alphabet, under a
wrong one they are a mixture of several.
"""

from __future__ import annotations

_LATIN = {
    "cp1252": (
        "éèêëàâçîïôœùûüæÿ", "äöüß", "áéíóúüñ", "áâãàçéêíóôõúü", "àèéìíîòóùú",
        "åäöé", "æøåéòôö", "áðéíóúýþæö", "éëïöüèê",
    ),
    "cp1250": ("ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž"),
    "cp1254": ("çğıiöşüâîû",),
}  # fmt: skip
_CYRILLIC = ("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя")

ALPHABETS = {
    # The likelier first, as a tie goes to the first.
    **dict.fromkeys(("cp1251", "koi8-u", "cp866"), _CYRILLIC),
    **_LATIN,
    "iso8859-2": _LATIN["cp1250"],
}
"""The charsets that live blogs were ever written in, and the alphabets that each was made for."""

EAST_ASIAN = {
    "euc_jp": (frozenset(map(chr, range(0x3041, 0x30FF))), 0.3),
    "shift_jis": (frozenset(map(chr, range(0x3041, 0x30FF))), 0.3),
    "euc_kr": (frozenset(map(chr, range(0xAC00, 0xD7A4))), 0.6),
    "gb18030": (
        frozenset(
            "的一是在不了有和人这中大为上个国以要他时来用们到作地于出就对成会可发年动同也能下过子说后多行所军部战俄"
        ),
        0.12,
    ),
    "big5": (
        frozenset(
            "的一是在不了有和人這中大為上個國以要他時來用們到作地於出就對成會可發年動同也能下過子說後多行所軍部戰俄"
        ),
        0.12,
    ),
}
"""Charsets of several bytes: characters that every text in them has many of, and the least part of it that they are."""

_MARKS = frozenset("’‘“”„«»–—…•·°№§©®€£\u00a0¡¿´º²½")
_WORDS = frozenset("àâéèóòúùìíöåæавикосуязійє")
"""The letters that are a word by themselves in some language."""
_ENOUGH = 0.35
"""Honest text scores above 0.6, stray bytes in ASCII text below 0.2."""
_FEW = 6
"""So few Cyrillic letters make no text: as many stray bytes can look like them."""


def guess(sample: bytes) -> str | None:
    """The one-byte charset under which the sample reads most like words; None where it reads like damage under all.

    Args:
        sample: Bytes that are not UTF-8, some of them above ASCII.
    """
    scores = {name: _score(sample.decode(name, "replace"), alphabets) for name, alphabets in ALPHABETS.items()}
    best = max(scores, key=scores.__getitem__)
    return best if scores[best] > _ENOUGH else None


def guess_east_asian(sample: bytes) -> str | None:
    """The charset of several bytes in which the sample is valid and reads like its language, or None.

    Args:
        sample: As for `guess`; its end may be cut within a character.
    """
    for name, (common, least) in EAST_ASIAN.items():
        if _is_east_asian(sample, name, common, least):
            return name
    return None


def _is_east_asian(sample: bytes, name: str, common: frozenset[str], least: float) -> bool:
    text = sample.decode(name, "replace")
    if "\ufffd" in text[:-1]:
        return False
    letters = [char for char in text if char >= "\u3040"]
    return len(letters) >= _FEW and sum(char in common for char in letters) >= least * len(letters)


def _score(text: str, alphabets: tuple[str, ...]) -> float:
    """How well the characters above ASCII fit the alphabet that fits best: 1 is sure, below 0 is noise."""
    letters: dict[str, int] = {}
    odd = marks = 0
    before = " "
    for at, char in enumerate(text):
        if char > "\x7f":
            after = text[at + 1] if at + 1 < len(text) else " "
            if char in _MARKS:
                marks += 1
            elif _is_odd(before, char, after):
                odd += 1
            else:
                letters[char.lower()] = letters.get(char.lower(), 0) + 1
        before = char
    if alphabets is _CYRILLIC and sum(letters.values()) < _FEW:
        return 0.0
    total = sum(letters.values()) + odd + marks
    fitting = max(sum(count for letter, count in letters.items() if letter in alphabet) for alphabet in alphabets)
    return (fitting + 0.6 * marks - odd - (sum(letters.values()) - fitting)) / total if total else 0.0


def _is_odd(before: str, char: str, after: str) -> bool:
    """Whether a character above ASCII stands as none does in writing, whatever the language."""
    if not char.isalpha() or (before.islower() and char.isupper()):
        return True
    if not (before.isalpha() or after.isalpha()):
        return char.lower() not in _WORDS
    if char >= "\u0400":
        return "a" <= before.lower() <= "z" or "a" <= after.lower() <= "z"
    # One accent in a word of plain letters is usual, two side by side happen; a run of them is another alphabet.
    beside = (before.isalpha() and before > "\x7f") + (after.isalpha() and after > "\x7f")
    plain = "a" <= before.lower() <= "z" or "a" <= after.lower() <= "z"
    return beside == 2 or not plain
