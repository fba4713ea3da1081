import { SOURCE_KIND_IDS } from '@poolshoogte/vocabulary';
import type { DayEffects } from './day-effects';
import { episodeStrength } from './episode';
import type { Drift, MunicipalityPlan } from './plan';
import { seasonFactors } from './seasons';

/** What is expected of one municipality on one day, in relative units until scaled to a total. */
export interface DayRates {
  /** Expected signals without episodes */
  readonly normal: number;
  /** The same per kern, in the order of the plan; they sum to `normal` */
  readonly kernen: Float64Array;
  /** Weight per theme, seasons included, in the order of THEME_IDS */
  readonly themeWeights: Float64Array;
  /** Share per source kind, in the order of SOURCE_KIND_IDS */
  readonly kindWeights: readonly number[];
  /** Extra expected signals per episode, in the order of the plan */
  readonly extra: readonly number[];
  /** `normal` and all of `extra` together */
  readonly total: number;
}

/** Expected signals of a municipality on a day that lies `daysBeforeEnd` before the end day. */
export function dayRates(
  plan: MunicipalityPlan,
  effects: DayEffects,
  daysBeforeEnd: number,
): DayRates {
  const { profile } = plan;
  const kindWeights = SOURCE_KIND_IDS.map(
    (kind) => profile.kinds[kind] * effects.kindFactors[kind],
  );
  const themeWeights = seasonFactors(effects.monthDay, plan.seasons);
  let plain = 0;
  let seasonal = 0;
  for (let index = 0; index < themeWeights.length; index += 1) {
    const weight = plan.themeWeights[index] ?? 0;
    plain += weight;
    seasonal += weight * (themeWeights[index] ?? 1);
    themeWeights[index] = weight * (themeWeights[index] ?? 1);
  }
  const started = daysBeforeEnd < (profile.startedDaysBeforeEnd ?? Number.POSITIVE_INFINITY);
  const level =
    (started ? plan.base : 0) *
    driftFactor(plan.drift, effects.day) *
    kindWeights.reduce((sum, weight) => sum + weight, 0) *
    (seasonal / plain) *
    (effects.isSunday ? profile.sundayFactor : 1);

  let normal = 0;
  const kernen = new Float64Array(plan.kernen.length);
  plan.kernen.forEach((kern, index) => {
    const isQuiet = kern.quiet.some(
      (spell) => daysBeforeEnd <= spell.from && daysBeforeEnd >= spell.to,
    );
    const rate = isQuiet ? 0 : level * kern.share * driftFactor(kern.drift, effects.day);
    kernen[index] = rate;
    normal += rate;
  });
  const extra = plan.episodes.map(({ episode, kernIndex }) => {
    const place = kernIndex === null ? normal : (kernen[kernIndex] ?? 0);
    return place * (episode.factor - 1) * episodeStrength(episode, daysBeforeEnd);
  });
  const total = extra.reduce((sum, rate) => sum + rate, normal);
  return { normal, kernen, themeWeights, kindWeights, extra, total };
}

function driftFactor(drift: Drift, day: number): number {
  return 1 + drift.amplitude * Math.sin((2 * Math.PI * day) / drift.periodDays + drift.phase);
}
