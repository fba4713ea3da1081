import { daysBetween } from '@poolshoogte/calendar';
import type { KernRow } from '@poolshoogte/contracts';
import { counted, spokenRange } from '../../../platform/dutch/number-words';

/** One kern in words, for the map: `9 signalen, gewoonlijk 1 tot 4`. */
export function sayKern(row: KernRow, today: string): string {
  if (row.isSilent) {
    if (row.lastSignalOn === null) return 'stilte, nog geen meldingen';
    return `al ${String(daysBetween(row.lastSignalOn, today))} dagen geen meldingen`;
  }
  const count = counted(row.count, 'signaal', 'signalen');
  return row.expected === null
    ? `${count}, nog geen normaal`
    : `${count}, gewoonlijk ${spokenRange(row.expected)}`;
}
