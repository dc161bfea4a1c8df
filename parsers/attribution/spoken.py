"""Who is credited in a paragraph: `X said on Telegram`, `according to X`, `Ukrinform reports citing Interfax`."""

from __future__ import annotations

from .aliases import known
from .names import FIRST_NAMES
from .nouns import (
    ANAPHOR,
    BODY,
    CLOSING,
    DASHES,
    MEDIA,
    OPENING,
    PERSON,
    PLAIN,
    PRONOUN,
    Speaker,
    core,
    ends_sentence,
    is_noun,
    phrase_end,
    speaker_at,
)
from .vocabulary import ACT, ANONYMOUS, CITE, FEEDS, FROM, NATIONS, PLATFORMS, POST, RELAY, SAY, SELF, WHILE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .vocabulary import Vocabulary

REACH = 700
"""How many characters of a paragraph are looked at: credits stand at its ends, and hostile text may have no end."""
MARKS = 8
"""How many crediting words of a paragraph are followed up."""


class Mention:
    """A credit found in a paragraph.

    Args:
        speaker: Who is credited.
        form: The kind of words that credit: SAY, ACT, FROM, CITE, RELAY or POST.
        sentence: The number of the word its sentence starts with.
        at: The number of the crediting word.
        words, end: The paragraph's words and the number of the one behind the sentence.
        suffix: Whether the credit closes its sentence: `..., Reuters reports.`
    """

    __slots__ = ("at", "end", "form", "sentence", "speaker", "suffix", "words")

    def __init__(
        self, speaker: Speaker, form: int, sentence: int, at: int, words: Sequence[str], end: int, suffix: bool = False
    ) -> None:
        self.speaker = speaker
        self.form = form
        self.sentence = sentence
        self.at = at
        self.words = words
        self.end = end
        self.suffix = suffix

    def of(self, speaker: Speaker) -> Mention:
        """The same words, crediting somebody else."""
        return Mention(speaker, self.form, self.sentence, self.at, self.words, self.end, self.suffix)

    @property
    def channel(self) -> str | None:
        """The platform named in the same sentence, or None."""
        return platform(self.words, self.sentence, self.end)

    def __repr__(self) -> str:
        return f"Mention({self.speaker!r}, {self.form}, {self.channel!r})"


def mentions(text: str, vocabulary: Vocabulary) -> list[Mention]:
    """The credits of a paragraph, in the order of the text."""
    words = text[:REACH].split()
    hits = vocabulary.markers.intersection(words)
    if not hits:
        return []
    found: list[Mention] = []
    tried = 0
    for index, word in enumerate(words):
        if word in hits:
            if found and found[-1].speaker.kind in (PERSON, BODY) and not _may_relay(words, index, vocabulary):
                continue
            tried += 1
            if tried > MARKS:
                break
            _follow(words, index, vocabulary, found)
    return found


def relays(text: str, vocabulary: Vocabulary) -> tuple[list[Mention], str | None]:
    """The outlets that a paragraph names as relays of what somebody else said, and the platform where it was said."""
    text = text[:REACH]
    smalls = text.lower().split()
    hits = vocabulary.gate.intersection(smalls)
    if not hits:
        return [], None
    words = text.split()
    markers = vocabulary.markers
    found: list[Mention] = []
    channel = None
    done: set[int] = set()
    for index, small in enumerate(smalls):
        if small not in hits or len(done) > MARKS:
            continue
        if channel is None and core(small) in PLATFORMS:
            start, end = _sentence(words, index, index + 1)
            if not markers.isdisjoint(words[start:end]):
                channel = platform(words, index, index + 1)
            continue
        for near in range(max(0, index - 6), min(len(words), index + 4)):
            if near not in done and words[near] in markers:
                done.add(near)
                _follow(words, near, vocabulary, found)
    return [mention for mention in found if mention.speaker.kind == MEDIA], channel


