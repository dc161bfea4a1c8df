"""Who is credited in a paragraph: `X said on Telegram`, `according to X`, `Ukrinform reports citing Interfax`."""

from __future__ import annotations

from functools import lru_cache

from . import subject, verb_first
from .aliases import known
from .mention import Mention, platform
from .nouns import speaker_at
from .places import COUNTRIES
from .sentence import has_quotations, is_quoted, reaches, sentence_of
from .speaker import ANAPHOR, BODY, MEDIA, PERSON, PLAIN, PRONOUN, Speaker
from .tokens import CLOSING, DASHES, OPENING, core, is_acronym, is_noun, key_of_word
from .vocabulary import ACT, ANONYMOUS, CITE, FROM, PLATFORMS, POST, RELAY, SAY, SELF, WHILE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .vocabulary import Vocabulary


REACH = 700
"""How many characters of a paragraph are looked at: credits stand at its ends, and hostile text may have no end."""
MARKS = 8
"""How many crediting words of a paragraph are followed up."""
AND = frozenset("and und et e ed y i и й і та a en og och ja ve și şi és".split())
DROPPING = ("it", "es", "pt", "ro", "pl", "cs", "sk", "hu", "ru", "uk")
"""Languages that leave out a pronoun as subject."""
_LOCATIVE = ("ru", "uk")
_IN = ("в", "во", "у")
_PLURAL = ("ли", "ют", "ят", "ють", "ять")
INFLECTED = ("ru", "uk", "pl", "cs", "sk")
"""Languages in which the one behind `according to` stands in another case than the nominative."""


QUOTES = '"“„«'
STATEMENTS = frozenset(
    """
statement communiqué communique mitteilung pressemitteilung erklärung comunicado comunicato nota
verklaring persbericht uttalelse udtalelse uttalande pressmeddelande pressemelding pressemeddelelse oświadczeniem
komunikatem komunikatu заявлению сообщению заявою повідомленням sdělení prohlášení vyhlásenia
""".split()
)
"""What is said, where `according to` governs it."""
_TELLING = frozenset(("told", "tells", "tell"))
_UNSIGNED = STATEMENTS.union("bericht berichten berichte meldung meldungen report reports".split())
"""What is reported and names nobody: `einem Bericht zufolge`."""
_NOBODY = frozenset(
    """
nobody none everyone everybody someone somebody anyone anybody nothing everything niemand jemand alle nadie alguien
ninguém alguém nessuno qualcuno nikt nikdo nikto никто ніхто ingen
""".split()
)
_AT = frozenset("on at in sur dans auf in em en su på na в на у im am".split())
_AGENT = frozenset(("by", "from", "of"))
"""What ends a phrase that says whose words others are: `claims made by`, not `according to`."""
_BEING = frozenset("is are was were be been being completely entirely simply totally".split())
_NEAR = 5
"""How many words before such a phrase the verb stands that denies."""

KEPT = 8192
"""How many paragraphs are kept with what was found in them: a page that is followed is read again and again, and most
of its paragraphs are what they were."""


@lru_cache(KEPT)
def mentions(text: str, vocabulary: Vocabulary) -> list[Mention]:
    """The credits of a paragraph, in the order of the text."""
    words = _words(text)
    hits = vocabulary.markers.intersection(words)
    if vocabulary.language == "fr":
        # `indique-t-il`
        hits |= {word for word in words if "-" in word and word.rstrip(",.;:").endswith(subject.FRENCH_PRONOUNS)}
    if not hits:
        return []
    found: list[Mention] = []
    quotations = has_quotations(text)
    tried = 0
    for index, word in enumerate(words):
        if word in hits:
            if found and found[-1].speaker.kind in (PERSON, BODY) and not _may_relay(words, index, vocabulary):
                continue
            tried += 1
            if tried > MARKS:
                break
            _follow(words, index, vocabulary, found, quotations=quotations)
    return found


@lru_cache(4)
def _words(text: str) -> list[str]:
    """The words that are looked at, not to be changed: credits and relays are looked for in one after the other."""
    return text[:REACH].split()


_END = 170
"""How many characters at either end of a paragraph are looked at for a relay."""


