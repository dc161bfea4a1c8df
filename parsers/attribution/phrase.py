"""Where a noun phrase ends that names a speaker."""

from __future__ import annotations

from .aliases import known
from .speaker import MEDIA
from .tokens import CLOSING, EDGE, OPENING, core, ends_sentence, is_noun, is_office, key_of_word, unglued
from .vocabulary import CITE, FROM, NATIONS, PLATFORMS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .vocabulary import Vocabulary

LONGEST = 18
"""How many words a phrase may have."""

OPEN, PART, STOP = 0, 1, 2
"""What a word is to the phrase: perhaps inside it, if a part follows; a part; behind it."""

_VERBAL = {
    "ru": ("ли", "ла", "ло", "ть", "ет", "ют", "ит", "ят", "ся", "сь", "ал", "ил", "ел", "ены"),
    "uk": ("ли", "ла", "ло", "ти", "ть", "ся", "ав", "ив"),
    "pl": ("ło", "ła", "li", "ły", "ał", "ił", "ył", "ć", "ją", "je", "uje", "no", "to"),
    "cs": ("al", "ala", "ali", "alo", "aly", "il", "ila", "ili", "ilo", "ily", "ely", "el", "ela", "eli", "elo"),
    "sk": ("al", "ala", "ali", "alo", "il", "ila", "ili", "ilo", "el", "ela", "eli", "elo", "ú", "ujú"),
    "ro": ("at", "it", "ut"),
    "hu": ("t", "ták", "ja"),
    "fi": ("i", "vat", "vät", "aa", "ää"),
    "tr": (),
}
"""How verbs end, for languages whose nouns take an unknown small word behind them."""
_SLAVIC = ("ru", "uk", "pl", "cs", "sk")
ROMANCE = ("fr", "it", "es", "pt")


EMPTY, HALT, ARTICLE, NAME, NAME_NOUN, NAME_OFFICE, NUMBER = range(7)
NOUN, OFFICE, VERB, LINK, ASIDE, ADJECTIVE, UNKNOWN = range(7, 14)
"""What a word is by itself: marks alone, `who`, `the`, `Kyiv`, `Ministry`, `Mayor`, `7`; `ministry`, `mayor`, `said`,
`of`, `in` or `also`, a nation's adjective written small, and any other."""
SENSES = 40000
"""How many words' senses are kept: words recur, and looking one up costs a tenth of working it out."""


def _sense(word: str, vocabulary: Vocabulary) -> tuple[str, int, bool, bool]:
    """A word bare and small, its code, whether a phrase may open with it, and whether its marks close one."""
    bare = core(word)
    glued = unglued(bare, vocabulary) if bare and vocabulary.elisions else bare
    small = glued.casefold()
    code = _code(glued, small, bare, vocabulary) if glued else EMPTY
    closes = word[-1] in ',;:.!?…)»”"' and not (word[-1] == "." and not ends_sentence(word))
    sense = (small, code, code != EMPTY and _may_open(small, glued, vocabulary), closes)
    if len(vocabulary.senses) < SENSES:
        vocabulary.senses[word] = sense
    return sense


def _may_open(small: str, glued: str, vocabulary: Vocabulary) -> bool:
    """Whether a phrase can start with a word: with `US` and `the`, not with `in`, `according`, `who`, `meanwhile`."""
    if small in vocabulary.articles or (len(glued) > 1 and glued.isupper()):
        return True
    if small in vocabulary.preps or small in vocabulary.skip or small in vocabulary.stop:
        return False
    return not any(kind in (FROM, CITE) for _, _, kind in vocabulary.phrases.get(small, ()))


def _code(glued: str, small: str, bare: str, vocabulary: Vocabulary) -> int:
    if not (len(glued) > 1 and glued.isupper()):
        if small in vocabulary.days or (small in vocabulary.pronouns and small not in vocabulary.articles):
            return HALT if small not in vocabulary.links else ASIDE
        if small in vocabulary.articles and glued is bare:
            return ARTICLE
        if small in vocabulary.stop and bare[0].islower():
            return HALT
    if glued[0].isupper() or glued[0] == "@" or (vocabulary.language == "de" and _is_small_outlet(glued)):
        if not is_noun(small, vocabulary):
            return NAME
        return NAME_OFFICE if is_office(small, vocabulary) else NAME_NOUN
    if glued[0].isdigit():
        return NUMBER
    if is_noun(small, vocabulary):
        return OFFICE if is_office(small, vocabulary) else NOUN
    if small in vocabulary.phrases:
        return VERB
    if small in vocabulary.links:
        return LINK
    if small in vocabulary.preps or small in vocabulary.skip:
        return ASIDE
    return ADJECTIVE if small in vocabulary.adjectives or small.startswith(NATIONS) else UNKNOWN


