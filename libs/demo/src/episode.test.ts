import { dateEpisodes, episodeStrength, type EpisodeShape } from './episode';
import { DEMO_EPISODES } from './episode-list';
import { ELEVEN_MUNICIPALITIES } from './eleven-municipalities.fixture';
import { DEMO_SILENCES } from './silences';

const END = '2026-11-20';

it('gives dates, and knows which episodes still run', () => {
  const [template] = DEMO_EPISODES;
  if (!template) throw new Error('There must be an episode');
  const dated = dateEpisodes(
    [
      { ...template, startDaysBeforeEnd: 9, lengthDays: 25 },
      { ...template, startDaysBeforeEnd: 9, lengthDays: 9 },
    ],
    END,
  );
  expect(dated.map(({ start, end, isRunningAtEnd }) => [start, end, isRunningAtEnd])).toEqual([
    ['2026-11-11', '2026-12-05', true],
    ['2026-11-11', '2026-11-19', false],
  ]);
});

it('plants two to four episodes per municipality, in kernen that exist', () => {
  for (const { code, kernen } of ELEVEN_MUNICIPALITIES) {
    const own = DEMO_EPISODES.filter((episode) => episode.municipalityCode === code);
    expect(own.length).toBeGreaterThanOrEqual(2);
    expect(own.length).toBeLessThanOrEqual(4);
    const codes = kernen.map((kern) => kern.code);
    for (const { kernCode } of own) if (kernCode !== null) expect(codes).toContain(kernCode);
  }
  expect(new Set(DEMO_EPISODES.map((episode) => episode.id)).size).toBe(DEMO_EPISODES.length);
});

it('keeps lengths between 5 and 60 days and the number that still runs between 3 and 5', () => {
  for (const { lengthDays, factor } of DEMO_EPISODES) {
    expect(lengthDays).toBeGreaterThanOrEqual(5);
    expect(lengthDays).toBeLessThanOrEqual(60);
    expect(factor).toBeGreaterThan(1);
  }
  const running = dateEpisodes(DEMO_EPISODES, END).filter((episode) => episode.isRunningAtEnd);
  expect(running.length).toBeGreaterThanOrEqual(3);
  expect(running.length).toBeLessThanOrEqual(5);
});

it('moves one theme through five municipalities, each one to three weeks after the other', () => {
  const starts = DEMO_EPISODES.filter(({ id }) => id.startsWith('golf-')).map(
    (episode) => episode.startDaysBeforeEnd,
  );
  expect(starts).toHaveLength(5);
  starts.slice(1).forEach((start, index) => {
    const lag = (starts[index] ?? 0) - start;
    expect(lag).toBeGreaterThanOrEqual(7);
    expect(lag).toBeLessThanOrEqual(21);
  });
});

it('never plants an episode in a silent kern', () => {
  const silent = DEMO_SILENCES.map((silence) => silence.kernCode);
  expect(DEMO_EPISODES.filter(({ kernCode }) => kernCode && silent.includes(kernCode))).toEqual([]);
});

it.each<[EpisodeShape, 'rises' | 'falls' | 'steady' | 'hump']>([
  ['plateau', 'steady'],
  ['build-up', 'rises'],
  ['peak', 'falls'],
  ['slow', 'hump'],
])('%s %s', (shape, course) => {
  const [template] = DEMO_EPISODES;
  if (!template) throw new Error('There must be an episode');
  const episode = { ...template, shape, startDaysBeforeEnd: 40, lengthDays: 30 };
  const at = (passed: number): number => episodeStrength(episode, 40 - passed);
  expect([at(-1), at(30)]).toEqual([0, 0]);
  for (let day = 0; day < 30; day += 1) {
    expect(at(day)).toBeGreaterThan(0);
    expect(at(day)).toBeLessThanOrEqual(1);
  }
  const [first, middle, last] = [at(0), at(15), at(29)];
  if (course === 'steady') expect(first === middle && middle === last).toBe(true);
  if (course === 'rises') expect(first < middle && middle < last).toBe(true);
  if (course === 'falls') expect(first > middle && middle > last).toBe(true);
  if (course === 'hump') expect(middle > first && middle > last).toBe(true);
});
