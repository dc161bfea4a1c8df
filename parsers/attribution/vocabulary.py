"""The words that a language credits with, made ready for look-up."""

from __future__ import annotations

from ..languages import LANGUAGES, words_of
from .aliases import relay_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

    from .speaker import Speaker

SAY = 1
"""A verb of saying: `said`, `reports`."""
ACT = 2
"""A verb that is also an act, credited only to the subject in front of it: `warns`, `demands`."""
FROM = 4
"""What stands before the one who is credited: `according to`, `was reported by`."""
CITE = 8
"""What stands before the one whom a relay cites: `citing`."""
RELAY = 16
"""What stands before a relay: `told`, `as quoted by`, `in an interview with`."""
POST = 32
"""What stands after the one who is credited: the Turkish `göre`."""
WHILE = 128
"""A participle that goes on with its sentence's subject: `..., warning that`."""
SELF = 64
"""A word that holds the one who is credited: `Behördenangaben`."""

_KINDS = (
    ("SAY", SAY),
    ("ACT", ACT),
    ("QUOTING", ACT),
    ("FROM", FROM),
    ("CITE", CITE),
    ("RELAY", RELAY),
    ("POST", POST),
    ("SELF", SELF),
    ("WHILE", WHILE),
)

NATIONS = tuple(
    """
alem allemand americ american amerik angl austral belarus belorus białorus bieloru biéloru brit bělorus canad
chines chino chinois chiń cines corean corée czesk dansk deens deutsch duits engl españ eston estoń euroop europ
európ evrop finlan finn finsk franc frans französ french georgi german gruz hiszpańs holand holend hungar ingl
iran irań israel italian italien italsk izrael japan japon japán kanad kines kinez korean krym latvi litau litev
litew lithuan litov litua magyar maďar moldov mołd nederl nemeck niemiec nipp noors norsk němec occident oekraïn
pol'sk polac polish polnisch polon polsk pools poolse poľsk qırım romanian romen român românesc rosyj rumen
rumeň rumun rumän rusa rusk ruso russ rysk slovac slovensk spagn spans svensk słowac taliansk tedesc turc turec
turk tysk türk ucrain ucran ukrain ukraj ukrajin ungar ungher vestlig western wlosk węgier włosk zachodni zweeds
západ írán českos čín łotew американ англий англій белорус британ білорус герман грузин европ западн західн
израиль иран испан итальян китай молдав молдов немец німец польс польск россий росій русск турец украин україн
француз чесь чешск япон європ ізраїль іран іспан італій
""".split()
)
"""How the adjectives of nations begin that are written small."""

_PLATFORMS = {
    "Telegram": "telegram telegramie telegramu telegrama telegramm telegram'da telegramban telegramon telegramissa "
    "телеграм телеграме телеграмі телеграм-каналі телеграм-канале телеграмм تلغرام تليغرام تيليغرام تلجرام تيليجرام",
    "Facebook": "facebook facebooku facebookissa facebook'ta facebookon facebook-seite facebook-konto фейсбук фейсбуке "
    "фейсбуці фейсбуку فيسبوك فيس",
    "Twitter": "twitter twitteru twitterze twitterissä twitter'da twitter'dan twitteren twitteri tweet tweeted tweets "
    "twittrar twittert twitterte твиттер твиттере твіттер твіттері твітері تويتر",
    "Instagram": "instagram instagramie instagramu instagramissa instagram'da инстаграм инстаграме інстаграм إنستغرام",
    "YouTube": "youtube youtubie ютуб يوتيوب",
    "TikTok": "tiktok тикток",
    "WhatsApp": "whatsapp",
    "Viber": "viber вайбер",
    "VK": "vkontakte вконтакте",
    "Weibo": "weibo",
    "Truth Social": "truth",
    "Bluesky": "bluesky",
    "Mastodon": "mastodon",
}
PLATFORMS = {form: name for name, forms in _PLATFORMS.items() for form in forms.split()}
"""The words for a platform, small, and the platform's name."""

