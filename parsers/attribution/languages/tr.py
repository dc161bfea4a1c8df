"""Turkish; the names are explained in `en.py`. The verb closes the sentence, the subject opens it."""

SAY = """
diye_konuştu kaydedildi
söyledi söylüyor söylediler dedi diyor dediler belirtti belirtiyor belirttiler bildirdi bildiriyor bildirdiler açıkladı açıklıyor açıkladılar duyurdu duyuruyor duyurdular kaydetti kaydettiler ifade_etti ifade_ettiler aktardı aktarıyor aktardılar vurguladı vurguluyor yazdı yazıyor yazdılar ileri_sürdü iddia_etti iddia_ettiler öne_sürdü konuştu
doğruladı doğruladılar teyit_etti yalanladı yalanladılar itiraf_etti kabul_etti uyardı uyarıyor ekledi anlattı paylaştı yayımladı yayınladı yanıtladı cevapladı hatırlattı savundu dile_getirdi açıklamasında_bulundu açıklama_yaptı açıklamada_bulundu değerlendirmesinde_bulundu ilan_etti haber_verdi bilgisini_verdi bilgisini_paylaştı ifadelerini_kullandı
ifadesini_kullandı ifadelerine_yer_verdi notunu_düştü tavsiye_kararı_verdi not_düştü düştü geçti rapor_etti raporladı tahmin_etti yorumunu_yaptı işaret_etti dikkat_çekti altını_çizdi sözünü_verdi söz_verdi tweet_attı mesajı_verdi kararı_verdi
"""
ACT = "çağırdı çağrıda_bulundu çağrısında_bulundu çağrısı_yaptı istedi talep_etti suçladı kınadı eleştirdi önerdi tehdit_etti reddetti teşekkür_etti kutladı rica_etti itiraz_etti"
POST = "göre göre,"
CITE = "dayandırdı dayandırdığı kaynak_göstererek atıfta_bulunarak"
ROLES = """
gönüllü gönüllüsü sakinlerinden sakini doktoru öğretmen kaptan kaptanı
başkan başkanı cumhurbaşkanı devlet başbakan başbakanı bakan bakanı sekreter sekreteri şansölye şansölyesi belediye vali valisi büyükelçi büyükelçisi elçi elçisi sözcü sözcüsü danışman danışmanı şef şefi lider lideri komutan komutanı genelkurmay general albay yarbay binbaşı yüzbaşı amiral yardımcısı müdür müdürü direktör direktörü milletvekili senatör diplomat
yetkili yetkilisi yetkililer yetkilileri subay müzakereci analist analistler uzman uzmanlar profesör kral kraliçe papa patrik kurucu gazeteci gazeteciler muhabir muhabiri tanık tanıklar sakinleri halkı kaynak kaynaklar kaynakları savcı savcılık savcılığı yargıç avukat aktivist ayrılıkçılar isyancılar makamları doktorlar askerler ekonomist komiser komiseri temsilci temsilcisi
yöneticisi sekreterliği mensubu görgü görevliler eşbaşkanı genel başkanlığı
"""
BODIES = """
bakanlık bakanlığı hükümet hükümeti parlamento parlamentosu senato kongre ordu ordusu kuvvetleri güçleri donanma donanması polis emniyet genelkurmay istihbarat istihbaratı servisi konsey konseyi komisyon komisyonu komite komitesi kurul kurulu daire dairesi ofis ofisi idare idaresi ajansı kurum kurumu mahkeme mahkemesi büyükelçilik büyükelçiliği kremlin örgüt örgütü
birlik birliği parti partisi ittifak ittifakı şirket şirketi grup grubu enstitü enstitüsü üniversite üniversitesi merkez merkezi karargah karargahı tugay tugayı tabur alay operatör havalimanı banka bankası vakıf vakfı dernek derneği federasyon federasyonu lig meclis meclisi duma dması nato bm agit uaea ab pentagon belediyesi hastane misyon heyet heyeti yönetim yönetimi
hizmetleri hizmeti teşkilatı komutanlığı temsilciliği saray sarayı
"""
MEDIA = "ajans ajansı gazete gazetesi gazeteleri dergi dergisi kanal kanalı televizyon televizyonu radyo radyosu basın basını basınına medya medyası site sitesi portal portalı haber"
ADJECTIVES = "yerel eski askeri ulusal bölgesel üst düzey dışişleri içişleri savunma milli"
ARTICLES = "bir bu o şu bazı birkaç iki üç"
LINKS = "ve ile"
PREPOSITIONS = "için kadar sonra önce karşı doğru beri"
SKIP = "dün bugün ise de da ayrıca daha önce sonra yine ancak fakat bu sabah akşam şöyle şunları haberine açıklamasına aktardığına bildirdiğine belirttiğine söylediğine verilerine raporuna iddiasına öte yandan"
STOP = "ki ama çünkü eğer olarak olan diye ve"
PRONOUNS = "o onlar ben biz siz bu"
DAYS = "pazartesi salı çarşamba perşembe cuma cumartesi pazar bugün dün yarın ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık sabah akşam gece"
TOPICS = "son dakika güncelleme canlı video foto fotoğraf harita analiz yorum röportaj özet neden nasıl ne kim nerede savaş haber kaynak önemli"
HEDGES = "doğrulanamadı|doğrulanmadı|bağımsız_kaynaklarca|bağımsız_olarak|teyit_edilemedi|"
CREDITS = "foto:|fotoğraf:|(foto|video:|"
PASSING = "bildirdi aktardı yazdı geçti duyurdu"
PASSIVE = ""
