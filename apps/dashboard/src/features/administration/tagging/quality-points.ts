import type { TaggingChange, TaggingQuality } from '@poolshoogte/contracts';
import { addDays } from '@poolshoogte/calendar';
import type { ThemeId } from '@poolshoogte/vocabulary';

/** One week of one theme, or of all together. */
export interface QualityPoint {
  monday: string;
  /** Signals of the week that a person judged. */
  signals: number;
  suggested: number;
  chosen: number;
  /** Share of what was suggested that was chosen, and the other way round; `null`: too few to say. */
  precision: number | null;
  recall: number | null;
}

/** With fewer, one signal moves a share by more than a fifth. */
export const FEWEST = 5;

const share = (part: number, whole: number): number | null =>
  whole < FEWEST ? null : part / whole;

/** Every week from the first to the last; a week in which nothing was judged is a gap, not a zero. */
export function qualityPoints(
  { weeks }: Pick<TaggingQuality, 'weeks'>,
  theme: ThemeId | null,
): QualityPoint[] {
  const [first] = weeks;
  const last = weeks.at(-1);
  if (first === undefined || last === undefined) return [];
  const points: QualityPoint[] = [];
  for (let monday = first.monday; monday <= last.monday; monday = addDays(monday, 7)) {
    const week = weeks.find((each) => each.monday === monday);
    const rows = (week?.themes ?? []).filter((row) => theme === null || row.theme === theme);
    const sum = (of: 'suggested' | 'chosen' | 'both') =>
      rows.reduce((total, row) => total + row[of], 0);
    points.push({
      monday,
      signals: week?.signals ?? 0,
      suggested: sum('suggested'),
      chosen: sum('chosen'),
      precision: share(sum('both'), sum('suggested')),
      recall: share(sum('both'), sum('chosen')),
    });
  }
  return points;
}

/** The weeks in which suggestions began to be made otherwise, of those that are drawn. */
export function breakWeeks(
  points: readonly QualityPoint[],
  changes: readonly TaggingChange[],
): string[] {
  return points
    .filter(({ monday }) => changes.some(({ day }) => day >= monday && day < addDays(monday, 7)))
    .map(({ monday }) => monday);
}

/** The figures of all drawn weeks together, in a sentence. */
export function qualityFinding(points: readonly QualityPoint[], about: string): string {
  const sum = (of: (point: QualityPoint) => number) =>
    points.reduce((total, point) => total + of(point), 0);
  const suggested = sum((point) => point.suggested);
  const chosen = sum((point) => point.chosen);
  const weighed = (of: 'precision' | 'recall', by: 'suggested' | 'chosen') => {
    const known = points.filter((point) => point[of] !== null);
    const whole = known.reduce((total, point) => total + point[by], 0);
    const part = known.reduce((total, point) => total + (point[of] ?? 0) * point[by], 0);
    return whole === 0 ? null : part / whole;
  };
  const precision = weighed('precision', 'suggested');
  const recall = weighed('recall', 'chosen');
  if (precision === null && recall === null) {
    return `${about}: nog te weinig om iets te zeggen (${String(suggested)} keer voorgesteld, ${String(chosen)} keer gekozen)`;
  }
  const right =
    precision === null ? null : `van elke 100 voorstellen kloppen er ${hundred(precision)}`;
  const found =
    recall === null ? null : `van elke 100 keuzes waren er ${hundred(recall)} voorgesteld`;
  return `${about}: ${[right, found].filter((part) => part !== null).join('; ')}`;
}

const hundred = (of: number): string => String(Math.round(of * 100));
