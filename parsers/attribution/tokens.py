"""The words of a sentence in scripts with spaces: without their punctuation, and what they can be."""

from __future__ import annotations

from functools import lru_cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .vocabulary import Vocabulary

EDGE = "\"“”„«»‘’'`‹›()[]{}<>,.;:!?…-–—−•*|+=/\\،؛؟。、，：「」『』"
OPENING = "\"“„«»‘'(‹["
CLOSING = "\"”“»«’')›]"
DASHES = "-–—−•|/"
_BRACKETS = "(["


def opens_quotation(text: str) -> bool:
    """Whether a text opens with a quotation mark; a bracket is none, and "" opens with nothing."""
    mark = text[:1]
    return mark != "" and mark in OPENING and mark not in _BRACKETS


def core(word: str) -> str:
    """A word without the punctuation around it; abbreviations keep their last point."""
    if word.isalnum():
        return word
    bare = word.strip(EDGE)
    if "." in bare and word.find(bare + ".") >= 0:
        return bare + "."
    return bare


@lru_cache(1 << 14)
def key_of_word(word: str) -> str:
    """The core of a word, small: what lists are asked for. A page says most of its words again and again."""
    return core(word).casefold()


_ABBREVIATIONS = frozenset(
    """
gen lt col maj capt sgt mr mrs ms dr st sen rep gov adm prof jr sr no vs etc inc ltd co corp nr bzw ca usw dott
sig on avv sra dra mme mlle proc tys mln mld godz im ul ks tzv tzn např ing mgr гг ст ул им тыс млн млрд рр обл
feb mar apr jun jul aug sept oct nov dec jan kl dvs inkl
""".split()
)


def ends_sentence(word: str) -> bool:
    """Whether a sentence ends with this word."""
    last = word[-1]
    if last not in ".!?…":
        if last not in CLOSING or len(word) < 2 or word[-2] not in ".!?…":
            return last in "؟。！？"
        return True
    if last != ".":
        return True
    bare = word.strip(EDGE)
    return not (len(bare) == 1 or "." in bare or bare.casefold() in _ABBREVIATIONS) or (
        bare.isdigit() and len(bare) > 2
    )


def is_noun(small: str, vocabulary: Vocabulary) -> bool:
    """Whether a word, small, is an office, an institution or a kind of outlet."""
    if small in vocabulary.nouns:
        return True
    if vocabulary.suffixes and len(small) > 5 and small.endswith(vocabulary.suffixes):
        return True
    if "-" in small:
        first, _, last = small.partition("-")
        return last in vocabulary.nouns or first in vocabulary.nouns or last.endswith(vocabulary.suffixes or ("\n",))
    return False


def unglued(bare: str, vocabulary: Vocabulary) -> str:
    """A word without the article glued to it: `l'Eliseo` -> `Eliseo`."""
    for mark in "’'":
        head, found, rest = bare.partition(mark)
        if found and rest and head.casefold() in vocabulary.elisions:
            return rest
    return bare


def is_office(small: str, vocabulary: Vocabulary) -> bool:
    """Whether a word names an office, compounds included: `Verkehrsministerin`, not `Verkehrsministerium`."""
    if small in vocabulary.roles:
        return True
    if small in vocabulary.bodies or small in vocabulary.media:
        return False
    last = small.rpartition("-")[2]
    return last in vocabulary.roles or (
        bool(vocabulary.offices) and len(small) > 5 and small.endswith(vocabulary.offices)
    )


def printed(words: Sequence[str], start: int, end: int) -> str:
    """The words from start to end as one string, without the punctuation around it."""
    text = " ".join(words[start:end])
    bare = text.strip(EDGE + " ")
    if text.endswith(")") and "(" in bare:
        bare += ")"
    if text.endswith(".") and "." in bare[-3:]:
        bare += "."
    return bare


def without_article(text: str, vocabulary: Vocabulary) -> str:
    """A name without the article in front of it."""
    for _ in range(2):
        head, found, rest = text.partition(" ")
        if found and head.casefold() in vocabulary.articles and not (head.isupper() and len(head) > 1):
            text = rest
        else:
            break
    return unglued(text, vocabulary) if vocabulary.elisions else text


def is_acronym(word: str) -> bool:
    """Whether a word is written like `US` or `WHO`, which are no pronouns."""
    bare = core(word)
    return len(bare) > 1 and bare.isupper()
