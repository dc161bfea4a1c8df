"""Romanian; the names are explained in `en.py`."""

SAY = """
neagă negat prezis previzionat atenționat acuză_că reiterează afirmase menționa
spune spus spunea spun declară declarat declarau afirmă afirmat afirma anunță anunţă anunțat anunţat explică explicat informează informat informa transmite transmis transmit relatează relatat relata scrie scris scriu comunică comunicat subliniază subliniat
susține susţine susținut susţinut susțin susţin confirmă confirmat precizează precizat adaugă adăugat dezvăluie dezvăluit raportează raportat notează notat arată arătat amintește reiterat avertizează avertizat avertizat denunță denunțat promite promis
admite admis recunoaște recunoscut insistă insistat comentează comentat răspunde răspuns consideră crede estimează estimat publică publicat semnalează menționează menţionează menționat menţionat indică indicat asigură asigurat postat neagă dezminte observă
a_făcut_cunoscut titrează atrage_atenția conchide povestește
"""
ACT = "acuză acuzat cere cerut cer solicită solicitat îndeamnă îndemnat condamnă condamnat critică criticat propune propus amenință ameninţă amenințat respinge respins mulțumește salută apelează"
FROM = """
potrivit conform după după_cum_a_declarat după_cum_a_anunțat în_opinia potrivit_unui_comunicat_al anunțat_de declarat_de confirmat_de transmis_de publicat_de spus_de făcut_public_de precizat_de susținut_de
"""
CITE = "citând citează citează_pe invocând cu_referire_la care_citează"
RELAY = "citat_de citată_de citați_de citaţi_de citate_de preluat_de preluată_de preluate_de interviu_pentru interviu_acordat relatează_agenția într-un_interviu_pentru transmisă_de"
ROLES = """
președintele preşedintele președinte preşedinte președinta ministrul ministru ministra miniștri premierul premier prim-ministrul prim-ministru secretarul secretar cancelarul cancelar primarul primar guvernatorul guvernator ambasadorul ambasador
purtătorul purtător purtătoarea consilierul consilier consiliera șeful şeful șef şef șefa liderul lider comandantul comandant generalul general colonelul colonel maior amiral adjunctul adjunct vicepreședintele vicepremierul viceprim-ministrul directorul
director directoarea deputatul deputat deputați senatorul senator diplomatul diplomat oficialul oficial oficialii oficiali ofițer negociatorul analistul analist analiștii expertul expert experții profesorul profesor regele papa patriarhul fondatorul jurnalistul jurnalist
jurnaliști reporter corespondentul corespondent martor martori locuitor locuitori locuitorii sursă surse sursele procurorul procuror procurori judecător avocat activist separatiști separatiștii rebeli autoritățile autorităţile autorități medici soldați militari economist comisarul
comisar reprezentantul reprezentant responsabil responsabili candidat șefa
"""
BODIES = """
ministerul minister guvernul guvern parlamentul parlament senatul congresul armata armatei forțele forţele forțelor marina poliția poliţia poliție statul stat-major serviciul serviciile serviciului consiliul consiliului comisia comitetul departamentul biroul administrația
administraţia administrației primăria autoritatea tribunalul curtea ambasada kremlinul pentagonul organizația organizaţia uniunea partidul alianța alianţa compania grupul institutul universitatea centrul brigada batalionul regimentul garda direcția operatorul aeroportul
banca fundația asociația federația camera rada duma nato onu președinția preşedinţia cabinetul diplomația diplomaţia spitalul misiunea delegația casa ministerului mae mapn
"""
MEDIA = "agenția agenţia agenție ziarul ziar ziare cotidianul cotidian revista publicația publicaţia televiziunea postul post radio presa canalul portalul site-ul mass-media media"
ADJECTIVES = """
regional regională militar militară militare general generală național națională naţională prezidențial prezidențiale local locală locale municipal public publică apărării externe interne armate aeriene ucraineană rus rusă suprem adjunct
ucrainean ucraineni ruși occidentali oficial
"""
ARTICLES = "un o niște cei cele cel cea al a ale lui acest această mai mulți doi trei"
LINKS = "de al a ale lui din pentru și şi la cu cel celor"
PREPOSITIONS = "în pe la cu pentru după înainte contra împotriva între despre prin sub spre via fără până către"
SKIP = "a au avea este sunt fost și şi de asemenea apoi deja azi ieri astăzi seara dimineața joi se că nu mai încă totodată însă în un pe recent oficial public"
STOP = "că care când unde dacă deoarece dar iar însă ci este sunt era a au va fi nu deși"
PRONOUNS = "el ea ei ele eu noi voi acesta aceasta aceștia"
DAYS = "luni marți marţi miercuri joi vineri sâmbătă duminică azi ieri mâine astăzi ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie seara dimineața dimineaţa noaptea prânz"
TOPICS = "update live video foto galerie imagini hartă analiză opinie interviu rezumat context actualizare urgent ultimă oră cum cine ce război exclusiv text sursa"
HEDGES = "nu_a_putut_verifica|nu_au_putut_fi_verificate|nu_a_putut_fi_verificat|din_surse_independente|în_mod_independent|nu_a_confirmat|nu_au_fost_verificate|"
CREDITS = "foto:|(foto|video:|sursa_foto|citește_și|citiţi_şi|citește_mai|"
PASSING = "relatează transmite informează scrie notează titrează"
PASSIVE = "fost este"
WHILE = "spunând afirmând acuzând adăugând subliniind explicând anunțând"
