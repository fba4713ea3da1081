import { DEFAULT_PROFILE, type Profile } from '../profile';

export const SUDWEST_FRYSLAN: Profile = {
  ...DEFAULT_PROFILE,
  effort: 0.8,
  themes: {
    overheidsvertrouwen_participatie: 11,
    voorzieningen: 14,
    landbouw_stikstof: 11,
    wind_zonne_energie: 9,
    tradities_identiteit: 6,
  },
  phases: { onbekend: 1.15 },
  kernWeights: {
    WP3504: 70,
    WP2079: 22,
    WP1965: 11,
    WP2410: 8,
    WP2318: 8,
    WP2407: 6,
    WP1966: 6,
    WP2036: 5,
    WP2419: 4,
    WP2325: 4,
    WP2426: 4,
    WP1969: 4,
    WP1968: 3,
  },
  kernThemes: { WP2318: { verkeer_transporthinder: 1.6 }, WP3504: { veiligheid_overlast: 1.6 } },
  seasons: [
    { theme: 'verkeer_transporthinder', from: '06-15', to: '08-31', factor: 1.9 },
    { theme: 'tradities_identiteit', from: '07-25', to: '08-20', factor: 2.4 },
  ],
  issues: {
    voorzieningen: ['de kleine dorpsschool met te weinig leerlingen'],
    tradities_identiteit: ['het Fries op de dorpsborden', 'het skûtsjesilen en het dorpsfeest'],
    verkeer_transporthinder: ['de zomerse verkeersdrukte rond de jachthaven'],
  },
};
