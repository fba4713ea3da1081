import type { PhaseId, SourceKindId, ThemeId } from '@poolshoogte/vocabulary';
import type { Season } from './seasons';

/** How one municipality logs and what plays there. Invented for the demo, not measured. */
export interface Profile {
  /** Signals per inhabitant against the average: how much staff log, not how much happens. */
  readonly effort: number;
  /** Logging began this many days before the end day; absent: before the history starts. */
  readonly startedDaysBeforeEnd?: number;
  /** Share of Sunday against other places; 0.1 where Sunday is a day of rest. */
  readonly sundayFactor: number;
  /** The word before the name of a kern: "in" nearly everywhere, "op" for a former island. */
  readonly preposition: 'in' | 'op';
  /** Relative share of source kinds. */
  readonly kinds: Readonly<Record<SourceKindId, number>>;
  /** Replaces the national weight of a theme. */
  readonly themes: Readonly<Partial<Record<ThemeId, number>>>;
  /** Multiplies the weight of a phase. */
  readonly phases: Readonly<Partial<Record<PhaseId, number>>>;
  /** Relative share by kern code, for the larger kernen; villages without a weight get a small one. */
  readonly kernWeights: Readonly<Record<string, number>>;
  /** Multiplies the weight of a theme in one kern, by kern code. */
  readonly kernThemes: Readonly<Record<string, Readonly<Partial<Record<ThemeId, number>>>>>;
  readonly seasons: readonly Season[];
  /** Local subjects per theme, as Dutch noun phrases that fit after "over". */
  readonly issues: Readonly<Partial<Record<ThemeId, readonly string[]>>>;
}

/** What an unknown municipality gets: average logging, the national mix, nothing local. */
export const DEFAULT_PROFILE: Profile = {
  effort: 1,
  sundayFactor: 1,
  preposition: 'in',
  kinds: { bijeenkomst: 0.25, melding: 0.47, online: 0.28 },
  themes: {},
  phases: {},
  kernWeights: {},
  kernThemes: {},
  seasons: [],
  issues: {},
};

/** Weight of each theme where a profile says nothing: the topics that return everywhere weigh most. */
export const NATIONAL_THEME_WEIGHTS: Readonly<Record<ThemeId, number>> = {
  asielopvang: 8,
  wind_zonne_energie: 6,
  landbouw_stikstof: 7,
  wonen_ruimte: 10,
  hoogspanning_datacenters: 1.5,
  verkeer_transporthinder: 10,
  veiligheid_overlast: 9,
  tradities_identiteit: 4,
  voorzieningen: 9,
  armoede_bestaanszekerheid: 6,
  zorg: 6,
  overheidsvertrouwen_participatie: 8,
  aardbevingsschade: 0.05,
  beschermd_wonen: 1,
  desinformatie_sociale_media: 3,
};
