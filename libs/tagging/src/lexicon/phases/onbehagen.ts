import type { PhaseId } from '@poolshoogte/vocabulary';
import type { Lexicon } from '../../matching/lexicon';

export const ONBEHAGEN: Lexicon<PhaseId> = {
  id: 'onbehagen',
  cues: [
    {
      strength: 'sure',
      words: `
        berust*, gelaten*, gelatenheid, moedelo*, neerslachtig*, somber*, hopelo*, uitzichtlo*,
        schouderophal*, haal* ~3 schouders op, schouders ophal*, opgegeven,
         verwacht* ~3 niks meer|niets meer, heeft toch geen zin,
        toch geen zin, het maakt ~2 niet uit, laat maar,   niet meer ~3 stemmen,
        stem* ~3 niet meer, haken af, afgehaakt*, onbehagen,
        toekomst ~3 somber|donker|onzeker|geen, geen toekomst, waar ~3 heen moet,
        waar gaat ~2 naartoe, zorgen over ~4 toekomst|samenleving|dorp|kinderen, maak* ~2 zorgen,
        maken ~2 zorgen, bezorgd, vroeger was alles,   
           
        durf* ~3 niet meer ~3 zeggen|praten,   stille midden,
        zwijg* ~2 maar, schaamte, schaam*, eenzaam ~3 dorp,  
         moe ~2 dan|van alles, het is niet meer wat ~2 was,
        steeds ~2 minder ~3 mensen|over, verdrietig*, leeg gevoel, niemand kent elkaar`,
      unless: 'kunt u, deelt u, ziekenhuis ~1 zorgen',
    },
    {
      strength: 'likely',
      words: `
        angstig*, bang ~2 voor|dat, wantrouw*, vertrouwen ~2 kwijt|weg|verlor*, afscheid,
        machtelo*, onzeker*, onzekerheid, straks ~4 niks meer|niets meer|niemand meer,
        verdwijnt alles, alles verdwijnt, niemand ~3 meer, nergens ~2 meer, wordt ~3 niet beter,
        alleen maar erger, steeds erger, houd ~2 hart vast`,
    },
    {
      strength: 'hint',
      words: `
        niet meer, zorgen, moe, stil, straks, gewoon,  nergens, toekomst, niemand,
        laatste, vroeger, den haag`,
    },
  ],
};
