"""Whether what stands before a lead's colon credits somebody: `MIA of Ukraine:`, `Verkhovna Rada citing Reuters:`."""

from __future__ import annotations

from .aliases import known
from .names import FIRST_NAMES
from .nouns import (
    BODY,
    MEDIA,
    OPENING,
    PERSON,
    PLAIN,
    Speaker,
    classify,
    core,
    is_noun,
    phrase_end,
    speaker_at,
    without_article,
)
from .places import COUNTRIES, SEATS
from .vocabulary import ANONYMOUS, CITE, RELAY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .vocabulary import Vocabulary

LONGEST = 170
"""How many characters a prefix may have."""


class Prefix:
    """A credit in front of a lead.

    Args:
        speaker: Who is credited.
        via: The relay named in it (`citing Reuters`), or None.
    """

    __slots__ = ("speaker", "via")

    def __init__(self, speaker: Speaker, via: Speaker | None = None) -> None:
        self.speaker = speaker
        self.via = via


def colon_at(lead: str) -> int:
    """Where the first colon stands that parts a prefix from its text, or -1: no clock, no address, no quotation before it."""
    at = -1
    while True:
        at = lead.find(":", at + 1, LONGEST)
        if at < 0:
            wide = lead.find("：", 0, LONGEST)
            return wide
        if at == 0:
            continue
        behind = lead[at + 1 : at + 3]
        if behind.startswith("//") or (lead[at - 1].isdigit() and behind[:1].isdigit()):
            continue
        before = lead[:at]
        if before.count('"') % 2 or before.rfind("“") > before.rfind("”") or before.rfind("«") > before.rfind("»"):
            return -1
        return at


def parted(words: list[str], vocabulary: Vocabulary) -> tuple[list[str], list[str]]:
    """A prefix's words before and after `citing`, `via` and the like; the second is empty where there is none."""
    for index in range(1, len(words) - 1):
        for before, behind, kind in vocabulary.phrases.get(words[index].casefold(), ()):
            if kind not in (CITE, RELAY) or (kind == RELAY and words[index].casefold() != "via"):
                continue
            first = index - len(before)
            after = index + 1 + len(behind)
            if first < 1 or after >= len(words):
                continue
            if [w.casefold() for w in words[first:index]] != list(before):
                continue
            if [w.casefold() for w in words[index + 1 : after]] != list(behind):
                continue
            return words[:first], words[after:]
    return words, []


def read(
    prefix: str, quoted: bool, counts: Mapping[str, int], vocabulary: Vocabulary, styled: bool = False
) -> Prefix | None:
    """Who a prefix credits, or None where it is a topic, a place or a headline.

    Args:
        prefix: What stands before the colon.
        quoted: Whether a quotation follows the colon.
        counts: How often each prefix opens a lead of the document.
        vocabulary: The document's language.
        styled: Whether most leads of the document open with a credit.
    """
    words = prefix.split()
    if not words or len(words) > 22:
        return None
    if words[-1] in ("media", "Media") and len(words) > 1:
        return Prefix(_media(" ".join(words[:-1]), prefix, vocabulary))
    first, second = parted(words, vocabulary)
    if second:
        one, two = _actor(first, True, counts, vocabulary), _actor(second, True, counts, vocabulary)
        if one is not None and two is not None:
            return Prefix(one, two)
        return None
    speaker = _actor(words, quoted, counts, vocabulary)
    if speaker is None and styled and len(words) < 5 and _is_titled(words, vocabulary):
        text = " ".join(words)
        speaker = Speaker(without_article(text, vocabulary), None, PLAIN, text, True)
    if speaker is None:
        return None
    return Prefix(speaker)


def _is_titled(words: list[str], vocabulary: Vocabulary) -> bool:
    """Whether a prefix is a name, neither a topic nor a place that is known."""
    small = " ".join(words).casefold()
    if small in COUNTRIES or small in SEATS or not vocabulary.cased:
        return False
    if any(word.casefold() in vocabulary.topics or word.casefold() in vocabulary.days for word in words):
        return False
    return all(word[:1].isupper() and not word.isupper() for word in words) and words[0][-1].isalnum()


def _media(name: str, text: str, vocabulary: Vocabulary) -> Speaker:
    found = known(name, vocabulary.language)
    return Speaker(found[0] if found else without_article(name, vocabulary), None, MEDIA, text, True)


