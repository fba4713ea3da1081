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

/** Compares the suggested themes with labels given by people. */
export function scoreTagging(
  items: readonly { readonly text: string; readonly themes: readonly string[] }[],
): TaggingScore {
  const table = new Map<string, Counts>();
  let withoutTheme = 0;
  let leftWithout = 0;
  for (const item of items) {
    const suggested = new Set<string>(tagText(item.text).themes.map((theme) => theme.id));
    const truth = new Set(item.themes);
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
    perTheme,
  };
}
