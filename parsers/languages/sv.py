"""Swedish page vocabulary. Every value is casefolded; see `warlog.parsers.languages` for what each name means."""

MONTHS = (
    "januari jan", "februari feb febr", "mars mar", "april apr", "maj", "juni jun", "juli jul", "augusti aug",
    "september sept sep", "oktober okt", "november nov", "december dec",
)  # fmt: skip
WEEKDAYS = (
    "måndag måndagen mån", "tisdag tisdagen tis", "onsdag onsdagen ons", "torsdag torsdagen tors",
    "fredag fredagen fre", "lördag lördagen lör", "söndag söndagen sön",
)  # fmt: skip

STAMP_WORDS = (
    "kl klockan klock vid den från idag igår uppdaterad uppdaterat uppdatering publicerad publicerat senast ändrad "
    "skapad tid sedan strax efter före"
)
CLOCK_UNITS = "h"
DAYPARTS = (
    "morgonen", "på morgonen", "morgon", "tidigt på morgonen", "tidig morgon", "förmiddagen", "på förmiddagen",
    "förmiddag", "lunchtid", "vid lunch", "mitt på dagen", "eftermiddagen", "på eftermiddagen", "eftermiddag",
    "kvällen", "på kvällen", "kväll", "sent på kvällen", "natten", "under natten", "på natten", "natt", "midnatt",
    "gryningen", "i gryningen",
)  # fmt: skip
AGO_BEFORE = ("för",)
AGO_AFTER = ("sedan", "sen")
AGO_UNITS = "s sek sekund sekunder min minut minuter h tim timme timmar d dag dagar dygn vecka veckor"
JUST_NOW = (
    "nyss", "just nu", "alldeles nyss", "nu", "precis nu", "för en minut sedan", "för en timme sedan",
    "för en dag sedan",
)  # fmt: skip
TODAY = ("idag", "i dag")
YESTERDAY = ("igår", "i går")
ZONES = {
    "svensk tid": "Europe/Stockholm", "ukrainsk tid": "Europe/Kyiv", "kievtid": "Europe/Kyiv",
    "kyjivtid": "Europe/Kyiv", "moskvatid": "Europe/Moscow", "finsk tid": "Europe/Helsinki",
    "brittisk tid": "Europe/London", "israelisk tid": "Asia/Jerusalem", "centraleuropeisk tid": "Europe/Stockholm",
    "lokal tid": "",
}  # fmt: skip

