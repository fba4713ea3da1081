import { Inject, Injectable } from '@nestjs/common';
import { addDays, dayAt, daysBetween, momentAt } from '@poolshoogte/calendar';
import { THEME_IDS } from '@poolshoogte/vocabulary';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { appendToOutbox } from '../../../platform/live/outbox';
import type { Touched } from '../../../platform/live/touched';
import { ALERT_TOUCHED } from '../alert-touched';
import { AlertEpisodesStore, type OwnStep } from './alert-episodes.store';
import { CountsLoader } from './counts-loader';
import { EpisodeWalk } from './episode-walk';
import { expectedUntil, type GoingAlert } from './going-alert';
import { touchedKeys, worthLooking } from './judged-keys';
import type { LoadedCounts } from './loaded-counts';
import { replay, REPLAYED_DAYS } from './replay';
import { SeriesJudge } from './series-judge';
import { ScoringTools } from './scoring-tools';

/** So long after it was raised, late entries can still take an alert away. */
const YOUNG_DAYS = 28;
/** What was missed longer ago is not told any more. */
const MOST_MISSED_DAYS = 28;

/** What is to be judged. */
export interface Scope {
  /** `null`: every series. */
  readonly touched: Pick<Touched, 'kernen' | 'themes'> | null;
  /** The last day on which everything was judged; the days after it are caught up on. */
  readonly judgedOn: string | null;
}

/** What one scoring did. */
export interface Scored {
  readonly series: number;
  readonly raised: readonly string[];
}

/** Judges series of one municipality, in a transaction that holds its place in the scoring. */
@Injectable()
export class MunicipalityScorer {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CountsLoader) private readonly counts: CountsLoader,
    @Inject(ScoringTools) private readonly tools: ScoringTools,
    @Inject(AlertEpisodesStore) private readonly alerts: AlertEpisodesStore,
  ) {}

  async score(manager: EntityManager, municipality: string, scope: Scope): Promise<Scored> {
    const today = dayAt(this.clock.now());
    const keptDays = scope.touched ? 2 : YOUNG_DAYS;
    await this.tools.logging.refresh(manager, municipality, { today, days: keptDays });
    const loaded = await this.counts.load(manager, municipality, today);
    if (!loaded) return { series: 0, raised: [] };
    const given = await this.tools.given(manager, municipality, loaded.counted);
    const judge = new SeriesJudge(loaded, given, (key, day) =>
      this.tools.sources.of(manager, municipality, key, day),
    );
    const moving = await this.alerts.moving(manager, municipality, {
      today,
      youngDays: YOUNG_DAYS,
    });
    const before = new Map(moving.map((alert) => [alert.id, { ...alert }]));
    const walk = new EpisodeWalk(loaded, judge, given, moving);
    const keys = touchedKeys(loaded, scope.touched);
    for (const day of daysToJudge(scope, today)) {
      await walk.day(day, worthLooking(loaded, keys, day, given, walk));
    }
    const at = this.clock.now();
    let isShown = false;
    for (const alert of moving) {
      const steps = await this.stepsOf(judge, walk, loaded, before.get(alert.id) ?? alert, alert);
      isShown = (await this.alerts.move(manager, municipality, alert, steps, at)) || isShown;
    }
    const raised: string[] = [];
    for (const alert of walk.raised.filter(({ episode }) => episode.endedOn === null))
      if (await this.alerts.raise(manager, municipality, alert, at)) raised.push(alert.id);
    if (isShown || raised.length > 0) await appendToOutbox(manager, municipality, ALERT_TOUCHED);
    return { series: keys.length, raised };
  }

  /** The whole history as if every day had been scored; what ended is kept too. For a demo. */
  async history(manager: EntityManager, municipality: string): Promise<Scored> {
    const now = this.clock.now();
    const today = dayAt(now);
    await this.tools.logging.refresh(manager, municipality, { today, days: YOUNG_DAYS });
    const history = await this.counts.history(manager, municipality, today, REPLAYED_DAYS);
    const firstDay = addDays(today, -REPLAYED_DAYS);
    const given = await this.tools.given(manager, municipality, { firstDay, today });
    const { raised, kernen } = await replay({
      asOf: (day) => history.asOf(day),
      given,
      sourcesOf: (key, day) => this.tools.sources.of(manager, municipality, key, day),
      today,
    });
    const told: string[] = [];
    for (const alert of raised)
      if (await this.alerts.raise(manager, municipality, alert, momentOf(alert, now)))
        told.push(alert.id);
    if (told.length > 0) await appendToOutbox(manager, municipality, ALERT_TOUCHED);
    return { series: kernen.length * THEME_IDS.length, raised: told };
  }

  /** What happened to an alert since: by the walk, or because later entries made its beginning another one. */
  private async stepsOf(
    judge: SeriesJudge,
    walk: EpisodeWalk,
    loaded: LoadedCounts,
    before: GoingAlert,
    alert: GoingAlert,
  ): Promise<OwnStep[]> {
    if (alert.state === 'closed') return [];
    const steps: OwnStep[] = alert.level === before.level ? [] : ['level_changed'];
    const { today } = loaded.counted;
    if (daysBetween(alert.startedOn, today) > YOUNG_DAYS) return steps;
    const series = walk.series(alert);
    const again = await judge.judge(series, alert.startedOn);
    const isNothing = again.levelOfScore === 'normal' || again.limits.includes('few-signals');
    if (isNothing && !alert.isWithdrawn) {
      alert.isWithdrawn = true;
      alert.expected = expectedUntil(series, loaded.daysUntil(alert.episode.judgedOn));
      return [...steps, 'withdrawn'];
    }
    if (again.levelOfScore === 'act' && !isNothing && alert.isWithdrawn) {
      alert.isWithdrawn = false;
      return [...steps, 'returned'];
    }
    return steps;
  }
}

/** Early on the day on which it began: when it would have been told of in a history. */
function momentOf({ startedOn }: GoingAlert, now: Date): Date {
  const early = momentAt(startedOn, '00:01');
  return early < now ? early : now;
}

function daysToJudge({ judgedOn }: Scope, today: string): string[] {
  const earliest = addDays(today, 1 - MOST_MISSED_DAYS);
  const next = judgedOn === null ? earliest : addDays(judgedOn, 1);
  const from = next > today ? today : next < earliest ? earliest : next;
  return Array.from({ length: daysBetween(from, today) + 1 }, (_, day) => addDays(from, day));
}
