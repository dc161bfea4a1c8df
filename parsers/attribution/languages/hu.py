"""Hungarian; the names are explained in `en.py`."""

SAY = """
értesült számolt fogalmazott fogalmaztak jelentette_ki mondott kijelentette
mondta mondják mondja közölte közölték közli közlik jelentette jelentették jelenti jelentik írta írták írja írják bejelentette bejelentették bejelenti elmondta elmondták állítja állították állítják hangsúlyozta kijelentette kijelentették megerősítette megerősítették tudatta tudatják tájékoztatott tájékoztat beszámolt beszámoltak figyelmeztetett figyelmeztettek
hozzátette elismerte cáfolta cáfolják cáfolták kiemelte megjegyezte nyilatkozta véli szerint_mondta posztolta válaszolta ígérte emlékeztetett leszögezte kifejtette úgy_véli
"""
ACT = "követeli követelte felszólította vádolja megvádolta elítélte bírálta javasolta kérte fenyegette elutasította megköszönte sürgette"
FROM = "közlése"
POST = "szerint szerint, közlése_szerint"
CITE = "hivatkozva hivatkozással idézve"
RELAY = "interjúban nyilatkozott"
ROLES = """
elnök elnöke elnökének miniszterelnök miniszterelnöke kormányfő miniszter minisztere külügyminiszter külügyminisztere védelmi honvédelmi főtitkár főtitkára kancellár polgármester polgármestere kormányzó kormányzója nagykövet szóvivő szóvivője tanácsadó tanácsadója vezető vezetője főnök parancsnok parancsnoka tábornok ezredes őrnagy admirális alelnök igazgató igazgatója
képviselő képviselője szenátor diplomata diplomaták tisztviselő tisztviselők hatóság hatóságok tárgyaló szakértő szakértők elemző elemzők professzor pápa pátriárka újságíró tudósító szemtanú szemtanúk lakos lakosok forrás források ügyész bíró aktivista szakadárok orvosok katonák biztos főbiztos helyettes
"""
BODIES = """
üzemeltetője szolgálat hírügynökség légierő
minisztérium minisztériuma külügyminisztérium kormány parlament szenátus kongresszus hadsereg haderő erők légierő rendőrség vezérkar vezérkara hírszerzés szolgálat tanács bizottság hivatal hivatala iroda ügynökség bíróság nagykövetség kreml szervezet unió párt szövetség cég vállalat csoport intézet egyetem központ dandár zászlóalj duma nato ensz ebesz pentagon kórház küldöttség
"""
MEDIA = "hírügynökség lap napilap hetilap csatorna televízió rádió média sajtó portál hírportál"
SUFFIXES = "üzemeltetője ügynökség miniszter minisztere minisztérium minisztériuma elnök elnöke szóvivő szóvivője vezető vezetője hatóságok ügynökség"
ADJECTIVES = "orosz ukrán amerikai brit német helyi katonai volt"
ARTICLES = "a az egy ez e"
LINKS = "és"
PREPOSITIONS = "után előtt között ellen"
SKIP = "ki be meg el fel úgy azt arról jelentése közlése tájékoztatása közleményben tévébeszédében sajtótájékoztatón facebookon is már most ma tegnap korábban később szintén még hogy nem kedden szerdán csütörtökön pénteken szombaton vasárnap hétfőn"
STOP = "hogy aki amely ami ha amikor mert de és mint"
PRONOUNS = "ő ők én mi ti ez az"
DAYS = "hétfő hétfőn kedd kedden szerda szerdán csütörtök csütörtökön péntek pénteken szombat szombaton vasárnap ma tegnap holnap január február március április május június július augusztus szeptember október november december reggel este éjjel"
TOPICS = "frissítés élő videó fotó kép térkép elemzés vélemény interjú összefoglaló miért hogyan mi ki hol mikor háború forrás"
HEDGES = "független_forrásból|nem_tudta_megerősíteni|nem_erősítették_meg|"
CREDITS = "fotó:|(fotó|videó:|"
PASSING = "írja jelenti közli írta jelentette"
PASSIVE = ""
