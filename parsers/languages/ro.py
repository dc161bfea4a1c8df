"""Romanian page vocabulary. Every value is casefolded; see `warlog.parsers.languages` for what each name means.

Pages spell `ș ț` also with the cedilla (`ş ţ`) or without a mark: where a word is common, it stands in each spelling.
"""

MONTHS = (
    "ianuarie ian", "februarie feb", "martie mar", "aprilie apr", "mai", "iunie iun", "iulie iul", "august aug",
    "septembrie sept sep", "octombrie oct", "noiembrie nov noi", "decembrie dec",
)  # fmt: skip
WEEKDAYS = (
    "luni lunea", "marți marţi marti marțea", "miercuri miercurea", "joi joia", "vineri vinerea",
    "sâmbătă sambata sâmbăta", "duminică duminica",
)  # fmt: skip

STAMP_WORDS = (
    "ora orele la de din în data actualizat actualizată actualizare ultima ultimul publicat publicată postat modificat "
    "astăzi azi ieri update"
)
CLOCK_UNITS = "h"
DAYPARTS = (
    "dimineața", "dimineaţa", "dimineață", "în zori", "la prânz", "prânz", "amiază", "la amiază", "după-amiază",
    "după-amiaza", "seara", "seară", "noaptea", "noapte", "în cursul nopții", "miezul nopții", "la miezul nopții",
)  # fmt: skip
AGO_BEFORE = ("acum", "în urmă cu")
AGO_UNITS = "s sec secunde secundă min minute minut h oră ore zi zile săptămână săptămâni"
JUST_NOW = (
    "chiar acum", "adineauri", "acum câteva secunde", "acum câteva momente", "acum un minut", "acum o oră", "acum o zi",
)  # fmt: skip
TODAY = ("astăzi", "azi")
YESTERDAY = ("ieri",)
ZONES = {
    "ora româniei": "Europe/Bucharest", "ora bucureștiului": "Europe/Bucharest", "ora românească": "Europe/Bucharest",
    "ora chișinăului": "Europe/Chisinau", "ora kievului": "Europe/Kyiv", "ora ucrainei": "Europe/Kyiv",
    "ora moscovei": "Europe/Moscow", "ora londrei": "Europe/London", "ora washingtonului": "America/New_York",
    "ora israelului": "Asia/Jerusalem", "ora locală": "", "ora locala": "",
}  # fmt: skip

