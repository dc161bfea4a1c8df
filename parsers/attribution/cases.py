"""Names that a sentence prints in the genitive, turned to the nominative, so that one actor stays one."""

from __future__ import annotations

from .names import FIRST_NAMES
from .tokens import is_noun

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .vocabulary import Vocabulary

# How first names end in the genitive and in the nominative; the nominative must be a known first name.
_FIRST = {
    "pl": (("a", ""), ("ego", ""), ("ego", "y"), ("y", "a"), ("i", "a"), ("ka", "ek"), ("la", "el"), ("ra", "er")),
    "cs": (("a", ""), ("ho", ""), ("e", ""), ("y", "a"), ("i", "a"), ("ka", "ek"), ("la", "el"), ("ra", "r")),
    "sk": (("a", ""), ("ho", ""), ("y", "a"), ("e", "a"), ("ka", "ok"), ("la", "ol"), ("ra", "er")),
    "ru": (("а", ""), ("я", "й"), ("я", "ь"), ("ы", "а"), ("и", "я"), ("и", "а"), ("ла", "ел"), ("ья", "ий")),
    "uk": (("а", ""), ("я", "й"), ("я", "ь"), ("я", ""), ("а", "о"), ("и", "а"), ("ії", "ія"), ("і", "я"), ("и", "о")),
}
# How men's surnames end in the genitive and in the nominative.
_CZECH_LAST = (("ského", "ský"), ("ého", "ý"), ("ova", "ov"), ("eva", "ev"), ("ka", "k"), ("a", ""))
_LAST = {
    "pl": (("iego", "i"), ("ego", "y"), ("ka", "k"), ("a", "")),
    "cs": _CZECH_LAST,
    "sk": _CZECH_LAST,
    "ru": (
        ("кого", "кий"),
        ("гого", "гий"),
        ("хого", "хий"),
        ("вого", "вой"),
        ("стого", "стой"),
        ("ого", "ый"),
        ("его", "ий"),
        ("ова", "ов"),
        ("ева", "ев"),
        ("ина", "ин"),
        ("я", "й"),
        ("а", ""),
        ("ки", "ка"),
        ("ги", "га"),
        ("хи", "ха"),
        ("ы", "а"),
    ),
    "uk": (
        ("ього", "ій"),
        ("ого", "ий"),
        ("ова", "ов"),
        ("єва", "єв"),
        ("іна", "ін"),
        ("енка", "енко"),
        ("ка", "к"),
        ("я", "й"),
        ("а", ""),
        ("и", "а"),
    ),
}
# What ends a surname of a man that does not change.
_KEPT = ("о", "i", "y", "ko", "ých", "их", "и")
_OF_A = {"ru": ("ки", "ги", "хи"), "uk": tuple(letter + "и" for letter in "бвгджзклмнпрстфхцчш")}
"""How the genitive ends of men's surnames in `а`: `Сороки`, `Забари`."""
_DECLINED = ("ого", "его")
"""What ends the genitive of an adjective, the surnames that are adjectives included."""

_HEADS = {
    "pl": """
instytutu instytut ministerstwa ministerstwo resortu resort sztabu sztab rządu rząd policji policja armii armia
agencji agencja prokuratury prokuratura administracji administracja kancelarii kancelaria służby służba wywiadu
wywiad władz władze straży straż rady rada dowództwa dowództwo urzędu urząd komisji komisja kremla kreml
parlamentu parlament wojska wojsko sił siły spółki spółka koncernu koncern rzecznika rzecznik prezydenta
prezydent premiera premier ministra minister szefa szef doradcy doradca gubernatora gubernator mera mer
burmistrza burmistrz dowódcy dowódca ambasadora ambasador sekretarza sekretarz ekspertów eksperci analityków
analitycy ratowników ratownicy
""",
    "cs": """
ministerstva ministerstvo štábu štáb vlády vláda policie policie armády armáda agentury agentura prokuratury
prokuratura správy správa kanceláře kancelář služby služba rozvědky rozvědka úřadů úřady rady rada velitelství
velitelství komise komise kremlu kreml ústavu ústav institutu institut starosty starosta prezidenta prezident
premiéra premiér ministra ministr šéfa šéf poradce poradce gubernátora gubernátor mluvčího mluvčí velitele
velitel náčelníka náčelník tajemníka tajemník primátora primátor
""",
    "sk": """
ministerstva ministerstvo štábu štáb vlády vláda polície polícia armády armáda agentúry agentúra prokuratúry
prokuratúra správy správa kancelárie kancelária služby služba rozviedky rozviedka úradov úrady rady rada komisie
komisia kremľa kremeľ ústavu ústav inštitútu inštitút starostu starosta prezidenta prezident premiéra premiér
ministra minister šéfa šéf poradcu poradca gubernátora gubernátor hovorcu hovorca veliteľa veliteľ náčelníka
náčelník tajomníka tajomník primátora primátor
""",
    "ru": """
министерства министерство министерству министерство правительства правительство генштаба генштаб штаба штаб
полиции полиция армии армия прокуратуры прокуратура администрации администрация разведки разведка службы служба
властей власти пресс-службы пресс-служба пресс-службе пресс-служба управления управление управлению управление
совета совет комиссии комиссия кремля кремль парламента парламент мэрии мэрия командования командование
института институт военных военные спасателей спасатели врачей врачи экспертов эксперты аналитиков аналитики
очевидцев очевидцы жителей жители министерстве министерство правительстве правительство генштабе генштаб штабе штаб
прокуратуре прокуратура разведке разведка службе служба управлении управление совете совет кремле кремль парламенте
парламент командовании командование институте институт
""",
    "uk": """
міністерства міністерство міністерству міністерство уряду уряд генштабу генштаб штабу штаб поліції поліція армії
армія прокуратури прокуратура адміністрації адміністрація розвідки розвідка служби служба влади влада пресслужби
пресслужба пресслужбі пресслужба управління управління ради рада комісії комісія кремля кремль парламенту
парламент мерії мерія командування командування інституту інститут військових військові рятувальників
рятувальники лікарів лікарі експертів експерти аналітиків аналітики очевидців очевидці мешканців мешканці
жителів жителі міністерстві міністерство уряді уряд генштабі генштаб штабі штаб прокуратурі прокуратура розвідці
розвідка службі служба управлінні управління раді рада кремлі кремль парламенті парламент командуванні командування
інституті інститут офісі офіс
""",
}
"""Nouns in the genitive or dative, each followed by its nominative."""
_ADJECTIVES = {
    "pl": {"m": (("iego", "i"), ("ego", "y")), "f": (("iej", "a"), ("ej", "a")), "n": (("ego", "e"),)},
    "cs": {"m": (("ého", "ý"), ("ího", "í")), "f": (("é", "á"),), "n": (("ého", "é"), ("ího", "í"))},
    "sk": {"m": (("ého", "ý"), ("ieho", "í")), "f": (("ej", "á"),), "n": (("ého", "é"), ("ieho", "ie"))},
    "ru": {
        "m": (("ского", "ский"), ("ого", "ый"), ("его", "ий")),
        "f": (("ской", "ская"), ("ой", "ая"), ("ей", "яя")),
        "n": (("ого", "ое"), ("его", "ее")),
    },
    "uk": {"m": (("ого", "ий"),), "f": (("ої", "а"),), "n": (("ого", "е"),)},
}
"""How adjectives end in the genitive and in the nominative, by gender."""
_NEUTER = ("o", "о", "е", "ння", "ství")
_FEMININE = ("a", "а", "я")
_heads: dict[str, dict[str, str]] = {}


