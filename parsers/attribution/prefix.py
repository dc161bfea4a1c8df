"""Whether what stands before a lead's colon credits somebody: `MIA of Ukraine:`, `Verkhovna Rada citing Reuters:`."""

from __future__ import annotations

from .aliases import known
from .names import FIRST_NAMES
from .nouns import classify, speaker_at
from .phrase import phrase_end
from .places import COUNTRIES, SEATS
from .speaker import BODY, MEDIA, PERSON, PLAIN, Speaker
from .tokens import core, is_noun, key_of_word, without_article
from .vocabulary import ANONYMOUS, CITE, RELAY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .vocabulary import Vocabulary

QUOTING = ("ru", "uk", "pl", "cs", "sk", "hu")
"""Languages that put the names of outlets in quotation marks."""
TITLES = frozenset(
    "Post Times Journal News Herald Tribune Daily Telegraph Chronicle Gazette Mail Observer Review Weekly".split()
)
"""How the titles of English papers end."""
LONGEST = 170
"""How many characters a prefix may have."""


class Prefix:
    """A credit in front of a lead.

    Args:
        speaker: Who is credited.
        via: The relay named in it (`citing Reuters`), or None.
        clause: Whether it says more than who is credited: `X, the minister of Y, cools expectations`.
    """

    __slots__ = ("clause", "speaker", "via")

    def __init__(self, speaker: Speaker, via: Speaker | None = None, *, clause: bool = False) -> None:
        self.speaker = speaker
        self.via = via
        self.clause = clause


def colon_at(lead: str) -> int:
    """Where the first colon stands that parts a prefix from its text: no clock, no address, not quoted; else -1."""
    at = -1
    while True:
        at = lead.find(":", at + 1, LONGEST)
        if at < 0:
            return lead.find("：", 0, LONGEST)
        if at == 0:
            continue
        behind = lead[at + 1 : at + 3]
        if behind.startswith("//") or (lead[at - 1].isdigit() and behind[:1].isdigit()):
            continue
        before = lead[:at]
        if before.rfind("【") > before.rfind("】"):
            return -1
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
        one, two = (_Candidate(part, True, counts, vocabulary).speaker() for part in (first, second))
        if one is not None and two is not None:
            return Prefix(one, two)
        return None
    speaker = _Candidate(words, quoted, counts, vocabulary).speaker()
    if speaker is None and styled and len(words) < 5 and _is_titled(words, vocabulary):
        text = " ".join(words)
        speaker = Speaker(without_article(text, vocabulary), None, PLAIN, text, True)
    if speaker is None:
        return None
    return Prefix(speaker, clause=_goes_on(words, vocabulary))


def _goes_on(words: list[str], vocabulary: Vocabulary) -> bool:
    """Whether small words that open with no preposition follow the person and the comma: a verb and what it needs."""
    if not vocabulary.cased:
        return False
    speaker, stop = speaker_at(words, 0, len(words), vocabulary, True)
    if speaker is None or speaker.kind != PERSON or not 1 < len(words) - stop < 6 or words[stop - 1][-1] != ",":
        return False
    small = key_of_word(words[stop])
    opens = small in vocabulary.preps or small in vocabulary.articles or small in vocabulary.links
    return words[stop].islower() and not opens and not is_noun(small, vocabulary)


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


