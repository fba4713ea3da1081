/** A stretch of the masked text, by position: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** Personal data that was taken away; `kind` as privacy names it. */
export interface MaskSpan extends Span {
  kind: string;
  /** The words that stood there; left out when they were masked before they came here. */
  source?: string;
}

/** Words that led to a suggestion; `number` ties them to it. */
export interface EvidenceSpan extends Span {
  number: number;
}

/** The masked text in pieces, in order; together they hold the whole text. */
export type PreviewPiece =
  | { type: 'text'; text: string }
  | { type: 'mask'; text: string; kind: string; source?: string }
  | { type: 'evidence'; text: string; numbers: number[] };

/** Overlapping evidence becomes one stretch with all its numbers: two underlines cannot be read. */
function joinOverlaps(evidence: readonly EvidenceSpan[]): (Span & { numbers: number[] })[] {
  const joined: (Span & { numbers: number[] })[] = [];
  for (const { start, end, number } of [...evidence].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || start >= last.end) {
      joined.push({ start, end, numbers: [number] });
      continue;
    }
    last.end = Math.max(last.end, end);
    if (!last.numbers.includes(number))
      last.numbers = [...last.numbers, number].sort((a, b) => a - b);
  }
  return joined;
}

/** Cuts the masked text in pieces. A mask goes before evidence that touches it. */
export function cutPreview(
  text: string,
  masks: readonly MaskSpan[],
  evidence: readonly EvidenceSpan[],
): PreviewPiece[] {
  const overlapsMask = (span: Span) =>
    masks.some((mask) => span.start < mask.end && mask.start < span.end);
  const marks = [
    ...masks.map((mask) => ({ ...mask, type: 'mask' as const })),
    ...joinOverlaps(evidence.filter((span) => !overlapsMask(span) && span.end > span.start)).map(
      (span) => ({ ...span, type: 'evidence' as const }),
    ),
  ].sort((a, b) => a.start - b.start);

  const pieces: PreviewPiece[] = [];
  let at = 0;
  const pushText = (end: number) => {
    if (end > at) pieces.push({ type: 'text', text: text.slice(at, end) });
  };
  for (const mark of marks) {
    pushText(mark.start);
    const words = text.slice(mark.start, mark.end);
    pieces.push(
      mark.type === 'mask'
        ? {
            type: 'mask',
            text: words,
            kind: mark.kind,
            ...(mark.source === undefined ? {} : { source: mark.source }),
          }
        : { type: 'evidence', text: words, numbers: mark.numbers },
    );
    at = mark.end;
  }
  pushText(text.length);
  return pieces;
}