def _swap(word: str, endings: Sequence[tuple[str, str]]) -> list[str]:
    return [
        word[: len(word) - len(old)] + new for old, new in endings if word.endswith(old) and len(word) > len(old) + 1
    ]


def nominative_first(name: str, language: str) -> str | None:
    """A first name in the nominative where the given one is its genitive; None where it is not a known one."""
    small = name.casefold()
    if small in FIRST_NAMES:
        return None
    for candidate in _swap(small, _FIRST.get(language, ())):
        if candidate in FIRST_NAMES:
            return candidate[:1].upper() + candidate[1:]
    return None


def nominative_person(names: Sequence[str], language: str) -> str | None:
    """A person's name in the nominative, where its first word is the genitive of a known first name."""
    first = nominative_first(names[0], language)
    if first is None:
        return None
    surname = _her_surname if first.endswith(("a", "а", "я")) else _his_surname
    return " ".join([first, *(surname(name, language) for name in names[1:])])


def _his_surname(name: str, language: str) -> str:
    if name.endswith(_KEPT) and not name.endswith((*_DECLINED, *_OF_A.get(language, ()))):
        return name
    return next(iter(_swap(name, _LAST.get(language, ()))), name)


def _her_surname(name: str, language: str) -> str:
    endings = {"ru": (("ой", "а"),), "uk": (("ої", "а"),), "pl": (("iej", "a"), ("ej", "a"))}
    return next(iter(_swap(name, endings.get(language, (("ej", "á"), ("é", "á"))))), name)


def governed(words: list[str], vocabulary: Vocabulary) -> list[str]:
    """What of a phrase is governed by `according to`: a noun in the nominative behind it opens the statement.

    `Instytutu Studiów karska armia` is `Instytutu Studiów`, the adjectives of the other noun fall with it.
    """
    table = _table(vocabulary.language)
    if not table or words[0].casefold() not in table:
        return words
    for index in range(1, len(words)):
        if words[index] in table.values() and words[index] not in table:
            end = index
            while end > 1 and words[end - 1][:1].islower() and not is_noun(words[end - 1], vocabulary):
                end -= 1
            return words[:end]
    return words


def _table(language: str) -> dict[str, str]:
    if language not in _HEADS:
        return {}
    table = _heads.get(language)
    if table is None:
        pairs = _HEADS[language].split()
        table = _heads[language] = dict(zip(pairs[::2], pairs[1::2], strict=True))
    return table


def nominative_phrase(words: Sequence[str], language: str) -> str | None:
    """An institution in the nominative, where its first noun is a known genitive; None where it is none.

    Only the noun and the adjectives before it change: what follows it is in the genitive anyway.
    """
    table = _table(language)
    for index, word in enumerate(words[:4]):
        head = table.get(word.casefold())
        if head is None:
            continue
        if word[:1].isupper():
            head = head[:1].upper() + head[1:]
        gender = "n" if head.endswith(_NEUTER) else "f" if head.endswith(_FEMININE) else "m"
        out: list[str] = []
        for before in words[:index]:
            swapped = _swap(before, _ADJECTIVES[language][gender])
            if not swapped:
                return None
            out.append(swapped[0])
        return " ".join([*out, head, *words[index + 1 :]])
    return None
