"""Czech; the names are explained in `en.py`."""

SAY = """
reagoval reagovala reaguje
řekl řekla řekli řeklo říká říkají říkal uvedl uvedla uvedli uvedlo uvádí uvádějí prohlásil prohlásila prohlásili prohlásilo prohlašuje oznámil oznámila oznámili oznámilo oznamuje sdělil sdělila sdělili sdělilo sděluje informoval informovala informovali informovalo informuje informují napsal napsala napsali napsalo píše píší
potvrdil potvrdila potvrdili potvrdilo potvrzuje dodal dodala dodali dodává vysvětlil vysvětlila upozornil upozornila upozornili upozornilo upozorňuje varoval varovala varovali varuje zdůraznil zdůraznila zdůrazňuje poznamenal poznamenala připomněl připomněla tvrdí tvrdil tvrdila míní soudí domnívá odhaduje přiznal přiznala připustil
připustila hlásí hlásil ohlásil ohlásila zveřejnil zveřejnila zveřejnilo slíbil slíbila odpověděl odpověděla ujistil ujistila popřel popřela popřeli okomentoval komentoval komentuje konstatoval konstatovala podotkl podotkla zopakoval zopakovala upřesnil upřesnila popsal popsala vyjádřil vyjádřila nechal_se_slyšet doplnil doplnila
odhalil odhalila reportuje cituje citoval citovala citují
"""
ACT = """
vyzval vyzvala vyzvali vyzývá vyzývají požaduje požadoval obvinil obvinila obvinili obviňuje odsoudil odsoudila odsoudili odsuzuje kritizoval kritizovala kritizuje navrhl navrhla navrhuje požádal požádala žádá odmítl odmítla odmítli odmítá poděkoval poděkovala vyhrožuje pohrozil pohrozila přivítal přivítala
"""
FROM = """
podle dle podle_slov podle_informací podle_agentury podle_prohlášení podle_údajů podle_vyjádření podle_zprávy slovy jak_uvedl jak_uvedla jak_oznámil jak_informoval jak_sdělil na_základě_informací podle_serveru podle_deníku podle_listu podle_stanice ze_slov podle_mluvčího
"""
CITE = "s_odkazem_na odvolává_se_na odvolávají_se_na odvolávaje_se_na s_odvoláním_na odvolávající_se_na odvolala_se_na citoval citovala citující"
RELAY = "citovaný citovaného v_rozhovoru_pro v_rozhovoru_s citovala_ho_agentura citoval_ho_server řekl_agentuře řekla_agentuře sdělil_agentuře pro_agenturu pro_server pro_televizi citovaný_agenturou"
ROLES = """
záchranářů lékařů expertů analytiků novinářů úředníků obyvatel svědků diplomatů představitelů vyšetřovatelů hasičů vojáků okupantů odborníků

prezident prezidenta premiér premiéra premiérka ministr ministra ministryně ministři tajemník tajemníka kancléř kancléře starosta starosty starostka primátor primátora gubernátor gubernátora guvernér velvyslanec velvyslankyně vyslanec mluvčí mluvčího poradce poradkyně šéf šéfa šéfka šéfky vůdce velitel velitele generál plukovník
major kapitán admirál náměstek náměstka náměstkyně zástupce zástupkyně viceprezident viceprezidentka vicepremiér vicepremiérka místopředseda místopředsedkyně předseda předsedkyně předsedy ředitel ředitelka poslanec poslankyně poslanci senátor senátorka diplomat diplomaté úředník úředníci představitel představitelé představitele důstojník vyjednavač analytik
analytici expert experti expertka odborník odborníci profesor král královna princ papež patriarcha arcibiskup zakladatel novinář novinářka novináři reportér zpravodaj zpravodajka svědek svědci obyvatel obyvatelé zdroj zdroje prokurátor soudce advokát aktivista aktivisté separatisté povstalci úřady úřadů lékaři záchranáři hasiči vojáci ekonom politolog historik
komisař komisařka zmocněnec náčelník náčelníka lídr hejtman europoslanec diktátor oligarcha okupanti hlava člověk politik kandidát zmocněnkyně
"""
BODIES = """
ministerstvo ministerstva vláda vlády parlament senát kongres armáda armády síly sil vojsko námořnictvo letectvo policie štáb štábu rozvědka rozvědky služba služby rada rady komise výbor odbor úřad správa správy kancelář kanceláře prokuratura soud tribunál velvyslanectví ambasáda kreml kremlu organizace unie strana aliance
společnost firma skupina institut ústav univerzita středisko centrum velitelství brigáda prapor pluk garda stráž ředitelství provozovatel letiště banka nadace asociace federace liga shromáždění komora duma nato osn obse maae who eu pentagon sbu fsb hur magistrát nemocnice mise delegace diplomacie radnice resort prokuratura
"""
MEDIA = "agentura agentury agentuře server serveru deník deníku list listu noviny týdeník časopis stanice stanici televize televizi rozhlas rádio média médií portál web webu kanál zpravodajství tisk"
ADJECTIVES = """
oblastní oblastního městský vojenské vojenský vojenská regionální zahraničí zahraničních vnitra obrany národní generální generálního hlavní tiskový tisková státní místní bezpečnosti ozbrojených evropské bývalý bývalá zvláštní nejvyšší vysoký prozatímní ruské ukrajinské ukrajinský ruský ruského ukrajinského
"""
ARTICLES = "ten ta to ti jeho její jejich jeden jedna několik někteří dva tři čtyři mnozí"
LINKS = "a pro v ve na u při s"
PREPOSITIONS = "v ve na s se z ze po do o od k ke pro při přes před pod nad mezi proti bez u za během vůči podle kvůli"
SKIP = "dříve také už již potom dnes včera ráno večer noci teď ještě znovu mezitím že se ne to byl byla byli bylo osobně oficiálně veřejně novinářům později následně rovněž naopak však si v zároveň"
STOP = (
    "že aby který která které kteří kde když pokud tak ale však protože dokud ačkoli než jak bude byly byl byla je jsou"
)
PRONOUNS = "on ona oni ony ono já my vy to mu jí jim něj něho ní"
DAYS = "pondělí úterý středu středa čtvrtek pátek sobotu sobota neděli neděle dnes včera zítra ledna února března dubna května června července srpna září října listopadu prosince ráno večer noci poledne odpoledne dopoledne"
TOPICS = "video foto fotografie mapa aktualizace aktualizováno on-line online živě přehled analýza názor komentář rozhovor proč jak co kdo kde kdy válka souhrn exkluzivně čtěte zdroj důležité shrnutí výsledky počasí"
HEDGES = "nelze_nezávisle_ověřit|nebylo_možné_nezávisle|nezávisle_ověřit|nezávisle_potvrdit|se_nepodařilo_ověřit|nelze_ověřit|"
CREDITS = "foto:|(foto|video:|čtěte_také|čtěte_též|zdroj:|"
GENITIVES = "a y u i e ého ej"
PASSING = "informuje píše uvedla uvádí hlásí napsal napsala cituje"
PASSIVE = ""
