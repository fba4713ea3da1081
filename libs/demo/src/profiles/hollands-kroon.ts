import { DEFAULT_PROFILE, type Profile } from '../profile';

export const HOLLANDS_KROON: Profile = {
  ...DEFAULT_PROFILE,
  effort: 1.8,
  themes: {
    hoogspanning_datacenters: 17,
    verkeer_transporthinder: 14,
    asielopvang: 11,
    wind_zonne_energie: 12,
    wonen_ruimte: 11,
  },
  phases: {},
  kernWeights: {
    WP3185: 9,
    WP2436: 7,
    WP1488: 7,
    WP2434: 6,
    WP3186: 5,
    WP2521: 4,
    WP2518: 4,
    WP1489: 3.5,
    WP2520: 3,
    WP3187: 2.5,
    WP2435: 2.2,
    WP2433: 1.6,
  },
  kernThemes: {
    WP2434: { hoogspanning_datacenters: 2.2 },
    WP2435: { hoogspanning_datacenters: 2 },
    WP2436: { wind_zonne_energie: 1.8 },
    WP1488: { voorzieningen: 1.5 },
  },
  seasons: [{ theme: 'verkeer_transporthinder', from: '09-25', to: '12-24', factor: 2.6 }],
  issues: {
    hoogspanning_datacenters: [
      'de nieuwe 380 kV-lijn over het open land',
      'het koelwater en het stroomverbruik van datacenters',
      'nog een datacenter naast de kassen',
    ],
    verkeer_transporthinder: [
      'de bietentransporten door de polder',
      'tractoren en vrachtwagens vol bieten langs de huizen',
    ],
  },
};
