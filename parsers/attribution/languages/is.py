"""Icelandic; the names are explained in `en.py`."""

SAY = """
segir sagði segja sögðu kveðst kvaðst kveðast greinir greindi greina tilkynnir tilkynnti tilkynntu fullyrðir fullyrti fullyrða staðfestir staðfesti staðfesta skrifar skrifaði
upplýsir upplýsti telur taldi telja bætir bætti varar varaði vara hótar lýsir lýsti ítrekar ítrekaði viðurkennir viðurkenndi neitar neitaði svarar svaraði boðar boðaði áætlar
áréttar heldur_því_fram hélt_því_fram spáir útskýrir tísti hafnar hafnaði tjáði bendir benti
"""
ACT = "krefst krafðist hvetur hvatti sakar sakaði fordæmir fordæmdi gagnrýnir gagnrýndi biður bað þakkar þakkaði"
FROM = "samkvæmt að_sögn að_mati haft_er_eftir haft_eftir að_því_er fram_kemur_hjá í_tilkynningu_frá í_yfirlýsingu_frá upplýsingum_frá"
CITE = "vísar_til vísar_í og_vísar_í með_vísan_í hefur_eftir"
RELAY = "í_samtali_við í_viðtali_við í_viðtali_hjá samtali_við viðtali_við"
ROLES = """
forseti forsetinn forseta forsætisráðherra utanríkisráðherra varnarmálaráðherra innanríkisráðherra ráðherra ráðherrann kanslari kanslarinn borgarstjóri borgarstjórinn héraðsstjóri
ríkisstjóri ríkisstjórinn sendiherra sendiherrann talsmaður talsmaðurinn talskona ráðgjafi ráðgjafinn yfirmaður leiðtogi leiðtoginn hershöfðingi herforingi framkvæmdastjóri
framkvæmdastjórinn aðalritari varaforseti þingmaður þingmenn embættismaður embættismenn sérfræðingur sérfræðingar prófessor páfi patríarki blaðamaður fréttaritari vitni íbúi íbúar
heimildarmaður heimildir saksóknari dómari yfirvöld stjórnvöld læknar hafnarstjórinn hafnarstjóri formaður stjórnarformaður fulltrúi lögreglustjóri bæjarstjóri
"""
BODIES = """
ráðuneyti ráðuneytið utanríkisráðuneytið varnarmálaráðuneytið ríkisstjórn ríkisstjórnin þing þingið her herinn hersins heraflinn lögregla lögreglan leyniþjónusta leyniþjónustan stofnun
stofnunin samtök samtökin nefnd nefndin ráð öryggisráð flokkur flokkurinn fyrirtæki fyrirtækið sendiráð sendiráðið kreml sameinuðu þjóðirnar nato kross krossinn krossins rauði rauða
almannavarnir landhelgisgæslan slökkviliðið háskólinn dómstóll
"""
MEDIA = "fréttastofa fréttastofan fréttastofunni fréttaveita dagblað dagblaðið blaðið útvarp útvarpið sjónvarp miðill miðillinn fréttavefur"
SUFFIXES = "ráðherra ráðuneyti ráðuneytið stjóri stjórinn stjórn stjórnin þjónusta þjónustan stofnun stofnunin samtök samtökin maður lögreglan"
ADJECTIVES = "yfir landamæri úkraínska rússneska fyrrverandi"
ARTICLES = "sá sú það hinn hin hið nokkrir tveir þrír"
LINKS = "og í á fyrir frá"
PREPOSITIONS = "í á með fyrir til frá við eftir síðan yfir undir gegnum gegn um milli áður"
SKIP = "hefur hafði er var einnig síðar þá nú aftur fyrr að þetta sig ekki enn sjálfur opinberlega svo þó"
STOP = "að sem ef þegar því meðan þar og en er var hefur hafði"
PRONOUNS = "hann hún þeir þær þau það við ég"
DAYS = "mánudag mánudaginn þriðjudag miðvikudag fimmtudag föstudag laugardag sunnudag dag gær morgun janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember kvöld nótt klukkan"
TOPICS = "uppfært beint myndband mynd myndir kort greining viðtal samantekt hvers hvernig hvað hver hvar hvenær stríð heimild"
HEDGES = "ekki_fengist_staðfest|ekki_verið_staðfest|ekki_staðfest|óháðum|"
CREDITS = "mynd:|(mynd|ljósmynd|lesa_meira|"
PASSING = "greinir skrifar segir"
