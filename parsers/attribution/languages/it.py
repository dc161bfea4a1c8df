"""Italian; the names are explained in `en.py`."""

SAY = """
scherza scherzato ironizza ironizzato
conta contano spera constata esclude escluso invoca
nega negato negano avvisa avvisato afferma_che riporta_che constata rimarca rimarcato ammonisce ammonito precisa_che fa_il_punto
dice detto diceva dichiara dichiarato dichiarava afferma affermato affermava annuncia annunciato annunciava annunciarlo spiega spiegato spiegava riferisce riferito riferiscono
riferirlo riferiva scrive scritto scrivono comunica comunicato comunicarlo informa informato informano riporta riportato riportano sottolinea sottolineato sostiene sostenuto
sostengono conferma confermato confermano confermarlo precisa precisato aggiunge aggiunto rivela rivelato rivelano rivelarlo segnala segnalato segnalano ribadisce ribadito osserva
osservato racconta raccontato avverte avvertito denuncia denunciato denunciano promette promesso assicura assicurato ammette ammesso ricorda ricordato commenta commentato
replica replicato risponde risposto conclude concluso evidenzia evidenziato ritiene ritengono rende_noto rendono_noto reso_noto renderlo_noto fa_sapere fanno_sapere fatto_sapere
dirlo twitta twittato posta postato pubblica pubblicato stima stimato dicono affermano dichiarano annunciano scandisce insiste insistito rilancia rilanciato rivendica
rivendicato bollato bolla spiegano smentisce smentito prevede teme auspica auspicato chiarisce chiarito parla puntualizza precisano attacca tuona
"""
ACT = """
accusa accusato accusano chiede chiesto chiedono esorta esortato invita invitato sollecita condanna condannato condannano critica criticato propone proposto minaccia
minacciato respinge respinto rifiuta ringrazia ringraziato saluta plaude elogia pretende esige ordina definisce definito auspica si_dice si_è_detto dichiarato_pronto
"""
FROM = """
smentito_da smentito_dal smentito_dalla smentita_da smentita_dal smentita_dalla smentite_da smentite_dal smentite_dalla smentiti_da smentiti_dal
così_il così_la così_lo così_l'
secondo per stando_a stando_al stando_alla stando_alle_parole_di stando_alle_parole_del stando_alle_parole_della stando_ai stando_agli stando_alle a_detta_di a_detta_del a_detta_della
a_parere_di ad_avviso_di in_base_a secondo_quanto_riferito_da secondo_quanto_riferito_dal secondo_quanto_riferito_dalla secondo_quanto_riferisce secondo_quanto_riporta secondo_quanto_riportato_da
secondo_quanto_riportato_dal secondo_quanto_scrive secondo_quanto_reso_noto_da secondo_quanto_reso_noto_dal secondo_quanto_dichiarato_da secondo_quanto_dichiarato_dal annunciato_da annunciato_dal annunciato_dalla riferito_da riferito_dal riferito_dalla reso_noto_da reso_noto_dal
reso_noto_dalla comunicato_da comunicato_dal comunicato_dalla dichiarato_da confermato_da confermato_dal confermato_dalla riportato_da diffuso_da diffuso_dal diffusa_da le_parole_di
nelle_parole_di le_parole_del parole_del parole_della parole_di detto_da detto_dal pubblicato_da pubblicato_dal scritto_da denunciato_da denunciato_dal nota_di nota_del nota_della
ad_annunciarlo_è_stato ad_annunciarlo_è_stata a_riferirlo_è_stato a_riferirlo_è a_dirlo_è_stato a_dirlo_è a_renderlo_noto_è_stato a_renderlo_noto_è ad_annunciarlo_è a_comunicarlo_è_stato a_comunicarlo_è a_confermarlo_è_stato a_confermarlo_è
"""
CITE = "citando citato cita citano riprendendo con_riferimento_a facendo_riferimento_a in_base_a_fonti_di"
RELAY = """
citato_da citata_da citati_da citate_da citato_dal citato_dalla citata_dalla citato_dall'agenzia ripreso_da ripresa_da riprese_da ripreso_dal ripresa_dal ripreso_dalla rilanciato_da rilanciata_da rilanciate_da rilanciato_dal
rilanciata_dal rilanciata_dalla fornito_da fornita_da riportato_da riportata_da riportate_da riportato_dal riportata_dal riportate_dal riportato_dalla riportata_dalla riportate_dalla intervista_a intervista_al intervista_alla intervistato_da intervistata_da
intervistato_dal intervistato_dalla colloquio_con ai_microfoni_di microfoni_di diffuso_da diffusa_dall'agenzia detto_a detto_al detto_alla dall'agenzia dichiarato_a
"""
ROLES = """
presidente presidenti presidentessa ministro ministra ministri premier primo prima segretario segretaria cancelliere sindaco sindaca sindaci governatore governatrice
ambasciatore ambasciatrice inviato inviata portavoce consigliere consigliera consulente capo leader comandante generale colonnello maggiore capitano ammiraglio vice
viceministro viceministra vicepresidente vicepremier direttore direttrice deputato deputata deputati senatore senatrice diplomatico funzionario funzionari ufficiale
ufficiali negoziatore negoziatori analista analisti esperto esperti esperta professore dottore re regina principe papa patriarca arcivescovo vescovo cardinale fondatore ceo
amministratore giornalista giornalisti reporter corrispondente testimone testimoni residente residenti abitante abitanti fonte fonti procuratore procura giudice avvocato
attivista attivisti separatisti ribelli autorità medici soccorritori soldati militari economista storico commissario commissaria rappresentante
cittadino first lady oligarca esponente esponenti numero dissidente prefetto eurodeputato parlamentare parlamentari capogruppo sottosegretario oppositore pontefice segretaria
"""
BODIES = """
corporazione sindacato guardia federazione capitaneria croce
ministero ministeri governo parlamento senato congresso esercito forze forza marina aeronautica polizia stato servizio servizi intelligence consiglio commissione
comitato dipartimento ufficio amministrazione autorità tribunale corte ambasciata cremlino eliseo farnesina quirinale pentagono organizzazione unione partito alleanza blocco compagnia
azienda società gruppo istituto università centro quartier brigata battaglione reggimento guardia direzione operatore aeroporto banca ong fondazione associazione
federazione lega assemblea camera rada duma nato onu presidenza gabinetto diplomazia prefettura regione protezione comune municipio ospedale missione delegazione casa
difesa vaticano santa sede palazzo chigi colosso maggiore esteri sicurezza comando
"""
MEDIA = """
agenzia media giornale giornali quotidiano quotidiani settimanale rivista emittente televisione tv radio stampa sito portale testata testate canale notiziario tg agenzie
"""
ADJECTIVES = """
regionale militare militari generale nazionale presidenziale locale locali comunale pubblico pubblica statale aerospaziali armate aerea ufficiale straniero estero esteri filorussi
filorusso filorusse autoproclamata supremo suprema occidentali occidentale ucraini russe russi anonima separatista separatisti
"""
ARTICLES = "il lo la i gli le l un uno una un' suo sua suoi loro questo questa alcuni alcune due tre quattro l' dell' diversi molti"
LINKS = "di del della dello dei degli delle d' dell' dell’ e a al alla per in nel nella all'  con da dal dalla agli ai"
PREPOSITIONS = "in a su con da per tra fra dopo prima durante contro verso presso sotto entro nel nella nei nelle sul sulla al alla dal dalla via oltre secondo"
SKIP = """
ha hanno aveva avevano è sono era stato stata poi anche inoltre ancora già oggi ieri stamattina stasera oggi lo la si che infine invece quindi intanto così
nel corso di un una in mattinata recentemente sempre appena non ad a ne li le nuovamente pubblicamente ufficialmente
"""
STOP = "che chi cui dove quando mentre ma perché se come è sono era erano ha hanno aveva fu sarà sarebbe non"
PRONOUNS = "lui lei egli ella esso loro io noi voi questi quello questo ciò"
DAYS = """
lunedì martedì mercoledì giovedì venerdì sabato domenica oggi ieri domani gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
mattina sera notte pomeriggio mattinata serata mezzogiorno stamattina stasera stanotte
"""
TOPICS = """
diretta live video foto immagini mappa analisi commento editoriale intervista sintesi punto approfondimento scheda aggiornamento ultimora ultim'ora notizie perché come chi
cosa dove quando bilancio guerra retroscena esclusiva podcast leggi nota risultati meteo cronaca breaking
"""
HEDGES = """non_ha_potuto_verificare|non_è_stato_possibile_verificare|non_verificat|non_confermat|non_può_verificare|non_è_verificabile|
in_modo_indipendente|non_ha_confermato|senza_conferme|"""
CREDITS = "foto:|foto_di|(foto|fonte_foto|video:|leggi_anche|credits|crediti|immagine:|"
ELISIONS = "l dell all dall nell sull un d quell c"
PASSING = "riferisce riporta scrive informa riferiscono segnala"
PASSIVE = "stato stata stati state viene vengono venne"
WHILE = "affermando dicendo sostenendo accusando avvertendo aggiungendo sottolineando spiegando annunciando denunciando"
