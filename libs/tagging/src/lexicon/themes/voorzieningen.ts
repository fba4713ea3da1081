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
  ],
};
