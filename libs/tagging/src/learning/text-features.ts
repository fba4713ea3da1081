import { BOUNDARY } from '../text/fold';
import type { ScannedWords } from '../text/scanned-words';
import { ROWS } from './theme-model';

/** The rows a text touches, each with how much it counts. Valid until the next text is read. */
export interface TextFeatures {
  readonly rows: Int32Array;
  readonly values: Float32Array;
  /** The word a row came from first. */
  readonly words: Int32Array;
  count: number;
}

/** Rows below are kept for the lexicon and for what holds for every text. */
export const FIRST_HASHED_ROW = 32;
/** Beyond so many words a text adds nothing new about its subject. */
const MOST_WORDS = 1_500;
const MOST_FEATURES = 16_384;
const PIECE = 5;
const DIGITS_FROM = 27;
const WORD_VALUE = 1;
const PAIR_VALUE = 0.7;
const PIECE_VALUE = 0.35;

const seen = new Int32Array(ROWS);
let stamp = 0;
const features: TextFeatures = {
  rows: new Int32Array(MOST_FEATURES),
  values: new Float32Array(MOST_FEATURES),
  words: new Int32Array(MOST_FEATURES),
  count: 0,
};

function add(hash: number, value: number, word: number): void {
  // The last steps of murmur3, so that hashes of short words spread over all rows.
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  const row = FIRST_HASHED_ROW + (((mixed ^ (mixed >>> 16)) >>> 0) % (ROWS - FIRST_HASHED_ROW));
  if (seen[row] === stamp || features.count === MOST_FEATURES) return;
  seen[row] = stamp;
  features.rows[features.count] = row;
  features.values[features.count] = value;
  features.words[features.count] = word;
  features.count += 1;
}

/** Hash of the symbols from `from` up to `to`, after `seed`. */
function hashSymbols(symbols: Uint8Array, from: number, to: number, seed: number): number {
  let hash = seed;
  for (let index = from; index < to; index += 1) {
    hash = Math.imul(hash ^ (symbols[index] ?? 0), 0x01000193);
  }
  return hash;
}

/** Whether the word holds a digit: numbers say whose case it is, not what it is about. */
function hasDigit(symbols: Uint8Array, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if ((symbols[index] ?? 0) >= DIGITS_FROM) return true;
  }
  return false;
}

function addPieces(symbols: Uint8Array, from: number, to: number, word: number): void {
  if (to - from < PIECE) return;
  add(
    Math.imul(hashSymbols(symbols, from, from + PIECE - 1, 0x3c6ef372) ^ BOUNDARY, 0x01000193),
    PIECE_VALUE,
    word,
  );
  for (let at = from; at + PIECE <= to; at += 1) {
    add(hashSymbols(symbols, at, at + PIECE, 0x1b873593), PIECE_VALUE, word);
  }
}

/**
 * Words, pairs of words and pieces of words, hashed. What masking put there, web addresses and words
 * with digits are no features. The values together have length one, so that long texts weigh no more.
 */
export function textFeatures(words: ScannedWords): TextFeatures {
  stamp += 1;
  features.count = 0;
  const { from, symbols, isOpaque } = words;
  const count = Math.min(words.count, MOST_WORDS);
  let previous = 0;
  for (let word = 0; word < count; word += 1) {
    const start = from[word] ?? 0;
    const end = from[word + 1] ?? 0;
    if (isOpaque[word] === 1 || hasDigit(symbols, start, end)) {
      previous = 0;
      continue;
    }
    const hash = hashSymbols(symbols, start, end, 0x811c9dc5);
    add(hash, WORD_VALUE, word);
    if (previous !== 0) add(Math.imul(previous, 31) ^ hash, PAIR_VALUE, word);
    addPieces(symbols, start, end, word);
    previous = hash;
  }
  let sum = 0;
  for (let index = 0; index < features.count; index += 1) {
    sum += (features.values[index] ?? 0) ** 2;
  }
  const length = Math.sqrt(sum);
  for (let index = 0; index < features.count; index += 1) {
    features.values[index] = (features.values[index] ?? 0) / length;
  }
  return features;
}
