import type { FindingKind } from './finding-kinds';
import type { Span } from './span';

/** A piece of the text that a person points at: UTF-16 offsets in the input, `end` exclusive. */
export interface AskedSpan {
  readonly start: number;
  readonly end: number;
}

/** What a person asks beside what the product finds by itself. */
export interface MaskingWishes {
  /**
   * False hits: a *name* that lies wholly in one of these stays readable. Everything else that is
   * found there is masked all the same.
   */
  readonly keepNames?: readonly AskedSpan[];
  /** Pieces to mask besides, as what they are; a name unless said otherwise. */
  readonly maskMore?: readonly (AskedSpan & { readonly kind?: FindingKind })[];
}

/** Most wishes of a kind that are looked at for one text; the first count. */
export const WISHES_MAX = 100;

/** Wishes made fit for a text. */
export interface Wishes {
  /** Placeholders already there and what is masked on request, in order and apart. */
  readonly taken: readonly Span[];
  /** Names left readable, filled while the text is read. */
  readonly kept: readonly AskedSpan[];
  /** Leaves out the names that may stay readable. */
  withoutKept(claims: readonly Span[]): readonly Span[];
}

const NONE: Pick<Wishes, 'kept' | 'withoutKept'> = { kept: [], withoutKept: (claims) => claims };

/** Reads wishes against a text; what does not fit it is cut to size or passed over. */
export function readWishes(
  text: string,
  present: readonly Span[],
  { keepNames = [], maskMore = [] }: MaskingWishes = {},
): Wishes {
  let taken = present;
  for (const { kind = 'naam', ...asked } of maskMore.slice(0, WISHES_MAX)) {
    const pieces = between(fitted(text, asked), taken);
    const added = pieces.filter(({ start, end }) => text.slice(start, end).trim() !== '');
    if (added.length === 0) continue;
    taken = [...taken, ...added.map((piece) => ({ kind, ...piece }))].sort(
      (one, other) => one.start - other.start,
    );
  }
  if (keepNames.length === 0) return { ...NONE, taken };
  const wanted = keepNames.slice(0, WISHES_MAX);
  const kept = new Map<string, AskedSpan>();
  return {
    taken,
    get kept() {
      return [...kept.values()].sort((one, other) => one.start - other.start);
    },
    withoutKept: (claims) =>
      claims.filter(({ kind, start, end }) => {
        const isKept =
          kind === 'naam' && wanted.some((wish) => wish.start <= start && end <= wish.end);
        if (isKept) kept.set(`${start}-${end}`, { start, end });
        return !isKept;
      }),
  };
}

/** Inside the text, whole words, without spaces at its ends. */
function fitted(text: string, asked: AskedSpan): AskedSpan {
  let start = Math.min(text.length, Math.max(0, Math.trunc(asked.start) || 0));
  let end = Math.min(text.length, Math.max(0, Math.trunc(asked.end) || 0));
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  if (start >= end) return { start, end };
  while (splitsWord(text, start)) start -= 1;
  while (splitsWord(text, end)) end += 1;
  return { start, end };
}

/** Letters, digits, marks and both halves of a character beyond the first plane. */
const OF_A_WORD = /[\p{L}\p{N}\p{M}\uD800-\uDFFF]/u;

function splitsWord(text: string, at: number): boolean {
  return OF_A_WORD.test(text[at - 1] ?? '') && OF_A_WORD.test(text[at] ?? '');
}

/** What of a span is not taken yet; `taken` in order and apart. */
function between({ start, end }: AskedSpan, taken: readonly Span[]): AskedSpan[] {
  const free: AskedSpan[] = [];
  let from = start;
  for (const span of taken) {
    if (span.end <= from) continue;
    if (span.start >= end) break;
    if (span.start > from) free.push({ start: from, end: span.start });
    from = span.end;
  }
  if (from < end) free.push({ start: from, end });
  return free;
}
