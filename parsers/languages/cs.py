"""Czech page vocabulary. Every value is casefolded; see `warlog.parsers.languages` for what each name means."""

MONTHS = (
    "leden ledna lednu led", "únor února únoru úno", "březen března březnu bře", "duben dubna dubnu dub",
    "květen května květnu kvě", "červen června červnu čvn", "červenec července červenci čvc", "srpen srpna srpnu srp",
    "září zář", "říjen října říjnu říj", "listopad listopadu lis", "prosinec prosince prosinci pro",
)  # fmt: skip
# The short forms `po út st čt pá so ne` are left out: most are also everyday words.
WEEKDAYS = (
    "pondělí pondělní", "úterý úterní", "středa středu středy středě", "čtvrtek čtvrtka čtvrtku", "pátek pátku",
    "sobota sobotu soboty sobotě", "neděle neděli nedělní",
)  # fmt: skip

STAMP_WORDS = (
    "v ve od do dne kolem krátce po hodin hodině čas aktualizováno aktualizace aktualizovano publikováno zveřejněno "
    "vydáno vloženo naposledy upraveno změněno poslední dnes včera"
)
CLOCK_UNITS = "hod h hodin"
DAYPARTS = (
    "ráno", "brzy ráno", "časně ráno", "dopoledne", "poledne", "v poledne", "odpoledne", "večer", "pozdě večer", "noc",
    "v noci", "půlnoc", "o půlnoci", "za svítání",
)  # fmt: skip
AGO_BEFORE = ("před", "asi před")
AGO_UNITS = "s sek sekundou sekundami min minutou minutami h hod hodinou hodinami dnem dny týdnem týdny"
JUST_NOW = (
    "právě teď", "právě", "teď", "nyní", "před chvílí", "před okamžikem", "před minutou", "před hodinou", "před dnem",
)  # fmt: skip
TODAY = ("dnes",)
YESTERDAY = ("včera",)
ZONES = {
    "středoevropského času": "Europe/Prague", "středoevropský čas": "Europe/Prague", "našeho času": "Europe/Prague",
    "českého času": "Europe/Prague", "pražského času": "Europe/Prague", "kyjevského času": "Europe/Kyiv",
    "ukrajinského času": "Europe/Kyiv", "moskevského času": "Europe/Moscow", "londýnského času": "Europe/London",
    "washingtonského času": "America/New_York", "izraelského času": "Asia/Jerusalem", "greenwichského času": "UTC",
    "místního času": "", "místní čas": "",
}  # fmt: skip

