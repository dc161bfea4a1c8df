"""German page vocabulary. Every value is casefolded; see `warlog.parsers.languages` for what each name means."""

MONTHS = (
    "januar jan jänner jän", "februar feb feber", "märz mär mrz maerz", "april apr", "mai", "juni jun", "juli jul",
    "august aug", "september sept sep", "oktober okt", "november nov", "dezember dez",
)  # fmt: skip
WEEKDAYS = (
    "montag montags montagmorgen montagabend mo", "dienstag dienstags dienstagmorgen dienstagabend",
    "mittwoch mittwochs mittwochmorgen mittwochabend mi", "donnerstag donnerstags donnerstagmorgen donnerstagabend do",
    "freitag freitags freitagmorgen freitagabend fr", "samstag samstags sonnabend samstagmorgen samstagabend sa",
    "sonntag sonntags sonntagmorgen sonntagabend",
)  # fmt: skip

STAMP_WORDS = (
    "um am vom der den dem stand update updates aktualisiert aktualisierung zuletzt veröffentlicht publiziert erstellt "
    "geändert gegen ca uhrzeit zeit meldung"
)
CLOCK_UNITS = "uhr h"
DAYPARTS = (
    "am morgen", "am frühen morgen", "am vormittag", "am mittag", "am nachmittag", "am frühen nachmittag",
    "am späten nachmittag", "am abend", "am frühen abend", "am späten abend", "in der nacht", "morgens", "vormittags",
    "mittags", "nachmittags", "abends", "nachts", "der morgen", "der vormittag", "der nachmittag", "der abend",
    "die nacht", "heute morgen", "heute abend", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht",
    "mitternacht",
)  # fmt: skip
AGO_BEFORE = ("vor", "vor einer", "vor einem")
AGO_UNITS = "sek sekunde sekunden min minute minuten std stunde stunden tag tage tagen woche wochen s h d"
JUST_NOW = (
    "gerade eben", "soeben", "jetzt", "gerade", "eben", "vor einer minute", "vor einer stunde", "vor einem tag",
    "vor wenigen minuten",
)  # fmt: skip
TODAY = ("heute", "heute morgen", "heute abend")
YESTERDAY = ("gestern",)
ZONES = {
    "kiewer zeit": "Europe/Kyiv", "kyjiwer zeit": "Europe/Kyiv", "kyiver zeit": "Europe/Kyiv",
    "ortszeit kiew": "Europe/Kyiv", "ukrainischer zeit": "Europe/Kyiv", "moskauer zeit": "Europe/Moscow",
    "ortszeit moskau": "Europe/Moscow", "deutscher zeit": "Europe/Berlin", "deutsche zeit": "Europe/Berlin",
    "berliner zeit": "Europe/Berlin", "schweizer zeit": "Europe/Zurich", "wiener zeit": "Europe/Vienna",
    "mitteleuropäischer zeit": "Europe/Berlin", "mitteleuropäische zeit": "Europe/Berlin",
    "mitteleuropäischer sommerzeit": "Europe/Berlin", "israelischer zeit": "Asia/Jerusalem", "weltzeit": "UTC",
    "koordinierter weltzeit": "UTC", "ortszeit": "", "lokalzeit": "",
}  # fmt: skip

