import { isOwnOrigin } from './own-origin';

it.each([
  ['no page at all', { host: 'poolshoogte.example' }, true],
  ['our own page', { host: 'poolshoogte.example', origin: 'https://poolshoogte.example' }, true],
  ['our own page on a port', { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' }, true],
  ['another site', { host: 'poolshoogte.example', origin: 'https://elders.example' }, false],
  ['another port', { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:8080' }, false],
  [
    'a name that only begins like ours',
    { host: 'a.example', origin: 'https://a.example.elders.example' },
    false,
  ],
  ['a page that hides where it is from', { host: 'a.example', origin: 'null' }, false],
])('%s', (_name, headers, expected) => {
  expect(isOwnOrigin({ headers })).toBe(expected);
});
