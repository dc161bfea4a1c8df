"""The subject of a verb of saying: before it, behind it, or only described. For scripts with capitals."""

from __future__ import annotations

from .names import FIRST_NAMES
from .nouns import POSSESSIVE, speaker_at
from .sentence import past_aside, reaches
from .speaker import ANAPHOR, BODY, MEDIA, PERSON, PLAIN, PRONOUN, Speaker
from .tokens import OPENING, core, is_acronym, is_noun, key_of_word
from .vocabulary import ACT, PLATFORMS, SAY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .vocabulary import Vocabulary


NO_SPEAKERS = frozenset(
    """
report reports statement statements document text note post posts message map figures data images image video
footage letter tweet article piece headline sign order decree law notice reaction response account announcement
remarks claim claims comment comments estimate estimates
""".split()
)
"""What says something without being somebody."""
FRENCH_PRONOUNS = ("-il", "-elle", "-ils", "-elles", "-on")


def is_thing(words: Sequence[str], verb: int, start: int, vocabulary: Vocabulary) -> bool:
    """Whether a word that may be a verb is something said: `Tarmark's claims`, `the report`."""
    if words[verb] not in NO_SPEAKERS or verb == start:
        return False
    previous = core(words[verb - 1])
    return previous.endswith(POSSESSIVE) or previous.casefold() in vocabulary.articles


def before(words: Sequence[str], verb: int, start: int, vocabulary: Vocabulary, kind: int) -> Speaker | None:
    """The subject in front of a verb, in the sentence that starts at a word."""
    previous = core(words[verb - 1]) if verb > start else ""
    if vocabulary.perfect and verb + 1 < len(words) and key_of_word(words[verb + 1]) in vocabulary.passive:
        return None
    if previous.endswith(FRENCH_PRONOUNS) and vocabulary.language == "fr":
        return Speaker(previous, None, PRONOUN, previous, True)
    if previous.casefold() in vocabulary.pronouns and not is_acronym(previous):
        return Speaker(previous, None, PRONOUN, previous, True)
    if vocabulary.perfect:
        speaker = _of_perfect(words, verb, start, vocabulary)
        if speaker is not None:
            return speaker
    best: Speaker | None = None
    for begin in _clauses(words, verb, start, vocabulary):
        speaker = _at_clause(words, begin, verb, start, vocabulary, kind)
        if speaker is None:
            continue
        if best is not None and not ((speaker.kind == PERSON and speaker.role) or speaker.kind == MEDIA):
            break
        best = speaker
        # `X, the mayor of Y, said`: what stands right before the verb may be an apposition.
        if begin == start or words[begin - 1][-1] != "," or speaker.role:
            break
    if best is None:
        best = _backwards(words, verb, start, vocabulary)
    if best is None and verb - start >= 2 and words[start].casefold() not in vocabulary.preps:
        best = _described(words, verb, start, vocabulary)
    return best


def _of_perfect(words: Sequence[str], verb: int, start: int, vocabulary: Vocabulary) -> Speaker | None:
    """`X hat dem Westen gedroht`: the participle stands last, the subject before its auxiliary."""
    if words[verb - 1][-1:] in ",;":
        return None
    begin = start
    while begin < verb and words[begin][0] == "(" and words[begin][-1] in "):":
        begin += 1
    speaker, stop = speaker_at(words, begin, verb, vocabulary, True)
    if speaker is None or stop >= verb or key_of_word(words[stop]) not in vocabulary.perfect:
        return None
    return None if any(word[-1] == "," for word in words[stop:verb]) else speaker


def _clauses(words: Sequence[str], verb: int, start: int, vocabulary: Vocabulary) -> Iterator[int]:
    """Where a clause may start before a verb, the nearest place first."""
    found = 0
    index = verb - 2
    while index >= start and verb - index < 34 and found < 6:
        word = words[index]
        if not word[-1].isalnum() and (word[-1] in ',;:–—-−)"”»“’|' or not core(word)):
            found += 1
            yield index + 1
        elif word in vocabulary.stop and word not in vocabulary.skip:
            neighbour = core(words[index - 1]) if index > start else ""
            named = bool(neighbour) and (neighbour[0].isupper() or is_noun(neighbour.casefold(), vocabulary))
            if not (word in vocabulary.links and named):
                found += 1
                yield index + 1
        index -= 1
    if index < start:
        yield start


def _at_clause(
    words: Sequence[str], begin: int, verb: int, start: int, vocabulary: Vocabulary, kind: int
) -> Speaker | None:
    """The subject that a clause opens with, where nothing but adverbs and asides follows before the verb."""
    opened = begin
    while begin < verb and not core(words[begin]):
        begin += 1
    if begin < verb and key_of_word(words[begin]) in vocabulary.stop and not is_acronym(words[begin]):
        begin += 1
    if begin >= verb or (kind == ACT and begin != start and words[begin - 1][-1] != ","):
        return None
    speaker, stop = speaker_at(words, begin, verb, vocabulary, opened == start)
    if speaker is None:
        return None
    if stop < verb and core(words[stop - 1]).endswith(POSSESSIVE) and key_of_word(words[stop]) in NO_SPEAKERS:
        stop += 1
    if not (reaches(words, stop, verb, vocabulary) or past_aside(words, stop, verb, vocabulary)):
        return None
    if speaker.kind == PLAIN and not speaker.sure and kind == SAY and _participle(words, verb):
        return None
    return speaker


