"""Icelandic page vocabulary. Every value is casefolded; see `warlog.parsers.languages` for what each name means."""

MONTHS = (
    "janúar jan", "febrúar feb", "mars mar", "apríl apr", "maí", "júní jún", "júlí júl", "ágúst ágú",
    "september sept sep", "október okt", "nóvember nóv", "desember des",
)  # fmt: skip
WEEKDAYS = (
    "mánudagur mánudag mánudags mánudagsins mán", "þriðjudagur þriðjudag þriðjudags þriðjudagsins þri",
    "miðvikudagur miðvikudag miðvikudags miðvikudagsins", "fimmtudagur fimmtudag fimmtudags fimmtudagsins fim",
    "föstudagur föstudag föstudags föstudagsins fös", "laugardagur laugardag laugardags laugardagsins lau",
    "sunnudagur sunnudag sunnudags sunnudagsins sun",
)  # fmt: skip

STAMP_WORDS = (
    "kl klukkan klukkuna uppfært uppfærð uppfærsla birt birtist síðast breytt skráð í dag gær um frá þann sett inn "
    "tími síðan"
)
CLOCK_UNITS = "h"
DAYPARTS = (
    "morgunn", "morguninn", "um morguninn", "í morgun", "snemma morguns", "fyrir hádegi", "hádegi", "um hádegi",
    "eftir hádegi", "síðdegis", "kvöld", "kvöldið", "um kvöldið", "í kvöld", "nótt", "nóttin", "um nóttina", "í nótt",
    "miðnætti", "um miðnætti",
)  # fmt: skip
AGO_BEFORE = ("fyrir",)
AGO_AFTER = ("síðan",)
AGO_UNITS = (
    "s sek sekúndu sekúndum sekúndur mín mínútu mínútum mínútur klst klukkustund klukkustundum klukkustundir "
    "klukkutíma klukkutímum dag dögum degi dagar viku vikum vikur"
)
JUST_NOW = (
    "rétt í þessu", "núna", "nú", "fyrir skömmu", "fyrir stuttu", "fyrir mínútu síðan", "fyrir klukkustund síðan",
    "fyrir degi síðan",
)  # fmt: skip
TODAY = ("í dag",)
YESTERDAY = ("í gær",)
ZONES = {
    "að íslenskum tíma": "Atlantic/Reykjavik", "íslenskur tími": "Atlantic/Reykjavik",
    "á íslenskum tíma": "Atlantic/Reykjavik", "að úkraínskum tíma": "Europe/Kyiv", "að staðartíma": "",
    "staðartími": "", "að rússneskum tíma": "",
}  # fmt: skip

