"""The vocabularies: each is well formed, none takes news for furniture, and each language is recognised."""

from __future__ import annotations

import re
from importlib import import_module
from zoneinfo import ZoneInfo

import pytest

from warlog.parsers import furniture, languages
from warlog.parsers.languages import LANGUAGES, Vocabulary, detect, vocabulary
from warlog.parsers.page import Line
from warlog.parsers.stamps import read_stamp

WORDS = ("STAMP_WORDS", "CLOCK_UNITS", "AM", "PM", "AGO_UNITS", "PICTURE_WORDS", "LIVE_WORDS", "ABBREVIATIONS")
WORD_TUPLES = ("MONTHS", "WEEKDAYS")
WHOLE_LINES = (
    "DAYPARTS", "JUST_NOW", "SUMMARY_HEADS", "STREAM_HEADS", "TAIL_HEADS", "BACKGROUND_HEADS", "CHROME", "CREDIT_LINES",
)  # fmt: skip
STARTS = (
    "AGO_BEFORE", "AGO_AFTER", "TODAY", "YESTERDAY", "TAIL_STARTS", "READ_MORE", "CHROME_STARTS", "UPDATED",
    "KEY_EVENT", "PINNED", "UPDATE_MARKERS", "BYLINES", "CAPTION_STARTS", "CAPTION_MARKS",
)  # fmt: skip

