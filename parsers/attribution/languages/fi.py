"""Finnish; the names are explained in `en.py`."""

SAY = """
sanoo sanoi sanoivat sanovat kertoo kertoi kertovat kertoivat ilmoittaa ilmoitti ilmoittivat toteaa totesi totesivat kirjoittaa kirjoitti kirjoittavat uutisoi uutisoivat raportoi raportoivat vahvistaa vahvisti vahvistivat väittää väitti väittävät korostaa korosti arvioi arvioivat lisää lisäsi varoittaa varoitti varoittivat selittää selitti myöntää
myönsi kiistää kiisti kiistivät lupaa lupasi paljastaa paljasti kommentoi vastaa vastasi twiittaa twiittasi julistaa julisti tiedottaa tiedotti muistuttaa muistutti julkaisi julkaisee uskoo katsoo huomauttaa huomautti linjaa linjasi täsmentää täsmensi epäilee mainitsee kuvailee kuvaili
"""
ACT = "vaatii vaati vaativat kehottaa kehotti kehottivat pyytää pyysi syyttää syytti syyttävät tuomitsee tuomitsi tuomitsevat arvostelee arvosteli ehdottaa ehdotti uhkaa uhkasi kiittää kiitti torjuu torjui haluaa toivoo"
FROM = "näin_sanoo näin_kertoo asiasta_kertoi asiasta_kertoo asiasta_uutisoi asiasta_ilmoitti"
POST = "mukaan mukaan,"
CITE = "viitaten vedoten"
RELAY = "haastattelussa"
ROLES = """
presidentti presidentin pääministeri pääministerin ministeri ministerin ulkoministeri ulkoministerin puolustusministeri puolustusministerin sisäministeri pääsihteeri pääsihteerin kansleri liittokansleri pormestari pormestarin kuvernööri kuvernöörin suurlähettiläs edustaja edustajan tiedottaja tiedottajan puhemies neuvonantaja neuvonantajan johtaja johtajan päällikkö
päällikön komentaja komentajan kenraali kenraalin eversti majuri kapteeni amiraali varapresidentti varapääministeri puheenjohtaja kansanedustaja senaattori diplomaatti diplomaatin virkamies virkamiehen virkamiehet viranomainen viranomaiset viranomaisten upseeri neuvottelija asiantuntija asiantuntijan analyytikko professori tutkija kuningas paavi patriarkka perustaja
toimittaja kirjeenvaihtaja silminnäkijä silminnäkijät silminnäkijöiden asukas asukkaat asukkaiden lähde lähteet lähteiden syyttäjä tuomari aktivisti separatistit kapinalliset lääkärit pelastajat sotilaat komissaari ulkopolitiikkajohtaja lähettiläs
"""
BODIES = """
viestintä pelastuslaitoksen rajavartiolaitos rajavartiolaitoksen tulli merivartiosto valtioneuvosto
ministeriö ministeriön ulkoministeriö ulkoministeriön puolustusministeriö puolustusministeriön sisäministeriö hallitus hallituksen parlamentti parlamentin senaatti kongressi armeija armeijan asevoimat asevoimien joukot ilmavoimat laivasto poliisi poliisin yleisesikunta yleisesikunnan esikunta tiedustelupalvelu tiedustelupalvelun tiedustelu neuvosto neuvoston komissio
komission komitea osasto toimisto hallinto hallinnon virasto viraston tuomioistuin suurlähetystö suurlähetystön kreml kremlin järjestö järjestön unioni puolue liitto yhtiö yhtiön ryhmä instituutti yliopisto keskus prikaati pataljoona rykmentti kaarti pankki säätiö yhdistys duuma nato naton yk yk:n etyj iaea eu eu:n pentagon pentagonin sairaala valtuuskunta pelastuslaitos kanslia kanslian
"""
MEDIA = "uutistoimisto uutistoimiston lehti lehden sanomalehti kanava kanavan radio televisio media mediat median tiedotusvälineet tiedotusvälineiden sivusto sivuston"
SUFFIXES = "ministeri ministerin ministeriö ministeriön presidentti presidentin johtaja johtajan päällikkö päällikön toimisto toimiston palvelu palvelun viranomaiset viranomaisten edustaja edustajan"
ADJECTIVES = "valtioneuvoston entinen paikalliset paikallisten alueellinen venäläinen ukrainalainen"
ARTICLES = "se tämä nämä hänen heidän useat kaksi kolme"
LINKS = "ja"
PREPOSITIONS = "ennen jälkeen kanssa ilman kohti vastaan"
SKIP = "on oli ovat olivat myös myöhemmin nyt taas jo aiemmin että tämän sen ei vielä itse julkisesti virallisesti tänään eilen aamulla illalla"
STOP = "että joka jotka jos kun koska mutta ja kuin on oli"
PRONOUNS = "hän he se ne minä me te tämä"
DAYS = "maanantai maanantaina tiistai tiistaina keskiviikko keskiviikkona torstai torstaina perjantai perjantaina lauantai lauantaina sunnuntai sunnuntaina tänään eilen huomenna tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta aamulla illalla yöllä"
TOPICS = "päivitys live suora video kuva kuvat kartta analyysi kommentti haastattelu yhteenveto miksi miten mitä kuka missä milloin sota lue lähde"
HEDGES = "ei_ole_voitu_vahvistaa|ei_pystytty_vahvistamaan|riippumattomasti|ei_ole_vahvistettu|"
CREDITS = "kuva:|(kuva|video:|lue_myös|lue_lisää|"
PASSING = "uutisoi raportoi kirjoittaa uutisoivat"
PASSIVE = ""