@lru_cache(KEPT)
def relays(text: str, vocabulary: Vocabulary) -> tuple[list[Mention], str | None]:
    """The outlets that a paragraph names as relays of what somebody else said, and the platform where it was said."""
    # Most paragraphs name no relay. Who passes a statement on is named at a paragraph's ends: there it is looked for.
    ends = text if len(text) < 2 * _END else f"{text[:_END]} {text[-_END:]}"
    gate = vocabulary.printed_gate
    words = ends.split()
    if gate.isdisjoint(words):
        return [], None
    if ends is not text:
        words = _words(text)
    markers = vocabulary.markers
    if markers.isdisjoint(words):
        return [], None
    found: list[Mention] = []
    channel = None
    quotations = has_quotations(text)
    done: set[int] = set()
    for index in [index for index, word in enumerate(words) if word in gate]:
        if len(done) > MARKS:
            break
        if channel is None and key_of_word(words[index]) in PLATFORMS:
            start, end = sentence_of(words, index)
            if not markers.isdisjoint(words[start:end]):
                channel = platform(words, index, index + 1)
            continue
        for near in range(max(0, index - 6), min(len(words), index + 4)):
            if near not in done and words[near] in markers:
                done.add(near)
                _follow(words, near, vocabulary, found, quotations=quotations)
    return [mention for mention in found if mention.speaker.kind == MEDIA], channel


def _may_relay(words: Sequence[str], index: int, vocabulary: Vocabulary) -> bool:
    """Whether a crediting word behind the first speaker can name a relay: that is all that is looked for there."""
    small = key_of_word(words[index])
    if small in vocabulary.passing or any(
        kind not in (SAY, ACT, WHILE) for _, _, kind in vocabulary.phrases.get(small, ())
    ):
        return True
    gate = vocabulary.gate
    near = words[max(0, index - 3) : index + 4]
    return any(word.casefold() in gate for word in near)


