import { THEME_IDS } from '@poolshoogte/vocabulary';
import type { DemoEpisode } from './episode';
import { phaseWeights, type PhaseWeights } from './labels';
import { DEMO_EPISODES } from './episode-list';
import { NATIONAL_THEME_WEIGHTS, type Profile } from './profile';
import { profileOf } from './profiles';
import { createRandom, hash32 } from './random';
import { NATIONAL_SEASONS, type Season } from './seasons';
import type { DemoKern, DemoMunicipality } from './signal';
import { DEMO_SILENCES } from './silences';

/** Days before the end day, both included: `from` >= `to` >= 0. */
interface QuietSpell {
  readonly from: number;
  readonly to: number;
}

/** A level that goes slowly up and down, as a factor around 1. */
export interface Drift {
  readonly amplitude: number;
  readonly periodDays: number;
  /** Radians */
  readonly phase: number;
}

/** What is fixed for a kern during the whole history. */
export interface KernPlan {
  readonly kern: DemoKern;
  /** Part of the municipality's signals, 0 to 1 */
  readonly share: number;
  readonly drift: Drift;
  readonly quiet: readonly QuietSpell[];
  /** Factor per theme, in the order of THEME_IDS */
  readonly themeFactors: Float64Array;
}

/** An episode of this municipality; `kernIndex` null for the whole municipality. */
export interface EpisodePlan {
  readonly episode: DemoEpisode;
  readonly kernIndex: number | null;
}

/** What is fixed for a municipality during the whole history. */
export interface MunicipalityPlan {
  readonly municipality: DemoMunicipality;
  readonly profile: Profile;
  /** Relative volume: thousands of inhabitants times effort */
  readonly base: number;
  readonly drift: Drift;
  /** In the order of THEME_IDS */
  readonly themeWeights: Float64Array;
  readonly phases: PhaseWeights;
  readonly seasons: readonly Season[];
  readonly kernen: readonly KernPlan[];
  readonly episodes: readonly EpisodePlan[];
}

const SMALL_SHARE = 0.05;
const SPELL_CHANCE = 0.4;
/** No accidental silence close to the end day: what the board shows at the end is planted. */
const SPELL_FREE_DAYS = 40;

/** Relative volume of a municipality: thousands of inhabitants times logging effort, 0 without kernen. */
export function municipalityBase(municipality: DemoMunicipality): number {
  const { code, kernen, population } = municipality;
  return kernen.length > 0 ? (population / 1000) * profileOf(code).effort : 0;
}

/** Works out what is fixed for a municipality under a seed. */
export function planMunicipality(municipality: DemoMunicipality, seed: number): MunicipalityPlan {
  const profile = profileOf(municipality.code);
  const weights = municipality.kernen.map((kern, index) => kernWeight(kern, index, profile));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const codes = municipality.kernen.map((kern) => kern.code);
  const episodes = DEMO_EPISODES.filter(
    (episode) =>
      episode.municipalityCode === municipality.code &&
      (episode.kernCode === null || codes.includes(episode.kernCode)),
  );
  return {
    municipality,
    profile,
    base: sum > 0 ? municipalityBase(municipality) : 0,
    drift: drawDrift(seed, municipality.code, 0.16),
    themeWeights: Float64Array.from(
      THEME_IDS.map((theme) => profile.themes[theme] ?? NATIONAL_THEME_WEIGHTS[theme]),
    ),
    phases: phaseWeights(profile),
    seasons: [...NATIONAL_SEASONS, ...profile.seasons],
    kernen: municipality.kernen.map((kern, index) =>
      planKern(kern, (weights[index] ?? 0) / sum, profile, seed, episodes),
    ),
    episodes: episodes.map((episode) => ({
      episode,
      kernIndex: episode.kernCode === null ? null : codes.indexOf(episode.kernCode),
    })),
  };
}

/** The caller's weight, else the profile's, else a small one; with no profile the first kern leads. */
function kernWeight(kern: DemoKern, index: number, profile: Profile): number {
  const given = kern.weight ?? profile.kernWeights[kern.code];
  if (given !== undefined) return Math.max(0, given);
  const village = 0.35 + (hash32(kern.code) / 4294967296) * 1.1;
  return index === 0 && Object.keys(profile.kernWeights).length === 0 ? village + 6 : village;
}

function planKern(
  kern: DemoKern,
  share: number,
  profile: Profile,
  seed: number,
  episodes: readonly DemoEpisode[],
): KernPlan {
  const quiet: QuietSpell[] = DEMO_SILENCES.filter((silence) => silence.kernCode === kern.code).map(
    (silence) => ({ from: silence.lastDays - 1, to: 0 }),
  );
  const random = createRandom(seed, kern.code, 'spell');
  const hasEpisode = episodes.some((episode) => episode.kernCode === kern.code);
  if (share < SMALL_SHARE && !hasEpisode && random.next() < SPELL_CHANCE) {
    const to = SPELL_FREE_DAYS + random.below(440);
    quiet.push({ from: to + 25 + random.below(65), to });
  }
  const local = profile.kernThemes[kern.code] ?? {};
  return {
    kern,
    share,
    drift: drawDrift(seed, kern.code, 0.12),
    quiet,
    themeFactors: Float64Array.from(THEME_IDS.map((theme) => local[theme] ?? 1)),
  };
}

function drawDrift(seed: number, code: string, amplitude: number): Drift {
  const random = createRandom(seed, code, 'drift');
  return {
    amplitude: amplitude * (0.5 + random.next()),
    periodDays: 260 + random.below(240),
    phase: random.next() * 2 * Math.PI,
  };
}
