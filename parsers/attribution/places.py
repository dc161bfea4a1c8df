"""Names that a lead may open with as its topic: countries, and the cities whose name may stand for their government."""

from __future__ import annotations


def _names(text: str) -> frozenset[str]:
    """The names in a list parted by white space; `_` joins the words of one name."""
    return frozenset([name.replace("_", " ") for name in text.split()])


COUNTRIES = _names(
    """
ukraine ucraina ucrania ucrânia oekraïne ukraina ukrajina ukrajna ukrayna украина україна russia rusia rússia
russland rusland russie ryssland rosja rusko rusya oroszország venäjä россия росія belarus bielorussia
bielorrusia biélorussie hviterussland vitryssland hviderusland białoruś bělorusko bielorusko беларусь білорусь
belarús wit-rusland usa us u.s uk u.k gb eua eeuu ee.uu états-unis stati_uniti sua abd сша germany germania
alemania alemanha deutschland duitsland tyskland niemcy německo nemecko almanya германия німеччина france
francia frança frankreich frankrijk frankrike frankrig francja francie francúzsko fransa франция франція poland
polonia polônia polska polsko poľsko polen pologne polonya польша польща italy italia itália italien italie
włochy itálie taliansko италия італія spain españa spanien espagne hiszpania china cina kina chiny čína çin
китай israel izrael израиль ізраїль gaza iran иран іран syria siria syrien syrie turkey turchia turquía turquie
turkei türkei türkiye турция туреччина moldova молдова romania românia rumänien georgia грузия грузія japan
giappone japón japon india lithuania latvia estonia finland sweden norway denmark hungary slovakia czechia
canada australia brazil crimea crimée krim krym крым крим donbas donbass донбасс донбас europe europa أوكرانيا
روسيا أمريكا بريطانيا
ウクライナ ロシア 米国 英国 中国 ドイツ フランス 烏克蘭 乌克兰 俄羅斯 俄罗斯 美國 美国
英國 中國 德國 德国 法國 法国 우크라이나 러시아 미국 영국 중국 독일
"""
)
SEATS = _names(
    """
kyiv kiev kiew kijów kyjev kiova kiëv kiéve київ киев moscow mosca moscou moskau moskou moskva moskwa
moskova moscú moscovo moszkva москва minsk мінськ минск washington вашингтон berlin berlino berlín berlim берлин
берлін paris parigi parís paříž paryż париж london londra londres londen londyn londýn лондон beijing pechino
pekín pékin peking pekin pequim пекин пекін ankara анкара warsaw varsavia varsovia varsovie warschau warszawa
varšava варшава brussels bruxelles bruselas brüssel brussel bruksela brusel bryssel bruxelas брюссель rome roma
rzym rom madrid lisbon lisboa lisbona vienna wien budapest будапешт bratislava prague praga praha prag прага
bucharest bucurești bucarest tel_aviv jerusalem gerusalemme tehran teheran тегеран tokyo tokio seoul موسكو كييف
واشنطن
モスクワ キーウ キエフ 莫斯科 基輔 基辅 華盛頓 北京 모스크바 키이우
"""
)

_STEMS = {
    "Ukraine": """
krain craina crania crânia krajin krajna krayna kraín краин країн أوكران ウクライナ 烏克蘭 乌克兰 우크라이나
Kyiv Kiev Kiew Kijów Kyjev Kijev Київ Києв Киев كييف キーウ キエフ 基輔 基辅 키이우
""",
    "US": """
US U.S. merica mérica merika méric meryka мерик США Washington Вашингтон Estados_Unidos États-Unis Stati_Uniti
أمريك أميرك アメリカ 米国 美國 美国 미국
""",
}
_OF = {country: tuple(_names(stems)) for country, stems in _STEMS.items()}


def stems_of(name: str) -> tuple[str, ...]:
    """What a text about the country that a listed source's name states holds a piece of; () where it states none.

    `MIA of Ukraine` is also listed as `MIA`: that is Ukraine's only in a text that speaks of Ukraine. Only countries
    are known here whose name such a listed name adds to the words that are printed.
    """
    for stems in _OF.values():
        if speaks_of(name, stems):
            return stems
    return ()


def speaks_of(text: str, stems: tuple[str, ...]) -> bool:
    """Whether one of the pieces stands in a text."""
    for stem in stems:  # noqa: SIM110 - a loop costs half of `any`
        if stem in text:
            return True
    return False
