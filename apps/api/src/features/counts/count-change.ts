import { cellsOf, type CountCell, type CountedSignal } from './count-cell';

/** A cell and how much its events and echoes rise (or fall, when negative). */
export interface CountChange extends CountCell {
  readonly events: number;
  readonly echoes: number;
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
  const changes = new Map<string, { cell: CountCell; events: number; echoes: number }>();
  const count = (signals: readonly CountedSignal[], by: number): void => {
    for (const signal of signals) {
      for (const cell of cellsOf(signal)) {
        const change = changes.get(key(cell)) ?? { cell, events: 0, echoes: 0 };
        change[signal.echoOf === null ? 'events' : 'echoes'] += by;
        changes.set(key(cell), change);
      }
    }
  };
  count(removed, -1);
  count(added, 1);
  return [...changes.entries()]
    .filter(([, { events, echoes }]) => events !== 0 || echoes !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { cell, events, echoes }]) => ({ ...cell, events, echoes }));
}
