"""First names, small: they tell `Ned Price` from `State Department`. Nominative forms, in the spellings of the press."""

FIRST_NAMES = frozenset(
    """
aaron abdul abdullah abdulrahman adam adrian agnes ahmad ahmed ahmet aidan akira alan alain alastair albert alberto alejandro
aleksandar aleksander aleksandr aleksandra aleksei aleksej aleksey aleksiej alena alessandro alessandra alex alexander alexandre
alexandra alexei alexey alexis alfonso alfred ali alice aliaksandr alina alisa alla allan alois alona alvaro alyona amal amanda amir
amy ana anastasia anatol anatolij anatolii anatoly anders andre andré andrea andreas andrei andrej andres andrés andrew andrey andrij andrii
andriy andrzej andy angela angelo angus ann anna annalena anne annette annika anthony antoine anton antonella antoni antonina antonio
antónio antony antti anwar arkady arnaud arne arsen arseniy arseny artem artur arturo arvid asger asif astrid august avi axel ayşe
barack barbara bartosz bashar beata beatrice ben benito benjamin benny bernard bernardo bernd bert bertrand beth bettina bill
birgit björn bo bob bogdan bohdan boris boryslav boyko brad brett brian bridget bruce bruno bryan burak carl carla carlo carlos
carmen carol carole caroline carsten catherine cecilia cédric charles charlie charlotte chloe chris christian christiane christina
christine christo christoph christophe christopher chuck claire clara claude claudia claus clément colin colm connor craig cristian cristina
cyril cyrille dag damian damien dan dana daniel daniela daniele danielle danilo danny daria dario darius darya dave davíd david davide dean
deborah delphine denis denise denys derek devlet diana didier diego dieter dietmar dirk djordje dmitri dmitrii dmitrij dmitrijs dmitriy
dmitro dmitry dmytro dmitrij dominic dominik dominique don donald donna doris dorota doug douglas drew dusan dylan eamon ed eduard eduardo edward
edwin eero egils einar ekaterina elena eleonora eleni elizabeth ella ellen elon emanuel emil emilio emily emine emir emma emmanuel
emmanuelle enda enrico enrique eric erica erik erika erkki ernest ernst esa esteban esther eugen eugene eva evan evelyn evgenij evgeny evheniy
ewa ezra fabian fabien fabio fabrizio fahrettin faisal fatih fatima fatma federica federico felipe felix ferdinand fergal fernando filip filippo
fiona florian florence florin francesca francesco francis francisco franck françois françoise frank frans franz fred frederick frederik fredrik
friedrich fuat gabriel gabriela gareth gary gavin genadijs gennadij gennady geoffrey georg george georges georgi georgii gerald gérald gerard
gérard gerhard gianni gilles gina giorgia giorgio giovanni gitanas giulia giuseppe gleb glen glenn gonzalo gordon graham greg gregory greta
grzegorz guido guillaume guillermo gunther günter günther gustav guy haakon hadja hakan halina hamza hanna hannah hannes hans harald haris harriet
harry hassan heather hege heidi heikki heiko heinz heinrich helen helena helene hélène helmut hendrik henri henrik henry herbert
hervé hiroshi holger howard hubert hugo hulusi hussein iain ian ibrahim ida idris ignacio igor ihor ilia ilja ilkka illia ilona ilya imran
inés ines inga ingrid inna ioana ion ira irena irene irina iris irma iryna isaac isabel isabella isabelle ismail istván ivan ivana ivanka
ivica ivo jaakko jack jacob jacques jakub jairo james jamie jan jana jane janet janez janine janis jānis jānos janusz jarosław jaroslav jason javier jean
jean-luc jean-marc jean-noël jean-pierre jean-yves jeff jeffrey jelena jen jennifer jenny jens jeremy jerome jérôme jerry jerzy jesper jesse jessica
jesús jill jim jiří jo joan joana joann joanna joao joão joachim jochen joe joel johan johanna johannes john johnny jon jonas
jonathan jordan jordi jorge jos josé josef josep joseph josh joshua josip jörg józef juan juha juhani jukka julia julian juliane julie julien julio
julius jürgen jussi justin justyna kaja kamala kamil karel karen karin karine karl karol karolina karsten kasper kate katarina katarzyna kateryna
katherine kathleen kathrin katja katrin kay keir keith kelly kemal ken kenneth kerstin kevin khaled kimmo kirill kirsten kirsty kjell klaus kofi
konrad konstantin kostiantyn kris kristalina kristian kristin kristina kristján krzysztof kurt kyriakos kyrylo lachlan lars larry laszlo lászló laura
laurent laurence lauri lawrence lech lee leif lena leo leon leonardo leonid leonīds leslie leszek lev liam lidia liesje lila lilia lilian
linda lindsay lindsey line linda lisa liz lloyd lorenzo louis louise luc luca lucas lucia lucie lucy luca ludovic luigi luis luís luise luiz
lukas łukasz lukáš luke lutz lydia lyudmila lyudmyla maciej madeleine madis magdalena magnus maia maisie maksim maksym malcolm malik manfred
manuel manuela mar marc marcel marcela marcelo marcin marco marcos marcus marek margaret margarita margrethe maria maría mariana mariano
marie marijn marina marine mario marion marit mariusz marjorie mark marko markus marta martha marti martin martina martine martín martyn marwan
mary maryna masha massimo mateusz mathias mathieu mats matt matteo matthew matthias matti maurice mauricio mauro max maxim maxime maximilian
megan mehmet melanie melissa mevlüt mevlut mia micah michael michail michaił michal michał michel michèle michelle miguel mihai mihail
mihaela mihajlo mika mikael mike mikhail mikhailo mikheil mikko mikołaj milan milena miles miloš miloslav milorad mircea mirjana miro miroslav
mirosław mitch mohamed mohammad mohammed mohsen moira monica monika morten moshe muhammad mustafa mychajło mychajlo mychailo mykhailo mykhajlo mykola mykyta
nadia nadine nadja naftali nancy narendra natalia natalie nataliia nataliya natalja natalka natasha nathan nathalie ned neil nia nicholas nick
nicola nicolae nicolas nicole nigel nikita niklas niko nikola nikolai nikolaj nikolaos nikolas nikolay nikki nils nina noah noam noelia noor nora norbert
norman nuno octavian ola olaf olav ole oleg oleh oleksandr oleksandra oleksii oleksij oleksiy olena olga olha olivia olivier oliver olli
omar ömer orhan orysia oscar oskar osman ostap otto pablo pål pamela paolo paola paschal pascal patricia patricio patrick patrik paul paula paulina
pavel pavlo pavol paweł pedro pekka penny per pernille petar peter petr petra petri petro philip philippe phil phillip pia pierre pieter pietro
pilar piotr polina przemysław quentin rachel radek radosław radu rafael rafał rainer ralf ralph ramzan ramon ramón raphael
raphaël rashid raul raúl ray raymond rebecca recep regina reinhard reinis rené renata renate reuben ricardo riccardo richard rick rickard rishi rita
rob robert roberta roberto robin rod rodion rodrigo roger roland rolf roman romana romain romano ron ronald rory rosa rosie ross roy rory ruben
rubén rudolf rui ruslan russell rustem ryan ryszard saad sabine sadyr salvatore sam samantha samir samuel sandra sanna santiago sara
sarah sascha saskia saša scott sean seán sebastian sébastien selim selma serge sergei sergej sergey serghei sergi sergii sergij sergio sergiusz sergiy sérgio serhij
serhii serhiy shane sharon sheila shigeru shinzo siegfried sigrid silke silvia silvio simon simone simona siniša slava slavomir slawomir sławomir sofia sofie soledad
sonia sonja sophie stanislas stanislav stanisław stefan stefania stefano steffen steinar stella stephan stéphane stephanie stéphanie stephen steve steven stoyan stuart sue
suella susan susana susanna susanne svein sven svetlana sviatlana sviatoslav svitlana svjatoslav swiatłana sylvain sylvia sylvie szymon tadeusz tamara tanja tanya taras tarja tarik
tatiana tayyip ted teemu teodor teodoro terence teresa teresia terry tetiana tetyana thérèse theresa thierry thomas tiago tibor tihomir tim timo timothy timur tina
tobias todd tom tomas tomás tomáš tomasz tomi tommaso tommy toni tony torben tore tristan troels tuomas tymofiy tymur ulf ulla ulrich ulrika
ulrike urmas ursula uwe vaclav václav vadim vadym valentin valentina valentyn valentyna valentyn valeri valeria valerie valérie valerii valerij valeriy valery vasil
vasile vasily vasyl vasilij vasyl vera veronica veronika viacheslav victor victoria vicky viktor viktoria viktoriia vince vincent vincenzo viola virginia virginie
vita vitali vitalij vitalii vitaliy vitaly vito vittorio vivian vivien vjatjeslav vlad vladimir vladimír vladyslav vladislav vladlen volha volker volodimir volodymyr
volodymir wadym waldemar walentyn walter wang warren wayne wendy werner wiktor wiktoria wilhelm willem william willy winston witalij witali wladimir władimir władysław
włodzimierz wojciech wolfgang wolodymyr wołodymyr xavier yana yann yannick yaroslav yasmin yehor yekaterina yelena yevgeni yevgeny yevhen yevheniia yevheniy yitzhak yoav yoel yuri yurii
yuriy yury yusuf yuval yves yvette yvonne zbigniew zdeněk zdzisław zeynep zlatko zofia zoran zsolt zoltan zoltán zuzana łarysa şükrü żaneta
августин агнес адам азат айдын александр александра алексей алена алёна алина алла альберт анастасия анатолий ангела андрей анна
анналена антон антони антониу арвид аркадий армен арсен арсений артем артём артур барак бахтияр беата бенджамин богдан борис бриджит вадим валентин
валентина валерий валерия василий вера виктор виктория виталий витольд владимир владислав владлен вольфганг всеволод вячеслав
гавриил галина геннадий георгий герман глеб гитанас григорий давид даниил дарья денис джеймс джейк джейн джен джо джон джордж джорджа джозеф дмитрий дональд
евгений евгения егор екатерина елена елизавета жан жозеп зинаида зураб иван игорь илья имран инна ирина йенс йозеп кая карен карл кирилл кир клаус константин кристина кристалина
ксения лариса лев лейла леонид линда лариса лидия ллойд людмила майкл майк макс максим маргарита марат марина мария марк марта мартин матвей метте михаил михайло надежда наталия наталья
нед никита николай николя нина олаф олег олеся олександр олексій ольга оксана павел паоло петр пётр пит питер радослав рамзан регина реджеп ренат риши роберт родион роман ростислав руслан рустем
светлана святослав себастьян семен семён сергей сергій си станислав стефан стивен таисия тамара тарас татьяна тимофей тимур том томас тони урсула федор фёдор филипп франсуа фридрих фумио
хассан хулуси эдуард эльвира эмине эммануэль эмманюэль эрик юлия юлій юрий яков ян яна янис ярослав ярославна
августин агнешка адам айдер аліна алла анатолій ангела андрій анжей анналена антон антоній антоніу анастасія арвід аркадій арсен арсеній артем артур беата богдан борис бориc вадим валентин валентина
валерій валерія василь вероніка віктор вікторія віталій владислав володимир всеволод в'ячеслав вячеслав геннадій георгій гітанас гліб григорій давид данило дарія дарина денис джо джон джейк дмитро дональд еммануель
еммануель енн ентоні едуард євген євгенія єгор жозеп зоряна іван ігор ілля інна ірина йенс йосип кая карел катерина кирило кір костянтин ксенія лариса леонід леся лідія лілія ліля ллойд людмила любов майк
макс максим маргарита марина марія марк марта матвій микита микола метте михайло мішель надія наталія наталя ніна олаф олег олександр олександра олексій олена олеся ольга оксана орися остап павло петро пітер
радослав рамзан реджеп ріші роберт роман ростислав руслан рустем світлана святослав сергій софія станіслав стефан степан тамара тарас тетяна тимофій тимур томас урсула федір філіп фрідріх хакан юлія юрій яків ян яна ярослав
""".split()
)
