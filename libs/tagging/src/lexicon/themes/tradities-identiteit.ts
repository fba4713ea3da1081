import type { ThemeId } from '@poolshoogte/vocabulary';
import type { Lexicon } from '../../matching/lexicon';

export const TRADITIES_IDENTITEIT: Lexicon<ThemeId> = {
  id: 'tradities_identiteit',
  cues: [
    {
      strength: 'sure',
      words: `
        *traditie*, traditioneel feest, folklore, klederdracht*, streekdracht*, carnaval*,
        vastelaovend*, vastelaovund, vasteloavend, prins carnaval, kermis*, schutterij*,
        schuttersfeest*, schuttersvereniging*, koningsvogel*, oud limburgs schuttersfeest,
        paasvuur*, paasvuren, poasvuur*, paasstaak*, vloggel*, carbid*, melkbus*, praalwagen*,
        bloemencorso*, sinterklaas*, zwarte piet*, zwartepiet*, sunterklaas*, sint maarten*,
        sintmaarten*, klaasjagen, dorpsfeest*, doarpsfeest*, feestweek*, volksfeest*, braderie*,
        jaarmarkt*, zomerfeest*, oogstfeest*, harvestfeest*, dialect*, streektaal*, friese taal,
        fryske taal, fries spreken, frysktalig*, friestalig*, fries op school, mienskip*,
        nedersaksisch*, grunnegs, twents, limburgs ~3 praten|taal|dialect, zondagsrust*,
        zondagsopenstelling*, koopzondag*, zondagswet, winkels ~3 zondag, kerkdienst*, kerkgang,
        kerkenraad*, sacramentsprocessie*, kruisbeeld*, kapelletje*, bidprocessie*, biddag*,
        dankdag*, eigen gebruiken, dorpscultuur*, volkscultuur*, dorpsidentiteit*,
        eigen identiteit, immaterieel erfgoed, kaatsen, skutsje*, fierljep*, elfstedentocht*,
        midwinterhoorn*, klootschiet*, oranjevereniging*, oranjefeest*, oranjecomite*, koningsdag*,
        dodenherdenking*, bevrijdingsfeest*, omgekeerde vlag*, nieuwjaarsduik*,
        oud en nieuw ~4 viering|vieren|vuur*|feest, nieuwjaarsvuur*, vreugdevuur*,
        kerstbomenverbranding, pinkster* ~2 feest|kroon, palmpasen*, dauwtrap*, fanfare*,
        schutterskoning, joekskapel*, zaate hermenie*, buutreedner*, streekgebruik*,
        gebruiken ~4 dorp|oud*|onze, hoort bij ons, fryske vlag, friese vlag, pompebled*,
        palinggooien, ringsteken, ringrijden, kwakfeest, seizoenfeest, bokbierfeest, visserijdagen,
        haringparty, klompendans*, historisch feest, heemkunde*, heemkundekring, boerenbruiloft*`,
      unless: `
        braderie ~4 parkeer*, kermis van, traditionele energie, traditionele media,
        traditiegetrouw ~3 kamer`,
    },
    {
      strength: 'likely',
      words: `
        kerk, kerken, kerkklok*, klokgelui, klokken ~3 luiden, pastoor*, religi*,
        geloof ~3 dorp|hier|zondag, geloven, erfgoed*, van oudsher, altijd zo gegaan,
        altijd zo gedaan, generatie* ~4 op generatie*,  harmonie, mannenkoor*,
        koor, toneelvereniging*, dorpsdag*, dorpsbarbecue*, verenigingsleven*, 4 mei, vlag,
        vlaggen, gevlagd, vlagverbod, nationale feestdag*, feestdag*, volksaard, onze identiteit,
        identiteit* ~4 dorp*|streek|eigen|verlies, eigen tempo, eigen manier, eigen aard,
        normen en waarden, zeden en gewoonten, streekproduct*, stamhuis, gewoonte* ~3 dorp|oude,
        genderneutra*, slavernijverleden*, vrijmarkt, oliebollen, kerstmarkt*, kerststal*,
        kerstboom ~3 plein|verbod, zondag ~3 open|dicht|rust, feesttent*, tentfeest*, schlager*,
        truckersfestival, frysk, fries, friezen, limburgers, eigenheid, roots,
        monument* ~4 verplaats*|slavernij|oorlog, straatnaam*, regionale taal*, minderheidstaal*,
        ringsteek*, dorpskerk*, gedenk*, schuttersgilde*, gilde, gildefeest, muziekkorps*,
        drumband, muziekvereniging*`,
      unless: `
        kerkstraat*, kerkweg, kerkplein, kerkpad, kerklaan, achter de kerk, asiel*, kerkasiel,
        rode vlag, nederlandse vlag ~4 schip|schepen, onder ~2 vlag, voedselbank*, diaconie*,
        schutting*, islamitische staat, genocide, oorlog*, armeen*`,
    },
    {
      strength: 'hint',
      words: `
        feest, feesten, viering*, vieren, cultuur*, oranje, zondag, dorpsgevoel, saamhorig*,
        vroeger, gezellig*, gebruik, gewoonte*, muziek, taal, vrijwilligers, identiteit,
        vereniging, folkloristisch, geloof, islam*, christelijk*, generatie*`,
      unless: 'taalles*, cultuuromslag, bedrijfscultuur, verbruik, werkcultuur, angstcultuur',
    },
    {
      strength: 'sure',
      words: `
        alaaf, vastenavond*, prinsenpaar, raad van elf, jeugdprins*, carnavalsvereniging*,
        carnavalswagen*, carnavalsoptocht*, prins <4> carnaval|alaaf|hofdames, in het fries,
        fries|frysk|friese <4> spreken|praten|bellen|taal|les|onderwijs|school|sprate,
        fries ~2 mocht*|mag, plat praten, plat proaten, praat plat, streektalen,
        dialectvereniging*, dialectles*, plattproater*, vogelschiet*, koningsschiet*, wipschiet*,
        schuttersgilde*, schutterijen, gildefeesten, driekoningen*, sint jan ~2 feest|vuur,
        meiboom, midzomer*, midwinter*, nieuwjaarsschiet*, carbiedschieten, carbidschieter*,
        melkbusschiet*, vreugdevuren, paasbult*, boaken, paasbulten, eiertikken, eiergooien,
        palmpaas*, sint nicolaas, intocht sint*, pietendiscussie, roetveegpiet*, zwarte pieten,
        kerststal*, kersttraditie*, volksdans*, volksmuziek*, volksverhaal*, streekgeschied*,
        streekmuseum ~3 sluit*|dicht, dorpsgeschied*, dorpslied, dorpsvlag, dorpsfeesten,
        dorpstradit*, dorpsgewoon*, feestcomite*, feestcommissie*, oranje comite*, oranjevereen*,
        kermissen, kermisexploit*, kermisterrein, kermisvereniging*, schuttersveld, harddraverij*,
        paardenmarkt*, ringstek*, tonknuppel*, zeskamp, dorpszeskamp, dorpsrevue, kerkfusie*,
        kerksluiting*, kerk ~4 sluit*|dicht|verkocht|onttrokken|leeg, kerkgang*, kerkbezoek*,
        kerkgebouw*, kerkgemeenschap*, kerkklokken, kerkleven, protestantse gemeente,
        hervormde kerk, bijbelbelt, biblebelt, zondagsopening*,
        zondag ~4 winkel*|open*|supermarkt*|voetbal|rust, winkel*|supermarkt* ~4 zondag,
        zondagsvoetbal, erfgoedlijst*, levend erfgoed, volkscultur*,
        eigen ~1 taal|gebruiken|gewoonten|tradities|identiteit, streekidentiteit*, dorpseigen,
        leidcultuur, vlag ~3 halfstok|hijs*, vlaggen ~3 ondersteboven|omgekeerd`,
      unless: `
        toerist*, kliko*, container*, parkeer*, vliegtuig*, verbruik`,
    },
    {
      strength: 'likely',
      words: `
moskee*, minaret*, gebedsoproep*, islamitisch* ~2 feest*|school, ramadan*, suikerfeest*, offerfeest*, boerkini, boerka*, hoofddoek*`,
      unless: `
terror*, jihad*, radical*, spion*, turkije`,
    },
    {
      // Said of much besides a village: these want company.
      strength: 'likely',
      words: `
        optocht*, intocht*, corso, merke, gronings, moedertaal*, gereformeerd*, dominee*, domenee*,
        kerkgenootschap*, kerkelijk*, processie*, bronk, psalm*, eigen cultuur,
        culturele identiteit, volkslied, oudejaarsnacht, oudejaarsavond*, joods christelijk*,
        botter*, boake, luilak*, blackface, kerstviering*, sagen, parochie*, bisdom*,
        christelijke ~2 feest*|waarden|school, immaterieel, nationale identiteit`,
      unless: `
        braderie ~4 parkeer*, kermis van, traditionele energie, traditionele media,
        traditiegetrouw ~3 kamer, toerist*, kliko*, container*, parkeer*, vliegtuig*, verbruik`,
      negatable: true,
    },
  ],
};
