import { addDays, daysBetween } from '@poolshoogte/calendar';
import type { Judgement, Level, LimitCode } from '../judgement/judgement';
import { MERGE_DAYS } from './merge-days';

/** A rise from its first day to its last: what one alert is about. */
export interface Episode {
  readonly raisedOn: string;
  /** The last day on which the score reached the level that it was raised at. */
  readonly lastUpOn: string;
  /** The last day that was judged. */
  readonly judgedOn: string;
  /** The level shown now: goes up at once, comes down only after quiet days. */
  readonly level: Level;
  readonly peakScore: number;
  readonly peakOn: string;
  /** Why the level is not higher, as of the last day that it was up. */
  readonly limits: readonly LimitCode[];
  /** `null` while it goes on. */
  readonly endedOn: string | null;
}

/** What a step did: only `raised` and `rose` are worth telling anybody. */
export type EpisodeChange = 'none' | 'raised' | 'rose' | 'eased' | 'ended';

export interface EpisodeStep {
  /** `null`: there is none. One that ended is given back once, with its day. */
  readonly episode: Episode | null;
  readonly change: EpisodeChange;
}

/**
 * One day further with the episode of a series. Raised when the score says act, there is something to show,
 * and no chosen event keeps it quiet; the shown level may be lower ("check the data first"). It stays one
 * episode until the score was below watching for a week. A day that was judged already changes nothing
 * but upwards, so judging a day twice is harmless.
 *
 * @param open the episode that goes on, or the one that ended last, or none
 */
export function nextEpisode(open: Episode | null, judgement: Judgement): EpisodeStep {
  if (open && judgement.day < open.judgedOn) return { episode: open, change: 'none' };
  if (judgement.cannotJudgeYet) return pausing(open, judgement.day);
  const isUp = judgement.levelOfScore === 'act' && isShowable(judgement);
  if (open && open.endedOn === null) return going(open, judgement, isUp);
  if (!isUp || judgement.isMuted) return { episode: null, change: 'none' };
  if (open && daysBetween(open.lastUpOn, judgement.day) <= MERGE_DAYS)
    return going({ ...open, endedOn: null }, judgement, isUp);
  const { day, score, level, limits } = judgement;
  return {
    episode: {
      raisedOn: day,
      lastUpOn: day,
      judgedOn: day,
      level,
      peakScore: score,
      peakOn: day,
      limits,
      endedOn: null,
    },
    change: 'raised',
  };
}

const ORDER: Readonly<Record<Level, number>> = { normal: 0, watch: 1, act: 2 };

function going(open: Episode, judgement: Judgement, isUp: boolean): EpisodeStep {
  const { day, score, limits } = judgement;
  // Up again after days that nobody judged: this one ended, and the next verdict begins another.
  if (daysBetween(open.lastUpOn, day) > MERGE_DAYS) return ended(open, day);
  const isHigh = judgement.levelOfScore !== 'normal' && isShowable(judgement);
  const lastUpOn = isHigh ? day : open.lastUpOn;
  const quietDays = daysBetween(lastUpOn, day);
  const isRising = ORDER[judgement.level] > ORDER[open.level];
  const hasEased = !isUp && quietDays >= EASE_DAYS && open.level === 'act';
  const next: Episode = {
    ...open,
    lastUpOn,
    judgedOn: day,
    level: isRising ? judgement.level : hasEased ? 'watch' : open.level,
    peakScore: Math.max(open.peakScore, score),
    peakOn: score > open.peakScore ? day : open.peakOn,
    limits: isHigh ? limits : open.limits,
  };
  if (quietDays >= MERGE_DAYS) return ended(next, day);
  if (isRising) return { episode: next, change: 'rose' };
  return { episode: next, change: hasEased ? 'eased' : 'none' };
}

/** An episode whose series cannot be judged now ends by itself, a week after it was last up. */
function pausing(open: Episode | null, day: string): EpisodeStep {
  if (!open || open.endedOn !== null) return { episode: null, change: 'none' };
  if (daysBetween(open.lastUpOn, day) < MERGE_DAYS)
    return { episode: { ...open, judgedOn: day }, change: 'none' };
  return ended(open, day);
}

function ended(open: Episode, judgedOn: string): EpisodeStep {
  const endedOn = addDays(open.lastUpOn, MERGE_DAYS);
  return { episode: { ...open, judgedOn, endedOn }, change: 'ended' };
}

/** Below watching for so many days an episode is shown a step lower. */
const EASE_DAYS = 3;

const isShowable = ({ limits }: Judgement): boolean => !limits.includes('few-signals');
