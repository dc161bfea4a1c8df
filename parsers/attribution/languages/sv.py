"""Swedish; the names are explained in `en.py`."""

SAY = """
erfar kallar kallade lyder noterar vidgår uppgivit
säger sade sa sagt uppger uppgav uppgett uppgivit meddelar meddelade meddelat skriver skrev skrivit berättar berättade uttalar uttalade hävdar hävdade bekräftar bekräftade bekräftat rapporterar rapporterade rapporterat förklarar förklarade tillkännager tillkännagav menar menade anser ansåg tror understryker underströk tillägger tillade varnar varnade
påpekar påpekade medger medgav avvisar avvisade dementerar dementerade förnekar förnekade uppskattar lovar lovade upprepar upprepade svarar svarade kommenterar kommenterade twittrar twittrade avslöjar avslöjade slår_fast slog_fast informerar informerade publicerar publicerade preciserar konstaterar konstaterade befarar betonar betonade aviserar aviserade
utlovar beskriver beskrev påstår påstod låter_meddela lät_meddela framhåller framhöll bedömer bedömde
"""
ACT = "avråder avrådde avrått kräver krävde uppmanar uppmanade anklagar anklagade fördömer fördömde kritiserar kritiserade föreslår föreslog hotar hotade tackar tackade vädjar vädjade ber bad vägrar vill hoppas beskyller"
FROM = """
uppgiften_kommer_från uppgifterna_kommer_från enligt enligt_den enligt_det uppgifter_från uppgifter_till siffror_från uttalande_från uttalande_av meddelande_från i_ett_uttalande_från det_skriver det_uppger det_meddelar det_rapporterar det_säger det_bekräftar bekräftat_av publicerat_av meddelat_av på_order_av
"""
CITE = "med_hänvisning_till hänvisar_till citerar som_citerar åberopar"
RELAY = "inför till_kanalen citeras_av citerad_av citerat_av återgiven_av till_nyhetsbyrån till_tidningen till intervju_med intervju_i i_en_intervju_med"
ROLES = """
president presidenten statsminister statsministern minister ministern premiärminister premiärministern utrikesminister utrikesministern försvarsminister försvarsministern inrikesminister generalsekreterare generalsekreteraren sekreterare kansler kanslern förbundskansler förbundskanslern borgmästare borgmästaren guvernör guvernören ambassadör ambassadören sändebud talesman
talesmannen talesperson talespersonen taleskvinna rådgivare rådgivaren chef chefen ledare ledaren befälhavare befälhavaren överbefälhavare general generalen överste major kapten amiral vicepresident vicepremiärminister direktör direktören parlamentsledamot senator senatorn diplomat diplomater tjänsteman tjänstemän officer förhandlare analytiker expert experter professor forskare
kung påve påven patriark grundare journalist journalister reporter korrespondent korrespondenten vittne vittnen ögonvittne ögonvittnen invånare boende källa källor åklagare domare advokat aktivist separatister rebeller myndigheter myndigheterna läkare räddningspersonal soldater ekonom historiker kommissionär kommissionsordförande utrikeschef partiledare oppositionsledare representant
statschef regeringschef ordförande ordföranden landshövding kandidat person
"""
BODIES = """
departement departementet utrikesdepartementet försvarsdepartementet inrikesministeriet försvarsministeriet utrikesministeriet ministeriet regering regeringen parlament parlamentet senaten kongressen armé armén militären militär försvaret försvarsmakten styrkor styrkorna flygvapnet flottan polis polisen generalstab generalstaben stab underrättelsetjänst underrättelsetjänsten
tjänsten råd rådet säkerhetsråd säkerhetsrådet kommission kommissionen kommitté kommittén avdelning kontor kontoret administration administrationen byrå domstol domstolen ambassad ambassaden kreml organisation organisationen union unionen parti partiet allians alliansen bolag bolaget företag företaget grupp gruppen institut institutet universitet center centret högkvarter
brigad bataljon regemente garde operatör flygplats bank stiftelse förening förbund församling duma duman nato fn osse iaea eu pentagon sjukhus delegation räddningstjänst räddningstjänsten presidentkansliet ledningen
"""
MEDIA = "nyhetsbyrå nyhetsbyrån tidning tidningen tidningar magasin kanal kanalen tv-kanal tv-kanalen radio medier media nyhetssajt nyhetssajten sajten webbplats nyhetskanalen"
SUFFIXES = "verket verk inspektionen rådet förbundet bolaget organisationen föreningen tidningen bladet kanalen polisen minister ministern ministeriet departement departementet president presidenten chef chefen ledare ledaren talesman talesperson myndigheter myndigheterna byrå byrån tjänsten kommissionär rådgivare guvernör staben"
ADJECTIVES = "tidigare förre lokala regionala militära ryska ukrainska"
ARTICLES = "den det de en ett sin sitt sina hans hennes deras denna detta flera två tre fyra några"
LINKS = "för i och på av från till vid"
PREPOSITIONS = "i på med för till från vid efter sedan över under genom mot om mellan före via hos utan bland"
SKIP = "har hade är var blev blir också senare vidare då nu igen i tidigare samtidigt dessutom att detta det sig inte ännu själv offentligt officiellt nyligen fortfarande på"
STOP = "att som om när eftersom medan där och men är var blev har hade ska vill kan än"
PRONOUNS = "han hon de det vi jag ni man denna detta den honom henne dem"
DAYS = "måndag måndagen tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag fredagen lördag lördagen söndag söndagen idag igår imorgon januari februari mars april maj juni juli augusti september oktober november december morse kväll natt eftermiddag förmiddag morgon"
TOPICS = "uppdatering uppdaterad live direkt video bild bilder foto karta analys kommentar intervju översikt sammanfattning varför hur vad vem var när krig kriget senaste läs källa viktigt bakgrund resultat väder ukraina"
HEDGES = "vill_inte_kommentera|inte_oberoende|inte_kunnat_bekräfta|inte_bekräftat|inte_verifierat|inte_kunnat_verifiera|ej_bekräftat|inte_bekräftats|inte_verifierats|"
CREDITS = "foto:|(foto|bild:|video:|läs_också|läs_även|läs_mer|"
PASSING = "rapporterar skriver uppger meddelar rapporterade skrev"
PASSIVE = "blev blir blivit"
