import { daysBetween } from '@poolshoogte/calendar';
import type { KernRow } from '@poolshoogte/contracts';
import { formatRange } from '../../../platform/dutch/number-words';
import { deviatingKernen } from '../kern-order';
import type { WantedLabel } from './place-labels';
import type { KernShape } from './project-kernen';

/** Above this many kernen only those that deviate are named; the map would drown in names. */
export const MAX_KERNEN_WITH_BEARINGS = 25;

/** Which names the map should carry: what deviates (strongest first), then big ones for bearings. */
export function wantedLabels(
  rows: readonly KernRow[],
  shapes: readonly KernShape[],
  today: string,
): WantedLabel[] {
  const byCode = new Map(shapes.map((shape) => [shape.code, shape]));
  const deviating = deviatingKernen(rows).flatMap((row): WantedLabel[] => {
    const shape = byCode.get(row.code);
    if (shape === undefined) return [];
    const figures = figuresOf(row, today);
    return [{ shape, text: shape.name, figures, isStrong: true }];
  });
  if (shapes.length > MAX_KERNEN_WITH_BEARINGS) return deviating;
  const counts = new Map(rows.map((row) => [row.code, row]));
  const named = new Set(deviating.map(({ shape }) => shape.code));
  const bearings = shapes
    .filter(({ code }) => !named.has(code))
    .sort((a, b) => b.area - a.area)
    .map((shape): WantedLabel => {
      const row = counts.get(shape.code);
      // Without a normal there is no colour: then the plain count is all there is to show.
      const figures = row?.deviation === null && row.count > 0 ? [String(row.count)] : [];
      return { shape, text: shape.name, figures, isStrong: false };
    });
  return [...deviating, ...bearings];
}

/** The second line, the fullest first; a shorter one where there is no room for it. */
function figuresOf({ count, expected, isSilent, lastSignalOn }: KernRow, today: string): string[] {
  if (isSilent) {
    const days = lastSignalOn === null ? null : daysBetween(lastSignalOn, today);
    return days === null ? ['stil'] : [`${String(days)} dagen stil`, `${String(days)} dgn`];
  }
  if (expected === null) return [String(count)];
  return [`${String(count)}, normaal ${formatRange(expected)}`, String(count)];
}