def _may_relay(words: Sequence[str], index: int, vocabulary: Vocabulary) -> bool:
    """Whether a crediting word behind the first speaker can name a relay: that is all that is looked for there."""
    small = core(words[index]).casefold()
    if small in vocabulary.passing or any(
        kind not in (SAY, ACT, WHILE) for _, _, kind in vocabulary.phrases.get(small, ())
    ):
        return True
    gate = vocabulary.gate
    near = words[max(0, index - 3) : index + 4]
    return any(word.casefold() in gate for word in near)


def _follow(words: Sequence[str], index: int, vocabulary: Vocabulary, found: list[Mention]) -> None:
    small = core(words[index]).casefold()
    choices = vocabulary.phrases.get(small)
    if choices is None and "-" in small and vocabulary.language == "fr":
        # `indique-t-il`
        verb, _, pronoun = small.partition("-")
        if verb in vocabulary.phrases and not _quoted(words, index):
            start, end = _sentence(words, index, index + 1)
            found.append(Mention(Speaker(pronoun, None, PRONOUN, pronoun, True), SAY, start, index, words, end))
        return
    if choices is None or _quoted(words, index):
        return
    start = end = -1
    done = -1
    for before, behind, kind in choices:
        if done >= 0 and ((len(before) + len(behind) < done and kind != RELAY) or kind not in (RELAY, CITE)):
            continue
        first = index - len(before)
        after = index + 1 + len(behind)
        if first < 0 or after > len(words):
            continue
        if before and any(core(words[first + k]).casefold() != part for k, part in enumerate(before)):
            continue
        if behind and any(core(words[index + 1 + k]).casefold() != part for k, part in enumerate(behind)):
            continue
        if start < 0:
            start, end = _sentence(words, index, index + 1)
        at_end = False
        if kind in (SAY, ACT):
            speaker, at_end = _said(words, first, after, start, end, vocabulary, kind)
        elif kind == SELF:
            bare = core(words[index])
            speaker = Speaker(_holder(bare), None, BODY, bare, True)
        elif kind == POST:
            speaker = _before_postposition(words, first, start, vocabulary)
        elif kind == WHILE:
            if first == start or words[first - 1][-1] != ",":
                continue
            speaker, stop = speaker_at(words, start, first, vocabulary, True)
            if speaker is not None and (stop >= first or (speaker.kind == PLAIN and not speaker.sure)):
                continue
        elif words[after - 1][-1] in ",;:.":
            continue
        else:
            speaker, at_end = _from(words, after, end, vocabulary)
        if speaker is None and kind == SAY and vocabulary.cased and not vocabulary.verb_last and first > start + 2:
            # `X met the press and said that`, `X interrupts its programme, says that`
            previous = core(words[first - 1]).casefold()
            if words[first - 1][-1] == "," or previous in AND:
                speaker, stop = speaker_at(words, start, first, vocabulary, True)
                if speaker is not None and (stop >= first - 1 or speaker.kind not in (PERSON, BODY)):
                    speaker = None
            back = first
            while back > start and words[back - 1].casefold() in vocabulary.skip:
                back -= 1
            if (
                speaker is None
                and vocabulary.language in DROPPING
                and back > 0
                and words[back - 1].rstrip(",")[-1:] in CLOSING
            ):
                # `"...", ha detto in aula`: the subject is the one before.
                speaker = Speaker("", None, PRONOUN, "", True)
        if speaker is None:
            continue
        if kind in (FROM, CITE) and vocabulary.language in INFLECTED:
            speaker = _in_nominative(speaker, vocabulary)
        if kind == RELAY and speaker.kind == PLAIN and is_noun(small, vocabulary):
            speaker.kind = MEDIA
        if kind == RELAY and speaker.kind != MEDIA:
            continue
        if kind == CITE and speaker.kind != MEDIA and not ANONYMOUS.isdisjoint(speaker.text.casefold().split()):
            continue
        if speaker.kind == PLAIN and speaker.name.casefold() in PLATFORMS:
            continue
        if vocabulary.hedges and speaker.kind in (MEDIA, BODY, PLAIN) and _hedged(words, start, end, vocabulary):
            continue
        if found and kind == FROM and found[-1].at == first and found[-1].form == FROM:
            found.pop()
        if kind == SAY:
            if not at_end:
                begin = first - len(speaker.text.split())
                at_end = begin > start and words[begin - 1][-1] in ',"”»–—-'
            if (
                at_end
                and speaker.kind == PLAIN
                and small in vocabulary.passing
                and found
                and found[-1].sentence == start
            ):
                # `X said on Telegram, Newsline reports`: an unlisted outlet.
                speaker.kind = MEDIA
        found.append(Mention(speaker, kind, start, first, words, end, at_end))
        if kind == CITE:
            _cited(words, first, start, end, vocabulary, found)
        done = len(before) + len(behind)


