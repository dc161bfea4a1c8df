"""Norwegian; the names are explained in `en.py`."""

SAY = """
erfarer kaller kalte lyder noterer vedgår
sier sa sagt opplyser opplyste opplyst melder meldte meldt skriver skrev skrevet forteller fortalte fortalt uttaler uttalte uttalt hevder hevdet bekrefter bekreftet rapporterer rapporterte rapportert forklarer forklarte kunngjør kunngjorde kunngjort mener mente tror understreker understreket legger_til la_til varsler varslet advarer advarte erklærer
erklærte påpeker påpekte innrømmer innrømmet avviser avviste avkrefter avkreftet anslår anslo lover lovet gjentar gjentok svarer svarte kommenterer kommenterte tvitrer tvitret avslører avslørte slår_fast slo_fast informerer informerte oppgir oppga oppgitt publiserer publiserte presiserer presiserte fastslår fastslo frykter venter antyder antydet konstaterer
"""
ACT = "krever krevde ber ba oppfordrer oppfordret anklager anklaget beskylder fordømmer fordømte kritiserer kritiserte foreslår foreslo truer truet takker takket ønsker nekter nektet vil håper avslår"
FROM = """
ifølge ifølge_det ifølge_den i_følge etter_opplysninger_fra opplysninger_fra tall_fra melding_fra uttalelse_fra i_en_uttalelse_fra i_en_melding_fra det_melder det_skriver det_opplyser det_sier det_rapporterer det_bekrefter det_får opplyst_av bekreftet_av publisert_av meldt_av etter_det_sett_fra
"""
CITE = "viser_til med_henvisning_til henviser_til siterer med_referanse_til"
RELAY = "overfor til_kanalen sitert_av gjengitt_av til_nyhetsbyrået til_avisen til til_det_russiske_nyhetsbyrået intervju_med interview_med i_et_intervju_med"
ROLES = """
president presidenten statsminister statsministeren minister ministeren utenriksminister utenriksministeren forsvarsminister forsvarsministeren innenriksminister generalsekretær generalsekretæren sekretær kansler kansleren forbundskansler borgermester borgermesteren ordfører ordføreren guvernør guvernøren ambassadør ambassadøren utsending talsmann talsmannen talskvinne
talsperson talspersonen rådgiver rådgiveren sjef sjefen leder lederen ledere kommandant kommandanten øverstkommanderende general generalen oberst oberstløytnant major kaptein admiral nestleder visepresident visestatsminister direktør direktøren parlamentsmedlem senator senatoren diplomat diplomater tjenestemann tjenestemenn offiser forhandler forhandlingsleder analytiker
ekspert eksperter professor forsker konge paven patriark grunnlegger journalist journalister reporter korrespondent korrespondenten vitne vitner øyenvitne øyenvitner innbygger innbyggere beboere kilde kilder påtalemyndighet aktor dommer advokat aktivist separatister opprørere myndigheter myndighetene lege leger redningsarbeidere soldater økonom historiker kommissær
høykommissær utenrikssjef toppdiplomat viseutenriksminister viseforsvarsminister partileder opposisjonsleder representant statsoverhode kandidat person
"""
BODIES = """
departement departementet utenriksdepartementet forsvarsdepartementet innenriksdepartementet regjering regjeringen parlament parlamentet senatet kongressen hær hæren militæret forsvaret styrker styrkene luftforsvaret marinen politi politiet generalstab generalstaben stab etterretning etterretningen etterretningstjeneste etterretningstjenesten tjenesten råd rådet sikkerhetsråd kommisjon
kommisjonen komité komiteen avdeling kontor kontoret administrasjon administrasjonen byrå domstol domstolen ambassade ambassaden kreml organisasjon organisasjonen union unionen parti partiet allianse alliansen selskap selskapet gruppe gruppen institutt instituttet universitet senter senteret hovedkvarter brigade bataljon regiment garde operatør flyplass bank stiftelse
forening forbund forsamling duma dumaen nato fn osse iaea eu pentagon statsadministrasjon presidentkontoret sykehus delegasjon nødetat nødetatene utenriksdepartement forsvarsdepartement riksadvokat ledelsen
"""
MEDIA = "nyhetsbyrå nyhetsbyrået avis avisen aviser magasin kanal kanalen tv-kanal tv-kanalen kringkaster radio medier media nettavis nettavisen nettsted nettstedet nyhetskanalen ukeavis"
SUFFIXES = "tilsynet verket vesenet rådet forbundet selskapet organisasjonen foreningen avisen bladet kanalen politiet minister ministeren departement departementet president presidenten sjef sjefen leder lederen talsmann talskvinne talsperson myndigheter myndighetene byrå byrået etaten direktoratet tjenesten kommissær rådgiver guvernør utvalget staben"
ADJECTIVES = "tidligere lokale regionale militære russiske ukrainske"
ARTICLES = "den det de en et ei sin sitt sine hans hennes deres denne dette flere to tre fire noen"
LINKS = "for i og på av fra til ved"
PREPOSITIONS = "overfor i på med for til fra ved etter siden over under gjennom mot om mellom før via hos uten blant"
SKIP = "har hadde er var ble blir også senere videre da nå igjen i tidligere samtidig dessuten at dette det seg ikke ennå selv offentlig offisielt nylig nå fortsatt"
STOP = "at som hvis når fordi mens der og men for er var ble har hadde skal vil kan om enn"
PRONOUNS = "han hun de det vi jeg dere man denne dette den ham henne dem"
DAYS = "mandag tirsdag onsdag torsdag fredag lørdag søndag dag går morgen januar februar mars april mai juni juli august september oktober november desember morges kveld natt ettermiddag formiddag"
TOPICS = "oppdatering oppdatert live direkte video bilde bilder foto kart analyse kommentar intervju oversikt oppsummering hvorfor hvordan hva hvem hvor når krig krigen siste les kilde viktig bakgrunn resultat vær ukraina"
HEDGES = "vil_ikke_kommentere|ønsker_ikke_å_kommentere|ikke_uavhengig|ikke_bekreftet|ikke_verifisert|ikke_kunnet_verifisere|ikke_blitt_verifisert|ikke_kunnet_bekrefte|ikke_uavhengig_bekreftet|"
CREDITS = "foto:|(foto|bilde:|video:|les_også|"
PASSING = "melder skriver rapporterer meldte skrev"
PASSIVE = "ble blir blitt"
