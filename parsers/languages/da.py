"""Danish page vocabulary. Every value is casefolded; see `warlog.parsers.languages` for what each name means."""

MONTHS = (
    "januar jan", "februar feb febr", "marts mar", "april apr", "maj", "juni jun", "juli jul", "august aug",
    "september sept sep", "oktober okt", "november nov", "december dec",
)  # fmt: skip
# `man` and `søn` are left out: they are also everyday words.
WEEKDAYS = ("mandag", "tirsdag tir tirs", "onsdag ons", "torsdag tors", "fredag fre", "lørdag lør", "søndag")

STAMP_WORDS = (
    "kl klokken klokka ved den d fra i opdateret opdatering publiceret offentliggjort sidst senest ændret oprettet tid "
    "siden udgivet"
)
CLOCK_UNITS = "h"
DAYPARTS = (
    "morgenen", "morgen", "om morgenen", "tidlig morgen", "formiddagen", "formiddag", "om formiddagen", "middag",
    "ved middagstid", "eftermiddagen", "eftermiddag", "om eftermiddagen", "aftenen", "aften", "om aftenen", "natten",
    "i løbet af natten", "om natten", "nat", "i nat", "i aften", "midnat", "ved daggry",
)  # fmt: skip
AGO_BEFORE = ("for",)
AGO_AFTER = ("siden",)
AGO_UNITS = "s sek sekund sekunder min minut minutter h t time timer d dag dage døgn uge uger"
JUST_NOW = (
    "nu", "lige nu", "netop nu", "for lidt siden", "for et øjeblik siden", "for et minut siden", "for en time siden",
    "for en dag siden",
)  # fmt: skip
TODAY = ("i dag", "idag")
YESTERDAY = ("i går", "igår")
ZONES = {
    "dansk tid": "Europe/Copenhagen", "ukrainsk tid": "Europe/Kyiv", "kyiv-tid": "Europe/Kyiv",
    "moskva-tid": "Europe/Moscow", "russisk tid": "", "svensk tid": "Europe/Stockholm", "britisk tid": "Europe/London",
    "israelsk tid": "Asia/Jerusalem", "centraleuropæisk tid": "Europe/Copenhagen", "lokal tid": "",
    "amerikansk tid": "",
}  # fmt: skip

