import { maskWithRestored } from './mask-with-restored';

const TEXT = 'Mevrouw Voorbeeldsma belt over de bus, bel terug op 06-12345678.';
const NAME = { start: TEXT.indexOf('Mevrouw'), end: TEXT.indexOf(' belt') };

const restore = (from: { start: number; end: number }, words?: string) =>
  maskWithRestored(TEXT, TEXT, [{ ...from, reason: 'place', ...(words ? { words } : {}) }]);

/** Where the product itself sees the name. */
function found(): { start: number; end: number } {
  const whole = maskWithRestored(TEXT, TEXT, []);
  const start = whole?.text.indexOf('[naam 1]') ?? -1;
  const end = TEXT.length - ((whole?.text.length ?? 0) - start - '[naam 1]'.length);
  // Another finding comes after it, so its own length is counted off too.
  return { start, end: end - ('06-12345678'.length - '[telefoon 1]'.length) };
}

it('masks everything when nothing is put back', () => {
  expect(maskWithRestored(TEXT, TEXT, [])).toMatchObject({ reasons: [] });
  expect(maskWithRestored(TEXT, TEXT, [])?.text).not.toMatch(/Voorbeeldsma|12345678/);
});

it('gives a whole name back, with its reason and nothing else', () => {
  const restored = restore(found(), 'De Voorbeeldsma is hier een sloot');
  expect(restored?.text).toContain('Voorbeeldsma');
  expect(restored?.text).not.toContain('12345678');
  expect(restored?.reasons).toHaveLength(1);
  expect(restored?.reasons[0]).toMatch(/plaats/);
  expect(restored?.reasons[0]).not.toContain('Voorbeeldsma');
});

it.each([
  ['a telephone number', { start: TEXT.indexOf('06-'), end: TEXT.indexOf('06-') + 11 }],
  ['part of a name', { start: NAME.end - 4, end: NAME.end }],
  ['everything at once', { start: 0, end: TEXT.length }],
])('refuses to give back %s', (_, from) => {
  expect(restore(from)).toBeNull();
});

it('writes nothing down for words that are readable anyway', () => {
  const bus = TEXT.indexOf('bus');
  expect(restore({ start: bus, end: bus + 3 })?.reasons).toEqual([]);
});

it('refuses places in a text that is not as it was sent', () => {
  expect(maskWithRestored(` ${TEXT}`, TEXT, [{ ...NAME, reason: 'word' }])).toBeNull();
});