def _cited(
    words: Sequence[str], first: int, start: int, end: int, vocabulary: Vocabulary, found: list[Mention]
) -> None:
    """Take the one who cites for a relay: `X skriver med henvisning til Y`, `Die Agentur X beruft sich auf Y`."""
    before = found[-2] if len(found) > 1 else None
    if before is not None and before.sentence == start and before.form in (SAY, FROM):
        if before.speaker.kind == PLAIN:
            before.speaker.kind = MEDIA
        return
    speaker = _before(words, first, start, vocabulary, SAY) if first > start else None
    if speaker is not None and speaker.kind == MEDIA:
        found.insert(-1, Mention(speaker, SAY, start, first, words, end))


def _holder(bare: str) -> str:
    """`Behördenangaben` -> `Behörden`."""
    head = bare[: -len("angaben")] if bare.casefold().endswith("angaben") else bare
    return head.removesuffix("s") if head.casefold().endswith("ungs") else head


AND = frozenset("and und et e ed y i и й і та a en og och ja ve și şi és og".split())
DROPPING = ("it", "es", "pt", "ro", "pl", "cs", "sk", "hu", "ru", "uk")
"""Languages that leave out a pronoun as subject."""
INFLECTED = ("ru", "uk", "pl", "cs", "sk")
"""Languages in which the one behind `according to` stands in another case than the nominative."""


def _in_nominative(speaker: Speaker, vocabulary: Vocabulary) -> Speaker:
    from .cases import nominative_person, nominative_phrase

    words = speaker.name.split()
    if speaker.kind in (PERSON, PLAIN) and len(words) > 1:
        name = nominative_person(words, vocabulary.language)
        if name is not None:
            found = known(name, vocabulary.language)
            return Speaker(found[0] if found else name, speaker.role, PERSON, speaker.text, True)
    if speaker.kind in (BODY, ANAPHOR):
        name = nominative_phrase(words, vocabulary.language)
        if name is not None:
            found = known(name, vocabulary.language)
            return Speaker(found[0] if found else name, None, BODY, speaker.text, True)
    return speaker


def _hedged(words: Sequence[str], start: int, end: int, vocabulary: Vocabulary) -> bool:
    sentence = " ".join(words[start:end]).casefold()
    return any(hedge in sentence for hedge in vocabulary.hedges)


def platform(words: Sequence[str], start: int, end: int) -> str | None:
    """The platform that one of the words from start to end names, or None."""
    for index in range(start, min(end, len(words))):
        word = words[index]
        if len(word) > 1:
            bare = word.strip("\"“”„«»‘’'.,:;!?()").casefold()
            name = PLATFORMS.get(bare)
            if (name is None and "'" in bare) or "’" in bare:
                name = PLATFORMS.get(bare.replace("’", "'").partition("'")[0])
            if name is not None:
                return name
    return None


def _quoted(words: Sequence[str], index: int) -> bool:
    """Whether a word stands inside a quotation that was opened in the paragraph."""
    before = " ".join(words[max(0, index - 90) : index])
    for dash in (" - ", " – ", " — "):
        # A quotation broken off by dashes: `"... - said X - ..."`.
        at = before.rfind(dash)
        if at > max(before.rfind('"'), before.rfind("“"), before.rfind("«"), before.rfind("„")):
            return False
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