NEWS = {
    "en": (
        "The mayor of Telm said in the evening that all bridges over the Ossa had been closed to traffic. "
        "According to the Varnian defence ministry, two drones were shot down near Brelin, and nobody was hurt. "
        "The government in Sardova denied that it was behind the attack and called for talks. "
        "A train with a hundred and twenty evacuees from the east has arrived at the border, where aid workers were waiting."
    ),
    "de": (
        "Der Bürgermeister von Telm hat am Abend mitgeteilt, dass alle Brücken über die Ossa für den Verkehr gesperrt sind. "
        "Nach Angaben des warnischen Verteidigungsministeriums wurden bei Brelin zwei Drohnen abgeschossen, verletzt wurde niemand. "
        "Die Regierung in Sardowa wies den Vorwurf zurück, sie stecke hinter dem Angriff, und rief zu Gesprächen auf. "
        "Ein Zug mit hundertzwanzig Menschen aus dem Osten ist an der Grenze eingetroffen, wo Helfer auf sie warteten."
    ),
    "fr": (
        "Le maire de Telm a annoncé dans la soirée que tous les ponts sur l'Ossa sont fermés à la circulation. "
        "Selon le ministère varnien de la Défense, deux drones ont été abattus près de Brelin et personne n'a été blessé. "
        "Le gouvernement de Sardova dément être à l'origine de l'attaque et appelle à des pourparlers. "
        "Un train avec cent vingt évacués de l'est est arrivé à la frontière, où des bénévoles les attendaient."
    ),
    "it": (
        "Il sindaco di Telm ha annunciato in serata che tutti i ponti sull'Ossa sono chiusi al traffico. "
        "Secondo il ministero della Difesa varniano due droni sono stati abbattuti vicino a Brelin e non ci sono feriti. "
        "Il governo di Sardova nega di essere dietro l'attacco e chiede che si torni a trattare. "
        "Un treno con centoventi sfollati dalle regioni orientali è arrivato alla frontiera, dove li aspettavano i volontari."
    ),
    "es": (
        "El alcalde de Telm anunció por la noche que todos los puentes sobre el Ossa están cerrados al tráfico. "
        "Según el Ministerio de Defensa varniano, dos drones fueron derribados cerca de Brelin y no hubo heridos. "
        "El Gobierno de Sardova niega que esté detrás del ataque y pide que se abra una negociación. "
        "Un tren con ciento veinte evacuados del este ha llegado a la frontera, donde los esperaban los voluntarios."
    ),
    "pt": (
        "O presidente da câmara de Telm anunciou à noite que todas as pontes sobre o Ossa estão fechadas ao trânsito. "
        "Segundo o Ministério da Defesa varniano, dois drones foram abatidos perto de Brelin e não há feridos. "
        "O governo de Sardova nega que esteja por trás do ataque e pede que se abram negociações. "
        "Um comboio com cento e vinte pessoas do leste chegou à fronteira, onde os voluntários os aguardavam com comida."
    ),
    "nl": (
        "De burgemeester van Telm heeft in een toespraak gezegd dat alle bruggen over de Ossa dicht zijn voor het verkeer. "
        "Volgens het Varnische ministerie van Defensie zijn bij Brelin twee drones neergehaald en is niemand gewond geraakt. "
        "De regering in Sardova ontkent dat ze achter de aanval zit en roept op tot overleg. "
        "Een trein met honderdtwintig mensen uit het oosten is aangekomen bij de grens, waar hulpverleners op hen wachtten."
    ),
    "sv": (
        "Borgmästaren i Telm säger att alla broar över Ossa är stängda för trafik och att det kommer att dröja. "
        "Enligt det varniska försvarsdepartementet har två drönare skjutits ned vid Brelin, och ingen har skadats. "
        "Regeringen i Sardova förnekar att den ligger bakom attacken och vill att parterna möts. "
        "Ett tåg med hundratjugo personer från de östra delarna har kommit fram till gränsen, där frivilliga väntade."
    ),
    "no": (
        "Borgermesteren i Telm sier at alle bruene over Ossa er stengt for trafikk, og at det ikke er klart når de åpner. "
        "Ifølge det varniske forsvarsdepartementet ble to droner skutt ned ved Brelin, og ingen ble skadet. "
        "Regjeringen i Sardova avviser at den står bak angrepet, og ber om at partene møtes. "
        "Et tog med hundre og tjue personer fra øst har kommet fram til grensen, der frivillige sto klare og ventet."
    ),
    "da": (
        "Borgmesteren i Telm siger, at alle broer over Ossa er lukket for trafik, og at det ikke er til at sige hvor længe. "
        "Ifølge det varniske forsvarsministerium er to droner blevet skudt ned ved Brelin, og ingen er kommet til skade. "
        "Regeringen i Sardova afviser, at den står bag angrebet, og beder om, at parterne mødes. "
        "Et tog med hundrede og tyve personer fra øst er nået frem til grænsen, hvor frivillige ventede på dem."
    ),
    "is": (
        "Borgarstjórinn í Telm segir að öllum brúm yfir Ossu hafi verið lokað fyrir umferð og að það verði svo um hríð. "
        "Varnarmálaráðuneytið segir að tveir drónar hafi verið skotnir niður við Brelin og að enginn sé særður. "
        "Stjórnvöld í Sardovu hafna því að þau standi að baki árásinni og vilja að sest sé við samningaborð. "
        "Lest með hundrað og tuttugu manns frá austurhlutanum er komin að landamærunum, þar sem hjálparfólk beið þeirra."
    ),
    "fi": (
        "Telmin pormestarin mukaan kaikki Ossan sillat on suljettu liikenteeltä, ja ne ovat kiinni ainakin huomiseen. "
        "Varnian puolustusministeriö kertoo, että Brelinin lähellä ammuttiin alas kaksi lennokkia eikä kukaan ole loukkaantunut. "
        "Sardovan hallitus kiistää, että se olisi iskun takana, ja vaatii sekä neuvotteluja että tulitaukoa. "
        "Juna, jossa on satakaksikymmentä ihmistä idästä, on saapunut rajalle, ja avustajat olivat jo siellä odottamassa."
    ),
    "pl": (
        "Burmistrz Telmu poinformował, że wszystkie mosty na Ossie są zamknięte dla ruchu i nie wiadomo, jak długo to potrwa. "
        "Według warnijskiego ministerstwa obrony pod Brelinem zestrzelono dwa drony, a nikt nie jest ranny. "
        "Rząd w Sardowie zaprzecza, by stał za atakiem, i wzywa do rozmów, które miałyby odbyć się za granicą. "
        "Pociąg ze stu dwudziestoma osobami ze wschodu dojechał do granicy, na której czekali już wolontariusze."
    ),
    "cs": (
        "Starosta Telmu uvedl, že všechny mosty přes Ossu jsou pro dopravu uzavřené a že se to hned tak nezmění. "
        "Podle varnijského ministerstva obrany byly u Brelinu sestřeleny dva drony, nikdo nebyl zraněn. "
        "Vláda v Sardově popírá, že by za útokem stála, a vyzývá k jednání, které se má konat v zahraničí. "
        "Vlak se sto dvaceti lidmi z východu dorazil na hranici, kde už na ně čekali dobrovolníci."
    ),
    "sk": (
        "Starosta Telmu uviedol, že všetky mosty cez Ossu sú pre dopravu uzavreté a že sa to tak skoro nezmení. "
        "Podľa varnijského ministerstva obrany boli pri Breline zostrelené dva drony, nikto nebol zranený. "
        "Vláda v Sardove popiera, že by za útokom stála, a vyzýva na rokovanie, ktoré sa má konať v zahraničí. "
        "Vlak so stodvadsiatimi ľuďmi z východu prišiel na hranicu, kde už na nich čakali dobrovoľníci."
    ),
    "hu": (
        "Telm polgármestere azt mondta, hogy az Ossa összes hídját lezárták a forgalom elől, és nem tudni, meddig. "
        "A varniai védelmi minisztérium szerint Brelin mellett két drónt lőttek le, és senki nem sérült meg. "
        "A sardovai kormány tagadja, hogy köze volna a támadáshoz, és azt kéri, hogy a felek üljenek le tárgyalni. "
        "Egy vonat százhúsz emberrel már megérkezett a keleti vidékről a határra, ahol az önkéntesek várták őket."
    ),
    "ro": (
        "Primarul din Telm a anunțat că toate podurile peste Ossa sunt închise circulației și că nu se știe până când. "
        "Ministerul varnian al Apărării spune că două drone au fost doborâte lângă Brelin și că nimeni nu a fost rănit. "
        "Guvernul din Sardova neagă că se află în spatele atacului și cere ca părțile să revină la discuții. "
        "Un tren cu o sută douăzeci de oameni din est a ajuns la frontieră, unde îi așteptau voluntari cu mâncare."
    ),
    "tr": (
        "Telm Belediye Başkanı, Ossa üzerindeki bütün köprülerin trafiğe kapatıldığını ve bunun bir süre daha böyle olacağını açıkladı. "
        "Varnia Savunma Bakanlığına göre Brelin yakınında iki insansız hava aracı düşürüldü ve yaralanan olmadı. "
        "Sardova hükümeti, saldırının arkasında olduğu iddiasını reddetti ve görüşmelerin yeniden başlaması için çağrı yaptı. "
        "Doğudan yüz yirmi kişiyi taşıyan bir tren sınıra ulaştı; gönüllüler de onları orada bekliyordu."
    ),
    "uk": (
        "Міський голова Тельма повідомив, що всі мости через Оссу закрито для руху і що так буде ще кілька днів. "
        "За даними міноборони Варнії, біля Бреліна збито два безпілотники, ніхто не постраждав. "
        "Уряд Сардови заперечує, що стоїть за нападом, та закликає до переговорів, які мають відбутися за кордоном. "
        "Потяг зі ста двадцятьма людьми зі сходу прибув на кордон, де їх уже чекали волонтери з їжею та ковдрами."
    ),
    "ru": (
        "Мэр Тельма сообщил, что все мосты через Оссу закрыты для движения и что так будет ещё несколько дней. "
        "По данным минобороны Варнии, у Брелина сбиты два беспилотника, никто не пострадал. "
        "Правительство Сардовы отрицает, что оно стоит за нападением, и призывает к переговорам за границей. "
        "Поезд со ста двадцатью людьми с востока прибыл на границу, где их уже ждали волонтёры с едой и одеялами."
    ),
    "ar": (
        "أعلن رئيس بلدية تلم أن جميع الجسور فوق نهر أوسا أغلقت أمام حركة السير وأن ذلك سيستمر عدة أيام. "
        "وقالت وزارة الدفاع الفارنية إن طائرتين مسيرتين أسقطتا قرب بريلين ولم يصب أحد بأذى. "
        "ونفت حكومة ساردوفا أن تكون وراء الهجوم ودعت إلى محادثات في بلد ثالث. "
        "ووصل قطار يقل مئة وعشرين شخصا من الشرق إلى الحدود حيث كان المتطوعون في انتظارهم."
    ),
    "ja": (
        "テルムの市長は、オッサ川にかかるすべての橋を通行止めにし、この措置は数日続くと述べた。"
        "ワルニア国防省によると、ブレリン近郊で無人機2機が撃墜されたが、けが人はいなかった。"
        "サルドワ政府は攻撃への関与を否定し、第三国での協議を呼びかけた。"
        "東部から120人を乗せた列車が国境に到着し、ボランティアが食料を用意して待っていた。"
    ),
    "zh": (
        "特爾姆市長宣布,奧薩河上的所有橋樑都已經封閉,預計還要再封幾天。"
        "據瓦尼亞國防部表示,布雷林附近有兩架無人機被擊落,沒有人受傷。"
        "薩多瓦政府否認與襲擊有關,並且呼籲雙方到第三國談判。"
        "一列載有一百二十人的火車從東部抵達邊境,志願者已經準備好食物等候他們。"
    ),
    "ko": (
        "텔름 시장은 오사강을 건너는 모든 다리가 통제되었으며 이 조치가 며칠 더 이어질 것이라고 말했다. "
        "바르니아 국방부에 따르면 브렐린 부근에서 무인기 두 대가 격추되었고 다친 사람은 없다. "
        "사르도바 정부는 공격의 배후라는 주장을 부인하고 제3국에서 회담을 열자고 제안했다. "
        "동부에서 백이십 명을 태운 열차가 국경에 도착했고 자원봉사자들이 음식을 준비해 기다리고 있었다."
    ),
}
"""A report of our own in every language: invented country, places and events."""