class _Candidate:
    """What stands before a colon, and what the document says about it.

    Attributes:
        words, text, name: It as words, as printed, and without its article.
        quoted: Whether a quotation follows.
        count: How often it opens a lead.
    """

    __slots__ = ("counts", "name", "quoted", "text", "vocabulary", "words")

    def __init__(self, words: list[str], quoted: bool, counts: Mapping[str, int], vocabulary: Vocabulary) -> None:
        self.words = words
        self.text = " ".join(words)
        self.name = without_article(self.text, vocabulary)
        self.quoted = quoted
        self.counts = counts
        self.vocabulary = vocabulary

    @property
    def count(self) -> int:
        return self.counts.get(self.text, 0)

    def speaker(self) -> Speaker | None:
        """Who is credited, or None."""
        vocabulary, text = self.vocabulary, self.text
        found = known(text, vocabulary.language) or known(self.name, vocabulary.language)
        if found is not None:
            return Speaker(found[0], None, found[1], text, True)
        small = self.name.casefold()
        if small in ANONYMOUS:
            return None
        early = self._quoted_outlet() or self._behind_kicker()
        if early is not None:
            return early
        if small in vocabulary.topics or key_of_word(self.words[0]) in vocabulary.topics:
            return None
        place = small.rstrip(".")
        if place in COUNTRIES or place in SEATS:
            said = self.quoted or (place in SEATS and self.count > 1)
            return Speaker(self.name, None, BODY, text, False) if said else None
        if not vocabulary.cased:
            return self._unmarked()
        listed = self._behind_topic()
        if listed is not None:
            return listed
        if any(key_of_word(word) in vocabulary.phrases and core(word)[:1].islower() for word in self.words[1:]):
            return None
        return self._noun_phrase()

    def _quoted_outlet(self) -> Speaker | None:
        """`„Example Daily”:` an outlet's name stands in quotation marks."""
        text = self.text
        if (
            self.vocabulary.language not in QUOTING
            or text[0] not in '„«“"'
            or text[-1] not in '”»“"'
            or len(self.words) > 5
        ):
            return None
        bare = text.strip('„«“”»"')
        titled = bare[:1].isupper() and all(word[:1].isupper() or len(word) < 4 for word in bare.split())
        return Speaker(bare, None, MEDIA, text, True) if titled else None

    def _behind_kicker(self) -> Speaker | None:
        """`COMMENTARY Rory`: a kicker before a name that other leads open with."""
        words = self.words
        if len(words) < 2 or not words[0].isupper() or len(words[0]) < 5 or words[1].isupper():
            return None
        rest = " ".join(words[1:])
        return Speaker(rest, None, PERSON, self.text, True) if self.counts.get(rest, 0) > 0 else None

    def _behind_topic(self) -> Speaker | None:
        """`Ucraina, Cnn`: a topic, then the source."""
        head, comma, _ = self.text.partition(",")
        if not comma:
            return None
        tail = without_article(self.text.rpartition(",")[2].strip(), self.vocabulary)
        listed = known(tail, self.vocabulary.language)
        if listed is None or (head.casefold() not in COUNTRIES and listed[1] != MEDIA):
            return None
        return Speaker(listed[0], None, listed[1], self.text, True)

    def _noun_phrase(self) -> Speaker | None:
        words, vocabulary, text = self.words, self.vocabulary, self.text
        end, _, _ = phrase_end(words, 0, len(words), vocabulary)
        speaker, stop = speaker_at(words, 0, len(words), vocabulary, True)
        if speaker is None:
            nouned = any(is_noun(key_of_word(word), vocabulary) for word in words)
            named = self.quoted and nouned and len(words) <= 8
            return classify(words, 0, len(words), vocabulary, False) if named else None
        if stop < len(words) and end < len(words):
            return self._with_more(speaker, end, stop)
        if speaker.kind in (PERSON, MEDIA):
            return Speaker(speaker.name, speaker.role, speaker.kind, text, True)
        if words[0].casefold() in vocabulary.days or self._is_shouted():
            return None
        if any(is_noun(key_of_word(word), vocabulary) for word in words[:end]):
            return Speaker(speaker.name, speaker.role, BODY, text, True)
        if self._is_named():
            return Speaker(self.name, None, PLAIN, text, True)
        return Speaker(self.name, None, MEDIA, text, True) if self._is_title_abroad() else None

    def _with_more(self, speaker: Speaker, end: int, stop: int) -> Speaker | None:
        """`X, director of Y, on the fall in the polls`: more follows the name than an office."""
        words = self.words
        comma = words[end - 1][-1] == ","
        behind = " ".join(words[end:]).strip(",") or None
        if speaker.kind == PERSON and speaker.role and comma and len(words) - stop < 4:
            return Speaker(speaker.name, behind or speaker.role, PERSON, self.text, True)
        if self.quoted and speaker.kind == PERSON and (speaker.role or comma):
            return Speaker(speaker.name, speaker.role, PERSON, self.text, True)
        if self.quoted and speaker.kind == PLAIN and comma and end >= 2:
            return Speaker(speaker.name, behind, PERSON, self.text, True)
        return None

    def _is_named(self) -> bool:
        """Whether words that the vocabulary does not know are a name that is credited."""
        bares = [core(word) for word in self.words]
        acronym = bares[0].isupper() and 2 <= len(bares[0]) <= 6
        if len(bares) > 1 and acronym and bares[1].casefold() in self.vocabulary.links:
            # `MIA of Tarmark`
            return True
        if len(bares) == 1:
            recurs = self.count > 1 and bares[0][:1].isupper()
            return acronym or self.quoted or recurs or bares[0].casefold() in FIRST_NAMES
        particles = self.vocabulary.particles
        titled = all(bare[:1].isupper() for bare in bares if bare and bare.casefold() not in particles)
        return titled and ((self.quoted and len(bares) <= 4) or self.count > 1)

    def _is_title_abroad(self) -> bool:
        """Whether this is the title of an English paper on a page in another script: `Dresk Post: ...`."""
        words = self.words
        if self.vocabulary.language not in ("ru", "uk") or not 2 <= len(words) <= 4 or not self.text.isascii():
            return False
        return all(word[:1].isupper() for word in words) and words[-1] in TITLES

    def _is_shouted(self) -> bool:
        """Whether this is a kicker in capitals: `EXIT POLL FIGURES`."""
        return len(self.words) > 1 and all(word.isupper() for word in self.words) and self.count < 2

    def _unmarked(self) -> Speaker | None:
        """The speaker in a script without capitals."""
        words, vocabulary, text = self.words, self.vocabulary, self.text
        if len(words) > 9 or any(core(word) in vocabulary.phrases for word in words):
            return None
        ends = bool(vocabulary.suffixes) and text.endswith(vocabulary.suffixes)
        if len(words) == 1 and ends and not self.quoted:
            return Speaker(text, None, BODY, text, True)
        nouned = ends or any(is_noun(core(word), vocabulary) for word in words[:2])
        short = len(words) <= 5 or (len(words) <= 7 and words[0] in vocabulary.roles)
        if (nouned and (short or self.quoted)) or (self.quoted and (len(words) <= 3 or self.count > 1)):
            return classify(words, 0, len(words), vocabulary, False)
        return None