def _sentence(words: Sequence[str], first: int, after: int) -> tuple[int, int]:
    start = first
    while start > 0 and first - start < 60 and not ends_sentence(words[start - 1]):
        start -= 1
    end = after
    top = min(len(words), after + 45)
    while end < top and not ends_sentence(words[end - 1 if end == after else end - 1]):
        end += 1
    return start, max(end, after)


def _said(
    words: Sequence[str], first: int, after: int, start: int, end: int, vocabulary: Vocabulary, kind: int
) -> tuple[Speaker | None, bool]:
    """The subject of a verb that stands from first to after."""
    if vocabulary.verb_last:
        return _topic(words, first, after, start, vocabulary), False
    verb_from = first
    while verb_from > start and words[verb_from - 1].casefold() in vocabulary.skip:
        verb_from -= 1
    previous = words[verb_from - 1] if verb_from > start else ""
    opened = not previous or previous[-1] in '"”“»’,-–—−!?…' or previous[-1] in DASHES
    closing = after >= end - 6
    if not vocabulary.cased:
        return _unmarked(words, first, after, start, end, vocabulary), closing
    if opened and kind == SAY:
        behind = _behind(words, after, end, vocabulary)
        if previous[-1:] == "," and (behind is None or behind.kind != MEDIA):
            # `X, the mayor of Y, warned the people` before `..., said X`.
            speaker = _before(words, first, start, vocabulary, kind)
            if speaker is not None and speaker.kind == PERSON and speaker.role:
                return speaker, closing
        if behind is not None:
            return behind, closing
    speaker = _before(words, first, start, vocabulary, kind)
    if speaker is not None:
        return speaker, closing
    if kind == SAY and not opened and vocabulary.language != "en":
        speaker = _behind(words, after, end, vocabulary)
        return speaker, closing
    return None, False


def _before(words: Sequence[str], verb: int, start: int, vocabulary: Vocabulary, kind: int) -> Speaker | None:
    """The subject in front of a verb."""
    previous = core(words[verb - 1]).casefold() if verb > start else ""
    if (
        verb + 1 < len(words)
        and core(words[verb + 1]).casefold() in vocabulary.passive
        and vocabulary.language in ("de", "nl")
    ):
        return None
    if previous.endswith(("-il", "-elle", "-ils", "-elles", "-on")) and vocabulary.language == "fr":
        return _resolved(words, start, verb - 1, vocabulary, previous)
    if previous in vocabulary.pronouns and not _acronym(words[verb - 1]):
        return _resolved(words, start, verb - 1, vocabulary, core(words[verb - 1]))
    if vocabulary.perfect and words[verb - 1][-1:] not in ",;":
        # `X hat dem Westen gedroht`: the participle stands last, the subject before its auxiliary.
        begin = start
        while begin < verb and words[begin][0] == "(" and words[begin][-1] in "):":
            begin += 1
        speaker, stop = speaker_at(words, begin, verb, vocabulary, True)
        if speaker is not None and stop < verb and core(words[stop]).casefold() in vocabulary.perfect:
            if not any(word[-1] == "," for word in words[stop:verb]):
                return speaker
    # Where a clause starts, leftmost last: `Ukrainian forces advance, X, the adviser, reports`.
    starts: list[int] = []
    index = verb - 1
    while index >= start and verb - index < 34 and len(starts) < 6:
        word = words[index]
        if index < verb - 1 and (word[-1] in ',;:–—-−)"”»“’|' or not core(word)):
            starts.append(index + 1)
        elif index < verb - 1 and word.casefold() in vocabulary.stop and word not in vocabulary.skip:
            before = core(words[index - 1]) if index > start else ""
            if not (
                word in vocabulary.links and before and (before[0].isupper() or is_noun(before.casefold(), vocabulary))
            ):
                starts.append(index + 1)
        index -= 1
    if index < start:
        starts.append(start)
    best: Speaker | None = None
    for begin in starts:
        while begin < verb and not core(words[begin]):
            begin += 1
        if begin < verb and core(words[begin]).casefold() in vocabulary.stop and not _acronym(words[begin]):
            begin += 1
        if begin >= verb:
            continue
        speaker, stop = speaker_at(words, begin, verb, vocabulary, begin == start)
        if speaker is None:
            continue
        if stop < verb and core(words[stop - 1])[-2:] in ("’s", "'s") and core(words[stop]).casefold() in _NO_SPEAKERS:
            stop += 1
        if not (_reaches(words, stop, verb, vocabulary) or _past_aside(words, stop, verb, vocabulary)):
            continue
        if kind == ACT and begin != start and words[begin - 1][-1] != ",":
            continue
        if speaker.kind == PLAIN and not speaker.sure and kind == SAY and _participle(words, verb):
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