def constants(code: str) -> dict[str, object]:
    module = import_module(f"warlog.parsers.languages.{code}")
    return {name: value for name, value in vars(module).items() if name.isupper()}


def values(name: str, value: object) -> list[str]:
    """The single words or phrases of a constant."""
    if isinstance(value, str):
        return value.split()
    if isinstance(value, dict):
        return list(value)
    assert isinstance(value, tuple)
    return [word for names in value for word in names.split()] if name in WORD_TUPLES else list(value)


def sentences(code: str) -> list[str]:
    return [piece for piece in re.split(r"(?<=[.])\s|(?<=。)", NEWS[code]) if piece]


@pytest.mark.parametrize("code", LANGUAGES)
class TestEveryModule:
    def test_names_are_the_ones_that_the_package_documents(self, code: str) -> None:
        for name in constants(code):
            assert name in (*WORDS, *WORD_TUPLES, *WHOLE_LINES, *STARTS, "ZONES")
            assert name in (languages.__doc__ or "")

    def test_values_are_casefolded_with_plain_apostrophes(self, code: str) -> None:
        for name, value in constants(code).items():
            for each in values(name, value):
                assert each == each.casefold(), name
                assert each.strip(), name
                assert "’" not in each, name

    def test_no_value_stands_twice(self, code: str) -> None:
        for name, value in constants(code).items():
            listed = values(name, value)
            assert sorted(listed) == sorted(set(listed)), name

    def test_names_twelve_months_and_seven_days(self, code: str) -> None:
        found = constants(code)
        assert len(values("", found["MONTHS"])) == 12
        assert len(values("", found["WEEKDAYS"])) == 7
        assert all(values("", found["MONTHS"]))

    def test_words_are_written_as_they_are_compared(self, code: str) -> None:
        for name, value in constants(code).items():
            if name in WORDS or name in WORD_TUPLES:
                assert not [word for word in values(name, value) if word.endswith(".")], name

    def test_whole_lines_are_what_a_line_is_compared_with(self, code: str) -> None:
        """Marks around a heading are dropped before it is compared: a value that holds them would never be met."""
        for name in WHOLE_LINES:
            for each in values(name, constants(code).get(name, ())):
                assert Line(1, each, 0, 0).head == each, name

    def test_zones_exist(self, code: str) -> None:
        zones = constants(code).get("ZONES", {})
        assert isinstance(zones, dict)
        for phrase, name in zones.items():
            assert name == "" or ZoneInfo(name), phrase

    def test_starts_are_long_enough_to_mean_one_thing(self, code: str) -> None:
        for name in ("TAIL_STARTS", "READ_MORE", "CHROME_STARTS", "CAPTION_STARTS", "CAPTION_MARKS", "UPDATED"):
            for each in values(name, constants(code).get(name, ())):
                assert len(each) >= 3 or not each[0].isalpha() or each[0] >= "\u2e80", name


