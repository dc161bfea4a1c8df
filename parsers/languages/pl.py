"""Polish page vocabulary. Every value is casefolded; see `warlog.parsers.languages` for what each name means."""

MONTHS = (
    "styczeń stycznia styczniu sty", "luty lutego lutym lut", "marzec marca marcu mar",
    "kwiecień kwietnia kwietniu kwi", "maj maja maju", "czerwiec czerwca czerwcu cze", "lipiec lipca lipcu lip",
    "sierpień sierpnia sierpniu sie", "wrzesień września wrześniu wrz", "październik października październiku paź paz",
    "listopad listopada listopadzie lis", "grudzień grudnia grudniu gru",
)  # fmt: skip
WEEKDAYS = (
    "poniedziałek poniedziałku poniedziałkowy pon", "wtorek wtorku wtorkowy wt", "środa środę środy środzie środowy śr",
    "czwartek czwartku czwartkowy czw", "piątek piątku piątkowy pt", "sobota sobotę soboty sobocie sobotni sob",
    "niedziela niedzielę niedzieli niedzielny ndz niedz nd",
)  # fmt: skip

STAMP_WORDS = (
    "o od do w we z dnia dzień godz godzina godzinie godziny ok około aktualizacja aktualizacji akt zaktualizowano "
    "ostatnia publikacja opublikowano dodano utworzono zmieniono r roku wpis"
)
CLOCK_UNITS = "h"
DAYPARTS = (
    "rano", "ranek", "poranek", "wczesnym rankiem", "nad ranem", "o świcie", "przed południem", "przedpołudnie",
    "południe", "w południe", "po południu", "popołudnie", "wieczór", "wieczorem", "późnym wieczorem", "noc", "w nocy",
    "nocą", "północ", "o północy",
)  # fmt: skip
AGO_AFTER = ("temu",)
AGO_UNITS = (
    "s sek sekund sekundy sekundę min minut minuty minutę h godz godzin godziny godzinę dzień dni tydzień tygodnie "
    "tygodni"
)
JUST_NOW = (
    "przed chwilą", "teraz", "chwilę temu", "kilka sekund temu", "minutę temu", "dopiero co", "godzinę temu",
    "godzina temu", "dzień temu",
)  # fmt: skip
TODAY = ("dziś", "dzisiaj")
YESTERDAY = ("wczoraj",)
ZONES = {
    "czasu polskiego": "Europe/Warsaw", "czas polski": "Europe/Warsaw", "czasu warszawskiego": "Europe/Warsaw",
    "czasu kijowskiego": "Europe/Kyiv", "czas kijowski": "Europe/Kyiv", "czasu ukraińskiego": "Europe/Kyiv",
    "czasu moskiewskiego": "Europe/Moscow", "czas moskiewski": "Europe/Moscow",
    "czasu środkowoeuropejskiego": "Europe/Warsaw", "czasu londyńskiego": "Europe/London",
    "czasu wschodnioamerykańskiego": "America/New_York", "czasu izraelskiego": "Asia/Jerusalem",
    "czasu uniwersalnego": "UTC", "czasu greenwich": "UTC", "czasu lokalnego": "", "czasu miejscowego": "",
    "czas lokalny": "",
}  # fmt: skip