def _participle(words: Sequence[str], verb: int) -> bool:
    """Whether `Explosions reported` is no subject with its verb: an English `-ed` form with nothing said behind it."""
    return words[verb].endswith("ed") and (
        verb + 1 >= len(words) or words[verb + 1] in ("in", "at", "on", "near", "across", "by")
    )


def _reaches(words: Sequence[str], stop: int, verb: int, vocabulary: Vocabulary) -> bool:
    """Whether only adverbs, auxiliaries and times stand between a subject and its verb."""
    if verb - stop > 8:
        return False
    prep = False
    for index in range(stop, verb):
        bare = core(words[index])
        small = bare.casefold()
        if small in vocabulary.passive:
            return False
        if bare and small in vocabulary.preps and index + 1 < verb:
            prep = True
            continue
        if not bare or small in vocabulary.skip or small in vocabulary.days or bare[0].isdigit() or small in PLATFORMS:
            prep = False
            continue
        if prep and (small in vocabulary.articles or bare[0].isupper() or index + 1 < verb):
            continue
        if small.endswith("ly") and vocabulary.language == "en":
            continue
        if prep:
            continue
        return False
    return True


def _past_aside(words: Sequence[str], stop: int, verb: int, vocabulary: Vocabulary) -> bool:
    """Whether an aside between commas parts a subject from its verb: `The mayor, in the east, said`, `X, who wrote`."""
    if words[stop - 1][-1] != "," or stop >= verb:
        return False
    small = core(words[stop]).casefold()
    if small in vocabulary.stop and verb - stop <= 3:
        return _reaches(words, stop + 1, verb, vocabulary)
    if (
        small not in vocabulary.preps
        and small not in vocabulary.stop
        and small not in vocabulary.articles
        and not words[stop].endswith(("ing", "ed"))
    ):
        return False
    close = stop
    while close < verb and words[close][-1] != "," and close - stop < 14:
        close += 1
    return close < verb and words[close][-1] == "," and _reaches(words, close + 1, verb, vocabulary)


def _backwards(words: Sequence[str], verb: int, start: int, vocabulary: Vocabulary) -> Speaker | None:
    """A subject right before the verb with words before it that are no part of it: `In its report the X says`."""
    last = verb - 1
    while last > start and (
        core(words[last]).casefold() in vocabulary.skip or core(words[last]).casefold() in vocabulary.days
    ) and not core(words[last])[:1].isupper():  # fmt: skip
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
        if not (
            bare[0].isupper()
            or is_noun(small, vocabulary)
            or small in vocabulary.links
            or small in vocabulary.particles
        ):
            break
        if small in vocabulary.days:
            break
        begin -= 1
    begin += 1
    while begin <= last and core(words[begin]).casefold() in vocabulary.links | vocabulary.preps:
        begin += 1
    if begin > last or begin == start:
        return None
    if begin > 0 and core(words[begin - 1]).casefold() in vocabulary.preps:
        return None
    speaker, stop = speaker_at(words, begin, verb, vocabulary, False)
    if speaker is None or not _reaches(words, stop, verb, vocabulary):
        return None
    return speaker


_NO_SPEAKERS = frozenset(
    "report reports statement statements document text note post posts message map figures data images image video footage "
    "letter tweet article piece headline sign order decree law notice reaction response account announcement remarks".split()
)


