"""Who is credited where the verb stands last or a postposition follows the name: Turkish, `X mukaan`, `X szerint`."""

from __future__ import annotations

from .nouns import classify
from .speaker import Speaker
from .tokens import CLOSING, OPENING, core, ends_sentence, is_noun, key_of_word, printed
from .vocabulary import NATIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .vocabulary import Vocabulary


REPORTS = frozenset("haber haberler rapor raporlar veri veriler bilgi bilgiler iddia iddialar".split())
"""What is said, not who says it."""


def topic(words: Sequence[str], first: int, after: int, start: int, vocabulary: Vocabulary) -> Speaker | None:
    """The subject of a verb that closes its sentence: what opens the sentence, up to its comma."""
    if after < len(words) and not ends_sentence(words[after - 1]) and words[after - 1][-1] not in ',:;"”':
        return None
    begin = start
    # A clause of its own: `"...," diyen X, şunları söyledi`.
    while begin < first and (words[begin][0] in OPENING or not core(words[begin])):
        begin += 1
        while begin < first and words[begin - 1][-1] not in CLOSING + ",":
            begin += 1
    close = begin
    while close < first and close - begin < 12 and words[close][-1] not in ",;:" and words[close][0] not in OPENING:
        close += 1
    if close < first and words[close][-1] == "," and close - begin < 10:
        return _named(words, begin, close + 1, vocabulary)
    return _without_comma(words, begin, first, vocabulary)


def _without_comma(words: Sequence[str], begin: int, first: int, vocabulary: Vocabulary) -> Speaker | None:
    """The names that open a sentence, as far as their cases let them be its subject."""
    end = last = begin
    while end < first and end - begin < 9:
        bare = core(words[end])
        small = bare.casefold()
        if not bare or words[end][0] in OPENING:
            break
        if bare[0].isupper() or is_noun(small, vocabulary):
            if ("'" in bare or "’" in bare) and not _genitive(bare):
                break
            last = end + 1
        elif small in vocabulary.skip or small in vocabulary.preps or small in vocabulary.days:
            break
        end += 1
        if words[end - 1][-1] in ",;:":
            break
    return _named(words, begin, last, vocabulary) if last > begin else None


def _genitive(bare: str) -> bool:
    """Whether the ending behind a name's apostrophe lets it stand before the subject: `Tarmark'ın`."""
    tail = bare.replace("’", "'").rpartition("'")[2].casefold()
    return tail in ("in", "ın", "un", "ün", "nin", "nın", "nun", "nün", "li", "lı", "lu", "lü")


def _named(words: Sequence[str], begin: int, end: int, vocabulary: Vocabulary) -> Speaker | None:
    """The speaker in a topic: times before it and relative clauses taken off."""
    while begin < end and key_of_word(words[begin]) in vocabulary.skip | vocabulary.days:
        begin += 1
    if begin >= end:
        return None
    last = core(words[end - 1])
    if ("'" in last or "’" in last) and not _genitive(last):
        return None
    small = last.casefold()
    if small in vocabulary.stop or small in vocabulary.preps or small in vocabulary.skip:
        return None
    # A participle closes a relative clause: what follows it is the name.
    for index in range(end - 2, begin - 1, -1):
        if key_of_word(words[index]).endswith(("bilinen", "olan", "yapan", "eden", "konuşan", "veren")):
            begin = index + 1
            break
    if not (any(core(word)[:1].isupper() for word in words[begin:end]) or is_noun(small, vocabulary)):
        return None
    return classify(words, begin, end, vocabulary, begin == 0 and end - begin == 1 and not is_noun(small, vocabulary))


def before_postposition(words: Sequence[str], post: int, start: int, vocabulary: Vocabulary) -> Speaker | None:
    """Who stands before `göre`, the case ending taken off a name."""
    end = post
    begin = end - 1
    if begin < start:
        return None
    trailing = key_of_word(words[begin])
    if trailing in vocabulary.skip:
        end -= 1
        begin -= 1
    while begin > start and end - begin < 8:
        bare = core(words[begin - 1])
        if not bare or words[begin - 1][-1] in ",;:." or words[begin - 1][0] in OPENING:
            break
        small = bare.casefold()
        joins = small in vocabulary.links or small in vocabulary.adjectives or small.startswith(NATIONS)
        # `a tarmarki elnök szerint`
        joins = joins or (vocabulary.language == "hu" and len(small) > 4 and small.endswith("i"))
        if not (bare[0].isupper() or is_noun(small, vocabulary) or joins):
            break
        begin -= 1
    if begin < start or begin >= end:
        return None
    last = words[end - 1].replace("’", "'")
    head, mark, _ = last.rpartition("'")
    clipped = [*words[begin : end - 1], head if mark else last]
    if not mark:
        clipped[-1] = _nominative(core(last), vocabulary)
    if not clipped[-1] or not (clipped[-1][:1].isupper() or is_noun(clipped[-1].casefold(), vocabulary)):
        return None
    if clipped[-1].casefold() in REPORTS:
        return None
    speaker = classify(clipped, 0, len(clipped), vocabulary, False)
    if speaker is None:
        return None
    return Speaker(speaker.name, speaker.role, speaker.kind, printed(words, begin, end), speaker.sure)


def _nominative(bare: str, vocabulary: Vocabulary) -> str:
    """A Turkish noun without its case: `bakanlığına` -> `bakanlığı`."""
    if vocabulary.language != "tr":
        return bare
    for ending in ("na", "ne", "ya", "ye", "a", "e", "ına", "ine", "una", "üne", "lerine", "larına"):
        if bare.endswith(ending):
            stem = bare[: -len(ending)]
            for vowel in ("", "ı", "i", "u", "ü", "sı", "si", "lar", "ler", "ları", "leri"):
                if (stem + vowel).casefold() in vocabulary.nouns:
                    return stem + vowel
    return bare
