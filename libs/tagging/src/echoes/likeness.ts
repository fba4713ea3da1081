import type { EchoText } from './echo-text';
import { EMPTY_WORDS, FRAME_WORDS, stemOf } from './echo-words';

/** What two texts have in common. */
export interface Likeness {
  /** 0 to 1: of what both say, and of what the shorter one says. */
  readonly score: number;
  /** A quotation of one stands in the other. */
  readonly hasSharedQuote: boolean;
  /** Nearly all of the shorter text stands in the longer one, in the same order. */
  readonly holdsOther: boolean;
  /** They differ in one place and there wholly: a form that was filled in twice, or a fixed saying. */
  readonly isFilledForm: boolean;
}

const SOFT_LETTERS = 6;
const SOFT_SHARE = 0.7;
const RUN = 3;
const HELD = 0.7;
const HELD_WORDS = 6;
const FORM_WORDS = 4;
const FORM_TELLING = 2;

/** Compares two texts; time linear in both. */
export function likeness(a: EchoText, b: EchoText): Likeness {
  // A word may lean on one of the other text that leans on nothing: looked at from both sides.
  const shared = Math.max(sharedWeight(a, b), sharedWeight(b, a));
  const least = Math.min(a.total, b.total);
  const union = a.total + b.total - shared;
  // Two or three words in common say little, however short the texts are.
  const trust = shared / (shared + 1.5);
  const score = least === 0 ? 0 : trust * (0.5 * (shared / least) + 0.5 * (shared / union));
  return {
    score,
    hasSharedQuote: quotes(a, b) || quotes(b, a),
    holdsOther: isHeld(a, b),
    isFilledForm: isFilledForm(a.words, b.words),
  };
}

/** Weight of the words in both; a word with the same beginning or end counts in part. */
function sharedWeight(a: EchoText, b: EchoText): number {
  const parts = new Set<string>();
  for (const stem of b.weights.keys()) for (const part of softParts(stem)) parts.add(part);
  let shared = 0;
  for (const [stem, weight] of a.weights) {
    const same = b.weights.get(stem);
    if (same !== undefined) shared += Math.min(weight, same);
    else if (softParts(stem).some((part) => parts.has(part))) shared += weight * SOFT_SHARE;
  }
  return Math.min(shared, a.total, b.total);
}

function partsOf(stem: string): string[] {
  return [stem, ...softParts(stem)];
}

function softParts(stem: string): string[] {
  if (stem.length < SOFT_LETTERS || /^\d/.test(stem)) return [];
  return [`${stem.slice(0, SOFT_LETTERS)}-`, `-${stem.slice(-SOFT_LETTERS)}`];
}

function quotes(a: EchoText, b: EchoText): boolean {
  if (a.quotes.length === 0) return false;
  const text = ` ${b.words.join(' ')} `;
  return a.quotes.some((quote) => text.includes(` ${quote} `));
}

function isHeld(a: EchoText, b: EchoText): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.length < HELD_WORDS) return false;
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= long.length; at += 1) runs.add(long.slice(at, at + RUN).join(' '));
  let held = 0;
  const all = short.length - RUN + 1;
  for (let at = 0; at < all; at += 1) if (runs.has(short.slice(at, at + RUN).join(' '))) held += 1;
  return held / all >= HELD;
}

/** "Storing aan de brug in A, monteur gebeld" and the same with B: one place where they differ. */
function isFilledForm(a: readonly string[], b: readonly string[]): boolean {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  if (head + tail < FORM_WORDS) return false;
  const frame = [...a.slice(0, head), ...a.slice(a.length - tail)];
  if (tellingWords(frame).length < FORM_TELLING) return false;
  const left = tellingWords(a.slice(head, a.length - tail)).map(stemOf);
  const right = tellingWords(b.slice(head, b.length - tail)).map(stemOf);
  if (left.length === 0 || right.length === 0) return false;
  const parts = new Set(right.flatMap(partsOf));
  return !left.flatMap(partsOf).some((part) => parts.has(part));
}

function tellingWords(words: readonly string[]): string[] {
  return words.filter((word) => !EMPTY_WORDS.has(word) && !FRAME_WORDS.has(word));
}
