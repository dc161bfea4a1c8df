"""Finnish page vocabulary. Every value is casefolded; see `warlog.parsers.languages` for what each name means."""

MONTHS = (
    "tammikuu tammikuuta tammikuun tammikuussa tammi", "helmikuu helmikuuta helmikuun helmikuussa helmi",
    "maaliskuu maaliskuuta maaliskuun maaliskuussa maalis", "huhtikuu huhtikuuta huhtikuun huhtikuussa huhti",
    "toukokuu toukokuuta toukokuun toukokuussa touko", "kesäkuu kesäkuuta kesäkuun kesäkuussa kesä",
    "heinäkuu heinäkuuta heinäkuun heinäkuussa heinä", "elokuu elokuuta elokuun elokuussa elo",
    "syyskuu syyskuuta syyskuun syyskuussa syys", "lokakuu lokakuuta lokakuun lokakuussa loka",
    "marraskuu marraskuuta marraskuun marraskuussa marras", "joulukuu joulukuuta joulukuun joulukuussa joulu",
)  # fmt: skip
WEEKDAYS = (
    "maanantai maanantaina maanantain maanantaita ma", "tiistai tiistaina tiistain tiistaita ti",
    "keskiviikko keskiviikkona keskiviikon keskiviikkoa ke", "torstai torstaina torstain torstaita to",
    "perjantai perjantaina perjantain perjantaita pe", "lauantai lauantaina lauantain lauantaita la",
    "sunnuntai sunnuntaina sunnuntain sunnuntaita su",
)  # fmt: skip

STAMP_WORDS = (
    "klo kello kelloa päivitetty päivitys päivitettiin julkaistu julkaistiin muokattu muokattiin viimeksi luotu tänään "
    "eilen noin aika aikaa"
)
CLOCK_UNITS = "h"
DAYPARTS = (
    "aamu", "aamulla", "aamuyö", "aamuyöllä", "varhain aamulla", "aamupäivä", "aamupäivällä", "keskipäivä",
    "keskipäivällä", "iltapäivä", "iltapäivällä", "ilta", "illalla", "myöhään illalla", "yö", "yöllä", "keskiyö",
    "keskiyöllä", "aamuvarhain",
)  # fmt: skip
AGO_AFTER = ("sitten",)
AGO_UNITS = "s sek sekunti sekuntia min minuutti minuuttia h t tunti tuntia pv päivä päivää vk viikko viikkoa"
JUST_NOW = (
    "juuri nyt", "nyt", "hetki sitten", "äsken", "juuri äsken", "minuutti sitten", "tunti sitten", "päivä sitten",
)  # fmt: skip
TODAY = ("tänään",)
YESTERDAY = ("eilen",)
ZONES = {
    "suomen aikaa": "Europe/Helsinki", "suomen aika": "Europe/Helsinki", "ukrainan aikaa": "Europe/Kyiv",
    "kiovan aikaa": "Europe/Kyiv", "moskovan aikaa": "Europe/Moscow", "ruotsin aikaa": "Europe/Stockholm",
    "britannian aikaa": "Europe/London", "israelin aikaa": "Asia/Jerusalem", "keski-euroopan aikaa": "Europe/Paris",
    "paikallista aikaa": "", "paikallisaikaa": "", "venäjän aikaa": "",
}  # fmt: skip

