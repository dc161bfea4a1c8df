"""Who is credited where no capital marks a name and the verb stands first: Arabic."""

from __future__ import annotations

from .aliases import known
from .nouns import classify
from .speaker import ANAPHOR, BODY, PERSON, PLAIN, Speaker
from .tokens import OPENING, core, is_noun

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .vocabulary import Vocabulary


DOCUMENTS = frozenset("بيان البيان تقرير التقرير بيانات تصريح تصريحات منشور رسالة".split())
"""What is written, not who writes it."""
ISSUED = frozenset("نشرته نشره أصدرته أصدره صادر صادرة صدر صدرت عن من لـ رسمي رسمية جديد جديدة".split())
"""What stands between a document and the one whose it is."""
LONGEST = 8
"""How many words a phrase may have."""


def subject(
    words: Sequence[str], first: int, after: int, start: int, end: int, vocabulary: Vocabulary
) -> Speaker | None:
    """The subject of a verb in a script without capitals: behind the verb up to a particle, else before it."""
    speaker = phrase(words, after, end, vocabulary)
    if speaker is not None and first - start <= 2:
        return speaker
    begin = first
    while begin > start and first - begin < 7:
        word = words[begin - 1]
        if word[-1] in '،,؛:."”»' or core(word) in vocabulary.stop:
            break
        begin -= 1
    if 0 < first - begin <= 6 and (begin == start or words[begin - 1][-1] in '،,:"”»؛'):
        before = phrase(words, begin, first, vocabulary)
        if before is not None and (begin == start or known(before.name, vocabulary.language)):
            return before
    return speaker


def governed(words: Sequence[str], index: int, end: int, vocabulary: Vocabulary) -> Speaker | None:
    """The one behind `وفقا`, the preposition glued to the name taken off."""
    if core(words[index]) in DOCUMENTS:
        # `بحسب بيان نشرته وزارة الدفاع`: whose document it is stands behind a verb or a preposition.
        index += 1
        while index < end and core(words[index]) in ISSUED:
            index += 1
        if index >= end:
            return None
    first = words[index]
    if first.startswith("لل") and len(first) > 4:
        first = "ال" + first[2:]
    elif first.startswith("ل") and len(first) > 3:
        first = first[1:]
    speaker = phrase([first, *words[index + 1 : end]], 0, end - index, vocabulary, governed=True)
    if speaker is None or first == words[index] or not speaker.text.startswith(core(first)):
        return speaker
    text = core(words[index]) + speaker.text[len(core(first)) :]
    return Speaker(speaker.name, speaker.role, speaker.kind, text, speaker.sure)


def phrase(
    words: Sequence[str], begin: int, end: int, vocabulary: Vocabulary, *, governed: bool = False
) -> Speaker | None:
    """The one whom the words from begin name, up to a particle, a preposition or a mark.

    Args:
        words: The words of a paragraph.
        begin: Where the phrase begins.
        end: The number of the word behind its sentence.
        vocabulary: The language's.
        governed: Whether it stands behind `according to`: then a short one that closes its sentence is a name.
    """
    stop = _stop(words, begin, end, vocabulary)
    if stop == begin or stop - begin > LONGEST:
        return None
    first = core(words[begin])
    if first in vocabulary.preps or first in vocabulary.pronouns:
        return None
    speaker = classify(words, begin, stop, vocabulary, False)
    if speaker is None or speaker.kind not in (PLAIN, BODY, ANAPHOR):
        return speaker
    bares = [core(word) for word in words[begin:stop]]
    for size in range(len(bares) - 1, 0 if speaker.kind == PLAIN else 1, -1):
        found = known(" ".join(bares[:size]), vocabulary.language)
        if found is not None:
            return Speaker(found[0], None, found[1], " ".join(bares[:size]), True)
    if speaker.kind == PLAIN:
        told = stop < end and (core(words[stop]) in vocabulary.stop or words[stop][0] in OPENING)
        closes = governed and len(bares) <= 3 and words[stop - 1][-1] in ".،"
        if len(bares) > 4 or not (told or closes or words[stop - 1][-1] in ":،"):
            return None
    for at in range(1, len(bares)):
        # A listed name behind an office: `الرئيس ... زيلينسكي`.
        found = known(" ".join(bares[at:]), vocabulary.language)
        if found is not None and found[1] == PERSON:
            return Speaker(found[0], " ".join(bares[:at]), PERSON, speaker.text, True)
    return speaker


def _stop(words: Sequence[str], begin: int, end: int, vocabulary: Vocabulary) -> int:
    """The number of the word behind a phrase."""
    index = begin
    placed = False
    while index < end and index - begin <= LONGEST:
        word = words[index]
        bare = core(word)
        if not bare or word[0] in OPENING:
            break
        if index > begin:
            if bare == "في" and not placed and _is_seat(words, begin, index, end, vocabulary):
                # `وزارة الدفاع في كالديا`
                placed = True
                index += 1
                word = words[index]
                bare = core(word)
            elif bare in vocabulary.preps or bare in vocabulary.phrases:
                break
        if bare in vocabulary.stop or bare in vocabulary.days:
            break
        index += 1
        if word[-1] in '،,؛:."”»؟!':
            break
    return index


def _is_seat(words: Sequence[str], begin: int, index: int, end: int, vocabulary: Vocabulary) -> bool:
    if index + 2 >= end or not is_noun(core(words[begin]), vocabulary):
        return False
    following = words[index + 1]
    return core(following) not in vocabulary.days and following[0] not in OPENING
