import { addDays, daysBetween } from '@poolshoogte/calendar';
import { delayCurve, SHIPPED_CALIBRATION, thresholdsFor } from '@poolshoogte/early-warning';
import { THEME_IDS } from '@poolshoogte/vocabulary';
import fc from 'fast-check';
import { ALL_SIGNALS } from '../../counts/counts.public';
import { KeptEpisode } from '../kept-episode';
import { type CountedCell, CountedHistory } from './counted-history';
import { EpisodeWalk } from './episode-walk';
import { episodeOf, type GoingAlert, keptEpisodeOf } from './going-alert';
import { touchedKeys, worthLooking } from './judged-keys';
import { replay } from './replay';
import { type JudgedWith, SeriesJudge } from './series-judge';

const FIRST = '2025-01-06';
const DAYS = 120;
const LAST = addDays(FIRST, DAYS - 1);
const KERNEN = ['K1', 'K2', 'K3', 'K4', 'K5'].map((code, at) => ({
  code,
  lon: 5 + at / 50,
  lat: 52,
}));

/** Now and then a signal, and rises: of a theme, in so many kernen, from a day on, so many a day. */
const rises = fc.array(
  fc.record({
    theme: fc.nat({ max: 3 }),
    kern: fc.nat({ max: 4 }),
    kernen: fc.integer({ min: 1, max: 5 }),
    from: fc.integer({ min: 30, max: DAYS - 10 }),
    days: fc.integer({ min: 1, max: 14 }),
    each: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 1, maxLength: 6 },
);
type Rises = typeof rises extends fc.Arbitrary<infer Value> ? Value : never;

function historyOf(seed: number, risen: Rises): CountedHistory {
  const counted = new Map<string, CountedCell>();
  const add = (theme: string, kern: string, place: number, n: number) => {
    const key = `${theme} ${kern} ${place}`;
    counted.set(key, { theme, kern, place, n: n + (counted.get(key)?.n ?? 0) });
  };
  const tell = (theme: number, kern: number, day: number, n: number) => {
    const { code } = KERNEN[kern % KERNEN.length] ?? { code: '' };
    add(THEME_IDS[theme] ?? '', code, day, n);
    add(ALL_SIGNALS, code, day, n);
  };
  for (let day = 0; day < DAYS; day += 1) tell((day * 3 + seed) % 4, day * 2 + seed, day, 1);
  for (const { theme, kern, kernen, from, days, each } of risen)
    for (let at = 0; at < kernen; at += 1)
      for (let day = from; day < Math.min(DAYS, from + days); day += 1)
        tell(theme, kern + at, day, each);
  const cells = [...counted.values()];
  return new CountedHistory({
    municipality: 'GM9999',
    kernen: KERNEN,
    earliest: FIRST,
    days: DAYS,
    cells,
  });
}

const given: JudgedWith = {
  thresholds: thresholdsFor({ falsePerKernYear: 3 }),
  calibration: SHIPPED_CALIBRATION,
  minimumSignals: 4,
  delays: delayCurve([]),
  events: [
    {
      id: 'event',
      firstDay: addDays(FIRST, 60),
      lastDay: addDays(FIRST, 61),
      kernen: [],
      themes: [THEME_IDS[1] ?? ''],
      daysBefore: 3,
      daysAfter: 7,
      mutes: true,
    },
  ],
};
const sourcesOf = () => Promise.resolve([{ daysAgo: 0, source: '1', isNew: false }]);
const lineOf = ({ kern, theme, startedOn, episode, kernen }: GoingAlert) =>
  `${startedOn} ${kern} ${theme} ${kernen.join('+')} to ${episode.lastUpOn} at ${episode.peakScore}`;

/** As scoring goes by night: what it knows from before is what was stored. */
async function nightByNight(history: CountedHistory): Promise<string[]> {
  const alerts = new Map<string, GoingAlert>();
  for (let day = FIRST; day <= LAST; day = addDays(day, 1)) {
    const loaded = history.asOf(day);
    if (!loaded) continue;
    const then = { ...given, events: given.events.filter(({ firstDay }) => firstDay <= day) };
    const stored = [...alerts.values()]
      .filter(({ episode: { endedOn } }) => endedOn === null || daysBetween(endedOn, day) <= 14)
      .map((alert) => {
        const kept = KeptEpisode.parse(JSON.parse(JSON.stringify(keptEpisodeOf(alert))));
        return { ...alert, episode: episodeOf(kept), expected: kept.expected };
      });
    const walk = new EpisodeWalk(loaded, new SeriesJudge(loaded, then, sourcesOf), then, stored);
    await walk.day(day, worthLooking(loaded, touchedKeys(loaded, null), day, then, walk));
    for (const alert of [...stored, ...walk.raised]) alerts.set(alert.id, alert);
  }
  return [...alerts.values()].map(lineOf);
}

it('raises what scoring raises by night, with the same kernen, last days and peaks', async () => {
  let raisedAtAll = 0;
  let commonAtAll = 0;
  const same = fc.asyncProperty(fc.nat({ max: 50 }), rises, async (seed, risen) => {
    const history = historyOf(seed, risen);
    const { raised, firstDay } = await replay({
      asOf: (day) => history.asOf(day),
      given,
      sourcesOf,
      today: LAST,
    });
    raisedAtAll += raised.length;
    commonAtAll += raised.filter(({ kernen }) => kernen.length > 1).length;
    expect(firstDay).toBe(FIRST);
    expect([...raised.map(lineOf)].sort()).toEqual([...(await nightByNight(history))].sort());
  });
  await fc.assert(same, { numRuns: 6, seed: 20261122 });
  // The property says something: there was something to raise.
  expect(raisedAtAll).toBeGreaterThan(10);
  expect(commonAtAll).toBeGreaterThan(0);
}, 60_000);

it('knows nothing of a later day', async () => {
  const rise = { theme: 1, kern: 2, kernen: 1, from: 80, days: 8, each: 2 };
  const later = { theme: 2, kern: 0, kernen: 5, from: 100, days: 14, each: 3 };
  const startsOf = async (risen: Rises) => {
    const history = historyOf(3, risen);
    const { raised } = await replay({
      asOf: (day) => history.asOf(day),
      given,
      sourcesOf,
      today: LAST,
    });
    return raised
      .filter(({ startedOn }) => startedOn < addDays(FIRST, 100))
      .map(({ startedOn, kern, theme }) => `${startedOn} ${kern} ${theme}`);
  };
  const alone = await startsOf([rise]);
  expect(alone).toHaveLength(1);
  expect(await startsOf([rise, later])).toEqual(alone);
});
