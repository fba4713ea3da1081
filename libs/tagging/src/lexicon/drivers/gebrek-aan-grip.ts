import type { DriverId } from '@poolshoogte/vocabulary';
import type { Lexicon } from '../../matching/lexicon';

export const GEBREK_AAN_GRIP: Lexicon<DriverId> = {
  id: 'gebrek_aan_grip',
  cues: [
    {
      strength: 'sure',
      words: `
        machteloos*, machteloosheid, machteleas*, geen invloed, geen grip, geen enkele invloed,
        niks ~3 aan doen, niets ~3 aan doen, niks ~2 over te zeggen, niets ~2 over te zeggen,
        geen stem, voldongen feit*, kastje naar de muur, overgeleverd, overgelaten aan,
        aan ons lot, heeft geen zin, hep gien zin, geen keus, geen keuze, doen toch wat,
        gebeurt toch, gaat toch door, komt er toch, hoe lang nog, hoelang nog, al ~2 keer gemeld,
        al ~1 gemeld, maal gemeld, x gemeld, keer gebeld, zonder resultaat, gebeurt niks,
        gebeurt niets, verandert niks, verandert niets, niemand ~3 verantwoordelijk, geen uitweg,
        onzekerheid, in onzekerheid,  niet meer ~2 vinden,
        nergens ~3 terecht`,
    },
    {
      strength: 'likely',
      words: `
        geen ~1 antwoord*, nooit ~3 antwoord, geen ~1 reactie, geen gehoor, blijft ~2 stil,
        al ~3 jaren|jaar|maanden|weken ~4 wacht*|wachten|ingeschreven|bezig,
        wacht* ~3 al ~3 jaar|maanden|weken, wachten ~3 jaar|jaren|maanden|weken, weken wachten,
        maanden wachten, onzeker*, geen idee ~3 toekomst|waar*, weet* niet waar ~2 toe,
        weet* niet meer, over ~3 hoofden, over ons heen, zonder ~3 inspraak, niet meer betalen,
        niet ~1 rond*, komen ~2 niet rond, kan ~4 niet meer, kunnen ~4 niet meer,
        mag* ~3 niks meer|niets meer,  niemand ~3 kijken|luistert|komt,
        wanneer ~3 komt|hoor|gebeurt|iemand|iets, al ~3 jaar|jaren ~3 beloofd|klacht*|zelfde,
        vorig jaar ~3 beloofd, voor de ~1 keer, voor de zoveelste, alweer, elk jaar ~3 weer,
         steeds ~2 nieuwe regels, almaar, uitgesteld, wordt ~2 vooruit geschoven,
        nog steeds ~2 geen|niet|niks, inspraak ~3 onduidelijk*, onduidelijkheid*, slapeloz*,
        wakker van, moe ~3 van, opgegeven, geen toekomst,  
         allang besloten, al besloten, geen woning*, geen huis`,
    },
    {
      strength: 'hint',
      words: `
        straks, wachten, wachtlijst, onduidelijk*, niet meer, afhankelijk, zoveelste, toekomst`,
    },
  ],
};
