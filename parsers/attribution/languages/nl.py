"""Dutch; the names are explained in `en.py`."""

SAY = """
laat liet lieten laten verneemt voorspelt becijfert becijferde
zegt zei zeggen zeiden gezegd zeg verklaart verklaarde verklaard verklaarden meldt meldde melden meldden gemeld bericht berichtte berichten schrijft schreef schrijven schreven geschreven laat_weten lieten_weten liet_weten laten_weten vertelt vertelde vertellen verteld bevestigt bevestigde bevestigen bevestigd
benadrukt benadrukte stelt stelde stellen gesteld kondigt kondigde aangekondigd aankondigde maakt_bekend maakte_bekend bekendgemaakt bekendmaakte legt_uit legde_uit uitgelegd voegt voegde toegevoegd waarschuwt waarschuwde waarschuwen gewaarschuwd denkt verwacht verwachtte beweert beweerde beweren claimt claimde claimen
erkent erkende geeft_toe gaf_toe reageert reageerde twittert twitterde tweette herhaalt herhaalde noemt noemde ontkent ontkende belooft beloofde onthult onthulde antwoordt antwoordde publiceert publiceerde deelt_mee deelde_mee meegedeeld informeert informeerde merkt_op merkte_op wijst_op aldus rapporteert rapporteerde
schat schatte vindt vindt_dat citeert citeerde verzekert verzekerde verwijt constateert constateerde vreest klinkt_het
"""
ACT = """
eist eiste eisen roept riep roepen opgeroepen vraagt vroeg vragen veroordeelt veroordeelde veroordelen bekritiseert bekritiseerde beschuldigt beschuldigde beschuldigen dringt drong verwelkomt verwelkomde weigert weigerde dreigt dreigde bedankt bedankte pleit pleitte stelt_voor stelde_voor wil hoopt
"""
FROM = """
volgens volgens_de volgens_het naar_eigen_zeggen_van op_basis_van_informatie_van aldus aldus_de aldus_het zo_zegt zo_meldt zo_schrijft zo_laat in_de_woorden_van bij_monde_van bekendgemaakt_door gemeld_door bevestigd_door gepubliceerd_door gedeeld_door verklaring_van bericht_van bericht_op
"""
CITE = "onder_verwijzing_naar met_verwijzing_naar verwijzend_naar verwijst_naar baseert_zich_op citeert op_gezag_van beroept_zich_op"
RELAY = "tegen_persbureau tegen_de_krant tegen tegenover interview_met gesprek_met verklaring_bij in_gesprek_met tegen_de aan_de aan_persbureau geciteerd_door aangehaald_door vertelt_aan zegt_tegen"
ROLES = """
president minister ministers premier minister-president minister-presidente secretaris secretaris-generaal kanselier bondskanselier burgemeester gouverneur ambassadeur gezant woordvoerder woordvoerster woordvoerders adviseur adviseurs chef hoofd leider leiders commandant vicecommandant bevelhebber opperbevelhebber generaal kolonel majoor kapitein admiraal
plaatsvervanger vicepremier vicepresident vice-president voorzitter directeur topman topvrouw parlementariër parlementariërs kamerlid senator senatoren diplomaat diplomaten functionaris functionarissen official officials ambtenaar ambtenaren officier onderhandelaar onderhandelaars analist analisten deskundige deskundigen expert experts hoogleraar professor koning koningin prins paus
patriarch aartsbisschop oprichter journalist journalisten verslaggever verslaggevers correspondent correspondenten getuige getuigen ooggetuige ooggetuigen inwoner inwoners bewoners bron bronnen aanklager aanklagers rechter advocaat activist activisten separatisten rebellen autoriteiten artsen hulpdiensten brandweer militairen soldaten econoom historicus commissaris
eurocommissaris buitenlandchef regeringsleider staatshoofd staatssecretaris oppositieleider defensieminister vertegenwoordiger stafchef persoon kandidaat vn-chef nato-chef navo-chef eu-minister
"""
BODIES = """
brandweer organisatie hulporganisatie waterschap vakbond havenbedrijf veiligheidsregio meteodienst krijgsmacht spoorwegen
ministerie regering parlement senaat congres leger strijdkrachten krijgsmacht luchtmacht marine politie staf inlichtingendienst inlichtingendiensten dienst raad commissie comité departement kantoor bureau bestuur administratie autoriteit agentschap rechtbank hof ambassade kremlin organisatie unie partij alliantie bondgenootschap bedrijf concern groep
instituut universiteit centrum hoofdkwartier brigade bataljon regiment garde directie exploitant vliegveld luchthaven bank stichting vereniging bond federatie vergadering kamer rada doema navo vn ovse iaea eu pentagon gemeente ziekenhuis missie delegatie kabinet presidentschap diplomatie bataljon staatshoofd
"""
MEDIA = "persbureau nieuwsbureau krant kranten dagblad weekblad tijdschrift zender omroep televisie radio media nieuwssite site website portaal nieuwszender staatsmedia staatspersbureau"
SUFFIXES = "organisatie bedrijf raad bond bestuur politie leger krant zender bureau minister ministerie woordvoerder woordvoerster burgemeester president premier chef leider commandant bataljon dienst diensten autoriteiten adviseur ambassadeur correspondent verslaggever directeur commissaris bestuur"
ADJECTIVES = "voormalig voormalige regionale lokale militaire buitenlandse binnenlandse nieuwe demissionair"
ARTICLES = "de het een zijn haar hun onze deze dit enkele meerdere twee drie vier verschillende"
LINKS = "van de het der voor en in bij op tegen uit"
PREPOSITIONS = (
    "in op aan met voor bij naar na sinds uit over onder door tegen om tijdens wegens tussen vanaf tot via per sinds"
)
SKIP = """
heeft hebben had hadden is zijn was waren wordt werd ook later verder dan nu al weer ondertussen intussen eerder vanochtend vanavond vanmiddag vandaag gisteren dat dit het zich niet nog zelf opnieuw bekend weten daarnaast inmiddels bovendien echter officieel zo er
"""
STOP = "dat of als toen omdat terwijl waarbij die wie waar en maar want is zijn was wordt werd heeft hebben zou had"
PRONOUNS = "hij zij ze het we wij ik jullie u men deze hem haar hen die"
DAYS = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag gisteren morgen januari februari maart april mei juni juli augustus september oktober november december ochtend avond nacht middag vanochtend vanavond vannacht vanmiddag"
TOPICS = "update updates live liveblog video foto foto's kaart analyse opinie interview overzicht samenvatting waarom hoe wat wie waar wanneer oorlog verslag kijk lees terugblik bron belangrijk laatste uitslag weer achtergrond"
HEDGES = "niet_onafhankelijk|onafhankelijk_bevestigd_is_dat_niet|niet_te_verifiëren|niet_geverifieerd|niet_worden_geverifieerd|niet_worden_bevestigd|niet_bevestigd|kan_dit_niet|kon_dit_niet|"
CREDITS = "foto:|(foto|beeld:|video:|lees_ook|bekijk_ook|"
PASSING = "meldt schrijft bericht meldde schreef"
PASSIVE = "wordt werd worden werden"
