import {
  DRIVER_IDS,
  PHASE_IDS,
  THEME_IDS,
  type DriverId,
  type PhaseId,
  type ThemeId,
} from '@poolshoogte/vocabulary';
import type { Profile } from './profile';
import type { Random } from './random';
import { sampleIndex } from './samplers';

/** Chances per phase, in the order of PHASE_IDS; together about a quarter is neutral or positive. */
const PHASES_WITH_THEME = [0.155, 0.26, 0.5, 0.073, 0.012];
const PHASES_IN_EPISODE = [0.09, 0.2, 0.55, 0.14, 0.02];
const PHASES_WITHOUT_THEME = [0.78, 0.12, 0.1, 0, 0];

const DRIVER_SHARE = 0.42;
const SECOND_THEME_SHARE = 0.07;

/** Weights per driver, in the order of DRIVER_IDS. */
const DRIVER_WEIGHTS = [4, 4, 1.5, 1, 1.5];
const THEME_DRIVER_WEIGHTS: Readonly<Partial<Record<ThemeId, readonly number[]>>> = {
  tradities_identiteit: [1, 2, 0.5, 6, 1],
  landbouw_stikstof: [4, 3, 0.5, 2, 4],
  hoogspanning_datacenters: [4, 4, 0.3, 1, 3],
  desinformatie_sociale_media: [2, 1, 5, 0.5, 0.5],
  veiligheid_overlast: [3, 1, 5, 0.5, 0.5],
  aardbevingsschade: [3, 7, 0.5, 0.3, 3],
};

/** Weights per phase (order of PHASE_IDS) of one municipality. */
export interface PhaseWeights {
  readonly withTheme: readonly number[];
  readonly inEpisode: readonly number[];
  readonly withoutTheme: readonly number[];
}

/** The national chances per phase, tilted by a profile. */
export function phaseWeights(profile: Profile): PhaseWeights {
  const tilt = (base: readonly number[]): number[] =>
    PHASE_IDS.map((phase, index) => (base[index] ?? 0) * (profile.phases[phase] ?? 1));
  return {
    withTheme: tilt(PHASES_WITH_THEME),
    inEpisode: tilt(PHASES_IN_EPISODE),
    withoutTheme: tilt(PHASES_WITHOUT_THEME),
  };
}

/** Draws a phase; `theme` undefined for a note without a theme. */
export function drawPhase(
  random: Random,
  weights: PhaseWeights,
  theme: ThemeId | undefined,
  isEpisode: boolean,
): PhaseId {
  const ofTheme = isEpisode ? weights.inEpisode : weights.withTheme;
  return PHASE_IDS[sampleIndex(random, theme ? ofTheme : weights.withoutTheme)] ?? 'onbekend';
}

/** Draws no driver or one; a note that expresses no discontent or has no theme gets none. */
export function drawDrivers(
  random: Random,
  phase: PhaseId,
  theme: ThemeId | undefined,
): readonly DriverId[] {
  if (phase === 'onbekend' || !theme || random.next() >= DRIVER_SHARE) return [];
  const isHard = phase === 'problematische_onrust';
  const weights = isHard ? [0, 0.5, 4, 0.2, 0] : (THEME_DRIVER_WEIGHTS[theme] ?? DRIVER_WEIGHTS);
  const driver = DRIVER_IDS[sampleIndex(random, weights)];
  return driver ? [driver] : [];
}

/** The theme itself and sometimes a second one; threats and vandalism are also about safety. */
export function drawThemes(
  random: Random,
  phase: PhaseId,
  theme: ThemeId | undefined,
  themeWeights: ArrayLike<number>,
): readonly ThemeId[] {
  if (!theme) return [];
  if (phase === 'problematische_onrust') {
    return theme === 'veiligheid_overlast' ? [theme] : [theme, 'veiligheid_overlast'];
  }
  if (random.next() >= SECOND_THEME_SHARE) return [theme];
  const second = THEME_IDS[sampleIndex(random, themeWeights)];
  return second && second !== theme ? [theme, second] : [theme];
}
