import { cellsOf, type CountCell, type CountedSignal } from './count-cell';

/** A cell and how much it rises (or falls, when negative). */
export interface CountChange extends CountCell {
  readonly by: number;
}

const key = (cell: CountCell): string =>
  [cell.municipality, cell.theme, cell.day, cell.kern, cell.sourceKind, cell.phase].join('\u0000');

/**
 * What the counts must change by when `removed` go and `added` come: summed per cell, cells that do
 * not change left out, in one fixed order so that transactions wait for each other instead of
 * deadlocking.
 */
export function countChanges(
  removed: readonly CountedSignal[],
  added: readonly CountedSignal[],
): CountChange[] {
  const changes = new Map<string, { cell: CountCell; by: number }>();
  const count = (signals: readonly CountedSignal[], by: number): void => {
    for (const cell of signals.flatMap(cellsOf)) {
      const change = changes.get(key(cell)) ?? { cell, by: 0 };
      change.by += by;
      changes.set(key(cell), change);
    }
  };
  count(removed, -1);
  count(added, 1);
  return [...changes.entries()]
    .filter(([, change]) => change.by !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, change]) => ({ ...change.cell, by: change.by }));
}
