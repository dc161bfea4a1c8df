"""Norwegian page vocabulary. Every value is casefolded; see `warlog.parsers.languages` for what each name means."""

MONTHS = (
    "januar jan", "februar feb febr", "mars mar", "april apr", "mai", "juni jun", "juli jul", "august aug",
    "september sept sep", "oktober okt", "november nov", "desember des",
)  # fmt: skip
# `man` and `søn` are left out: they are also everyday words.
WEEKDAYS = (
    "mandag måndag", "tirsdag tysdag tir tirs", "onsdag ons", "torsdag tors", "fredag fre", "lørdag laurdag lør",
    "søndag sundag",
)  # fmt: skip

STAMP_WORDS = (
    "kl klokka klokken kloka ved den fra på i oppdatert oppdatering publisert sist endret opprettet tid siden sidan "
    "lagt ut"
)
CLOCK_UNITS = "h"
DAYPARTS = (
    "morgenen", "morgen", "om morgenen", "tidlig morgen", "formiddagen", "formiddag", "på formiddagen", "midt på dagen",
    "ettermiddagen", "ettermiddag", "på ettermiddagen", "kvelden", "kveld", "på kvelden", "natten", "natta",
    "i løpet av natten", "om natten", "natt", "midnatt", "i natt", "i kveld", "ved daggry",
)  # fmt: skip
AGO_BEFORE = ("for",)
AGO_AFTER = ("siden", "sidan")
AGO_UNITS = "s sek sekund sekunder min minutt minutter h t time timer timar d dag dager dagar døgn uke uker veke veker"
JUST_NOW = (
    "nå", "akkurat nå", "nettopp", "like nå", "for litt siden", "no", "nett no", "for ett minutt siden",
    "for en time siden", "for en dag siden",
)  # fmt: skip
TODAY = ("i dag", "idag")
YESTERDAY = ("i går", "igår")
ZONES = {
    "norsk tid": "Europe/Oslo", "ukrainsk tid": "Europe/Kyiv", "kyiv-tid": "Europe/Kyiv", "moskva-tid": "Europe/Moscow",
    "moskvatid": "Europe/Moscow", "russisk tid": "", "svensk tid": "Europe/Stockholm", "britisk tid": "Europe/London",
    "israelsk tid": "Asia/Jerusalem", "sentraleuropeisk tid": "Europe/Oslo", "lokal tid": "", "amerikansk tid": "",
}  # fmt: skip

