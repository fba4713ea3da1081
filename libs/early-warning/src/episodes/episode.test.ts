import fc from 'fast-check';
import { addDays } from '@poolshoogte/calendar';
import { thresholdsFor } from '../detection/alarm-budget';
import { judgeSeries } from '../judgement/judge-series';
import type { Judgement, Level } from '../judgement/judgement';
import { type Episode, type EpisodeChange, nextEpisode } from './episode';

const BEGIN = '2026-01-01';
const thresholds = thresholdsFor({ falsePerKernYear: 1 });

const PLAIN: Judgement = judgeSeries({
  day: BEGIN,
  counts: new Float64Array(60),
  expected: new Float64Array(60).fill(0.1),
  evidence: 6,
  historyDays: 200,
  thresholds,
});

const SCORES: Readonly<Record<Level, number>> = { normal: 0.5, watch: 4.6, act: 7 };

/** Runs an episode over days with these levels; what changed, by day. */
function run(levels: readonly Level[], change: Partial<Judgement> = {}) {
  let episode: Episode | null = null;
  const changes: [number, EpisodeChange][] = [];
  for (const [at, level] of levels.entries()) {
    const judgement = {
      ...PLAIN,
      day: addDays(BEGIN, at),
      level,
      levelOfScore: level,
      score: SCORES[level],
      ...change,
    };
    const step = nextEpisode(episode, judgement);
    if (step.change !== 'none') changes.push([at, step.change]);
    if (step.episode) episode = step.episode;
  }
  return { episode, changes };
}

const days = (level: Level, n: number) => new Array<Level>(n).fill(level);

it('is raised once, eases, and ends a week after it was last up', () => {
  const { episode, changes } = run([...days('act', 4), ...days('watch', 4), ...days('normal', 12)]);
  expect(changes).toEqual([
    [0, 'raised'],
    [10, 'eased'],
    [14, 'ended'],
  ]);
  expect(episode).toMatchObject({
    raisedOn: BEGIN,
    lastUpOn: '2026-01-08',
    peakScore: 7,
    endedOn: '2026-01-15',
  });
});

it('is the same episode when it comes back within a week, and another one later', () => {
  expect(run([...days('act', 2), ...days('normal', 6), ...days('act', 2)]).changes).toEqual([
    [0, 'raised'],
    [4, 'eased'],
    [8, 'rose'],
  ]);
  const apart = run([...days('act', 2), ...days('normal', 10), ...days('act', 2)]);
  expect(apart.changes.filter(([, change]) => change === 'raised')).toHaveLength(2);
});

it('does not flap when a score goes up and down around the threshold', () => {
  const flapping = Array.from({ length: 40 }, (_, at): Level => (at % 2 ? 'watch' : 'act'));
  expect(run(flapping).changes).toEqual([[0, 'raised']]);
});

it('is not raised by watching alone, by too few signals, nor when an event keeps it quiet', () => {
  expect(run(days('watch', 9)).changes).toEqual([]);
  expect(run(days('act', 9), { limits: ['few-signals'] }).changes).toEqual([]);
  expect(run(days('act', 9), { isMuted: true }).changes).toEqual([]);
});

it('is raised as watch when the data ask for a check first, and rises once they are sound', () => {
  const capped = run(days('act', 3), { level: 'watch', limits: ['logging-rose'] });
  expect(capped.episode).toMatchObject({ level: 'watch', limits: ['logging-rose'] });
  const step = nextEpisode(capped.episode, {
    ...PLAIN,
    day: addDays(BEGIN, 3),
    level: 'act',
    levelOfScore: 'act',
    score: 7,
  });
  expect(step).toMatchObject({ change: 'rose', episode: { level: 'act', limits: [] } });
});

it('ends by itself when the series cannot be judged any more', () => {
  const { episode } = run(days('act', 2));
  const unjudged: Judgement = {
    ...PLAIN,
    day: addDays(BEGIN, 20),
    cannotJudgeYet: { code: 'no-reports', daysLeft: 28 },
  };
  expect(nextEpisode(episode, unjudged)).toMatchObject({
    change: 'ended',
    episode: { endedOn: '2026-01-09' },
  });
});

const anyLevel = fc.constantFrom<Level>('normal', 'watch', 'act');

it('is harmless to judge a day twice, or an older day again', () => {
  fc.assert(
    fc.property(fc.array(anyLevel, { minLength: 1, maxLength: 60 }), (levels) => {
      let episode: Episode | null = null;
      for (const [at, level] of levels.entries()) {
        const judgement = {
          ...PLAIN,
          day: addDays(BEGIN, at),
          level,
          levelOfScore: level,
          score: SCORES[level],
        };
        const once = nextEpisode(episode, judgement);
        const twice = nextEpisode(once.episode ?? episode, judgement);
        if (once.episode) expect(twice.episode ?? once.episode).toEqual(once.episode);
        expect(['none', 'ended']).toContain(twice.change === 'ended' ? once.change : twice.change);
        if (once.episode?.endedOn === null)
          expect(
            nextEpisode(once.episode, { ...judgement, day: addDays(BEGIN, at - 1) }).episode,
          ).toBe(once.episode);
        if (once.episode) episode = once.episode;
      }
    }),
  );
});

it('is told of at most once a week and a day, whatever the scores do', () => {
  fc.assert(
    fc.property(fc.array(anyLevel, { maxLength: 90 }), (levels) => {
      const raised = run(levels).changes.filter(([, change]) => change === 'raised');
      for (const [index, [day]] of raised.entries())
        if (index > 0) expect(day - (raised[index - 1]?.[0] ?? 0)).toBeGreaterThan(7);
    }),
  );
});