def _described(words: Sequence[str], verb: int, start: int, vocabulary: Vocabulary) -> Speaker | None:
    """A speaker who is described, not named, between a comma and the verb: `, the insurance market announced`."""
    if vocabulary.language not in ("en", ""):
        return None
    begin = verb - 1
    while begin > start and words[begin - 1][-1] not in ',"”-–—' and verb - begin < 6:
        begin -= 1
    if begin <= start or verb - begin < 2 or words[begin].casefold() not in ("the", "a", "an"):
        return None
    bares = [core(word) for word in words[begin:verb]]
    if not all(bare.isalpha() and bare.islower() for bare in bares) or bares[-1] in _NO_SPEAKERS:
        return None
    if any(
        bare in vocabulary.stop or bare in vocabulary.preps or bare in vocabulary.phrases or bare == "of"
        for bare in bares
    ):
        return None
    name = " ".join(bares[1:])
    return Speaker(name, None, ANAPHOR if len(bares) == 2 else BODY, " ".join(bares), True)


def _behind(words: Sequence[str], after: int, end: int, vocabulary: Vocabulary) -> Speaker | None:
    """The subject behind a verb: `said X`, `сообщил в Twitter советник X`."""
    index = after
    top = min(end, after + 16)
    if after > 0 and words[after - 1][-1] in ":;,.":
        return None
    while index < top:
        word = words[index]
        bare = core(word)
        if not bare:
            if word in ("-", "–", "—") and index > after:
                return None
            index += 1
            continue
        if word[0] in OPENING and word[0] not in "(‘'":
            return None
        small = bare.casefold()
        if small in vocabulary.pronouns and small not in vocabulary.articles and not _acronym(word):
            return Speaker(bare, None, PRONOUN, bare, True) if index == after else None
        if small in vocabulary.stop and small not in vocabulary.articles:
            return None
        if small in vocabulary.days or small in PLATFORMS:
            if word[-1] in ",;:.":
                return None
            index += 1
            continue
        if small in vocabulary.preps and bare[0].islower():
            index = _past_phrase(words, index + 1, top, vocabulary)
            if index < top and words[index - 1][-1] in ";:.":
                return None
            if words[index - 1][-1] == "," and not _only_address(words, after, index, vocabulary):
                return None
            continue
        if (
            bare[0].isupper()
            or is_noun(small, vocabulary)
            or small in vocabulary.articles
            or small not in vocabulary.skip
        ):
            speaker, stop = speaker_at(words, index, end, vocabulary, False)
            if speaker is not None:
                return speaker
            if word[-1] in ",;:.":
                return None
        index += 1
    return None


def _only_address(words: Sequence[str], after: int, index: int, vocabulary: Vocabulary) -> bool:
    return False


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
            if not following[:1].isupper() and core(following).casefold() not in vocabulary.links:
                begun = True
        if words[index][-1] in ",;:.":
            return index + 1
        index += 1
    return index


def _from(words: Sequence[str], after: int, end: int, vocabulary: Vocabulary) -> tuple[Speaker | None, bool]:
    """Who stands behind `according to`."""
    index = after
    if index >= end:
        return None, False
    if words[index - 1].casefold() in vocabulary.articles:
        index -= 1
    small = core(words[index]).casefold()
    if small in vocabulary.pronouns and small not in vocabulary.articles and not _acronym(words[index]):
        return Speaker(words[index], None, PRONOUN, core(words[index]), True), False
    if vocabulary.language == "ar":
        first = words[index]
        if first.startswith("لل") and len(first) > 4:
            first = "ال" + first[2:]
        elif first.startswith("ل") and len(first) > 3:
            first = first[1:]
        return unmarked_phrase([first, *words[index + 1 : end]], 0, end - index, vocabulary), False
    speaker, stop = speaker_at(words, index, end, vocabulary, False)
    return speaker, stop >= end - 1


