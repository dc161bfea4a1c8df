"""Italian page vocabulary. Every value is casefolded; see `warlog.parsers.languages` for what each name means."""

MONTHS = (
    "gennaio gen genn", "febbraio feb febb", "marzo mar", "aprile apr", "maggio mag magg", "giugno giu", "luglio lug",
    "agosto ago", "settembre set sett", "ottobre ott", "novembre nov", "dicembre dic",
)  # fmt: skip
# `mar` is March here: a stamp prints the month far more often than the weekday.
WEEKDAYS = (
    "lunedì lunedi lun", "martedì martedi", "mercoledì mercoledi mer", "giovedì giovedi gio", "venerdì venerdi ven",
    "sabato sab", "domenica dom",
)  # fmt: skip

STAMP_WORDS = (
    "ore ora alle all' dalle alla il del le di pubblicato pubblicata aggiornato aggiornata aggiornamento aggiornamenti "
    "ultimo ultima modifica creato circa"
)
CLOCK_UNITS = "h hrs"
DAYPARTS = (
    "mattina", "mattino", "in mattinata", "mattinata", "questa mattina", "stamattina", "stamani", "mezzogiorno",
    "pomeriggio", "nel pomeriggio", "questo pomeriggio", "sera", "in serata", "serata", "questa sera", "stasera",
    "notte", "nella notte", "questa notte", "stanotte", "mezzanotte", "all'alba",
)  # fmt: skip
AGO_AFTER = ("fa",)
AGO_UNITS = "s sec secondo secondi min minuto minuti h ora ore g giorno giorni settimana settimane"
JUST_NOW = (
    "adesso", "ora", "proprio ora", "pochi secondi fa", "poco fa", "pochi istanti fa", "un minuto fa", "un'ora fa",
    "un giorno fa",
)  # fmt: skip
TODAY = ("oggi", "stamattina", "stasera")
YESTERDAY = ("ieri",)
ZONES = {
    "ora italiana": "Europe/Rome", "ore italiane": "Europe/Rome", "ora di roma": "Europe/Rome",
    "ora di kiev": "Europe/Kyiv", "ora di kyiv": "Europe/Kyiv", "ora ucraina": "Europe/Kyiv",
    "ora di mosca": "Europe/Moscow", "ora di londra": "Europe/London", "ora di washington": "America/New_York",
    "ora di new york": "America/New_York", "ora di gerusalemme": "Asia/Jerusalem", "ora israeliana": "Asia/Jerusalem",
    "ora di greenwich": "UTC", "ora locale": "", "ore locali": "",
}  # fmt: skip