def _is_small_outlet(word: str) -> bool:
    """Whether a small word is a listed agency that writes itself small: `die dpa`."""
    found = known(word, "de") if len(word) == _AGENCY else None
    return found is not None and found[1] == MEDIA


_AGENCY = 3


def phrase_end(words: Sequence[str], start: int, limit: int, vocabulary: Vocabulary) -> tuple[int, bool, bool]:
    """Where the noun phrase that starts at a word ends.

    Returns:
        The index after its last word (`start` where there is none), whether it holds a name (a capital) and whether it
        holds an office, an institution or an outlet.
    """
    walk = _Walk(words, start, min(limit, start + LONGEST), vocabulary)
    while walk.index < walk.limit and walk.step():
        pass
    return walk.end, walk.named, walk.nouned


class _Walk:
    """A walk along the words of one phrase.

    Attributes:
        index, end: The word to look at, and the one behind the last part found.
        named, nouned, bodied: Whether a name, any noun of the vocabulary, an institution was found.
        after_noun: Whether the last part is such a noun.
        pending: How many words were passed since the last part.
    """

    __slots__ = (
        "after_noun", "bodied", "end", "index", "limit", "named", "nouned", "pending", "start", "vocabulary", "words",
    )  # fmt: skip

    def __init__(self, words: Sequence[str], start: int, limit: int, vocabulary: Vocabulary) -> None:
        self.words = words
        self.start = self.index = self.end = start
        self.limit = limit
        self.vocabulary = vocabulary
        self.named = self.nouned = self.bodied = self.after_noun = False
        self.pending = 0

    def step(self) -> bool:
        """Look at one word; False where the phrase ended before or with it."""
        index = self.index
        word = self.words[index]
        vocabulary = self.vocabulary
        sense = vocabulary.senses.get(word) or _sense(word, vocabulary)
        small, code, opens, closes = sense
        if code == EMPTY:
            self.index += 1
            self.pending += 1
            return word == "&" and index > self.start
        if index > self.start:
            if word[0] in OPENING:
                return self._bracket() if word[0] in "([" else self._quoted_name()
        elif not opens or (code == LINK and not self._opens_name()):
            return False
        verdict = self._verdict(small, code)
        if verdict == STOP:
            return False
        if verdict == PART:
            self.end = index + 1
            self.pending = 0
        else:
            self.pending += 1
            if self.pending > 4:
                return False
        self.index += 1
        if not closes:
            return True
        # A name in quotation marks or brackets of its own goes on.
        return word[-1] in '»”")' and verdict == PART and self.index < self.limit and word[0] in OPENING

    def _opens_name(self) -> bool:
        """Whether the first word, a link, is part of the name behind it: `van Orlen`, not `van het leger`."""
        return self.index + 1 < self.limit and self.words[self.index + 1][:1].isupper()

    def _bracket(self) -> bool:
        """Pass `(EC)`."""
        words, index = self.words, self.index
        close = index
        while close < self.limit and close - index < 5 and ")" not in words[close] and "]" not in words[close]:
            close += 1
        if close >= self.limit or close - index >= 5 or self.end != index:
            return False
        self.end = self.index = close + 1
        return words[close][-1] not in ",;:."

    def _quoted_name(self) -> bool:
        """Pass a name in quotation marks behind a noun: `gazeta „ABC”`."""
        words, index = self.words, self.index
        close = index
        while close < self.limit and close - index < 4 and words[close].rstrip(",.;:")[-1:] not in tuple(CLOSING):
            close += 1
        if not self.after_noun or close >= self.limit or close - index >= 4:
            return False
        if not words[index].strip(EDGE)[:1].isupper():
            return False
        self.named = True
        self.end = self.index = close + 1
        return words[close][-1] not in ",;:."

    def _verdict(self, small: str, code: int) -> int:
        if code in (NAME, NAME_NOUN, NAME_OFFICE):
            self.named = True
            self.after_noun = code != NAME
            if self.after_noun:
                self.nouned = True
                self.bodied = self.bodied or code == NAME_NOUN
            return PART
        if code in (NOUN, OFFICE):
            self.nouned = self.after_noun = True
            self.bodied = self.bodied or code == NOUN
            return PART
        if code == ARTICLE:
            return self._article(small)
        later = self.index > self.start
        if code == NUMBER:
            return PART if later and self.named and len(small) < 5 else self._unknown(small)
        if code == HALT:
            goes_on = small in self.vocabulary.links and self._goes_on()
            return self._link(small) if goes_on else STOP
        if code == VERB:
            return STOP if later else OPEN
        if code == LINK or (self.named and small in self.vocabulary.particles):
            return self._link(small)
        if code == ASIDE:
            return STOP
        if code == ADJECTIVE:
            return PART if later and (self.named or self.nouned) else OPEN
        return self._unknown(small)

    def _article(self, small: str) -> int:
        """An article opens the phrase, or follows `of`; elsewhere it opens another one."""
        vocabulary = self.vocabulary
        if self.index == self.start or small in vocabulary.links:
            return OPEN
        if self.words[self.index - 1].casefold() in vocabulary.links or self.index != self.end:
            return OPEN
        if self.after_noun and vocabulary.language in _VERBAL:
            # No articles: `радник її офісу`
            return OPEN
        return OPEN if small in vocabulary.particles and self.named else STOP

    def _link(self, small: str) -> int:
        """`of` joins; `in` joins only what follows an office or institution directly."""
        if small not in self.vocabulary.preps:
            return OPEN
        following = core(self.words[self.index + 1]) if self.index + 1 < self.limit else ""
        if not self.after_noun or self.index != self.end:
            if self._is_seat(following):
                # `Institute for the World Economy in Kestria,`: the seat of an institution.
                self.end = self.index + 2
            return STOP
        fallen = following.casefold()
        return STOP if fallen in PLATFORMS or fallen.rpartition("-")[2] in self.vocabulary.media else OPEN

    def _is_seat(self, following: str) -> bool:
        if not (self.bodied and self.index == self.end and following[:1].isupper()):
            return False
        return self.words[self.index + 1][-1] == "," and following.casefold() not in PLATFORMS

    def _goes_on(self) -> bool:
        """Whether a name or an office follows `and`."""
        if self.index == self.start or self.index + 1 >= self.limit:
            return False
        following = core(self.words[self.index + 1])
        return bool(following) and (following[0].isupper() or is_noun(following.casefold(), self.vocabulary))

    def _unknown(self, small: str) -> int:
        """A small word that no list holds: an adjective before the noun, an attribute behind it, or a verb."""
        vocabulary = self.vocabulary
        language = vocabulary.language
        behind = self.index == self.end
        previous = self.words[self.index - 1].casefold() if self.index > self.start else ""
        if self._is_attribute(small, behind, previous):
            self.after_noun = False
            return PART
        if self.after_noun and behind and language in (*ROMANCE, "ro") and self._before_name(small):
            # `l'ambasciatore dromano Pavle Irko`
            return OPEN
        if small in vocabulary.passive:
            return STOP
        if not behind or self.end == self.start:
            return OPEN
        if self.nouned and small.endswith(_VERBAL.get(language, "")):
            return STOP
        if not self.nouned and self.end == self.start + 1 and language in _SLAVIC:
            # `podle RIK uzavře Karsk ...`: a verb between two names.
            return STOP
        return STOP if language == "de" else OPEN

    def _before_name(self, small: str) -> bool:
        return (
            small.isalpha()
            and self.index + 1 < self.limit
            and (self.words[self.index + 1][:1].isupper() and self.words[self.index][-1].isalpha())
        )

    def _is_attribute(self, small: str, behind: bool, previous: str) -> bool:
        """Whether an unknown small word belongs to the noun before it."""
        vocabulary = self.vocabulary
        language = vocabulary.language
        if behind and self.after_noun:
            if language == "de":
                # `Nachrichtenagentur dka`: an agency may write itself small.
                return core(previous) in vocabulary.media and small not in vocabulary.passive
            return self._is_genitive(small)
        if not (self.nouned and self.index == self.end + 1 and small.isalpha()):
            return False
        # `la directrice du musée`, `the director of operations`
        linked = previous in vocabulary.links and previous not in vocabulary.preps
        return linked and language in ("en", "nl", "ro", *ROMANCE)

    def _is_genitive(self, small: str) -> bool:
        """`министерство портов`, `l'armée tarmarkaise`: right behind the noun, and the phrase ends with it."""
        vocabulary = self.vocabulary
        endings = _VERBAL.get(vocabulary.language)
        if not small.isalpha() or len(small) < 3:
            return False
        if small.endswith(endings) if endings else vocabulary.language not in ROMANCE:
            return False
        if self.words[self.index][-1] in ",.;:" or self.index + 1 >= self.limit:
            return True
        following = key_of_word(self.words[self.index + 1])
        if following in vocabulary.skip or following in vocabulary.stop:
            return True
        return endings is not None and (following in vocabulary.preps or following in vocabulary.phrases)