def _acronym(word: str) -> bool:
    """Whether a word is written like `US` or `WHO`, which are no pronouns."""
    bare = core(word)
    return len(bare) > 1 and bare.isupper()


def _resolved(words: Sequence[str], start: int, pronoun: int, vocabulary: Vocabulary, text: str) -> Speaker:
    return Speaker(text, None, PRONOUN, text, True)


def _topic(words: Sequence[str], first: int, after: int, start: int, vocabulary: Vocabulary) -> Speaker | None:
    """The subject of a verb that closes its sentence: what opens the sentence, up to its comma."""
    if after < len(words) and not ends_sentence(words[after - 1]) and words[after - 1][-1] not in ",:;":
        if not (after < len(words) and words[after - 1][-1] in '"”'):
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
        return _turkish(words, begin, close + 1, vocabulary)
    # Without a comma: the names that open the sentence.
    end = begin
    last = begin
    while end < first and end - begin < 9:
        bare = core(words[end])
        small = bare.casefold()
        if not bare or words[end][0] in OPENING:
            break
        apostrophe = "'" in bare or "’" in bare
        if bare[0].isupper() or is_noun(small, vocabulary):
            if apostrophe and not _genitive(bare):
                break
            last = end + 1
        elif small in vocabulary.skip or small in vocabulary.preps or small in vocabulary.days:
            break
        end += 1
        if words[end - 1][-1] in ",;:":
            break
    if last == begin:
        return None
    return _turkish(words, begin, last, vocabulary)


def _genitive(bare: str) -> bool:
    tail = bare.replace("’", "'").rpartition("'")[2].casefold()
    return tail in ("in", "ın", "un", "ün", "nin", "nın", "nun", "nün", "li", "lı", "lu", "lü")


def _turkish(words: Sequence[str], begin: int, end: int, vocabulary: Vocabulary) -> Speaker | None:
    while begin < end and core(words[begin]).casefold() in vocabulary.skip | vocabulary.days:
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
        if core(words[index]).casefold().endswith(("bilinen", "olan", "yapan", "eden", "konuşan", "veren")):
            begin = index + 1
            break
    if not (any(core(word)[:1].isupper() for word in words[begin:end]) or is_noun(small, vocabulary)):
        return None
    from .nouns import classify

    return classify(words, begin, end, vocabulary, begin == 0 and end - begin == 1 and not is_noun(small, vocabulary))


_TURKISH_ENDINGS = ("ya", "ye", "a", "e", "na", "ne")


def _before_postposition(words: Sequence[str], post: int, start: int, vocabulary: Vocabulary) -> Speaker | None:
    """Who stands before `göre`, the case ending taken off a name."""
    from .nouns import classify

    end = post
    begin = end - 1
    if begin < start:
        return None
    trailing = core(words[begin]).casefold()
    if trailing in vocabulary.skip:
        end -= 1
        begin -= 1
    while begin > start and end - begin < 8:
        bare = core(words[begin - 1])
        if not bare or words[begin - 1][-1] in ",;:." or words[begin - 1][0] in OPENING:
            break
        small = bare.casefold()
        if not (bare[0].isupper() or is_noun(small, vocabulary) or small in vocabulary.links or small in vocabulary.adjectives
                or small.startswith(NATIONS)):  # fmt: skip
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
    return classify(clipped, 0, len(clipped), vocabulary, False)


def _nominative(bare: str, vocabulary: Vocabulary) -> str:
    if vocabulary.language != "tr":
        return bare
    for ending in ("na", "ne", "ya", "ye", "a", "e", "ına", "ine", "una", "üne", "lerine", "larına"):
        if bare.endswith(ending):
            stem = bare[: -len(ending)]
            for base in (stem, stem + "ı", stem + "i", stem + "u", stem + "ü", stem + "sı", stem + "si", stem + "lar", stem + "ler",
                         stem + "ları", stem + "leri"):  # fmt: skip
                if base.casefold() in vocabulary.nouns:
                    return base
    return bare


