import { DEFAULT_PROFILE, type Profile } from '../profile';

export const STAPHORST: Profile = {
  ...DEFAULT_PROFILE,
  effort: 1.85,
  sundayFactor: 0.1,
  themes: {
    tradities_identiteit: 18,
    landbouw_stikstof: 12,
    overheidsvertrouwen_participatie: 10,
    asielopvang: 6,
  },
  phases: { onbekend: 1.2 },
  kernWeights: { WP1046: 10, WP1047: 4, WP1048: 2, WP1049: 0.8 },
  kernThemes: { WP1048: { wonen_ruimte: 1.6 } },
  seasons: [{ theme: 'tradities_identiteit', from: '12-10', to: '01-05', factor: 2.2 }],
  issues: {
    tradities_identiteit: [
      'de zondagsrust die onder druk staat',
      'carbidschieten en wat daarbij nog mag',
      'het eigen tempo van het dorp',
    ],
  },
};
