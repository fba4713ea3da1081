// Invisible characters that could split an identifier without a reader seeing it: soft hyphen,
// joiners and fillers, bidi marks, overrides and isolates, BOM, keycap, tags, noncharacters. Also
// control characters, of which tab, LF and (until line ends are unified) CR stay.
const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\u20E3\u3164\uFE00-\uFE0E\uFEFF\uFFA0\uFFF0-\uFFFB\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{E0000}-\u{E0FFF}]/gu;
// Inside an emoji the joiner and the emoji selector are part of one picture; elsewhere they hide.
const JOINER =
  /(?<!\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)[\u200D\uFE0F]|\u200D(?!\p{Extended_Pictographic})/gu;
// Lone surrogates cannot be stored as UTF-8.
const LONE_SURROGATE = /\p{Surrogate}/gu;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_SHIFT = 0xfee0;

// Nothing but what stays as it is: printable ASCII, tab, LF, composed Latin letters and common signs.
const PLAIN = /^[\t\n\x20-\x7E\u00A1-\u00AC\u00AE-\u024F\u2013\u2014\u2018-\u201E\u2026\u20AC]*$/;
const BLANK_LINES = /\n(?:[ \t]*\n){3,}/g;

/**
 * Makes text safe to store and to mask: strips invisible characters, unifies spaces, hyphens and
 * line ends, composes (NFC), trims, keeps at most two blank lines in a row. Idempotent.
 * Call it BEFORE `maskText`, so that an invisible character cannot hide an identifier.
 */
export function normaliseInput(text: string): string {
  return (PLAIN.test(text) ? text : unified(text)).replace(BLANK_LINES, '\n\n\n').trim();
}

function unified(text: string): string {
  return text
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(INVISIBLE, '')
    .replace(JOINER, '')
    .replace(JOINER, '')
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_SHIFT))
    .replace(/\p{Zs}/gu, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .normalize('NFC');
}
