import type { ThemeRow } from '@poolshoogte/contracts';

/** The themes that differ most from normal first, then the busiest, then as in the vocabulary. */
export function orderThemes(rows: readonly ThemeRow[]): ThemeRow[] {
  return [...rows].sort(
    (a, b) =>
      distance(b) - distance(a) || (b.deviation ?? 0) - (a.deviation ?? 0) || b.count - a.count,
  );
}

const distance = ({ deviation }: ThemeRow): number => Math.abs(deviation ?? 0);
