"""Turkish page vocabulary. Every value is casefolded; see `warlog.parsers.languages` for what each name means.

Casefolding knows no Turkish: `İ` becomes `i` with a combining dot (U+0307), and `I` becomes `i`. Words that pages print
with these capitals stand here as they come out of it, beside their own spelling.
"""

MONTHS = (
    "ocak oca", "şubat şub", "mart mar", "nisan nis", "mayıs may mayis", "haziran haz", "temmuz tem",
    "ağustos ağu", "eylül eyl", "ekim eki", "kasım kas kasim", "aralık ara aralik",
)  # fmt: skip
WEEKDAYS = (
    "pazartesi pzt", "salı sali", "çarşamba çar", "perşembe per", "cuma cum", "cumartesi cmt", "pazar paz",
)  # fmt: skip

STAMP_WORDS = (
    "saat saati saatinde tarih tarihi güncelleme güncellendi güncellenme son yayınlanma yayınlandı yayın "
    "yayim eklenme eklendi giriş oluşturulma bugün dün ts tsi sularında"
)
CLOCK_UNITS = ""
DAYPARTS = (
    "sabah", "sabah saatleri", "sabaha karşı", "öğle", "öğlen", "öğleden önce", "öğleden sonra", "akşam",
    "akşam saatleri", "akşamüstü", "gece", "gece yarısı", "gece saatleri", "bu sabah", "bu akşam",
)  # fmt: skip
AGO_AFTER = ("önce",)
AGO_UNITS = "sn saniye dk dakika sa saat gün hafta"
JUST_NOW = (
    "şimdi", "az önce", "şu an", "biraz önce", "birkaç saniye önce", "bir dakika önce", "bir saat önce", "bir gün önce",
)  # fmt: skip
TODAY = ("bugün",)
YESTERDAY = ("dün",)
ZONES = {
    "türkiye saati": "Europe/Istanbul", "türkiye saatiyle": "Europe/Istanbul", "türkiye saati ile": "Europe/Istanbul",
    "tsi": "Europe/Istanbul", "istanbul saati": "Europe/Istanbul", "kiev saati": "Europe/Kyiv",
    "kiev saatiyle": "Europe/Kyiv", "ukrayna saati": "Europe/Kyiv", "ukrayna saatiyle": "Europe/Kyiv",
    "moskova saati": "Europe/Moscow", "moskova saatiyle": "Europe/Moscow", "londra saati": "Europe/London",
    "washington saati": "America/New_York", "israil saati": "Asia/Jerusalem", "yerel saat": "", "yerel saatle": "",
    "yerel saatiyle": "",
}  # fmt: skip

