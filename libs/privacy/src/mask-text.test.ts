import fc from 'fast-check';
import { FINDING_KINDS, maskText, normaliseInput, splitMasked } from './index';

const masked = (text: string) => maskText(text).text;
const textOf = (pieces: readonly string[]) =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join(''));

/** Pieces that recognisers react to, in every order: contexts, halves of identifiers, placeholders. */
const tangle = textOf([
  'Jan', 'Jansen', 'van der ', 'de heer ', 'mevr. ', 'Groet,\n', 'wethouder ', 'geb. ', ' en ', ' ', '\n',
  '(', ')', '12-05-1958', '123456782', '06', '-12345678', '+31 6 ', 'NL91 ABNA 0417 1643 00', '@', '@piet',
  'jan', '.nl', 'x.com/', 'Dorpsstraat', ' 12', '1234 AB', '12-AB-34', 'kenteken ', '[naam 1]', '[', ']',
  '[adres ', '1', '\uFDD9', '\uFDD5', 'J.', 'é', '🙂', '\u200D',
]); // prettier-ignore

describe('maskText', () => {
  it('masks a message with several kinds and leaves the rest readable', () => {
    expect(
      masked(
        'Mevrouw Overbosch (Lange Nieuwstraat 12b, 1234 AB) belde op 06-12345678 over het azc in Eindhoven.',
      ),
    ).toBe(
      'Mevrouw [naam 1] ([adres 1], [adres 2]) belde op [telefoon 1] over het azc in Eindhoven.',
    );
  });

  it('gives the same value the same number, also in another spelling', () => {
    expect(masked('06-12345678, 0612345678 en 06-87654321')).toBe(
      '[telefoon 1], [telefoon 1] en [telefoon 2]',
    );
    expect(masked('dhr. Overbosch en mevr. overbosch-klein; wethouder Overbosch')).toContain(
      'wethouder [naam 1]',
    );
  });

  it('leaves placeholders as they are and does not reuse their numbers', () => {
    expect(masked('[naam 1] sprak met de heer Overbosch, zie [onzin 1]')).toBe(
      '[naam 1] sprak met de heer [naam 2], zie [onzin 1]',
    );
  });

  it('masks a date of birth behind a name that was masked just before', () => {
    expect(masked('dhr. Overbosch (12-05-1958) belde op 8-9-2023')).toBe(
      'dhr. [naam 1] ([geboortedatum 1]) belde op 8-9-2023',
    );
  });

  it.each([
    'Bent u het eens met De Hoop?',
    'De wethouder van Financiën sprak met burgemeester en wethouders van Houten.',
    'Mevrouw vraagt om uitleg. De familie is boos.',
    'Dossier 2025-008812, artikel 12 lid 3, € 4.000 en een kabel van 380 kV.',
    'Bel 112, 0900 8844, 0800-1234567 of 14 0515.',
    'De brief van 8-9-2023 noemt 14 april 2026 om 19.30 uur.',
    'De Dorpsstraat is dicht, de Jan van Galenstraat ook. Nog 5 km over de weg 30 keer.',
    'Op 01-02-2024 14:00 en van 09.00 - 17.00 uur.',
    'Smeden en kuipers vergaderen, de molenaar en de schipper luisteren.',
    'Alphen aan den Rijn, Ter Apel, Anna Paulowna en Sint Annaparochie.',
    'Ik ben Nederlander en namens Dorpsbelang vraag ik dit. Groeten uit Houten.',
    'Bij de Albert Heijn, café Hans en Stichting Thuis.',
    'Wil Nederland dit? Door Groningen. Elke week. Lieve mensen.',
    'We zitten te wachten @ het station',
    'ER KOMT 1200 MW VERMOGEN BIJ, MEVROUW. DE FAMILIE KLAAGT, DHR. BELDE.',
    'DHR. ZEGT DAT DE GEMEENTE EN MEVR. VAN DE PROVINCIE NIETS DOEN.',
  ])('leaves ordinary text alone: %s', (text) => {
    expect(maskText(text).findings).toEqual([]);
  });

  it('is idempotent: masked text has no findings', () => {
    fc.assert(
      fc.property(fc.oneof(tangle, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const once = maskText(text).text;
        const twice = maskText(once);
        expect(twice.findings).toEqual([]);
        expect(twice.text).toBe(once);
      }),
      { numRuns: 1500 },
    );
  });

  it('gives offsets in the input: replacing the findings gives the output', () => {
    fc.assert(
      fc.property(tangle, (text) => {
        const { text: output, findings } = maskText(text);
        let rebuilt = '';
        let from = 0;
        for (const { start, end, placeholder } of findings) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          rebuilt += text.slice(from, start) + placeholder;
          from = end;
        }
        expect(rebuilt + text.slice(from)).toBe(output);
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws, also after normalising arbitrary code units', () => {
    const units = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
      .map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(units, (text) => {
        expect(typeof maskText(text).text).toBe('string');
        expect(typeof maskText(normaliseInput(text)).text).toBe('string');
      }),
      { numRuns: 1000 },
    );
  });

  // 100,000 characters built to make patterns backtrack; measured at well under 0.3 s each.
  it.each([
    '1', '1 ', '1.', '06 ', '+31', '(0', '123456782 ', '@', '@ab', '@ab@ab ', 'a@b.', 'a.', 'A.', 'Jan ',
    'Jan en ', 'van der ', 'mevr. ', 'NL91ABNA0417164300', 'x.com/', 'geboren a a a ', 'geb. 1-1-1980',
    'kenteken ', '12-AB-34-', 'Dorpsstraat 1 ', '1234 AB ', '[naam 1]', '[naam ', ' ', '\n \n', "'t ",
    '(1', '( * 1', 'nr. 1 ', 'Kerkweg, 1', 'straat ', "A-a'", '1234 a', '@[', 'dob ', 'MEVR. ', '\u2013 1',
  ])('stays fast and idempotent on 100,000 characters of %j', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
    // eslint-disable-next-line no-restricted-properties -- the test measures time, the library does not
    const before = Date.now();
    const { text: output } = maskText(normaliseInput(text));
    // eslint-disable-next-line no-restricted-properties -- the end of the same measurement in a test
    expect(Date.now() - before).toBeLessThan(5_000);
    expect(maskText(output).findings).toEqual([]);
  }); // prettier-ignore
});

describe('splitMasked', () => {
  it('cuts at placeholders', () => {
    expect(splitMasked('dhr. [naam 12] belde')).toEqual([
      { kind: 'text', text: 'dhr. ' },
      { kind: 'mask', finding: 'naam', ordinal: 12, text: '[naam 12]' },
      { kind: 'text', text: ' belde' },
    ]);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(tangle, (text) => {
        const parts = splitMasked(text);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
    );
  });
});

describe('FINDING_KINDS', () => {
  it('has ten kinds with a word in both languages', () => {
    expect(new Set(FINDING_KINDS.map((term) => term.id)).size).toBe(10);
    for (const { label } of FINDING_KINDS) expect(label.nl && label.en).toBeTruthy();
  });
});
