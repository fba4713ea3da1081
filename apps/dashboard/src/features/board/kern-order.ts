import type { KernRow } from '@poolshoogte/contracts';

/** The order in which deviating kernen are told: more first, then silence, then less. */
function weight({ deviation, isSilent }: KernRow): number {
  if (isSilent) return 0.5;
  return deviation ?? 0;
}

const isDeviating = (row: KernRow): boolean => row.isSilent || (row.deviation ?? 0) !== 0;

/** Only the kernen that differ from normal, the strongest first. */
export function deviatingKernen(rows: readonly KernRow[]): KernRow[] {
  return rows
    .filter(isDeviating)
    .sort((a, b) => weight(b) - weight(a) || b.count - a.count || a.code.localeCompare(b.code));
}

/** All kernen, the ones that differ first, the others in the order they came in. */
export function kernenByDeviation(rows: readonly KernRow[]): KernRow[] {
  return [...deviatingKernen(rows), ...rows.filter((row) => !isDeviating(row))];
}