@pytest.mark.parametrize("code", LANGUAGES)
class TestNews:
    def test_its_language_is_recognised(self, code: str) -> None:
        assert detect(NEWS[code]) == code

    def test_no_sentence_is_taken_for_furniture(self, code: str) -> None:
        words = vocabulary(code)
        for sentence in sentences(code):
            assert furniture.label(Line(1, sentence, 1, 0), words) == "", sentence

    def test_a_stamp_takes_no_word_of_the_sentence_behind_it(self, code: str) -> None:
        words = vocabulary(code)
        for sentence in sentences(code):
            line = f"22:24 {sentence}"
            reading = read_stamp(line, words)
            assert reading is not None
            assert line[reading.rest :] == sentence


class TestVocabulary:
    def test_joins_the_words_of_a_language_with_the_english_ones(self) -> None:
        words = Vocabulary("de")
        assert words.months["märz"] == words.months["march"] == 3
        assert {"uhr", "hrs"} <= words.clock_units
        assert words.zones["moskauer zeit"] == words.zones["moscow time"] == "Europe/Moscow"

    def test_an_unknown_language_reads_english(self) -> None:
        assert Vocabulary("xx").months == Vocabulary("en").months

    def test_a_languages_own_word_goes_before_the_english_one(self) -> None:
        for code in LANGUAGES:
            words = Vocabulary(code)
            for number, names in enumerate(import_module(f"warlog.parsers.languages.{code}").MONTHS, 1):
                assert {words.months[name] for name in names.split()} == {number}, code

    def test_is_made_once(self) -> None:
        assert vocabulary("fr") is vocabulary("fr")

    @pytest.mark.parametrize("text", ["", "1234 :: 5678", "\n\n"])
    def test_a_text_without_letters_has_no_language(self, text: str) -> None:
        assert detect(text) == ""


