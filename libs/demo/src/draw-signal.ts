import { SOURCE_KIND_IDS, THEME_IDS, type ThemeId } from '@poolshoogte/vocabulary';
import type { DayEffects } from './day-effects';
import type { DayRates } from './day-rates';
import { drawDrivers, drawPhase, drawThemes } from './labels';
import { drawDelay, drawTime } from './moments';
import type { EpisodePlan, MunicipalityPlan } from './plan';
import type { Random } from './random';
import { sampleIndex } from './samplers';
import type { DemoSignal } from './signal';
import { composeText } from './texts/compose';

/** Where and when a signal is drawn. */
export interface DrawPlace {
  readonly plan: MunicipalityPlan;
  readonly rates: DayRates;
  readonly effects: DayEffects;
  /** Weight per kern for this day, in the order of the plan */
  readonly kernWeights: ArrayLike<number>;
  readonly maxDelayDays: number;
}

const WITHOUT_KERN_SHARE = 0.06;
const WITHOUT_THEME_SHARE = 0.15;

/** Draws one signal of everyday life, or one of an episode. */
export function drawSignal(
  random: Random,
  place: DrawPlace,
  episodePlan: EpisodePlan | null,
): DemoSignal {
  const { plan, rates, effects } = place;
  const kernIndex = drawKern(random, place, episodePlan);
  const kern = kernIndex === null ? undefined : plan.kernen[kernIndex];
  const kind = SOURCE_KIND_IDS[sampleIndex(random, rates.kindWeights)] ?? 'melding';
  const theme = episodePlan?.episode.theme ?? drawTheme(random, rates, kern?.themeFactors);
  const phase = drawPhase(random, plan.phases, theme, episodePlan !== null);
  const themes = drawThemes(random, phase, theme, rates.themeWeights);
  const drivers = drawDrivers(random, phase, theme);
  return {
    municipalityCode: plan.municipality.code,
    kernCode: kern?.kern.code ?? null,
    sourceKind: kind,
    occurredOn: effects.isoDay,
    occurredTime: drawTime(random, kind),
    enteredDelayDays: drawDelay(random, kind, place.maxDelayDays),
    text: composeText(random, {
      kind,
      phase,
      themes,
      drivers,
      kernName: kern?.kern.name ?? null,
      preposition: plan.profile.preposition,
      month: effects.month,
      localIssues: (theme && plan.profile.issues[theme]) ?? [],
      episodeIssues: episodePlan?.episode.issues ?? [],
    }),
    phase,
    themes,
    drivers,
  };
}

function drawKern(
  random: Random,
  place: DrawPlace,
  episodePlan: EpisodePlan | null,
): number | null {
  if (episodePlan && episodePlan.kernIndex !== null) return episodePlan.kernIndex;
  return random.next() < WITHOUT_KERN_SHARE ? null : sampleIndex(random, place.kernWeights);
}

function drawTheme(
  random: Random,
  rates: DayRates,
  kernFactors: Float64Array | undefined,
): ThemeId | undefined {
  if (random.next() < WITHOUT_THEME_SHARE) return undefined;
  return THEME_IDS[sampleIndex(random, rates.themeWeights, kernFactors)];
}
