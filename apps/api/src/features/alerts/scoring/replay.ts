import { setImmediate as othersFirst } from 'node:timers/promises';
import { addDays, daysBetween } from '@poolshoogte/calendar';
import { MERGE_DAYS } from '@poolshoogte/early-warning';
import { PANEL_DAYS } from './counted-history';
import { EpisodeWalk } from './episode-walk';
import type { GoingAlert } from './going-alert';
import { touchedKeys, worthLooking } from './judged-keys';
import type { LoadedCounts } from './loaded-counts';
import { type JudgedWith, SeriesJudge, type SourcesOf } from './series-judge';

/** So much is replayed at most: the days that a panel has. */
export const REPLAYED_DAYS = PANEL_DAYS;
/** Cells of panels that are worked out at most: with more kernen than usual fewer days are replayed. */
const MOST_CELLS = 150_000_000;

/** A history to go through once more. */
export interface Replayed {
  readonly asOf: (day: string) => LoadedCounts | null;
  readonly given: JudgedWith;
  readonly sourcesOf: SourcesOf;
  readonly today: string;
}

export interface Replay {
  /** The first day that was judged; `null`: there was nothing to judge. */
  readonly firstDay: string | null;
  readonly kernen: readonly string[];
  /** In the order in which they were raised, as far as they had come. */
  readonly raised: readonly GoingAlert[];
}

/**
 * What scoring would have raised if it had come by every day with these rules: each day with the counts up to
 * that day alone, on the path that scoring itself takes. Counts are those of now: what was entered later is
 * there already, so nothing is taken to be still to come on days longer ago.
 */
export async function replay({ asOf, given, sourcesOf, today }: Replayed): Promise<Replay> {
  const present = asOf(today);
  if (!present) return { firstDay: null, kernen: [], raised: [] };
  const raised: GoingAlert[] = [];
  const firstDay = firstReplayed(present);
  let moving: GoingAlert[] = [];
  for (let day = firstDay; day <= today; day = addDays(day, 1)) {
    const loaded = asOf(day);
    if (loaded) {
      const then = givenThen(given, day, today);
      const walk = new EpisodeWalk(loaded, new SeriesJudge(loaded, then, sourcesOf), then, moving);
      await walk.day(day, worthLooking(loaded, touchedKeys(loaded, null), day, then, walk));
      raised.push(...walk.raised);
      moving = [...moving, ...walk.raised].filter((alert) => isMoving(alert, day));
    }
    await othersFirst();
  }
  return { firstDay, kernen: present.counted.kernen, raised };
}

/** An alert that ended longer ago than this is never gone on with. */
const isMoving = ({ episode: { endedOn } }: GoingAlert, day: string): boolean =>
  endedOn === null || daysBetween(endedOn, day) <= 2 * MERGE_DAYS;

function firstReplayed({ counted: { firstDay, today, panel } }: LoadedCounts): string {
  const series = Math.max(1, panel.places.length * panel.themes);
  const most = Math.max(1, Math.floor(MOST_CELLS / (series * PANEL_DAYS)));
  const earliest = addDays(today, 1 - Math.min(REPLAYED_DAYS, most));
  return firstDay > earliest ? firstDay : earliest;
}

/** What was known of entry and calendar: an event is looked for from its first day on. */
const givenThen = (given: JudgedWith, day: string, today: string): JudgedWith => ({
  ...given,
  delays: given.delays.slice(daysBetween(day, today)),
  events: given.events.filter(({ firstDay }) => firstDay <= day),
});