class _Mark:
    """A crediting word in its sentence.

    Attributes:
        words, index: The paragraph's words and the number of the crediting one.
        start, end: Where its sentence starts, and the number of the word behind it.
        first, after: Where its phrase starts, and the number of the word behind it.
        kind: What kind of phrase it is.
    """

    __slots__ = ("after", "end", "first", "index", "kind", "start", "vocabulary", "words")

    def __init__(self, words: Sequence[str], index: int, vocabulary: Vocabulary) -> None:
        self.words = words
        self.index = index
        self.vocabulary = vocabulary
        self.start, self.end = sentence_of(words, index)
        self.first = index
        self.after = index + 1
        self.kind = SAY

    def matches(self, before: Sequence[str], behind: Sequence[str], kind: int) -> bool:
        """Whether the words around are those of a phrase; if so, this is it."""
        first = self.index
        after = first + 1
        # Most phrases are the one crediting word.
        if before or behind:
            first -= len(before)
            after += len(behind)
            if first < 0 or after > len(self.words):
                return False
            around = [*self.words[first : self.index], *self.words[self.index + 1 : after]]
            if [key_of_word(word) for word in around] != [*before, *behind]:
                return False
        self.first, self.after, self.kind = first, after, kind
        return True

    def speaker(self) -> tuple[Speaker | None, bool]:
        """Who is credited, and whether the credit closes the sentence."""
        words, vocabulary, kind = self.words, self.vocabulary, self.kind
        if kind in (SAY, ACT):
            said, closes = self._said()
            return (self._carried() if said is None and kind == SAY else said), closes
        if kind == SELF:
            bare = core(words[self.index])
            return Speaker(_holder(bare), None, BODY, bare, True), False
        if kind == POST:
            from . import verb_last  # of one language: the others start without it

            return verb_last.before_postposition(words, self.first, self.start, vocabulary), False
        if kind == WHILE:
            opens = self.first > self.start and words[self.first - 1][-1] == ","
            return (self._opening(self.first) if opens else None), False
        if words[self.after - 1][-1] in ",;:.":
            return None, False
        return self._from()

    def _said(self) -> tuple[Speaker | None, bool]:
        """The subject of a verb."""
        words, first, start, vocabulary = self.words, self.first, self.start, self.vocabulary
        if vocabulary.verb_last:
            from . import verb_last

            return verb_last.topic(words, first, self.after, start, vocabulary), False
        closes = self.after >= self.end - 6
        if not vocabulary.cased:
            return verb_first.subject(words, first, self.after, start, self.end, vocabulary), closes
        if subject.is_thing(words, self.index, start, vocabulary):
            return None, False
        previous = self._previous()
        if vocabulary.language in _LOCATIVE and self.kind == SAY:
            inside = self._inside()
            if inside is not None:
                return inside, closes
        opened = not previous or previous[-1] in '"”“»’,!?…' or previous[-1] in DASHES
        # Behind `told` stands who was told.
        opened = opened and not (vocabulary.language == "en" and key_of_word(words[self.index]) in _TELLING)
        if opened and (self.kind == SAY or previous.rstrip(",")[-1:] in tuple('"”»')):
            behind = subject.behind(words, self.after, self.end, vocabulary)
            if previous[-1:] == "," and (behind is None or behind.kind != MEDIA):
                # `X, the mayor of Y, warned the people` before `..., said X`.
                before = subject.before(words, first, start, vocabulary, self.kind)
                if before is not None and before.kind == PERSON and before.role:
                    return before, closes
            if behind is not None:
                return behind, closes
        before = subject.before(words, first, start, vocabulary, self.kind)
        if before is None and self.kind == SAY and not opened and vocabulary.language != "en":
            return subject.behind(words, self.after, self.end, vocabulary), closes
        return before, closes

    def _inside(self) -> Speaker | None:
        """The institution in which something was said: `В МЧС сообщили`, `У поліції повідомили`."""
        words, first, start, vocabulary = self.words, self.first, self.start, self.vocabulary
        if words[start].casefold() not in _IN or not core(words[first]).endswith(_PLURAL):
            return None
        speaker, stop = speaker_at(words, start + 1, first, vocabulary, False)
        if speaker is None or not reaches(words, stop, first, vocabulary):
            return None
        if speaker.kind == PLAIN and is_acronym(speaker.name) and speaker.name.casefold() not in COUNTRIES:
            return Speaker(speaker.name, None, BODY, speaker.text, True)
        return _in_nominative(speaker, vocabulary) if speaker.kind in (BODY, ANAPHOR) else None

    def _previous(self) -> str:
        """The word before the verb and its auxiliaries, "" where they open the sentence."""
        at = self.first
        while at > self.start and self.words[at - 1].casefold() in self.vocabulary.skip:
            at -= 1
        return self.words[at - 1] if at > self.start else ""

    def _opening(self, before: int) -> Speaker | None:
        """The one whom the sentence opens with, where other words follow before the given one."""
        speaker, stop = speaker_at(self.words, self.start, self.first, self.vocabulary, True)
        if speaker is None or stop >= before or (speaker.kind == PLAIN and not speaker.sure):
            return None
        return speaker

    def _carried(self) -> Speaker | None:
        """The subject of another verb, or of the sentence before: `X met Y and said`, `"...", ha detto`."""
        vocabulary = self.vocabulary
        if not vocabulary.cased or vocabulary.verb_last or self.first <= self.start + 2:
            return None
        before = self.words[self.first - 1]
        if before[-1] == "," or key_of_word(before) in AND:
            speaker = self._opening(self.first - 1)
            if speaker is not None and speaker.kind in (PERSON, BODY):
                return speaker
        if vocabulary.language in DROPPING and self._previous().rstrip(",")[-1:] in tuple(CLOSING):
            return Speaker("", None, PRONOUN, "", True)
        return None

    def _from(self) -> tuple[Speaker | None, bool]:
        """The one behind `according to`."""
        words, vocabulary = self.words, self.vocabulary
        index = self.after
        if index >= self.end:
            return None, False
        if words[index - 1].casefold() in vocabulary.articles:
            index -= 1
        bare = core(words[index])
        small = bare.casefold()
        if small in vocabulary.pronouns and small not in vocabulary.articles and not is_acronym(bare):
            return Speaker(bare, None, PRONOUN, bare, True), False
        if not vocabulary.cased:
            return verb_first.governed(words, index, self.end, vocabulary), False
        speaker, stop = speaker_at(words, index, self.end, vocabulary, False)
        if (speaker is None or speaker.kind != MEDIA) and self._is_statement(index):
            return self._issuer(), stop >= self.end - 1
        if speaker is not None and speaker.kind == PLAIN and key_of_word(words[self.after - 1]) in vocabulary.media:
            # `podle agentury X`, `recoge la agencia estatal X`
            first, _, rest = speaker.name.partition(" ")
            name = rest if first.islower() and rest[:1].isupper() else speaker.name
            speaker = Speaker(name, None, MEDIA, speaker.text, speaker.sure)
        if speaker is not None and vocabulary.language in INFLECTED and self.kind in (FROM, CITE):
            speaker = _in_nominative(speaker, vocabulary)
        return speaker, stop >= self.end - 1

    def _is_statement(self, index: int) -> bool:
        """Whether `according to` is followed by a statement that is nobody's: `selon un communiqué publié sur X`."""
        words, vocabulary = self.words, self.vocabulary
        while index + 1 < self.end and key_of_word(words[index]) in vocabulary.articles:
            index += 1
        if key_of_word(words[index]) not in STATEMENTS:
            return False
        following = core(words[index + 1]) if index + 1 < self.end and words[index][-1].isalnum() else ""
        return following.casefold() not in vocabulary.links or following.casefold() in _AT

    def _issuer(self) -> Speaker | None:
        """The institution or the person with whom the sentence opens: the statement is theirs."""
        speaker = self._opening(self.first + 1)
        return speaker if speaker is not None and speaker.kind in (PERSON, BODY, ANAPHOR) else None

    def _quotes(self) -> bool:
        """Whether a quotation follows in the sentence."""
        return any(word[0] in QUOTES for word in self.words[self.after : self.end])

    def _denied(self) -> bool:
        """Whether somebody else denies these words: `denied claims by X`, `claims made by X are false`."""
        words, denials = self.words, self.vocabulary.denials
        if key_of_word(words[self.after - 1]) not in _AGENT or key_of_word(words[self.index]) in denials:
            return False
        for index in range(self.first - 1, max(self.start, self.first - _NEAR) - 1, -1):
            if words[index][-1] in ",;:":
                break
            if key_of_word(words[index]) in denials:
                return True
        for index in range(self.after, self.end):
            if key_of_word(words[index]) in denials and key_of_word(words[index - 1]) in _BEING:
                return True
            if words[index][-1] in ",;:":
                break
        return False

    def credits(self, speaker: Speaker) -> bool:
        """Whether a speaker may be credited by words of this kind, and the sentence does not deny it."""
        vocabulary, kind = self.vocabulary, self.kind
        if kind == FROM and vocabulary.denials and self._denied():
            return False
        if kind == ACT and self.words[self.index] in vocabulary.quoting and not self._quotes():
            return False
        if kind == RELAY and speaker.kind != MEDIA:
            return speaker.kind == PLAIN and is_noun(key_of_word(self.words[self.index]), vocabulary)
        if kind == CITE and speaker.kind != MEDIA and not ANONYMOUS.isdisjoint(speaker.text.casefold().split()):
            return False
        if speaker.kind == PLAIN and speaker.name.casefold() in PLATFORMS:
            return False
        if speaker.kind == PLAIN and (
            speaker.name.casefold() in _NOBODY or speaker.name.casefold() in subject.NO_SPEAKERS
        ):
            return False
        if kind == POST and speaker.kind == PLAIN and speaker.name.casefold() in _UNSIGNED:
            return False
        if kind == FROM and self.first > self.start and self.words[self.first] == "para":
            # `para o aeroporto`: only at the beginning of a sentence it says whose view this is.
            return False
        if not vocabulary.hedges or speaker.kind not in (MEDIA, BODY, PLAIN):
            return True
        sentence = " ".join(self.words[self.start : self.end]).casefold()
        for hedge in vocabulary.hedges:  # noqa: SIM110 - a loop costs half of `any`, and this is asked of every credit
            if hedge in sentence:
                return False
        return True


