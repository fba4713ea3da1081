import type { CueHits, Found } from '../matching/find-cues';
import type { ScannedWords } from '../text/scanned-words';
import type { Confidence, Evidence, Suggestion } from '../suggestion';

/** Scores below this are not shown: the tagger abstains rather than guesses. */
export const THRESHOLD = 0.5;
/** A driver is seldom said outright: one likely wording suffices, with low confidence. */
export const THRESHOLD_DRIVER = 0.44;
/** A text that names a foreign country is seldom about a village: it takes two clear cues. */
export const THRESHOLD_ABROAD = 0.93;
const MEDIUM_FROM = 0.68;
const HIGH_FROM = 0.88;
/** A screen marks words; more than this many marks per label helps nobody. */
const MOST_EVIDENCE = 20;
/** More than the order of a few multiplications can change. */
const ROUNDING = 1e-9;

export function confidenceOf(score: number): Confidence {
  if (score >= HIGH_FROM) return 'high';
  return score >= MEDIUM_FROM ? 'medium' : 'low';
}

/** Whether every word of a cue was already counted through a heavier cue. */
function isCovered(found: Found, counted: ReadonlySet<number>): boolean {
  return found.words.every((word) => counted.has(word));
}

/** Cues that count, heaviest first: no word twice and no pattern twice, so repetition is no proof. */
function countingCues(founds: readonly Found[]): Found[] {
  const heaviestFirst = [...founds].sort(
    (one, other) => other.weight - one.weight || other.words.length - one.words.length,
  );
  const words = new Set<number>();
  const terms = new Set<number>();
  const counting: Found[] = [];
  for (const found of heaviestFirst) {
    if (isCovered(found, words) || found.weight === 0) continue;
    found.words.forEach((word) => words.add(word));
    if (terms.has(found.term)) continue;
    terms.add(found.term);
    counting.push(found);
  }
  return counting;
}

/** Score 0..1 of the cues of one label: independent cues add up, without ever reaching one. */
export function scoreOf(founds: readonly Found[]): number {
  if (founds.length === 0) return 0;
  if (founds.length === 1) return founds[0]?.weight ?? 0;
  let doubt = 1;
  for (const found of countingCues(founds)) doubt *= 1 - found.weight;
  return 1 - doubt;
}

/** Whether not even all cues together, repetitions included, reach the threshold. */
function isHopeless(founds: readonly Found[], threshold: number): boolean {
  let doubt = 1;
  for (const { weight } of founds) doubt *= 1 - weight;
  return 1 - doubt + ROUNDING < threshold;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Adds the span of a cue, or its separate words when a masked stretch stands between them. */
function addSpans(spans: Span[], { starts, ends, isOpaque }: ScannedWords, found: Found): void {
  const first = found.words[0] ?? 0;
  const last = found.words[found.words.length - 1] ?? first;
  let isMasked = false;
  for (let word = first; word <= last; word += 1) isMasked ||= isOpaque[word] === 1;
  if (!isMasked) {
    spans.push({ start: starts[first] ?? 0, end: ends[last] ?? 0 });
    return;
  }
  for (const word of found.words) spans.push({ start: starts[word] ?? 0, end: ends[word] ?? 0 });
}

/** Evidence in reading order; a span inside another one is left out. */
export function evidenceOf(
  text: string,
  hits: CueHits,
  founds: readonly Found[],
): readonly Evidence[] {
  const spans: Span[] = [];
  for (const found of founds) addSpans(spans, hits.words, found);
  if (spans.length > 1) spans.sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Evidence[] = [];
  let reached = -1;
  for (const { start, end } of spans) {
    if (end <= reached) continue;
    reached = end;
    kept.push({ start, end, text: text.slice(start, end) });
    if (kept.length === MOST_EVIDENCE) break;
  }
  return kept;
}

/** The suggestion for one label, or null when its score stays under `threshold`. */
export function suggest<Id extends string>(
  id: Id,
  label: number,
  hits: CueHits,
  text: string,
  threshold: number,
): Suggestion<Id> | null {
  const founds = hits.byLabel[label];
  if (founds === undefined || isHopeless(founds, threshold)) return null;
  const score = scoreOf(founds);
  if (score < threshold) return null;
  return {
    id,
    confidence: confidenceOf(score),
    score: Math.round(score * 1000) / 1000,
    evidence: evidenceOf(text, hits, founds),
  };
}
