import fc from 'fast-check';
import { thresholdsFor } from '../detection/alarm-budget';
import { delayCurve } from '../delay/delay-factor';
import { judgeSeries, type SeriesInput } from './judge-series';

const DAYS = 200;
const thresholds = thresholdsFor({ falsePerKernYear: 1 });

/** A kern with one signal in twenty days, and at the end what is given. */
function seriesOf(last: readonly number[], change: Partial<SeriesInput> = {}): SeriesInput {
  const counts = new Float64Array(DAYS);
  for (let day = 0; day < DAYS - last.length; day += 20) counts[day] = 1;
  counts.set(last, DAYS - last.length);
  return {
    day: '2026-11-20',
    counts,
    expected: new Float64Array(DAYS).fill(0.05),
    evidence: 12,
    historyDays: 400,
    thresholds,
    ...change,
  };
}

const TEN_DAYS = [1, 0, 1, 1, 0, 2, 0, 1, 0, 1];

it('says that seven signals in ten days, usually at most two, ask for action', () => {
  const verdict = judgeSeries(seriesOf(TEN_DAYS));
  expect(verdict).toMatchObject({
    level: 'act',
    seen: 7,
    windowDays: 10,
    reason: { code: 'rise', seen: 7, windowDays: 10 },
    limits: [],
    cannotJudgeYet: null,
  });
  expect(verdict.usual.low).toBe(0);
  expect(verdict.usual.high).toBeLessThanOrEqual(2);
  expect(verdict.recurrenceDays).toBeGreaterThan(365);
  expect(verdict.wouldChange.quietDaysUntilNormal).toBeGreaterThan(0);
});

it('calls an ordinary week normal, and says how many signals would change that', () => {
  const verdict = judgeSeries(seriesOf([0, 1, 0, 0, 0]));
  expect(verdict).toMatchObject({ level: 'normal', reason: { code: 'as-usual' } });
  expect(verdict.wouldChange).toMatchObject({ quietDaysUntilNormal: 0 });
  expect(verdict.wouldChange.signalsUntilHigher).toBeGreaterThan(1);
});

it('does not act on two signals, however rare, nor on one voice', () => {
  const rare = { expected: new Float64Array(DAYS).fill(0.0005), counts: seriesOf([]).counts };
  expect(judgeSeries(seriesOf([1, 1], { ...rare })).level).not.toBe('act');
  const oneVoice = TEN_DAYS.flatMap((n, at) =>
    new Array<number>(n).fill(9 - at).map((daysAgo) => ({ daysAgo, source: 'a', isNew: false })),
  );
  expect(judgeSeries(seriesOf(TEN_DAYS, { recent: oneVoice }))).toMatchObject({
    levelOfScore: 'act',
    level: 'watch',
    limits: ['one-source'],
  });
});

it('says what cannot be judged yet, and never more than watch in the first eight weeks', () => {
  expect(judgeSeries(seriesOf(TEN_DAYS, { historyDays: 10 })).cannotJudgeYet).toEqual({
    code: 'no-history',
    daysLeft: 18,
  });
  expect(judgeSeries(seriesOf(TEN_DAYS, { quietLoggingDays: 365 }))).toMatchObject({
    level: 'normal',
    cannotJudgeYet: { code: 'no-reports' },
  });
  expect(judgeSeries(seriesOf(TEN_DAYS, { historyDays: 40 })).level).toBe('watch');
});

it('compares with what can be known by now: late entry makes no calm and no spike', () => {
  const late = delayCurve([
    { daysAgo: 100, delayDays: 0, n: 10 },
    { daysAgo: 100, delayDays: 10, n: 90 },
  ]);
  const counts = [0, 1, 0, 1, 0];
  const soon = judgeSeries(seriesOf(counts));
  const slow = judgeSeries(seriesOf(counts, { delays: late }));
  expect(slow.expected).toBeLessThan(soon.expected);
  expect(slow.score).toBeGreaterThan(soon.score);
  expect(slow.dataQuality.stillToCome).toBeGreaterThan(0);
});

it('lets the same theme next door weigh, but raises nothing where there is nothing', () => {
  const mild = [1, 0, 0, 1, 0, 0, 1];
  const alone = judgeSeries(seriesOf(mild));
  const together = judgeSeries(seriesOf(mild, { neighbourScore: 8 }));
  expect(together.score).toBeGreaterThan(alone.score);
  expect(together.reason.withNeighbours).toBe(true);
  expect(judgeSeries(seriesOf([0, 0, 0], { neighbourScore: 8 })).level).toBe('normal');
});

const anything = fc.oneof(
  fc.nat({ max: 40 }),
  fc.double(),
  fc.constantFrom(-3, 0.5, NaN, Infinity, 1e300),
);

it('gives figures for whatever comes in', () => {
  fc.assert(
    fc.property(
      fc.array(anything, { maxLength: 60 }),
      fc.array(anything, { maxLength: 60 }),
      anything,
      anything,
      (counts, expected, evidence, historyDays) => {
        const verdict = judgeSeries({
          day: '2026-03-01',
          counts,
          expected,
          evidence,
          historyDays,
          thresholds,
        });
        expect(JSON.stringify(verdict, noNonsense)).toBeDefined();
        expect(verdict.score).toBeGreaterThanOrEqual(0);
        expect(verdict.score).toBeLessThanOrEqual(8);
      },
    ),
  );
});

function noNonsense(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${key} is ${value}`);
  return value;
}