SUMMARY_HEADS = (
    "najważniejsze", "najważniejsze informacje", "najważniejsze wydarzenia", "najważniejsze wydarzenia dnia",
    "najważniejsze wydarzenia ostatnich godzin", "najważniejsze fakty", "najważniejsze doniesienia",
    "najważniejsze informacje dnia", "najważniejsze informacje w skrócie", "najważniejsze punkty",
    "kluczowe wydarzenia", "kluczowe informacje", "kluczowe punkty", "główne informacje", "główne wydarzenia",
    "w skrócie", "w pigułce", "skrót", "podsumowanie", "podsumowanie dnia", "podsumowanie nocy", "co już wiemy",
    "co musisz wiedzieć", "co trzeba wiedzieć", "warto wiedzieć", "to musisz wiedzieć", "ostatnie wydarzenia",
    "nagłówki", "najnowsze informacje w skrócie", "z tego artykułu dowiesz się",
)  # fmt: skip
STREAM_HEADS = (
    "relacja", "relacja na żywo", "relacja live", "na żywo", "relacja minuta po minucie", "minuta po minucie",
    "godzina po godzinie", "wszystkie wpisy", "najnowsze informacje", "najnowsze wiadomości", "ostatnie wiadomości",
    "najnowsze doniesienia", "śledź relację", "śledź relację na żywo", "kalendarium", "chronologia", "zapis relacji",
    "relacja tekstowa", "od najnowszych", "najnowsze wpisy", "bieżące informacje", "raport na żywo",
)  # fmt: skip
TAIL_HEADS = (
    "komentarze", "skomentuj", "dodaj komentarz", "napisz komentarz", "zostaw komentarz", "twój komentarz",
    "dołącz do dyskusji", "powiązane artykuły", "powiązane tematy", "powiązane", "podobne artykuły", "podobne tematy",
    "więcej na ten temat", "więcej na temat", "więcej o", "na ten temat", "w tym temacie", "pozostałe artykuły",
    "inne artykuły", "pozostałe wiadomości", "inne wiadomości", "zobacz więcej artykułów", "polecane",
    "polecane artykuły", "polecamy", "polecane dla ciebie", "rekomendowane", "rekomendowane dla ciebie",
    "może cię zainteresować", "może zainteresować cię także", "mogą cię zainteresować", "najczęściej czytane",
    "najpopularniejsze", "popularne", "najchętniej czytane", "tagi", "tematy", "słowa kluczowe", "o autorze",
    "udostępnij artykuł", "udostępnij ten artykuł", "ostatnie artykuły", "najnowsze artykuły",
    "zapisz się na newsletter", "newsletter", "polityka prywatności", "regulamin", "zgłoś błąd", "masz dla nas temat",
    "zobacz również artykuły",
)  # fmt: skip
TAIL_STARTS = (
    "wszelkie prawa zastrzeżone", "wszystkie prawa zastrzeżone", "© ", "copyright ", "to koniec relacji",
    "koniec relacji", "relacja zakończona", "zapraszamy do nowej relacji", "zapraszamy na nową relację",
    "twój adres e-mail nie", "masz ciekawy temat", "dalszy ciąg materiału pod", "chcesz podzielić się",
)  # fmt: skip
BACKGROUND_HEADS = (
    "tło", "tło wydarzeń", "tło konfliktu", "kontekst", "geneza konfliktu", "historia konfliktu",
    "co wydarzyło się wcześniej", "wcześniejsze wydarzenia", "poprzednie dni", "co było wcześniej",
)  # fmt: skip
READ_MORE = (
    "czytaj także", "czytaj też", "czytaj również", "czytaj więcej", "czytaj dalej", "czytaj:", "czytaj teraz",
    "przeczytaj także", "przeczytaj też", "przeczytaj również", "przeczytaj więcej", "przeczytaj:", "zobacz także",
    "zobacz też", "zobacz również", "zobacz więcej", "zobacz wideo", "zobacz film", "zobacz:", "sprawdź też",
    "sprawdź także", "sprawdź:", "obejrzyj także", "obejrzyj też", "obejrzyj:", "posłuchaj także", "posłuchaj:",
    "posłuchaj podcastu", "więcej:", "więcej na ten temat", "więcej przeczytasz", "więcej o tym", "więcej informacji",
    "więcej czytaj", "więcej tutaj", "więcej szczegółów", "szczegóły tutaj", "kliknij tutaj", "kliknij i", "śledź nas",
    "śledź naszą relację", "obserwuj nas", "polub nas", "dołącz do nas", "subskrybuj", "zapisz się",
    "pobierz aplikację", "pełna treść", "cały artykuł", "relację z poprzedniego dnia", "poprzednia relacja",
    "relacja z poprzedniego", "wczorajsza relacja", "relację z wczoraj", "wszystko o wojnie", ">> czytaj", ">>> czytaj",
    "dowiedz się więcej", "polecamy także", "polecamy też",
)  # fmt: skip
CHROME = (
    "przejdź do treści", "przejdź do głównej treści", "przejdź do zawartości", "do góry", "na górę", "wróć do góry",
    "powrót", "wróć", "strona główna", "menu", "szukaj", "wyszukaj", "wyszukiwarka", "zaloguj", "zaloguj się",
    "wyloguj", "zarejestruj się", "załóż konto", "moje konto", "subskrybuj", "kup subskrypcję", "prenumerata",
    "udostępnij", "podziel się", "udostępnij na facebooku", "udostępnij na twitterze", "udostępnij na x", "wyślij",
    "wyślij e-mailem", "e-mail", "drukuj", "wydrukuj", "kopiuj link", "skopiuj link", "skopiowano", "link skopiowany",
    "zapisz", "zapisz na później", "dodaj do zakładek", "posłuchaj", "słuchaj", "odsłuchaj", "odtwórz", "wideo", "film",
    "zdjęcie", "zdjęcia", "galeria", "galeria zdjęć", "infografika", "mapa", "grafika", "powiększ", "powiększ zdjęcie",
    "reklama", "koniec reklamy", "materiał sponsorowany", "artykuł sponsorowany",
    "dalsza część artykułu pod materiałem wideo", "dalsza część tekstu pod wideo",
    "ciąg dalszy artykułu pod materiałem wideo", "powiadomienia", "włącz powiadomienia", "pokaż więcej",
    "załaduj więcej", "wczytaj więcej", "więcej", "rozwiń", "zwiń", "zamknij", "otwórz", "pełny ekran", "odśwież",
    "odśwież stronę", "automatyczne odświeżanie", "autoodświeżanie", "sortuj", "sortowanie", "od najstarszych",
    "najnowsze", "najstarsze", "akceptuję", "akceptuj", "zgadzam się", "odrzuć", "ustawienia cookies",
    "ustawienia plików cookie", "zaakceptuj wszystko", "lubię to", "odpowiedz", "zgłoś", "obserwuj", "wiadomości",
    "świat", "polska", "polityka", "kraj", "wideo dnia", "ładowanie", "wczytywanie", "komentarze", "liczba komentarzy",
    "źródło", "autor", "autorzy", "wstecz", "dalej", "wyświetl", "tylko najważniejsze", "wszystkie", "materiał wideo",
    "twój e-mail",
    "przejdź do komentarzy", "koniec artykułu", "przejdź do dyskusji",
)  # fmt: skip
CHROME_STARTS = (
    "wyświetl ten post na instagramie", "wyświetl ten profil na instagramie", "post udostępniony przez",
    "ta treść jest niedostępna", "treść niedostępna", "materiał wideo niedostępny", "ten film jest niedostępny",
    "twoja przeglądarka nie", "używamy plików cookie", "używamy cookies", "ta strona używa", "strona korzysta z plików",
    "nasza strona używa", "ten serwis wykorzystuje", "aby zobaczyć tę treść", "aby wyświetlić", "włącz javascript",
    "czas czytania", "ten tekst przeczytasz", "tekst przeczytasz w", "żeby odświeżyć relację", "aby odświeżyć relację",
    "strona odświeża się", "relacja odświeża się", "dalsza część artykułu pod", "dalsza część tekstu pod",
    "dalszy ciąg artykułu pod", "kontynuuj czytanie pod",
)  # fmt: skip
UPDATED = (
    "aktualizacja:", "aktualizacja 0", "aktualizacja 1", "aktualizacja 2", "aktualizacja 3", "aktualizacja 4",
    "aktualizacja 5", "aktualizacja 6", "aktualizacja 7", "aktualizacja 8", "aktualizacja 9", "ostatnia aktualizacja",
    "zaktualizowano:", "zaktualizowano 0", "zaktualizowano 1", "zaktualizowano 2", "zaktualizowano 3",
    "zaktualizowano 4", "zaktualizowano 5", "zaktualizowano 6", "zaktualizowano 7", "zaktualizowano 8",
    "zaktualizowano 9", "akt. ", "akt:", "data aktualizacji", "opublikowano:", "opublikowano dnia", "opublikowano 0",
    "opublikowano 1", "opublikowano 2", "opublikowano 3", "opublikowano 4", "opublikowano 5", "opublikowano 6",
    "opublikowano 7", "opublikowano 8", "opublikowano 9", "data publikacji", "data utworzenia", "publikacja:",
    "dodano:", "utworzono:", "data dodania",
)  # fmt: skip
UPDATE_MARKERS = ("aktualizacja", "pilne", "z ostatniej chwili", "ważne", "alert", "pilna wiadomość")
BYLINES = ("autor: ", "autorzy: ", "autorka: ", "oprac. ", "oprac.: ", "opracowanie: ", "tekst: ")
CREDIT_LINES = (
    "redakcja", "redaktor", "redaktorka", "autor", "autorka", "autorzy", "oprac", "opracowanie", "tekst", "wydawca",
    "redakcja online",
)  # fmt: skip
CAPTION_STARTS = (
    "foto:", "fot.", "fot:", "(fot", "zdjęcie:", "zdjęcia:", "zdjęcie ilustracyjne", "zdjęcie poglądowe",
    "zdj. ilustracyjne", "zdj. ", "źródło zdjęcia", "źródło zdjęć", "źródło wideo", "źródło: pap/", "źródło: getty",
    "źródło: shutterstock", "autor zdjęcia", "ilustracja:", "infografika:", "mapa:", "grafika:", "wideo:",
    "zrzut ekranu", "screen:", "archiwalne zdjęcie", "zdjęcie archiwalne",
)  # fmt: skip
CAPTION_MARKS = (
    "(fot.", "fot. ", "foto:", "/ fot", "zdjęcie ilustracyjne", "zdjęcie poglądowe", "zdj. ilustracyjne", "(zdj.",
    "źródło zdjęcia", "źródło zdjęć", "pap/epa", "pap/afp", "/east news", "/ east news", "shutterstock",
    "zdjęcie archiwalne",
)  # fmt: skip
PICTURE_WORDS = "zdjęcie zdjęcia zdjęć foto wideo infografika galeria"
LIVE_WORDS = "relacja żywo live"
ABBREVIATIONS = "m.in np tzw tzn św ul al prof dr hab inż mgr gen płk ppłk mjr kpt por sierż ks wg lit fot oprac"
