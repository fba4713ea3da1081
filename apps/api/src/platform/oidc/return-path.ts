/** Longer addresses are no pages of ours, and would not fit the cookie that keeps them. */
const LONGEST = 500;

/** Printable ASCII without the backslash, which browsers read as a slash; addresses have no more. */
const PLAIN = /^\/[!-[\]-~]*$/;

/** Slashes, dots, backslashes, control characters and the percent sign itself, hidden by encoding. */
const HIDDEN = /%(?:0|1|2[5ef]|5c|7f)/i;

/** Two slashes, or a step to the folder itself or above it. */
const WANDERING = /\/\/|\/\.{1,2}(?:\/|$)/;

/** Control characters in the query; the rest of it may be encoded. */
const HIDDEN_CONTROL = /%(?:0|1|7f)/i;

/**
 * Where to go after signing in: the given path with its query when that is plainly a page of our own,
 * and the front page otherwise. What comes in was in an address that anybody can write, so whatever
 * could be read as another site is refused rather than repaired.
 *
 * @returns begins with one slash; on our own origin for every input
 */
export function safeReturnPath(text: unknown): string {
  if (typeof text !== 'string' || text.length > LONGEST || !PLAIN.test(text)) return '/';
  if (text.includes('#')) return '/';
  const [path = '', ...query] = text.split('?');
  if (WANDERING.test(path) || HIDDEN.test(path)) return '/';
  return HIDDEN_CONTROL.test(query.join('?')) ? '/' : text;
}
