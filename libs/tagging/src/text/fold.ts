/** Symbols of the folded alphabet: 1..26 are a..z, 27..36 are 0..9, 37 marks a word boundary. */
export const BOUNDARY = 37;
export const ALPHABET_SIZE = 38;

/** The character is no part of a word. */
export const SEPARATOR = 0;
/** The character belongs to a word but has no sound: combining marks, soft hyphen, zero width. */
export const SILENT = 255;

const TABLE_SIZE = 0x250;
const LIGATURES_FROM = 0xfb00;
const LIGATURES_TO = 0xfb06;

function symbolOfAscii(character: string | undefined): number {
  if (character === undefined) return SEPARATOR;
  if (character >= 'a' && character <= 'z') return character.charCodeAt(0) - 96;
  if (character >= '0' && character <= '9') return character.charCodeAt(0) - 48 + 27;
  return SEPARATOR;
}

/** Letters that Unicode does not decompose; the nearest Dutch spelling. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
};

function foldCharacter(code: number): readonly [number, number] {
  const lower = String.fromCharCode(code).toLowerCase();
  const plain = (UNDECOMPOSED[lower] ?? lower).normalize('NFKD').replace(/\p{M}/gu, '');
  // U+00B2 and similar fold to digits, U+00BD to "1/2": only letters and plain digits are words.
  if (code > 0x7f && !/^[a-z]/.test(plain)) return [SEPARATOR, SEPARATOR];
  return [symbolOfAscii(plain[0]), symbolOfAscii(plain[1])];
}

const first = new Uint8Array(TABLE_SIZE);
const second = new Uint8Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code += 1) {
  const [one, two] = foldCharacter(code);
  first[code] = one;
  second[code] = two;
}
const SOFT_HYPHEN = 0xad;
first[SOFT_HYPHEN] = SILENT;

/** First symbol of a UTF-16 code unit, or {@link SEPARATOR} or {@link SILENT}. */
export function foldFirst(code: number): number {
  if (code < TABLE_SIZE) return first[code] ?? SEPARATOR;
  if (code >= 0x300 && code <= 0x36f) return SILENT;
  if ((code >= 0x200b && code <= 0x200d) || code === 0xfeff) return SILENT;
  // PDF text often carries fi and fl as one sign.
  if (code >= LIGATURES_FROM && code <= LIGATURES_TO) return foldCharacter(code)[0];
  if (code >= 0x1e00 && code <= 0x1eff) return foldCharacter(code)[0];
  return SEPARATOR;
}

/** Symbol of an ASCII letter or digit; {@link SEPARATOR} for every other character. */
export function plainSymbol(code: number): number {
  return code < 0x80 ? (first[code] ?? SEPARATOR) : SEPARATOR;
}

/** Second symbol for characters that fold to two letters (ĳ, æ, fi); otherwise 0. */
export function foldSecond(code: number): number {
  if (code < TABLE_SIZE) return second[code] ?? SEPARATOR;
  if (code >= LIGATURES_FROM && code <= LIGATURES_TO) return foldCharacter(code)[1];
  return SEPARATOR;
}

/** Straight, curly, modifier and grave apostrophes, as people and word processors type them. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0x60;
}

/** The letter or digit of a symbol, for building readable forms. */
export function symbolCharacter(symbol: number): string {
  return String.fromCharCode(symbol <= 26 ? symbol + 96 : symbol - 27 + 48);
}

/** Symbols of a lexicon word: the same folding as the text, without separators. */
export function foldWord(word: string): number[] {
  const symbols: number[] = [];
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    const one = foldFirst(code);
    if (one === SEPARATOR || one === SILENT) continue;
    symbols.push(one);
    const two = foldSecond(code);
    if (two !== SEPARATOR) symbols.push(two);
  }
  return symbols;
}