SUMMARY_HEADS = (
    "det viktigaste", "det viktigaste just nu", "det här vet vi", "detta vet vi", "det vet vi", "detta har hänt",
    "det här har hänt", "det har hänt", "sammanfattning", "sammanfattat", "i korthet", "kort om", "i korta drag",
    "i korta ordalag", "huvudpunkter", "viktigaste händelserna", "de viktigaste händelserna", "viktiga händelser",
    "senaste nytt i korthet", "nyckelhändelser", "höjdpunkter", "dagens viktigaste", "dagen i korthet",
    "natten i korthet", "läget just nu", "så är läget", "sammanfattning av dagen", "det här behöver du veta",
)  # fmt: skip
STREAM_HEADS = (
    "senaste nytt", "det senaste", "senaste", "live", "liverapport", "liverapportering", "direkt", "direktrapport",
    "direktrapportering", "följ utvecklingen", "följ utvecklingen här", "följ direktrapporten", "uppdateringar",
    "alla uppdateringar", "alla inlägg", "alla händelser", "minut för minut", "timme för timme", "tidslinje",
    "händelseförlopp", "nyaste först", "flödet", "senaste uppdateringarna",
)  # fmt: skip
TAIL_HEADS = (
    "kommentarer", "kommentera", "lämna en kommentar", "lämna ett svar", "skriv en kommentar", "relaterat",
    "relaterade artiklar", "relaterade nyheter", "relaterade ämnen", "mer om ämnet", "läs mer om ämnet", "mer om",
    "mer i ämnet", "mer från", "fler artiklar", "fler nyheter", "mest läst", "mest lästa", "populärt",
    "populära artiklar", "rekommenderat", "rekommenderad läsning", "rekommenderas för dig", "ämnen", "ämnen i artikeln",
    "taggar", "om skribenten", "om författaren", "dela artikeln", "dela den här artikeln", "senaste artiklarna",
    "senaste inläggen", "prenumerera på vårt nyhetsbrev", "integritetspolicy", "hittat fel", "så arbetar vi",
    "så jobbar vi", "andra läser", "artikeln handlar om", "mer läsning",
)  # fmt: skip
TAIL_STARTS = (
    "© ", "copyright ", "alla rättigheter", "direktrapporten är avslutad", "liverapporteringen är avslutad",
    "rapporteringen är avslutad", "din e-postadress", "ansvarig utgivare", "så arbetar svt", "så arbetar vi",
)  # fmt: skip
BACKGROUND_HEADS = (
    "bakgrund", "bakgrunden", "fakta", "kontext", "tidigare", "vad hände innan", "detta hände tidigare", "historik",
    "tidigare händelser",
)  # fmt: skip
READ_MORE = (
    "läs mer", "läs också", "läs även", "läs vidare", "läs här", "läs hela", "läs:", "läs artikeln", "se också",
    "se även", "se mer", "se videon", "se klippet", "se:", "lyssna också", "lyssna på:", "lyssna:", "klicka här",
    "följ oss", "följ hela", "prenumerera på", "ladda ner appen", "ladda ner vår app", "hela artikeln", "mer om detta",
    "här kan du läsa", "gårdagens rapportering", "gårdagens direktrapport", "till artikeln", "fortsätt läsa",
    "visa hela inlägget",
)  # fmt: skip
CHROME = (
    "hoppa till innehåll", "hoppa till huvudinnehåll", "hoppa till huvudinnehållet", "till innehållet", "till toppen",
    "upp", "tillbaka", "tillbaka till toppen", "hem", "startsida", "startsidan", "till startsidan", "meny", "sök",
    "logga in", "logga ut", "mitt konto", "registrera dig", "prenumerera", "bli prenumerant", "köp prenumeration",
    "dela", "dela artikel", "dela på facebook", "dela på twitter", "dela via e-post", "dela länk", "e-post", "mejla",
    "skriv ut", "kopiera länk", "kopiera länken", "länk kopierad", "kopierad", "spara", "spara artikel", "lyssna",
    "lyssna på artikeln", "spela", "spela upp", "video", "bild", "bilder", "foto", "grafik", "karta", "bildspel",
    "annons", "annonser", "reklam", "sponsrat", "nyhetsbrev", "notiser", "slå på notiser", "visa mer", "visa fler",
    "ladda fler", "ladda mer", "hämta fler", "mer", "fler", "stäng", "öppna", "helskärm", "uppdatera", "sortera",
    "nyast", "äldst", "äldsta först", "acceptera", "acceptera alla", "godkänn", "godkänn alla", "neka",
    "cookieinställningar", "gilla", "svara", "anmäl", "följ", "nyheter", "utrikes", "inrikes", "världen", "politik",
    "laddar", "kommentarer", "för prenumeranter", "källa", "minimera", "expandera", "viktiga händelser visas",
    "visa endast viktiga händelser", "rapportera fel", "tipsa oss", "uppdaterad idag", "uppdaterad i dag",
    "publicerad idag", "publicerad i dag", "uppdaterad igår", "uppdaterad i går",
    "äldre inlägg", "visa fler inlägg",
)  # fmt: skip
CHROME_STARTS = (
    "visa detta inlägg på instagram", "ett inlägg delat av", "det här innehållet är inte", "detta innehåll är inte",
    "innehållet är inte tillgängligt", "videon är inte tillgänglig", "din webbläsare", "vi använder cookies",
    "vi använder kakor", "den här webbplatsen använder", "den här sajten använder", "för att se det här innehållet",
    "för att se innehållet", "aktivera javascript", "lästid", "javascript är avstängt", "javascript måste",
    "publicerad i går", "publicerad igår", "publicerad i dag", "publicerad idag", "uppdaterad i går", "uppdaterad igår",
    "uppdaterad i dag", "uppdaterad idag",
)  # fmt: skip
UPDATED = (
    "uppdaterad:", "uppdaterad kl", "uppdaterad den", "uppdaterad i", "uppdaterat:", "uppdaterat kl", "uppdaterades",
    "senast uppdaterad", "senast uppdaterat", "publicerad:", "publicerad kl", "publicerad den", "publicerad i",
    "publicerat:", "publicerat kl", "publicerades", "ändrad:", "skapad:", "uppdaterad 0", "uppdaterad 1",
    "uppdaterad 2", "uppdaterad 3", "uppdaterad 4", "uppdaterad 5", "uppdaterad 6", "uppdaterad 7", "uppdaterad 8",
    "uppdaterad 9", "publicerad 0", "publicerad 1", "publicerad 2", "publicerad 3", "publicerad 4", "publicerad 5",
    "publicerad 6", "publicerad 7", "publicerad 8", "publicerad 9",
)  # fmt: skip
UPDATE_MARKERS = ("uppdatering", "uppdaterar", "just nu", "nytt", "senaste nytt", "viktigt", "larm")
BYLINES = ("av ", "av: ", "text: ", "reporter: ", "redaktör: ")
CREDIT_LINES = ("redaktör", "redaktion", "redaktionen", "text", "webbredaktör", "redigering", "reporter och redaktör")
CAPTION_STARTS = (
    "foto:", "foto ", "(foto", "bild:", "bilder:", "bildtext:", "arkivbild", "arkivfoto", "(arkivbild", "genrebild",
    "grafik:", "karta:", "video:", "skärmdump", "skärmbild", "bilden är från", "fotograf:",
)  # fmt: skip
CAPTION_MARKS = (
    "foto:", "(foto", "arkivbild", "arkivfoto", "(arkiv)", "genrebild", "bild: tt", "bild: ap", "bild: afp",
    "bild: reuters", "bild: epa", "/tt nyhetsbyrån", "fotograf:",
)  # fmt: skip
PICTURE_WORDS = "foto arkivbild satellitbild satellitbilder skärmdump bildspel grafik"
LIVE_WORDS = "live direktrapport direktrapportering liverapport liverapportering direkt"
ABBREVIATIONS = "bl.a t.ex d.v.s dvs s.k f.d ca dr prof gen öv kl nr st resp"
