import type { FindingKind } from './finding-kinds';
import { findPlaceholders } from './placeholders';

/** A run of readable text, or one placeholder to draw as a black bar. */
export type MaskedPart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'mask';
      readonly finding: FindingKind;
      readonly ordinal: number;
      readonly text: string;
    };

/** Splits masked text at its placeholders. The parts' `text` put together give the input back. */
export function splitMasked(text: string): readonly MaskedPart[] {
  const parts: MaskedPart[] = [];
  let from = 0;
  for (const { kind, ordinal, start, end } of findPlaceholders(text)) {
    if (start > from) parts.push({ kind: 'text', text: text.slice(from, start) });
    parts.push({ kind: 'mask', finding: kind, ordinal, text: text.slice(start, end) });
    from = end;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}
