"""German; the names are explained in `en.py`."""

SAY = """
gibt verteidigt zugestimmt festgestellt prognostiziert erläutert erläuterte
gewarnt betont bestätigt bekräftigt bekräftigte bezifferte beziffert legte_dar hob_hervor äußerte_sich schloss_aus hervorgehoben
sagt sagte sagten sagen gesagt erklärt erklärte erklärten erklären teilt teilte teilten mitgeteilt mitteilt mitteilte mitteilten meldet meldete meldeten melden
gemeldet berichtet berichtete berichteten berichten schreibt schrieb schrieben geschrieben betont betonte betonten bestätigt bestätigte bestätigten
behauptet behauptete behaupteten kündigt kündigte kündigten angekündigt ankündigte gab geben gaben bekanntgab bekannt_gab bekanntgegeben äußert äußerte äußerten
meint meinte verkündet verkündete informiert informierte informierten spricht sprach twittert twitterte schildert schilderte
ergänzt ergänzte fügte hinzufügte fügt räumt räumte versichert versicherte verlautet verlautete verlauten postet postete weist wies verweist verwies
heißt_es_aus hieß_es_aus heißt_es_von hieß_es_von hieß_es_vom heißt_es_vom zitiert_wird nennt nannte bezeichnet bezeichnete prophezeit dementiert
dementierte bestreitet bestritt sieht sehe stellt_klar stellte_klar gesteht gestand unterstreicht unterstrich warnt warnte warnten glaubt
rechnet rechnete vermutet vermutete befürchtet so konstatiert konstatierte kommentiert kommentierte begründet begründete
beteuert beteuerte beklagt beklagte droht drohte verspricht versprach unterrichtete signalisiert signalisierte hob_hervor hervorhob schätzt schätzte
geht_davon_aus gehen_davon_aus ging_davon_aus gingen_davon_aus
vermeldet vermeldete veröffentlicht veröffentlichte publizierte ließ_wissen antwortet antwortete vermittelt resümiert
"""
ACT = """
gedroht gewarnt versprochen zugesagt zurückgewiesen vorgeworfen aufgerufen kritisiert gelobt appelliert gebeten verlangt ausgeschlossen beklagt
beschuldigt bekräftigt eingeräumt zugegeben bestritten dementiert angedroht begrüßt ausgesprochen gezeigt bezeichnet geäußert unterstrichen
fordert forderte forderten fordern gefordert verlangt verlangte verlangten ruft rief riefen appelliert appellierte wirft warf warfen kritisiert kritisierte kritisierten
verurteilt verurteilte verurteilten begrüßt begrüßte begrüßten bittet bat baten mahnt mahnte lehnt lehnte drängt drängte lobt lobte dankt dankte
beschuldigt beschuldigte beschuldigten rät riet plädiert plädierte schlägt schlug pocht bietet bot zeigt_sich zeigte_sich beklagt hofft hoffte
erwartet erwartete weist_zurück kritisieren verurteilen wünscht
"""
FROM = """
laut zufolge_von nach_angaben_von nach_angaben_der nach_angaben_des nach_angaben nach_auffassung_von nach_ansicht_von nach_ansicht_der nach_ansicht_des
nach_einschätzung_von nach_einschätzung_der nach_einschätzung_des nach_auskunft_von nach_auskunft_der nach_auskunft_des nach_darstellung_von nach_darstellung_der nach_darstellung_des
nach_worten_von nach_den_worten_von nach_worten_des nach_worten_der nach_den_worten_des nach_den_worten_der nach_informationen_von
nach_informationen_der nach_informationen_des nach_meinung_von nach_überzeugung_von nach_erkenntnissen_von nach_erkenntnissen_des nach_erkenntnissen_der
nach_aussage_von nach_aussagen_von nach_aussage_des nach_aussagen_des nach_aussagen_der nach_berichten_von nach_berechnungen_von nach_berechnungen_des nach_zählung_der
den_angaben_des angaben_des angaben_der angaben_von aus_sicht_von aus_sicht_der aus_sicht_des gemäß
meldung_von erklärung_von erklärung_des erklärung_der so_die so_der so_das nach_auffassung_der nach_auffassung_des
"""
CITE = """
unter_berufung_auf berufung_auf beruft_sich_auf berief_sich_auf beriefen_sich_auf berufen_sich_auf unter_verweis_auf mit_verweis_auf zitiert zitierte zitieren bezieht_sich_auf
"""
RELAY = """
gegenüber_der gegenüber_dem gegenüber im_interview_mit interview_mit im_gespräch_mit gespräch_mit sagte_der sagte_dem im_tv-sender im_sender dem_sender der_nachrichtenagentur
der_agentur zitiert_von zitierte_ihn_die im_gespräch_mit_der interview_mit_der interview_mit_dem interview_des interview_der im_deutschlandfunk in_der_zeitung der_zeitung dem_portal
"""
POST = "zufolge"
SELF = "behördenangaben polizeiangaben militärangaben regierungsangaben armeeangaben"
ROLES = """
präsident präsidentin präsidenten minister ministerin ministerpräsident ministerpräsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin bürgermeister bürgermeisterin
oberbürgermeister gouverneur gouverneurin gouverneurs botschafter botschafterin gesandter sprecher sprecherin berater beraterin chef chefin leiter leiterin
befehlshaber kommandeur kommandant oberbefehlshaber general generalmajor oberst oberstleutnant major admiral stellvertreter vorsitzender vorsitzende vorsitzenden
direktor direktorin generaldirektor abgeordneter abgeordnete abgeordneten senator senatorin diplomat diplomaten beamter beamte beamten vertreter vertreterin
offizier offiziere unterhändler analyst analysten experte expertin experten professor professorin dr könig königin prinz papst patriarch erzbischof gründer
journalist journalistin journalisten reporter reporterin korrespondent korrespondentin korrespondenten zeuge zeugen augenzeuge augenzeugen bewohner
einwohner anwohner quelle quellen staatsanwalt richter anwalt aktivist aktivisten separatisten rebellen ärzte
retter soldaten politiker politikerin politologe ökonom historiker kommissar kommissarin außenbeauftragter außenbeauftragte generalsekretär
generalsekretärin sekretär sekretärin staatssekretär staatschef regierungschef regierungschefin oppositionsführer parteichef verwaltungschef militärgouverneur
vize vizepräsident vizepräsidentin vizeministerpräsidentin premier premierminister premierministerin senatorin militärs besatzer generalstabschef
inspekteur fraktionschef ministerpräsidenten ministers ministerium
herr frau kreml-sprecher kremlsprecher machthaber bundespräsident staatsoberhaupt verband kandidat unternehmer
"""
BODIES = """
behörde behörden feuerwehr staatsanwaltschaft stadtwerke rettungskräfte wetterdienst bahn krisenstab hilfsorganisation gouverneursamt gewerkschaft
ministerium ministeriums regierung parlament senat kongress armee streitkräfte streitkräften militär luftwaffe marine polizei generalstab geheimdienst geheimdienste dienst
rat kommission ausschuss amt büro verwaltung verwaltungen stadtverwaltung agentur gericht gerichtshof botschaft kreml organisation union partei allianz bündnis
konzern unternehmen firma gruppe institut universität zentrum hauptquartier brigade bataillon regiment garde direktion betreiber flughafen bank
stiftung verein verband liga versammlung kammer rada duma bundestag bundesregierung nato uno präsidialamt kabinett diplomatie präsidialverwaltung
katastrophenschutz rettungsdienst bundeswehr pentagon eu seite führung heer truppen krankenhaus delegation mission hilfswerk flüchtlingshilfswerk
"""
MEDIA = """
staatsfernsehen staatsmedien presseagentur agentur staatsagentur lokalsender
nachrichtenagentur medien zeitung zeitungen zeitschrift magazin nachrichtenmagazin sender rundfunk fernsehsender fernsehen radio portal nachrichtenportal
onlineportal tageszeitung wochenzeitung medienberichte medienberichten medienhaus mediengruppe nachrichtensender blatt boulevardzeitung internetzeitung agenturen
"""
SUFFIXES = """
fernsehen rundfunk feuerwehr organisation verband gesellschaft leitung stelle werke wehr
minister ministerin ministerium ministeriums ministers sprecher sprecherin präsident präsidentin präsidenten kanzler kanzlerin meister bürgermeister gouverneur gouverneurs chef chefin führer berater
beraterin sekretär kommandeur bataillon brigade behörde behörden verwaltung dienst dienste dienstes stab agentur amt amtes kommission regierung armee streitkräfte beauftragte beauftragter
botschafter politiker politikerin senatorin senator experte expertin reporter reporterin korrespondent korrespondentin angaben institut abgeordneter abgeordnete anwaltschaft
"""
ADJECTIVES = "neue amtierende ehemalige frühere stellvertretende pro-russische prorussische"
ARTICLES = "der die das den dem des ein eine einer eines einem einen sein seine ihr ihre mehrere zwei drei vier beide dieser diese dieses so"
LINKS = "der des von vom für und im in aus bei zu zum beim"
PREPOSITIONS = """
in im an am auf für mit zu zum zur bei beim nach vor seit aus über unter durch gegen um während wegen zwischen ab bis per via gegenüber trotz laut
"""
SKIP = """
hat haben hatte hatten ist sind war waren wird wurde worden auch später zudem außerdem dann nun jetzt bereits wieder indes unterdessen inzwischen zuvor am
es sich selbst so noch nicht mit bekannt weiter dies das dazu erneut zunächst nochmals jedoch dabei darauf davon heute gestern ebenfalls abends morgens mittags nachmittags
früh abend einmal offiziell wie
"""
STOP = "dass daß ob wenn weil als während wobei der die welche welcher und aber doch denn sowie ist sind war wird werden hat haben habe sei seien dort"
PRONOUNS = "er sie es wir ich ihr man dieser jener ihm ihnen ihn"
DAYS = """
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern morgen januar februar märz april mai juni juli august september oktober november
dezember nacht abend mittag vormittag nachmittag morgens abends montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend
montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen freitagnacht uhr jahr tag
"""
TOPICS = """
update live liveblog ticker video videos foto fotos bild bilder karte grafik analyse kommentar meinung interview überblick hintergrund lage reportage podcast
exklusiv eilmeldung zusammenfassung wichtigste faktencheck warum wie was wer wo wann bericht korrektur hinweis rückblick chronik thema quelle symbolbild
krieg ergebnis wetter ukraine-krieg ukraine-news aktuell heute zahl
"""
HEDGES = """nicht_unabhängig|unabhängig_nicht|nicht_überprüfen|nicht_verifizieren|nicht_überprüft|ließen_sich_nicht|lässt_sich_nicht|konnten_nicht_bestätigt|
nicht_unmittelbar|nicht_verifiziert|nicht_bestätigt_werden|"""
CREDITS = "foto:|bild:|quelle:|video:|(foto|(bild|mehr_dazu|lesen_sie|symbolbild|fotograf|"
PASSING = "berichtet berichtete meldet meldete schreibt schrieb zitiert vermeldet"
PASSIVE = "wird wurde wurden werden worden"
