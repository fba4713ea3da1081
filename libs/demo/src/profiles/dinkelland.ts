import { DEFAULT_PROFILE, type Profile } from '../profile';

export const DINKELLAND: Profile = {
  ...DEFAULT_PROFILE,
  effort: 0.95,
  themes: {
    veiligheid_overlast: 13,
    landbouw_stikstof: 14,
    tradities_identiteit: 9,
    overheidsvertrouwen_participatie: 9,
  },
  phases: {},
  kernWeights: {
    WP1408: 9,
    WP1412: 5,
    WP1417: 4,
    WP1414: 3,
    WP1411: 2.4,
    WP1416: 1.2,
    WP1415: 1.2,
  },
  kernThemes: { WP1412: { tradities_identiteit: 1.8 } },
  seasons: [
    { theme: 'tradities_identiteit', from: '03-20', to: '04-25', factor: 2.6 },
    { theme: 'verkeer_transporthinder', from: '07-01', to: '08-31', factor: 1.5 },
  ],
  issues: {
    tradities_identiteit: ['het paasvuur en de regels daarvoor', 'het vlöggeln en het paasgebruik'],
    veiligheid_overlast: ['het gebrek aan gezag als handhavers iemand aanspreken'],
  },
};