def _unmarked(
    words: Sequence[str], first: int, after: int, start: int, end: int, vocabulary: Vocabulary
) -> Speaker | None:
    """The subject of a verb in a script without capitals: behind the verb up to a particle, else before it."""
    speaker = unmarked_phrase(words, after, end, vocabulary)
    if speaker is not None and first - start <= 2:
        return speaker
    begin = first
    while begin > start and first - begin < 7:
        word = words[begin - 1]
        if word[-1] in '،,؛:."”»' or core(word) in vocabulary.stop:
            break
        begin -= 1
    if 0 < first - begin <= 6 and (begin == start or words[begin - 1][-1] in '،,:"”»؛'):
        before = unmarked_phrase(words, begin, first, vocabulary)
        if before is not None and (begin == start or known(before.name, vocabulary.language)):
            return before
    return speaker


def unmarked_phrase(words: Sequence[str], begin: int, end: int, vocabulary: Vocabulary) -> Speaker | None:
    """A noun phrase in a script without capitals: it ends at a particle, a preposition or a mark."""
    from .nouns import classify

    index = begin
    place = False
    while index < end and index - begin < 9:
        word = words[index]
        bare = core(word)
        if not bare or word[0] in OPENING:
            break
        if bare == "في" and index > begin and index + 2 < end and not place and is_noun(core(words[begin]), vocabulary):
            # `وزارة الدفاع في كالديا`
            if core(words[index + 1]) not in vocabulary.days and words[index + 1][0] not in OPENING:
                place = True
                index += 2
                if words[index - 1][-1] in "،,؛:.":
                    break
                continue
        if bare in vocabulary.stop or (bare in vocabulary.preps and index > begin) or bare in vocabulary.days:
            break
        if bare in vocabulary.phrases and index > begin:
            break
        index += 1
        if word[-1] in '،,؛:."”»؟!':
            break
    if index == begin or index - begin > 8:
        return None
    if core(words[begin]) in vocabulary.preps or core(words[begin]) in vocabulary.pronouns:
        return None
    speaker = classify(words, begin, index, vocabulary, False)
    if speaker is None:
        return None
    if speaker.kind == PLAIN:
        bares = [core(word) for word in words[begin:index]]
        for size in range(len(bares) - 1, 0, -1):
            found = known(" ".join(bares[:size]), vocabulary.language)
            if found is not None:
                return Speaker(found[0], None, found[1], " ".join(bares[:size]), True)
        told = index < end and (core(words[index]) in vocabulary.stop or words[index][0] in OPENING)
        if index - begin > 4 or not (told or words[index - 1][-1] in ":،"):
            return None
    if speaker.kind == BODY:
        bares = [core(word) for word in words[begin:index]]
        for size in range(len(bares) - 1, 1, -1):
            found = known(" ".join(bares[:size]), vocabulary.language)
            if found is not None:
                return Speaker(found[0], None, found[1], " ".join(bares[:size]), True)
    # A listed name behind an office: `الرئيس ... زيلينسكي`.
    if speaker.kind in (BODY, ANAPHOR, PLAIN):
        bares = [core(word) for word in words[begin:index]]
        for at in range(1, len(bares)):
            found = known(" ".join(bares[at:]), vocabulary.language)
            if found is not None and found[1] == PERSON:
                return Speaker(found[0], " ".join(bares[:at]), PERSON, speaker.text, True)
    return speaker


def opening_speaker(text: str, vocabulary: Vocabulary) -> Speaker | None:
    """The one whom a sentence's first words name, for sentences that end in a quotation."""
    words = text[:240].split()
    if not words or not vocabulary.cased:
        return None
    while words and (
        not core(words[0]) or (words[0].isupper() and len(words) > 2 and core(words[0]).casefold() in vocabulary.topics)
    ):
        del words[0]
    if not words or words[0][0] in OPENING:
        return None
    speaker, _ = speaker_at(words, 0, len(words), vocabulary, True)
    return speaker


__all__ = ["FEEDS", "Mention", "mentions", "opening_speaker", "phrase_end", "unmarked_phrase"]
