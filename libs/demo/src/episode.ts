import type { ThemeId } from '@poolshoogte/vocabulary';
import { dayNumber, isoDay } from './calendar';

/**
 * How an episode runs through time: `plateau` at once and steady, `build-up` rising to the end,
 * `slow` rising and falling gently, `peak` high at the start and fading.
 */
export type EpisodeShape = 'plateau' | 'build-up' | 'slow' | 'peak';

/** An invented episode, placed relative to the end day so that the demo always ends the same way. */
export interface DemoEpisode {
  readonly id: string;
  readonly municipalityCode: string;
  /** null: the whole municipality */
  readonly kernCode: string | null;
  readonly theme: ThemeId;
  readonly startDaysBeforeEnd: number;
  /** May run past the end day: then the episode is still going on. */
  readonly lengthDays: number;
  /** All signals of the place at the height of the episode, divided by its normal number. */
  readonly factor: number;
  readonly shape: EpisodeShape;
  /** What it is about, in Dutch, for documentation and checks. */
  readonly story: string;
  /** Subjects of this episode, as Dutch noun phrases that fit after "over". */
  readonly issues: readonly string[];
}

/** An episode with dates. */
export interface DatedEpisode extends DemoEpisode {
  /** First day, YYYY-MM-DD */
  readonly start: string;
  /** Last day, YYYY-MM-DD; may lie after the end day */
  readonly end: string;
  readonly isRunningAtEnd: boolean;
}

/** Gives episodes their dates for a history that ends on `endDay` (YYYY-MM-DD). */
export function dateEpisodes(
  episodes: readonly DemoEpisode[],
  endDay: string,
): readonly DatedEpisode[] {
  const last = dayNumber(endDay);
  return episodes.map((episode) => {
    const start = last - episode.startDaysBeforeEnd;
    const end = start + episode.lengthDays - 1;
    return { ...episode, start: isoDay(start), end: isoDay(end), isRunningAtEnd: end >= last };
  });
}

/** Share of the full strength (0 to 1) on a day that lies `daysBeforeEnd` before the end day. */
export function episodeStrength(episode: DemoEpisode, daysBeforeEnd: number): number {
  const passed = episode.startDaysBeforeEnd - daysBeforeEnd;
  if (passed < 0 || passed >= episode.lengthDays) return 0;
  const progress = (passed + 0.5) / episode.lengthDays;
  switch (episode.shape) {
    case 'plateau':
      return 1;
    case 'build-up':
      return Math.min(1, 0.25 + 1.25 * progress);
    case 'slow':
      return 0.35 + 0.65 * Math.sin(Math.PI * progress);
    case 'peak':
      return Math.max(0.3, 1 - 0.8 * progress);
  }
}