SUMMARY_HEADS = (
    "tiivistelmä", "tiivistettynä", "lyhyesti", "pähkinänkuoressa", "tärkeimmät tapahtumat", "tärkeimmät tiedot",
    "tärkeimmät uutiset", "päivän tärkeimmät", "päivän tärkeimmät tapahtumat", "yön tärkeimmät tapahtumat",
    "yön tapahtumat", "yön tapahtumat tiivistettynä", "päivän tapahtumat", "keskeiset tapahtumat",
    "tapahtumat tiivistettynä", "tämä tiedetään", "tämä tiedetään nyt", "nämä tiedetään", "mitä tiedämme",
    "tässä tärkeimmät", "kooste", "yhteenveto", "pääkohdat", "avainkohdat", "viimeisimmät tapahtumat tiivistettynä",
    "tätä on tapahtunut", "mitä on tapahtunut",
)  # fmt: skip
STREAM_HEADS = (
    "hetki hetkeltä", "seuranta", "suora seuranta", "päivittyvä seuranta", "live", "suora lähetys", "tuoreimmat",
    "uusimmat", "tuoreimmat uutiset", "viimeisimmät uutiset", "viimeisimmät päivitykset", "päivitykset",
    "kaikki päivitykset", "kaikki viestit", "aikajana", "tapahtumat hetki hetkeltä", "uusimmat ensin",
    "seuraa tapahtumia", "seuraa tilannetta",
)  # fmt: skip
TAIL_HEADS = (
    "kommentit", "kommentoi", "kirjoita kommentti", "jätä kommentti", "vastaa", "keskustele", "keskustelu",
    "aiheeseen liittyvää", "aiheesta lisää", "lisää aiheesta", "lue lisää aiheesta", "lue myös nämä", "luetuimmat",
    "katsotuimmat", "suosituimmat", "suositut", "suosittelemme", "suositellut", "muut uutiset", "lisää uutisia",
    "uusimmat uutiset", "aiheet", "avainsanat", "asiasanat", "kirjoittajasta", "jaa artikkeli", "jaa tämä artikkeli",
    "uusimmat artikkelit", "tilaa uutiskirje", "tietosuojaseloste", "anna palautetta", "löysitkö virheen",
    "ilmoita virheestä",
)  # fmt: skip
TAIL_STARTS = (
    "© ", "copyright ", "kaikki oikeudet", "seuranta on päättynyt", "seuranta päättyy", "tämä seuranta on päättynyt",
    "seuranta päättyi", "seuranta jatkuu", "sähköpostiosoitettasi ei",
)  # fmt: skip
BACKGROUND_HEADS = (
    "tausta", "taustaa", "taustat", "aiemmin", "aikaisemmin", "mitä aiemmin tapahtui", "konteksti", "faktat",
)  # fmt: skip
READ_MORE = (
    "lue myös", "lue lisää", "lue täältä", "lue tästä", "lue koko", "lue:", "lue juttu", "lue aiheesta", "katso myös",
    "katso lisää", "katso video", "katso tästä", "katso:", "kuuntele myös", "kuuntele:", "klikkaa tästä",
    "klikkaa tänne", "seuraa meitä", "tilaa uutiskirje", "lataa sovellus", "lataa appi", "koko juttu",
    "eilisen seuranta", "eilistä seurantaa", "aiempi seuranta", "edellinen seuranta", "siirry juttuun",
    "jatka lukemista", "juttu jatkuu", "artikkeli jatkuu",
)  # fmt: skip
CHROME = (
    "siirry sisältöön", "siirry pääsisältöön", "hyppää sisältöön", "hyppää pääsisältöön", "takaisin ylös", "ylös",
    "sivun alkuun", "takaisin", "etusivu", "etusivulle", "valikko", "haku", "hae", "kirjaudu", "kirjaudu sisään",
    "kirjaudu ulos", "rekisteröidy", "oma tili", "tilaa", "tilaa nyt", "jaa", "jaa juttu", "jaa facebookissa",
    "jaa twitterissä", "jaa whatsappissa", "sähköposti", "tulosta", "kopioi linkki", "linkki kopioitu", "kopioitu",
    "tallenna", "tallenna juttu", "kuuntele", "kuuntele juttu", "toista", "video", "kuva", "kuvat", "grafiikka",
    "kartta", "kuvagalleria", "mainos", "mainokset", "mainos päättyy", "mainos alkaa", "kaupallinen yhteistyö",
    "uutiskirje", "ilmoitukset", "näytä lisää", "lataa lisää", "lisää", "sulje", "avaa", "koko näyttö", "päivitä",
    "järjestä", "vanhimmat ensin", "hyväksy", "hyväksy kaikki", "hylkää", "evästeasetukset", "tykkää", "vastaa",
    "ilmoita asiaton viesti", "seuraa", "uutiset", "ulkomaat", "kotimaa", "maailma", "politiikka", "ladataan",
    "kommentit", "vain tilaajille", "tilaajille", "lähde", "näytä vain tärkeimmät", "avaa kuvien katselu",
)  # fmt: skip
CHROME_STARTS = (
    "näytä tämä julkaisu instagramissa", "näytä tämä julkaisu", "henkilön ", "tämä sisältö ei ole",
    "sisältö ei ole saatavilla", "video ei ole", "selaimesi ei", "käytämme evästeitä", "tämä sivusto käyttää",
    "nähdäksesi tämän", "ota javascript", "lukuaika", "tästä sisällöstä puuttuu", "upotusta ei voi",
)  # fmt: skip
UPDATED = (
    "päivitetty:", "päivitetty klo", "päivitetty 0", "päivitetty 1", "päivitetty 2", "päivitetty 3", "päivitetty 4",
    "päivitetty 5", "päivitetty 6", "päivitetty 7", "päivitetty 8", "päivitetty 9", "päivitetty viimeksi",
    "viimeksi päivitetty", "julkaistu:", "julkaistu klo", "julkaistu 0", "julkaistu 1", "julkaistu 2", "julkaistu 3",
    "julkaistu 4", "julkaistu 5", "julkaistu 6", "julkaistu 7", "julkaistu 8", "julkaistu 9", "muokattu:",
    "muokattu klo", "muokattu 0", "muokattu 1", "muokattu 2", "muokattu 3", "muokattu 4", "muokattu 5", "muokattu 6",
    "muokattu 7", "muokattu 8", "muokattu 9", "luotu:",
)  # fmt: skip
UPDATE_MARKERS = ("päivitys", "päivitetty", "uusi", "juuri nyt", "tärkeää")
BYLINES = ("teksti: ", "toimittaja: ", "kirjoittaja: ", "toimittanut ")
CREDIT_LINES = ("toimitus", "toimittaja", "toimittajat", "teksti", "päätoimittaja")
CAPTION_STARTS = (
    "kuva:", "kuvat:", "kuva ", "(kuva", "kuvateksti:", "arkistokuva", "kuvituskuva", "kuvankaappaus", "kuvakaappaus",
    "grafiikka:", "kartta:", "video:", "kuvassa:", "kuvaaja:",
)  # fmt: skip
CAPTION_MARKS = (
    "kuva:", "(kuva", "arkistokuva", "kuvituskuva", "/lehtikuva", "lehtikuva", "/ aop", "kuvaaja:", "kuva ",
)  # fmt: skip
PICTURE_WORDS = "arkistokuva satelliittikuva satelliittikuvat kuvakaappaus kuvankaappaus kuvagalleria"
LIVE_WORDS = "seuranta live päivittyy"
ABBREVIATIONS = "esim mm ns klo tri prof kenr ev nro ko em so ts st"