SUMMARY_HEADS = (
    "das wichtigste in kürze", "das wichtigste", "das wichtigste im überblick", "das wichtigste auf einen blick",
    "die wichtigsten ereignisse", "die wichtigsten entwicklungen", "die wichtigsten entwicklungen im überblick",
    "die wichtigsten nachrichten", "die wichtigsten nachrichten im überblick", "die wichtigsten meldungen",
    "die wichtigsten fakten", "die wichtigsten punkte", "wichtige updates", "wichtigste updates",
    "wichtige entwicklungen", "in kürze", "in aller kürze", "auf einen blick", "im überblick", "zusammenfassung",
    "die zusammenfassung", "kurz zusammengefasst", "was bisher geschah", "was wir wissen",
    "was wir wissen und was nicht", "was bisher bekannt ist", "der tag im überblick", "der überblick",
    "die lage im überblick", "die lage kompakt", "die aktuelle lage", "die wichtigsten infos", "top-meldungen",
    "schlagzeilen", "die schlagzeilen", "höhepunkte", "das wichtigste zum krieg", "darum geht's", "kurz & knapp",
    "die nacht im überblick", "die wichtigsten nachrichten der nacht", "die wichtigsten nachrichten des tages",
    "die wichtigsten ereignisse im überblick", "die wichtigsten meldungen im überblick",
)  # fmt: skip
STREAM_HEADS = (
    "der ticker", "liveticker", "der liveticker", "live-ticker", "der live-ticker", "newsticker", "news-ticker",
    "der newsticker", "ticker", "im liveticker", "der liveblog", "alle entwicklungen", "alle entwicklungen im liveblog",
    "alle meldungen", "alle updates", "aktuelle meldungen", "die aktuellen meldungen", "neueste meldungen",
    "die neuesten meldungen", "neueste nachrichten", "aktuelle nachrichten", "die entwicklungen im überblick",
    "aktuelles", "die ereignisse im liveticker", "die ereignisse im liveblog", "der ticker zum nachlesen",
    "der liveblog zum nachlesen", "zum nachlesen", "neueste zuerst", "neuste zuerst", "chronik", "chronologie",
    "die ereignisse in der chronologie", "alle news", "alle beiträge",
)  # fmt: skip
TAIL_HEADS = (
    "mehr zum thema", "zum thema", "mehr zu diesem thema", "mehr dazu", "weitere artikel", "weitere meldungen",
    "weitere themen", "weitere nachrichten", "weitere beiträge", "ähnliche artikel", "ähnliche beiträge",
    "verwandte artikel", "verwandte themen", "verwandte beiträge", "das könnte sie auch interessieren",
    "das könnte dich auch interessieren", "das könnte ihnen auch gefallen", "empfohlen", "empfehlungen",
    "unsere empfehlungen", "empfehlungen der redaktion", "meistgelesen", "meist gelesen", "am meisten gelesen",
    "beliebteste artikel", "kommentare", "kommentieren", "kommentar schreiben", "kommentar verfassen",
    "kommentar hinterlassen", "schreiben sie einen kommentar", "schreibe einen kommentar",
    "hinterlasse einen kommentar", "hinterlasse eine antwort", "diskutieren sie mit", "jetzt mitdiskutieren",
    "über den autor", "über die autorin", "autor", "autoren", "zur person", "themen in diesem artikel", "themen",
    "schlagwörter", "schlagworte", "stichworte", "impressum", "datenschutz", "datenschutzerklärung", "zur startseite",
    "top-themen", "aktuelle artikel", "neueste artikel", "neueste beiträge", "letzte beiträge", "aus dem archiv",
    "fehler gefunden", "korrekturhinweis", "teilen sie diesen artikel", "diesen artikel teilen", "artikel teilen",
    "mehr nachrichten", "mehr aus dem ressort", "newsletter bestellen", "newsletter abonnieren", "anzeigen",
)  # fmt: skip
TAIL_STARTS = (
    "mit informationen von", "mit informationen der", "mit agenturmaterial", "mit material von", "mit material der",
    "mit material des", "(mit agenturmaterial", "(mit material von", "(mit informationen von",
    "alle rechte vorbehalten", "dieser liveblog ist beendet", "dieser liveblog wird nicht mehr",
    "dieser ticker ist beendet", "dieser ticker wird nicht mehr", "der liveblog ist beendet", "der liveblog endet",
    "der ticker ist beendet", "über dieses thema berichtete", "über dieses thema berichteten",
    "dieses thema im programm", "hinweis der redaktion:", "redaktioneller hinweis:", "dieser artikel wurde automatisch",
    "dieser text enthält affiliate", "transparenzhinweis",
)  # fmt: skip
BACKGROUND_HEADS = (
    "hintergrund", "hintergründe", "der hintergrund", "zum hintergrund", "vorgeschichte", "die vorgeschichte",
    "zur vorgeschichte", "rückblick", "rückschau", "einordnung", "was zuvor geschah", "ältere meldungen",
    "ältere beiträge", "hintergrund zum krieg", "der krieg im rückblick",
)  # fmt: skip
READ_MORE = (
    "lesen sie auch", "lesen sie hier", "lesen sie mehr", "lesen sie dazu", "lesen sie weiter", "lies auch",
    "lest auch", "lesen sie ausserdem", "mehr dazu lesen", "mehr dazu:", "mehr dazu hier", "mehr zum thema:",
    "mehr zum thema lesen", "zum thema:", "hier lesen sie", "hier geht's", "hier geht es zu", "hier finden sie",
    "hören sie hier", "hören sie dazu", "auch interessant", "hier klicken", "klicken sie hier", "weiterlesen",
    "mehr lesen", "mehr erfahren", "zum artikel", "zum liveblog", "zum video", "zum livestream", "siehe auch",
    "sehen sie hier", "sehen sie auch", "sehen sie dazu", "folgen sie uns", "folgen sie dem kanal", "abonnieren sie",
    "jetzt abonnieren", "auch interessant:", "passend dazu:", "alle entwicklungen im liveblog",
    "alle aktuellen entwicklungen", "alle nachrichten zum", "den gesamten artikel", "den ganzen artikel",
    "den vollständigen artikel", "zur übersicht", "den ticker vom", "laden sie die app", "laden sie sich",
    "hier können sie den", "hier können sie die",
)  # fmt: skip
CHROME = (
    "zum inhalt springen", "zum hauptinhalt", "zum hauptinhalt springen", "zur navigation springen", "zur suche",
    "zurück", "zurück zur startseite", "nach oben", "zum seitenanfang", "startseite", "menü", "menü öffnen",
    "menü schliessen", "suche", "suchen", "anmelden", "abmelden", "einloggen", "registrieren", "abonnieren", "abo",
    "jetzt abonnieren", "mein konto", "teilen", "artikel teilen", "beitrag teilen", "auf facebook teilen",
    "auf twitter teilen", "auf x teilen", "per whatsapp teilen", "per e-mail teilen", "per mail teilen", "mailen",
    "drucken", "merken", "artikel merken", "vorlesen", "artikel anhören", "anhören", "e-mail", "link kopieren",
    "link kopiert", "kopieren", "anzeige", "werbung", "ende der anzeige", "videoplayer", "video", "video abspielen",
    "video-player wird geladen", "audioplayer", "audio", "livestream", "bild", "bilder", "bildergalerie", "galerie",
    "grafik", "infografik", "bild vergrössern", "bild herunterladen", "quelle", "newsletter", "push-nachrichten",
    "mehr anzeigen", "mehr laden", "weitere laden", "ältere beiträge laden", "weitere beiträge laden",
    "weitere einträge laden", "neue beiträge anzeigen", "mehr", "weniger anzeigen", "schliessen", "öffnen", "vollbild",
    "ton an", "ton aus", "aktualisieren", "automatisch aktualisieren", "sortieren", "cookie-einstellungen",
    "alle akzeptieren", "alle ablehnen", "zustimmen", "akzeptieren", "einverstanden", "externer inhalt",
    "externe inhalte", "inhalt laden", "inhalte anzeigen", "karte", "nachrichten", "politik", "ausland", "welt",
    "panorama", "älteste zuerst", "zur merkliste", "beitrag melden", "gefällt mir", "antworten", "kommentare anzeigen",
    "lädt", "wird geladen", "bitte warten", "nur wichtige ereignisse", "nur wichtige beiträge anzeigen", "ausklappen",
    "einklappen", "aufklappen", "zuklappen", "inhaltsverzeichnis", "liveblog beendet", "datenschutz", "impressum",
    "artikel drucken", "jetzt anmelden", "nach unten", "benachrichtigungen aktivieren", "bild speichern",
    "auf twitter ansehen", "auf x ansehen", "fehler melden", "werbung ausblenden",
)  # fmt: skip
CHROME_STARTS = (
    "sieh dir diesen beitrag auf instagram an", "sieh dir das profil auf instagram an", "ein beitrag geteilt von",
    "an dieser stelle befindet sich ein", "an dieser stelle finden sie inhalte", "an dieser stelle steht ein",
    "empfohlener externer inhalt", "empfohlener redaktioneller inhalt", "dieser inhalt wird nicht angezeigt",
    "dieses video ist nicht verfügbar", "dieses video kann leider nicht", "ihr browser unterstützt",
    "ihr gerät unterstützt", "wir verwenden cookies", "wir nutzen cookies", "diese website verwendet cookies",
    "diese website nutzt cookies", "mit ihrer zustimmung wird hier",
    "ich bin damit einverstanden, dass mir externe inhalte", "damit können personenbezogene daten",
    "um diesen inhalt anzuzeigen", "um diesen inhalt darzustellen", "zum anzeigen dieses inhalts",
    "bitte aktivieren sie javascript", "externen inhalt von", "inhalt von twitter", "dieser artikel wurde zuletzt",
    "weitere informationen finden sie in unserer datenschutz", "datenschutzeinstellungen", "laden sie hier den",
    "schaltfläche:",
)  # fmt: skip
UPDATED = (
    "aktualisiert:", "aktualisiert am", "aktualisiert um", "aktualisiert vor", "zuletzt aktualisiert",
    "letzte aktualisierung", "letztes update", "aktualisierung:", "stand:", "veröffentlicht:", "veröffentlicht am",
    "erstellt:", "erstellt am", "publiziert:", "publiziert am", "publiziert heute", "erstmals publiziert", "geändert:",
    "zuletzt geändert", "geändert am", "erstveröffentlichung", "artikel vom", "datum:",
)  # fmt: skip
UPDATE_MARKERS = ("update", "neu", "eilmeldung", "eil", "aktuell", "breaking", "newsflash")
BYLINES = ("von ", "von: ", "ein beitrag von ", "ein artikel von ", "autor: ", "autorin: ", "autoren: ")
CREDIT_LINES = (
    "quelle", "quellen", "redaktion", "redakteur", "redakteurin", "autor", "autorin", "autoren", "text",
    "nachrichtenredaktion", "redigiert",
)  # fmt: skip
CAPTION_STARTS = (
    "foto:", "fotos:", "foto ©", "(foto", "bildquelle", "bildrechte", "bildnachweis", "bildunterschrift", "bild: dpa",
    "bild: ap ", "bild: ap/", "bild: afp", "bild: reuters", "bild: picture", "bild: imago", "bild: epa",
    "bild: keystone", "bild: getty", "bild: ©", "archivbild", "archivfoto", "video:", "symbolbild", "symbolfoto",
    "(archivbild", "(archivfoto", "(symbolbild", "grafik:", "karte:", "quelle: imago", "quelle: getty", "screenshot:",
    "screengrab", "videograb", "videostandbild", "das foto zeigt", "bildergalerie:", "fotostrecke",
)  # fmt: skip
CAPTION_MARKS = (
    "foto:", "fotos:", "(foto", "bildquelle:", "bildrechte:", "bildnachweis:", "(archivbild", "(archivfoto",
    "(symbolbild", "(archiv)", "bild: dpa", "bild: afp", "bild: reuters", "bild: picture alliance", "bild: imago",
    "bild: epa", "bild: keystone", "bild: getty", "quelle: imago", "quelle: picture alliance", "picture alliance /",
    "picture alliance/", "picture-alliance", "imago images", "imago/", "/imago", "dpa-bildfunk",
)  # fmt: skip
PICTURE_WORDS = "foto fotos archivbild archivfoto symbolbild satellitenbild satellitenbilder luftbild bildergalerie"
LIVE_WORDS = "liveticker live-ticker newsticker news-ticker liveblog live-blog ticker live"
ABBREVIATIONS = "z.b u.a d.h bzw ca dr prof nr str vgl evtl ggf inkl sog st v.a gen lt hptm tel bspw geb frhr hl"
