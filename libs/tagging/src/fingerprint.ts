/** Normalised form of a text; equal fingerprints mean the same words in the same order. */
export type Fingerprint = string;

/** "RT @name:", "FW:", "Doorgestuurd:" and their like, at the very start. */
const FORWARDED = /^\s*(?:rt\s+@[\w.]+\s*:?|(?:fwd?|fw|re|tr|antw|doorgestuurd)\s*:)/iu;
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

/**
 * Form for finding exact echoes: retweets, forwards, copies with other accents, case, punctuation,
 * spacing or links. Empty when the text has no words. Deterministic, and a fingerprint is its own
 * fingerprint.
 */
export function fingerprint(text: string): Fingerprint {
  return withoutForwarding(text)
    .replace(WEB_ADDRESS, ' ')
    .replace(PLACEHOLDER_NUMBER, '$1]')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, '')
    .replace(NO_WORD, ' ')
    .trim();
}
