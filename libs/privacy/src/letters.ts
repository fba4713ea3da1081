/** Characters up to U+024F: the Latin letters with diacritics, see LETTERS. */
const TABLE_SIZE = 0x250;
const IS_LETTER = new Uint8Array(TABLE_SIZE);
const IS_UPPER = new Uint8Array(TABLE_SIZE);
const LOWER = new Uint16Array(TABLE_SIZE);
const LETTER = /[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F]/;
for (let code = 0; code < TABLE_SIZE; code += 1) {
  const character = String.fromCharCode(code);
  const lower = character.toLowerCase();
  LOWER[code] = lower.charCodeAt(0);
  if (!LETTER.test(character)) continue;
  IS_LETTER[code] = 1;
  if (lower[0] !== character) IS_UPPER[code] = 1;
}

/** Whether a UTF-16 code unit is one of LETTERS; NaN, behind the end of a text, is none. */
export function isLetter(code: number): boolean {
  return code < TABLE_SIZE && IS_LETTER[code] === 1;
}

/** Whether a code unit is a letter that differs in lower case. */
export function isUpper(code: number): boolean {
  return code < TABLE_SIZE && IS_UPPER[code] === 1;
}

/** The code unit in lower case. */
export function lowerOf(code: number): number {
  return code < TABLE_SIZE ? (LOWER[code] ?? code) : code;
}

/** Straight and curly. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}
