"""The words that a language credits with, made ready for look-up."""

from __future__ import annotations

from importlib import import_module

from .aliases import relay_words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

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
    ("FROM", FROM),
    ("CITE", CITE),
    ("RELAY", RELAY),
    ("POST", POST),
    ("SELF", SELF),
    ("WHILE", WHILE),
)

NATIONS = (
    "ukrain", "ucrain", "ucran", "oekraïn", "ukrajin", "ukraj", "russ", "ruso", "rusa", "rusk", "rosyj", "rysk", "rus'",
    "amerik", "americ", "american", "brit", "engl", "angl", "ingl", "german", "alem", "deutsch", "tysk", "duits", "němec",
    "nemeck", "niemiec", "tedesc", "allemand", "franc", "frans", "french", "französ", "pol", "turk", "turc", "türk", "turec",
    "chin", "chiń", "kin", "čín", "kines", "belarus", "białorus", "bieloru", "biéloru", "bělorus", "belorus", "europ", "euroop",
    "evrop", "európ", "ital", "wlosk", "włosk", "españ", "spagn", "spans", "hiszpańs", "holand", "holend", "nederl", "israel",
    "izrael", "iran", "irań", "írán", "japan", "japon", "nipp", "korean", "corean", "corée", "svensk", "zweeds", "norsk",
    "noors", "dansk", "deens", "finsk", "fin", "czesk", "českos", "slovensk", "słowac", "slovac", "roman", "român", "rumun",
    "hungar", "ungher", "magyar", "maďar", "węgier", "ungar", "georg", "gruz", "moldov", "mołd", "lit", "litew", "latv", "łotew",
    "eston", "estoń", "kanad", "canad", "austral", "western", "occident", "zachodni", "západ", "vestlig",
    "украин", "україн", "росій", "россий", "русск", "американ", "британ", "англий", "англій", "немец", "герман", "німец",
    "француз", "польск", "польс", "турец", "китай", "белорус", "білорус", "европ", "європ", "итальян", "італій", "испан",
    "іспан", "израиль", "ізраїль", "иран", "іран", "япон", "западн", "західн", "чешск", "чесь", "грузин", "молдав", "молдов",
)  # fmt: skip
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
    "spokesman spokeswoman spokesperson sprecher sprecherin woordvoerder woordvoerster porte-parole portavoce portavoz porta-voz "
    "talsmann talsmand talesman talesmannen talsmannen talsmanden talskvinna talskvinne talsperson talesperson rzecznik rzeczniczka mluvčí "
    "hovorca hovorkyňa речник речниця пресс-секретарь sözcü sözcüsü tiedottaja szóvivő szóvivője purtător".split()
)
"""Who speaks for the institution that the sentence is about."""

ANONYMOUS = frozenset(
    "source sources quelle quellen insider source fonte fonti fuente fuentes sursă surse źródło źródła źródeł zdroj zdroje zdrojů "
    "источник источники источника джерело джерела kilde kilder källa källor bron bronnen lähde lähteet kaynak kaynaklar مصادر مصدر".split()
)
"""Who is cited and not named: the outlet that cites them is the source."""

FEEDS = frozenset(("truth", "tweet", "tweets", "tweeted", "twittrar", "twittert", "twitterte", "telegrama", "فيس"))

LANGUAGES = frozenset("ar cs da de en es fi fr hu is it ja ko nl no pl pt ro ru sk sv tr uk zh".split())
"""The languages that have a vocabulary: ISO 639-1."""

_PERFECT = {
    "de": frozenset("hat haben hatte hatten habe".split()),
    "nl": frozenset("heeft hebben had hadden".split()),
}
"""Auxiliaries whose participle closes the sentence."""

_SAME = {"nb": "no", "nn": "no"}
_LOADED: dict[str, Vocabulary] = {}


def load(language: str) -> Vocabulary:
    """The vocabulary of a language (ISO 639-1), made once; English where there is none for it."""
    language = _SAME.get(language, language)
    if language not in LANGUAGES:
        language = "en"
    if language not in _LOADED:
        _LOADED[language] = Vocabulary(language, import_module(f".languages.{language}", __package__))
    return _LOADED[language]


class Vocabulary:
    """A language's words of crediting.

    Args:
        language: ISO 639-1.
        words: A module of `languages`; its names are described in `languages/en.py`.
    """

    __slots__ = (
        "_gate",
        "adjectives",
        "articles",
        "bodies",
        "bridges",
        "bylines",
        "capitals",
        "cased",
        "days",
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
        "roles",
        "skip",
        "spaced",
        "stop",
        "suffixes",
        "topics",
        "verb_last",
        "words",
    )

    def __init__(self, language: str, words: ModuleType) -> None:
        def those(name: str) -> frozenset[str]:
            return frozenset(getattr(words, name, "").split())

        self.language = language
        self.words = words
        self.capitals = language == "en"
        self.bridges = language in ("ru", "uk", "pl", "cs", "sk", "hu", "fi", "tr", "ro")
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
        self.passing = those("PASSING")
        self.perfect = _PERFECT.get(language, frozenset())
        self.passive = those("PASSIVE")
        self.particles = frozenset(
            "von van der den de da di del della bin al el ben ibn ter zu af la le du dos das y".split()
        )
        self.elisions: tuple[str, ...] = tuple(getattr(words, "ELISIONS", "").split())
        self.genitives: tuple[str, ...] = tuple(getattr(words, "GENITIVES", "").split())
        self.hedges: tuple[str, ...] = tuple(getattr(words, "HEDGES", "").replace("_", " ").split("|"))[:-1]
        self.bylines: tuple[str, ...] = tuple(getattr(words, "CREDITS", "").replace("_", " ").split("|"))[:-1]
        function = self.links | self.articles | self.preps | self.particles | self.skip
        phrases: dict[str, list[tuple[tuple[str, ...], tuple[str, ...], int]]] = {}
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
        self.phrases = phrases
        markers = set(phrases)
        for word, choices in phrases.items():
            markers.update((word + ",", word + ".", word + ":"))
            if any(kind != ACT and (kind != SAY or not self.capitals) for _, _, kind in choices):
                markers.update((word.capitalize(), "(" + word))
        self.markers = frozenset(markers)
        self._gate: frozenset[str] | None = None

    @property
    def gate(self) -> frozenset[str]:
        """Words, small, of which a paragraph must hold one to name a relay or a platform."""
        if self._gate is None:
            words = [*relay_words(self.language), *self.media, *PLATFORMS]
            self._gate = frozenset(words).union([word + "," for word in words], [word + "." for word in words])
        return self._gate


def _longest_first(choice: tuple[tuple[str, ...], tuple[str, ...], int]) -> int:
    return -len(choice[0]) - len(choice[1])
