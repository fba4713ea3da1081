import type { DemoEpisode } from './episode';
import { NORTHERN_EPISODES } from './episodes-north';
import { SOUTHERN_EPISODES } from './episodes-south';

const WIND_ISSUES = [
  'het nieuwe zoekgebied voor windmolens',
  'de hoogte van de windmolens op de kaart met zoekgebieden',
  'windmolens dicht bij huis en de slagschaduw daarvan',
];

/** One national theme that moves through five municipalities with a lag of about two weeks. */
const WAVE: readonly DemoEpisode[] = (
  [
    ['GM1911', 'Hollands Kroon', 301],
    ['GM1900', 'Súdwest-Fryslân', 287],
    ['GM0180', 'Staphorst', 272],
    ['GM1640', 'Leudal', 258],
    ['GM1774', 'Dinkelland', 243],
  ] as const
).map(([municipalityCode, name, startDaysBeforeEnd]) => ({
  id: `golf-wind-${municipalityCode}`,
  municipalityCode,
  kernCode: null,
  theme: 'wind_zonne_energie',
  startDaysBeforeEnd,
  lengthDays: 26,
  factor: 1.7,
  shape: 'slow',
  story: `Een verzonnen kaart met zoekgebieden voor windmolens bereikt ${name}.`,
  issues: WIND_ISSUES,
}));

/** Every planted episode of the demo. All of them are invented. */
export const DEMO_EPISODES: readonly DemoEpisode[] = [
  ...WAVE,
  ...NORTHERN_EPISODES,
  ...SOUTHERN_EPISODES,
];
