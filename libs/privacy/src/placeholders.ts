import { FINDING_KINDS, type FindingKind } from './finding-kinds';
import type { Span } from './span';

const KIND_IDS = FINDING_KINDS.map((term) => term.id);
// Six digits: more findings than any text of a million characters can hold.
const PLACEHOLDER = new RegExp(`\\[(${KIND_IDS.join('|')}) ([1-9]\\d{0,5})\\]`, 'g');

/** A placeholder such as `[naam 1]` as it stands in a text. */
export interface PlacedPlaceholder extends Span {
  readonly ordinal: number;
}

/** Finds what is, or looks like, a placeholder, in order of place. */
export function findPlaceholders(text: string): PlacedPlaceholder[] {
  if (!text.includes('[')) return [];
  return Array.from(text.matchAll(PLACEHOLDER), (match) => ({
    kind: match[1] as FindingKind, // the pattern lists exactly the ids
    ordinal: Number(match[2]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** How two spellings of one value are recognised as the same value. */
function valueKey(kind: FindingKind, value: string): string {
  const lower = value.toLowerCase();
  switch (kind) {
    case 'bsn':
    case 'iban':
    case 'kenteken':
      return lower.replace(/[^a-z0-9]/g, '');
    case 'telefoon':
      return lower.replace(/\(0\)|\D/g, '').replace(/^(?:0031|31|0)/, '');
    default:
      return lower.replace(/\s+/g, ' ');
  }
}

/**
 * Hands out placeholders: the same value keeps its number, a new value takes the lowest number of
 * its kind that neither an earlier value nor a placeholder already in the text uses.
 */
export function placeholderWriter(
  present: readonly PlacedPlaceholder[],
): (kind: FindingKind, value: string) => string {
  const used = new Set(present.map(({ kind, ordinal }) => `${kind} ${ordinal}`));
  const given = new Map<string, string>();
  const next = new Map<FindingKind, number>();
  return (kind, value) => {
    const key = `${kind} ${valueKey(kind, value)}`;
    const known = given.get(key);
    if (known) return known;
    let ordinal = next.get(kind) ?? 1;
    while (used.has(`${kind} ${ordinal}`)) ordinal += 1;
    next.set(kind, ordinal + 1);
    const placeholder = `[${kind} ${ordinal}]`;
    given.set(key, placeholder);
    return placeholder;
  };
}
