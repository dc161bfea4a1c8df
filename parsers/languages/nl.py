"""Dutch page vocabulary. Every value is casefolded; see `warlog.parsers.languages` for what each name means."""

MONTHS = (
    "januari jan", "februari feb febr", "maart mrt", "april apr", "mei", "juni jun", "juli jul", "augustus aug",
    "september sept sep", "oktober okt", "november nov", "december dec",
)  # fmt: skip
# The short forms `ma di wo do vr za zo` are left out: most are also words or parts of names.
WEEKDAYS = (
    "maandag maandagochtend maandagavond", "dinsdag dinsdagochtend dinsdagavond",
    "woensdag woensdagochtend woensdagavond", "donderdag donderdagochtend donderdagavond",
    "vrijdag vrijdagochtend vrijdagavond", "zaterdag zaterdagochtend zaterdagavond", "zondag zondagochtend zondagavond",
)  # fmt: skip

STAMP_WORDS = (
    "om op van de het vanaf rond sinds tijd update updates bijgewerkt aangepast gewijzigd gepubliceerd geplaatst "
    "laatst laatste geüpdatet gisteren vandaag geleden"
)
CLOCK_UNITS = "uur u h"
DAYPARTS = (
    "ochtend", "vanochtend", "vanmorgen", "in de ochtend", "s ochtends", "middag", "vanmiddag", "in de middag",
    "s middags", "avond", "vanavond", "in de avond", "s avonds", "nacht", "vannacht", "in de nacht", "s nachts",
    "middernacht",
)  # fmt: skip
AGO_AFTER = ("geleden",)
AGO_UNITS = "s sec seconde seconden min minuut minuten u uur uren d dag dagen week weken"
JUST_NOW = (
    "zojuist", "net", "nu", "zonet", "daarnet", "zopas", "een minuut geleden", "een uur geleden", "een dag geleden",
)  # fmt: skip
TODAY = ("vandaag",)
YESTERDAY = ("gisteren",)
ZONES = {
    "nederlandse tijd": "Europe/Amsterdam", "belgische tijd": "Europe/Brussels", "onze tijd": "",
    "oekraïense tijd": "Europe/Kyiv", "tijd in kiev": "Europe/Kyiv", "tijd in kyiv": "Europe/Kyiv",
    "moskouse tijd": "Europe/Moscow", "russische tijd": "", "israëlische tijd": "Asia/Jerusalem",
    "midden-europese tijd": "Europe/Amsterdam", "amerikaanse tijd": "", "plaatselijke tijd": "", "lokale tijd": "",
}  # fmt: skip

