import { dayNumber } from './calendar';
import { dayEffects } from './day-effects';
import { dayRates } from './day-rates';
import { drawSignal } from './draw-signal';
import { municipalityBase, planMunicipality } from './plan';
import { profileOf } from './profiles';
import { createRandom } from './random';
import { sampleIndex } from './samplers';
import type { DemoMunicipality, DemoSignal } from './signal';

/** What `demoDrip` needs. */
export interface DripOptions {
  readonly seed: number;
  /** Number of the signal in the drip, 0 and up */
  readonly index: number;
  /** YYYY-MM-DD; taken as the end day, so the episodes that run at the end go on */
  readonly day: string;
  /** HH:MM, local */
  readonly time: string;
  readonly municipalities: readonly DemoMunicipality[];
}

/**
 * The next new signal of a live demo, mixed as the history is on its last day. The same options
 * give the same signal. Throws RangeError if no municipality has a kern, or on a malformed date.
 */
export function demoDrip(options: DripOptions): DemoSignal {
  const { seed, index, day, time, municipalities } = options;
  const random = createRandom(seed, 'drip', index);
  const effects = dayEffects(dayNumber(day));
  // Only the drawn municipality is planned: a live demo asks for one signal at a time.
  const municipality =
    municipalities[
      sampleIndex(
        random,
        municipalities.map(
          (candidate) =>
            municipalityBase(candidate) *
            (effects.isSunday ? profileOf(candidate.code).sundayFactor : 1),
        ),
      )
    ];
  if (!municipality) throw new RangeError('No municipality to draw from');
  const plan = planMunicipality(municipality, seed);
  const rates = dayRates(plan, effects, 0);
  const row = sampleIndex(random, [rates.normal, ...rates.extra]);
  const drawn = drawSignal(
    random,
    { plan, rates, effects, kernWeights: rates.kernen, maxDelayDays: 0 },
    row === 0 ? null : (plan.episodes[row - 1] ?? null),
  );
  return { ...drawn, occurredTime: time };
}
