import type { ThemeId } from '@poolshoogte/vocabulary';
import type { Lexicon } from '../../matching/lexicon';

export const LANDBOUW_STIKSTOF: Lexicon<ThemeId> = {
  id: 'landbouw_stikstof',
  cues: [
    {
      strength: 'sure',
      words: `
        boer, boeren, nitraatrichtlijn*, vanggewas*, grondgebonden*,
        emissiereductie ~3 vee|stal*|landbouw, grasland*, zuivelboer*, landbouwbeleid,
        emissiearme stal*, kalverhouder*, bokken, koeienstal*, boerenopstand*, boerin, boerinnen,
        boern, *veeboer*, *melkboer, akkerboer*, jonge boeren, boerenbedrijf*, boerenbedrijven,
        boerenprotest*, boerenactie*, boerengezin*, boerenland*, boerenorganisatie*, boerenerf,
        boerenerven, *veehoud*, *pluimvee*, rundvee*, melkvee*, *eendenhouder*, *varkenshouder*,
        *schapenhouder*, *kippenhouder*, konijnenhouder*, agrari*, akkerbouw*, *landbouw*, lanbou*,
        *tuinbouw*, *stikstof*, ammoniak*, mest, mestbeleid*, mestoverschot*, mestfraude*,
        mestvergist*, mestplaatsing*, mestopslag*, mestfabriek*, mestwet*, mestkelder*,
        mesttransport*, mestverwerk*, drijfmest*, bemest*, gewasbescherm*, bestrijdingsmiddel*,
        glyfosaat*, pesticide*, neonicotino*, landbouwgif*, lelieteelt*, lelieteler*, bollenteelt*,
        bollenteler*, bloembollen*, bollenvelden, fruitteler*, fruitteelt*, natura 2000,
        natura2000*, pas melder*, pasmelder*, piekbelaster*, kritische depositie*,
        uitkoopregeling*, opkoopregeling*, farmers defence force, agractie, vogelgriep*,
        blauwtong*, varkenspest*, mond en klauwzeer, veestal*, varkensstal*, kippenstal*,
        ligboxenstal*, geitenstal*, pluimveestal*, megastal*, stalsyste*, derogatie*,
        fosfaatrecht*, fosfaat*, melkquot*, melkprijs*, aardappelteler*, ruilverkavel*, pluimvee*,
        kippenboer*, varkensboer*, koeienboer*, melkveehouder*, lto, zlto, boerenbond,
        landbouwgrond*, weidevogel*, plattelandsontwikkel*, gier uitrijden, spuitvrije*,
        spuitzone*`,
      unless: 'boerenkool, boerenbruiloft*, boerenkapel, boerenkiel, kroegboer*',
    },
    {
      strength: 'likely',
      words: `
        koe, koeien, koeie, varken, varkens, big, biggen, kippen, kuikens, kalf, kalveren, geiten,
        schapen, eenden, stal, veewagen*, veetransport*, vee, slachthuis*, slachterij*,
        onverdoofd ~2 slacht*, ritueel* slacht*, dierenwelzijn*, dierproe*, wolf, wolven,
        wolvenroedel*, natuurherstel*, natuurbeheer*, natuurgebied* ~5 boer*|uitbreid*|grond*,
        ganzen*, ganzenschade, veenweide*, grondwaterpeil*, peilbesluit*, waterpeil*, grutto*,
        kringlooplandbouw*, biologische teelt, teler, telers, *teelt, gewas, gewassen, oogst*,
        maisveld*, kuilvoer*, loonwerker*, loonbedrijf*, hooibal*, trekker*, tractor*,
        platteland*, pachter*, pachtgrond*, pacht, grasland*, landgoed* ~4 pacht, eierprijs*,
        fipronil*, nvwa, favv, zuivel*, melkfabriek*, onteigen*, krimpen ~5 stikstof|vee|boer,
        kassen, kasteler*, glastuin*, dieren ~4 stal|mest|brand|transport, *visserij*, visserm*,
        pulsviss*, bijensterfte, bijen, imker*, jacht ~3 ganzen|wild|vossen, jagers, faunabeheer*`,
      unless: `
        zwerf*, kinderboerderij*, kunstgras*, bril*, kinderen ~2 trekker, trekker ~3 groep,
        trekkers ~3 groep, feest*, optocht*, carnaval*, bieten*, bruiloft*, wildlife, accountant*,
        fraud*, jacht, varkenskop*`,
    },
    {
      strength: 'hint',
      words: `
        natuur, natuurvergunning*, natuurorganisatie*, pfas, ecolog*, biodiversiteit*,
        dierenarts*, dieren, weiland*, akker, veld, buitengebied*, uitkoop*, uitgekocht,
        opgekocht, waterschap, sloot, sloten, landerij*, stank*, spuiten, gif, landschap*,
        bedrijf overgenomen, erf, erven`,
      unless: 'zwembad*, sportveld*, voetbalveld*, drugs*',
    },
    {
      strength: 'sure',
      words: `
        veesector, vleessector, veestapel*, veeteelt*, veemarkt*, intensieve veehoud*, vleesvee*,
        kalverhoud*, varkenssector, varkensflat*, varkensindustrie, eierboer*, zuivelsector,
        zuivelcooperat*, melkprijz*, weidegang, weidemelk, boerenleven, boerenfamil*, boerenvrouw*,
        boerenkind*, boerenzoon*, boerendochter*, boerenstand, boerensector, boerenopvolg*,
        boerenverzet, boerenpartij, gezinsbedrijf ~3 boer*|landbouw, jonge boer*, stoppende boer*,
        biologische ~1 boer*|landbouw|boeren, biologisch boer*, natuurinclusie*, landbouwakkoord*,
        landbouwsubsidie*, landbouwtransit*, mestregel*, mestnorm*, mestboekhoud*, mestplan*,
        mestafzet*, mestcrisis, mestlucht, gierlucht, uitrijden ~3 mest,
        spuit* ~4 gif|land|lelies|bollen|gewas*|middel*, landbouwgif*, gifspuit*, spuitdrift,
        gewasbespuit*, bespuiting*, herbicide*, fungicide*, roundup, lelievelden, bollengrond*,
        bloembollenteler*, bollenboer*, tulpenvelden, aardappelteelt*, bietenteelt*,
        pootaardappel*, graanteelt, maisteelt*, fruitkweker*, boomkweker*, kassenbouw*,
        glastuinbouw*, pachtwet*, pachtbeleid, landbouwers*, landbouwver*, stikstofbeleid,
        stikstofcris*, stikstofruimte, stikstofregel*, pas melders, rav emissie*, kdw,
        uitkoop ~3 boer*|veehoud*|vee, uitkopen ~3 boer*, opkoop ~3 boer*, krimp ~3 veestapel,
        halvering ~3 veestapel, nplg, npg ~2 landelijk,
        transitie ~3 landelijk gebied|landbouw|veehoud*, weidevogelbeheer*, agrarisch natuurbeheer,
        akkerrand*, natuurinclus*, droogteschade*, beregen*, beregeningsverbod, vernatting*,
        veenoxidatie, waterpeilverhog*, kavelruil*, ruitersport ~3 mest, geitenstop*,
        fijnstof ~4 stal*|pluimvee*|veehoud*, stankoverlast ~4 stal*|varkens*|mest|boer*|geiten*,
        geurhinder ~4 stal*|vee*|varkens*, stalvergunning*, kottervloot, garnalenvisser*,
        vissersvloot, vissersvrouw*, vissector, visafslag, wolvenplan*, wolvenrast*, wolfwer*,
        wolvenaanval*, schapenhouder*, doodgebeten ~3 schap*|schaap|vee`,
      unless: `
        diefstal*, kinderboerderij*, bank*, wapen*, drugs*`,
    },
    {
      strength: 'likely',
      words: `
boerderij*, visser*, vissen ~3 zee|quot*, kip, kippenhok*, schaap, geit, konijnen, moestuin ~3 gif`,
      unless: `
        kinderboerderij*, woonboerderij*, verspreide, verbouw*, camping, drugs*, feest*, phishing`,
    },
    {
      strength: 'likely',
      words: `kweker*, kwekerij*, tuinder*, tuinders`,
      unless: `hennep*, wiet*, drugs*`,
    },
    {
      strength: 'sure',
      words: `
        weidegang*, ecoregeling*, ctgb, toelating ~3 middel*|glyfosaat|bestrijding*,
        gewasbeschermer*, biologische landbouw, mest ~4 uitrijden|rijden|lucht|stank|ruik*,
        mest uitrijden, stankoverlast ~3 boer*, boerenvlag*, trekkerprotest*, stoppersregeling*,
        stoppersreg*, lbv, koeien ~4 weg|verkocht|wei|buiten, stal ~3 leeg|staat, melkrobot*,
        melken ~3 koe*|stop*, gespoten ~4 land|akker*|tulpen|lelies|bollen, spuitboom*,
        opvolger ~4 boer*|bedrijf|boerderij, bedrijf ~4 boer*|melkvee*, natuurherstelw*, agrarier*,
        loonspuit*, keuterboer*, hobbyboer*, landbouwgif, bodemdaling ~3 veen*|landbouw,
        polderpeil*, slootkant*, maaibeleid ~3 boer*|sloot*, schapen ~4 wolf|dood*,
        wolf ~4 schap*|pony*|vee|gezien|dorp, wolven ~4 schap*|vee|dorp`,
      unless: `
kinderboerderij*, drugs*, carnaval*`,
    },
    {
      strength: 'likely',
      words: `
vlees, slacht*, voedselproduct*, zuivel*, pony ~3 wolf, ecosyste*`,
      unless: `
restaurant*, slachtoffer*, slachtpartij*`,
    },
    {
      // Said of much besides a village: these want company.
      strength: 'likely',
      words: `
        diertransport*, vissers, pulsvisserij, voedselzekerheid, boere, boers, boerderijdier*,
        boerenzwaluw*, *geitenhouder*, *pelsdier*, *nertsen*, kunstmest*, qkoorts, q koorts,
        dierziekte*, stallen, stalbrand*, suikerbiet*, bedrijfsopvolg*, akkers, vee en vlees*,
        vleesindustrie, vleesverwerk*, vleeskeuring*, veehandel*, veetransport*, vleeskuiken*,
        legkip*, leghen*, kalfsvlees, eiersector, zuivelindustrie, friesland campina,
        koeien ~3 buiten|wei, glb, gemeenschappelijk landbouwbeleid, gier, onkruidbestrijd*,
        insecticide*, lelies, depositie*, gebiedsproces*, landelijk gebied, natuurcompensat*,
        vernatten, zoonose*, geitenhouderij*, kotter*, visquot*, aanlandplicht, *visserij*,
        vangstquot*, sierteelt*, legbatterij*, dierrechten, koloniehuisvesting, emissiereductie*,
        emissiearm*, biologische producten, biologische sector, natuurdoelen, natuurdoel*`,
      unless: `
        boerenkool, boerenbruiloft*, boerenkapel, boerenkiel, kroegboer*, diefstal*,
        kinderboerderij*, bank*, wapen*, drugs*, carnaval*`,
      negatable: true,
    },
  ],
};
