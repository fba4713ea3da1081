/**
 * More surnames without their particle, from general knowledge: Dutch by region, Moluccan, Turkish,
 * Moroccan, Arab, Polish, Ukrainian, Surinamese, Afghan. Not those that are everyday words.
 */
export const MORE_SURNAMES = `
aalbers aalders aarts abbas abbink abdellaoui abdi abdullah abdulle abebe abma aboutaleb abrahams acar achahbar
achbar adamczyk adriaanse ahmadi ahmadzai aitali akgun akgül akkerman akkermans aksoy aktas aktaş akyol alahmad
alberts alhassan ali aljasem alkhatib almasri alshami altena altin altun amezian amghar amiri amrani ankersmit
aponno appelman arabi arends arikan asaad asaidi aslam assaf assink atalay ates ateş avci avcı aydemir aydın
aykut aziz azizi azouagh azzouz azzouzi baars baas bakhuizen bakkal bakkali bakri baldew balk banaszak bangma
barakat baran barendregt barends bartels bayrak bayram beekhuis beekman beerda beers bekker bekkers belhaj
belkacem benaissa benali benamar bennani bennink benyahia berends berendsen bergsma berkhout berrada beumer
beuving bhagwandin biharie bijl bijlsma bilgin birinci blaauw blankers bleeker bloemendal boekema boelens
boelhouwer boerma boerrigter boers boersen bogaard bogaards bolhuis bolks bolt bondar bondarenko bongers bonnema
boonstra boorsma bootsma borger borghuis borkowski borsboom borst bosch bosscha bouali bouazza bouchaou boudhan
bouhali boujemaoui boukhari boulahrouz bouma bourass boutaib bouwhuis bouwmeester bouzian bouzidi bouzit
bovenkamp boyko bozkurt braakman brandsma brandt bremer bremmer bremmers breukers brinkhuis broeders broekema
broekman broens bronsema brugman bruins bruinsma bruns buijs buijsman buitenweg bult bulut buurman buursema
buursma caglar cakir celik cetin chaara chahid chaoui charif cherkaoui chmielewski claus coenen coolen coppens
cornelissen coskun coşkun cremers cuijpers czarnecki dabrowski daemen dahmani damhuis damsma danen daniels
dankelman danylchenko darkaoui darouich darwish das dassen davids deckers degens dekens dekkers delissen derks
derksen deurloo dibi dieleman dielemans dierickx dijkema dijkgraaf dijkhuis dijkman dijksma dikken dimitrov
dinkla ditmars doekhi doeleman doesburg dogan dogru dohmen dolfing dolman donkers doorenbos dorenbos douma
douwes doğan drent drenth drenthen driesen driessens dubbeldam dubbelman duda dudek duijn duijts duijvestijn
duijzings duman dumitru durmaz duursma dąbrowski eefting eekhof eelman eggens eggink ekinci elbakkali ellenbroek
elzinga emmens enting erdem erdogan erdoğan erkens eroglu erol eroğlu ersoy eshuis essers ettaghi euwema everink
everts ezzahra faber fabius fadili farah faraj fares fassi feddes feenstra feijen fennema fledderus fokkema
fokkens folkerts frankena frielink frijters fritsma gajewski galama ganga gebremariam geelen geerlings geertsema
geertsen geessink georgiev geurtjens geurts ghazali ghebre gielen giesbers gijsbers gijsen glowacki goedhart
gommers goorhuis gootjes gopal gorski gosens gosseling gossen graafsma grabowski greven griffioen grobben
groenendijk groeneveld groenewold groenewoud groenhof grooten grooters groothuijse groothuis grootjans
grotenhuis guler gunduz górski gül güler gündüz günes güneş gürbüz güven haaksma haandrikman haasnoot habib
hackmann haddad haddou haddouchi hadioui haidari haile haitsma hajji hakimi hakvoort halabi hamad hamdaoui hamdi
hamers hamidi hamming hammouch hammoud hanegraaf haneveer hannink hansen haring harkema harms hartog hartsuiker
hasan hassan hassani haverkamp haverkate havrylenko hehanussa heida heidema heijink heijmans heijnen heikens
heinen heinsius helders hellinga hemels hendrikse hendrix hengeveld hensen herder heskamp hesselink heusinkveld
heuvelman hidding hiemstra hilali hilbrands hilbrink hilgers hitijahubessy hofkamp hofland hofstede hofsteenge
hofstra hollander holthuis holtman holtrop hommes hondema hooft hoogenboom hoogendoorn hoogerwerf hoogeveen
hoogsteen hoorn hoppenbrouwers horstman hortensius hosseini houtman houwers hovenkamp hrytsenko hubers huiskes
huismans huitema huls hulsebos hulshof hummel hussain hussein huurman huwae ibrahimi idema iding idrissi iedema
ilhan ilmer inan ionescu isik ismail issaoui ivanenko ivanov ivanova işik jaarsma jaber jablonski jabri
jabłoński jacobse jagesar jairam jakubowski jama jankowski jansma jasinski jaspers jaworski jelsma jeuring
jhinkoe jippes joling jonkman joosten jorna jorritsma jurgens kabbani kaczmarek kaddouri kahraman kainama
kakisina kalinowski kalloe kalsbeek kalter kamerling kaminska kaminski kamiński kanters kaplan kapteijn kara
karaaslan karaca karagöz karakaya karatas karataş karels karimi karman karrouch karsten kartal kartosen
kasanwirjo kasmi kasprzak kassem kastanja kavak kempen kemperman kempers kerkhof kerkhoffs kersten keskin
kessels keuning khalaf khalil khan khattabi khoury kidane kiers kiewiet kilic kiliç klaver kleijer kleijn
kleinhuis klomp kloosterhuis kloosterman kluin kluitenberg klymenko knegt knoops koc koekoek koelewijn koenders
koenen koffeman koks kolodziej kolthof kooiker kooistra koopal koopman koopmans koops kootstra korf korkmaz
kortekaas kortman korver kose kosters kouwenberg kovalchuk kovalenko kowalczyk kowalski koyuncu kozlowski
kozłowski koç kraai kraal krabbe krajenbrink kramers kravchenko kravchuk krawczyk kremer kremers kreuger krijnen
krist kroes kroese kroezen kromodimedjo kruger kruijer kruijsen kruithof kruize krul król kubiak kucharski
kuijper kuijpers kuik kuiperij kuipers kuper kupers kurt kuzmenko kuzu kwakkel kwakman kwant kwiatkowski köse
kılıç laan laarhoven lachman lahlah lainsamputty lammertink lammerts lamrabet landman lanting latuheru
latumahina latupeirissa laurensse lawalata lazaar leatemia leatomu leemans leenstra leferink leijten
leiwakabessy lekatompessy lekransy lelieveld lemmen lemmens lenferink lenssen lenting leppers lesilolo
lewandowski lewerissa lier lieshout ligtenberg lijftogt likumahwa limburg lingbeek lippens lohuis lok lokollo
loman loohuis looman loonstra loppies louhenapessy loupatty lourens lubben lucassen lugtenberg luhulima luijten
luinge lukkien luten lutjenhuis luttikhuis lysenko lytvynenko maarse maassen maatman maatoug maciejewski
magendans mahabier mahadew mahmood mahmoud mailoa mainake majewski makatita malawau malinowski mangal mannes
mansouri manuhutu manuputty manusama manusiwa marchenko marcouch marcus maring marsman maspaitella masri
mastenbroek matahelumual mataheru matatula maters mathijssen matulessy mazur mazurek meerman meertens meesters
meijering meijerink meinders meindertsma meinen melissen mellema melnyk mensink menting mentink merkx mesbahi
messaoudi metekohy metiary metin metselaar metz meuleman meulenbelt meulenbroek meurs michalak michalski
michielsen middelkamp middelveld miedema mimouni minnema moerman moes mohammadi mohamud molema mollema mooij
moonen moorlag moormann morabit moradi moroz morsink mouhandiz mousavi moussaoui mrabet mroz mual mulderij
munneke munnik munster muskita mussa mutlu naaijkens naber naciri nahumury najjar nanlohy nanninga nasser nazari
neuteboom niehof niehuis niemeijer nieuwenhuijs nieuwenhuizen nieuwland niezink nijdam nijenhuis nijkamp
nijmeijer nikijuluw nikolov nillesen nobel noija nolten noordhuis noori noorman norbart nouri nowak nowakowski
nowicki noya numan nusselder nussy oedairadj oelen oeveren offringa oguz oldenburg oldenhof oldenkamp oliynyk
olsder olszewski olthof olthuis omar ooms oonk oorschot oosten oostenbrug oostenrijk oosterbaan oosterhof
oosterink oosterlaken oosterveld oosthof opdam orsel osman ostrowski otten ottens ouaali ouahbi ouali oualkadi
ouazzani oulad overbeek overbosch overdijk overkamp ozdemir ozer ozkan oğuz paalman pais pals papilaja paping
parabirsing parinussa patiwael patti pattiasina pattikawa pattinama pattinasarany pattipawaej pattipeilohy
pattirane pattiruhu pattiselanno pattiwael pattiwaellapia patty pauwels pavlenko pawlak pawlowski pawłowski
payer peek peeks peerbolte peereboom peijnenburg pelupessy penninx peppelenbosch pepping perdok persulessy
perton petersen petrenko petrov petrova pical picauly piekema pietersma pietersz pietrzak pijper pijpers pinas
pinxten piotrowski plas plat ploeg ploegman poel poelgeest poelman poelstra polat polhaupessy polman ponomarenko
popa popal popescu poppen poppes pors posthuma posthumus postmus potgieter potze prenger pronk pruijs pruim
pruis przybylski pullen puts puturuhu qasim quint raap raben rachidi rademaker rademakers radstake rahimi rahman
rahmani ramaekers ramaker rambaran ramdhani ramdin ramlal razavi reefman reerds rehatta reijnders reinders
reinds reinten reitsma remmers renkema rensen repko reuvekamp reuvers rezaei richters riemersma rienks rietman
rietveld rikken ringnalda ririassa ririhena risakotta ritsema ritzema roelfsema roelofsen roemer roerink roesink
roest roggeveen rohaan rolink romein romijn romkes rondhuis roo roordink roosien roosjen roozeboom ros rosier
roskam rouwenhorst rouwhorst rozema rozendal rudenko ruhulessin ruijter ruijters ruitenbeek rumahlatu rumakamar
rupidara rus rutgers rutkowski ruys sadowski sahalessy sahan sahanaja sahertian sahetapy sahuleka saidi saija
salamony salampessy saleh salem salhi salhuteru salomons samson sandman sapulette sapury sardjoe sari sarikaya
saris sarı savchenko sawicki sayed saïdi scheepers scheepstra scheerder scheeres schellekens schepers schilder
schlepers schoemaker schoenmaker schoenmakers schokker schonenberg schonewille schoone schoonen schoonhoven
schoorlemmer schotman schreuder schreurs schrijen schrijvers schroder schroeder schroten schröder schuiling
schuitema schulte schultz schulz schut schutte schuurmans sediqi sen sengers sewnarain sghir shaheen sharif
sheikh shevchenko shevchuk siahaya siegers sijbesma sijtsma sikkema sikken sikora sikorski silooy simonis simsek
sinnema siwabessy slaghuis slagman slagter slangen sleurink slimani slomp sloots sluijter sluiter smeding smeenk
smeets smeijers smeitink smeulders snellen snijder snijders snoeijer snoek sobczak soekhoe soer soeters sohilait
sokolowski solinger solisa sonneveld sopacua sopaheluwakan souhoka souhuwat souisa soumokil soylu spaan spaans
spekreijse spelbrink spijkerman spithoven spoelstra sportel spronk staals stadman staman stan stanekzai starink
steeman steenbergen steenhuis steenstra steenwijk stegeman stegink steneker sterken stevens stiekema stienstra
stijnen stikkelbroeck stoel stokkers stolk stolte stoter stoyanov straatman strijbos strik struik stuiver
sturkenboom sukul supusepa swart swarts sweers swinkels syaranamual sydorenko szczepanski szewczyk szymanski
szymański tacken taghi tahamata tahapary tahiri tahitu taihuttu taihutu takaria takens talbi tamaela tamminga
tanamal tangerman tans tatipikalawan taş teeuwen tekin tekle telgenhof telussa tempelman tenback tentua tepal
tesfay tesfaye tetelepta teterissa thenu thiecke thijs thoonen tichelaar tiddens tieman tiems tijhof tijhuis
tijink tijmensen tillema timmer timmerije timmermans tinga tissen titaley titarsolej titihalawa tits tkachenko
tkachuk todorov toebes tok tol tolboom tolner tolsma tomasoa tomasouw tomaszewski tomatala tonnaer topal topcu
tops tosun touhami touzani tromp troost tuanakotta tuankotta tuasela tuhumury tuhusula tuhuteru tuinman tuinstra
tuinte tunc tuncer tunç tupamahu tupan turan turkmen tutuarima tymoshenko türk türkmen ubachs ubbens ubro ucar
ufuan uiterwijk uktolseja ulrich unal unitly unmehopa urbanski usmany uysal uzun uçar vaessen valk valkenburg
vallinga vanderveen vasylenko veger veldboer veldhuis veldhuizen veldink veldkamp veldscholten velthuis veneman
verberne verboom verdonk verhaar verhage verhagen verheij verheijen verhelst verhoef verhoeks verkaik verkuijl
verkuijlen verlaan vermeij verploegh verschuren verstappen versteeg versteegh verstegen verweij verwey vierdag
vierkant visscher visschers visser vlaming vlasman vledder vlieger vogelaar vogelzang vollebregt voorhuis voorn
voortman voskamp voskuil voskuilen vosman vossebelt vrehen vrielink vrijburg vrolijk vroom vuijk vuurens waaijer
waas wagenmakers waijer wairata waisapy walczak wallet walraven walstra walters wanders wardak warsame wartena
wasilewski wassenaar waterink wattimena wattimury weel weemhoff weening weerden weernink weerts weggemans
weghorst wegman weijden weijenberg weijers weinans weldu welling wennekes wennink wenno wensink werkman
wermelink wesselink wessels westenberg westendorp westerhof westerhuis westerink westerman westerveld wever
wevers wezenberg wichers wichgers wieczorek wieland wielens wienk wieringa wierink wiggers wijbenga wijers
wijkstra wijma wijnands wijnen wijnhoven wijnstra wijsman wildeboer wildschut wilk willemse wilmink wilms wilts
winkelhuis winkelman winnubst winters wiskerke wisniewska wisniewski wissink withaar wittebrood witteveen
wiśniewska wiśniewski wlodarczyk wobbes woerts woestenburg wojciechowski wojcik wolbers wolbrink woldring wolff
wolfkamp wolfs woltjer woltman wortel wortelboer woudenberg woudstra wouters wozniak woźniak wrobel wróbel
wubben wuite wyngaarden wysocki wójcik yaacoubi yahiaoui yalcin yalçın yaman yavuz yazici yildirim yildiz yousef
yuksel yurchenko yusuf yüce yüksel yıldırım yıldız zadran zahir zajac zając zakharchenko zalewski zaman
zandbergen zandstra zandvoort zanting zarouali zawadzki zeegers zegers zeilstra zeroual zerouali zevenbergen
ziani zieleman zielinski zieliński zieverink zijl zijlema zijlmans zonneveld zuidberg zuidema zuiderveld zuidhof
zwaagman zwaan zweers zwiep zwiers zwijnenburg zwinkels çakır çetin özcan özdal özdemir özer özgür özkan özmen
ünal şen şimşek
`;
