import fc from 'fast-check';
import { safeReturnPath } from './return-path';

const OWN = 'https://own.example';

it.each([
  '/',
  '/vergelijken',
  '/signalen?kern=K1&soort=gesprek',
  '/zoek?naam=a%20b%2Fc&terug=https://own.example//x',
  '/@name/~x;y=(1)',
])('keeps %s', (path) => {
  expect(safeReturnPath(path)).toBe(path);
});

it.each([
  ['nothing', undefined],
  ['no text', ['/x']],
  ['an empty text', ''],
  ['no path', 'x'],
  ['another site', 'https://elders.example/'],
  ['another site without its scheme', '//elders.example'],
  ['two slashes later on', '/x//elders.example'],
  ['a backslash', '/\\elders.example'],
  ['a backslash later on', '/x\\y'],
  ['a tab that browsers leave out', '/\t/elders.example'],
  ['a line break', '/x\r\nset-cookie: a=b'],
  ['a space before it', ' /x'],
  ['an encoded slash', '/%2F/elders.example'],
  ['an encoded backslash', '/%5celders.example'],
  ['an encoded line break', '/x%0d%0a'],
  ['an encoded line break in the query', '/x?y=%0D%0a'],
  ['encoding twice', '/%252felders.example'],
  ['a step up', '/..//elders.example'],
  ['an encoded step up', '/%2e%2e/x'],
  ['a step on the spot', '/./x'],
  ['a fragment', '/x#y'],
  ['a letter outside ASCII', '/é'],
  ['too long', `/${'x'.repeat(500)}`],
])('goes to the front page for %s', (_name, text) => {
  expect(safeReturnPath(text)).toBe('/');
});

it('keeps the longest that is allowed', () => {
  const path = `/${'x'.repeat(499)}`;
  expect(safeReturnPath(path)).toBe(path);
});

const near = fc
  .array(
    fc.constantFrom('/', '\\', '.', '..', ':', '@', '?', '#', '%2f', '%5C', '%00', '\t', '\n', 'a'),
    { maxLength: 12 },
  )
  .map((parts) => `/${parts.join('')}`);

it.each([
  ['any text', fc.string({ unit: 'binary' })],
  ['any web address', fc.webUrl({ withQueryParameters: true, withFragments: true })],
  ['a path followed by any text', fc.string().map((text) => `/${text}`)],
  ['texts that look like a path', near],
])('stays on our own origin for %s', (_name, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      const path = safeReturnPath(text);
      const url = new URL(path, OWN);
      expect(url.origin).toBe(OWN);
      // What the browser makes of it is what was checked.
      expect(`${url.pathname}${url.search}`).toMatch(/^\/(?!\/)/);
      expect(path).not.toMatch(/[\\\p{Cc}]/u);
    }),
    { numRuns: 500 },
  );
});
