"""Slovak; the names are explained in `en.py`."""

SAY = """
reagoval reagovala reaguje
povedal povedala povedali povedalo hovorí hovoria hovoril uviedol uviedla uviedli uviedlo uvádza uvádzajú vyhlásil vyhlásila vyhlásili vyhlásilo vyhlasuje oznámil oznámila oznámili oznámilo oznamuje informoval informovala informovali informovalo informuje informujú napísal napísala napísali napísalo píše píšu potvrdil potvrdila potvrdili
potvrdilo potvrdzuje dodal dodala dodali dodáva vysvetlil vysvetlila upozornil upozornila upozornili upozornilo upozorňuje varoval varovala varovali varuje zdôraznil zdôraznila zdôrazňuje poznamenal poznamenala pripomenul pripomenula tvrdí tvrdil tvrdila tvrdia odhaduje priznal priznala pripustil pripustila hlási ohlásil ohlásila zverejnil
zverejnila zverejnilo sľúbil sľúbila odpovedal odpovedala ubezpečil ubezpečila poprel popreli poprela komentoval komentuje skonštatoval skonštatovala podotkol zopakoval zopakovala spresnil spresnila opísal opísala vyjadril vyjadrila doplnil doplnila odhalil odhalila avizoval avizovala myslí domnieva ozrejmil priblížil priblížila
"""
ACT = """
vyzval vyzvala vyzvali vyzýva vyzývajú požaduje žiada žiadajú obvinil obvinila obvinili obviňuje odsúdil odsúdila odsúdili odsudzuje kritizoval kritizovala kritizuje skritizoval navrhol navrhla navrhuje požiadal požiadala odmietol odmietla odmietli odmieta poďakoval poďakovala hrozí pohrozil privítal privítala
"""
FROM = """
podľa podľa_slov podľa_informácií podľa_agentúry podľa_vyhlásenia podľa_údajov podľa_vyjadrenia podľa_správy slovami ako_uviedol ako_uviedla ako_oznámil ako_informoval ako_povedal na_základe_informácií podľa_servera podľa_denníka podľa_portálu podľa_stanice zo_slov podľa_hovorcu
"""
CITE = "s_odvolaním_sa_na s_odkazom_na odvoláva_sa_na sa_odvoláva_na odvolávajú_sa_na sa_odvolávajú_na odvolávajúc_sa_na odvolala_sa_na"
RELAY = "citoval citovala citovalo citujú citovaný v_rozhovore_pre v_rozhovore_s povedal_agentúre pre_agentúru pre_server pre_televíziu citovaný_agentúrou cituje"
ROLES = """
záchranárov lekárov expertov analytikov novinárov úradníkov obyvateľov svedkov diplomatov predstaviteľov vyšetrovateľov hasičov vojakov okupantov odborníkov

prezident prezidenta prezidentka premiér premiéra premiérka minister ministra ministerka ministri tajomník tajomníka kancelár kancelára starosta starostu starostka primátor primátora gubernátor gubernátora guvernér veľvyslanec veľvyslankyňa vyslanec hovorca hovorcu hovorkyňa poradca poradcu poradkyňa šéf šéfa šéfka šéfky líder veliteľ veliteľa
generál plukovník major kapitán admirál námestník zástupca zástupkyňa viceprezident viceprezidentka vicepremiér vicepremiérka podpredseda podpredsedníčka predseda predsedníčka predsedu riaditeľ riaditeľka poslanec poslankyňa poslanci senátor diplomat diplomati úradník úradníci predstaviteľ predstavitelia predstaviteľa dôstojník vyjednávač analytik analytici expert
experti odborník odborníci profesor kráľ kráľovná princ pápež patriarcha arcibiskup zakladateľ novinár novinárka novinári reportér spravodajca svedok svedkovia obyvateľ obyvatelia zdroj zdroje prokurátor sudca advokát aktivista aktivisti separatisti povstalci úrady úradov lekári záchranári hasiči vojaci ekonóm politológ historik komisár komisárka
splnomocnenec náčelník náčelníka župan europoslanec diktátor oligarcha okupanti hlava človek politik kandidát prezidentov
"""
BODIES = """
ministerstvo ministerstva vláda vlády parlament senát kongres armáda armády sily síl vojsko námorníctvo letectvo polícia polície štáb štábu rozviedka rozviedky služba služby rada rady komisia komisie výbor odbor úrad správa správy kancelária kancelárie prokuratúra súd tribunál veľvyslanectvo ambasáda kremeľ kremľa organizácia únia únie strana aliancia
spoločnosť firma skupina inštitút ústav univerzita stredisko centrum veliteľstvo brigáda prápor pluk garda stráž riaditeľstvo prevádzkovateľ letisko banka nadácia asociácia federácia liga zhromaždenie komora duma nato osn obse maae who eú pentagon sbu fsb hur magistrát nemocnica misia delegácia diplomacia diplomacie radnica rezort
"""
MEDIA = "agentúra agentúry agentúre server servera denník denníka list noviny týždenník časopis stanica stanice televízia televízie rozhlas rádio médiá médií portál portálu web kanál spravodajstvo tlač"
ADJECTIVES = """
oblastnej mestský vojenskej vojenský vojenská regionálny regionálnej zahraničia zahraničných vnútra obrany národnej generálny generálneho hlavný tlačový tlačová štátnej miestne miestnych bezpečnosti ozbrojených európskej európska bývalý bývalá osobitný najvyšší vysoký dočasný ruské ukrajinské ukrajinský ruský ruského ukrajinského
"""
ARTICLES = "ten tá to tí jeho jej ich jeden jedna niekoľko niektorí dva tri štyri mnohí"
LINKS = "a pre v vo na pri s"
PREPOSITIONS = "v vo na s so z zo po do o od k ku pre pri cez pred pod nad medzi proti bez u za počas voči podľa pre"
SKIP = "predtým tiež už potom dnes včera ráno večer noci teraz ešte znova medzitým že sa nie to bol bola boli bolo osobne oficiálne verejne novinárom neskôr následne takisto však si v zároveň"
STOP = "že aby ktorý ktorá ktoré ktorí kde keď ak tak ale však pretože kým hoci než ako bude boli bol bola je sú"
PRONOUNS = "on ona oni ony ono ja my vy to mu jej im neho nej"
DAYS = "pondelok utorok stredu streda štvrtok piatok sobotu sobota nedeľu nedeľa dnes včera zajtra januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra ráno večer noci obed popoludní dopoludnia"
TOPICS = "video foto fotografie mapa aktualizácia aktualizované online naživo prehľad analýza názor komentár rozhovor prečo ako čo kto kde kedy vojna súhrn exkluzívne čítajte zdroj dôležité zhrnutie výsledky počasie"
HEDGES = "nemožno_nezávisle_overiť|nebolo_možné_nezávisle|nezávisle_overiť|nezávisle_potvrdiť|sa_nepodarilo_overiť|nemožno_overiť|"
CREDITS = "foto:|(foto|video:|čítajte_aj|čítajte_tiež|zdroj:|"
GENITIVES = "a y u i e ého ej"
PASSING = "informuje píše uviedla uvádza hlási napísal napísala cituje"
PASSIVE = ""