def _follow(
    words: Sequence[str], index: int, vocabulary: Vocabulary, found: list[Mention], *, quotations: bool
) -> None:
    """Add what a crediting word credits to what was found before; `quotations`: whether the paragraph has any."""
    small = key_of_word(words[index])
    choices = vocabulary.phrases.get(small)
    if choices is None:
        if "-" in small and vocabulary.language == "fr":
            _follow_inverted(words, index, small, vocabulary, found)
        return
    if quotations and is_quoted(words, index):
        return
    mark = _Mark(words, index, vocabulary)
    longest = -1
    for before, behind, kind in choices:
        # The longest phrase wins; beside it, the same word may name a relay: `told`.
        if longest >= 0 and kind != RELAY and (kind != CITE or len(before) + len(behind) < longest):
            continue
        if not mark.matches(before, behind, kind):
            continue
        speaker, closes = mark.speaker()
        if speaker is not None and mark.credits(speaker):
            _add(mark, speaker, closes, found)
            longest = max(longest, len(before) + len(behind)) if kind != RELAY else longest


def _follow_inverted(
    words: Sequence[str], index: int, small: str, vocabulary: Vocabulary, found: list[Mention]
) -> None:
    """`indique-t-il`: a verb with its pronoun."""
    verb, _, pronoun = small.partition("-")
    if verb in vocabulary.phrases and not is_quoted(words, index):
        start, end = sentence_of(words, index)
        found.append(Mention(Speaker(pronoun, None, PRONOUN, pronoun, True), SAY, start, index, words, end))


