import { DEFAULT_PROFILE, type Profile } from '../profile';

export const MOOK_EN_MIDDELAAR: Profile = {
  ...DEFAULT_PROFILE,
  effort: 1.9,
  kinds: { bijeenkomst: 0.38, melding: 0.37, online: 0.25 },
  themes: {
    overheidsvertrouwen_participatie: 19,
    wonen_ruimte: 17,
    verkeer_transporthinder: 12,
    landbouw_stikstof: 3,
  },
  phases: { onbekend: 1.2 },
  kernWeights: { WP2802: 5, WP2803: 5, WP2801: 1.6, WP2804: 1 },
  kernThemes: { WP2804: { verkeer_transporthinder: 2 } },
  seasons: [{ theme: 'verkeer_transporthinder', from: '05-15', to: '09-10', factor: 2 }],
  issues: {
    overheidsvertrouwen_participatie: ['meedenken over de plannen langs de Maas'],
    wonen_ruimte: ['het bouwplan aan de rand van het bos'],
    verkeer_transporthinder: ['parkeren en verkeersdrukte bij de recreatieplas'],
  },
};
