import { DEFAULT_PROFILE, type Profile } from '../profile';

export const OLDAMBT: Profile = {
  ...DEFAULT_PROFILE,
  effort: 1.05,
  themes: { aardbevingsschade: 18, overheidsvertrouwen_participatie: 15, voorzieningen: 10 },
  kernWeights: {
    WP1471: 18,
    WP1893: 6,
    WP1897: 3.5,
    WP1419: 3,
    WP1420: 3,
    WP3508: 2.5,
    WP1899: 2.2,
    WP1896: 2,
    WP1898: 1.4,
  },
  kernThemes: {
    WP1893: { aardbevingsschade: 2 },
    WP1896: { aardbevingsschade: 2.5 },
    WP1471: { veiligheid_overlast: 1.8, aardbevingsschade: 0.4 },
  },
  seasons: [{ theme: 'verkeer_transporthinder', from: '10-01', to: '12-20', factor: 1.6 }],
  issues: {
    aardbevingsschade: [
      'de grens van het schadegebied die dwars door de straat loopt',
      'de postcodes die wel of niet meedoen met de schadevergoeding',
      'buren met dezelfde aardbevingsschade en een andere vergoeding',
    ],
    verkeer_transporthinder: ['de bietenwagens op de smalle dijk'],
  },
};
