"""Slovak page vocabulary. Every value is casefolded; see `warlog.parsers.languages` for what each name means."""

MONTHS = (
    "január januára januári jan", "február februára februári feb", "marec marca marci mar", "apríl apríla apríli apr",
    "máj mája máji", "jún júna júni", "júl júla júli", "august augusta auguste aug",
    "september septembra septembri sep sept", "október októbra októbri okt", "november novembra novembri nov",
    "december decembra decembri dec",
)  # fmt: skip
# The short forms `po ut st št pi so ne` are left out: most are also everyday words.
WEEKDAYS = (
    "pondelok pondelka pondelku", "utorok utorka utorku", "streda stredu stredy strede", "štvrtok štvrtka štvrtku",
    "piatok piatka piatku", "sobota sobotu soboty sobote", "nedeľa nedeľu nedele nedeli",
)  # fmt: skip

STAMP_WORDS = (
    "o od do v vo dňa okolo krátko po hodine hodín čas aktualizované aktualizácia publikované zverejnené vydané "
    "pridané naposledy upravené zmenené posledná dnes včera"
)
CLOCK_UNITS = "hod h hodine hodín"
DAYPARTS = (
    "ráno", "skoro ráno", "dopoludnia", "predpoludním", "doobeda", "poludnie", "na poludnie", "popoludní", "poobede",
    "večer", "neskoro večer", "noc", "v noci", "polnoc", "o polnoci", "na úsvite",
)  # fmt: skip
AGO_BEFORE = ("pred", "asi pred")
AGO_UNITS = "s sek sekundou sekundami min minútou minútami h hod hodinou hodinami dňom dňami týždňom týždňami"
JUST_NOW = (
    "práve teraz", "práve", "teraz", "pred chvíľou", "pred okamihom", "pred minútou", "pred hodinou", "pred dňom",
)  # fmt: skip
TODAY = ("dnes",)
YESTERDAY = ("včera",)
ZONES = {
    "stredoeurópskeho času": "Europe/Bratislava", "stredoeurópsky čas": "Europe/Bratislava",
    "nášho času": "Europe/Bratislava", "slovenského času": "Europe/Bratislava", "kyjevského času": "Europe/Kyiv",
    "ukrajinského času": "Europe/Kyiv", "moskovského času": "Europe/Moscow", "londýnskeho času": "Europe/London",
    "washingtonského času": "America/New_York", "izraelského času": "Asia/Jerusalem", "miestneho času": "",
    "miestny čas": "",
}  # fmt: skip