def _actor(words: list[str], quoted: bool, counts: Mapping[str, int], vocabulary: Vocabulary) -> Speaker | None:
    text = " ".join(words)
    name = without_article(text, vocabulary)
    found = known(text, vocabulary.language) or known(name, vocabulary.language)
    if found is not None:
        return Speaker(found[0], None, found[1], text, True)
    small = name.casefold()
    if (
        text[0] in '„«“"'
        and text[-1] in '”»“"'
        and len(words) < 6
        and vocabulary.language in ("ru", "uk", "pl", "cs", "sk", "hu")
    ):
        # `„Example Daily”:` an outlet's name stands in quotation marks.
        bare = text.strip('„«“”»"')
        if bare[:1].isupper() and all(word[:1].isupper() or len(word) < 4 for word in bare.split()):
            return Speaker(bare, None, MEDIA, text, True)
    if small in ANONYMOUS:
        return None
    if small in vocabulary.topics or core(words[0]).casefold() in vocabulary.topics:
        # `COMMENTARY Rory`: a kicker before a name that other leads open with.
        if len(words) > 1 and words[0].isupper() and counts.get(" ".join(words[1:]), 0) > 0:
            return Speaker(" ".join(words[1:]), None, PERSON, text, True)
        return None
    if len(words) > 1 and words[0].isupper() and len(words[0]) > 4:
        rest = " ".join(words[1:])
        if counts.get(rest, 0) > 0 and not words[1].isupper():
            return Speaker(rest, None, PERSON, text, True)
    if small in COUNTRIES:
        return Speaker(name, None, BODY, text, False) if quoted else None
    if small in SEATS:
        return Speaker(name, None, BODY, text, False) if quoted or counts.get(text, 0) > 1 else None
    if not vocabulary.cased:
        return _unmarked_actor(words, text, quoted, counts, vocabulary)
    # `Ucraina, Cnn`: a topic, then the source.
    if (len(words) > 1 and words[-2][-1] == ",") or any(word[-1] == "," for word in words[:-1]):
        tail = text.rpartition(",")[2].strip()
        head = text.partition(",")[0]
        listed = known(without_article(tail, vocabulary), vocabulary.language)
        if listed is not None and (head.casefold() in COUNTRIES or listed[1] == MEDIA):
            return Speaker(listed[0], None, listed[1], text, True)
    if any(core(word).casefold() in vocabulary.phrases and core(word)[:1].islower() for word in words[1:]):
        return None
    end, _named, _nouned = phrase_end(words, 0, len(words), vocabulary)
    speaker, stop = speaker_at(words, 0, len(words), vocabulary, True)
    if speaker is None:
        return _lower_case(words, text, quoted, vocabulary)
    if stop < len(words) and end < len(words):
        # More follows the name: `X, director of Y, on the fall in the polls`.
        if speaker.kind == PERSON and (speaker.role and words[end - 1][-1] == "," and len(words) - stop < 4):
            return Speaker(speaker.name, " ".join(words[end:]).strip(",") or speaker.role, PERSON, text, True)
        if quoted and speaker.kind == PERSON and (speaker.role or words[end - 1][-1] == ","):
            return Speaker(speaker.name, speaker.role, PERSON, text, True)
        if quoted and speaker.kind == PLAIN and words[end - 1][-1] == "," and end >= 2:
            return Speaker(speaker.name, " ".join(words[end:]) or None, PERSON, text, True)
        return None
    if speaker.kind in (PERSON, MEDIA):
        return Speaker(speaker.name, speaker.role, speaker.kind, text, True)
    if words[0].casefold() in vocabulary.days:
        return None
    if _shouted(words, counts):
        return None
    if any(is_noun(core(word).casefold(), vocabulary) for word in words[:end]):
        return Speaker(speaker.name, speaker.role, BODY, text, True)
    count = counts.get(text, 0)
    bares = [core(word) for word in words]
    if len(bares) > 1 and bares[0].isupper() and 2 <= len(bares[0]) <= 6 and bares[1].casefold() in vocabulary.links:
        # `MIA of Tarmark`
        return Speaker(name, None, BODY, text, True)
    if len(words) == 1:
        if bares[0].isupper() and 2 <= len(bares[0]) <= 6:
            return Speaker(name, None, PLAIN, text, True)
        if quoted or (count > 1 and bares[0][:1].isupper()) or bares[0].casefold() in FIRST_NAMES:
            return Speaker(name, None, PLAIN, text, True)
        return None
    if all(bare[:1].isupper() for bare in bares if bare and bare.casefold() not in vocabulary.particles):
        if (quoted and len(words) <= 4) or count > 1:
            return Speaker(name, None, PLAIN, text, True)
    return None


def _shouted(words: list[str], counts: Mapping[str, int]) -> bool:
    """Whether a prefix is a kicker in capitals: `EXIT POLL FIGURES`."""
    return len(words) > 1 and all(word.isupper() for word in words) and counts.get(" ".join(words), 0) < 2


def _lower_case(words: list[str], text: str, quoted: bool, vocabulary: Vocabulary) -> Speaker | None:
    if quoted and len(words) <= 8 and any(is_noun(core(word).casefold(), vocabulary) for word in words):
        return classify(words, 0, len(words), vocabulary, False)
    return None


def _unmarked_actor(
    words: list[str], text: str, quoted: bool, counts: Mapping[str, int], vocabulary: Vocabulary
) -> Speaker | None:
    if len(words) > 9 or any(core(word) in vocabulary.phrases for word in words):
        return None
    if len(words) == 1 and not quoted and text.endswith(vocabulary.suffixes or ("\n",)):
        return Speaker(text, None, BODY, text, True)
    if any(is_noun(core(word), vocabulary) for word in words[:2]) or (
        vocabulary.suffixes and text.endswith(vocabulary.suffixes)
    ):
        if len(words) <= 5 or quoted or (len(words) <= 7 and words[0] in vocabulary.roles):
            return classify(words, 0, len(words), vocabulary, False)
    if (quoted and len(words) <= 3) or (counts.get(text, 0) > 1 and len(text) <= 12 and quoted):
        return classify(words, 0, len(words), vocabulary, False)
    return None


__all__ = ["BODY", "OPENING", "Prefix", "colon_at", "read"]
