import { chooseKern } from '../kernen/choose-kern';
import type { KernName } from '../kernen/find-kernen';
import { isFormality, isFormalHeading } from './formalities';
import { readLines, type ReportLine } from './report-lines';

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
  /** Whether there was more than `REPORT_PROPOSALS_MAX`, or the report was too long to read whole. */
  readonly isCut: boolean;
}

/** Most proposals of one report. */
export const REPORT_PROPOSALS_MAX = 200;

/** So much of a report is read; some eighty pages. */
const REPORT_MAX = 200_000;
/** Fewer words are a remark, an applause, a name. */
const MIN_WORDS = 8;
/** Longer passages are cut between sentences. */
const PASSAGE_MAX = 900;
const TITLE_LINES = 4;
const SENTENCE = /[^.!?…\n]+(?:[.!?…]+(?!\s|$)[^.!?…\n]*)*(?:[.!?…]+['"’”)]*|$|\n)/gu;

/** What is known while a report is read from top to bottom. */
interface Position {
  readonly heading: string | null;
  readonly headingKern: string | null;
  readonly reportKern: string | null;
}

/**
 * Proposes signals from minutes or a long report: a passage each, under the heading above it. Give it
 * text after masking, so that a name is known in every passage; placeholders stay whole.
 * Deterministic, linear, never splits inside a sentence. Themes are the caller's:
 * `tagText(proposal.text)`.
 */
export function splitReport(report: string, kernen: readonly KernName[]): SplitReport {
  const lines = readLines(report.slice(0, REPORT_MAX));
  const proposals: ProposedSignal[] = [];
  let formalities = 0;
  let isCut = report.length > REPORT_MAX;
  let isFormalPart = false;
  let heading: string | null = null;
  let headingKern: string | null = null;
  const reportKern = kernOfReport(lines, kernen);
  for (const line of lines) {
    if (line.kind === 'heading') {
      heading = line.text;
      headingKern = chooseKern(line.text, kernen).kern;
      isFormalPart = isFormalHeading(line.text);
      continue;
    }
    // The heads of some reports have no number: "Actielijst" on a line of its own.
    if (isLooseHeading(line)) {
      heading = line.text;
      headingKern = chooseKern(line.text, kernen).kern ?? headingKern;
      isFormalPart = isFormalHeading(line.text);
      continue;
    }
    for (const passage of passagesOf(line)) {
      if (isFormalPart || isFormality(passage.text) || wordsIn(passage.text) < MIN_WORDS) {
        formalities += 1;
      } else if (proposals.length === REPORT_PROPOSALS_MAX) {
        isCut = true;
      } else {
        const position = { heading, headingKern, reportKern };
        proposals.push(proposal(passage, position, kernen));
      }
    }
  }
  return { proposals, formalities, isCut };
}

type Passage = Pick<ReportLine, 'text' | 'start' | 'end'>;

function proposal(
  passage: Passage,
  { heading, headingKern, reportKern }: Position,
  kernen: readonly KernName[],
): ProposedSignal {
  const { text, start, end } = passage;
  const { kern: named, candidates } = chooseKern(text, kernen);
  // Two kernen in one breath: a person says which, the heading does not.
  const [kern, kernFrom]: [string | null, ProposedSignal['kernFrom']] =
    named !== null
      ? [named, 'passage']
      : candidates.length > 0
        ? [null, null]
        : headingKern !== null
          ? [headingKern, 'heading']
          : [reportKern, reportKern === null ? null : 'report'];
  return { text, start, end, kern, kernFrom, heading };
}

/** The kern that the first lines name: "Verslag dorpsavond Middenmeer". */
function kernOfReport(lines: readonly ReportLine[], kernen: readonly KernName[]): string | null {
  for (const line of lines.slice(0, TITLE_LINES)) {
    const { kern } = chooseKern(titled(line.text), kernen);
    if (kern !== null) return kern;
  }
  return null;
}

/** A title in capitals says nothing with them: "DORPSAVOND WINKEL" is read as "Dorpsavond Winkel". */
function titled(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

function isLooseHeading({ text, isApart, kind }: ReportLine): boolean {
  const isBare = kind === 'text' && !/[.!?…:,;]['"’”)]?$/u.test(text);
  return isApart && isBare && wordsIn(text) <= MIN_WORDS && /^\p{Lu}/u.test(text);
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

const ITEM_SIGN = /^(?:[-*•·–—>]|[a-z][.)]|\d{1,2}[.)])\s+/u;

/** A line as one passage, without the sign of its list; a very long one cut between sentences. */
function passagesOf(line: ReportLine): Passage[] {
  const sign = line.kind === 'item' ? (ITEM_SIGN.exec(line.text)?.[0].length ?? 0) : 0;
  const text = line.text.slice(sign);
  const from = line.start + sign;
  if (text.length <= PASSAGE_MAX) return [{ text, start: from, end: line.end }];
  const passages: Passage[] = [];
  let start = 0;
  let end = 0;
  const close = (): void => {
    const piece = text.slice(start, end);
    const bare = piece.trim();
    if (bare === '') return;
    const at = from + start + piece.indexOf(bare);
    passages.push({ text: bare, start: at, end: at + bare.length });
  };
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    if (end > start && index + sentence.length - start > PASSAGE_MAX) {
      close();
      start = end;
    }
    end = index + sentence.length;
  }
  close();
  return passages;
}
