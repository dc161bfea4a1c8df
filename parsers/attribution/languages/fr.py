"""French; the names are explained in `en.py`."""

SAY = """
plaisante plaisanté plaisantait ironise ironisé soupire soupiré
invoque invoquent invoqué compte comptent dénombre dénombré lance regrette salue fustige assène prévient
nie nié réfute réfuté craint prédit martèle confirmait clame avoue avoué renchérit évoquent font_part fait_part temporise
dit disait affirme affirmé affirmait déclare déclaré déclarait annonce annoncé annonçait indique indiqué indiquait indiquent explique expliqué
expliquait précise précisé précisait rapporte rapporté rapportent rapportait relate relaté relatent souligne souligné soulignait estime estimé
estimait estiment assure assuré assurait assurent ajoute ajouté ajoutait écrit écrivait écrivent confirme confirmé confirment révèle révélé
révèlent signale signalé signalent martelé martèle rappelé rappelle lancé lance insisté insiste raconte raconté témoigne témoigné réagi
réagit répondu répond fait_savoir font_savoir fait_valoir fait_état font_état affirment déclarent annoncent précisent expliquent
soutient soutenu soutiennent prétend prétendu prétendent admis admet reconnu reconnaît prévenu prévient averti avertit alerté alerte
promis promet juré jure commenté commente noté note relève relevé observé constaté constate conclu conclut poursuivi poursuit
tweeté tweete posté poste publié publie informe informé informent déploré déplore démenti dément assène revendique revendiqué résume
résumé détaille détaillé avance avancé évoque évoqué répète répété jugé juge jugent espère proclamé communiqué glissé confie confié
"""
ACT = """
accuse accusé accusent appelle appelé appellent demande demandé demandent exige exigé exigent exhorte exhorté exhortent condamne condamné condamnent
dénonce dénoncé dénoncent réclame réclamé réclament salue salué saluent critique critiqué rejette rejeté rejettent menace menacé menacent
propose proposé invite invité presse félicite remercie refuse refusé s'engage s'inquiète s'attend
"""
FROM = """
démenti_par démentie_par démentis_par démenties_par rejeté_par rejetée_par rejetés_par rejetées_par contesté_par contestée_par contestées_par
selon d'après à_en_croire de_l'avis_de de_l'avis_du aux_dires_de au_dire_de de_source indiqué_par annoncé_par rapporté_par publié_par
révélé_par confirmé_par déclaré_par relayé_par_le affirmé_par d'après_les_informations_de selon_les_informations_de selon_les_informations_du
selon_une_déclaration_de selon_un_communiqué_de selon_un_communiqué_du pour informations_de
"""
CITE = "citant cite cité_par_le en_citant se_référant_à reprenant"
RELAY = """
cité_par citée_par cités_par relayé_par relayée_par relayés_par rapporté_par rapportés_par repris_par reprise_par reprises_par interview_à
interview_au entretien_à entretien_au entretien_avec interrogé_par interrogée_par micro_de au_micro_de confié_à confié_au auprès_de déclaré_à sur_le_plateau_de l'antenne_de l'antenne_du
"""
ROLES = """
président présidente présidents ministre ministres premier premier-ministre première-ministre secrétaire chancelier chancelière maire maires gouverneur
gouverneurs gouverneure ambassadeur ambassadrice émissaire envoyé porte-parole conseiller conseillère chef cheffe patron patronne dirigeant
dirigeants dirigeante commandant commandants général colonel lieutenant-colonel capitaine amiral adjoint adjointe directeur directrice
député députée députés sénateur sénatrice sénateurs diplomate diplomates responsable responsables officiel officiels officier officiers
négociateur négociateurs analyste analystes expert experts experte professeur docteur roi reine prince pape patriarche archevêque
fondateur pdg patron journaliste journalistes reporter reporters correspondant correspondante correspondants témoin témoins habitant habitants
habitante source sources procureur procureure juge avocat avocate militant militants bénévole séparatistes rebelles autorités médecins
secouristes pompiers soldats économiste historien historienne politologue opposant opposante élu élus élue préfet préfète eurodéputé
haut-représentant commissaire haute-représentante vice-président vice-présidente vice-premier vice-ministre numéro homme femme dictateur oligarque
représentant représentante représentants membre homologue occupants combattants militaires résidents sinistrés candidat candidate
spécialiste chercheur chercheuse consultant éditorialiste
"""
BODIES = """
syndicat guilde croix musée hôpitaux université compagnie collectif milice
ministère ministères gouvernement gouvernements parlement sénat congrès armée forces force marine police état-major renseignement renseignements service
services conseil commission comité département bureau administration mairie autorité agence tribunal cour ambassade kremlin élysée matignon
organisation union parti alliance bloc compagnie entreprise société groupe institut université centre quartier brigade bataillon régiment
garde direction opérateur aéroport banque ong fondation association fédération ligue assemblée chambre rada douma otan onu présidence cabinet
diplomatie parquet préfecture région oblast protection quai pentagone maison équipe camp délégation mission hôpital croix-rouge coalition
antenne ue exécutif front renseignement défense pouvoir communauté
"""
MEDIA = """
média médias journal journaux quotidien quotidiens hebdomadaire magazine chaîne télévision radio presse site portail gazette rédaction
"""
ADJECTIVES = """
régional régionale militaire militaires général générale générales national nationale présidentiel présidentielle local locale locales municipal
municipale public publique officiel officielle adjoint étrangères armées étranger terrestre terrestres aériennes aérienne navales spéciales
humanitaire locales civil civile civiles suprême anonyme haut hauts occidental occidentaux occidentale internationale international
central centrale nucléaire fédéral fédérale
"""
ARTICLES = (
    "le la les l un une des ce cette ces son sa ses leur leurs notre nos plusieurs certains deux trois quatre l' "
)
LINKS = "de du des d' à au aux en et sur pour dans chargé chargée"
PREPOSITIONS = "dans en à au aux sur pour avec par sous entre vers chez depuis pendant après avant contre lors devant selon via auprès près durant dès"
SKIP = """
a ont avait avaient est sont être été aussi également encore déjà par ailleurs toutefois cependant ensuite enfin plus tard ce cette matin soir
hier aujourd'hui samedi dimanche il elle ils elles s' se qui avoir même ainsi pour sa part leur côté notamment récemment ne pas n' n'a
vendredi dans de la le d'abord à nouveau mieux va vient désormais régulièrement publiquement officiellement l'a l'ont en
"""
STOP = "que qu' qui dont où mais tandis alors lorsque quand si car est sont était a ont avait avoir être comme parce puisque afin"
PRONOUNS = "il elle ils elles on je nous vous ce cela celui-ci celle-ci ceux-ci t-il t-elle -il -elle lui eux"
DAYS = """
lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain janvier février mars avril mai juin juillet août septembre octobre
novembre décembre matin soir nuit midi soirée matinée après-midi journée
"""
TOPICS = """
direct live vidéo vidéos photo photos image images carte alerte analyse récit reportage édito éditorial opinion résumé bilan point infographie entretien
interview mise info actu urgent flash question réponse décryptage pourquoi comment qui que ce portrait lire écouter podcast guerre note exclusif
vos contexte rappel situation météo résultats économie bonjour bienvenue aujourd'hui légende crédit
"""
HEDGES = """n'a_pas_pu_vérifier|n'a_pas_été_en_mesure|pas_pu_être_vérifié|n'ont_pas_pu_être_vérifié|de_source_indépendante|n'a_pu_être_vérifié|
n'est_pas_en_mesure_de_vérifier|pas_été_vérifié|n'a_pas_confirmé|"""
CREDITS = "photo|crédit|crédits|image:|vidéo:|légende|(photo|lire_aussi|à_lire|"
ELISIONS = "l d qu s n j c m"
PASSING = "rapporte rapporté rapportent relate relaté indique écrit révèle signale"
PASSIVE = "été"
WHILE = "affirmant déclarant assurant accusant ajoutant précisant soulignant expliquant annonçant dénonçant"
