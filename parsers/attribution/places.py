"""Names that a lead may open with as its topic: countries, and the cities whose name may stand for their government."""

COUNTRIES = frozenset(
    """
ukraine ucraina ucrania ucrânia oekraïne ukraina ukrajina ukrajna ukrayna украина україна russia rusia rússia
russland rusland russie ryssland rosja rusko rusya oroszország венäjä venäjä россия росія belarus bielorussia
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
""".split()
)
SEATS = frozenset(
    """
kyiv kiev kiew kijów kyjev kiova kiëv kiéve київ киев moscow mosca moscou moskau moskou moskva moskwa moskovа
moskova moscú moscovo moszkva москва minsk мінськ минск washington вашингтон berlin berlino berlín berlim берлин
берлін paris parigi parís paříž paryż париж london londra londres londen londyn londýn лондон beijing pechino
pekín pékin peking pekin pequim пекин пекін ankara анкара warsaw varsavia varsovia varsovie warschau warszawa
varšava варшава brussels bruxelles bruselas brüssel brussel bruksela brusel bryssel bruxelas брюссель rome roma
rzym rom madrid lisbon lisboa lisbona vienna wien budapest будапешт bratislava prague praga praha prag прага
bucharest bucurești bucarest tel_aviv jerusalem gerusalemme tehran teheran тегеран tokyo tokio seoul موسكو كييف
واشنطن
モスクワ キーウ キエフ 莫斯科 基輔 基辅 華盛頓 北京 모스크바 키이우
""".split()
)
