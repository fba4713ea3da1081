import { SIGNAL_TEXT_MAX } from '@poolshoogte/contracts';
import { type Masking, normaliseInput, splitMasked } from '@poolshoogte/privacy';
import { chooseKern, type TagOptions, tagText, type Tagging } from '@poolshoogte/tagging';
import type { SearchableKern } from './kern-search';
import { cutPreview, type EvidenceSpan, type MaskSpan, type PreviewPiece } from './preview';
import { maskWished, NO_WISHES, shiftAt, type Wishes } from './wishes';

/** One suggested label with the words that caused it. */
export interface Cause {
  number: number;
  /** Each different word once, in the order of the text. */
  words: string[];
}

/** What the product reads in a text; the same libraries say the same on the server. */
export interface Reading {
  /** Length of the normalised text, in UTF-16 code units. */
  length: number;
  /** What is stored, if this is. */
  masked: string;
  maskedCount: number;
  pieces: PreviewPiece[];
  tagging: Tagging;
  /** By the id of the label; ids differ between themes, drivers and phases. */
  causes: ReadonlyMap<string, Cause>;
  /** Codes of the kernen that the text names, in the order of the text. */
  named: string[];
}

/** Length of a text as the server will measure it. */
export function normalisedLength(text: string): number {
  return normaliseInput(text).length;
}

/**
 * `null` for a text without words and for one that is too long to be stored.
 * @param options with what to suggest; the shipped lexicon when left out
 */
export function readText(
  text: string,
  kernen: readonly SearchableKern[],
  wishes: Wishes = NO_WISHES,
  options: TagOptions = {},
): Reading | null {
  const normalised = normaliseInput(text);
  if (normalised === '' || normalised.length > SIGNAL_TEXT_MAX) return null;
  const masking = maskWished(normalised, wishes);
  const tagging = tagText(masking.text, options);
  const { causes, evidence } = numberEvidence(tagging);
  return {
    length: normalised.length,
    masked: masking.text,
    maskedCount: masking.findings.length,
    pieces: cutPreview(masking.text, maskSpans(masking, normalised), evidence),
    tagging,
    causes,
    named: [...chooseKern(masking.text, kernen).candidates],
  };
}

function maskSpans(masking: Masking, normalised: string): MaskSpan[] {
  const sources = new Map(
    masking.findings.map(({ start, end }) => [
      start + shiftAt(masking, start),
      normalised.slice(start, end),
    ]),
  );
  const spans: MaskSpan[] = [];
  let at = 0;
  for (const part of splitMasked(masking.text)) {
    const end = at + part.text.length;
    if (part.kind === 'mask') {
      const source = sources.get(at);
      const span = { start: at, end, kind: part.finding };
      spans.push(source === undefined ? span : { ...span, source });
    }
    at = end;
  }
  return spans;
}

function numberEvidence({ themes, drivers, phase }: Tagging): {
  causes: Map<string, Cause>;
  evidence: EvidenceSpan[];
} {
  const causes = new Map<string, Cause>();
  const evidence: EvidenceSpan[] = [];
  for (const suggestion of [...themes, ...drivers, phase]) {
    if (suggestion.evidence.length === 0) continue;
    const number = causes.size + 1;
    const inOrder = [...suggestion.evidence].sort((a, b) => a.start - b.start);
    causes.set(suggestion.id, { number, words: [...new Set(inOrder.map(({ text }) => text))] });
    for (const { start, end } of inOrder) evidence.push({ start, end, number });
  }
  return { causes, evidence };
}
