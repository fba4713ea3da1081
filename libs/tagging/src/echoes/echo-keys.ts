import { fingerprint } from '../fingerprint';

/** Most keys of a text. */
export const ECHO_KEYS_MAX = 24;
/** Signals that share so many keys are worth judging; a text with fewer keys needs one in common. */
export const ECHO_KEYS_SHARED = 2;

const MIN_LETTERS = 5;

/**
 * Keys by which possible echoes are found without comparing all: store them beside the signal (whole
 * numbers that fit a PostgreSQL `integer`, at most `ECHO_KEYS_MAX`, sorted, each once) and judge only
 * what shares some with it. Always the same words are kept of equal texts (a MinHash over the words
 * that carry meaning), so echoes share most of their keys. Empty for a text without words.
 */
export function echoKeys(text: string): readonly number[] {
  const words = fingerprint(text)
    .split(' ')
    .filter((word) => word.length >= MIN_LETTERS);
  const hashes = [...new Set(words.map(hashed))].sort((one, other) => one - other);
  return hashes.slice(0, ECHO_KEYS_MAX);
}

/** FNV-1a with a last mix, as a signed 32-bit number. */
function hashed(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1)
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) | 0;
}
