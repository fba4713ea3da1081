import fc from 'fast-check';
import { cutPreview } from './preview';

it('cuts a text at its masks and its evidence', () => {
  const text = 'Bel [naam]: de kabel komt toch';
  expect(
    cutPreview(text, [{ start: 4, end: 10, kind: 'naam' }], [{ start: 15, end: 20, number: 1 }]),
  ).toEqual([
    { type: 'text', text: 'Bel ' },
    { type: 'mask', text: '[naam]', kind: 'naam' },
    { type: 'text', text: ': de ' },
    { type: 'evidence', text: 'kabel', numbers: [1] },
    { type: 'text', text: ' komt toch' },
  ]);
});

it('joins overlapping evidence under one line with all its numbers', () => {
  const pieces = cutPreview(
    'al besloten in Den Haag',
    [],
    [
      { start: 3, end: 14, number: 2 },
      { start: 0, end: 11, number: 1 },
      { start: 0, end: 2, number: 1 },
    ],
  );
  expect(pieces).toEqual([
    { type: 'evidence', text: 'al besloten in', numbers: [1, 2] },
    { type: 'text', text: ' Den Haag' },
  ]);
});

it('never underlines what is masked', () => {
  const pieces = cutPreview(
    '[naam] weg',
    [{ start: 0, end: 6, kind: 'naam' }],
    [{ start: 2, end: 9, number: 1 }],
  );
  expect(pieces.map(({ type }) => type)).toEqual(['mask', 'text']);
});

it('never loses or doubles a character', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, length }));
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 60 }),
      fc.array(fc.record({ span, number: fc.integer({ min: 1, max: 5 }) })),
      fc.option(span),
      (text, evidence, mask) => {
        const inside = ({ start, length }: { start: number; length: number }) => ({
          start: Math.min(start, text.length),
          end: Math.min(start + length, text.length),
        });
        const pieces = cutPreview(
          text,
          mask === null ? [] : [{ ...inside(mask), kind: 'naam' }],
          evidence.map(({ span: at, number }) => ({ ...inside(at), number })),
        );
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      },
    ),
  );
});
