import { clientName } from './client-name';

it.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0',
    'Edge op Windows',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox op Linux'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 (KHTML) Version/18.0 Mobile/15E148 Safari/604.1',
    'Safari op iOS',
  ],
  ['<script>alert(1)</script>', 'Onbekend programma'],
  [undefined, 'Onbekend programma'],
])('calls %s by a name that its user knows', (userAgent, name) => {
  expect(clientName(userAgent)).toBe(name);
});