SUMMARY_HEADS = (
    "i punti chiave", "punti chiave", "i fatti principali", "i punti principali", "le notizie principali",
    "le principali notizie", "le notizie in breve", "in breve", "in sintesi", "la sintesi", "sintesi", "riassunto",
    "il riassunto", "il riepilogo", "riepilogo", "cosa sappiamo", "quello che sappiamo", "quello che c'è da sapere",
    "cosa c'è da sapere", "cosa sapere", "da sapere", "da ricordare", "gli aggiornamenti principali",
    "gli ultimi sviluppi", "ultimi sviluppi", "le ultime", "in evidenza", "il punto della situazione",
    "i momenti chiave", "i titoli", "l'essenziale", "le cose da sapere", "i fatti più importanti", "le news principali",
    "il racconto della giornata", "i temi principali", "le ultime notizie in breve",
)  # fmt: skip
STREAM_HEADS = (
    "la diretta", "diretta", "in diretta", "live", "il live", "minuto per minuto", "la diretta minuto per minuto",
    "la cronaca minuto per minuto", "la cronaca", "la cronaca in diretta", "tutti gli aggiornamenti",
    "gli aggiornamenti", "aggiornamenti", "gli aggiornamenti in diretta", "le ultime notizie", "ultime notizie",
    "le notizie in diretta", "le notizie in tempo reale", "ora per ora", "le news in diretta", "le notizie di oggi",
    "segui la diretta", "liveblog", "diretta live", "timeline", "la cronologia", "cronologia",
)  # fmt: skip
TAIL_HEADS = (
    "commenti", "i commenti", "lascia un commento", "lascia una risposta", "scrivi un commento", "commenta",
    "articoli correlati", "articoli simili", "articoli collegati", "notizie correlate", "contenuti correlati",
    "correlati", "ti potrebbe interessare", "ti potrebbe interessare anche", "potrebbe interessarti",
    "potrebbe interessarti anche", "potrebbe anche interessarti", "ti potrebbero interessare", "altri articoli",
    "altre notizie", "i più letti", "più letti", "le più lette", "più lette", "i più visti", "consigliati per te",
    "raccomandati per te", "scelti per te", "argomenti", "argomenti correlati", "tag", "tags", "parole chiave",
    "condividi questo articolo", "condividi l'articolo", "sull'autore", "l'autore", "informazioni sull'autore",
    "ultimi articoli", "articoli recenti", "riproduzione riservata", "iscriviti alla newsletter",
    "la nostra newsletter", "seguici su", "note legali", "privacy policy", "video correlati", "approfondimenti",
    "dello stesso argomento", "sullo stesso argomento",
)  # fmt: skip
TAIL_STARTS = (
    "riproduzione riservata", "© riproduzione", "© ", "tutti i diritti riservati", "la diretta è terminata",
    "fine della diretta", "il tuo indirizzo email non sarà", "copyright ", "se vuoi aggiornamenti su",
    "ricevi aggiornamenti su", "il nostro giornalismo",
)  # fmt: skip
BACKGROUND_HEADS = (
    "il contesto", "contesto", "il retroscena", "gli antefatti", "antefatti", "le puntate precedenti",
    "cosa è successo finora", "che cosa è successo finora", "le origini", "i giorni precedenti",
    "come si è arrivati qui",
)  # fmt: skip
READ_MORE = (
    "leggi anche", "leggi tutto", "leggi di più", "leggi l'articolo", "leggi qui", "leggi gli aggiornamenti",
    "leggi la diretta", "leggi la notizia", "continua a leggere", "per saperne di più", "per approfondire",
    "approfondisci", "vedi anche", "guarda anche", "guarda il video", "guarda le foto", "guarda qui", "ascolta anche",
    "ascolta il podcast", "clicca qui", "segui la diretta", "segui gli aggiornamenti", "segui tutti gli aggiornamenti",
    "seguici su", "iscriviti a", "iscriviti al", "abbonati", "scarica l'app", "scarica la app", "qui l'articolo",
    "qui tutti gli", "qui la diretta", "qui gli aggiornamenti", "rivivi la diretta", "la diretta di ieri",
    "gli aggiornamenti di ieri", "articolo completo", "tutte le notizie su", "tutti gli aggiornamenti su", "> leggi",
    ">> leggi", "▶ leggi", "– leggi anche", "- leggi anche",
)  # fmt: skip
CHROME = (
    "vai al contenuto", "vai al contenuto principale", "salta al contenuto", "torna su", "torna in alto",
    "torna alla home", "indietro", "menu", "menù", "cerca", "ricerca", "home", "homepage", "accedi", "login",
    "registrati", "abbonati", "esci", "il mio account", "condividi", "condividi su facebook", "condividi su twitter",
    "condividi su x", "condividi su whatsapp", "condividi via email", "invia", "invia per email", "e-mail", "mail",
    "stampa", "copia link", "copia il link", "link copiato", "salva", "salva articolo", "salva per dopo", "ascolta",
    "ascolta l'articolo", "ascolta questo articolo", "guarda", "video", "foto", "fotogallery", "gallery", "galleria",
    "immagine", "infografica", "pubblicità", "annuncio pubblicitario", "pubblicita", "adv", "sponsorizzato",
    "newsletter", "notifiche", "attiva le notifiche", "carica altro", "carica altri", "mostra altro", "mostra di più",
    "vedi altro", "altro", "chiudi", "apri", "schermo intero", "aggiorna", "aggiornamento automatico", "ordina per",
    "più recenti", "meno recenti", "dal più recente", "accetta", "accetta tutti", "accetta tutto", "rifiuta",
    "rifiuta tutti", "gestisci i cookie", "preferenze cookie", "impostazioni cookie", "mi piace", "rispondi", "segnala",
    "segui", "notizie", "esteri", "mondo", "politica", "cronaca", "caricamento", "caricamento in corso", "commenti",
    "regala articolo", "articolo riservato agli abbonati", "contenuto per gli abbonati", "vedi post",
    "diretta terminata", "diretta conclusa", "dimensione testo", "tempo di lettura", "in riproduzione", "riproduci",
    "leggi dopo", "segnala un errore", "carica più notizie",
)  # fmt: skip
CHROME_STARTS = (
    "visualizza questo post su instagram", "un post condiviso da", "visualizza il profilo su instagram",
    "questo contenuto non è disponibile", "questo contenuto è ospitato", "contenuto non disponibile",
    "il video non è disponibile", "questo video non è disponibile", "il tuo browser non", "utilizziamo i cookie",
    "utilizziamo cookie", "questo sito utilizza", "questo sito usa", "per visualizzare questo contenuto",
    "per vedere questo contenuto", "abilita javascript", "attiva javascript", "tempo di lettura", "lettura: ",
    "ascolta la versione audio", "per favore abilita", "la pagina si aggiorna automaticamente", "accetta i cookie",
)  # fmt: skip
UPDATED = (
    "aggiornato il", "aggiornato alle", "aggiornato a", "aggiornato:", "aggiornata alle", "aggiornamento:",
    "aggiornamento delle", "aggiornamento ore", "aggiornato ore", "ultimo aggiornamento", "ultima modifica",
    "modificato il", "modificato:", "pubblicato il", "pubblicato alle", "pubblicato:", "pubblicata il", "creato il",
    "data di pubblicazione", "data pubblicazione",
)  # fmt: skip
UPDATE_MARKERS = ("aggiornamento", "ultim'ora", "ultima ora", "urgente", "flash", "nuovo", "breaking")
BYLINES = ("di ", "a cura di ", "dal nostro inviato ", "dalla nostra inviata ", "scritto da ")
CREDIT_LINES = (
    "redazione", "la redazione", "redazione online", "redazione esteri", "redazione web", "testo", "autore", "autrice",
    "a cura",
)  # fmt: skip
CAPTION_STARTS = (
    "foto:", "foto di ", "foto ansa", "(foto", "foto d'archivio", "foto archivio", "immagine:", "immagini:",
    "immagine di repertorio", "immagine d'archivio", "credit:", "crediti:", "credits:", "fotogramma:", "nella foto:",
    "nella foto,", "nell'immagine:", "video:", "mappa:", "infografica:", "grafica:", "didascalia:", "fermo immagine",
    "[foto",
)  # fmt: skip
CAPTION_MARKS = (
    "(foto", "foto:", "foto di repertorio", "foto d'archivio", "immagine di repertorio", "/ fotogramma", "/fotogramma",
    "(imagoeconomica)", "(repertorio)", "credit:", "foto ansa", "foto afp", "foto epa", "foto ap ", "foto lapresse",
)  # fmt: skip
PICTURE_WORDS = "foto fotografia fotografie fotogallery video infografica fotogramma"
LIVE_WORDS = "diretta live liveblog"
ABBREVIATIONS = "sig sigg sig.ra dott dott.ssa prof on sen gen col ten cap dr cfr pag st avv ing mons"