SUMMARY_HEADS = (
    "het belangrijkste", "het belangrijkste nieuws", "het belangrijkste op een rij", "het belangrijkste in het kort",
    "de belangrijkste ontwikkelingen", "de belangrijkste gebeurtenissen", "de belangrijkste feiten",
    "belangrijkste ontwikkelingen", "belangrijkste punten", "belangrijkste updates", "belangrijkste gebeurtenissen",
    "in het kort", "kort samengevat", "samengevat", "samenvatting", "de samenvatting", "overzicht", "op een rij",
    "op een rijtje", "alles op een rij", "hoofdpunten", "de hoofdpunten", "kernpunten", "wat we weten", "dit weten we",
    "wat weten we", "wat je moet weten", "dit moet je weten", "wat u moet weten", "in een notendop",
    "het laatste nieuws in het kort", "de stand van zaken", "stand van zaken", "dit gebeurde er",
    "dit gebeurde vannacht", "wat is er vannacht gebeurd",
)  # fmt: skip
STREAM_HEADS = (
    "liveblog", "het liveblog", "de liveblog", "live", "volg het liveblog", "volg hier het liveblog", "laatste nieuws",
    "het laatste nieuws", "laatste updates", "de laatste updates", "alle updates", "updates", "tijdlijn",
    "minuut tot minuut", "van minuut tot minuut", "nieuwste eerst", "ontwikkelingen", "alle ontwikkelingen",
    "berichten", "liveblog gesloten", "dit liveblog is gesloten",
)  # fmt: skip
TAIL_HEADS = (
    "reacties", "reageer", "plaats een reactie", "geef een reactie", "laat een reactie achter", "gerelateerd",
    "gerelateerde artikelen", "gerelateerde berichten", "gerelateerd nieuws", "gerelateerde onderwerpen",
    "verwante artikelen", "meer over dit onderwerp", "meer nieuws", "meer artikelen", "ander nieuws", "overig nieuws",
    "meest gelezen", "best gelezen", "populair", "populaire artikelen", "aanbevolen", "aanbevolen voor jou",
    "aanbevolen artikelen", "misschien ook interessant", "ook interessant voor jou", "onderwerpen", "tags",
    "trefwoorden", "over de auteur", "deel dit artikel", "deel dit bericht", "artikel delen", "recente berichten",
    "laatste artikelen", "meld je aan voor onze nieuwsbrief", "schrijf je in voor onze nieuwsbrief", "privacybeleid",
    "algemene voorwaarden", "fout gezien", "taalfout gezien",
)  # fmt: skip
TAIL_STARTS = (
    "alle rechten voorbehouden", "© ", "copyright ", "dit liveblog is gesloten", "dit liveblog wordt niet meer",
    "deze liveblog is gesloten", "deze liveblog is afgesloten", "dit liveblog is afgelopen",
    "je e-mailadres wordt niet",
)  # fmt: skip
BACKGROUND_HEADS = (
    "achtergrond", "de achtergrond", "context", "wat vooraf ging", "wat voorafging", "voorgeschiedenis", "eerder",
    "wat ging eraan vooraf", "zo begon het",
)  # fmt: skip
READ_MORE = (
    "lees ook", "lees meer", "lees verder", "lees hier", "lees hieronder", "lees het hele", "lees alles over",
    "lees het volledige", "bekijk ook", "bekijk hier", "bekijk de video", "bekijk het liveblog", "kijk ook",
    "kijk hier", "luister ook", "luister hier", "luister naar de podcast", "zie ook", "klik hier", "meer lezen",
    "meer weten", "meer over:", "meer hierover", "het hele artikel", "volg ons", "volg het laatste nieuws",
    "volg de ontwikkelingen", "abonneer je", "download de app", "download onze app", "meld je aan voor",
    "schrijf je in voor", "het liveblog van gisteren", "de liveblog van gisteren", "in dit liveblog lees je",
    "terug naar het liveblog", "alle ontwikkelingen lees je",
)  # fmt: skip
CHROME = (
    "ga naar de inhoud", "ga naar inhoud", "naar hoofdinhoud", "ga naar hoofdinhoud", "direct naar de inhoud",
    "naar boven", "terug naar boven", "terug", "home", "startpagina", "voorpagina", "menu", "zoeken", "zoek",
    "inloggen", "log in", "aanmelden", "uitloggen", "registreren", "account", "mijn account", "abonneren", "abonneer",
    "abonneer nu", "word abonnee", "delen", "deel", "deel op facebook", "deel op twitter", "deel via whatsapp",
    "deel via e-mail", "mail", "e-mail", "afdrukken", "printen", "kopieer link", "link kopiëren", "link gekopieerd",
    "gekopieerd", "opslaan", "bewaren", "bewaar", "luister", "luisteren", "beluister", "beluister artikel",
    "luister naar dit artikel", "afspelen", "video", "video's", "foto", "foto's", "beeld", "afbeelding", "galerij",
    "fotoserie", "infographic", "kaart", "advertentie", "reclame", "gesponsord", "nieuwsbrief", "nieuwsbrieven",
    "meldingen", "meldingen aanzetten", "meer laden", "laad meer", "toon meer", "meer tonen", "lees meer berichten",
    "meer", "sluiten", "sluit", "openen", "volledig scherm", "vernieuwen", "ververs", "sorteer", "nieuwste", "oudste",
    "oudste eerst", "accepteren", "akkoord", "alles accepteren", "weigeren", "cookie-instellingen", "cookies instellen",
    "instellingen", "vind ik leuk", "beantwoorden", "reageren", "rapporteren", "volgen", "volg", "nieuws", "buitenland",
    "binnenland", "wereld", "politiek", "laden", "aan het laden", "reacties", "bron", "alleen voor abonnees",
    "gesloten", "bekijk meer", "alleen belangrijke updates",
    "deel dit", "ouder nieuws", "meldingen aan",
)  # fmt: skip
CHROME_STARTS = (
    "dit bericht op instagram bekijken", "bekijk dit bericht op instagram", "een bericht gedeeld door",
    "deze inhoud is niet beschikbaar", "deze content is niet beschikbaar", "deze video is niet beschikbaar",
    "deze video kan niet", "je browser ondersteunt", "uw browser ondersteunt", "wij gebruiken cookies",
    "we gebruiken cookies", "deze website gebruikt cookies", "deze site gebruikt cookies", "om deze inhoud te",
    "om deze video te", "schakel javascript", "om dit bericht te kunnen", "accepteer cookies om", "leestijd",
)  # fmt: skip
UPDATED = (
    "bijgewerkt:", "bijgewerkt op", "bijgewerkt om", "laatst bijgewerkt", "laatst aangepast", "laatste update",
    "aangepast:", "aangepast op", "aangepast om", "gewijzigd:", "gewijzigd op", "laatst gewijzigd", "gepubliceerd:",
    "gepubliceerd op", "gepubliceerd om", "geplaatst op", "geüpdatet:", "geüpdatet op",
)  # fmt: skip
UPDATE_MARKERS = ("update", "nieuw", "net binnen", "belangrijk", "alarm")
BYLINES = ("door ", "door: ", "door onze ", "van onze ", "tekst: ", "auteur: ", "redactie: ")
CREDIT_LINES = ("redactie", "eindredactie", "auteur", "tekst", "onze redactie", "liveblogredactie")
CAPTION_STARTS = (
    "foto:", "foto's:", "(foto", "beeld:", "beeld anp", "beeld ap", "beeld afp", "beeld epa", "beeld reuters",
    "beeld getty", "beeld belga", "archieffoto", "archiefbeeld", "bijschrift:", "afbeelding:", "kaart:", "video:",
    "screenshot:", "graphic:", "op de foto:", "fotograaf:",
)  # fmt: skip
CAPTION_MARKS = ("(foto", "foto:", "beeld:", "archieffoto", "(archief)", "(archieffoto)", "©anp", "© anp", "© belga")
PICTURE_WORDS = "foto foto's satellietfoto satellietfoto's archieffoto archiefbeeld satellietbeelden infographic"
LIVE_WORDS = "liveblog"
ABBREVIATIONS = "dhr mevr mr dr drs ir ing prof gen kol lt o.a d.w.z bijv nl st ca resp nr"
