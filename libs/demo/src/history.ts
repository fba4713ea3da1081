import { dayEffectsUntil } from './day-effects';
import { dayRates, type DayRates } from './day-rates';
import { drawSignal, type DrawPlace } from './draw-signal';
import { planMunicipality } from './plan';
import { createRandom } from './random';
import { sampleGamma, sampleNegativeBinomial } from './samplers';
import type { DemoMunicipality, DemoSignal } from './signal';

/** What `demoHistory` needs. */
export interface HistoryOptions {
  readonly seed: number;
  /** Last day, YYYY-MM-DD */
  readonly endDay: string;
  /** Days including the end day; default 548, eighteen months */
  readonly days?: number;
  /** Expected number of signals; the real number varies by about one percent. Default 60,000 */
  readonly total?: number;
  readonly municipalities: readonly DemoMunicipality[];
}

/** Spread of a municipality's day and of an episode's day: variance = mean + mean^2 / size. */
const DAY_SIZE = 18;
const EPISODE_SIZE = 6;
/** Shape of the gamma multiplier of a kern's day: a village has busy and quiet days of its own. */
const KERN_SHAPE = 5;

/**
 * Invented signals in order of day and time. The same options always give the same signals.
 * Throws RangeError on a date in another form, days below 1 or a total below 0.
 */
export function* demoHistory(options: HistoryOptions): Generator<DemoSignal> {
  const { seed, endDay, days = 548, total = 60_000, municipalities } = options;
  if (!Number.isInteger(days) || days < 1) throw new RangeError('days must be a whole number >= 1');
  if (!(total >= 0)) throw new RangeError('total must be >= 0');

  const calendar = dayEffectsUntil(endDay, days);
  const plans = municipalities.map((municipality) => planMunicipality(municipality, seed));
  const rates: DayRates[][] = calendar.map((effects, index) =>
    plans.map((plan) => dayRates(plan, effects, days - 1 - index)),
  );
  const expected = rates.flat().reduce((sum, rate) => sum + rate.total, 0);
  const scale = expected > 0 ? total / expected : 0;

  for (const [index, effects] of calendar.entries()) {
    const signals: DemoSignal[] = [];
    for (const [column, plan] of plans.entries()) {
      const rate = rates[index]?.[column];
      if (!rate || rate.normal <= 0) continue;
      // Two streams: a change of words must not change the numbers.
      const random = createRandom(seed, plan.municipality.code, effects.day);
      const words = createRandom(seed, plan.municipality.code, effects.day, 'words');
      const kernWeights = rate.kernen.map((mean) =>
        mean > 0 ? mean * sampleGamma(random, KERN_SHAPE) : 0,
      );
      const place: DrawPlace = {
        plan,
        rates: rate,
        effects,
        kernWeights,
        maxDelayDays: days - 1 - index,
      };
      const everyday = sampleNegativeBinomial(random, rate.normal * scale, DAY_SIZE);
      for (let count = 0; count < everyday; count += 1)
        signals.push(drawSignal(words, place, null));
      for (const [row, episode] of plan.episodes.entries()) {
        const mean = (rate.extra[row] ?? 0) * scale;
        const extra = sampleNegativeBinomial(random, mean, EPISODE_SIZE);
        for (let count = 0; count < extra; count += 1)
          signals.push(drawSignal(words, place, episode));
      }
    }
    // HH:MM sorts as text; equal times keep the order of the municipalities.
    signals.sort((a, b) =>
      a.occurredTime < b.occurredTime ? -1 : a.occurredTime > b.occurredTime ? 1 : 0,
    );
    yield* signals;
  }
}
