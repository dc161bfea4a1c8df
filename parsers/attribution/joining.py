"""One actor, one name within a document: `Kolvik` is the Hanna Kolvik whom another entry names in full."""

from __future__ import annotations

from ...model.attribution import Attribution
from .tokens import is_noun

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .vocabulary import Vocabulary

_MOST_WORDS = 4
"""A person's name has no more words, particles included."""


def join(credits: Sequence[Attribution], vocabulary: Vocabulary) -> list[Attribution]:
    """The credits of a document with each actor under one name; the credits as printed stay what they are.

    A single word is taken for a person only where exactly one source of the document has it for a surname; words that
    name an office or a kind of institution are nobody's surname. A source that is another's name behind words in small
    letters (`grid operator Norgrid`) is that other one, and the words are its role.

    Args:
        credits: One for each entry.
        vocabulary: The words of the document's language.
    """
    names = {credit.source for credit in credits if credit.source is not None}
    people: dict[str, set[str]] = {}
    for name in names:
        words = name.split()
        if 1 < len(words) <= _MOST_WORDS and all(word[:1].isupper() or word in vocabulary.particles for word in words):
            people.setdefault(words[-1], set()).add(name)
    return [_joined(credit, names, people, vocabulary) for credit in credits]


def _joined(credit: Attribution, names: set[str], people: dict[str, set[str]], vocabulary: Vocabulary) -> Attribution:
    source = credit.source
    if source is None:
        return credit
    full = people.get(source, ())
    if len(full) == 1 and not is_noun(source.casefold(), vocabulary):
        return Attribution(next(iter(full)), credit.via, credit.channel, credit.role, credit.text)
    words = source.split()
    for at in range(1, min(len(words), _MOST_WORDS)):
        if not words[at - 1][:1].islower():
            break
        rest = " ".join(words[at:])
        if rest in names and words[at][:1].isupper():
            role = credit.role or " ".join(words[:at])
            return Attribution(rest, credit.via, credit.channel, role, credit.text)
    return credit