SPOKESPEOPLE = frozenset(
    """
spokesman spokeswoman spokesperson sprecher sprecherin woordvoerder woordvoerster porte-parole portavoce
portavoz porta-voz talsmann talsmand talesman talesmannen talsmannen talsmanden talskvinna talskvinne talsperson
talesperson rzecznik rzeczniczka mluvčí hovorca hovorkyňa речник речниця пресс-секретарь sözcü sözcüsü
tiedottaja szóvivő szóvivője purtător
""".split()
)
"""Who speaks for the institution that the sentence is about."""

ANONYMOUS = frozenset(
    """
source sources quelle quellen insider fonte fonti fuente fuentes sursă surse źródło źródła źródeł zdroj zdroje
zdrojů источник источники источника джерело джерела kilde kilder källa källor bron bronnen lähde lähteet kaynak
kaynaklar مصادر مصدر
""".split()
)
"""Who is cited and not named: the outlet that cites them is the source."""

_PERFECT = {
    "de": frozenset("hat haben hatte hatten habe".split()),
    "nl": frozenset("heeft hebben had hadden".split()),
}
"""Auxiliaries whose participle closes the sentence."""

_LOADED: dict[str, Vocabulary] = {}


def load(language: str) -> Vocabulary:
    """The vocabulary of a language (ISO 639-1), made once; English where there is none for it."""
    if language not in LANGUAGES:
        language = "en"
    if language not in _LOADED:
        _LOADED[language] = Vocabulary(language, words_of(f"{__package__}.languages.{language}"))
    return _LOADED[language]


def forget() -> None:
    """Drop what was made of the sources that were in force."""
    _LOADED.clear()


class Vocabulary:
    """A language's words of crediting.

    Args:
        language: ISO 639-1.
        words: A module of `languages`; its names are described in `languages/en.py`.
    """

    __slots__ = (
        "_gate",
        "_outlets",
        "_printed_gate",
        "adjectives",
        "articles",
        "bodies",
        "bylines",
        "cased",
        "days",
        "denials",
        "elisions",
        "genitives",
        "hedges",
        "language",
        "links",
        "markers",
        "media",
        "nouns",
        "offices",
        "particles",
        "passing",
        "passive",
        "perfect",
        "phrases",
        "preps",
        "pronouns",
        "quoting",
        "roles",
        "senses",
        "skip",
        "spaced",
        "speakers",
        "stop",
        "suffixes",
        "topics",
        "verb_last",
    )

    def __init__(self, language: str, words: ModuleType) -> None:
        def those(name: str) -> frozenset[str]:
            return frozenset(getattr(words, name, "").split())

        self.language = language
        self.spaced = language not in ("ja", "ko", "zh")
        self.cased = language not in ("ar", "ja", "ko", "zh")
        self.verb_last = language == "tr"
        self.roles = those("ROLES")
        self.bodies = those("BODIES")
        self.media = those("MEDIA")
        self.nouns = self.roles | self.bodies | self.media
        self.suffixes: tuple[str, ...] = tuple(getattr(words, "SUFFIXES", "").split())
        self.offices = tuple(end for end in self.suffixes if end not in self.bodies and end not in self.media)
        self.adjectives = those("ADJECTIVES")
        self.articles = those("ARTICLES")
        self.links = those("LINKS")
        self.preps = those("PREPOSITIONS")
        self.skip = those("SKIP")
        self.stop = those("STOP")
        self.pronouns = those("PRONOUNS")
        self.days = those("DAYS")
        self.topics = those("TOPICS")
        self.denials = those("DENIALS")
        self.passing = those("PASSING")
        self.quoting = those("QUOTING")
        self.perfect = _PERFECT.get(language, frozenset())
        self.passive = those("PASSIVE")
        self.particles = frozenset(
            "von van der den de da di del della bin al el ben ibn ter zu af la le du dos das y".split()
        )
        self.elisions: tuple[str, ...] = tuple(getattr(words, "ELISIONS", "").split())
        self.genitives: tuple[str, ...] = tuple(getattr(words, "GENITIVES", "").split())
        self.hedges = _sayings(words, "HEDGES")
        self.bylines = _sayings(words, "CREDITS")
        self.phrases = _phrases(words, self.links | self.articles | self.preps | self.particles | self.skip)
        self.markers = _markers(self.phrases, capitals=language != "en")
        self.senses: dict[str, tuple[str, int, bool, bool]] = {}
        self.speakers: dict[tuple[str, bool], Speaker | None] = {}
        self._gate: frozenset[str] | None = None
        self._printed_gate: frozenset[str] | None = None
        self._outlets: frozenset[str] | None = None

    @property
    def outlets(self) -> frozenset[str]:
        """Words, small, of which one stands in every outlet's name."""
        if self._outlets is None:
            self._outlets = self.media.union(relay_words(self.language))
        return self._outlets

    @property
    def gate(self) -> frozenset[str]:
        """Words, small, of which a paragraph must hold one to name a relay or a platform."""
        if self._gate is None:  # the user's own outlets are in force before the first document is read
            self._gate = _punctuated(self._gate_words())
        return self._gate

    @property
    def printed_gate(self) -> frozenset[str]:
        """The words of the gate in small letters, with a capital, and in capitals: as paragraphs print them."""
        if self._printed_gate is None:
            words = self._gate_words()
            self._printed_gate = _punctuated([*words, *map(str.title, words), *map(str.upper, words)])
        return self._printed_gate

    def _gate_words(self) -> list[str]:
        return [*relay_words(self.language), *self.media, *PLATFORMS]