SUMMARY_HEADS = (
    "dette er sket", "det er sket", "det ved vi", "det ved vi nu", "dette ved vi", "det vigtigste", "overblik",
    "få overblikket", "her er overblikket", "kort fortalt", "kort nyt", "i korte træk", "opsummering", "opsummeret",
    "opsamling", "resumé", "hovedpunkter", "de vigtigste begivenheder", "vigtigste begivenheder",
    "de vigtigste nyheder", "vigtige begivenheder", "højdepunkter", "status", "dagens overblik", "nattens overblik",
    "det skal du vide", "seneste nyt i korte træk",
)  # fmt: skip
STREAM_HEADS = (
    "seneste nyt", "det seneste", "seneste", "live", "liveblog", "direkte", "følg med live", "følg med her",
    "følg udviklingen", "alle opdateringer", "opdateringer", "seneste opdateringer", "minut for minut", "time for time",
    "tidslinje", "nyeste først", "alle nyheder", "alle indlæg",
)  # fmt: skip
TAIL_HEADS = (
    "kommentarer", "kommentér", "kommenter", "skriv en kommentar", "læg en kommentar", "relateret",
    "relaterede artikler", "relaterede nyheder", "relaterede emner", "mere om emnet", "mere om", "mere om samme emne",
    "flere artikler", "flere nyheder", "mest læste", "mest læst", "populært", "anbefalet", "anbefalede artikler",
    "emner", "tags", "nøgleord", "om forfatteren", "om journalisten", "del artiklen", "del denne artikel",
    "seneste artikler", "seneste indlæg", "tilmeld dig vores nyhedsbrev", "privatlivspolitik", "fandt du en fejl",
    "andre læser også",
)  # fmt: skip
TAIL_STARTS = (
    "© ", "copyright ", "alle rettigheder", "denne liveblog er lukket", "denne liveblog er afsluttet",
    "liveblogget er afsluttet", "liveblogget er lukket", "din e-mailadresse", "ansvarshavende chefredaktør",
)  # fmt: skip
BACKGROUND_HEADS = (
    "baggrund", "baggrunden", "fakta", "kontekst", "tidligere", "forhistorien", "det er sket tidligere",
    "tidligere begivenheder",
)  # fmt: skip
READ_MORE = (
    "læs mere", "læs også", "læs videre", "læs her", "læs hele", "læs:", "læs artiklen", "se også", "se mere",
    "se video", "se:", "hør også", "hør:", "lyt til:", "lyt her", "klik her", "tryk her", "følg os på", "følg os i",
    "abonner på", "abonnér på", "hent appen", "download appen", "hele artiklen", "her kan du læse",
    "gårsdagens liveblog", "fortsæt med at læse", "artiklen fortsætter",
)  # fmt: skip
CHROME = (
    "gå til indhold", "gå til hovedindhold", "spring til indhold", "spring til hovedindhold", "til toppen",
    "tilbage til toppen", "tilbage", "hjem", "forside", "forsiden", "til forsiden", "menu", "søg", "log ind", "log ud",
    "min konto", "min side", "opret profil", "abonner", "abonnér", "bliv abonnent", "køb abonnement", "del",
    "del artikel", "del på facebook", "del på twitter", "del via e-mail", "e-mail", "mail", "print", "udskriv",
    "kopier link", "kopiér link", "link kopieret", "kopieret", "gem", "gem artikel", "lyt", "lyt til artiklen",
    "afspil", "video", "billede", "billeder", "foto", "grafik", "kort", "galleri", "billedserie", "annonce", "annoncer",
    "reklame", "sponsoreret", "nyhedsbrev", "nyhedsbreve", "notifikationer", "vis mere", "vis flere", "indlæs flere",
    "hent flere", "mere", "flere", "luk", "åbn", "fuld skærm", "opdater", "opdatér", "sortér", "sorter", "ældste først",
    "accepter", "accepter alle", "tillad alle", "afvis", "afvis alle", "cookieindstillinger", "synes godt om", "svar",
    "anmeld", "følg", "nyheder", "udland", "indland", "verden", "politik", "indlæser", "kommentarer", "for abonnenter",
    "kilde", "udvid", "fold ud", "fold sammen", "vis kun vigtige opdateringer", "giv artiklen videre", "giv videre",
)  # fmt: skip
CHROME_STARTS = (
    "vis dette opslag på instagram", "et opslag delt af", "dette indhold er ikke", "indholdet er ikke tilgængeligt",
    "videoen er ikke tilgængelig", "denne video er ikke", "din browser", "vi bruger cookies", "dette website bruger",
    "denne hjemmeside bruger", "for at se dette indhold", "slå javascript til", "aktiver javascript", "læsetid",
    "du skal acceptere cookies",
)  # fmt: skip
UPDATED = (
    "opdateret:", "opdateret kl", "opdateret d", "opdateret i", "opdateret for", "sidst opdateret", "senest opdateret",
    "publiceret:", "publiceret kl", "publiceret d", "publiceret i", "offentliggjort:", "offentliggjort d", "udgivet:",
    "udgivet d", "ændret:", "oprettet:", "opdateret 0", "opdateret 1", "opdateret 2", "opdateret 3", "opdateret 4",
    "opdateret 5", "opdateret 6", "opdateret 7", "opdateret 8", "opdateret 9", "publiceret 0", "publiceret 1",
    "publiceret 2", "publiceret 3", "publiceret 4", "publiceret 5", "publiceret 6", "publiceret 7", "publiceret 8",
    "publiceret 9",
)  # fmt: skip
UPDATE_MARKERS = ("opdatering", "seneste", "nyt", "lige nu", "vigtigt", "haster")
BYLINES = ("af ", "af: ", "tekst: ", "skrevet af ", "journalist: ")
CREDIT_LINES = ("redaktør", "redaktion", "redaktionen", "tekst", "redaktionssekretær", "liveredaktør")
CAPTION_STARTS = (
    "foto:", "foto ", "(foto", "billede:", "billedtekst:", "arkivfoto", "arkivbillede", "(arkivfoto", "modelfoto",
    "grafik:", "kort:", "video:", "skærmbillede", "screenshot:", "på billedet:", "fotograf:",
)  # fmt: skip
CAPTION_MARKS = (
    "foto:", "(foto", "arkivfoto", "arkivbillede", "(arkiv)", "modelfoto", "/ritzau scanpix", "/ ritzau scanpix",
    "ritzau scanpix", "fotograf:",
)  # fmt: skip
PICTURE_WORDS = "foto arkivfoto satellitbillede satellitbilleder skærmbillede billedserie"
LIVE_WORDS = "live liveblog direkte"
ABBREVIATIONS = "bl.a f.eks dvs d.v.s ca dr prof gen kl nr st s.k pga d"
