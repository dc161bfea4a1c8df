"""French page vocabulary. Every value is casefolded; see `warlog.parsers.languages` for what each name means."""

MONTHS = (
    "janvier janv jan", "février févr fév fevrier fevr", "mars", "avril avr", "mai", "juin", "juillet juil",
    "août aout", "septembre sept", "octobre oct", "novembre nov", "décembre déc decembre dec",
)  # fmt: skip
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")

STAMP_WORDS = (
    "à a le la du de vers dès ce publié publiée posté mis mise màj maj jour modifié modifiée actualisé actualisée "
    "dernière heure créé écrit paru er"
)
CLOCK_UNITS = "h heures hrs"
DAYPARTS = (
    "le matin", "ce matin", "dans la matinée", "matinée", "à la mi-journée", "mi-journée", "midi", "à midi",
    "l'après-midi", "cet après-midi", "dans l'après-midi", "le soir", "ce soir", "en soirée", "dans la soirée",
    "soirée", "la nuit", "cette nuit", "dans la nuit", "minuit", "à minuit", "à l'aube", "au petit matin",
)  # fmt: skip
AGO_BEFORE = ("il y a", "il y a une", "il y a un", "il y a environ", "y a")
AGO_UNITS = "s sec seconde secondes min mn minute minutes h heure heures j jour jours semaine semaines"
JUST_NOW = (
    "à l'instant", "il y a quelques secondes", "il y a un instant", "maintenant", "tout de suite", "il y a une minute",
    "il y a une heure", "il y a un jour",
)  # fmt: skip
TODAY = ("aujourd'hui", "ce matin", "ce soir", "cette nuit")
YESTERDAY = ("hier",)
ZONES = {
    "heure de paris": "Europe/Paris", "heures de paris": "Europe/Paris", "heure française": "Europe/Paris",
    "heure de kiev": "Europe/Kyiv", "heure de kyiv": "Europe/Kyiv", "heure ukrainienne": "Europe/Kyiv",
    "heure de moscou": "Europe/Moscow", "heure de bruxelles": "Europe/Brussels", "heure suisse": "Europe/Zurich",
    "heure de genève": "Europe/Zurich", "heure de londres": "Europe/London", "heure de washington": "America/New_York",
    "heure de new york": "America/New_York", "heure de l'est": "America/New_York",
    "heure de montréal": "America/Toronto", "heure de jérusalem": "Asia/Jerusalem",
    "heure israélienne": "Asia/Jerusalem", "heure d'israël": "Asia/Jerusalem", "heure de beyrouth": "Asia/Beirut",
    "temps universel": "UTC", "heure gmt": "UTC", "heures gmt": "UTC", "heure locale": "", "heures locales": "",
}  # fmt: skip