@pytest.mark.parametrize(
    ("code", "line", "label"),
    [
        ("de", "Das Wichtigste in Kürze:", furniture.SUMMARY_HEAD),
        ("de", "Videoplayer", furniture.CHROME),
        ("de", "Lesen Sie auch: Was hinter der Sperrung steckt", furniture.READ_MORE),
        ("de", "Stand: 22.03.2031, 14:30 Uhr", furniture.UPDATED),
        ("fr", "L’ESSENTIEL", furniture.SUMMARY_HEAD),
        ("fr", "À LIRE AUSSI", furniture.READ_MORE),
        ("it", "I punti chiave", furniture.SUMMARY_HEAD),
        ("it", "Riproduzione riservata", furniture.TAIL),
        ("es", "Minuto a minuto", furniture.STREAM_HEAD),
        ("pt", "Publicado em 12 de março de 2031", furniture.UPDATED),
        ("nl", "Advertentie", furniture.CHROME),
        ("sv", "Det viktigaste just nu", furniture.SUMMARY_HEAD),
        ("no", "Annonse", furniture.CHROME),
        ("da", "Læs også: Broerne over Ossa er lukket", furniture.READ_MORE),
        ("is", "Helstu tíðindi", furniture.SUMMARY_HEAD),
        ("fi", "Aiheeseen liittyvää", furniture.TAIL),
        ("pl", "Najważniejsze informacje", furniture.SUMMARY_HEAD),
        ("cs", "Související články", furniture.TAIL),
        ("sk", "Najdôležitejšie udalosti", furniture.SUMMARY_HEAD),
        ("hu", "Hirdetés", furniture.CHROME),
        ("ro", "Citește și: Podurile rămân închise", furniture.READ_MORE),
        ("tr", "İlgili Haberler", furniture.TAIL),
        ("tr", "İLGİLİ HABERLER", furniture.TAIL),
        ("uk", "Читайте також:", furniture.READ_MORE),
        ("ru", "Посмотреть эту публикацию в Instagram", furniture.CHROME),
        ("ar", "أبرز التطورات", furniture.SUMMARY_HEAD),
        ("ja", "参照元", furniture.CHROME),
        ("zh", "聽新聞", furniture.CHROME),
        ("zh", "▼市長視察封閉的橋樑。(圖/資料照)", furniture.CAPTION),
        ("ko", "관련기사", furniture.TAIL),
    ],
)
def test_furniture_of_a_language_is_known(code: str, line: str, label: str) -> None:
    assert furniture.label(Line(1, line, 1, 0), vocabulary(code)) == label


