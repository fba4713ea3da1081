import type { DriverId } from '@poolshoogte/vocabulary';
import type { Lexicon } from '../../matching/lexicon';

export const VERRUWING: Lexicon<DriverId> = {
  id: 'verruwing',
  cues: [
    {
      strength: 'sure',
      words: `
        *verruwing*, *verhard*, *polaris*, bedreigd, bedreiging*, bedreigen, bedreigt,
        doodsbedreig*, *intimider*, *intimidatie*, geïntimideerd, opgewacht, uitgescholden,
        uitschelden, scheldpartij*, scheldwoord*, schelden, verrot gescholden, uitgejouwd,
        bespuugd, spugen, gespuugd, haatreacties, haatbericht*, haatmail*, online haat,
        *agressie*, agressief, agressiever, aggressie*,
        geweld ~4 tegen|hulpverlener*|agent*|ambtenaar*, belaagd, bekogel*, lekgestoken,
        ruiten ~3 ingegooid, steen ~3 door, brandsticht*, in brand gestoken, vernield*,
        vernieling*, beklad*, dreigbrief*, dreigmail*, dreigement*, dood ~2 wensen|gewenst,
        kapot maken, maak je ~2 kapot, weten je ~2 te vinden, weten waar, landverrader*,
        verrader*, volksverrader*, nsber*, tuig, dehumanis*, ophitsen, opruiing*, opruiend*,
        weggepest, wegpesten, hetze, heksenjacht, galg, grimmig*, mes ~2 keel, rotte ~2 eieren,
        mest ~2 gestort, doxing, hooligan*, tegenover elkaar, wij tegen zij, splijt*, tweedeling,
        verdeeldheid, verdeelt ~3 dorp, dorp ~2 verdeeld, relletj*, rellen`,
      unless: `
        bedreigde ~1 soort*|dier*, verharding ~3 weg|fietspad, verharde weg*, onverhard*,
        huiselijk geweld, wegverhard*, strafverhard*, gepolariseerd licht`,
      negatable: true,
    },
    {
      strength: 'likely',
      words: `
        ruzie, ruzies, haat, hatelijk*, dreigen ~3 met, dreigde, dreigend*, durf* ~4 niet,
        durft ~5 niet,   ontplof*, geschreeuw*, schreeuw*, gevloekt,
        vloeken, kwetsend*, respectloos, opgefokt, groepsdruk, scheve gezichten,
        niet meer ~2 tegen elkaar, spreken elkaar niet, toon ~3 harder|hard|fel|sfeer,
        sfeer ~2 slecht|grimmig|vijandig|bedrukt, vijandig*, pesten, racis*, extremis*,
        vuurwerk ~3 naar|gegooid|gooien, cobra*, optiefen, oprotten, opdonderen, rot op,
        ophoepelen, hufter*, idioten, aso, asos, homofob*, geweld`,
      unless: ' stilte, feest',
      negatable: true,
    },
    {
      strength: 'hint',
      words: 'woedend*, woede, boze, dreiging, angst, bang, aangifte, beveiliging',
      negatable: true,
    },
  ],
};
