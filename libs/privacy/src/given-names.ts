import { MORE_GIVEN_NAMES } from './more-given-names';

// Very common given names in the Netherlands, from general knowledge: a list of facts, no copy of
// any register. Names in use among older and younger people, Frisian and Gronings forms, Limburg
// forms, and common names of Dutch people of Turkish, Moroccan, Syrian, Polish and other descent.
const LIST = `
aad aafke aaltje aart abdel abdelkader abdul abdullah abel abraham achmed ad adam adriaan adrian
adriana adrie aisha aicha agnes agnieszka ahmed ahmet akke alain alberdina albert alberta aleida
alejandro aleksandra alex alexander alexandra alfons ali alice alida alie alies alinda aline
allard alma aloys alwin alyssa amalia amina amir amira amy anastasia andre andré andrea andreas
andrei andries andrzej andy angela angelique angélique anita anja anke anna annabel anne anneke
annelies annelieke anneloes annemarie annemieke annet annette annie annika anouk ans anthonie
anthony antje anton antonia antonio antoon appie arend arie ariane arianne arjan arjen arnold
arno arnoud aron arthur astrid atie atsje attje auke aukje ayla aylin ayse ayşe aziz aziza baran
barbara barend barry bart bartel bartholomeus bartje bastiaan bauke baukje beatrice beatrix
beppie berend bernadette bernard bernhard bert berta bertha bertus betsie betty bianca bilal
bineke birgit björn boaz bonne bonnie boudewijn bouke boukje bram brenda brian brigitte britt
bruno burak can carel carin carina carla carlijn carlo carlos carmen carola carolien carolina
caroline catharina cathrien catrien cees celine chantal charlotte chayenne chiel chris christa
christel christiaan christian christiana christina christine christoffel cindy clara claudia
claus clemens cobie coby colinda cor cora corien corine corinne cornelia cornelis corrie corry
cynthia daan daisy daniel danielle daniëlle danique danny daphne dave david debbie debora
deborah delano denise dennis derk derek desiree désirée diana dick dieke diederik dieneke
dieuwke dieuwertje dilara dimitri dina dineke dinie ditte dirk dirkje dolf dominique donald
dorien dorine doris dorothea douwe dragan driek dries driss durk dylan ed eddie eddy edith
edward edwin eef eelco eelke eelkje egbert ekrem elena elif elin eline elisa elisabeth elise
eliza elke ella elle ellen ellie elly elma elmar els elsbeth else elske elsbet emiel emiliano
emilie emilija emine emma emre emmy enno enrico eric erica erik erika erna ernst erwin esma
esmee esmée esra esther etienne eugene eva evelien eveline evert evi ewa ewout fabian fadi famke
fardau farid farida fatih fatima fatma fedde feike felix femke fenna fenne ferdinand ferdi
fernando ferry fia fiene filip finn fleur floris fokke fokje folkert fons fouad franciscus
francisca francois françois franka frank frans fransje franciska fred freddy frederik frederika
freek froukje fré frits frederic fritz fokko gabriel gabriela gea geartsje geert geertje
geertruida geeske geesje gepke gerald gerard gerarda gerben gerbrich gerda gerhard gerdien gerke
gerlof germt gerrie gerrit gerritje gerrigje gert gertie gertjan gertruda gertrude gezina gijs
gijsbert gilles gina giovanni gisela gjalt glenn godfried goffe gonda gosse govert greet greetje
greta grietje guido gustaaf guus guusje gwen haitske hakan halima hamid hamza hanna hannah hanne
hanneke hannelore hannie hans hansje harald harm harmen harmke harold harrie harriet harry hasan
hassan hatice hedwig hedy heidi heiko heikki hein heine heinrich heleen helen helena helene
helga helma hendrik hendrika hendrikje hendrikus hennie henny henk henri henriette henrik henry
herbert herma herman hermien hermina hermine herre hessel hetty hidde hielke hiltje hilda hilde
hinke hinderk houda hub hubert hubertus hugo huib huibert huseyin hüseyin hussein ibrahim ida
idske ies igor ike ilham ilja ilona ilse imad imane imke imran ina ineke ines inez inge ingeborg
ingmar ingrid inne irena irene irina irma isa isaac isabel isabella isabelle ismail ismaïl iwan
izaak jaap jaapje jacco jack jacky jacob jacoba jacobus jacqueline jacques jade jaime jaimy
jakob jakub jalal jamal jamila jan jana janet janine janke janna janneke jannes jannetje jannie
janny janus janusz jarno jasmijn jasmin jasper javier jayden jean jeanet jeanette jeanine jeanne
jeannette jef jeffrey jelle jelly jelmer jelte jen jennifer jenny jens jeremy jerney jeroen
jerom jerry jesper jesse jessica jildou jill jim jimmy jitse jitske jitte jo joan joanna joanne
joannes jochem joel joël joep joeri joey johan johanna johannes john johnny jolanda jolande
jolanthe jolien jolijn jonas jonathan jonna joop joost joran jordy jorge jorik joris jorn jorrit
jos josé josef josefien joseph josephine joshua josine josje jouke joukje joyce juan judith
jules julia julian juliana julie juliette julius jurgen jürgen jurjen jurre justin justine jutta
kamal karel karen karim karima karin karina karl karlijn karolina kasper katarzyna kathleen
katinka katja katrien katrijn kay kees keimpe keje kelly kemal kenneth kevin khadija khalid kim
kirsten klaas klaasje klara klaske klaus klazien klazina kobus koen koenraad koert koos krijn
kristel kristian kristina krystyna krzysztof lambert lamberta lamberdina lammert lana lars
latifa laura laurens laurent lea leendert leen leentje leila lena lenie lennart lennard lenny
leo leon léon leonard leonie leontien leonoor leyla liam lian lianne lida lidewij lidia lien
lieke lieneke lies liesbeth lieselot lieuwe lieve lieuwkje lijsbeth linda linette lineke lisa
lisanne lisette lionel liv livia liza lodewijk loek loes lonneke lotte louis louisa louise
loubna lourens lubbert lucas lucia lucie lucien lucy ludo luit luitzen lukas luuk luc lydia lynn
maaike maarten maartje machiel machteld madelon magda magdalena mahmoud mahmut majid malak
malgorzata małgorzata malika malou manfred manon manuel mara marc marcel marcella marcin marco
margaret margaretha margarita margje margo margot margreet margriet marga maria mariam marian
mariana marianne marie marieke mariëlle marielle mariet mariette marij marije marijke marijn
marijse marika marike marilyn marina marinka marinus mario marion mariska marissa marit marita
marius marja marjan marjanne marjo marjolein marjon marjoleine marleen marlene marlies marlijn
marlo marloes marlou marnix marta martha martien martijn martin martina martine marten mart
martje marwa maryam maryse mateusz mathieu mathijs mathilde matthias matthijs matthew maud mauro
maurice maurits max maxim maxime maya mehdi mehmet meike meindert meine meinte melanie melchior
melek melissa melle menno merel merijn meryem meta metin mia michael michaël michal michel
michelle michiel mick mieke mien miep mies mike mila milan milou mina minke minne mira miranda
miriam mirjam mirte mirthe mitchell moesie mohamed mohammad mohammed mohamad molly mona monica
monika monique morris mostafa mounir mourad muhammed murat mustafa nabil nadia nadine nadja
naima najat najib nanda nanne nanning natalia natalie natalja natascha natasja nathalie nawal
neeltje nel nelie nellie nelly nelleke nena nico nicole nicolaas nicolette niek nienke niels
nikki nina nizar noa noah noël noortje nora norbert nordin noud noor nouria nurcan nynke obe
oeds oebele oege oetse okke oksana olaf oleksandr olga olivia olivier omar omer ömer onno orhan
oscar osman othman otto özlem pascal patricia patrick patrik paul paula paulien paulina pauline
paulus pavel pawel peer peggy peter petra petronella petrus phil philip philippe philomena pia
pier pierre pieta piet pieter pieternel pieterke pietje pietsje pim piotr priscilla quinten
quinty rachel rachid rachida ragna rahma ralf ralph ramazan ramon randy raoul raphael rasmus
raymond rebecca redouan reena regina reimer rein reina reinder reindert reinier reinout reint
reitze remco remy rémy renata renate rené renée renze reza riana rianne ria richard rick rico
rie riekje riekus riemer rien rienk rieneke riet rietje rik rika rikst rina rineke rinie rinke
rinse rinus rita rob robbert robbin robert roberto robin roderick rodney roel roelie roelien
roelof roelofje roger rogier roland rolf roman romana romy ron ronald ronnie ronny rosa rosalie
rosalinde rosanne rosemarie roswitha roxanne ruben rudi rudolf rudy rutger ruth ruud ruurd ryan
sabina sabine sabrina saida said saïd salah salim salma sam samantha samir samira samuel sander
sandra sanne sara sarah sascha saskia sebastiaan sebastian sef selim selma sem semra serge
sergio serkan servaas severine seyma sharon sheila shirley siebe siebren siem siemen sien sierd
siete sietse sietske sietze sigrid sija sijbrand sijtske sikke silke silvia silvana simon simone
simona sina sipke sita sible sjaak sjaan sjakie sjefke sjef sjeng sjoerd sjoerdje sjoerdtje
sjoukje sjors sjouke sjra skip sofia sofie soner sonia sonja sophia sophie soraya souad soufian
staf stan stanislaw stef stefan stefanie stefano steffie stella stephan stephanie steven stijn
stien stientje stig stoffel sultan susan susanna susanne suzan suzanne svenja sven svetlana
swaantje swier sybe sybren sybrand sylvester sylvia sylvie syta syts sytse sytske taeke tahar
tamara tanja tanya tara tarik tarek taras teake ted teddy teun teunis teuntje thea theo theodora
theodorus thera theresia thérèse therese thierry thijs thimo thirza thom thomas thorsten tialda
tiana tiago tibor tiddo tieme tiemen tiete tietie tim timo timothy tina tine tineke tini titia
tjalling tjamme tjaart tjeerd tjerk tjibbe tjitske tjitze tjolle tobias toine tom tomas tomasz
ton tonnie tonny toos tosca tristan trees treesje trien trienke trijn trijntje trix trudie trudy
truida truus tryntsje trynke trynsje tsjerk tsjikke turgut twan tycho tygo tymen ufuk uilke uko
ulrich ulrike urban ursula usman valentijn valerie vanessa veerle vera veronica veronique veysel
victor victoria viktor vincent viola virginia vivian vladimir volkan wanda ward warner wendy
werner wessel wesley wiebe wiebren wibren wichert wiebke wieger wiep wiepkje wieske wieteke
wietse wietske wijbe wijnand wijtske wilbert wilco wilfred wilhelm wilhelmina wilhelmus wilko
willeke willem willemien willemijn willemina willemke willie willy wilma wim wimke wiske wobbe
wobke wopke wouter wout wubbo wubbe wubbien wybe wybren wybrich wytse wytske xander xavier
yannick yara yasin yasmin yasmina yasmine yassin yassine yfke yme ype ymkje youri youssef yousef
yusuf yvette yvon yvonne zakaria zahra zainab zara zehra zeynep zita zoë zohra zuzanna ytsje
ytzen wolter wolfgang teus teunisje tette sytze sjoerdsje simen roelfien reinou pyt popke piter
oene minse meintje luutzen lolke klaasjan jantje jantine jentje jikke idse hylke hiske haye
halbe gryt foppe fimke feikje eppie epke ebel doekle doede deddo dedde bouwe boele binne atze
anske ane ale albertje aise aaf aagje adelheid guusta gonnie giel funs frenk fien fie ensing
door-marie cuno coen coenraad bep bets baukelien mannus mans luppo lubbe klaasien hillechien
harmanna geessien fennechien eltje eltjo engbert derkje boukelien berendina arendje albertus
alberdien
`;

