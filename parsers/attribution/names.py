"""First names, small, in the nominative, in the spellings of the press: they tell a person from an institution."""

FIRST_NAMES = frozenset(
    """
aaron abdul abdullah abdulrahman adam adrian agnes ahmad ahmed ahmet aidan akira alain alan alastair albert alberto
alejandro aleksandar aleksander aleksandr aleksandra aleksei aleksej aleksey aleksiej alena alessandra alessandro
alex alexander alexandra alexandre alexei alexey alexis alfonso alfred ali aliaksandr alice alina alisa alla allan
alois alona alvaro alyona amal amanda amir amy ana anastasia anatol anatolii anatolij anatoly anders andre andrea
andreas andrei andrej andres andrew andrey andrii andrij andriy andrzej andré andrés andy angela angelo angus ann
anna annalena anne annette annika anthony antoine anton antonella antoni antonina antonio antony antti antónio anwar
arkady arnaud arne arsen arseniy arseny artem artur arturo arvid asger asif astrid august avi axel ayşe barack
barbara bartosz bashar beata beatrice ben benito benjamin benny bernard bernardo bernd bert bertrand beth bettina
bill birgit björn bo bob bogdan bohdan boris boryslav boyko brad brett brian bridget bruce bruno bryan burak carl
carla carlo carlos carmen carol carole caroline carsten catherine cecilia charles charlie charlotte chloe chris
christian christiane christina christine christo christoph christophe christopher chuck claire clara claude claudia
claus clément colin colm connor craig cristian cristina cyril cyrille cédric dag damian damien dan dana daniel
daniela daniele danielle danilo danny daria dario darius darya dave david davide davíd dean deborah delphine denis
denise denys derek devlet diana didier diego dieter dietmar dirk djordje dmitri dmitrii dmitrij dmitrijs dmitriy
dmitro dmitry dmytro dominic dominik dominique don donald donna doris dorota doug douglas drew dusan dylan eamon ed
eduard eduardo edward edwin eero egils einar ekaterina elena eleni eleonora elizabeth ella ellen elon emanuel emil
emilio emily emine emir emma emmanuel emmanuelle enda enrico enrique eric erica erik erika erkki ernest ernst esa
esteban esther eugen eugene eva evan evelyn evgenij evgeny evheniy ewa ezra fabian fabien fabio fabrizio fahrettin
faisal fatih fatima fatma federica federico felipe felix ferdinand fergal fernando filip filippo fiona florence
florian florin francesca francesco francis francisco franck frank frans franz françois françoise fred frederick
frederik fredrik friedrich fuat gabriel gabriela gareth gary gavin genadijs gennadij gennady geoffrey georg george
georges georgi georgii gerald gerard gerhard gianni gilles gina giorgia giorgio giovanni gitanas giulia giuseppe
gleb glen glenn gonzalo gordon graham greg gregory greta grzegorz guido guillaume guillermo gunther gustav guy
gérald gérard günter günther haakon hadja hakan halina hamza hanna hannah hannes hans harald haris harriet harry
hassan heather hege heidi heikki heiko heinrich heinz helen helena helene helmut hendrik henri henrik henry herbert
hervé hiroshi holger howard hubert hugo hulusi hussein hélène iain ian ibrahim ida idris ignacio igor ihor ilia ilja
ilkka illia ilona ilya imran ines inga ingrid inna inés ioana ion ira irena irene irina iris irma iryna isaac isabel
isabella isabelle ismail istván ivan ivana ivanka ivica ivo jaakko jack jacob jacques jairo jakub james jamie jan
jana jane janet janez janine janis janusz jaroslav jarosław jason javier jean jean-luc jean-marc jean-noël
jean-pierre jean-yves jeff jeffrey jelena jen jennifer jenny jens jeremy jerome jerry jerzy jesper jesse jessica
jesús jill jim jiří jo joachim joan joana joann joanna joao jochen joe joel johan johanna johannes john johnny jon
jonas jonathan jordan jordi jorge jos josef josep joseph josh joshua josip josé joão juan juha juhani jukka julia
julian juliane julie julien julio julius jussi justin justyna jérôme józef jörg jürgen jānis jānos kaja kamala kamil
karel karen karin karine karl karol karolina karsten kasper katarina katarzyna kate kateryna katherine kathleen
kathrin katja katrin kay keir keith kelly kemal ken kenneth kerstin kevin khaled kimmo kirill kirsten kirsty kjell
klaus kofi konrad konstantin kostiantyn kris kristalina kristian kristin kristina kristján krzysztof kurt kyriakos
kyrylo lachlan larry lars laszlo laura laurence laurent lauri lawrence lech lee leif lena leo leon leonardo leonid
leonīds leslie leszek lev liam lidia liesje lila lilia lilian linda lindsay lindsey line lisa liz lloyd lorenzo
louis louise luc luca lucas lucia lucie lucy ludovic luigi luis luise luiz lukas luke lukáš lutz luís lydia lyudmila
lyudmyla lászló maciej madeleine madis magdalena magnus maia maisie maksim maksym malcolm malik manfred manuel
manuela mar marc marcel marcela marcelo marcin marco marcos marcus marek margaret margarita margrethe maria mariana
mariano marie marijn marina marine mario marion marit mariusz marjorie mark marko markus marta martha marti martin
martina martine martyn martín marwan mary maryna maría masha massimo mateusz mathias mathieu mats matt matteo
matthew matthias matti maurice mauricio mauro max maxim maxime maximilian megan mehmet melanie melissa mevlut mevlüt
mia micah michael michail michaił michal michał michel michelle michèle miguel mihaela mihai mihail mihajlo mika
mikael mike mikhail mikhailo mikheil mikko mikołaj milan milena miles milorad miloslav miloš mircea mirjana miro
miroslav mirosław mitch mohamed mohammad mohammed mohsen moira monica monika morten moshe muhammad mustafa mychailo
mychajlo mychajło mykhailo mykhajlo mykola mykyta nadia nadine nadja naftali nancy narendra natalia natalie nataliia
nataliya natalja natalka natasha nathalie nathan ned neil nia nicholas nick nicola nicolae nicolas nicole nigel
nikita nikki niklas niko nikola nikolai nikolaj nikolaos nikolas nikolay nils nina noah noam noelia noor nora
norbert norman nuno octavian ola olaf olav ole oleg oleh oleksandr oleksandra oleksii oleksij oleksiy olena olga
olha oliver olivia olivier olli omar orhan orysia oscar oskar osman ostap otto pablo pamela paola paolo pascal
paschal patricia patricio patrick patrik paul paula paulina pavel pavlo pavol paweł pedro pekka penny per pernille
petar peter petr petra petri petro phil philip philippe phillip pia pierre pieter pietro pilar piotr polina
przemysław pål quentin rachel radek radosław radu rafael rafał rainer ralf ralph ramon ramzan ramón raphael raphaël
rashid raul ray raymond raúl rebecca recep regina reinhard reinis renata renate rené reuben ricardo riccardo richard
rick rickard rishi rita rob robert roberta roberto robin rod rodion rodrigo roger roland rolf romain roman romana
romano ron ronald rory rosa rosie ross roy ruben rubén rudolf rui ruslan russell rustem ryan ryszard saad sabine
sadyr salvatore sam samantha samir samuel sandra sanna santiago sara sarah sascha saskia saša scott sean sebastian
selim selma serge sergei sergej sergey serghei sergi sergii sergij sergio sergiusz sergiy serhii serhij serhiy seán
shane sharon sheila shigeru shinzo siegfried sigrid silke silvia silvio simon simona simone siniša slava slavomir
slawomir sofia sofie soledad sonia sonja sophie stanislas stanislav stanisław stefan stefania stefano steffen
steinar stella stephan stephanie stephen steve steven stoyan stuart stéphane stéphanie sue suella susan susana
susanna susanne svein sven svetlana sviatlana sviatoslav svitlana svjatoslav swiatłana sylvain sylvia sylvie szymon
sébastien sérgio sławomir tadeusz tamara tanja tanya taras tarik tarja tatiana tayyip ted teemu teodor teodoro
terence teresa teresia terry tetiana tetyana theresa thierry thomas thérèse tiago tibor tihomir tim timo timothy
timur tina tobias todd tom tomas tomasz tomi tommaso tommy tomás tomáš toni tony torben tore tristan troels tuomas
tymofiy tymur ulf ulla ulrich ulrika ulrike urmas ursula uwe vaclav vadim vadym valentin valentina valentyn
valentyna valeri valeria valerie valerii valerij valeriy valery valérie vasil vasile vasilij vasily vasyl vera
veronica veronika viacheslav vicky victor victoria viktor viktoria viktoriia vince vincent vincenzo viola virginia
virginie vita vitali vitalii vitalij vitaliy vitaly vito vittorio vivian vivien vjatjeslav vlad vladimir vladimír
vladislav vladlen vladyslav volha volker volodimir volodymir volodymyr václav wadym waldemar walentyn walter wang
warren wayne wendy werner wiktor wiktoria wilhelm willem william willy winston witali witalij wladimir wojciech
wolfgang wolodymyr wołodymyr władimir władysław włodzimierz xavier yana yann yannick yaroslav yasmin yehor
yekaterina yelena yevgeni yevgeny yevhen yevheniia yevheniy yitzhak yoav yoel yuri yurii yuriy yury yusuf yuval yves
yvette yvonne zbigniew zdeněk zdzisław zeynep zlatko zofia zoltan zoltán zoran zsolt zuzana ömer łarysa łukasz şükrü
żaneta августин агнес агнешка адам азат айдер айдын александр александра алексей алена алина алла альберт алёна
аліна анастасия анастасія анатолий анатолій ангела андрей андрій анжей анна анналена антон антони антониу антоній
антоніу арвид арвід аркадий аркадій армен арсен арсений арсеній артем артур артём барак бахтияр беата бенджамин
богдан борис бриджит в'ячеслав вадим валентин валентина валерий валерия валерій валерія василий василь вера
вероніка виктор виктория виталий витольд владимир владислав владлен володимир вольфганг всеволод вячеслав віктор
вікторія віталій гавриил галина геннадий геннадій георгий георгій герман гитанас глеб гліб григорий григорій гітанас
давид даниил данило дарина дарья дарія денис джейк джеймс джейн джен джо джозеф джон джордж джорджа дмитрий дмитро
дональд евгений евгения егор едуард екатерина елена елизавета еммануель енн ентоні жан жозеп зинаида зоряна зураб
иван игорь илья имран инна ирина йенс йозеп йосип карел карен карл катерина кая кир кирилл кирило клаус константин
костянтин кристалина кристина ксения ксенія кір лариса лев лейла леонид леонід леся лидия линда ллойд любов людмила
лідія ліля лілія майк майкл макс максим марат маргарита марина мария марк марта мартин марія матвей матвій метте
микита микола михаил михайло мішель надежда надія наталия наталья наталя наталія нед никита николай николя нина ніна
оксана олаф олег олександр олександра олексій олена олеся ольга орися остап павел павло паоло петр петро пит питер
пётр пітер радослав рамзан регина реджеп ренат риши роберт родион роман ростислав руслан рустем ріші светлана
святослав світлана себастьян семен семён сергей сергій си софія станислав станіслав степан стефан стивен таисия
тамара тарас татьяна тетяна тимофей тимофій тимур том томас тони урсула федор федір филипп франсуа фридрих фрідріх
фумио фёдор філіп хакан хассан хулуси эдуард эльвира эмине эммануэль эмманюэль эрик юлия юлій юлія юрий юрій яков
яків ян яна янис ярослав ярославна євген євгенія єгор іван ігор ілля інна ірина
""".split()
)