def _add(mark: _Mark, speaker: Speaker, closes: bool, found: list[Mention]) -> None:
    words, start, first = mark.words, mark.start, mark.first
    if mark.kind == RELAY:
        speaker = speaker.as_outlet()
    last = found[-1] if found else None
    if mark.kind == FROM and last is not None and last.form == FROM and last.at == first:
        # `zgodnie z` before `zgodnie z wyliczeniami`
        found.pop()
    if mark.kind == SAY:
        begin = first - len(speaker.text.split())
        closes = closes or (begin > start and words[begin - 1][-1] in ',"”»–—-')
        passes = key_of_word(words[mark.index]) in mark.vocabulary.passing
        if closes and passes and speaker.kind == PLAIN and last is not None and last.sentence == start:
            # `X said on Telegram, Newsline reports`: an unlisted outlet.
            speaker = speaker.as_outlet()
    found.append(Mention(speaker, mark.kind, start, first, words, mark.end, closes))
    if mark.kind == CITE:
        _add_citing(mark, found)


def _add_citing(mark: _Mark, found: list[Mention]) -> None:
    """Take the one who cites for a relay: `X skriver med henvisning til Y`, `Die Agentur X beruft sich auf Y`."""
    before = found[-2] if len(found) > 1 else None
    if before is not None and before.sentence == mark.start and before.form in (SAY, FROM):
        if before.speaker.kind == PLAIN:
            before.speaker = before.speaker.as_outlet()
        return
    if mark.first > mark.start and mark.vocabulary.cased:
        speaker = subject.before(mark.words, mark.first, mark.start, mark.vocabulary, SAY)
        if speaker is not None and speaker.kind == MEDIA:
            found.insert(-1, Mention(speaker, SAY, mark.start, mark.first, mark.words, mark.end))


def _holder(bare: str) -> str:
    """`Behördenangaben` -> `Behörden`."""
    head = bare[: -len("angaben")] if bare.casefold().endswith("angaben") else bare
    return head.removesuffix("s") if head.casefold().endswith("ungs") else head


def _in_nominative(speaker: Speaker, vocabulary: Vocabulary) -> Speaker:
    """The speaker under the name's nominative, where it is known how that is made."""
    from .cases import governed, nominative_person, nominative_phrase

    words = speaker.name.split()
    kept = governed(words, vocabulary)
    if len(kept) < len(words):
        text = " ".join(speaker.text.split()[: len(kept) - len(words)])
        words, speaker = kept, Speaker(" ".join(kept), None, speaker.kind, text, True)
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


def behind_quotation(text: str, vocabulary: Vocabulary) -> Speaker | None:
    """The person behind the quotation that opens a paragraph, whatever the verb: `«...», a soupiré le maire, X`.

    A comma parts them, at most three small words stand between, and the person has an office or a known first name.
    """
    if text[:1] not in _QUOTED or not vocabulary.cased or vocabulary.verb_last:
        return None
    closes = _QUOTED[text[0]]
    at = next(
        (
            found
            for mark in closes
            for end in (mark + ", ", "," + mark + " ")
            if (found := text.find(end, 4, REACH)) > 0
        ),
        0,
    )
    if not at:
        return None
    words = text[at + 2 : at + 162].split()
    while words and not core(words[0]):
        del words[0]
    for index in range(1, min(4, len(words))):
        before, word = words[index - 1], words[index]
        small = key_of_word(word)
        if not (before.isalpha() and before.islower()) or before in vocabulary.preps:
            return None
        if not (word[:1].isupper() or small in vocabulary.articles or is_noun(small, vocabulary)):
            continue
        speaker, _ = speaker_at(words, index, len(words), vocabulary, False)
        if speaker is not None and speaker.kind == PERSON and (speaker.role or " " in speaker.name):
            return speaker
    return None


_QUOTED = {"“": ("”",), "«": ("»",), "„": ("“", "”", '"'), '"': ('"',), "»": ("«",)}
"""Quotation marks and how they are closed."""


def opening_speaker(text: str, vocabulary: Vocabulary) -> Speaker | None:
    """The one whom a sentence's first words name, for sentences that end in a quotation."""
    words = text[:240].split()
    if not words or not vocabulary.cased:
        return None
    while words and (
        not core(words[0]) or (words[0].isupper() and len(words) > 2 and key_of_word(words[0]) in vocabulary.topics)
    ):
        del words[0]
    if not words or words[0][0] in OPENING:
        return None
    speaker, _ = speaker_at(words, 0, len(words), vocabulary, True)
    return speaker
