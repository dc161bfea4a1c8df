"""Who is credited, in every language: sentences as news desks write them, about a country that does not exist."""

from __future__ import annotations

import pytest

from warlog.parsers.attribution import Attributor

# language, lead, body, source, via, channel (None: not examined)
CREDITS: list[tuple[str, str, list[str], str | None, tuple[str, ...], str | None]] = [
    # A: a credit in front of the lead
    ("en", "Ministry of Ports of Tarmark: two berths reopen at Vestra", [], "Ministry of Ports of Tarmark", (), None),
    ("en", "The Harbour Police: the quay is closed", [], "Harbour Police", (), None),
    ("en", "Oleh Marenko, the Mayor of Vestra: the bridge holds", [], "Oleh Marenko", (), None),
    ("en", "Tarmark Coast Guard citing Reuters: a ferry is overdue", [], "Tarmark Coast Guard", ("Reuters",), None),
    ("en", "Coast Guard via Ukrinform: a ferry is overdue", [], "Coast Guard", ("Ukrinform",), None),
    ("en", "Minister of Ports of Tarmark: Lena Torvald: no ship leaves today", [], "Lena Torvald", (), None),
    ("en", "Vestra Herald media: the market reopens", [], "Vestra Herald", (), None),
    ("en", "NATO: no change at the border", [], "NATO", (), None),
    ("en", "UNHCR, the UN Refugee Agency: 4,000 people crossed", [], "UNHCR", (), None),
    ("en", "Ivan Dobrov: “We will stay.”", [], "Ivan Dobrov", (), None),
    ("it", 'Sindaco di Vestra: "Il ponte tiene"', [], "Sindaco di Vestra", (), None),
    ("it", "Tarmark, Cnn: allerta in tutto il paese", [], "CNN", (), None),
    ("no", "Kystvakten: Fergen er savnet", [], None, (), None),
    ("no", "Forsvarsdepartementet i Vestra: Fergen er funnet", [], "Forsvarsdepartementet i Vestra", (), None),
    ("nl", "Burgemeester van Vestra: brug blijft dicht", [], "Burgemeester van Vestra", (), None),
    ("es", 'José Marín Duero, director del puerto de Vestra, sobre el cierre: "Abriremos mañana"', [], "José Marín Duero", (), None),
    ("de", 'Bürgermeister von Vestra: "Die Brücke hält"', [], "Bürgermeister von Vestra", (), None),
    ("ar", "وزارة الموانئ في تارمارك: إغلاق الرصيف الشمالي", [], "وزارة الموانئ في تارمارك", (), None),
    # not a credit: topics, places, headlines
    ("en", "Vestra under water: what we know so far", [], None, (), None),
    ("en", "UPDATE: the bridge is open", [], None, (), None),
    ("en", "Ukraine: hard to believe", [], None, (), None),
    ("en", "U.S.: snow in the north", [], None, (), None),
    ("it", "Stati Uniti: neve al nord", [], None, (), None),
    ("en", "EXIT POLL FIGURES: 31 to 30", [], None, (), None),
    ("de", "Lage in Vestra: Die Brücke ist gesperrt", [], None, (), None),
    ("fr", "Direct: la situation au port", [], None, (), None),
    ("it", "Maltempo a Vestra: chiuso il ponte", [], None, (), None),
    # D, F: report verbs and platforms
    ("en", "The bridge is closed", ["The bridge will stay closed, Vestra's mayor, Oleh Marenko, said on Telegram."], "Oleh Marenko", (), "Telegram"),
    ("en", "Port reopens", ["Head of the Orlin Regional Administration Vitalii Moroz announced on Telegram, Ukrinform reports."], "Vitalii Moroz", ("Ukrinform",), "Telegram"),
    ("en", "Port reopens", ["The harbour opens at noon, said Lena Torvald, the Deputy Minister for Ports."], "Lena Torvald", (), None),
    ("en", "Two ferries collide", ["Two ferries collided off Vestra, the coast guard said on Friday."], "coast guard", (), None),
    ("en", "Two ferries collide", ["Two ferries collided off Vestra, according to the Tarmark Maritime Agency, Reuters reported."], "Tarmark Maritime Agency", ("Reuters",), None),
    ("en", "Two ferries collide", ["The relevant statement was made by the Tarmark Navy on Facebook."], "Tarmark Navy", (), "Facebook"),
    ("en", "Two ferries collide", ["This was reported by the Ministry of Ports on Twitter, Tarpress reports."], "Ministry of Ports", ("Tarpress",), "Twitter"),
    ("en", "Talks to resume", ["Talks will resume on Sunday. – Ukrinform reports citing Interfax."], "Interfax", ("Ukrinform",), None),
    ("en", "Talks to resume", ["Talks will resume, Foreign Minister Marek Ostrin told Reuters."], "Marek Ostrin", ("Reuters",), None),
    ("en", "“The sea is calm,” harbour master Peter Lund said. “We sail at six,” he added.", [], "Peter Lund", (), None),
    ("en", "President Milan Torvek warned on Monday that the dam could fail.", [], "Milan Torvek", (), None),
    ("en", "Torvek sees dam failing", ["The dam could fail, warned President Milan Torvek in a Facebook post."], "Milan Torvek", (), "Facebook"),
    ("en", "Residents flee", ["Local residents told AFP that water had reached the school."], "Local residents", ("AFP",), None),
    ("en", "Reuters reported earlier that the airport had closed.", [], "Reuters", (), None),
    ("en", "Tarmark's defence ministry has accused its neighbour of jamming radios.", [], "Tarmark's defence ministry", (), None),
    ("en", "A spokesman for the Tarmark navy, Colonel Ivan Dobrov, said two boats were lost.", [], "Ivan Dobrov", (), None),
    ("en", "The Institute for the Study of War (ISW) assesses that the front is stable.", [], "Institute for the Study of War", (), None),
    ("en", "Contact lost with the plant – IAEA", ["Nothing more is known."], "IAEA", (), None),
    ("en", "Harbour to open", ["Marek Ostrin told Vestra Post the harbour would reopen on Monday."], "Marek Ostrin", ("Vestra Post",), None),
    ("en", "Harbour to open", ["Mayor Ivan Dobrov told the BBC the Norland fleet was near."], "Ivan Dobrov", ("BBC",), None),
    ("en", "Talks go on", ["Minister Marek Ostrin told newspaper Tarmark Dagblad the Norland talks go on."], "Marek Ostrin", ("Tarmark Dagblad",), None),
    ("en", "Port calm", ["Mayor Ivan Dobrov told Tarpress news agency the army was near."], "Ivan Dobrov", ("Tarpress",), None),
    ("en", "Port calm", ["The Ministry of the Interior said the army was near."], "Ministry of the Interior", (), None),
    # a denial: who denies speaks, not whose words are denied
    ("en", "Bridge", ["The Tarmark army denied claims by the Norland navy that the bridge had fallen."], "Tarmark army", (), None),
    ("en", "Bridge", ["Tarmark's presidency rejected a report by Reuters that talks had begun."], "Tarmark's presidency", (), None),
    ("en", "Bridge", ["Norland's claim that the bridge fell was denied by the Tarmark army."], "Tarmark army", (), None),
    ("en", "Bridge", ["Claims made by the Norland navy were denied by Mayor Ivan Dobrov."], "Ivan Dobrov", (), None),
    ("en", "Bridge", ["The claims made by the Norland navy are false, said Ivan Dobrov."], "Ivan Dobrov", (), None),
    ("en", "Bridge", ["Reports by Norland's coast guard were completely untrue, the Tarmark army said on Telegram."], "Tarmark army", (), "Telegram"),
    ("en", "Bridge", ["A statement by the ministry of ports denied the report."], "ministry of ports", (), None),
    ("en", "Bridge", ["This was announced by the Tarmark navy, which denied any part in it."], "Tarmark navy", (), None),
    ("fr", "", ["Le négociateur tarmarkois Ivan Dobrov quitte Vestra. « J'ai oublié mon chapeau », répond-il à la presse."], "Ivan Dobrov", (), None),
    ("nl", "", ["Minister Van Orlen stuurt duizend man. „De helft kan zwemmen”, zegt hij op de radio."], "Van Orlen", (), None),
    ("nl", "", ["De brandweer heeft de veerboot gevonden, laat een woordvoerder weten."], "brandweer", (), None),
    ("pt", "", ["“O porto abre amanhã”, disse à rádio a ministra dos Portos, Lena Torvald."], "Lena Torvald", ("rádio",), None),
    ("uk", "", ["Міст закрито, заявив радник її офісу Олег Мареник."], "Олег Мареник", (), None),
    ("de", "", ["Laut Radio Vestra sind in der Nacht 900 Menschen gekommen."], "Radio Vestra", (), None),
    ("hu", "", ["Kovács Márton tarmarki elnök szerint a híd áll."], "Kovács Márton", (), None),
    ("hu", "", ["A tarmarki vezérkar szerint a híd áll."], "tarmarki vezérkar", (), None),
    ("en", "Harbour master Peter Lund: “A crate is a crate.”", [], "Peter Lund", (), None),
    ("ja", "支援団体「白い舟」は、薬が足りないと訴えました。", [], "支援団体「白い舟」", (), None),
    ("ja", "支援団体「白い舟」のルイ・ケン代表は「薬が足りない」と指摘する。", [], "ルイ・ケン", (), None),
    ("ja", "「町に残る」。教師のミラ・ドランさん（52）はそう話す。", [], "ミラ・ドラン", (), None),
    ("zh", "塔爾馬克外相托爾韋克在社交平台X表示，大橋不會開放。", [], "托爾韋克", (), None),
    ("zh", "“我们留在城里。”韦斯特拉居民米拉对本报记者说。", [], "米拉", (), None),
    ("zh", "一名水手用英語對記者說，船已經沉了。", [], "一名水手", (), None),
    ("ko", '"다리가 끊겼어요." 베스트라 시민 올가 렌 씨는 본지와의 통화에서 말했다.', [], "올가 렌", (), None),
    ("ko", "타르마르크 신문 '등대'는 항구가 닫혔다고 보도했다.", [], "타르마르크 신문 '등대'", (), None),
    ("ko", '가스 회사 로다스는 "정비 때문"이라고 밝혔지만 아무도 믿지 않았다.', [], "가스 회사 로다스", (), None),
    ("en", "", ["Tarmark's foreign ministry has called the end of the talks “a pause”."], "Tarmark's foreign ministry", (), None),
    ("en", "", ["Norland's chief negotiator, Lena Torvald, called the quarrel \"a waste of furniture\"."], "Lena Torvald", (), None),
    ("en", "", ["Norland's chief negotiator, Lena Torvald, called off the trip."], None, (), None),
    ("en", "", ["Vestra Wire reports, without providing sources, that the talks go on."], "Vestra Wire", (), None),
    ("sv", "", ["Leveransen skedde med ubåt, uppger tidningen Vestrabladet. Marinen vill inte kommentera uppgiften."], "tidningen Vestrabladet", (), None),
    ("en", "", ["The ports ministry has closed the quay. No ship leaves before Monday, it said."], "ports ministry", (), None),
    ("en", "", ["The ports ministry has closed the quay. No ship leaves before Monday, he said."], None, (), None),
    ("fr", "", ["Le gouvernement de Tarmark ouvre trois cols. Le plus haut sera ouvert mardi, indique-t-il."], "gouvernement de Tarmark", (), None),
    ("ar", "", ["أغلق المرفأ، بحسب بيان نشرته وزارة الموانئ التارماركية."], "وزارة الموانئ التارماركية", (), None),
    ("ar", "", ["وصلت السفينة، بحسب الهلال الأخضر."], "الهلال الأخضر", (), None),
    ("fr", "", ["Les affirmations de l'armée de Norlande ont été démenties par le maire Ivan Dobrov."], "Ivan Dobrov", (), None),
    ("es", "", ["Las acusaciones del ejército fueron desmentidas por el alcalde Iván Duero."], "Iván Duero", (), None),
    # a statement that is nobody's is of the one with whom the sentence opens
    ("en", "", ["The Tarmark army has closed the bridge, according to a statement on Telegram."], "Tarmark army", (), "Telegram"),
    ("en", "", ["The bridge is closed, according to a statement."], None, (), None),
    ("en", "", ["The bridge is closed, according to a statement by the Tarmark army."], "Tarmark army", (), None),
    ("fr", "", ["L'armée tarmarkoise a fait sauter trois ponts, selon un communiqué."], "armée tarmarkoise", (), None),
    ("fr", "", ["Trois ponts sont fermés, selon un communiqué de l'armée tarmarkoise."], "armée tarmarkoise", (), None),
    ("de", "", ["Die Armee hat drei Brücken gesprengt, laut einer Mitteilung."], "Armee", (), None),
    # E: according to
    ("en", "According to the Tarmark Red Cross, 4,000 people have fled.", [], "Tarmark Red Cross", (), None),
    ("en", "Four thousand have fled, according to Vestra Mayor Oleh Marenko.", [], "Oleh Marenko", (), None),
    # H, I, J
    ("en", "A new video appears to show the dam.", ["— Andrii Lysko (@alysko) May 15, 2023"], "Andrii Lysko", (), "Twitter"),
    ("en", "The dam is intact.", ["More soon.", "-Reuters"], "Reuters", (), None),
    ("en", "VESTRA, Tarmark (AP) — The dam is intact.", [], "AP", (), None),
    ("en", "VESTRA (Reuters) – The dam is intact, the energy ministry said.", [], "energy ministry", ("Reuters",), None),
    ("it", "Vestra 25 mar. (Adnkronos) - La diga tiene.", [], "Adnkronos", (), None),
    ("de", "Die Brücke ist gesperrt.", ["Mehr in Kürze.", "Mit Informationen von dpa"], "dpa", (), None),
    # L, M: never a source
    ("en", "A tanker burns off Vestra.", ["CNN has not been able to independently verify the report."], None, (), None),
    ("en", "A tanker burns off Vestra.", ["Photo: Reuters"], None, (), None),
    ("da", "En tanker brænder ud for Vestra.", ["Oplysningerne er ikke blevet verificeret af BBC."], None, (), None),
    # German
    ("de", "Brücke gesperrt", ["Die Brücke bleibt bis Montag gesperrt, wie das Verkehrsministerium von Tarmark mitteilte."], "Verkehrsministerium von Tarmark", (), None),
    ("de", "Brücke gesperrt", ["Nach Angaben des Bürgermeisters Oleh Marenko sind drei Menschen verletzt."], "Oleh Marenko", (), None),
    ("de", "Brücke gesperrt", ["Laut Gouverneur Ivan Dobrov wurden drei Häuser beschädigt."], "Ivan Dobrov", (), None),
    ("de", "Brücke gesperrt", ["„Wir bleiben“, sagte Präsident Milan Torvek am Montag der Nachrichtenagentur Reuters."], "Milan Torvek", ("Reuters",), None),
    ("de", "Brücke gesperrt", ["Die Brücke sei sicher, teilte die Hafenbehörde auf Telegram mit."], "Hafenbehörde", (), "Telegram"),
    ("de", "Brücke gesperrt", ["Das berichtete die Agentur Reuters unter Berufung auf Behörden."], "Behörden", ("Reuters",), None),
    ("de", "Außenministerin Lena Torvald fordert mehr Hilfe", [], "Lena Torvald", (), None),
    ("de", "Drei Menschen sind nach Behördenangaben verletzt worden.", [], "Behörden", (), None),
    ("de", "Dem ukrainischen Generalstab zufolge ist die Lage ruhig.", [], "ukrainischer Generalstab", (), None),
    # French
    ("fr", "Le pont fermé", ["Le pont restera fermé, a annoncé le maire de Vestra, Oleh Marenko, sur Telegram."], "Oleh Marenko", (), "Telegram"),
    ("fr", "Le pont fermé", ["Selon le ministère des Ports, trois bateaux ont coulé."], "ministère des Ports", (), None),
    ("fr", "Le pont fermé", ["« Nous restons », a déclaré le président Milan Torvek, cité par l'AFP."], "Milan Torvek", ("AFP",), None),
    ("fr", "Le pont fermé", ["D'après Reuters, le pont a été endommagé."], "Reuters", (), None),
    ("fr", "L'armée tarmarkaise affirme avoir repris le pont.", [], "armée tarmarkaise", (), None),
    ("fr", "Le gouverneur de la région d'Orlin a indiqué sur Facebook que trois maisons brûlaient.", [], "gouverneur de la région d'Orlin", (), "Facebook"),
    ("fr", "« C'est fini », a-t-il déclaré.", [], None, (), None),
    # Italian
    ("it", "Chiuso il ponte", ["Lo rende noto il ministero dei Porti su Telegram."], "ministero dei Porti", (), "Telegram"),
    ("it", "Chiuso il ponte", ["Il ponte resta chiuso, ha detto il sindaco di Vestra, Oleh Marenko, riferisce Ukrinform."], "Oleh Marenko", ("Ukrinform",), None),
    ("it", "Chiuso il ponte", ["Secondo l'esercito, due navi sono affondate."], "esercito", (), None),
    ("it", "“Restiamo qui”, ha dichiarato il presidente Milan Torvek.", [], "Milan Torvek", (), None),
    ("it", "La vice ministra Lena Torvald ha fatto sapere che il porto riapre.", [], "Lena Torvald", (), None),
    ("it", "Ad annunciarlo è stato il governatore di Orlin.", [], "governatore di Orlin", (), None),
    # Spanish
    ("es", "Cerrado el puente", ["El alcalde de Vestra, Oleh Marenko, ha informado por Telegram del cierre."], "Oleh Marenko", (), "Telegram"),
    ("es", "Cerrado el puente", ["Según el Ministerio de Puertos, tres barcos se han hundido."], "Ministerio de Puertos", (), None),
    ("es", "Cerrado el puente", ["«Aquí seguimos», ha dicho el presidente Milan Torvek."], "Milan Torvek", (), None),
    ("es", "Cerrado el puente", ["El puente está dañado, informó el gobernador regional, Ivan Dobrov, citado por Ukrinform."], "Ivan Dobrov", ("Ukrinform",), None),
    ("es", "De acuerdo con la Guardia Costera, no hay heridos.", [], "Guardia Costera", (), None),
    # Portuguese
    ("pt", "Ponte fechada", ["A ponte continua fechada, disse o presidente da câmara de Vestra, Oleh Marenko."], "Oleh Marenko", (), None),
    ("pt", "Ponte fechada", ["Segundo o Ministério dos Portos, três barcos afundaram."], "Ministério dos Portos", (), None),
    ("pt", "O governador Ivan Dobrov afirmou no Telegram que a ponte resiste.", [], "Ivan Dobrov", (), "Telegram"),
    ("pt", "De acordo com a agência Reuters, o porto reabriu.", [], "Reuters", (), None),
    # Romanian
    ("ro", "Pod închis", ["Podul rămâne închis, a anunțat primarul Oleh Marenko pe Telegram."], "Oleh Marenko", (), "Telegram"),
    ("ro", "Pod închis", ["Potrivit Ministerului Porturilor, trei nave s-au scufundat, relatează Reuters."], "Ministerului Porturilor", ("Reuters",), None),
    ("ro", "Președintele Milan Torvek a declarat că orașul rezistă.", [], "Milan Torvek", (), None),
    # Ukrainian
    ("uk", "Міст закрито", ["Про це повідомив міський голова Вестри Олег Маренко у Телеграмі."], "Олег Маренко", (), "Telegram"),
    ("uk", "Міст закрито", ["Про це повідомляє Укрінформ з посиланням на Міністерство портів."], "Міністерство портів", ("Укрінформ",), None),
    ("uk", "Міст закрито", ["За словами речника Іван Добров, троє людей поранені."], "Іван Добров", (), None),
    ("uk", "“Ми стоїмо”, – заявив президент Мілан Торвек.", [], "Мілан Торвек", (), None),
    ("uk", "Орлінська обласна прокуратура уточнила, що постраждали троє людей.", [], "Орлінська обласна прокуратура", (), None),
    ("uk", "У Вестрі лунали вибухи, пише Reuters.", [], "Reuters", (), None),
    # Russian
    ("ru", "Мост закрыт, сообщил в Telegram глава администрации Вестры Олег Маренко.", [], "Олег Маренко", (), "Telegram"),
    ("ru", "Мост закрыт", ["Об этом сообщает Reuters со ссылкой на министерство портов."], "министерство портов", ("Reuters",), None),
    ("ru", "Мост закрыт", ["По данным спасателей, пострадали трое."], "спасатели", (), None),
    ("ru", "«Мы стоим», — заявил президент Милан Торвек, передает Интерфакс.", [], "Милан Торвек", ("Интерфакс",), None),
    ("ru", "Губернатор Орлинской области Иван Добров рассказал о трех разрушенных домах.", [], "Иван Добров", (), None),
    ("ru", "Согласно министерству портов, порт открыт.", [], "министерство портов", (), None),
    # Polish
    ("pl", "Most zamknięty – poinformował mer Westry Ołeh Marenko.", [], "Ołeh Marenko", (), None),
    ("pl", "Most zamknięty", ["Jak podała agencja Reuters, trzy statki zatonęły."], "Reuters", (), None),
    ("pl", "– Zostajemy – stwierdził prezydent Milan Torwek.", [], "Milan Torwek", (), None),
    ("pl", "Rzecznik marynarki Iwan Dobrow przekazał na Telegramie, że port jest czynny.", [], "Iwan Dobrow", (), "Telegram"),
    ("pl", "Według władz Westry nikt nie ucierpiał.", [], "władze Westry", (), None),
    ("pl", "Most jest zamknięty, powiedział gubernator Iwan Dobrow, cytowany przez portal Ukraińska Prawda.", [], "Iwan Dobrow", ("Ukraińska Prawda",), None),
    # Czech and Slovak
    ("cs", "Most je zavřený, uvedl starosta Oleh Marenko.", [], "Oleh Marenko", (), None),
    ("cs", "Podle agentury Reuters se potopily tři lodě.", [], "Reuters", (), None),
    ("cs", "Ministerstvo přístavů oznámilo, že přístav funguje.", [], "Ministerstvo přístavů", (), None),
    ("cs", "„Zůstáváme,“ řekl prezident Milan Torvek na Telegramu.", [], "Milan Torvek", (), "Telegram"),
    ("sk", "Most je zatvorený, informoval starosta Oleh Marenko.", [], "Oleh Marenko", (), None),
    ("sk", "Podľa ministerstva prístavov sa potopili tri lode.", [], "ministerstvo prístavov", (), None),
    ("sk", "Hovorca námorníctva Ivan Dobrov povedal agentúre Reuters, že prístav funguje.", [], "Ivan Dobrov", ("Reuters",), None),
    # Dutch
    ("nl", "Brug dicht", ["De brug blijft dicht, zegt burgemeester Oleh Marenko op Telegram."], "Oleh Marenko", (), "Telegram"),
    ("nl", "Brug dicht", ["Volgens het ministerie van Havens zijn drie schepen gezonken."], "ministerie van Havens", (), None),
    ("nl", "Brug dicht", ["Dat meldt persbureau Reuters."], "Reuters", (), None),
    ("nl", "President Milan Torvek heeft gezegd dat de stad standhoudt.", [], "Milan Torvek", (), None),
    # Norwegian, Swedish, Danish, Finnish
    ("no", "Broen er stengt, sier ordfører Oleh Marenko til Reuters.", [], "Oleh Marenko", ("Reuters",), None),
    ("no", "Ifølge forsvarsdepartementet i Vestra er tre skip senket.", [], "forsvarsdepartementet i Vestra", (), None),
    ("no", "Det skriver BBC.", [], "BBC", (), None),
    ("sv", "Bron är stängd, säger borgmästaren Oleh Marenko.", [], "Oleh Marenko", (), None),
    ("sv", "Enligt BBC har tre fartyg sjunkit.", [], "BBC", (), None),
    ("sv", "Landets president Milan Torvek säger att staden står emot.", [], "Milan Torvek", (), None),
    ("da", "Broen er lukket, siger borgmester Oleh Marenko ifølge Reuters.", [], "Oleh Marenko", ("Reuters",), None),
    ("da", "Forsvarsministeriet i Vestra oplyser, at tre skibe er sunket.", [], "Forsvarsministeriet i Vestra", (), None),
    ("fi", "Silta on suljettu, sanoo pormestari Oleh Marenko.", [], "Oleh Marenko", (), None),
    ("fi", "Presidentti Milan Torvek kertoi Telegramissa, että kaupunki kestää.", [], "Milan Torvek", (), "Telegram"),
    # Turkish
    ("tr", "Vestra Belediye Başkanı Oleh Marenko, köprünün kapandığını Telegram'dan duyurdu.", [], "Oleh Marenko", (), "Telegram"),
    ("tr", "Reuters'a göre üç gemi battı.", [], "Reuters", (), None),
    ("tr", "Tarmark Savunma Bakanlığı, üç geminin battığını açıkladı.", [], "Tarmark Savunma Bakanlığı", (), None),
    ("tr", "Yetkililere göre yaralı yok.", [], "Yetkililer", (), None),
    # Hungarian
    ("hu", "A híd zárva van, közölte Oleh Marenko polgármester.", [], "Oleh Marenko", (), None),
    # Arabic
    ("ar", "قال رئيس بلدية فيسترا إن الجسر مغلق.", [], "رئيس بلدية فيسترا", (), None),
    ("ar", "أعلنت وزارة الموانئ أن ثلاث سفن غرقت.", [], "وزارة الموانئ", (), None),
    ("ar", "أفادت وكالة رويترز بأن الميناء مغلق.", [], "رويترز", (), None),
    ("ar", "وفقا لوزارة الموانئ، فقد غرقت ثلاث سفن.", [], "وزارة الموانئ", (), None),
    # Japanese
    ("ja", "ロイター通信によると、タルマルクのトルベク大統領は、橋が壊れたと述べた。", [], "トルベク", ("ロイター通信",), None),
    ("ja", "タルマルク国防省は、船3隻が沈んだと発表した。", [], "タルマルク国防省", (), None),
    ("ja", "橋が壊れたと、ベストラの市長が認めた。", [], "ベストラの市長", (), None),
    ("ja", "AP通信によると、港が閉鎖された。", [], "AP通信", (), None),
    ("ja", "タルマルク海軍、港の閉鎖を発表", [], "タルマルク海軍", (), None),
    # Chinese
    ("zh", "根據路透社報導,塔馬克總統托爾維克表示,大橋已經關閉。", [], "托爾維克", ("路透社",), None),
    ("zh", "塔馬克國防部宣布,三艘船沉沒。", [], "塔馬克國防部", (), None),
    ("zh", "據路透社報道，港口已經關閉。", [], "路透社", (), None),
    ("zh", "韦斯特拉市长说，大桥还在。", [], "韦斯特拉市长", (), None),
    # Korean
    ("ko", "로이터통신에 따르면 항구가 폐쇄됐다.", [], "로이터통신", (), None),
    ("ko", "타르마르크 국방부는 배 세 척이 가라앉았다고 발표했다.", [], "타르마르크 국방부", (), None),
    ("ko", "로이터통신에 따르면 베스트라 시장은 다리가 끊겼다고 말했다.", [], "베스트라 시장", ("로이터통신",), None),
    # who was told is not who said it
    ("en", "The dam lost a gate, Peter Lund, Tarmark's harbour master, told a radio show on Friday.", [], "Peter Lund", ("radio",), None),
    # `it` in a sentence alone
    ("en", "The Ministry of Ports has handed out 300 boats since the morning, it said on its website.", [], "Ministry of Ports", (), None),
    # where an office is held is no part of the name
    ("en", "Mayor Lena Torvald of Vestra said the water was off.", [], "Lena Torvald", (), None),
    ("de", "Die Analystin Olga Marenko vom Institut für Hafenfragen rechnet mit Eis.", [], "Olga Marenko", (), None),
    ("nl", "Minister Peter Lund (Havens) zegt dat de sluis dicht blijft.", [], "Peter Lund", (), None),
    # an office in front, its holder in the text
    ("de", "Gouverneur: Zwei Boote gesunken", ["In Vestra sind nach Angaben von Gouverneur Peter Lund zwei Boote gesunken."], "Peter Lund", (), None),
    ("de", "Gouverneur: Zwei Boote gesunken", ["In Vestra sind zwei Boote gesunken."], "Gouverneur", (), None),
    # an agency's name ends before the verb, and without the adjective before it
    ("cs", "Podle agentury TAR uzavře Tarmark v pondělí přístav.", [], "TAR", (), None),
    ("es", 'El Ministerio de Puertos califica de "farsa" la cumbre, según recoge la agencia estatal TAR.', [], "Ministerio de Puertos", ("TAR",), None),
    ("de", "Der Hafen ist zu. Das berichtet die dpa.", [], "dpa", (), None),
    ("pl", "Zdaniem Instytutu Badań Morskich tarmarska armia nie ma łodzi.", [], "Instytut Badań Morskich", (), None),
    # the institution in which something was said
    ("ru", "В Министерстве портов сообщили, что причал закрыт.", [], "Министерство портов", (), None),
    ("ru", "В МЧС уточнили, что пожар потушен.", [], "МЧС", (), None),
    ("uk", "У поліції повідомили, що міст закрито.", [], "поліція", (), None),
    ("ru", "В Вестре сообщили о взрывах.", [], None, (), None),
    ("ru", "В США заявили о готовности к переговорам.", [], None, (), None),
    # an English paper on a page in another script
    ("ru", "Vestra Post: порт закроют до лета", [], "Vestra Post", (), None),
    ("ru", "Nord Stream: порт закроют до лета", [], None, (), None),
    ("ru", "Банк «Меридиан» закрыл отделения. Сам банк от комментариев отказался.", [], None, (), None),
    # behind a quotation, whatever the verb
    ("fr", "«\u00a0Le pont tient\u00a0», a soupiré le maire de Vestra, Paul Girard.", [], "Paul Girard", (), None),
    ("es", '"El puente aguanta", garabateó el alcalde de Vestra, Pablo Marín.', [], "Pablo Marín", (), None),
    ("es", '"El puente no aguanta", ha lamentado la alcaldesa de Vestra, Ana Marín.', [], "Ana Marín", (), None),
    ("en", '"The bridge holds," a book by Peter Lund.', [], None, (), None),
    # an agency in brackets behind the last sentence
    ("de", "Die Brücke ist wieder offen. Zuerst fuhr ein Bus. (dpa)", [], "dpa", (), None),
    ("de", "Brücke wieder offen", ["Die Brücke ist wieder offen. Zuerst fuhr ein Bus. (dpa/lo)"], "dpa", (), None),
    ("de", "Die Brücke ist wieder offen. Zuerst fuhr ein Bus. (Video)", [], None, (), None),
    # nobody, and what is nobody
    ("en", "Nobody has counted the boats since March.", [], None, (), None),
    ("en", "Footage shows a drone above the bridge.", [], None, (), None),
    ("pt", "O grupo atravessou a ponte e segue de barco para o aeroporto.", [], None, (), None),
    ("de", "Einem Bericht zufolge ist die Brücke zu. Das meldet Reuters.", [], "Reuters", (), None),
    # a headline in brackets in front of its text
    ("zh", "【三艘船離港】據路透社報道，三艘船當天離開港口。", [], "路透社", (), None),
    ("ko", "항만청(TPA)은 배 세 척이 가라앉았다고 발표했다.", [], "항만청", (), None),
    ("ko", "부두 대부분이 문을 닫았다고 로이터통신이 보도했다.", [], "로이터통신", (), None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lead", "body", "source", "via", "channel"), CREDITS)
def test_credit(
    language: str, lead: str, body: list[str], source: str | None, via: tuple[str, ...], channel: str | None
) -> None:
    """The source, its relays and the channel are those that the sentence states."""
    found = Attributor(language, [lead]).credit(lead, body).attribution
    assert (found.source, found.via) == (source, via)
    if channel is not None:
        assert found.channel == channel


def test_a_clause_before_a_quotation_stays_whole() -> None:
    lead = 'El ministro de Puertos, Pablo Marín, enfría las expectativas: "Hoy no abrimos".'
    credit = Attributor("es", [lead]).credit(lead)
    assert (credit.attribution.source, credit.rest) == ("Pablo Marín", lead)


def test_a_colon_inside_a_headline_in_brackets_parts_no_credit() -> None:
    lead = "【港務局:船已離港】港務局發言人林安说，船已離港。"
    assert Attributor("zh", [lead]).credit(lead).rest == lead


def test_an_arabic_source_is_kept_as_printed() -> None:
    lead = "أغلق الميناء، وفقا لوكالة رويترز."
    assert Attributor("ar", [lead]).credit(lead).attribution.text == "لوكالة رويترز"
