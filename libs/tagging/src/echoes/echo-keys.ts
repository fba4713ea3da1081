import { readEchoText } from './echo-text';
import { weightOf } from './echo-words';

/** Most keys of a text. */
export const ECHO_KEYS_MAX = 32;
/** Signals that share so many keys are worth judging; a text with fewer keys needs all of them. */
export const ECHO_KEYS_SHARED = 2;

/**
 * Keys by which possible echoes are found without comparing all: store them beside the signal (whole
 * numbers that fit a PostgreSQL `integer`, at most `ECHO_KEYS_MAX`, sorted, each once) and judge only
 * what shares some with it. Of every text the same words are kept (a weighted MinHash over the words
 * that say what it is about, telling words before others), so that echoes share many of their keys,
 * however long the rest of the text is. Empty for a text without such words.
 */
export function echoKeys(text: string): readonly number[] {
  const ranked = Array.from(readEchoText(text).weights.keys(), (stem) => {
    const key = hashed(stem);
    // A uniform number in (0, 1) that belongs to the word.
    const chance = ((Math.imul(key, 0x9e3779b1) >>> 0) + 0.5) / 2 ** 32;
    return { key, rank: -Math.log(chance) / weightOf(stem, /^\d/.test(stem), false) };
  });
  ranked.sort((one, other) => one.rank - other.rank);
  const keys = new Set(ranked.slice(0, ECHO_KEYS_MAX).map(({ key }) => key));
  return [...keys].sort((one, other) => one - other);
}

/** FNV-1a with a last mix, as a signed 32-bit number. */
function hashed(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1)
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) | 0;
}
