import { sayBytes } from './say-bytes';

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1_000, '1 kB'],
  [3_440, '3,4 kB'],
  [12_000_000, '12 MB'],
])('says %i bytes', (bytes, words) => {
  expect(sayBytes(bytes)).toBe(words);
});
