import fc from 'fast-check';
import { maskText, normaliseInput } from './index';

describe('normaliseInput', () => {
  it.each([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['  a\tb \n', 'a\tb'],
    ['a\n\n\n\n\nb', 'a\n\n\nb'],
    ['e\u0301', 'é'],
    ['\uFEFFa\u0000\u00ADb\u200B\u202Ec', 'abc'],
    ['06\u00A012345678', '06 12345678'],
    ['06\u201112345678', '06-12345678'],
    ['\uFF10\uFF16', '06'],
    ['1\uFE0F\u20E32\uFE0F\u20E3', '12'],
    ['👨\u200D👩\u200D👧 ❤\uFE0F', '👨\u200D👩\u200D👧 ❤\uFE0F'],
  ])('%j becomes %j', (input, expected) => {
    expect(normaliseInput(input)).toBe(expected);
  });

  it('is idempotent on any text', () => {
    const odd = fc.constantFrom(
      '\n',
      ' ',
      '\r',
      '\u200D',
      '\uFE0F',
      '👨',
      '🏽',
      'a',
      'e',
      '\u0301',
      '\u0000',
      '\uD83D',
      '\u2028',
      '\u1100',
      '\u1161',
      '©',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(odd, { maxLength: 20 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const once = normaliseInput(text);
          expect(normaliseInput(once)).toBe(once);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('lets no invisible character hide an identifier', () => {
    const hidden = fc.constantFrom(
      '\u200B',
      '\u00AD',
      '\u2060',
      '\u202E',
      '\u200D',
      '\uFE0F',
      '\u0000',
      '\uFEFF',
      '\u{E0041}',
    );
    fc.assert(
      fc.property(hidden, fc.integer({ min: 0, max: 9 }), (character, place) => {
        const bsn = '123456782';
        const text = `bsn ${bsn.slice(0, place)}${character}${bsn.slice(place)}`;
        expect(maskText(normaliseInput(text)).text).toBe('bsn [bsn 1]');
      }),
    );
  });
});
