import type { ThemeId } from '@poolshoogte/vocabulary';
import type { Lexicon } from '../../matching/lexicon';

/** Ways to say that something leaves or must stay. */
const GONE =
  'sluit*|sluiten|gesloten|dicht|dichtgaat|verdwijn*|verdwenen|weg|weggaat|opgeheven|opheff*|geschrapt|schrappen|stopt|stoppen|vertrek*|vertrokken|behoud*|blijft|blijven|laatste|fusie*|fuseren|redden|bezuinig*|open|openen';

export const VOORZIENINGEN: Lexicon<ThemeId> = {
  id: 'voorzieningen',
  cues: [
    {
      strength: 'sure',
      words: `
        bushalte*, buslijn*, belbus*, buurtbus*, lijnbus*, busverbinding*, streekbus*,
        busvervoer*, busvervoerder*, busdienst*, busje ~3 geschrapt|opgeheven|rijdt niet,
        bus ~5 ${GONE}, bus rijdt, bussen, arriva, qbuzz, connexxion, keolis, openbaar vervoer*,
        ov, dienstregeling*, haltetaxi*, opstapper*, publiek vervoer, de lijn ~3 bus*,
        supermarkt* ~4 ${GONE}, buurtsuper*, dorpswinkel*, dorpssuper*, laatste winkel*,
        winkel* ~4 sluit*|verdwijn*|verdwenen|dicht|leeg*|opgeheven, winkelaanbod*,
        winkelleegstand*, winkelvoorziening*, bakker* ~4 ${GONE}, slager* ~4 ${GONE},
        pinautomaat*, pinautomat*, geldautomaat*, geldautomat*, geldmaat, contant geld,
        bankkantoor*, bankfilia*, bankkantoren, postkantoor*, postkantoren, postpunt*,
        brievenbus*, postbezorging*, *bibliothe*, bibliotee*, bieb, biebbus, bibliobus*,
        dorpshuis ~5 ${GONE}|subsidie*|exploitatie|beheer*|verbouw*, dorpshuizen,
        doarpshus ~5 ${GONE}, buurthuis*, buurthuizen, wijkcentr*, gemeenschapshuis*,
        gemeenschapshuizen, kulturhus*, multifunctioneel centrum, mfa, mfc, sporthal*, sportzaal*,
        gymzaal*, sportveld*, sportpark*, sportaccommodatie*, sportvoorziening*,
        sportkantine ~3 ${GONE}, sportcomplex*, *zwembad*, zwemles*, zwemonderwijs,
        ijsbaan ~4 ${GONE}, dorpsschool*, dorpsscholen, schoolsluiting*, kleine school*,
        kleine scholen, skoaltsje*,
        school* ~4 sluit*|gesloten|dicht|opgeheven|verdwijn*|verdwenen|fusie*|fuseren|behouden,
        apotheek* ~4 ${GONE}, huisarts* ~4 sluit*|vertrek*|vertrokken|verdwijn*|stopt|opvolg*|weg,
        huisartsenpraktijk* ~4 ${GONE},
        ziekenhuis* ~4 sluit*|gesloten|verdwijn*|verdwenen|behoud*|blijft|dicht|weg,
        streekziekenhuis*,
        sluit* ~3 ziekenhuis*|apotheek*|huisarts*|school|basisschool*|zwembad*|bibliothe*|bank|winkel*|supermarkt*|postkantoor*,
        voorzieningenniveau*, voorzieningen ~3 dorp*|kern*|platteland*|verdwijn*|sluit*|weg|buurt,
        leefbaarheid*, leefber*, krimpgebied*, krimpregio*, wensbus*, dorpsbus*, pakketpunt*,
        kinderdagverblijf* ~4 ${GONE}, verenigingsgebouw*, clubgebouw*, kleedkamer*, trapveld*,
        skatebaan*, soos, te weinig leerlingen, leerlingenaantal*, geen opvolger,
        ziekenhuis ~5 afdeling|poli|spoed|straks|toekomst|behoud, ziekenhuisafdeling*,
        verloskunde* ~4 ${GONE}, spoedeisende hulp ~4 ${GONE}, huisartsenpost ~4 ${GONE},
        jeugdhonk*, jongerencentr*, dorpscafe*, milieustraat ~4 ${GONE}, glasvezel*,
        consultatiebureau*, speeltuin*, speelplek*, dorpskroeg*, gemeenteloket ~3 sluit*|dicht,
        bpost, postnl, speeltoestel*, marktkraam ~3 ${GONE},
        politiebureau* ~3 sluit*|dicht|verdwijn*, station ~3 sluit*|opgeheven,
        loketten ~3 sluit*|stations, mobiel bereik, geen bereik, reisafstand*, aanrijtijd*`,
      unless: `
        bushmaster, brief ~3 in de bus, ontvangen ~3 bus, politiebus*, busje ~3 politie,
        collectebus, kinderen ~2 opgesloten`,
    },
    {
      strength: 'likely',
      words: `
        bus, supermarkt, supermarkten, haltes, halte, ah, jumbo, lidl, aldi,
        basisschool* ~4 dorp|leerlingen|kind*, winkelier*, dorpshuis*, doarpshus*, apotheek,
        kinderopvang, peuterspeelzaal*, voetbalclub*, voetbalvereniging*, sportvereniging*,
        sportclub*, tennisclub*, kantine, trainingsveld*, kunstgras*, voetbalveld*, clubhuis*,
        theater*, filiaal, filialen, ontmoetingsplek*, ontmoetingsruimte*, leerlingenvervoer*,
        schoolbus*, voorzieningen, dorpsraad ~6 winkel|bus|school|dorpshuis, internetverbinding*,
        telefoonpaal, breedband*, openbaar toilet, openbare toiletten, weekmarkt*, veerpont,
        gemeentewinkel*, openingstijd*, buurtkamer, reddingsbrigade, ambulancepost*, spoedpost*,
        huisartsenpost*, wc ~3 openbaar, loket, loketten, aed, aeds, toegankelijk* ~4 rolstoel*,
        museum ~3 sluit*|dicht, bankje*, contante betaling*, cash`,
      unless: `
        brief ~3 bus, in de bus, busje, toeslag*, kinderopvangtoeslag*, toeslagen*, overval*,
        plofkra*, ambulancezorg, product*, beveilig*, politiebus*, inloop, informatieavond,
        bijeenkomst, aanwezig*, verslag, gesprek, agressie, drugs*`,
    },
    {
      strength: 'hint',
      words: `
        winkel, winkels, school, scholen, dorp, kern, kleine kernen, platteland, geen auto,
        vrijwilligers, openhouden, onbereikbaar, sport*, bakker, slager, cafe, ouderen, reizen,
        afstand, station, halte`,
      unless: 'dorpsstraat, gescheiden',
    },
    {
      strength: 'sure',
      words: `
        winkeltje*, dorpswinkeltje*, winkel ~4 heropen*|terug|vrijwilliger*, heeft ~3 winkel,
        verdwijn*|verdwenen|sluiten|sluit|gesloten|dicht|behoud|opheff*|opheffing|sluiting ~5 basisschool*|basisscholen|dorpsschool*|middelbare|bibliothe*|zwembad*|dorpshuis*|bushalte*|postkantoor*|bankfilia*|geldautoma*|buslijn*|station|stations|loket*|winkel*|apothe*,
        basisschool*|basisscholen ~5 verdwijn*|verdwenen|sluit*|gesloten|dicht|dreigt|dreigen|opgeheven|fuse*|behoud*,
        doarpshus|dorpshuis|skoalle|winkel <6> ticht|slut|slute|giet, frijwilligers ~5 doarpshus,
        dorpshuis ~6 vrijwilligers|beheerder|open|dicht|subsidie|dak, laatste ~3 winkel|kroeg|cafe|bakker|slager|supermarkt|school|bus|bank|pinautomaat,
        schrappen ~5 bus|buslijn*|halte*|lijn, verschral* ~4 ov|bus*|openbaar|voorziening*, busloos,
        buslijnen, bushokje* ~3 weg|verdwen*|nieuw*, ov verbinding*, ov bereikbaar*, ov aanbod,
        treinstation ~3 sluit*|dicht|verdwijn*, bereikbaarheid ~4 ov|bus|platteland, vervoersaanbod,
        deeltaxi*, taxibus*, vrijwilligersvervoer*, buurtvervoer*, wmo taxi, automaatje*, anwb automaatje,
        pinnen, pinapparaat*, pinpas ~3 niet, chartaal, contantgeld*, bankfiliaal*, bankautoma*,
        servicepunt*, servicepunten, gemeentebalie*, dorpspunt*, ontmoetingscentr*, ontmoetingshuis*,
        inloophuis*, huiskamer van, dorpskamer*, dorpscentr*, dorpsgebouw*, verenigingshal*, gymlokaal*,
        turnhal, sportvloer*, sportvoorz*, sportaccomm*, voetbalveld* ~4 onderhoud|nieuw*|slecht*|weg,
        ijsclub, ijsbaan, zwembaden, zwemwater ~3 dicht|sluit*, natuurbad*, openluchtbad*, muziekschool*,
        muziekonderwijs, kunstencentr*, poppodium*, cultuurhuis*, filmhuis*, schouwburg*, dorpsbieb,
        speelveldje*, speelplaats*, speeltoestel*, speelruimte*, kinderboerderij*, hertenkamp*,
        jeugdsoos, jongerenhonk*, jeugdhuis*, peuterspeelza*, peuteropvang*, bso ~4 sluit*|wacht*|tekort,
        kinderopvang ~4 sluit*|wacht*|tekort|dorp, scholenfusie*, schoolfusie*, krimpschool*,
        schoolgebouw*, lerarentekort*,
        leerlingendaling, schoolvervoer*, regionaal ziekenhuis, regioziekenhuis*, streekhospitaal*,
        ziekenhuislocatie*, postagentschap*, postzegelverkoop, pakketautomaat*, pakketkluis*,
        poststuk* ~3 laat, post ~3 niet bezorgd|later|komt niet, krant ~3 niet bezorgd,
        mobiele dekking, mobiele ontvangst, internet ~3 traag|platteland|buitengebied, snel internet,
        afvalbrengstation*, openbare wc, publiek toilet, tankstation ~3 sluit*|dicht, benzinepomp ~3 sluit*|dicht,
        markt ~3 verdwijn*|stopt|kraam*, dorpsmarkt*, wekelijkse markt, rijdende winkel, srv man, srv wagen,
        horeca ~4 sluit*|verdwijn*|dorp, kroeg ~4 sluit*|dicht, cafe ~4 sluit*|dicht|laatste`,
      unless: `
        paleis*, ambassade*, inbraak*, overval*, plofkra*, politie, drugs*, brand*, asiel*, azc*,
        verkeersongeval*`,
    },
    {
      strength: 'sure',
      words: `
        ov chip*, strippenkaart*, inchecken, uitchecken, reizigersinformatie, vervoersbedrijf*, vervoersbedrijven, doelgroepenvervoer, ov concessie, dichtstbijzijnde ~3 winkel|pinautomaat|geldautomaat|huisarts|apotheek|supermarkt|school|halte,
        bibliotheekfiliaal*, gymles*, combinatieklas*, groepen ~2 samengevoegd, juf ~3 weg|gezocht, beheerder ~3 gezocht|dorpshuis, vereniging ~4 stopt|opgeheven|leden|vrijwilligers, club ~4 stopt|opgeheven|leden, bestuursleden ~3 gezocht|tekort, postzegels,
        kantine ~4 dicht|sluit*|dak|verbouw*|stopt, kleedkamers, veld ~4 voetbal*|onbespeelbaar|water, geen winkel*, geen school, geen bus, geen huisarts, geen pinautomaat, geen supermarkt, geen bibliotheek, geen zwembad, geen dorpshuis, geen voorzieningen,
        geen openbaar vervoer, bus ~4 wachten|laat|vol|rijdt|reed|stopt|komt, bus komt, vergrijz* ~4 dorp ~4 winkel|school, dorp ~4 leeg|leegloop*, leegloop, krimpdorp*, krimp ~3 dorp*|school*|kern*, pleintje ~3 leeg, markthal, dorpsapothe*, dierenarts ~3 sluit*`,
      unless: `
politie*, brief ~3 bus, collecte*, paleis*, asiel*`,
    },
  ],
};