// Also ordinary Dutch words, places or month names: a name only when a surname follows.
const AMBIGUOUS_LIST = `
frans amber bas ben bo bloem dag door eef elle floor gerrit-jan hope iris jade jen jet joy jo juni kay
can lente lien lieve linde lot lies maan mark mees merel mies mien noor ot peer rein roos roy
sam sef siem skip stan sterre storm sultan tess tine toon urban victoria viola ward wil wout ad
ron rob ina els cor hub aise ale ane rie fie max mart dick dolf faith jip luc ties elke florence
sofia jordan paris lourdes pier ida rosa door-marie mara mina meta tara maxim patrick-jan roman
hanne staf ed nel bets engel yes per adem mo job jak puck pia olaf-jan til una uri tijn aman sid noé breg cas hero levi
sil kai falco luna lola penny violet ali alle usha asma derin duman george flip lily mary mike morris rik sally manuel
zane wiel jool flor tuur otto mario romeo rico oscar derya sultan-ann ion roman rocco peter-jan wander regina martin
`;

const words = (list: string) => list.trim().split(/\s+/);

/** Given names that are also ordinary words: they count only before something like a surname. */
export const AMBIGUOUS_GIVEN_NAMES: ReadonlySet<string> = new Set(words(AMBIGUOUS_LIST));

/** Of those, the words that often open a sentence: only a likely surname makes them a name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  words('wil ben door dag lieve can ot storm hope elke mien maan frans'),
);

/** Lower-case given names, the ambiguous ones included. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([
  ...words(LIST),
  ...words(MORE_GIVEN_NAMES),
  ...AMBIGUOUS_GIVEN_NAMES,
]);