SUMMARY_HEADS = (
    "helstu atriði", "helstu tíðindi", "helstu fréttir", "helstu vendingar", "það helsta", "það helsta í stuttu máli",
    "helst í fréttum", "í stuttu máli", "samantekt", "þetta vitum við", "þetta er vitað", "hvað vitum við",
    "lykilatriði", "aðalatriði", "yfirlit", "staðan núna", "það sem vitað er",
)  # fmt: skip
STREAM_HEADS = (
    "vaktin", "í beinni", "bein lýsing", "bein útsending", "nýjustu fréttir", "nýjustu tíðindi", "nýjast",
    "það nýjasta", "nýjustu vendingar", "uppfærslur", "tímalína", "atburðarás", "nýjasta efst", "öll tíðindi",
    "fréttavaktin",
)  # fmt: skip
TAIL_HEADS = (
    "athugasemdir", "ummæli", "skrifa athugasemd", "skilja eftir svar", "tengdar fréttir", "tengdar greinar",
    "tengt efni", "tengt", "fleiri fréttir", "meira um málið", "meira um þetta mál", "mest lesið",
    "mest lesnu fréttirnar", "vinsælt", "vinsælast", "efnisorð", "merki", "um höfundinn", "höfundur", "deila frétt",
    "deila þessari frétt", "nýjustu greinar", "aðrir eru að lesa", "skráðu þig á póstlista", "persónuvernd",
    "persónuverndarstefna",
)  # fmt: skip
TAIL_STARTS = (
    "© ", "copyright ", "allur réttur áskilinn", "öll réttindi áskilin", "vaktinni er lokið", "vaktinni er nú lokið",
    "þessari vakt er lokið", "beinni lýsingu er lokið", "fleiri fréttir", "ertu með ábendingu", "netfang þitt",
)  # fmt: skip
BACKGROUND_HEADS = (
    "bakgrunnur", "forsaga", "forsagan", "aðdragandi", "aðdragandinn", "áður", "fyrri tíðindi", "samhengi",
)  # fmt: skip
READ_MORE = (
    "lesa meira", "lestu meira", "lesa einnig", "lestu einnig", "lesið einnig", "lesa nánar", "nánar:", "nánar um",
    "sjá einnig", "sjá nánar", "sjá meira", "sjá líka", "sjá:", "sjáðu einnig", "horfa á", "hlusta á", "smelltu hér",
    "smellið hér", "fylgdu okkur", "fylgstu með okkur", "sæktu appið", "gerast áskrifandi", "vakt gærdagsins",
    "vaktina í gær", "fréttin í heild",
)  # fmt: skip
CHROME = (
    "fara í efni", "fara beint í efni", "beint í efni", "fara í meginmál", "efst", "aftur efst", "til baka", "heim",
    "forsíða", "forsíðan", "valmynd", "leit", "leita", "innskráning", "skrá inn", "skráðu þig inn", "útskráning",
    "nýskráning", "áskrift", "kaupa áskrift", "deila", "deila á facebook", "deila á twitter", "tölvupóstur", "senda",
    "prenta", "afrita hlekk", "afrita slóð", "hlekkur afritaður", "vista", "hlusta", "spila", "myndband", "myndbönd",
    "mynd", "myndir", "ljósmynd", "kort", "graf", "auglýsing", "auglýsingar", "kynning", "kostað efni", "fréttabréf",
    "póstlisti", "tilkynningar", "sýna meira", "sjá meira", "sækja meira", "fleiri", "meira", "loka", "opna", "uppfæra",
    "raða", "elsta efst", "samþykkja", "samþykkja allt", "hafna", "stillingar", "vafrakökur", "líkar", "svara",
    "tilkynna", "fylgjast með", "fréttir", "erlent", "innlent", "stjórnmál", "hleð", "sæki", "ummæli", "athugasemdir",
    "heimild",
)  # fmt: skip
CHROME_STARTS = (
    "skoða þessa færslu á instagram", "færsla deilt af", "þetta efni er ekki", "efnið er ekki aðgengilegt",
    "myndbandið er ekki", "vafrinn þinn", "við notum vafrakökur", "þessi vefur notar", "þessi síða notar",
    "til að skoða þetta efni", "virkjaðu javascript", "lestími", "leiðrétta frétt", "fréttin er uppfærð",
    "fréttin verður uppfærð",
)  # fmt: skip
UPDATED = (
    "uppfært:", "uppfært þann", "uppfært 0", "uppfært 1", "uppfært 2", "uppfært 3", "uppfært 4", "uppfært 5",
    "uppfært 6", "uppfært 7", "uppfært 8", "uppfært 9", "uppfærð:", "síðast uppfært", "síðast uppfærð", "síðast breytt",
    "birt:", "birt þann", "birt 0", "birt 1", "birt 2", "birt 3", "birt 4", "birt 5", "birt 6", "birt 7", "birt 8",
    "birt 9", "skráð:", "fréttin var uppfærð", "fréttin hefur verið uppfærð",
)  # fmt: skip
UPDATE_MARKERS = ("uppfært", "uppfærsla", "nýtt", "rétt í þessu", "áríðandi")
BYLINES = ("eftir ", "höfundur: ", "texti: ", "skrifar ")
CREDIT_LINES = ("ritstjóri", "ritstjórn", "fréttastofa", "vaktstjóri", "texti", "höfundur")
CAPTION_STARTS = (
    "mynd:", "mynd/", "myndir:", "ljósmynd:", "ljósmynd/", "ljósmyndari:", "(mynd", "myndatexti:", "skjáskot",
    "safnmynd", "mynd úr safni", "kort:", "grafík:", "myndband:", "á myndinni:",
)  # fmt: skip
CAPTION_MARKS = ("mynd/", "ljósmynd/", "mynd:", "ljósmynd:", "(mynd", "mynd úr safni", "skjáskot/", "samsett mynd")
PICTURE_WORDS = "ljósmynd myndband myndbönd gervihnattamynd gervihnattamyndir skjáskot"
LIVE_WORDS = "vaktin beinni vakt"
ABBREVIATIONS = "kl t.d m.a þ.e þ.m.t o.fl sr dr prof nr st s.s a.m.k u.þ.b skv"