SUMMARY_HEADS = (
    "pe scurt", "pe scurt, cele mai importante", "cele mai importante știri", "cele mai importante evenimente",
    "cele mai importante informații", "cele mai importante declarații", "cele mai noi informații", "principalele știri",
    "principalele evenimente", "principalele informații", "principalele declarații", "momente cheie", "momentele cheie",
    "momentele importante", "puncte cheie", "punctele cheie", "rezumat", "rezumatul zilei", "ce știm până acum",
    "ce se știe până acum", "ce trebuie să știi", "ce trebuie să știți", "esențialul", "sinteză", "sinteza zilei",
    "titlurile zilei", "evenimentele zilei", "cele mai importante știri ale zilei",
)  # fmt: skip
STREAM_HEADS = (
    "live", "live text", "live update", "live updates", "livetext", "liveblog", "în direct", "minut cu minut",
    "minut de minut", "ultimele știri", "ultimele ştiri", "ultimele informații", "ultimele actualizări", "actualizări",
    "toate actualizările", "cronologie", "cronologia evenimentelor", "ultima oră", "cele mai noi", "oră cu oră",
)  # fmt: skip
TAIL_HEADS = (
    "comentarii", "comentează", "adaugă un comentariu", "adaugă comentariu", "lasă un comentariu", "lasă un răspuns",
    "scrie un comentariu", "articole similare", "articole asemănătoare", "articole recomandate", "articole asociate",
    "știri similare", "ştiri similare", "știri asociate", "alte articole", "alte știri", "mai multe știri",
    "mai multe articole", "mai multe despre", "pe aceeași temă", "pe acelaşi subiect", "pe același subiect",
    "cele mai citite", "cele mai populare", "recomandări", "recomandate", "recomandările redacției",
    "recomandarea redacției", "te-ar putea interesa", "te-ar putea interesa și", "ți-ar putea plăcea și",
    "v-ar putea interesa", "etichete", "taguri", "cuvinte cheie", "subiecte", "despre autor", "distribuie articolul",
    "distribuie acest articol", "ultimele articole", "articole recente", "abonează-te la newsletter",
    "politica de confidențialitate", "termeni și condiții", "urmărește-ne", "raportează o eroare",
)  # fmt: skip
TAIL_STARTS = (
    "© ", "copyright ", "toate drepturile rezervate", "articolul de mai sus este", "preluarea fără",
    "transmisiunea live s-a", "liveblogul s-a încheiat", "adresa ta de email nu", "dacă ți-a plăcut acest articol",
    "urmărește știrile", "citește și alte",
)  # fmt: skip
BACKGROUND_HEADS = (
    "context", "contextul", "background", "antecedente", "ce s-a întâmplat până acum", "ce s-a întâmplat anterior",
    "anterior", "evenimentele anterioare", "zilele anterioare", "istoricul conflictului",
)  # fmt: skip
READ_MORE = (
    "citește și", "citeşte şi", "citește mai mult", "citeşte mai mult", "citește mai multe", "citește aici",
    "citește continuarea", "citește integral", "citește tot", "citiți și", "citiţi şi", "citiți mai mult",
    "citiți aici", "citește:", "vezi și", "vezi şi", "vezi aici", "vezi mai mult", "vezi mai multe", "vezi video",
    "vezi galeria", "vedeți și", "mai mult aici", "mai multe aici", "mai multe detalii", "mai multe informații",
    "detalii aici", "ascultă și", "urmărește și", "urmărește-ne pe", "urmăriți-ne", "urmărește live", "abonează-te",
    "abonați-vă", "descarcă aplicația", "click aici", "apasă aici", "articolul complet", "articolul integral",
    "liveblogul de ieri", "live text ieri", "te-ar putea interesa",
)  # fmt: skip
CHROME = (
    "sari la conținut", "sari la conţinut", "mergi la conținut", "salt la conținut", "înapoi sus", "sus", "înapoi",
    "acasă", "prima pagină", "pagina principală", "meniu", "caută", "căutare", "autentificare", "conectare",
    "intră în cont", "deconectare", "înregistrare", "creează cont", "contul meu", "abonează-te", "abonare",
    "distribuie", "share", "distribuie pe facebook", "distribuie pe twitter", "distribuie pe whatsapp", "trimite",
    "trimite pe email", "email", "e-mail", "tipărește", "printează", "copiază link", "copiază linkul", "link copiat",
    "copiat", "salvează", "salvează articolul", "ascultă", "ascultă articolul", "redă", "video", "foto", "fotografie",
    "imagine", "galerie", "galerie foto", "infografic", "hartă", "publicitate", "reclamă", "advertorial", "sponsorizat",
    "newsletter", "notificări", "activează notificările", "încarcă mai multe", "arată mai mult", "mai multe",
    "mai mult", "închide", "deschide", "ecran complet", "actualizează", "sortează", "cele mai vechi", "accept",
    "acceptă", "acceptă tot", "accept toate", "refuz", "refuză", "setări cookie", "setări cookies", "îmi place",
    "răspunde", "raportează", "urmărește", "știri", "ştiri", "externe", "internațional", "lume", "politică",
    "se încarcă", "comentarii", "sursa", "sursă", "doar pentru abonați", "vezi postarea", "autor",
    "continuarea după publicitate",
    "trimite pe whatsapp",
)  # fmt: skip
CHROME_STARTS = (
    "vezi această postare pe instagram", "vizualizează această postare pe instagram", "o postare distribuită de",
    "o postare partajată de", "acest conținut nu este", "conținutul nu este disponibil", "videoclipul nu este",
    "browserul dvs", "browserul tău", "folosim cookie", "utilizăm cookie", "acest site folosește",
    "acest site utilizează", "pentru a vedea acest conținut", "activați javascript", "activează javascript",
    "timp de citire", "timp de lectură", "articolul continuă după", "recomandările experților",
)  # fmt: skip
UPDATED = (
    "actualizat:", "actualizat la", "actualizat azi", "actualizat 0", "actualizat 1", "actualizat 2", "actualizat 3",
    "actualizat 4", "actualizat 5", "actualizat 6", "actualizat 7", "actualizat 8", "actualizat 9",
    "ultima actualizare", "ultima modificare", "data actualizării", "publicat:", "publicat la", "publicat pe",
    "publicat în", "publicat 0", "publicat 1", "publicat 2", "publicat 3", "publicat 4", "publicat 5", "publicat 6",
    "publicat 7", "publicat 8", "publicat 9", "data publicării", "postat la", "modificat:",
)  # fmt: skip
UPDATE_MARKERS = ("actualizare", "ultima oră", "urgent", "alertă", "nou", "știre în curs de actualizare")
BYLINES = ("de ", "de: ", "autor: ", "autori: ", "text: ", "scris de ", "a consemnat ", "redactor: ")
CREDIT_LINES = ("redacția", "redactor", "editor", "autor", "autori", "text", "redactor-șef")
CAPTION_STARTS = (
    "foto:", "sursa foto", "sursă foto", "foto arhivă", "foto ilustrativ", "fotografie:", "fotografie ilustrativă",
    "(foto", "imagine ilustrativă", "imagine cu caracter ilustrativ", "imagine:", "imagini:", "imagine de arhivă",
    "credit foto", "credit:", "hartă:", "grafică:", "infografic:", "video:", "captură de ecran", "captură video",
    "în imagine:", "profimedia",
)  # fmt: skip
CAPTION_MARKS = (
    "foto:", "(foto", "sursa foto", "sursă foto", "credit foto", "foto ilustrativ", "imagine ilustrativă",
    "imagine de arhivă", "(arhivă)", "profimedia", "/hepta", "inquam photos", "captură video",
)  # fmt: skip
PICTURE_WORDS = "foto fotografie fotografii galerie imagini video hartă infografic"
LIVE_WORDS = "live livetext liveblog"
ABBREVIATIONS = "dl d-l dna d-na dr prof ing gen col lt cpt mr str nr st sf art cca aprox ex"