def _punctuated(words: Sequence[str]) -> frozenset[str]:
    """The words bare, with a comma and with a full stop behind them."""
    return frozenset(words).union([word + "," for word in words], [word + "." for word in words])


Phrases = dict[str, list[tuple[tuple[str, ...], tuple[str, ...], int]]]
"""By its weightiest word, each phrase's words before and behind that one, and its kind; the longest phrases first."""


def _phrases(words: ModuleType, function: frozenset[str]) -> Phrases:
    """The crediting words and phrases of a language; none is kept under one of the words of `function`: too common."""
    phrases: Phrases = {}
    for name, kind in _KINDS:
        for entry in getattr(words, name, "").split():
            if "_" not in entry:
                phrases.setdefault(entry, []).append(((), (), kind))
                continue
            parts = entry.split("_")
            weights = [len(part) - (99 if part in function else 0) for part in parts]
            pivot = weights.index(max(weights))
            phrases.setdefault(parts[pivot], []).append((tuple(parts[:pivot]), tuple(parts[pivot + 1 :]), kind))
    for choices in phrases.values():
        if len(choices) > 1:
            choices.sort(key=_longest_first)
    return phrases


def _markers(phrases: Phrases, *, capitals: bool) -> frozenset[str]:
    """The crediting words as a text may print them: with a mark behind, and large where a sentence may open with them.

    In English a verb does not open a sentence: without capitals `States` is no verb.
    """
    markers = set(phrases)
    for word, choices in phrases.items():
        markers.update((word + ",", word + ".", word + ":"))
        if any(kind != ACT and (kind != SAY or capitals) for _, _, kind in choices):
            markers.update((word.capitalize(), "(" + word))
    return frozenset(markers)


def _sayings(words: ModuleType, name: str) -> tuple[str, ...]:
    """The parts of sentences in a list that `|` closes."""
    return tuple([part.strip().replace("_", " ") for part in getattr(words, name, "").split("|") if part.strip()])


def _longest_first(choice: tuple[tuple[str, ...], tuple[str, ...], int]) -> int:
    return -len(choice[0]) - len(choice[1])
