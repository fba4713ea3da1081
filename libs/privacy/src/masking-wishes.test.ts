import fc from 'fast-check';
import { maskText } from './mask-text';

/** Offsets of the first place where a piece stands. */
const at = (text: string, piece: string) => ({
  start: text.indexOf(piece),
  end: text.indexOf(piece) + piece.length,
});

const TEXT = 'Mevrouw Roos belt: Sanne woont nu op Kerkstraat 12, tel 06-12345678.';

it('leaves a name readable when a person says that it is none, and says which', () => {
  const { text, kept } = maskText(TEXT, { keepNames: [at(TEXT, 'Roos')] });
  expect(text).toContain('Mevrouw Roos belt: [naam 1]');
  expect(kept).toEqual([at(TEXT, 'Roos')]);
});

it('never leaves anything else than a name readable', () => {
  const all = { start: 0, end: TEXT.length };
  const { text, kept } = maskText(TEXT, { keepNames: [all] });
  expect(text).toBe('Mevrouw Roos belt: Sanne woont nu op [adres 1], tel [telefoon 1].');
  expect(kept).toEqual([at(TEXT, 'Roos'), at(TEXT, 'Sanne')]);
});

it('keeps nothing when only part of a name is pointed at', () => {
  expect(maskText('Mevrouw Van der Roos belt', { keepNames: [{ start: 16, end: 20 }] })).toEqual(
    maskText('Mevrouw Van der Roos belt'),
  );
});

it('masks what a person points at besides, in whole words and with its kind', () => {
  const text = 'De lange man met de rode Kever staat er weer';
  const [man, car] = [at(text, 'ange ma'), at(text, 'rode Kever')];
  const masked = maskText(text, { maskMore: [man, { ...car, kind: 'kenteken' }] });
  expect(masked.text).toBe('De [naam 1] met de [kenteken 1] staat er weer');
  expect(maskText(masked.text).text).toBe(masked.text);
});

it('masks around a placeholder that is there already', () => {
  const text = 'bij [naam 1] en de bakker thuis';
  const masked = maskText(text, { maskMore: [at(text, '[naam 1] en de bakker')] });
  expect(masked.text).toMatch(/^bij \[naam 1\]\[naam 2\] thuis$/);
});

it('is never thrown off by what is asked', () => {
  const offset = fc.oneof(fc.integer({ min: -5, max: 90 }), fc.double(), fc.constant(NaN));
  const spans = fc.array(fc.record({ start: offset, end: offset }), { maxLength: 6 });
  fc.assert(
    fc.property(
      fc.oneof(fc.constant(TEXT), fc.string({ unit: 'binary' })),
      spans,
      spans,
      (text, keepNames, maskMore) => {
        const { text: masked, findings } = maskText(text, { keepNames, maskMore });
        let from = 0;
        let built = '';
        for (const { start, end, placeholder } of findings) {
          expect(start).toBeGreaterThanOrEqual(from);
          built += text.slice(from, start) + placeholder;
          from = end;
        }
        expect(built + text.slice(from)).toBe(masked);
        expect(masked).not.toContain('12345678');
      },
    ),
  );
});
