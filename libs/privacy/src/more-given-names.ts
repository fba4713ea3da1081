/**
 * More given names, from general knowledge: younger Dutch names, Frisian, Gronings, Drents, Twents,
 * Zeeuws, Urk and Limburg forms; names of Dutch people of Moluccan, Turkish, Moroccan, Syrian, Iraqi,
 * Iranian, Afghan, Somali, Eritrean, Polish, Bulgarian, Romanian, Ukrainian and Surinamese descent.
 */
export const MORE_GIVEN_NAMES = `
aagtje aaldert aaldrik aalt aaltsje abbe abe adil afra afshin agnieta ahmad aida aidan akkie aladdin albin aleks
alena alexandru alexej alja allan alwine amadou aman amani amar amel amer aminata amine amirah anass anca andela
andrada andrej andriy anela anes anis anjali annegreet annemiek annemijn annigje anouar ansje antal arash aref
arianna arien arif ariën armin artem arzu asad ashley asma asmaa assia aster atif attila aukelien aya ayan ayat
aydan ayham ayman ayoub azra bashar basma baukelina baukjen bea beitske bente berber berhane berkant bernd berry
bertil bertine betul betül beyza bieuwkje bilge bjorn bodine bogdan bogumil bohdan bojan boris bouchra bozena
bożena brahim branko brechje brechtje breg britney bronisław bulent burcu burhan bülent büşra cahit cansu cas
casper catalina catelijne cem cemal cengiz chafik chaima charif chayen chiara chloe chloë ciska claudiu cobi
coco cok cosmin crina cristian cristina dagmar dalia damian dana danae dani danil danylo daria darius dariusz
davy dawid dawit daya defne demi deniz derin derya detje deveny devran dewi dicky diederick dieke diet dilan
dilek dino djoeke djurre dmytro doekle dominik dorota dounia doutsje doutzen driss dunya dursun duygu dwight
ebrahim ebru eda edda edita edo eduard efe eise ekaterina eke eleni elianne elias elie elina elisabetta elisah
eljo elsje elwin elzbieta elżbieta emile emin emir emirhan emmeke enes engel engin enise ensar enver eray ercan
erdem erdogan eren eritha ersin ertan esat esmeralda etta eugenia eveliene evy eyup eyüp ezgi fadime fadoua
faiza faizel falco farah fariha faris farouk farshad fatiha fatimah fatime fatos fatou faysal feie feike feline
femie femmie femmigje ferhat feride ferre fethi feyza fieke fikret filiz fiona firas firat flip flor florentien
florentina florin fokel fokelien fonger fopke foukje frederieke freerk friso fulya furkan furqan gabe gabriël
gaby galyna gamze gatske geerd geerten geertruud geesje gelske gemma genoveva georg george georgi georgios
gerbert gerbrand gerdina gerharda gerjan gerlinde gerolf gerrieke gerry gertrud gesina ghassan ghislaine giedo
giel gineke giorgos girbe goitom gokhan goran grad gradus grazyna grażyna grzegorz gul gulay gunay gyula gökhan
gönül gül gülay gülsen gülten günay haakon habiba habtom hadewych hafid hafida hafsa haije haiko hajar haje hala
hamed hamide hanane hanife hanin hannelies hanneloor haralds haris harmanus harmina harmjan haroun hartger harun
hashim hassnae hatun hayat hayriye hazal hedda hedzer heerke hemmo hendri henneke henricus henrieke herald
hermannus hero hesham hicham hidayet hikmet hilal hilbert hilbrand hille hillegonda hinderikus hossein houssam
hristo hubertien hubrecht hulya husam hylkje hülya hümeyra ibtissam idris iede iefke iejoeke iepie ihor ihsan
ikbal ikram ilay ilayda ilhan ilias iman imen imren indra inka inna intje ioana ion ionut ira iraklis irem irfan
irmgard iryna ishak isra issam itsje itske ivana ivaylo ivo iza izabela jacek jadwiga jaimie jak jakobje jamie
janko janneman jannet jannetta jannewietske janosch janou jansje jantien jantiena jantsje jaouad jarek jaro
jarosław jasminka jasna jeannet jeannine jehona jelena jeltsje jenneke jente jerke jermaine jerzy jetske jette
jetty jeu jhon jikke jildert jillert jinte jiska joana jochum jodi joeke joelle johanneke johannus jolanta
jolijne jolle jona jonah jonne jool joosje jopie jord jordi jorg jorick jorien jorinde jorne josefa josette
josien josip josua jouk jouwert jozef joëlle juriaan jurian jurjan jurjentje jurriaan jurrien jurriën juul kaan
kaat kadir kai kaja kajsa kamiel kamila karam karolien kars karst karsten kasia kaspar kateryna kato kauthar
kaveh kazimierz kea kenan kerim kerstin khadidja khaled khalil khaoula kiki kiran klaasina klasiena kobie
koenraadje koray korneel korrie kosta krelis krijnie kristiaan kristien kristijan kubilay kubra kunera kyra
kübra lahcen laila laith lamyae lara lasse latif laurie laurien layla leah leanne leendertje lejla leni lennert
leontine leszek lev levent levi levy leyna lianna lidy liedewij lienke liesa lieselotte liesje liesl lilian
liliana lilianne lilly lily lina linn lisann lise lode loeki loekie lois lola lone lorena louai loulou lourina
loïs lubbertje lubna lubomir luca lucienne lucinda ludmila luka luna luuc luukje lyda lykle lyubov maaike
maaikel maarten maartje maaz machiel machteld madelief madelon magda magdalena maher mahmoud mahmud mahnaz mahsa
maike majda majid majken malak malek malgorzata malika malissa malou manal mandy manfred manno manon manouk
mansour manuel manuela marcel marceli marcella marcin marco mareike marek margje margot margreet margriet
marguerite mari mariana marianna marianne mariano maribel marie marieke marielle marietje marietta marij marije
marijke marijn marijse marika marike marilyn marina marinka marinus mario marion mariona maris marisa marit
marita mariusz mariëlle marja marjan marjanne marjet marjo marjolein marjolijn marjon marleen marlene marlieke
marlien marlies marloes marlou marnix marouane marretje marrie marrit marta martha martien martijn martin
martina martine martinus marty marwa marwan mary maryam maryana maryse masha mateusz mathieu mathijs mathilde
matthias matthieu matthijs matías maud maura maureen maurice maurits mauro maxime maximiliaan maya mayke mayra
maëlle małgorzata mehdi mehmet meike meinard meindert meinou meint meinte meintsje melanie melda melek melih
melike melina melisa melissa melle melvin menno meral merijn meriyem merlijn mert mertcan merve merwe mesut
metin metje mevlut mevlüt michael michaela michal michał michel michelle michiel mieke miekie mieneke miep miet
mika mikael mike mikel miklós mila milad milan milana milena milica minke mira miranda mireille mirela miriam
mirjam mirjana mirko mirna miroslav mirthe misha mitch mitchell moaad moad moana mohamed mohammad mohammed
mohsen moniek monika moniqua monique monir morad morena moritz morris moses mostafa mouna mounir mourad
moustapha muhammad muhammed muhammet muharrem mukhtar munevver murat musa mustafa mustapha mykhailo mykola
myriam myrna myron myrte myrthe münevver nabil nada nadezhda nadia nadieh nadine nadja nadya nafisa nahed nahid
naima najat najib najima nanda nando nanette nanne nanny naomi narges narin nasim nasir nasrin nasser natalia
natalie nataliya natalja natascha natasja nathalia nathalie nathan navid nawal nazan nazli nazlı neda nedim
neeltje nelleke nellie nelly nena nermin neslihan nevin nezha niam nick nicky nico nicola nicolaas nicole
nicolette nicoline niek niels nieske nihal nihat nijs nik niki nikita nikki niklas nikol nikola nikolai nikolaj
nils nilüfer nina nino nisa nisrine nizar noa noah noel noelle noortje nora norah norbert nordin noreen nouel
nour noura nourdin noureddine novica noé noël noëlle nuran nuray nurcan nurgül nuri nuria nuriye nurten nynke
ocko oda oebele oeds oege oekje oetse ofelia okke oksana oktay ola olaf olav oleh oleksandr oleksandra olena
olga olha olivia olivier ollie olof olya omar omer omid onno onur orhan orkun orlando oscar oskar osman ossama
otis otje oto otte otto ouafae oualid oumaima oumar ousmane ozlem paddy palwasha pamela panagiotis panos paola
pascal pascalle pasquale patrice patricia patrick patrik patty paul paula paulien paulina pauline paulus pavel
pawel paweł peggy pelin penny pepijn perihan perry petar peter petko petr petra petronella petros petrus
pharrell phil philip philippe philomena phyllis pia pieke piekje pien pierre piet pieta pieter pietertje pietje
pietsje pim pina pinar piotr pippa pitrik pjotr pleun pleuntje popko poppe priscilla przemek przemysław puck
pytrik pál pınar quincy quinten quirijn quirine rabia rachel rachid rachida radoslav radoslaw radosław raf
rafael rafal rafał rafik ragna rahel rahim rahma raisa raja rajab rajae ralf ralph ramazan rami ramiro ramon
ramona ramzi rana randy rania ranja raoul raphael raquel rasha rashid rasim raul rayan rayana raymond razan
rebecca recep reda redouan redouane reggie regien regina reinder reindert reineke reiner reinhard reinier
reinilde reinoud reinout reinskje reintje rejhan rekik remco remi remko remon remy rena renata renate renee reni
renilde renske renzo rené renée resit reza ria rianne rias ricardo richard richelle rick ricky rico rieke riekje
rieks riekus riemer riemke rieneke rienk rienkje riet rieta rietje rifat rik rika rikie rikkert rikus rimke rini
rinie rinke rinse rinske rinus risto rita rixt robbert robbie robby robert roberta roberto robin robinson
robrecht rocco rochelle roderick rodi rodney rody roel roeland roelie roelina roelinka roelof roelofje roely
roger rogier rokus roland rolf rolien rolinka romana romanie romano romeo romina rommy romy romée ronald ronan
ronja ronnie ronny roosje rosalie rosalien rosalina rosanne rosemarie rosemarijn rosita rosmarijn rowan roxana
roxane roxanne royce ruben ruby rudi rudie rudmer rudolf rudy ruerd rufus ruken rumen ruslan russell rutger ruth
ruud ruurd ryan ryszard saad saar saartje sabah sabina sabine sabri sabrina sabriye sacha sadia sadik saeed
safae safia safiya sahar sahra said saida saima sakina salah saleh salem salih salim salima sally salma salman
salome salvatore samantha samar samer samet sami samia samil samir samira samuel samuël samy sana sanae sander
sandie sandra sandrina sandy sanela sanja sanna sanne santino sara sarah saranda sari sarina sascha sasha sasja
saskia savannah sawsan sayed saïd saïda sebahat sebastiaan sebastian seda sefa sefanja seger seher seid
selahattin selcuk selim selin selina selma selçuk sena senna sep sepp seppe serap serdar serge sergej sergio
serhat serhii serhiy serkan sertac servet sevda sevgi sevil sevim sevinc seyma sezer shabnam shadi shahab shahid
shahin shaima shakir shakira sham shamira shane shanna sharifa sharon shawn sheila shelly sherida sherif shirin
shirley shiva sibel sible sibo sibren sibrig sid sidney siebe siebrand siebren siebrich siebrigje sieger siegrid
siemen siemon sien sientje siert siet sieta siets sietsche sietse sietske sietze sigrid siham sijbe sijbren
sijmen sijtje sil silke silvana silvia silvie silvio sima simke simon simona simone sina sinan sinem sinne sipke
sippie siraaj siri sita sivan sjaak sjaan sjaantje sjabbe sjahrir sjef sjefke sjeng sjerp sjirk sjoerd sjoerdje
sjoerdtje sjoke sjon sjors sjouk sjouke sjoukje sjoukjen sjra sjraar sjuul slavica slawomir snezana sofian
sofiane sofie sofieke solange soner sonia sonja sonny sophia sophie soraya soren soroush soufian soufiane
soukaina soumaya srdjan stanislaw stanisław stefan stefania stefanie steffen steffie stella stephan stephanie
steven stien stijn stina stineke stoffel stoffer suat sue suhaila suleyman sumeyye susan susanna susanne suus
suzan suzanne suze sven svenja sveta svetlana svitlana syb sybe sybille sybolt sybrand sybren sybrich sylvana
sylvester sylvia sylvie syme symen syta sytske szymon süleyman sümeyye sławomir taco taede taeke taha tahir
tahmina taissa tako talal talip tamar tamas tamer tammo tana tansu tarkan tatiana tatjana tayfun taylan tea
teatske tebbe tekla tekle temur teodor terence teresa tereza terry tetiana tetje tettje teuta tewis tewolde
thaddeus thalia theda thei theodoor theun theunis thieme thiemo thijmen thirsa tiare tibbe tida tiemo tienke
tiesto tigist tijl tijmen tijn tijs tiko til tilly timon timur tinka tiny tjaard tjabbe tjaco tjakko tjalda
tjalf tjalle tjallie tjapko tjarda tjardo tjark tjasse tjeard tjeerdtje tjerkje tjerna tjibbele tjipke tjitte
tjitteke tjoeke tobe tobi toby todor tomislav tommie tommy toni tonie tonio tonke tonko torben toriyalai toshi
toufik trijneke trijntsje trine trinette truike truusje tsegay tsjaerd tsjalling tsjibbe tsjitse tsjitske tugba
tugce tunahan turan tuur tuğba twanneke tyler tyra ubbo ubel ubele udo uffe ugur uilkje ulbe ulfert ulku umit
umut una uri urszula usha uwe uğur vahap vahid valentina valeria valerija valeriya vanja varvara vasil vasile
vasyl veli velizar verena verona vesna vika viktoria viktoriya vincenzo violet violeta vita vitali vitaliy vito
vivianne vivienne volodymyr vroukje vuk vusal wael wafa waheed wahid wahida wajdi waldemar walid walter walther
wander wanne warsame wasim wassim weia weike welmoed welmoet wendela wendeline wender wia wibo wicher wiebrich
wiebrig wiefke wieke wiel wiele wielie wiert wiesje wiete wigger wiggert wijbren wijnanda wijntje wike wikje
wilbrand wilfried wilja willard willemijntje willempje willianne wina winand winfried winnie wiola wioletta
wisam wisse witold wladimir wlodek wojciech wojtek woltertje wouda wullem wumkes wyb wybo wybrand wybrig wytsje
wytze włodzimierz yacine yagmur yahya yaman yana yannic yannis yaren yaroslav yasemin yaser yasir yasser yavuz
yağmur yelda yeliz yente yes yeter yevhen yevheniia yigit yilmaz yiğit ykje ylva yoeri yola yolanda yolande yona
yonas yoran yordan yordi yorick yosef yosra younes younous yousra ytje ytsen yulia yuliia yuliya yunus yuri
yurii yuriy yvar yves yvo zahir zaid zakariya zakia zane zarah zaynab zbigniew zdravka zeger zeineb zekeriya
zeki zeliha zerrin zhanna zhivka ziad zina zinab zineb ziv ziya ziyad zoe zofia zoran zowi zuhal zwaantina
zwaantje zwanet zwanette zygmunt zyneb zülfiye ömer özcan özge özgür özlem ülkü ümit şeyma
`;
