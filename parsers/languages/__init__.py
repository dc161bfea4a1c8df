"""The words by which pages are recognised, one small module a language.

A language module (`en.py`, `de.py` ...) holds plain constants, every word casefolded:

    MONTHS, WEEKDAYS twelve and seven strings of blank-separated names and abbreviations, Monday first
    STAMP_WORDS      words that may stand inside a stamp beside its clock: `Ore 21.25`, `Update vom 22. März, 14.30 Uhr`
    CLOCK_UNITS      words behind the clock: `Uhr`, `hrs`, `h`
    AM, PM           words for the halves of a 12-hour clock
    DAYPARTS         whole lines that stand for a clock: `Morgonen`
    AGO_BEFORE, AGO_AFTER, AGO_UNITS, JUST_NOW   relative times: `il y a` 5 `minutes`, 5 `minutes` `ago`
    TODAY, YESTERDAY day headings in words
    ZONES            zone phrases and their IANA names ("" where the phrase names no certain zone)
    SUMMARY_HEADS, STREAM_HEADS, TAIL_HEADS, TAIL_STARTS, BACKGROUND_HEADS   headings, see `parsers.furniture`
    KEY_EVENT, PINNED  whole lines beside a stamp that say what kind of entry it is
    READ_MORE, CHROME, CHROME_STARTS, UPDATED, UPDATE_MARKERS, BYLINES, CREDIT_LINES
    CAPTION_STARTS, CAPTION_MARKS, PICTURE_WORDS, LIVE_WORDS, ABBREVIATIONS

A name that a module leaves out is empty. A page is read with the words of its own language and the English ones, for
English furniture stands on pages in every language.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

    from ...model.entry import Kind

LANGUAGES = (
    "en", "de", "fr", "it", "es", "pt", "nl", "sv", "no", "da", "is", "fi", "pl", "cs", "sk", "hu", "ro", "tr",
    "uk", "ru", "ar", "ja", "zh", "ko",
)  # fmt: skip
"""ISO 639-1 codes of the languages that have a module."""

_LATIN = ("en", "de", "fr", "it", "es", "pt", "nl", "sv", "no", "da", "is", "fi", "pl", "cs", "sk", "hu", "ro", "tr")
_SAMPLE = 6000


def detect(text: str) -> str:
    """The ISO 639-1 code of the language that `text` is written in, "" where none of `LANGUAGES` shows.

    Scripts decide where they can; within the Latin and Cyrillic scripts the function words do. Only the first 6,000
    characters are looked at: a page's language shows in far fewer.
    """
    sample = text[:_SAMPLE]
    foreign = [ord(character) for character in sample if character > "\x7f"]
    latin = len(sample) - len(foreign) - sample.count(" ") - sample.count("\n")
    kana = hangul = han = cyrillic = arabic = 0
    for code in foreign:
        if code < 0x250:
            latin += code >= 0xC0
        elif 0x400 <= code < 0x530:
            cyrillic += 1
        elif 0x600 <= code < 0x700:
            arabic += 1
        elif 0x3040 <= code < 0x3100:
            kana += 1
        elif 0x4E00 <= code < 0xA000:
            han += 1
        elif 0xAC00 <= code < 0xD7B0:
            hangul += 1
    # A CJK character says about as much as two letters or more.
    most = max(latin, cyrillic, arabic, 3 * (kana + han), 3 * hangul)
    if most == 0:
        return ""
    if most == 3 * (kana + han):
        return "ja" if kana * 20 > han else "zh"
    if most == 3 * hangul:
        return "ko"
    if most == arabic:
        return "ar"
    words = sample.casefold().split()
    if most == cyrillic:
        russian = sum(sample.count(letter) for letter in "ыэёъ")
        ukrainian = sum(sample.count(letter) for letter in "іїєґ")
        if russian != ukrainian:
            return "ru" if russian > ukrainian else "uk"
        return _by_words(words, ("uk", "ru"))
    return _by_words(words, _LATIN)


def _by_words(words: Sequence[str], codes: Sequence[str]) -> str:
    present: dict[str, int] = {}
    for word in words:
        present[word] = present.get(word, 0) + 1
    best, best_score = "", 0.0
    for code in codes:
        score = 0.0
        for word in _WORDS[code].split():
            if word in present:
                score += present[word]
        if score > best_score:
            best, best_score = code, score
    if best_score * _PROSE >= len(words):
        return best
    return _by_letters("".join(words), codes) or (best if best_score * 50 >= len(words) else "")


def _by_letters(text: str, codes: Sequence[str]) -> str:
    """The language whose own letters a text holds: headlines alone have few of the words that stand everywhere."""
    counts = {code: sum(map(text.count, _LETTERS[code])) for code in codes if code in _LETTERS}
    best = max(counts, key=counts.__getitem__, default="")
    return best if best and counts[best] * 100 >= len(text) and counts[best] >= _FEW else ""


_LETTERS = {
    "tr": "ığş", "hu": "őű", "pl": "łąęż", "cs": "řěů", "sk": "ľĺŕ", "ro": "țșă", "is": "þð", "de": "ß", "es": "ñ¿",
    "pt": "ãõ",
}  # fmt: skip
"""Letters that hardly any other language of its script writes."""
_FEW = 4
_PROSE = 12
"""In prose of any of these languages at least every twelfth word is one of `_WORDS`."""


_WORDS = {
    "en": "the of and to in that for on with was said from by after is has his were had would been its as at be are",
    "de": "der die und den von das zu des mit sich dem ist nicht ein eine auf für im auch als nach hat wird sei aus",
    "fr": "le la les des et de du en une que dans pour par sur au est qui pas plus ce avec selon été aux il ont",
    "it": "il di che la e del della le per una con nel alla gli è dei sono ha non i da al si lo dal",
    "es": "el la de que en y los del las un por con una para al su ha se lo es más como sobre no han",
    "pt": "o de que e do da em os no na um para com uma não por dos as mais ao se foi pelo à são",
    "nl": "de het een van en in dat op te is voor met zijn niet aan er door ook naar bij om uit die hebben worden",
    "sv": "och att det i som en på är av för med till den har de inte om ett från vid enligt säger sig också var",
    "no": "og i det er som en på av for til med at har de ikke om fra den et ved etter seg ifølge skal kan sier",
    "da": "og i at det er en til af på som med for den har de der ikke et om fra ved efter sig ifølge skal hvor siger",
    "is": "og að í á er sem við um til hefur af með það en var ekki fyrir segir hafa þá frá eru þar",
    "fi": "ja on ei että se oli ovat hän mukaan myös kun kuin mutta joka ukrainan venäjän sekä jo tai ole sen klo kertoo sanoo",
    "pl": "w i na z że do się o nie jest po od przez dla to za jak oraz ze są był podczas według który przed",
    "cs": "a v na se že je z o s do podle i za ve by k jsou po od pro který také uvedl když už ze",
    "sk": "a v na sa že je z o s do podľa aj za vo by k sú po od pre ktorý tiež uviedol keď už zo",
    "hu": "a az és hogy nem is egy van szerint ez azt volt meg már csak még ki el mint vagy ukrán orosz",
    "ro": "de și în a la cu că pe din care nu o să un pentru au mai este prin după fost sunt ale către",
    "tr": "ve bir bu da de için ile olarak daha olan göre en çok sonra kadar gibi ise dedi tarafından etti ancak",
    "uk": "і в на що та з у до не за як про від це для є його які також було після під ще їх та й або",
    "ru": "и в на что с по не из о за как от для это к у его он а был также после при их до во",
}


class Vocabulary:
    """The words of one language joined with the English ones, in the shapes that the readers need.

    Args:
        code: ISO 639-1; "" or an unknown code gives the English words alone.
    """

    def __init__(self, code: str) -> None:
        self.code = code
        codes = [code] if code in LANGUAGES else []
        if "en" not in codes:
            codes.append("en")
        modules = [words_of(f"{__name__}.{each}") for each in codes]
        self._modules = modules
        strings, words = self._strings, self._words
        self.months: dict[str, int] = {}
        self.weekdays: dict[str, int] = {}
        for module in reversed(modules):
            for number, names in enumerate(getattr(module, "MONTHS", ()), 1):
                self.months.update(dict.fromkeys(names.split(), number))
            for number, names in enumerate(getattr(module, "WEEKDAYS", ())):
                self.weekdays.update(dict.fromkeys(names.split(), number))
        self.stamp_words = words("STAMP_WORDS")
        self.clock_units = words("CLOCK_UNITS")
        self.am = words("AM")
        self.pm = words("PM")
        self.dayparts = frozenset(strings("DAYPARTS"))
        self.ago_before = strings("AGO_BEFORE")
        self.ago_after = strings("AGO_AFTER")
        self.ago_units = words("AGO_UNITS")
        self.just_now = frozenset(strings("JUST_NOW"))
        self.today = frozenset(strings("TODAY"))
        self.yesterday = frozenset(strings("YESTERDAY"))
        self.zones: dict[str, str] = {}
        for module in reversed(modules):
            self.zones.update(getattr(module, "ZONES", {}))
        self.stamp_starters = frozenset(
            (
                *self.stamp_words,
                *self.clock_units,
                *self.months,
                *self.weekdays,
                *self.am,
                *self.pm,
                *(phrase.split()[0] for phrase in (*self.zones, *self.ago_before)),
            )
        )
        """The first words of stamps that begin with a word."""
        self.behind_clock = frozenset(
            (
                *self.clock_units,
                *self.months,
                *self.weekdays,
                *self.am,
                *self.pm,
                *self.stamp_words,
                *(phrase.split()[0] for phrase in self.zones),
                *("on", "del", "le", "am", "den", "of", "la", "dne", "dnia", "em", "a", "p"),
            )
        )
        """Words that may belong to a stamp behind its clock."""
        self._read_furniture()

    def _strings(self, name: str) -> tuple[str, ...]:
        """The phrases that the modules have under a name."""
        return tuple(dict.fromkeys(value for module in self._modules for value in getattr(module, name, ())))

    def _words(self, name: str) -> frozenset[str]:
        """The words that the modules have under a name, blank-separated there."""
        return frozenset(word for module in self._modules for word in getattr(module, name, "").split())

    def _read_furniture(self) -> None:
        strings, words = self._strings, self._words
        self.summary_heads = frozenset(strings("SUMMARY_HEADS"))
        self.stream_heads = frozenset(strings("STREAM_HEADS"))
        self.tail_heads = frozenset(strings("TAIL_HEADS"))
        self.tail_starts = strings("TAIL_STARTS")
        self.background_heads = frozenset(strings("BACKGROUND_HEADS"))
        self.read_more = strings("READ_MORE")
        self.read_more_heads = frozenset(start.rstrip(" :") for start in self.read_more)
        self.chrome = frozenset(strings("CHROME"))
        self.chrome_starts = strings("CHROME_STARTS")
        self.updated = strings("UPDATED")
        self.kind_marks: dict[str, Kind] = dict.fromkeys(strings("KEY_EVENT"), "key_event")
        self.kind_marks.update(dict.fromkeys(strings("PINNED"), "pinned"))
        self.updated_firsts = tuple(dict.fromkeys(start.split()[0].rstrip(":") for start in self.updated))
        self.update_markers = frozenset(strings("UPDATE_MARKERS"))
        self.bylines = strings("BYLINES")
        self.credit_lines = frozenset(strings("CREDIT_LINES"))
        self.caption_starts = strings("CAPTION_STARTS")
        self.caption_marks = strings("CAPTION_MARKS")
        self.long_initials = frozenset(start[:2] for start in (*self.caption_starts, *self.tail_starts))
        """How lines begin that may be captions or tail, whatever their length: two characters tell most from prose."""
        self.short_initials = self.long_initials | frozenset(
            start[:2] for start in (*self.chrome_starts, *self.read_more, *self.updated, *self.bylines)
        )
        self.credit_words = tuple(start for start in self.caption_starts if start[-1] == ":")
        self.picture_words = words("PICTURE_WORDS")
        self.picture_stems = tuple(word for word in self.picture_words if len(word) > 3)
        self.live_words = words("LIVE_WORDS")
        self.live_stems = tuple(word[:-1] if len(word) > 5 else word for word in self.live_words if len(word) > 3)
        """The live words without their last letter, which many languages inflect."""
        self.abbreviations = words("ABBREVIATIONS")


def words_of(module: str) -> ModuleType:
    """A module of words, by its whole name."""
    # What importlib.import_module does; importing importlib takes 0.4 ms of a start, for it brings `warnings`.
    return __import__(module, fromlist=("*",))


_VOCABULARIES: dict[str, Vocabulary] = {}


def vocabulary(code: str) -> Vocabulary:
    """The vocabulary for a language code, made once."""
    if code not in _VOCABULARIES:
        _VOCABULARIES[code] = Vocabulary(code)
    return _VOCABULARIES[code]
