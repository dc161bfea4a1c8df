"""Danish; the names are explained in `en.py`."""

SAY = """
erfarer erfaret viser kalder lyder vedgår noterer
siger sagde sagt oplyser oplyste oplyst melder meldte meldt skriver skrev skrevet fortæller fortalte fortalt udtaler udtalte hævder hævdede bekræfter bekræftede bekræftet rapporterer rapporterede rapporteret forklarer forklarede meddeler meddelte meddelt mener mente tror understreger understregede tilføjer tilføjede advarer advarede erklærer erklærede
påpeger påpegede erkender erkendte indrømmer indrømmede afviser afviste benægter benægtede vurderer vurderede anslår anslog lover lovede gentager gentog svarer svarede kommenterer kommenterede tweeter tweetede afslører afslørede slår_fast slog_fast informerer informerede offentliggør offentliggjorde præciserer frygter venter antyder konstaterer lyder_det_fra
"""
ACT = "kræver krævede opfordrer opfordrede beder bad anklager anklagede beskylder fordømmer fordømte kritiserer kritiserede foreslår foreslog truer truede takker takkede nægter nægtede vil håber"
FROM = "ifølge ifølge_det ifølge_den oplysninger_fra tal_fra meddelelse_fra udtalelse_fra i_en_udtalelse_fra det_skriver det_oplyser det_melder det_siger det_rapporterer det_bekræfter det_fortæller det_meddeler oplyst_af bekræftet_af offentliggjort_af lyder_det_fra"
CITE = "med_henvisning_til henviser_til citerer med_reference_til"
RELAY = "citeret_af gengivet_af til_nyhedsbureauet til_avisen til interview_med i_et_interview_med over_for"
ROLES = """
præsident præsidenten statsminister statsministeren minister ministeren premierminister premierministeren udenrigsminister udenrigsministeren forsvarsminister forsvarsministeren indenrigsminister generalsekretær generalsekretæren sekretær kansler kansleren forbundskansler borgmester borgmesteren guvernør guvernøren ambassadør ambassadøren udsending talsmand talsmanden talskvinde
talsperson rådgiver rådgiveren chef chefen leder lederen ledere kommandant kommandanten øverstkommanderende general generalen oberst oberstløjtnant major kaptajn admiral vicepræsident vicepremierminister direktør direktøren parlamentsmedlem senator senatoren diplomat diplomater embedsmand embedsmænd officer forhandler analytiker analytikere ekspert eksperter professor forsker lektor
konge pave paven patriark grundlægger journalist journalister reporter korrespondent korrespondenten vidne vidner øjenvidne øjenvidner indbygger indbyggere beboere kilde kilder anklager anklagere dommer advokat aktivist separatister oprørere myndigheder myndighederne læger redningsarbejdere soldater økonom historiker kommissær udenrigschef partileder oppositionsleder
repræsentant statsoverhoved formand formanden kandidat person
"""
BODIES = """
ministerium ministeriet udenrigsministeriet forsvarsministeriet indenrigsministeriet regering regeringen parlament parlamentet senatet kongressen hær hæren militæret militær forsvaret styrker styrkerne luftvåbnet flåden politi politiet generalstab generalstaben stab efterretningstjeneste efterretningstjenesten tjenesten råd rådet kommission kommissionen komité komitéen afdeling
kontor kontoret administration administrationen agentur domstol domstolen ambassade ambassaden kreml organisation organisationen union unionen parti partiet alliance alliancen selskab selskabet virksomhed gruppe gruppen institut instituttet universitet center centret hovedkvarter brigade bataljon regiment garde operatør lufthavn bank fond forening forbund forsamling duma dumaen
nato fn osce iaea eu pentagon hospital delegation beredskab beredskabet præsidentkontoret ledelsen
"""
MEDIA = "nyhedsbureau nyhedsbureauet avis avisen aviser magasin kanal kanalen tv-station tv-stationen tv-kanalen radio medie mediet medier netavis netavisen hjemmeside nyhedskanalen ugeavis"
SUFFIXES = "tilsynet styrelsen værket væsenet rådet forbundet selskabet organisationen foreningen avisen bladet kanalen politiet direktoratet minister ministeren ministerium ministeriet præsident præsidenten chef chefen leder lederen talsmand talskvinde talsperson myndigheder myndighederne bureau bureauet tjenesten kommissær rådgiver guvernør staben"
ADJECTIVES = "tidligere lokale regionale militære russiske ukrainske"
ARTICLES = "den det de en et sin sit sine hans hendes deres denne dette flere to tre fire nogle"
LINKS = "for i og på af fra til ved"
PREPOSITIONS = "overfor i på med for til fra ved efter siden over under gennem mod om mellem før via hos uden blandt"
SKIP = "har havde er var blev bliver også senere videre da nu igen i tidligere samtidig desuden at dette det sig ikke endnu selv offentligt officielt for nylig fortsat"
STOP = "at som hvis når fordi mens der og men er var blev har havde skal vil kan om end"
PRONOUNS = "han hun de det vi jeg man denne dette den ham hende dem"
DAYS = "mandag tirsdag onsdag torsdag fredag lørdag søndag dag går morgen januar februar marts april maj juni juli august september oktober november december morges aften nat eftermiddag formiddag"
TOPICS = "opdatering opdateret live direkte video billede billeder foto kort analyse kommentar interview overblik opsummering hvorfor hvordan hvad hvem hvor hvornår krig krigen seneste læs kilde vigtigt baggrund resultat vejr ukraine"
HEDGES = "vil_ikke_kommentere|ønsker_ikke_at_kommentere|ikke_blevet_verificeret|ikke_verificeret|ikke_uafhængigt|ikke_bekræftet|ikke_kunnet_bekræfte|ikke_kunnet_verificere|ikke_været_muligt|"
CREDITS = "foto:|(foto|billede:|video:|læs_også|"
PASSING = "melder skriver rapporterer meldte skrev"
PASSIVE = "blev bliver blevet"