SUMMARY_HEADS = (
    "nejdůležitější události", "nejdůležitější zprávy", "nejdůležitější", "to nejdůležitější", "co je nejdůležitější",
    "hlavní události", "hlavní události dne", "hlavní zprávy", "hlavní body", "klíčové události", "klíčové body",
    "klíčové momenty", "události v kostce", "v kostce", "ve zkratce", "stručně", "shrnutí", "shrnutí dne", "souhrn",
    "souhrn dne", "souhrn událostí", "přehled událostí", "přehled", "co víme", "co zatím víme", "co se ví",
    "důležité události", "vybrané události", "události dne", "poslední události ve zkratce", "co se stalo v noci",
)  # fmt: skip
STREAM_HEADS = (
    "on-line", "online", "on-line přenos", "online přenos", "on-line reportáž", "online reportáž", "živě",
    "sledujeme živě", "sledujte živě", "minutu po minutě", "aktuální zprávy", "aktuální dění", "poslední zprávy",
    "nejnovější zprávy", "nejnovější", "všechny zprávy", "všechny příspěvky", "časová osa", "chronologie",
    "chronologicky", "od nejnovějších", "vývoj událostí", "hlavní zprávy on-line",
)  # fmt: skip
TAIL_HEADS = (
    "diskuse", "diskuze", "komentáře", "vstoupit do diskuse", "vstoupit do diskuze", "přidat komentář",
    "napsat komentář", "napište komentář", "související", "související články", "související zprávy",
    "související témata", "podobné články", "další články", "další zprávy", "více k tématu", "k tématu",
    "další k tématu", "nejčtenější", "nejčtenější články", "nejdiskutovanější", "doporučujeme", "doporučené",
    "doporučené články", "mohlo by vás zajímat", "mohlo by vás také zajímat", "témata", "štítky", "tagy",
    "klíčová slova", "o autorovi", "sdílet článek", "sdílejte článek", "nejnovější články", "poslední články",
    "odebírejte newsletter", "přihlásit se k odběru", "ochrana osobních údajů", "našli jste chybu", "nahlásit chybu",
    "zobrazit diskusi",
)  # fmt: skip
TAIL_STARTS = (
    "© ", "copyright ", "všechna práva vyhrazena", "on-line přenos jsme ukončili", "online přenos jsme ukončili",
    "online reportáž končí", "online jsme ukončili", "vaše e-mailová adresa", "publikování nebo jakékoliv jiné",
    "publikování nebo další šíření",
)  # fmt: skip
BACKGROUND_HEADS = (
    "souvislosti", "kontext", "pozadí", "pozadí konfliktu", "předchozí události", "předchozí dění", "dříve",
    "co předcházelo", "předchozí dny", "připomenutí",
)  # fmt: skip
READ_MORE = (
    "čtěte také", "čtěte též", "čtěte i", "čtěte více", "čtěte dál", "čtěte dále", "čtěte zde", "čtěte:", "přečtěte si",
    "číst více", "číst dál", "číst celý", "více čtěte", "více zde", "více:", "více se dozvíte", "více informací",
    "více o tématu", "celý článek", "podrobnosti zde", "viz také", "sledujte také", "podívejte se", "poslechněte si",
    "klikněte zde", "sledujte nás", "odebírejte", "stáhněte si", "přihlaste se k odběru", "zprávy z předchozího dne",
    "předchozí online", "předchozí on-line", "včerejší online", "včerejší on-line", "pokračovat ve čtení",
    "předchozí dění najdete", "předchozí události najdete", "články k tématu",
)  # fmt: skip
CHROME = (
    "přejít k obsahu", "přejít na obsah", "přeskočit na obsah", "přejít k hlavnímu obsahu", "přejít na hlavní obsah",
    "nahoru", "zpět nahoru", "zpět", "zpět na úvod", "domů", "úvod", "hlavní stránka", "titulní strana", "menu",
    "hledat", "hledání", "vyhledávání", "vyhledat", "přihlásit", "přihlásit se", "přihlášení", "odhlásit", "registrace",
    "registrovat", "můj účet", "předplatné", "předplatit", "sdílet", "sdílení", "sdílet na facebooku",
    "sdílet na twitteru", "sdílet na x", "poslat e-mailem", "odeslat", "e-mail", "tisk", "vytisknout", "tisknout",
    "kopírovat odkaz", "zkopírovat odkaz", "odkaz zkopírován", "zkopírováno", "uložit", "uložit článek",
    "uložit na později", "poslechnout", "poslouchat", "přehrát", "přehrát video", "video", "foto", "fotografie",
    "fotogalerie", "galerie", "obrázek", "infografika", "grafika", "mapa", "audio", "reklama", "inzerce",
    "sponzorováno", "komerční sdělení", "newsletter", "upozornění", "zapnout upozornění", "zobrazit více",
    "zobrazit další", "načíst další", "načíst více", "další", "více", "zavřít", "otevřít", "celá obrazovka", "obnovit",
    "aktualizovat", "automaticky aktualizovat", "řadit", "řazení", "nejstarší", "od nejstarších", "souhlasím",
    "přijmout", "přijmout vše", "odmítnout", "odmítnout vše", "nastavení cookies", "to se mi líbí", "odpovědět",
    "nahlásit", "sledovat", "zprávy", "svět", "zahraničí", "zahraniční", "domácí", "politika", "načítání", "načítám",
    "načítá se", "diskuse", "komentáře", "zdroj", "pro předplatitele", "pouze pro předplatitele", "pouze důležité",
    "jen důležité", "zvětšit", "zvětšit obrázek", "autor", "autoři",
    "komentovat", "přejít na diskuzi", "přejít do diskuze", "starší příspěvky", "poslechnout článek",
)  # fmt: skip
CHROME_STARTS = (
    "zobrazit příspěvek na instagramu", "zobrazit tento příspěvek na instagramu", "příspěvek sdílený",
    "tento obsah není", "obsah není k dispozici", "obsah není dostupný", "video není", "váš prohlížeč",
    "používáme cookies", "používáme soubory cookie", "tento web používá", "tyto stránky používají",
    "pro zobrazení tohoto obsahu", "povolte javascript", "zapněte javascript", "doba čtení", "stránka se automaticky",
    "článek pokračuje pod", "text pokračuje pod", "článek pokračuje níže",
)  # fmt: skip
UPDATED = (
    "aktualizováno:", "aktualizováno v", "aktualizováno dnes", "aktualizováno 0", "aktualizováno 1", "aktualizováno 2",
    "aktualizováno 3", "aktualizováno 4", "aktualizováno 5", "aktualizováno 6", "aktualizováno 7", "aktualizováno 8",
    "aktualizováno 9", "aktualizace:", "poslední aktualizace", "naposledy aktualizováno", "publikováno:",
    "publikováno 0", "publikováno 1", "publikováno 2", "publikováno 3", "publikováno 4", "publikováno 5",
    "publikováno 6", "publikováno 7", "publikováno 8", "publikováno 9", "publikováno dnes", "zveřejněno:",
    "zveřejněno dne", "vydáno:", "vydáno 0", "vydáno 1", "vydáno 2", "vydáno 3", "vydáno 4", "vydáno 5", "vydáno 6",
    "vydáno 7", "vydáno 8", "vydáno 9", "upraveno:", "změněno:", "vytvořeno:",
)  # fmt: skip
UPDATE_MARKERS = ("aktualizace", "aktualizováno", "aktualizujeme", "nové", "důležité", "mimořádně")
BYLINES = ("autor: ", "autoři: ", "autorka: ", "připravil ", "připravila ", "připravili ", "text: ")
CREDIT_LINES = ("redakce", "redaktor", "redaktorka", "editor", "editorka", "autor", "autorka", "autoři", "text")
CAPTION_STARTS = (
    "foto:", "foto ", "fotografie:", "(foto", "ilustrační foto", "ilustrační snímek", "ilustrační fotografie",
    "archivní foto", "archivní snímek", "snímek:", "obrázek:", "zdroj foto", "zdroj fotografie", "grafika:", "mapa:",
    "infografika:", "video:", "snímek obrazovky", "autor fotografie", "na snímku:", "na fotografii:", "popisek:",
)  # fmt: skip
CAPTION_MARKS = (
    "foto:", "(foto", "ilustrační foto", "ilustrační snímek", "ilustrační fotografie", "archivní foto",
    "archivní snímek", "zdroj foto", "| foto", "/ čtk", "čtk/ap", "ap/čtk", "profimedia",
)  # fmt: skip
PICTURE_WORDS = "foto fotografie fotogalerie satelitní snímek snímky infografika video"
LIVE_WORDS = "on-line online živě"
ABBREVIATIONS = (
    "např tzv tzn tj mj resp cca ing mgr mudr judr phdr dr prof doc gen plk pplk mjr kpt por sv ul č čp č.p st ml str "
    "kap"
)
