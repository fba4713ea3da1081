/** Normalised form of a text; equal fingerprints mean the same words in the same order. */
export type Fingerprint = string;

/** "RT @name:", "FW:", "Doorgestuurd:" and their like, at the very start. */
const FORWARDED = /^\s*(?:rt\s+@[\w.]+\s*:?|(?:fwd?|fw|re|tr|antw|doorgestuurd)\s*:)/iu;
const HAS_WWW = /www\./i;
const WEB_ADDRESS = /\b(?:https?:\/\/|www\.)\S+/giu;
/** Masking numbers its placeholders per text; an echo may number them differently. */
const PLACEHOLDER_NUMBER = /(\[\p{L}[\p{L} _-]{0,40}?)\s*\d{1,6}\]/gu;
const MARKS = /\p{M}+/gu;
const APOSTROPHES = /(?<=[\p{L}\p{N}])['’‘ʼ`](?=[\p{L}\p{N}])/gu;
const NO_WORD = /[^\p{L}\p{N}]+/gu;

function withoutForwarding(text: string): string {
  let rest = text;
  while (FORWARDED.test(rest)) rest = rest.replace(FORWARDED, '');
  return rest;
}

/** The last two steps for what most texts are after folding; they say the same in fewer characters. */
const IS_ASCII = /^[\x00-\x7F]*$/;
const ASCII_APOSTROPHES = /(?<=[a-z0-9])['`](?=[a-z0-9])/g;
const ASCII_NO_WORD = /[^a-z0-9]+/g;

/** Letters without case and marks. */
function folded(text: string): string {
  if (IS_ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(MARKS, '');
}

/**
 * Form for finding exact echoes: retweets, forwards, copies with other accents, case, punctuation,
 * spacing or links. Empty when the text has no words. Deterministic, and a fingerprint is its own
 * fingerprint.
 */
export function fingerprint(text: string): Fingerprint {
  let rest = withoutForwarding(text);
  if (rest.includes('//') || HAS_WWW.test(rest)) rest = rest.replace(WEB_ADDRESS, ' ');
  if (rest.includes('[')) rest = rest.replace(PLACEHOLDER_NUMBER, '$1]');
  const plain = folded(rest);
  return IS_ASCII.test(plain)
    ? plain.replace(ASCII_APOSTROPHES, '').replace(ASCII_NO_WORD, ' ').trim()
    : plain.replace(APOSTROPHES, '').replace(NO_WORD, ' ').trim();
}