def _participle(words: Sequence[str], verb: int) -> bool:
    """Whether `Explosions reported` is no subject with its verb: an English `-ed` form with nothing said behind it."""
    return words[verb].endswith("ed") and (
        verb + 1 >= len(words) or words[verb + 1] in ("in", "at", "on", "near", "across", "by")
    )


def _backwards(words: Sequence[str], verb: int, start: int, vocabulary: Vocabulary) -> Speaker | None:
    """A subject right before the verb with words before it that are no part of it: `In its report the X says`."""
    last = verb - 1
    while last > start:
        bare = core(words[last])
        if bare[:1].isupper() or (bare.casefold() not in vocabulary.skip and bare.casefold() not in vocabulary.days):
            break
        last -= 1
    begin = last
    while begin >= start and last - begin < 10:
        bare = core(words[begin])
        small = bare.casefold()
        if not bare or (begin < last and words[begin][-1] in ",;:"):
            break
        if small in vocabulary.articles:
            begin -= 1
            break
        joins = small in vocabulary.links or small in vocabulary.particles
        if not (bare[0].isupper() or is_noun(small, vocabulary) or joins) or small in vocabulary.days:
            break
        begin -= 1
    begin += 1
    while begin <= last and key_of_word(words[begin]) in vocabulary.links | vocabulary.preps:
        begin += 1
    if begin > last or begin == start or key_of_word(words[begin - 1]) in vocabulary.preps:
        return None
    speaker, stop = speaker_at(words, begin, verb, vocabulary, False)
    return speaker if speaker is not None and reaches(words, stop, verb, vocabulary) else None


def _described(words: Sequence[str], verb: int, start: int, vocabulary: Vocabulary) -> Speaker | None:
    """A speaker who is described, not named, between a comma and the verb: `, the insurance market announced`."""
    if vocabulary.language != "en":
        return None
    begin = verb - 1
    while begin > start and words[begin - 1][-1] not in ',"”-–—' and verb - begin < 6:
        begin -= 1
    if begin <= start or verb - begin < 2 or words[begin].casefold() not in ("the", "a", "an"):
        return None
    bares = [core(word) for word in words[begin:verb]]
    if not all(bare.isalpha() and bare.islower() for bare in bares) or bares[-1] in NO_SPEAKERS:
        return None
    if "of" in bares or not all(_is_plain(bare, vocabulary) for bare in bares):
        return None
    name = " ".join(bares[1:])
    return Speaker(name, None, ANAPHOR if len(bares) == 2 else BODY, " ".join(bares), True)


def _is_plain(bare: str, vocabulary: Vocabulary) -> bool:
    return bare not in vocabulary.stop and bare not in vocabulary.preps and bare not in vocabulary.phrases


def behind(words: Sequence[str], after: int, end: int, vocabulary: Vocabulary) -> Speaker | None:
    """The subject behind a verb: `said X`, `сообщил в Twitter советник X`."""
    if after > 0 and words[after - 1][-1] in ":;,.":
        return None
    index = after
    top = min(end, after + 16)
    while index < top:
        word = words[index]
        bare = core(word)
        small = bare.casefold()
        if not bare:
            if index > after:
                return None
        elif word[0] in OPENING and word[0] not in "(‘'":
            return None
        elif small in vocabulary.pronouns and small not in vocabulary.articles and not is_acronym(word):
            return Speaker(bare, None, PRONOUN, bare, True) if index == after else None
        elif small in vocabulary.stop and small not in vocabulary.articles:
            return None
        elif small in vocabulary.preps and bare[0].islower():
            index = _past_phrase(words, index + 1, top, vocabulary)
            if words[index - 1][-1] in ",;:.":
                return None
            continue
        else:
            if (
                small not in vocabulary.days
                and small not in PLATFORMS
                and (bare[0].isupper() or _may_name(small, vocabulary))
            ):
                speaker, _ = speaker_at(words, index, end, vocabulary, False)
                if speaker is not None:
                    return speaker
            if word[-1] in ",;:.":
                return None
        index += 1
    return None


def _may_name(small: str, vocabulary: Vocabulary) -> bool:
    return small not in vocabulary.skip or small in vocabulary.articles or is_noun(small, vocabulary)


def _past_phrase(words: Sequence[str], index: int, top: int, vocabulary: Vocabulary) -> int:
    """The index behind what a preposition governs."""
    begun = False
    while index < top:
        bare = core(words[index])
        small = bare.casefold()
        if not bare:
            return index + 1
        if small in vocabulary.days or small in PLATFORMS:
            return index + 1
        if small in vocabulary.preps and begun:
            return index
        if bare[0].isupper() or bare[0].isdigit():
            if begun and (small in FIRST_NAMES or is_noun(small, vocabulary)):
                return index
            begun = True
        elif begun and small in vocabulary.links and index + 1 < top and words[index + 1][:1].isupper():
            pass
        elif begun:
            return index
        elif is_noun(small, vocabulary):
            begun = True
        elif small not in vocabulary.articles and small not in vocabulary.preps and index + 1 < top:
            following = words[index + 1]
            if not following[:1].isupper() and key_of_word(following) not in vocabulary.links:
                begun = True
        if words[index][-1] in ",;:.":
            return index + 1
        index += 1
    return index