SUMMARY_HEADS = (
    "öne çıkanlar", "öne çıkan gelişmeler", "önemli gelişmeler", "önemli başlıklar", "öne çıkan başlıklar",
    "son gelişmeler özeti", "özet", "kısaca", "kısa kısa", "ana başlıklar", "satır başları", "günün özeti",
    "günün öne çıkanları", "günün önemli gelişmeleri", "neler oldu", "neler biliyoruz", "ne biliyoruz", "bilinenler",
    "şu ana kadar bilinenler", "bilmeniz gerekenler", "haberin özeti", "bir bakışta", "gecenin özeti",
    "gece neler oldu",
)  # fmt: skip
STREAM_HEADS = (
    "canlı", "canlı anlatım", "canlı yayın", "canlı blog", "canlı gelişmeler", "canlı takip", "dakika dakika",
    "dakika dakika gelişmeler", "son dakika", "son dakika gelişmeleri", "son gelişmeler", "son durum",
    "güncel gelişmeler", "gelişmeler", "tüm gelişmeler", "saat saat gelişmeler", "anlık gelişmeler", "zaman çizelgesi",
    "kronoloji", "en yeni", "en son haberler",
)  # fmt: skip
TAIL_HEADS = (
    "yorumlar", "yorum yap", "yorum yaz", "yorum yazın", "bir yorum yazın", "bir yanıt yazın",
    "bir cevap yazın", "ilgili haberler", "ilgili konular", "benzer haberler", "benzer içerikler",
    "diğer haberler", "daha fazla haber", "çok okunanlar", "en çok okunanlar", "en çok okunan haberler",
    "çok okunan haberler", "popüler haberler", "popüler", "önerilen haberler", "önerilenler",
    "sizin için seçtiklerimiz", "ilginizi çekebilir", "bunlar da ilginizi çekebilir", "etiketler", "konular",
    "anahtar kelimeler", "yazar hakkında", "haberi paylaş", "bu haberi paylaş", "son haberler", "son yazılar",
    "bültenimize abone olun", "e-bülten", "gizlilik politikası", "künye", "kaynakça",
)  # fmt: skip
TAIL_STARTS = (
    "© ", "copyright ", "tüm hakları saklıdır", "tüm hakları", "bu haberin tüm hakları", "canlı anlatım sona erdi",
    "canlı anlatımımız sona", "canlı blog sona erdi", "e-posta adresiniz yayınlanmayacak", "ilk yorumu sen",
    "ilk yorumu",
)  # fmt: skip
BACKGROUND_HEADS = (
    "arka plan", "ne olmuştu", "neler olmuştu", "geçmiş", "olayın geçmişi", "krizin geçmişi", "savaşın geçmişi",
    "daha önce ne olmuştu", "daha önce", "önceki gelişmeler", "bağlam",
)  # fmt: skip
READ_MORE = (
    "devamını oku", "haberin devamı", "devamı için", "daha fazla oku", "daha fazlası için", "daha fazla bilgi",
    "ayrıntılar için", "detaylar için", "haberin detayları", "haberin tamamı", "tamamını oku", "ayrıca bakınız",
    "bakınız:", "ayrıca okuyun", "bunu da okuyun", "okumak için tıklayın", "izlemek için tıklayın",
    "buraya tıklayın", "videoyu izle", "dinlemek için", "abone ol", "abone olun", "bizi takip edin",
    "bizi takip et", "uygulamayı indir", "uygulamamızı indir", "google news", "ilgili haber:", "ilgili haber",
    "dünün gelişmeleri", "önceki günün gelişmeleri",
)  # fmt: skip
CHROME = (
    "içeriğe geç", "içeriğe atla", "ana içeriğe geç", "ana içeriğe atla", "yukarı", "yukarı çık", "başa dön",
    "geri", "geri dön", "ana sayfa", "anasayfa", "menü", "ara", "arama", "giriş", "giriş yap", "çıkış",
    "çıkış yap", "kayıt ol", "üye ol", "üyelik", "hesabım", "abone ol", "abonelik", "paylaş", "paylaşım",
    "facebook'ta paylaş", "twitter'da paylaş", "x'te paylaş", "whatsapp'ta paylaş", "gönder", "e-posta",
    "yazdır", "bağlantıyı kopyala", "linki kopyala", "kopyala", "kopyalandı", "bağlantı kopyalandı", "kaydet",
    "haberi kaydet", "dinle", "haberi dinle", "oynat", "video", "videolar", "foto", "fotoğraf", "fotoğraflar",
    "foto galeri", "fotogaleri", "galeri", "görsel", "resim", "infografik", "harita", "reklam", "sponsorlu",
    "ilan", "bülten", "bildirimler", "bildirimleri aç", "daha fazla", "daha fazla göster", "daha fazla yükle",
    "devamı", "kapat", "aç", "tam ekran", "yenile", "sayfayı yenile", "otomatik yenile", "sırala", "en eski",
    "kabul et", "tümünü kabul et", "reddet", "tümünü reddet", "çerez ayarları", "çerez tercihleri", "beğen",
    "yanıtla", "şikayet et", "takip et", "haberler", "dünya", "gündem", "siyaset", "politika", "ekonomi",
    "yükleniyor", "yorumlar", "kaynak", "kaynaklar", "abonelere özel", "yazı boyutu", "haberin kaynağı",
    "editör",
)  # fmt: skip
CHROME_STARTS = (
    "bu gönderiyi instagram'da gör", "instagram'da bu gönderiyi gör", "paylaştığı bir gönderi", "içerik kullanılamıyor",
    "bu video kullanılamıyor", "bu video oynatılamıyor", "tarayıcınız", "çerez kullanıyoruz", "çerezler kullanıyoruz",
    "bu site çerez", "bu web sitesi çerez", "sitemizde çerez", "web sitemizde çerez", "bu içeriği görüntülemek",
    "javascript'i etkinleştir", "okuma süresi", "sayfa otomatik", "haberin devamı reklam",
)  # fmt: skip
UPDATED = (
    "güncelleme:", "güncelleme tarihi", "son güncelleme", "güncellendi:", "güncellenme:", "güncellenme tarihi",
    "yayınlanma:", "yayınlanma tarihi", "yayın tarihi", "yayım tarihi", "yayınlandı:", "giriş tarihi", "giriş:",
    "eklenme tarihi", "eklenme:", "oluşturulma tarihi", "oluşturulma:", "haberin giriş tarihi",
)  # fmt: skip
UPDATE_MARKERS = ("güncelleme", "güncellendi", "son dakika", "yeni", "acil", "flaş")
BYLINES = ("yazan: ", "haber: ", "derleyen: ", "hazırlayan: ", "muhabir: ", "yazar: ")
CREDIT_LINES = (
    "editör", "editor", "yazar", "derleyen", "hazırlayan", "haber merkezi", "muhabir",
)  # fmt: skip
CAPTION_STARTS = (
    "fotoğraf:", "fotoğraflar:", "foto:", "foto ", "(fotoğraf", "(foto", "görsel:", "görsel kaynağı",
    "fotoğraf kaynağı", "kaynak, ", "fotoğraf altı", "resim altı", "arşiv fotoğrafı", "arşiv fotoğraf",
    "temsili fotoğraf", "temsili görsel", "temsilî", "(arşiv", "harita:", "grafik:", "infografik:", "video:",
    "ekran görüntüsü:", "haber videosu",
)  # fmt: skip
CAPTION_MARKS = (
    "fotoğraf:", "foto:", "(fotoğraf", "(foto", "görsel:", "fotoğraf kaynağı", "görsel kaynağı", "arşiv fotoğrafı",
    "temsili fotoğraf", "temsili görsel", "(arşiv)", "anadolu ajansı/",
)  # fmt: skip
PICTURE_WORDS = "fotoğraf fotoğrafı fotoğraflar foto galeri görsel görüntüsü infografik harita"
LIVE_WORDS = "canlı"
ABBREVIATIONS = "dr prof doç av gen alb yrd sn st bkz örn mah cad sok"