SUMMARY_HEADS = (
    "najdôležitejšie udalosti", "najdôležitejšie udalosti dňa", "najdôležitejšie správy", "najdôležitejšie",
    "to najdôležitejšie", "čo je najdôležitejšie", "hlavné udalosti", "hlavné udalosti dňa", "hlavné správy",
    "hlavné body", "kľúčové udalosti", "kľúčové body", "kľúčové momenty", "udalosti v kocke", "v kocke", "v skratke",
    "stručne", "zhrnutie", "zhrnutie dňa", "súhrn", "súhrn dňa", "súhrn udalostí", "prehľad udalostí", "prehľad",
    "čo vieme", "čo zatiaľ vieme", "dôležité udalosti", "udalosti dňa", "posledné udalosti v skratke",
    "čo sa stalo v noci",
)  # fmt: skip
STREAM_HEADS = (
    "online", "on-line", "online prenos", "on-line prenos", "naživo", "sledujeme naživo", "sledujte naživo",
    "minúta po minúte", "minútu po minúte", "aktuálne správy", "aktuálne dianie", "posledné správy", "najnovšie správy",
    "najnovšie", "všetky správy", "všetky príspevky", "časová os", "chronológia", "od najnovších", "vývoj udalostí",
    "živé vysielanie",
)  # fmt: skip
TAIL_HEADS = (
    "diskusia", "komentáre", "vstúpiť do diskusie", "pridať komentár", "napísať komentár", "napíšte komentár",
    "súvisiace", "súvisiace články", "súvisiace správy", "súvisiace témy", "podobné články", "ďalšie články",
    "ďalšie správy", "viac k téme", "k téme", "ďalšie k téme", "najčítanejšie", "najčítanejšie články",
    "najdiskutovanejšie", "odporúčame", "odporúčané", "odporúčané články", "mohlo by vás zaujímať",
    "mohlo by vás tiež zaujímať", "témy", "štítky", "tagy", "kľúčové slová", "o autorovi", "zdieľať článok",
    "zdieľajte článok", "najnovšie články", "posledné články", "odoberajte newsletter", "prihlásiť sa na odber",
    "ochrana osobných údajov", "našli ste chybu", "nahlásiť chybu", "zobraziť diskusiu",
)  # fmt: skip
TAIL_STARTS = (
    "© ", "copyright ", "všetky práva vyhradené", "autorské práva sú vyhradené", "online prenos sme ukončili",
    "on-line prenos sme ukončili", "online prenos končí", "online sme ukončili", "vaša e-mailová adresa",
)  # fmt: skip
BACKGROUND_HEADS = (
    "súvislosti", "kontext", "pozadie", "pozadie konfliktu", "predchádzajúce udalosti", "predchádzajúce dianie",
    "čo predchádzalo", "predchádzajúce dni", "predtým",
)  # fmt: skip
READ_MORE = (
    "čítajte aj", "čítajte tiež", "čítajte viac", "čítajte ďalej", "čítajte tu", "čítajte:", "prečítajte si",
    "čítať viac", "čítať ďalej", "čítať celý", "viac čítajte", "viac tu", "viac:", "viac sa dozviete",
    "viac informácií", "viac o téme", "celý článok", "podrobnosti tu", "pozri aj", "pozrite aj", "pozrite si",
    "sledujte aj", "vypočujte si", "kliknite sem", "kliknite tu", "sledujte nás", "odoberajte", "stiahnite si",
    "prihláste sa na odber", "správy z predchádzajúceho dňa", "predchádzajúci online", "včerajší online",
    "pokračovať v čítaní", "predchádzajúce dianie nájdete", "predchádzajúce udalosti nájdete", "články k téme",
)  # fmt: skip
CHROME = (
    "prejsť na obsah", "prejsť k obsahu", "preskočiť na obsah", "prejsť na hlavný obsah", "hore", "späť hore", "späť",
    "naspäť", "domov", "úvod", "hlavná stránka", "titulka", "menu", "hľadať", "hľadanie", "vyhľadávanie", "vyhľadať",
    "prihlásiť", "prihlásiť sa", "prihlásenie", "odhlásiť", "registrácia", "registrovať", "môj účet", "predplatné",
    "predplatiť", "zdieľať", "zdieľanie", "zdieľať na facebooku", "zdieľať na twitteri", "poslať e-mailom", "odoslať",
    "e-mail", "tlačiť", "vytlačiť", "kopírovať odkaz", "skopírovať odkaz", "odkaz skopírovaný", "skopírované", "uložiť",
    "uložiť článok", "uložiť na neskôr", "vypočuť", "počúvať", "prehrať", "prehrať video", "video", "foto",
    "fotografia", "fotogaléria", "galéria", "obrázok", "infografika", "grafika", "mapa", "audio", "reklama", "inzercia",
    "sponzorované", "newsletter", "upozornenia", "zapnúť upozornenia", "zobraziť viac", "zobraziť ďalšie",
    "načítať ďalšie", "načítať viac", "ďalšie", "viac", "zavrieť", "otvoriť", "celá obrazovka", "obnoviť",
    "aktualizovať", "automaticky aktualizovať", "zoradiť", "najstaršie", "od najstarších", "súhlasím", "prijať",
    "prijať všetko", "odmietnuť", "odmietnuť všetko", "nastavenia cookies", "páči sa mi to", "odpovedať", "nahlásiť",
    "sledovať", "správy", "svet", "zahraničie", "zahraničné", "domáce", "politika", "načítavanie", "načítava sa",
    "diskusia", "komentáre", "zdroj", "pre predplatiteľov", "len pre predplatiteľov", "len dôležité", "iba dôležité",
    "zväčšiť", "zväčšiť obrázok", "autor", "autori",
    "komentovať", "prejsť na diskusiu",
)  # fmt: skip
CHROME_STARTS = (
    "zobraziť príspevok na instagrame", "zobraziť tento príspevok na instagrame", "príspevok, ktorý zdieľa",
    "príspevok, ktorý zverejnil", "tento obsah nie je", "obsah nie je k dispozícii", "obsah nie je dostupný",
    "video nie je", "váš prehliadač", "používame cookies", "používame súbory cookie", "táto stránka používa",
    "tento web používa", "pre zobrazenie tohto obsahu", "na zobrazenie tohto obsahu", "povoľte javascript",
    "zapnite javascript", "čas čítania", "stránka sa automaticky", "článok pokračuje pod", "text pokračuje pod",
)  # fmt: skip
UPDATED = (
    "aktualizované:", "aktualizované o", "aktualizované dnes", "aktualizované 0", "aktualizované 1", "aktualizované 2",
    "aktualizované 3", "aktualizované 4", "aktualizované 5", "aktualizované 6", "aktualizované 7", "aktualizované 8",
    "aktualizované 9", "aktualizácia:", "posledná aktualizácia", "naposledy aktualizované", "publikované:",
    "publikované 0", "publikované 1", "publikované 2", "publikované 3", "publikované 4", "publikované 5",
    "publikované 6", "publikované 7", "publikované 8", "publikované 9", "publikované dnes", "zverejnené:",
    "zverejnené dňa", "vydané:", "upravené:", "zmenené:", "vytvorené:", "pridané:",
)  # fmt: skip
UPDATE_MARKERS = ("aktualizácia", "aktualizované", "aktualizujeme", "nové", "dôležité", "mimoriadne")
BYLINES = ("autor: ", "autori: ", "autorka: ", "pripravil ", "pripravila ", "pripravili ", "text: ")
CREDIT_LINES = ("redakcia", "redaktor", "redaktorka", "editor", "editorka", "autor", "autorka", "autori", "text")
CAPTION_STARTS = (
    "foto:", "foto ", "fotografia:", "(foto", "ilustračné foto", "ilustračná snímka", "ilustračná fotografia",
    "archívne foto", "archívna snímka", "snímka:", "obrázok:", "zdroj foto", "zdroj fotografie", "grafika:", "mapa:",
    "infografika:", "video:", "snímka obrazovky", "autor fotografie", "na snímke:", "na fotografii:", "popis:",
)  # fmt: skip
CAPTION_MARKS = (
    "foto:", "(foto", "ilustračné foto", "ilustračná snímka", "ilustračná fotografia", "archívne foto",
    "archívna snímka", "zdroj foto", "foto tasr", "tasr/ap", "sita/ap", "foto sita", "profimedia",
)  # fmt: skip
PICTURE_WORDS = "foto fotografia fotogaléria satelitná snímka snímky infografika video"
LIVE_WORDS = "online on-line naživo"
ABBREVIATIONS = (
    "napr tzv tzn tj resp cca ing mgr mudr judr phdr dr prof doc gen plk pplk mjr kpt por sv ul č st ml str kap"
)
