import golden from '../../golden/surveillance.json';
import { ears, type EarsSettings } from './ears';
import { farrington, type FarringtonSettings, NOUFAILY_2013 } from './farrington/farrington';
import type { Threshold } from './farrington/threshold';
import { lrCusum } from './lr-cusum';
import { seasonalMean } from './seasonal-mean';

const THRESHOLDS: Readonly<Record<string, Threshold>> = {
  nbPlugin: 'negative-binomial',
  muan: 'negative-binomial-of-upper-mean',
  delta: 'two-thirds-power',
};

interface CusumRun {
  readonly name: string;
  /** Number of the first day, from 1. */
  readonly from: number;
  readonly factor: string | number;
  readonly dispersion: number;
  readonly threshold: number;
  readonly means: number | readonly number[];
  readonly statistic: readonly number[];
  readonly alarm: readonly number[];
}

interface FarringtonRun {
  readonly control: {
    readonly noPeriods: number;
    readonly weightsThreshold: number;
    readonly pastWeeksNotIncluded: number;
    readonly pThresholdTrend: number;
    readonly thresholdMethod: string;
    readonly limit54: readonly number[];
  };
  readonly from: number;
  readonly upperbound: readonly (number | null)[];
  readonly mu0: readonly number[];
  readonly phi: readonly number[];
  readonly alarm: readonly number[];
}

interface GoldenSeries {
  readonly id: string;
  readonly counts: readonly number[];
  readonly ears: readonly {
    readonly method: string;
    readonly baseline: number;
    readonly minSigma: number;
    readonly alpha: number;
    readonly from: number;
    readonly upperbound: readonly number[];
  }[];
  readonly cusum: readonly CusumRun[];
  readonly farrington?: Readonly<Record<string, FarringtonRun>>;
}

const series: readonly GoldenSeries[] = golden.series;

/** Equal to so many digits after the point, whatever the size. */
function expectClose(own: number | undefined, theirs: number, tolerance: number): void {
  const scale = Math.max(1, Math.abs(theirs));
  expect(Math.abs((own ?? NaN) - theirs) / scale).toBeLessThan(tolerance);
}

describe.each(series)(
  '$id, beside R',
  ({ counts, ears: earsRuns, cusum, farrington: runs = {} }) => {
    it.each(earsRuns)('EARS $method over $baseline days', (run) => {
      const settings = { ...run, method: run.method as EarsSettings['method'] };
      const own = new Map(ears(counts, settings).map((day) => [day.at, day.upperBound]));
      for (const [index, theirs] of run.upperbound.entries())
        expectClose(own.get(run.from - 1 + index), theirs, 1e-9);
    });

    it.each(cusum)('CUSUM $name', (run) => {
      const means = run.means;
      const days = run.statistic.map((_, index) => ({
        count: counts[run.from - 1 + index] ?? 0,
        mean: typeof means === 'number' ? means : (means[index] ?? 0),
      }));
      const { dispersion, threshold } = run;
      const factor = run.factor === 'any' ? 'any' : Number(run.factor);
      const own = lrCusum(days, { factor, dispersion, threshold });
      for (const [index, theirs] of run.statistic.entries()) {
        expectClose(own[index]?.statistic, theirs, 1e-7);
        expect(own[index]?.isAlarm).toBe(run.alarm[index] === 1);
      }
    });

    for (const run of cusum.filter(({ name }) => name.startsWith('glrnb'))) {
      it(`CUSUM ${run.name}, with a mean of its own`, () => {
        const means = typeof run.means === 'number' ? [] : run.means;
        const own = seasonalMean(counts.slice(0, run.from - 1), means.length, 52);
        expectClose(own.dispersion, run.dispersion, 1e-6);
        const days = own.means.map((mean, index) => {
          expectClose(mean, means[index] ?? NaN, 1e-6);
          return { count: counts[run.from - 1 + index] ?? 0, mean };
        });
        const factor = run.factor === 'any' ? 'any' : Number(run.factor);
        const { threshold } = run;
        const found = lrCusum(days, { factor, dispersion: own.dispersion, threshold });
        for (const [index, theirs] of run.statistic.entries())
          expectClose(found[index]?.statistic, theirs, 1e-6);
      });
    }

    for (const [name, { control, from, ...theirs }] of Object.entries(runs)) {
      it(`Farrington ${name}`, () => {
        const settings: FarringtonSettings = {
          ...NOUFAILY_2013,
          parts: control.noPeriods,
          weightsThreshold: control.weightsThreshold,
          weeksLeftOut: control.pastWeeksNotIncluded,
          trendSignificance: control.pThresholdTrend,
          threshold: THRESHOLDS[control.thresholdMethod] ?? 'negative-binomial',
          atLeast: { cases: control.limit54[0] ?? 0, weeks: control.limit54[1] ?? 4 },
        };
        for (const [index, upper] of theirs.upperbound.entries()) {
          const week = farrington(counts, from - 1 + index, settings);
          expectClose(week?.dispersion, theirs.phi[index] ?? NaN, 1e-6);
          expect(week?.isJudged).toBe(upper !== null);
          if (upper !== null) expectClose(week?.upperBound, upper, 1e-6);
          if (control.thresholdMethod !== 'delta')
            expectClose(week?.mean, theirs.mu0[index] ?? NaN, 1e-6);
          expect(week?.isAlarm).toBe(theirs.alarm[index] === 1);
        }
      });
    }
  },
);

it('C3 alarms on the day of a spike itself, and remembers it for two days', () => {
  const counts = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 9, 2, 1];
  const days = ears(counts, { method: 'C3', baseline: 7, minSigma: 0.5, alpha: 0.025 });
  expect(days.map(({ at, isAlarm }) => [at, isAlarm])).toEqual([
    [11, true],
    [12, true],
    [13, true],
  ]);
});

it('says nothing about a week without five years before it', () => {
  expect(farrington(new Array<number>(200).fill(3), 199, NOUFAILY_2013)).toBeNull();
});
