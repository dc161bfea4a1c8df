"""Where a sentence starts and ends, what of it is quoted, and what parts a subject from its verb."""

from __future__ import annotations

from .tokens import CLOSING, core, ends_sentence, key_of_word
from .vocabulary import PLATFORMS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .vocabulary import Vocabulary


ENDS = frozenset(".!?…؟。！？" + CLOSING)
"""What a word may end with that ends a sentence: looked at first, as most words end with a letter."""


def sentence_of(words: Sequence[str], index: int) -> tuple[int, int]:
    """Where the sentence of a word starts, and the number of the word behind it."""
    start = index
    while start > 0 and index - start < 60:
        word = words[start - 1]
        if word[-1] in ENDS and ends_sentence(word):
            break
        start -= 1
    end = index + 1
    top = min(len(words), index + 46)
    while end < top:
        word = words[end - 1]
        if word[-1] in ENDS and ends_sentence(word):
            break
        end += 1
    return start, end


_MARKS = '"“«„»'


def has_quotations(text: str) -> bool:
    """Whether there is a quotation mark in a text: where there is none, nothing in it `is_quoted`."""
    for mark in _MARKS:  # noqa: SIM110 - a loop costs half of `any`, and this is asked of every paragraph
        if mark in text:
            return True
    return False


def is_quoted(words: Sequence[str], index: int) -> bool:
    """Whether a word stands inside a quotation that was opened in the paragraph."""
    before = " ".join(words[max(0, index - 90) : index])
    if not has_quotations(before):
        return False
    for dash in (" - ", " – ", " — "):
        # A quotation broken off by dashes: `"... - said X - ..."`.
        at = before.rfind(dash)
        if at > max(before.rfind('"'), before.rfind("“"), before.rfind("«"), before.rfind("„")):
            return False
    if "„" in before and '"' in before and "“" not in before and "”" not in before:
        # `„..."`: only the closing mark was made plain.
        return before.count("„") > before.count('"')
    if before.count('"') % 2 and not (words[index][0] in CLOSING and words[index][0] == '"'):
        return True
    low = before.rfind("„")
    if low >= 0 and low > max(before.rfind("“"), before.rfind("”"), before.rfind('"')):
        return True
    if low < 0:
        high = before.rfind("“")
        if high >= 0 and high > max(before.rfind("”"), before.rfind('"')) and "”" in " ".join(words[index:]) + before:
            return True
    opened, closed = before.find("«"), before.find("»")
    if closed >= 0 and (opened < 0 or closed < opened):
        # Quotation marks that point inwards, as in German and Danish.
        return before.rfind("»") > before.rfind("«")
    return before.rfind("«") > before.rfind("»")


def reaches(words: Sequence[str], stop: int, verb: int, vocabulary: Vocabulary) -> bool:
    """Whether only adverbs, auxiliaries, times and places stand between a subject and its verb."""
    if verb - stop > 8:
        return False
    placed = False
    for index in range(stop, verb):
        bare = core(words[index])
        small = bare.casefold()
        if small in vocabulary.passive:
            return False
        if bare and small in vocabulary.preps and index + 1 < verb:
            placed = True
        elif (
            not bare or small in vocabulary.skip or small in vocabulary.days or bare[0].isdigit() or small in PLATFORMS
        ):
            placed = False
        elif not placed and not (small.endswith("ly") and vocabulary.language == "en"):
            return False
    return True


def past_aside(words: Sequence[str], stop: int, verb: int, vocabulary: Vocabulary) -> bool:
    """Whether an aside between commas parts a subject from its verb: `The mayor, in the east, said`, `X, who wrote`."""
    if words[stop - 1][-1] != "," or stop >= verb:
        return False
    small = key_of_word(words[stop])
    if small in vocabulary.stop and verb - stop <= 3:
        return reaches(words, stop + 1, verb, vocabulary)
    opens = small in vocabulary.preps or small in vocabulary.stop or small in vocabulary.articles
    if not opens and not words[stop].endswith(("ing", "ed")):
        return False
    close = stop
    while close < verb and words[close][-1] != "," and close - stop < 14:
        close += 1
    return close < verb and words[close][-1] == "," and reaches(words, close + 1, verb, vocabulary)
