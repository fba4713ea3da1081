/**
 * What one look at a text tells about which recognisers can find anything at all. Each of these is a
 * necessary condition of a pattern and never a finding: a doubtful case counts as a sign.
 */
export interface TextSigns {
  readonly digits: number;
  /** Most digits in one stretch with nothing but spaces, dots, hyphens, slashes, brackets or a plus between. */
  readonly linkedDigits: number;
  readonly hyphens: number;
  /** Four digits with a letter behind them, or a space and a letter. */
  readonly hasPostcodeShape: boolean;
  /** A digit behind an opening bracket, at most a few spaces or stars between. */
  readonly hasBracketedDigit: boolean;
  readonly hasAt: boolean;
  readonly hasSlash: boolean;
  readonly hasOpening: boolean;
}

const DIGIT = 1;
const LINK = 2;
const LETTER = 3;
const OTHER = 0;
/** What each ASCII character is to a number. */
const ROLES = new Uint8Array(128);
for (let code = 0x61; code <= 0x7a; code += 1) ROLES[code] = LETTER;
for (const digit of '0123456789') ROLES[digit.charCodeAt(0)] = DIGIT;
for (const link of ' .-/()+') ROLES[link.charCodeAt(0)] = LINK;

const AT = 0x40;
const SLASH = 0x2f;
const HYPHEN = 0x2d;
const OPEN_ROUND = 0x28;
const OPEN_SQUARE = 0x5b;
const SPACE = 0x20;
const STAR = 0x2a;
const EN_DASH = 0x2013;
const POSTCODE_DIGITS = 4;
/** "( * 12": so much may stand between a bracket and a date. */
const BRACKET_REACH = 4;

function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function opensBeforeDigit(text: string, open: number): boolean {
  for (let at = open + 1; at <= open + BRACKET_REACH; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) return true;
    if (code !== SPACE && code !== STAR) return false;
  }
  return false;
}

/** Looks at every character of a text once. */
export function readSigns(text: string): TextSigns {
  let digits = 0;
  let linked = 0;
  let linkedDigits = 0;
  let hyphens = 0;
  let hasPostcodeShape = false;
  let hasBracketedDigit = false;
  let hasAt = false;
  let hasSlash = false;
  let hasOpening = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const role = code < 128 ? ROLES[code] : code === EN_DASH ? LINK : OTHER;
    if (role === LETTER) {
      linked = 0;
    } else if (role === OTHER) {
      linked = 0;
      if (code === AT) hasAt = true;
      else if (code === OPEN_SQUARE) hasOpening = true;
    } else if (role === LINK) {
      if (code === HYPHEN) hyphens += 1;
      else if (code === SLASH) hasSlash = true;
      else if (code === OPEN_ROUND) {
        hasOpening = true;
        hasBracketedDigit ||= opensBeforeDigit(text, at);
      }
    } else {
      const first = at;
      while (isDigit(text.charCodeAt(at + 1))) at += 1;
      const run = at - first + 1;
      digits += run;
      linked += run;
      if (linked > linkedDigits) linkedDigits = linked;
      if (run === POSTCODE_DIGITS) {
        const next = text.charCodeAt(at + 1);
        hasPostcodeShape ||= isLetter(next === SPACE ? text.charCodeAt(at + 2) : next);
      }
    }
  }
  return {
    digits,
    linkedDigits,
    hyphens,
    hasPostcodeShape,
    hasBracketedDigit,
    hasAt,
    hasSlash,
    hasOpening,
  };
}
