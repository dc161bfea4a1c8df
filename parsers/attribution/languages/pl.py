"""Polish; the names are explained in `en.py`."""

SAY = """
reaguje zareagował zareagowała liczy planuje wylicza wyliczył
powiedział powiedziała powiedzieli mówi mówił mówiła mówią oświadczył oświadczyła oświadczyli oświadczyło poinformował poinformowała poinformowali poinformowało informuje informują poinformowano przekazał przekazała przekazali przekazało przekazuje przekazują podał podała podali podało podaje podają napisał
napisała napisali napisało pisze piszą stwierdził stwierdziła stwierdzili stwierdza ogłosił ogłosiła ogłosili ogłosiło potwierdził potwierdziła potwierdzili potwierdziło podkreślił podkreśliła podkreślili podkreśla zaznaczył zaznaczyła zaznacza dodał dodała dodali dodaje wyjaśnił wyjaśniła wyjaśnia ujawnił ujawniła ujawnili
ujawniło powiadomił powiadomiła powiadomili powiadomiło relacjonuje relacjonował relacjonowała donosi donoszą doniósł doniosła doniosły ocenił oceniła ocenili ocenia oceniają twierdzi twierdzą zapewnił zapewniła zapewnia zapowiedział zapowiedziała zapowiedzieli zapowiada przyznał przyznała przyznali przyznaje zauważył zauważyła
zauważa przypomniał przypomniała przypomina wskazał wskazała wskazuje ostrzegł ostrzegła ostrzegli ostrzega ostrzegają skomentował skomentowała komentuje odpowiedział odpowiedziała opublikował opublikowała opublikowało obiecał obiecała zadeklarował zadeklarowała deklaruje uważa uważają zdementował zdementowała zaprzeczył zaprzeczyła alarmuje
tłumaczył tłumaczyła tłumaczy opisał relacjonują raportuje zameldował przewiduje szacuje szacują wyraził zwrócił mówiono rzekł dodano wyznał wyznała sprecyzował sprecyzowała uściślił
"""
ACT = """
wezwał wezwała wezwali wzywa wzywają zażądał zażądała żąda żądają domaga domagają oskarżył oskarżyła oskarżyli oskarża potępił potępiła potępili potępia skrytykował skrytykowała zaproponował zaproponowała proponuje zaapelował zaapelowała zaapelowali apeluje apelują poprosił poprosiła prosi odrzucił odrzuciła podziękował
podziękowała zagroził zagroziła grozi odmówił ubolewa zarzucił zarzuciła
"""
FROM = """
według zdaniem jak_podaje jak_podał jak_podała jak_podają jak_informuje jak_poinformował jak_poinformowała jak_poinformowało jak_przekazał jak_przekazała jak_przekazało jak_pisze jak_napisał jak_donosi jak_donoszą jak_twierdzi jak_wynika_z_informacji zgodnie_z zgodnie_z_wyliczeniami zgodnie_z_danymi zgodnie_z_informacjami zgodnie_z_oświadczeniem z_informacji w_ocenie w_opinii
z_wyliczeń według_informacji według_danych według_wyliczeń wedle na_podstawie_danych podane_przez przekazane_przez opublikowane_przez ogłoszone_przez podanych_przez przekazanych_przez opublikowanym_przez poinformowana_przez
"""
CITE = "powołując_się_na powołuje_się_na powołał_się_na powołują_się_na z_powołaniem_na za_agencją cytując cytuje cytują cytowała_słowa"
RELAY = """
cytowany_przez cytowana_przez cytowani_przez cytowane_przez cytowany_przez_portal cytowany_przez_agencję w_rozmowie_z w_wywiadzie_dla w_wywiadzie_z w_rozmowie_z_agencją powiedział_agencji powiedziała_agencji przekazał_agencji na_antenie napisała_w_środę o_których_napisała o_czym_napisał o_czym_napisała o_czym_informuje
o_których_napisał o_których_informuje
"""
ROLES = """
ordynator ordynatora komendanta dyrektora lekarz
ratowników lekarzy ekspertów analityków dziennikarzy urzędników mieszkańców świadków dyplomatów przedstawicieli śledczych strażaków żołnierzy wojskowych okupantów

prezydent prezydenta premier premiera minister ministra ministrowie ministerka wiceminister wiceministra wicepremier wicepremiera sekretarz sekretarza kanclerz kanclerza mer mera burmistrz burmistrza gubernator gubernatora gubernatorzy ambasador ambasadora wysłannik rzecznik rzecznika rzeczniczka doradca doradcy doradczyni
szef szefa szefowa szefowej lider lidera liderka dowódca dowódcy naczelny generał gen płk pułkownik podpułkownik ppłk major mjr kapitan admirał zastępca zastępcy zastępczyni wiceprezydent wiceszef wiceszefowa przewodniczący przewodniczącego przewodnicząca przewodniczącej dyrektor dyrektorka poseł posłanka posłowie deputowany
deputowana senator senatorowie dyplomata dyplomaci urzędnik urzędnicy przedstawiciel przedstawiciela przedstawicielka przedstawiciele oficer oficerowie negocjator analityk analitycy ekspert eksperci ekspertka profesor prof dr król królowa książę papież patriarcha arcybiskup założyciel dziennikarz dziennikarka dziennikarze reporter reporterzy korespondent
korespondentka korespondenci świadek świadkowie mieszkaniec mieszkańcy źródło źródła źródeł prokurator prokuratura sędzia adwokat aktywista aktywiści separatyści bojownicy władze władz lekarze ratownicy strażacy wojskowi żołnierze ekonomista politolog historyk komisarz rzecznicy naczelnik wojewoda marszałek
eurodeputowany europoseł mistrz były dyktator oligarcha opozycjonista okupanci szefostwo starosta pełnomocnik człowiek polityk politycy kandydat przywódca przywódcy komendant
"""
BODIES = """
ministerstwo ministerstwa ministerstwu ministerstwem resort resortu msz mon mswia rząd rządu parlament sejm senat kongres armia armii wojsko siły sił marynarka lotnictwo policja policji sztab sztabu wywiad wywiadu służba służby rada rady komisja komisji komitet departament urząd administracja administracji kancelaria kancelarii biuro prokuratura
sąd trybunał ambasada kreml kremla organizacja unia partia sojusz firma spółka spółki koncern grupa instytut instytutu uniwersytet centrum dowództwo brygada batalion pułk gwardia straż straży dyrekcja operator lotnisko bank fundacja stowarzyszenie federacja liga zgromadzenie izba duma nato onz obwe maea who ue pentagon sbu fsb hur
magistrat szpital misja delegacja strona dyplomacja rnbo państwo nik rcb
"""
MEDIA = """
agencja agencji agencję agencje gazeta gazety gazecie dziennik dziennika dziennikowi tygodnik portal portalu portalowi serwis serwisu stacja stacji telewizja telewizji radio radia media mediów kanał kanału nadawca pismo tabloid rozgłośnia redakcja
"""
ADJECTIVES = """
obwodowej obwodowy miejskiej miejski wojskowej wojskowy wojskowa regionalnej regionalny regionalne spraw zagranicznych wewnętrznych obrony narodowej zbrojnych generalny generalnego główny głównego prasowy prasowa państwowej państwowa lokalne lokalny lokalnych bezpieczeństwa narodowego światowej gospodarczej gospodarki europejskiej europejski były dawny amerykański
czeskiego niemieckiego niemiecki czeski hiszpańska hiszpański federalnej kryzysowego ratunkowej tymczasowy najwyższy wysoki unijnej energetyki zdrowia bezpieczeństwa stały specjalny anonimowy krajowy centralny
"""
ARTICLES = "ten ta to te jego jej ich jeden jedna kilka kilku niektórzy dwa trzy dwóch wielu"
LINKS = "i w na ds. do z ze przy"
PREPOSITIONS = "w we na z ze po do o od dla przy przez przed pod nad między przeciw bez u za podczas wobec wśród dzięki"
SKIP = """
wcześniej również także już potem dziś dzisiaj wczoraj rano wieczorem w nocy teraz jeszcze ponownie tymczasem z kolei że się nie to był była byli było osobiście oficjalnie publicznie dziennikarzom później następnie też natomiast równocześnie
jednocześnie jednak mu
"""
STOP = "że żeby który która które którzy gdzie kiedy jeśli tak ale a jednak ponieważ dopóki choć niż jak będzie były był była jest są iż oraz"
PRONOUNS = "on ona oni one ono ja my wy to mu jej im"
DAYS = "poniedziałek wtorek środę środa czwartek piątek sobotę sobota niedzielę niedziela dziś dzisiaj wczoraj jutro stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia rano wieczorem nocy nocą wieczór południe"
TOPICS = "wideo zdjęcia zdjęcie mapa aktualizacja pilne relacja live podsumowanie analiza opinia wywiad dlaczego jak co kto gdzie kiedy wojna raport kronika ekskluzywnie czytaj źródło ważne skrót wyniki pogoda uwaga"
HEDGES = "nie_była_w_stanie_zweryfikować|nie_udało_się_zweryfikować|nie_zostały_zweryfikowane|niezależnie_zweryfikować|niezależnie_potwierdzić|nie_może_potwierdzić|nie_zostało_potwierdzone|nie_potwierdz|"
CREDITS = "fot.|foto:|(fot|zdjęcie:|wideo:|czytaj_także|czytaj_też|zobacz_też|"
GENITIVES = "a u y i ej ego iej"
PASSING = "podaje podał podała donosi doniosła doniósł pisze informuje przekazała przekazuje relacjonuje"
PASSIVE = "został została zostało zostali zostały"
WHILE = "mówiąc twierdząc dodając podkreślając oskarżając zapowiadając ostrzegając zapewniając"
