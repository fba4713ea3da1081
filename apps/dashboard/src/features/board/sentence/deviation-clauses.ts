import { daysBetween } from '@poolshoogte/calendar';
import type { Board, KernRow } from '@poolshoogte/contracts';
import { capitalised } from '../../../platform/dutch/capitalised';
import { numberInWords } from '../../../platform/dutch/number-words';
import { markOfKern } from '../deviation-words';
import { deviatingKernen } from '../kern-order';
import { enumerateParts, text, type SentencePart } from './sentence-part';

/** The most names that one sentence carries. */
export const MAX_NAMES = 4;
/** Slight deviations are named only when this few others are; else map and legend tell them. */
const NAMES_THAT_LEAVE_ROOM = 2;

type Names = ReadonlyMap<string, string>;

/** The groups of kernen that the sentence may name, each in order of deviation. */
export function groupKernen(rows: readonly KernRow[]) {
  const deviating = deviatingKernen(rows);
  const sounding = deviating.filter(({ isSilent }) => !isSilent);
  return {
    more: sounding.filter(({ deviation }) => (deviation ?? 0) >= 2),
    slightlyMore: sounding.filter(({ deviation }) => deviation === 1),
    less: sounding.filter(({ deviation }) => (deviation ?? 0) < 0),
    silent: deviating.filter(({ isSilent }) => isSilent),
  };
}

/** What is not as usual, as one sentence; `isPast` when the board is an old one. */
export function deviationClauses(board: Board, names: Names, isPast: boolean): SentencePart[] {
  const { more, slightlyMore, less, silent } = groupKernen(board.kernen);
  const hear = isPast ? 'hoorden' : 'horen';
  const moreRoom = MAX_NAMES - Math.min(silent.length, more.length > 2 ? 1 : 2);
  const moreNames = nameKernen(more, moreRoom, names);
  const silentNames = nameKernen(silent, MAX_NAMES - Math.min(more.length, moreRoom), names);

  const clauses: SentencePart[][] = [];
  if (more.length > 0) {
    const howMuch = more.every(({ deviation }) => deviation === 3) ? 'veel meer' : 'meer';
    clauses.push([text('in '), ...moreNames, text(` ${hear} we ${howMuch} dan daar normaal is`)]);
  }
  if (silent.length > 0) {
    const since = silentSince(silent, board.today);
    const verb = clauses.length === 0 ? ` ${hear} we ${since} niets` : ` ${since} niets`;
    clauses.push([text('uit '), ...silentNames, text(verb)]);
  }
  const used = more.length + silent.length;
  if (used <= NAMES_THAT_LEAVE_ROOM) {
    const room = Math.floor(
      (MAX_NAMES - used) / (slightlyMore.length > 0 && less.length > 0 ? 2 : 1),
    );
    for (const [group, word] of [
      [slightlyMore, 'iets meer'],
      [less, less.some(({ deviation }) => deviation === -2) ? 'minder' : 'iets minder'],
    ] as const) {
      if (group.length === 0) continue;
      const verb = clauses.length === 0 ? ` ${hear} we ${word} dan daar normaal is` : ` ${word}`;
      clauses.push([text('in '), ...nameKernen(group, Math.min(2, room), names), text(verb)]);
    }
  }
  return joinClauses(clauses);
}

function joinClauses(clauses: SentencePart[][]): SentencePart[] {
  const parts = clauses.flatMap((clause, index) => [
    ...(index === 0 ? [] : [text(', ')]),
    ...clause,
  ]);
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  const opening = first.kind === 'text' ? first.text : '';
  return [text(capitalised(opening)), ...rest, text('.')];
}

/** At most `room` names; what is left over is counted: `en drie andere`. */
function nameKernen(rows: readonly KernRow[], room: number, names: Names): SentencePart[] {
  const named = rows.slice(0, Math.max(1, room));
  const left = rows.length - named.length;
  const parts: SentencePart[] = named.map((row) => ({
    kind: 'kern',
    code: row.code,
    name: names.get(row.code) ?? row.code,
    mark: markOfKern(row),
  }));
  if (left > 0) parts.push(text(`${numberInWords(left)} andere ${left === 1 ? 'kern' : 'kernen'}`));
  return enumerateParts(parts);
}

/** The silence that holds for all of them: the shortest one, in whole weeks. */
function silentSince(rows: readonly KernRow[], today: string): string {
  const days = rows.flatMap(({ lastSignalOn }) =>
    lastSignalOn === null ? [] : [daysBetween(lastSignalOn, today)],
  );
  if (days.length === 0) return 'al weken';
  const weeks = Math.floor(Math.min(...days) / 7);
  return weeks < 2 ? 'al weken' : `al ${numberInWords(weeks)} weken`;
}
