"""Hungarian page vocabulary. Every value is casefolded; see `warlog.parsers.languages` for what each name means."""

MONTHS = (
    "január januári januárban jan", "február februári februárban feb febr", "március márciusi márciusban már márc",
    "április áprilisi áprilisban ápr", "május májusi májusban máj", "június júniusi júniusban jún",
    "július júliusi júliusban júl", "augusztus augusztusi augusztusban aug",
    "szeptember szeptemberi szeptemberben szept szep", "október októberi októberben okt",
    "november novemberi novemberben nov", "december decemberi decemberben dec",
)  # fmt: skip
WEEKDAYS = (
    "hétfő hétfőn hétfői", "kedd kedden keddi", "szerda szerdán szerdai", "csütörtök csütörtökön csütörtöki",
    "péntek pénteken pénteki", "szombat szombaton szombati", "vasárnap vasárnapi",
)  # fmt: skip

STAMP_WORDS = (
    "frissítve frissítés frissült frissítettük utolsó legutóbb közzétéve megjelent megjelenés publikálva módosítva "
    "feltöltve létrehozva ma tegnap kor óra órakor perckor idő időpont körül"
)
CLOCK_UNITS = "h óra órakor"
AM = ""
PM = ""
DAYPARTS = (
    "hajnal", "hajnalban", "kora reggel", "reggel", "délelőtt", "dél", "délben", "délután", "este", "késő este",
    "éjszaka", "éjjel", "éjfél", "éjfélkor", "ma reggel", "ma este",
)  # fmt: skip
AGO_AFTER = ("ezelőtt",)
AGO_UNITS = "mp másodperccel másodperce perc perccel perce ó óra órával órája nap nappal napja hét héttel hete"
JUST_NOW = (
    "most", "épp most", "éppen most", "az imént", "néhány másodperce", "egy perce", "egy órája", "egy napja",
    "egy órával ezelőtt",
)  # fmt: skip
TODAY = ("ma",)
YESTERDAY = ("tegnap",)
ZONES = {
    "magyar idő szerint": "Europe/Budapest", "közép-európai idő szerint": "Europe/Budapest",
    "hazai idő szerint": "Europe/Budapest", "kijevi idő szerint": "Europe/Kyiv", "ukrán idő szerint": "Europe/Kyiv",
    "moszkvai idő szerint": "Europe/Moscow", "londoni idő szerint": "Europe/London",
    "washingtoni idő szerint": "America/New_York", "izraeli idő szerint": "Asia/Jerusalem",
    "greenwichi idő szerint": "UTC", "helyi idő szerint": "",
}  # fmt: skip

