import type { Tagging } from './suggestion';
import { tagText } from './tag-text';

/** Quality per label; each 0..1. `support` is how many items truly carry the label. */
export interface LabelScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly support: number;
}

export interface TaggingScore {
  /** Number of items judged. */
  readonly items: number;
  readonly microF1: number;
  /** Mean F1 over the labels that occur in the items. */
  readonly macroF1: number;
  /** Share of the items without a theme that were left without one; 1 when there are none. */
  readonly noneKept: number;
  /** Expected calibration error of the probabilities of what was suggested, 0..1. */
  readonly calibrationError: number;
  readonly perTheme: Readonly<Record<string, LabelScore>>;
}

interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

function scoreOf({ right, wrong, missed }: Counts): LabelScore {
  const precision = right + wrong === 0 ? 0 : right / (right + wrong);
  const recall = right + missed === 0 ? 0 : right / (right + missed);
  const both = 2 * right + wrong + missed;
  return { precision, recall, f1: both === 0 ? 0 : (2 * right) / both, support: right + missed };
}

function countsOf(table: Map<string, Counts>, theme: string): Counts {
  const known = table.get(theme);
  if (known !== undefined) return known;
  const counts = { right: 0, wrong: 0, missed: 0 };
  table.set(theme, counts);
  return counts;
}

/** A probability that was given, and whether it was right. */
interface Given {
  readonly probability: number;
  readonly isRight: boolean;
}

const BINS = 10;

/**
 * Mean distance between the probability given and the share that was right, over ten bins of equal
 * width; 0 without suggestions.
 */
function expectedCalibrationError(given: readonly Given[]): number {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, promised: 0, right: 0 }));
  for (const { probability, isRight } of given) {
    const bin = bins[Math.min(Math.floor(probability * BINS), BINS - 1)];
    if (bin === undefined) continue;
    bin.count += 1;
    bin.promised += probability;
    if (isRight) bin.right += 1;
  }
  const distance = bins.reduce((sum, { promised, right }) => sum + Math.abs(promised - right), 0);
  return given.length === 0 ? 0 : distance / given.length;
}

/** Compares the themes that `tagger` suggests with labels given by people. */
export function scoreTagging(
  items: readonly { readonly text: string; readonly themes: readonly string[] }[],
  tagger: (text: string) => Tagging = tagText,
): TaggingScore {
  const given: Given[] = [];
  const table = new Map<string, Counts>();
  let withoutTheme = 0;
  let leftWithout = 0;
  for (const item of items) {
    const { themes } = tagger(item.text);
    const suggested = new Set<string>(themes.map((theme) => theme.id));
    const truth = new Set(item.themes);
    for (const { id, probability } of themes) given.push({ probability, isRight: truth.has(id) });
    if (truth.size === 0) {
      withoutTheme += 1;
      if (suggested.size === 0) leftWithout += 1;
    }
    for (const theme of truth) {
      countsOf(table, theme)[suggested.has(theme) ? 'right' : 'missed'] += 1;
    }
    for (const theme of suggested) if (!truth.has(theme)) countsOf(table, theme).wrong += 1;
  }
  const total: Counts = { right: 0, wrong: 0, missed: 0 };
  for (const { right, wrong, missed } of table.values()) {
    total.right += right;
    total.wrong += wrong;
    total.missed += missed;
  }
  const perTheme = Object.fromEntries(
    [...table].map(([theme, counts]) => [theme, scoreOf(counts)]),
  );
  const judged = Object.values(perTheme).filter((score) => score.support > 0);
  const sumF1 = judged.reduce((sum, score) => sum + score.f1, 0);
  return {
    items: items.length,
    microF1: scoreOf(total).f1,
    macroF1: judged.length === 0 ? 0 : sumF1 / judged.length,
    noneKept: withoutTheme === 0 ? 1 : leftWithout / withoutTheme,
    calibrationError: expectedCalibrationError(given),
    perTheme,
  };
}
