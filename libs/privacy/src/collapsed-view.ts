import { FINDING_KINDS } from './finding-kinds';
import type { Span } from './span';

// Unicode noncharacters, meant for internal use: no recogniser's pattern contains them, so nothing
// is ever recognised across a masked piece.
const FIRST_BARRIER = 0xfdd0;
const BARRIERS = new Map(
  FINDING_KINDS.map((term, index) => [term.id, String.fromCharCode(FIRST_BARRIER + index)]),
);

/** What stands for a masked name in the text that recognisers see. */
export const NAME_BARRIER = BARRIERS.get('naam') ?? '';

/** The text as recognisers see it, and the way back to offsets in the original. */
export interface CollapsedView {
  readonly text: string;
  readonly toOriginal: (span: Span) => Span;
}

/**
 * Replaces every taken span by one barrier character of its kind. Masked text and the half-masked
 * original give the same view; idempotence of the masking rests on that.
 * `taken` must be sorted and without overlap.
 */
export function collapseSpans(text: string, taken: readonly Span[]): CollapsedView {
  if (taken.length === 0) return { text, toOriginal: (span) => span };
  const pieces: string[] = [];
  const viewEnds: number[] = []; // per taken span: where it ends in the view
  let from = 0;
  let length = 0;
  for (const { kind, start, end } of taken) {
    pieces.push(text.slice(from, start), BARRIERS.get(kind) ?? NAME_BARRIER);
    length += start - from + 1;
    viewEnds.push(length);
    from = end;
  }
  pieces.push(text.slice(from));

  const shiftAt = (viewOffset: number): number => {
    let low = 0;
    let high = viewEnds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((viewEnds[middle] ?? 0) <= viewOffset) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : (taken[low - 1]?.end ?? 0) - (viewEnds[low - 1] ?? 0);
  };
  return {
    text: pieces.join(''),
    toOriginal: ({ kind, start, end }) => {
      const shift = shiftAt(start); // a recognised span holds no barrier: one shift for both ends
      return { kind, start: start + shift, end: end + shift };
    },
  };
}
