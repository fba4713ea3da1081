import type { ThemeComparison } from '@poolshoogte/contracts';
import type { ThemeId } from '@poolshoogte/vocabulary';
import { capitalised } from '../../platform/dutch/capitalised';
import { enumerate, numberInWords } from '../../platform/dutch/number-words';
import { figureOf, signed, type Figure } from './measure';
import { themeName } from './theme-name';

/** One municipality in the chart of one theme. */
export interface ThemePoint {
  code: string;
  name: string;
  /** Signals per 1,000 inhabitants; `null` when it may not or cannot be shown: a gap, not a zero. */
  rate: number | null;
  count: number | null;
  figure: Figure;
  /** The figure as it stands beside its line. */
  label: string;
}

/** In alphabetical order, as the comparison is: never by height. */
export function themePoints(comparison: ThemeComparison, theme: ThemeId): ThemePoint[] {
  const cells = comparison.rows.find((row) => row.theme === theme)?.cells ?? [];
  return comparison.municipalities.flatMap((municipality, index) => {
    const cell = cells[index];
    if (cell === undefined) return [];
    const figure = figureOf(cell, municipality, 'per-1000');
    const { code, name } = municipality;
    return [
      { code, name, rate: cell.ratePer1000, count: cell.count, figure, label: signed(figure) },
    ];
  });
}

/** The theme to open with: the first in the order of the vocabulary that shows a figure. */
export function firstShownTheme(comparison: ThemeComparison): ThemeId | null {
  const shown = comparison.rows.find(({ cells }) => cells.some(({ count }) => count !== null));
  return (shown ?? comparison.rows[0])?.theme ?? null;
}

/** What the chart shows, in a sentence: where there is a figure, and the range, never an order. */
export function chartFinding(points: readonly ThemePoint[], theme: ThemeId): string {
  const shown = points.flatMap(({ rate, name, figure }) =>
    rate === null ? [] : [{ rate, name, text: figure.text, isAtLeast: figure.isAtLeast }],
  );
  const [only] = shown;
  if (only === undefined) return `${themeName(theme)}: overal te weinig om te tonen`;
  const least = shown.some(({ isAtLeast }) => isAtLeast) ? 'ten minste ' : '';
  if (shown.length === 1) {
    return `${themeName(theme)}: alleen in ${only.name} genoeg om te tonen, ${least}${only.text} per 1.000 inwoners`;
  }
  const byRate = [...shown].sort((a, b) => a.rate - b.rate);
  const range = `${byRate[0]?.text ?? ''} tot ${byRate.at(-1)?.text ?? ''}`;
  return `${themeName(theme)}: in ${numberInWords(shown.length)} gemeenten, ${least}${range} per 1.000 inwoners`;
}

/** Which municipalities have too little to show, for below the chart. */
export function tooFewNote(points: readonly ThemePoint[]): string | null {
  const few = points.filter(({ count }) => count === null).map(({ name }) => name);
  if (few.length === 0) return null;
  if (few.length > 4)
    return `${capitalised(numberInWords(few.length))} gemeenten met te weinig om te tonen.`;
  return `Te weinig om te tonen: ${enumerate(few)}.`;
}