SUMMARY_HEADS = (
    "dette har skjedd", "dette skjedde", "dette vet vi", "det vet vi", "dette er saken", "kortversjonen",
    "oppsummering", "oppsummert", "kort oppsummert", "oppsummering av dagen", "kort fortalt", "det viktigste",
    "de viktigste hendelsene", "viktigste hendelser", "viktige hendelser", "nøkkelpunkter", "hovedpunkter",
    "høydepunkter", "siste nytt oppsummert", "siste hendelser", "status nå", "status", "sammendrag",
    "dette bør du vite", "dette må du vite", "i korte trekk", "nattens hendelser", "dagens viktigste",
)  # fmt: skip
STREAM_HEADS = (
    "siste nytt", "det siste", "siste", "direkte", "live", "følg saken", "følg oss direkte", "følg utviklingen",
    "direktesending", "nyhetsstrøm", "nyhetsstrømmen", "meldinger", "alle meldinger", "oppdateringer",
    "alle oppdateringer", "minutt for minutt", "time for time", "tidslinje", "nyeste først", "siste meldinger",
    "direktestudio", "nyhetsstudio", "livestudio",
)  # fmt: skip
TAIL_HEADS = (
    "kommentarer", "kommenter", "legg igjen en kommentar", "legg igjen et svar", "skriv en kommentar", "relatert",
    "relaterte artikler", "relaterte saker", "relaterte nyheter", "relaterte emner", "mer om saken", "mer om",
    "mer om dette", "flere saker", "flere nyheter", "mest lest", "mest leste", "populært", "anbefalt",
    "anbefalte saker", "anbefales", "emner", "stikkord", "tagger", "om forfatteren", "om journalisten",
    "del artikkelen", "del denne saken", "siste artikler", "siste innlegg", "meld deg på nyhetsbrevet", "personvern",
    "personvernerklæring", "tips oss", "funnet en feil", "rapporter feil", "andre leser",
)  # fmt: skip
TAIL_STARTS = (
    "© ", "copyright ", "alle rettigheter", "denne direktesendingen er avsluttet", "direktesendingen er avsluttet",
    "studioet er avsluttet", "e-postadressen din", "ansvarlig redaktør", "sjefredaktør", "har du tips til",
)  # fmt: skip
BACKGROUND_HEADS = (
    "bakgrunn", "bakgrunnen", "fakta", "kontekst", "tidligere", "forhistorien", "dette har skjedd tidligere",
    "tidligere hendelser",
)  # fmt: skip
READ_MORE = (
    "les mer", "les også", "les meir", "les videre", "les her", "les hele", "les:", "les saken", "se også", "se mer",
    "se video", "se:", "hør også", "hør:", "hør podkasten", "lytt:", "klikk her", "trykk her", "følg oss på",
    "følg oss i", "abonner på", "last ned appen", "last ned vår app", "hele saken", "mer om dette her",
    "her kan du lese", "gårsdagens dekning", "gårsdagens studio", "fortsett å lese", "vis hele meldingen",
)  # fmt: skip
CHROME = (
    "hopp til innhold", "hopp til hovedinnhold", "gå til innhold", "gå til hovedinnhold", "til toppen",
    "tilbake til toppen", "tilbake", "hjem", "forside", "forsiden", "til forsiden", "meny", "søk", "logg inn",
    "logg ut", "min side", "min konto", "registrer deg", "abonner", "bli abonnent", "kjøp abonnement", "del",
    "del saken", "del på facebook", "del på twitter", "del på e-post", "del lenke", "e-post", "skriv ut",
    "kopier lenke", "lenke kopiert", "kopiert", "lagre", "lagre artikkel", "lytt", "lytt til saken", "hør saken",
    "spill av", "video", "bilde", "bilder", "foto", "grafikk", "kart", "bildeserie", "annonse", "annonser",
    "annonsørinnhold", "reklame", "sponset", "nyhetsbrev", "varsler", "slå på varsler", "vis mer", "vis flere",
    "vis meir", "last flere", "last inn flere", "last mer", "hent flere", "hent flere meldinger", "mer", "flere",
    "lukk", "åpne", "fullskjerm", "oppdater", "sorter", "eldste først", "godta", "godta alle", "aksepter", "avvis",
    "innstillinger for cookies", "lik", "liker", "svar", "rapporter", "følg", "nyheter", "utenriks", "innenriks",
    "verden", "politikk", "laster", "laster inn", "kommentarer", "for abonnenter", "kilde", "kun viktige hendelser",
    "vis bare viktige hendelser", "utvid", "minimer", "ekspander", "ekspander/minimer faktaboks", "faktaboks",
    "eldre meldinger",
)  # fmt: skip
CHROME_STARTS = (
    "vis dette innlegget på instagram", "et innlegg delt av", "dette innholdet er ikke",
    "innholdet er ikke tilgjengelig", "videoen er ikke tilgjengelig", "denne videoen er ikke", "nettleseren din",
    "vi bruker informasjonskapsler", "vi bruker cookies", "dette nettstedet bruker", "for å se dette innholdet",
    "aktiver javascript", "skru på javascript", "lesetid", "du må aktivere javascript",
    "vi ønsker å vise deg eksternt innhold",
)  # fmt: skip
UPDATED = (
    "oppdatert:", "oppdatert kl", "oppdatert den", "oppdatert i", "oppdatert for", "sist oppdatert", "sist endret",
    "publisert:", "publisert kl", "publisert den", "publisert i", "endret:", "opprettet:", "publisert 0", "publisert 1",
    "publisert 2", "publisert 3", "publisert 4", "publisert 5", "publisert 6", "publisert 7", "publisert 8",
    "publisert 9", "oppdatert 0", "oppdatert 1", "oppdatert 2", "oppdatert 3", "oppdatert 4", "oppdatert 5",
    "oppdatert 6", "oppdatert 7", "oppdatert 8", "oppdatert 9",
)  # fmt: skip
UPDATE_MARKERS = ("oppdatering", "siste", "nytt", "akkurat nå", "haster", "hastemelding", "viktig")
BYLINES = ("av ", "av: ", "tekst: ", "skrevet av ", "journalist: ")
CREDIT_LINES = ("redaktør", "redaksjon", "redaksjonen", "tekst", "vaktsjef", "desk", "utgiver")
CAPTION_STARTS = (
    "foto:", "foto ", "(foto", "bilde:", "bildetekst:", "arkivbilde", "arkivfoto", "(arkivfoto", "illustrasjonsfoto",
    "illustrasjonsbilde", "grafikk:", "kart:", "video:", "skjermdump", "skjermbilde", "på bildet:", "fotograf:",
)  # fmt: skip
CAPTION_MARKS = (
    "foto:", "(foto", "arkivbilde", "arkivfoto", "(arkiv)", "illustrasjonsfoto", "/ ntb", "/ntb", "fotograf:",
)  # fmt: skip
PICTURE_WORDS = "foto arkivbilde arkivfoto satellittbilde satellittbilder skjermdump illustrasjonsfoto bildeserie"
LIVE_WORDS = "direkte live nyhetsstudio direktestudio direktesending"
ABBREVIATIONS = "bl.a f.eks dvs d.v.s ca dr prof gen kl nr st s.k pga ifm"