SUMMARY_HEADS = (
    "l'essentiel", "l 'essentiel", "l'essentiel de l'actualité", "l'essentiel de la journée", "l'essentiel à retenir",
    "l'essentiel de l'info", "les points essentiels", "les points clés", "les points forts", "les faits essentiels",
    "les faits marquants", "les temps forts", "les moments clés", "les infos clés", "les informations clés",
    "les informations principales", "les principales informations", "les principaux développements",
    "les principaux événements", "ce qu'il faut retenir", "ce qu'il faut savoir", "ce qu'on sait", "ce que nous savons",
    "en résumé", "résumé", "le résumé", "le résumé de la journée", "en bref", "en deux mots",
    "le point sur la situation", "où en est-on", "où en est la situation", "les dernières informations",
    "les derniers développements", "l'actu en bref", "les titres", "informations à retenir", "les chiffres clés",
    "le récap", "récapitulatif",
)  # fmt: skip
STREAM_HEADS = (
    "le direct", "en direct", "direct", "le live", "live", "le fil info", "fil info", "le fil", "le fil de l'actualité",
    "le fil d'actualité", "le fil des événements", "le fil de la journée", "suivez le direct", "suivez notre direct",
    "suivre le direct", "revivez le direct", "revivre le direct", "les dernières actualités", "dernières actualités",
    "dernières infos", "les dernières infos", "dernières informations", "minute par minute", "heure par heure",
    "le direct minute par minute", "chronologie", "notre direct", "toute l'actualité", "tous les messages",
    "plus récents d'abord",
)  # fmt: skip
TAIL_HEADS = (
    "commentaires", "commentaire", "les commentaires", "vos commentaires", "laisser un commentaire",
    "laissez un commentaire", "réagir", "réagissez", "vos réactions", "réactions", "contribuer", "vos contributions",
    "sur le même sujet", "sur le même thème", "dans la même rubrique", "articles liés", "articles similaires",
    "articles associés", "articles récents", "à lire aussi sur le même sujet", "plus d'articles", "autres articles",
    "pour aller plus loin", "aller plus loin", "les plus lus", "les plus lues", "le plus lu", "les plus populaires",
    "les plus partagés", "les plus commentés", "vous aimerez aussi", "vous pourriez aussi aimer",
    "vous pourriez être intéressé", "ces articles peuvent vous intéresser", "recommandé pour vous",
    "nos recommandations", "recommandations", "thèmes associés", "thématiques associées", "mots-clés", "mots clés",
    "étiquettes", "tags", "sujets", "dossiers", "partager cet article", "partagez cet article", "à propos de l'auteur",
    "l'auteur", "les auteurs", "la rédaction vous conseille", "notre sélection", "contenus sponsorisés",
    "mentions légales", "nos newsletters", "inscrivez-vous à notre newsletter", "nos derniers articles",
    "dans l'actualité",
)  # fmt: skip
TAIL_STARTS = (
    "tous droits réservés", "© ", "ce direct est terminé", "ce direct est désormais terminé", "ce live est terminé",
    "fin du direct", "fin de ce direct", "ce direct est fini", "pour retrouver notre direct",
    "les commentaires sont fermés", "votre adresse e-mail ne sera pas", "votre adresse de messagerie ne sera pas",
)  # fmt: skip
BACKGROUND_HEADS = (
    "contexte", "le contexte", "rappel des faits", "rappel", "retour sur les faits", "pour rappel",
    "ce qui s'est passé auparavant", "précédemment", "les jours précédents", "historique", "les origines du conflit",
)  # fmt: skip
READ_MORE = (
    "à lire aussi", "a lire aussi", "à lire également", "lire aussi", "lire également", "lire la suite", "lire plus",
    "lire l'article", "lire notre", "lire:", "à lire :", "à lire:", "à lire ici", "lisez aussi", "lisez notre",
    "lisez également", "retrouvez notre", "retrouvez ici", "retrouvez toute", "retrouvez tous nos",
    "retrouvez l'essentiel", "voir aussi", "voir également", "à voir aussi", "regardez aussi", "à écouter", "écouter :",
    "écoutez aussi", "notre article", "notre dossier", "pour en savoir plus", "en savoir plus", "plus d'informations",
    "cliquez ici", "pour aller plus loin", "suivez-nous", "suivez l'actualité", "abonnez-vous", "s'abonner",
    "inscrivez-vous", "téléchargez l'application", "télécharger l'application", "découvrez aussi", "l'article complet",
    "voir plus", "pour retrouver le direct", "le direct de la veille", "pour relire le", "> lire", "→ lire", "→ à lire",
    "⇒ à lire", "notre direct de la veille", ">> ",
)  # fmt: skip
CHROME = (
    "aller au contenu", "aller au contenu principal", "accéder au contenu", "passer au contenu", "aller au menu",
    "haut de page", "retour en haut", "retour en haut de page", "retour", "retour à l'accueil", "accueil", "menu",
    "rechercher", "recherche", "se connecter", "connexion", "s'identifier", "s'inscrire", "s'abonner", "abonnez-vous",
    "mon compte", "créer un compte", "partager", "partager l'article", "partager cet article", "partage",
    "partager sur facebook", "partager sur twitter", "partager sur x", "partager sur whatsapp", "partager par e-mail",
    "partager sur linkedin", "envoyer par e-mail", "envoyer", "e-mail", "mail", "courriel", "imprimer",
    "copier le lien", "lien copié", "enregistrer", "ajouter à vos favoris", "ajouter aux favoris", "favoris", "écouter",
    "écouter l'article", "lecture", "lire la vidéo", "vidéo", "vidéos", "en vidéo", "en images", "photo", "photos",
    "image", "diaporama", "infographie", "publicité", "la suite après la publicité", "la suite après cette publicité",
    "publicité - la suite ci-dessous", "sponsorisé", "newsletter", "newsletters", "notifications", "alertes",
    "afficher plus", "voir plus", "charger plus", "plus de contenus", "afficher la suite", "fermer", "ouvrir",
    "plein écran", "activer le son", "couper le son", "actualiser", "rafraîchir", "actualisation automatique",
    "trier par", "plus récents", "plus anciens", "les plus récents", "les plus anciens",
    "du plus récent au plus ancien", "tout accepter", "tout refuser", "accepter", "refuser", "continuer sans accepter",
    "gérer les cookies", "paramétrer les cookies", "j'aime", "répondre", "signaler", "suivre", "actualités",
    "international", "monde", "politique", "lire plus tard", "réservé aux abonnés", "article réservé aux abonnés",
    "chargement", "chargement en cours", "commentaires", "afficher uniquement les temps forts", "direct terminé",
    "agrandir l'image", "voir le message", "voir le tweet", "crédit", "légende", "réservé à nos abonnés",
    "article réservé à nos abonnés", "partager ce message", "partager ce post",
    "je m'abonne", "offrir l'article", "offrir cet article", "signaler une erreur",
    "afficher les messages plus anciens",
)  # fmt: skip
CHROME_STARTS = (
    "voir cette publication sur instagram", "une publication partagée par", "voir ce post sur instagram",
    "afficher cette publication sur instagram", "ce contenu n'est pas disponible", "ce contenu est bloqué",
    "ce contenu est masqué", "contenu bloqué", "cette vidéo n'est pas disponible", "cette vidéo n'est plus disponible",
    "votre navigateur ne", "nous utilisons des cookies", "ce site utilise des cookies",
    "en poursuivant votre navigation", "vous avez choisi de ne pas accepter", "veuillez activer javascript",
    "pour afficher ce contenu", "pour visualiser ce contenu", "ce contenu a été bloqué", "offrir cet article",
    "temps de lecture", "lecture : ", "lecture :", "vous pouvez lire le monde sur",
)  # fmt: skip
UPDATED = (
    "mis à jour", "mise à jour le", "mise à jour à", "mise à jour :", "dernière mise à jour", "dernière modification",
    "actualisé le", "actualisé à", "actualisé :", "modifié le", "modifié à", "publié le", "publié à", "publié :",
    "publié il y a", "publié aujourd'hui", "publié hier", "posté le", "créé le", "date de publication", "màj le",
    "màj à", "màj :", "maj le", "maj à", "maj :",
)  # fmt: skip
UPDATE_MARKERS = ("mise à jour", "màj", "maj", "alerte", "urgent", "flash", "dernière minute", "nouveau", "alerte info")
BYLINES = ("par ", "par : ", "propos recueillis par ", "rédigé par ", "écrit par ", "édité par ", "texte : ")
CREDIT_LINES = ("rédaction", "la rédaction", "rédacteur", "rédactrice", "texte", "auteur", "autrice", "édition")
CAPTION_STARTS = (
    "photo :", "photo:", "photos :", "photo d'illustration", "photo d'archives", "photographie :", "crédit photo",
    "crédit :", "crédits :", "crédit:", "crédits:", "légende :", "image d'illustration", "image d'archives",
    "illustration :", "infographie :", "carte :", "vidéo :", "capture d'écran", "(photo", "image :", "diaporama :",
    "image satellite", "sur cette photo", "sur cette image",
)  # fmt: skip
CAPTION_MARKS = (
    "photo :", "crédit photo", "crédits photo", "crédit :", "(photo", "photo d'illustration", "photo d'archives",
    "image d'illustration", "(archives)", "(capture d'écran", "/ sipa", "/sipa", "pour le monde »", "pour « le monde",
)  # fmt: skip
PICTURE_WORDS = "photo photos photographie vidéo vidéos infographie diaporama"
LIVE_WORDS = "direct live liveblog revivez"
ABBREVIATIONS = "m mm mme mlle dr pr st ste gén gal col cdt lt cf env bd p.ex ex av vol tél n"
