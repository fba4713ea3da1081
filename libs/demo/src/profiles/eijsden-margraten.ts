import { DEFAULT_PROFILE, type Profile } from '../profile';

export const EIJSDEN_MARGRATEN: Profile = {
  ...DEFAULT_PROFILE,
  effort: 1.1,
  startedDaysBeforeEnd: 150,
  themes: { beschermd_wonen: 16, overheidsvertrouwen_participatie: 11, tradities_identiteit: 6 },
  kernWeights: { WP1700: 7, WP1694: 7, WP1701: 4, WP1692: 4, WP1698: 2, WP1690: 2 },
  kernThemes: { WP1694: { beschermd_wonen: 1.8 } },
  seasons: [
    { theme: 'tradities_identiteit', from: '02-01', to: '02-28', factor: 2.5 },
    { theme: 'verkeer_transporthinder', from: '04-15', to: '06-15', factor: 1.4 },
  ],
  issues: {
    tradities_identiteit: ['de optocht met carnaval', 'de bronk en de processie door het dorp'],
    beschermd_wonen: ['het beschermd wonen naast de dorpskern'],
  },
};