SUMMARY_HEADS = (
    "a legfontosabb hírek", "a legfontosabbak", "a legfontosabb események", "a legfontosabb fejlemények",
    "legfontosabb hírek", "legfontosabb események", "legfontosabb fejlemények", "a nap legfontosabb hírei",
    "a nap legfontosabb eseményei", "az éjszaka legfontosabb hírei", "fontosabb események", "fontosabb hírek",
    "összefoglaló", "összefoglalás", "röviden", "dióhéjban", "a lényeg", "a lényeg röviden", "kulcspontok",
    "főbb pontok", "főbb események", "amit tudni lehet", "amit eddig tudunk", "mit tudunk eddig", "ezt tudjuk eddig",
    "ez történt eddig", "ez történt az éjjel", "mi történt ma", "kiemelt hírek", "vezető hírek",
    "legfontosabb bejegyzések",
)  # fmt: skip
STREAM_HEADS = (
    "percről percre", "élő", "élő közvetítés", "élőben", "hírfolyam", "legfrissebb hírek", "a legfrissebb hírek",
    "legfrissebb", "legfrissebbek", "friss hírek", "frissítések", "minden frissítés", "minden bejegyzés",
    "összes bejegyzés", "idővonal", "kronológia", "óráról órára", "közvetítés", "szöveges közvetítés", "legújabb elöl",
)  # fmt: skip
TAIL_HEADS = (
    "hozzászólások", "hozzászólás", "kommentek", "komment", "kommentelek", "szóljon hozzá", "szólj hozzá",
    "hozzászólok", "új hozzászólás", "kapcsolódó", "kapcsolódó cikkek", "kapcsolódó hírek", "kapcsolódó témák",
    "kapcsolódó tartalom", "hasonló cikkek", "további cikkek", "további hírek", "további cikkeink", "még több hír",
    "legolvasottabb", "legolvasottabbak", "legnépszerűbb", "legnépszerűbbek", "népszerű", "ajánlott", "ajánlott cikkek",
    "ajánljuk", "ajánlataink", "ajánló", "ez is érdekelheti", "ez is érdekelhet", "ezek is érdekelhetik",
    "önnek ajánljuk", "neked ajánljuk", "témák", "címkék", "kulcsszavak", "a szerzőről", "cikk megosztása",
    "ossza meg a cikket", "oszd meg a cikket", "legújabb cikkek", "iratkozzon fel hírlevelünkre",
    "iratkozz fel hírlevelünkre", "hírlevél feliratkozás", "adatvédelem", "adatvédelmi tájékoztató", "impresszum",
    "hibát talált", "hibát találtál", "támogasd",
)  # fmt: skip
TAIL_STARTS = (
    "© ", "copyright ", "minden jog fenntartva", "közvetítésünk itt véget ér", "közvetítésünk véget ért",
    "percről percre közvetítésünk", "az e-mail címet nem", "indítsa a napot", "támogassa a",
)  # fmt: skip
BACKGROUND_HEADS = (
    "előzmények", "az előzmények", "háttér", "a háttér", "előzmény", "korábban", "korábbi események", "kontextus",
)  # fmt: skip
READ_MORE = (
    "olvassa el", "olvasd el", "olvassa tovább", "olvass tovább", "tovább olvasom", "olvasson tovább",
    "tovább a cikkre", "tovább:", "bővebben:", "bővebben itt", "bővebben erről", "részletek itt", "részletek:",
    "itt olvashat", "itt írtunk", "erről itt", "erről bővebben", "lásd még", "lásd:", "nézze meg", "nézd meg",
    "hallgassa meg", "hallgasd meg", "kattintson", "kattints ide", "kövessen minket", "kövess minket", "kövesse a",
    "iratkozzon fel", "iratkozz fel", "töltse le", "töltsd le", "teljes cikk", "a teljes cikk", "ez is érdekelheti",
    "ez is érdekelhet", "kapcsolódó cikkünk", "előző napi", "tegnapi percről percre", "korábbi percről percre",
    "az előző nap eseményei", "kapcsolódó cikk:", "kapcsolódó:",
)  # fmt: skip
CHROME = (
    "ugrás a tartalomhoz", "ugrás a tartalomra", "tovább a tartalomra", "kilépés a tartalomba", "vissza a tetejére",
    "az oldal tetejére", "vissza", "vissza a címlapra", "címlap", "főoldal", "kezdőlap", "menü", "keresés", "keres",
    "bejelentkezés", "belépés", "kijelentkezés", "regisztráció", "fiókom", "előfizetés", "előfizetek", "megosztás",
    "megosztom", "megosztás facebookon", "megosztás twitteren", "küldés", "küldés e-mailben", "e-mail", "nyomtatás",
    "link másolása", "másolás", "link másolva", "mentés", "elmentem", "meghallgatom", "meghallgatás", "lejátszás",
    "videó", "videók", "fotó", "fotók", "kép", "képek", "galéria", "képgaléria", "infografika", "grafika", "térkép",
    "hirdetés", "reklám", "támogatott tartalom", "szponzorált tartalom", "hírlevél", "értesítések", "továbbiak",
    "több betöltése", "még több", "mutass többet", "továbbiak betöltése", "több", "bezárás", "megnyitás",
    "teljes képernyő", "frissítés most", "automatikus frissítés", "rendezés", "legrégebbi", "elfogadom", "elfogad",
    "összes elfogadása", "elutasítom", "elutasítás", "süti beállítások", "cookie beállítások", "tetszik", "válasz",
    "jelentés", "követés", "hírek", "külföld", "belföld", "világ", "politika", "betöltés", "hozzászólások",
    "csak előfizetőknek", "előfizetőknek", "forrás", "csak a fontos", "szerző", "szerzők", "nagyítás",
    "frissítés",
)  # fmt: skip
CHROME_STARTS = (
    "a bejegyzés megtekintése az instagramon", "bejegyzés megtekintése az instagramon", "megosztott bejegyzés",
    "ez a tartalom nem", "a tartalom nem", "a videó nem", "az ön böngészője", "a böngésződ", "sütiket használunk",
    "ez a weboldal sütiket", "ez az oldal sütiket", "weboldalunk sütiket", "weboldalunk cookie",
    "a tartalom megtekintéséhez", "engedélyezze a javascript", "olvasási idő", "az oldal automatikusan frissül",
    "a cikk a hirdetés után",
)  # fmt: skip
UPDATED = (
    "frissítve:", "frissítve 0", "frissítve 1", "frissítve 2", "frissítve 3", "frissítve 4", "frissítve 5",
    "frissítve 6", "frissítve 7", "frissítve 8", "frissítve 9", "frissítve ma", "frissítve tegnap", "utolsó frissítés",
    "legutóbb frissítve", "módosítva:", "módosítva 0", "módosítva 1", "módosítva 2", "módosítva 3", "módosítva 4",
    "módosítva 5", "módosítva 6", "módosítva 7", "módosítva 8", "módosítva 9", "megjelent:", "megjelenés:",
    "közzétéve:", "közzétéve 0", "közzétéve 1", "közzétéve 2", "közzétéve 3", "közzétéve 4", "közzétéve 5",
    "közzétéve 6", "közzétéve 7", "közzétéve 8", "közzétéve 9", "publikálva:", "publikálás dátuma", "létrehozva:",
    "feltöltve:",
)  # fmt: skip
UPDATE_MARKERS = ("frissítés", "frissítve", "friss", "új", "rendkívüli", "most érkezett", "fontos")
BYLINES = ("szerző: ", "szerzők: ", "írta: ", "szerkesztette: ", "írta ", "összeállította: ")
CREDIT_LINES = ("szerkesztőség", "szerkesztő", "szerző", "szerzők", "szöveg", "írta")
CAPTION_STARTS = (
    "fotó:", "fotók:", "(fotó", "kép:", "képek:", "képünk illusztráció", "illusztráció", "illusztráció:", "borítókép",
    "nyitókép", "kiemelt kép", "képaláírás:", "archív fotó", "archív kép", "(archív", "grafika:", "térkép:",
    "infografika:", "videó:", "képernyőkép", "forrás: mti", "forrás: getty", "a képen:", "címlapkép", "(címlapkép",
    "fotónk",
)  # fmt: skip
CAPTION_MARKS = (
    "fotó:", "(fotó", "képünk illusztráció", "(illusztráció", "borítókép", "nyitókép", "kiemelt kép", "mti/epa",
    "archív fotó", "forrás: mti", "/mti fotó", "mti fotó",
)  # fmt: skip
PICTURE_WORDS = "fotó fotók videó képgaléria galéria műholdkép műholdképek infografika térkép"
LIVE_WORDS = "percről élőben"
ABBREVIATIONS = "pl ún dr prof ill kb ld vö szt st ifj id özv tábornok alez ezr u.n"