@pytest.mark.parametrize(
    ("code", "line", "clock", "rest"),
    [
        ("de", "17.08 Uhr: Brücken in Telm gesperrt", "17:08", "Brücken in Telm gesperrt"),
        ("it", "Ore 21.25 Ponti chiusi a Telm", "21:25", "Ponti chiusi a Telm"),
        ("pl", "godz. 16:19 Mosty w Telmie zamknięte", "16:19", "Mosty w Telmie zamknięte"),
        ("sv", "Klockan 05.00: Broarna stängs", "05:00", "Broarna stängs"),
        ("fi", "Klo 14.30: Sillat suljettu", "14:30", "Sillat suljettu"),
        ("cs", "15:40 hod. Mosty jsou zavřené", "15:40", "Mosty jsou zavřené"),
        ("is", "Uppfært klukkan 07.05 – Brúnum lokað", "07:05", "Brúnum lokað"),
        ("ja", "日本時間23:00ごろ 橋を通行止め", "23:00", "橋を通行止め"),
        ("ja", "午後3時20分 橋を通行止め", "15:20", "橋を通行止め"),
        ("zh", "●22:26 更新", "22:26", ""),
        ("zh", "22:26 分析人士指出,橋樑仍未開放", "22:26", "分析人士指出,橋樑仍未開放"),
        ("zh", "22:26 最新消息指,橋樑仍未開放", "22:26", "最新消息指,橋樑仍未開放"),
        ("ko", "22:10 경찰이 다리를 통제했다", "22:10", "경찰이 다리를 통제했다"),
        ("ko", "오후 3시 20분 다리 통제", "15:20", "다리 통제"),
        ("ru", "22:10 По Киеву нанесён удар", "22:10", "По Киеву нанесён удар"),
        ("es", "09:10 Mañana se reunirán los ministros", "09:10", "Mañana se reunirán los ministros"),
        ("pl", "06:12 Rano doszło do wybuchu", "06:12", "Rano doszło do wybuchu"),
        ("it", "22:10 Ore di attesa al confine", "22:10", "Ore di attesa al confine"),
        ("fr", "22:10 Tusk attendu à Telm", "22:10", "Tusk attendu à Telm"),
    ],
)
def test_words_of_a_language_belong_to_the_stamp_or_to_the_news(code: str, line: str, clock: str, rest: str) -> None:
    reading = read_stamp(line, vocabulary(code))
    assert reading is not None
    assert reading.clock is not None
    assert reading.clock.text == clock
    assert line[reading.rest :] == rest


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Köprü kapandı. Belediye Başkanı Ayşe Işık, suyun kesildiğini açıkladı. Sığınaklar açıldı.", "tr"),
        ("Mosty zamknięte. Łódź utonęła, wójt prosi ludność, żeby czekała. Źródła milczą.", "pl"),
        ("Bridge closed. Façade falls at Telm. Crews work nearby.", ""),
    ],
)
def test_letters_tell_a_language_where_words_are_few(text: str, code: str) -> None:
    assert detect(text) in ({code} if code else {"", "en"})
