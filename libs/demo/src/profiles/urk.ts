import { DEFAULT_PROFILE, type Profile } from '../profile';

export const URK: Profile = {
  ...DEFAULT_PROFILE,
  effort: 1.05,
  sundayFactor: 0.1,
  preposition: 'op',
  themes: {
    veiligheid_overlast: 19,
    tradities_identiteit: 10,
    overheidsvertrouwen_participatie: 10,
    desinformatie_sociale_media: 5,
    landbouw_stikstof: 2,
  },
  phases: {},
  kernWeights: { WP2143: 1 },
  kernThemes: {},
  seasons: [
    { theme: 'veiligheid_overlast', from: '11-20', to: '01-05', factor: 1.5 },
    { theme: 'tradities_identiteit', from: '05-10', to: '06-05', factor: 2 },
  ],
  issues: {
    tradities_identiteit: [
      'de zondagsrust en de winkeltijden',
      'de visserij als deel van wie we zijn',
    ],
    veiligheid_overlast: ['jongeren die tot laat knallen met vuurwerk bij de haven'],
  },
};
