import { commonRise, type Judgement, nextEpisode, type RisePart } from '@poolshoogte/early-warning';
import { v7 as uuidv7 } from 'uuid';
import { ALL_SIGNALS, NO_KERN } from '../../counts/counts.public';
import { eventIdsOf, expectedUntil, type GoingAlert } from './going-alert';
import type { LoadedCounts } from './loaded-counts';
import { cautionsOf, figuresOf, levelOf } from './raised-figures';
import { keyOf, type ScoredSeries, type SeriesKey } from './scored-series';
import type { JudgedWith, SeriesJudge } from './series-judge';

/** Rises of several places are compared over the same days. */
const COMMON_WINDOW_DAYS = 14;

interface Candidate {
  readonly series: ScoredSeries;
  readonly judgement: Judgement;
}

/** Walks the alerts of one municipality from day to day: raises, goes on, ends, and puts together. */
export class EpisodeWalk {
  /** The newest alert of each series. */
  private readonly newest = new Map<string, GoingAlert>();
  private readonly known = new Map<string, ScoredSeries>();

  constructor(
    private readonly loaded: LoadedCounts,
    private readonly judge: SeriesJudge,
    private readonly given: JudgedWith,
    moving: readonly GoingAlert[],
  ) {
    for (const alert of moving) this.newest.set(keyOf(alert), alert);
  }

  /** What was raised on the way. */
  readonly raised: GoingAlert[] = [];

  /** One day of these series, and of every alert of theirs that goes on. */
  async day(day: string, keys: readonly SeriesKey[]): Promise<void> {
    const candidates: Candidate[] = [];
    for (const key of keys) {
      const candidate = await this.step(key, day);
      if (candidate) candidates.push(candidate);
    }
    await this.commonOnes(day, keys);
    const alone = await this.together(day, candidates);
    for (const { series, judgement } of alone) this.raise(series, judgement, [series.kern]);
  }

  isGoing(key: SeriesKey): boolean {
    return this.newest.get(keyOf(key))?.episode.endedOn === null;
  }

  series(key: SeriesKey): ScoredSeries {
    const known = this.known.get(keyOf(key)) ?? this.loaded.series(key);
    this.known.set(keyOf(key), known);
    return known;
  }

  /** @returns what is to be raised, if that is not told of together with others */
  private async step(key: SeriesKey, day: string): Promise<Candidate | null> {
    const series = this.series(key);
    const judgement = await this.judge.judge(series, day);
    const before = this.newest.get(keyOf(key));
    const { episode, change } = nextEpisode(before?.episode ?? null, judgement);
    if (change === 'raised') return { series, judgement };
    if (before && episode) this.goOn(before, episode, series, day);
    return null;
  }

  private goOn(
    alert: GoingAlert,
    episode: GoingAlert['episode'],
    series: ScoredSeries,
    day: string,
  ): void {
    alert.episode = episode;
    alert.level = levelOf(episode.level);
    alert.expected = expectedUntil(series, this.loaded.daysUntil(day));
  }

  /** Alerts over several kernen go on with all of them. */
  private async commonOnes(day: string, keys: readonly SeriesKey[]): Promise<void> {
    const themes = new Set<string>(keys.map(({ theme }) => theme));
    for (const alert of this.newest.values()) {
      const isTouched = alert.theme === ALL_SIGNALS || themes.has(alert.theme);
      if (alert.kern === NO_KERN && alert.episode.endedOn === null && isTouched)
        await this.step(alert, day);
    }
  }

  /** Takes together what rises in several kernen. @returns what stays on its own */
  private async together(day: string, candidates: readonly Candidate[]): Promise<Candidate[]> {
    let alone = candidates.filter((candidate) => !this.isToldOf(candidate));
    if (alone.length === 0) return [];
    const themes = [...new Set(alone.map(({ series }) => series.theme))];
    const parts: RisePart[] = [];
    for (const theme of themes)
      for (const kern of this.loaded.counted.kernen) parts.push(this.part({ kern, theme }, day));
    for (const rise of commonRise(parts)) {
      const theme = (rise.theme ?? ALL_SIGNALS) as SeriesKey['theme'];
      const inRise = ({ series }: Candidate): boolean =>
        rise.places.includes(series.kern) && (rise.theme === null || series.theme === theme);
      if (!alone.some(inRise)) continue;
      const series = this.series({ kern: NO_KERN, theme });
      const judgement = await this.judge.judge(series, day);
      const before = this.newest.get(keyOf(series));
      const { episode, change } = nextEpisode(before?.episode ?? null, judgement);
      if (change === 'raised') this.raise(series, judgement, rise.places);
      else if (before && episode?.endedOn === null) this.goOn(before, episode, series, day);
      else continue;
      alone = alone.filter((candidate) => !inRise(candidate));
    }
    return alone;
  }

  /** Joins a common alert that goes on already. */
  private isToldOf({ series: { kern, theme } }: Candidate): boolean {
    const common = [theme, ALL_SIGNALS]
      .map((one) => this.newest.get(`${NO_KERN} ${one}`))
      .find((alert) => alert?.episode.endedOn === null);
    if (!common) return false;
    common.kernen = [...new Set([...common.kernen, kern])].sort();
    return true;
  }

  private part(key: SeriesKey, day: string): RisePart {
    const series = this.series(key);
    const level = this.judge.levelOfScore(series, day);
    const until = this.loaded.daysUntil(day);
    const sum = (values: Float64Array): number =>
      values
        .subarray(Math.max(0, until - COMMON_WINDOW_DAYS), until)
        .reduce((total, value) => total + (value > 0 ? value : 0), 0);
    return {
      place: key.kern,
      theme: key.theme,
      level,
      seen: sum(series.counts),
      expected: sum(series.expected),
      evidence: series.evidence[until - 1] ?? 0,
    };
  }

  private raise(series: ScoredSeries, judgement: Judgement, kernen: readonly string[]): void {
    const { episode } = nextEpisode(null, judgement);
    if (!episode) return;
    const alert: GoingAlert = {
      id: uuidv7(),
      kern: series.kern,
      theme: series.theme,
      kernen: [...kernen],
      startedOn: judgement.day,
      episode,
      level: levelOf(episode.level),
      state: 'raised',
      isWithdrawn: false,
      version: 1,
      expected: expectedUntil(series, this.loaded.daysUntil(judgement.day)),
      raised: {
        figures: figuresOf(judgement, this.given.thresholds),
        cautions: cautionsOf(judgement),
        eventIds: eventIdsOf(judgement),
      },
    };
    this.newest.set(keyOf(series), alert);
    this.raised.push(alert);
  }
}
