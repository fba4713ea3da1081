import fc from 'fast-check';
import {
  canonicalBytes,
  GENESIS,
  type LineContent,
  lineHash,
  utcMicroseconds,
} from './canonical-line';
import { content, GOLDEN_BYTES, GOLDEN_HASHES, GOLDEN_LINES } from './chain.fixture';

const [first, second] = GOLDEN_LINES as [LineContent, LineContent];

it('makes the bytes and the hashes that were worked out by hand', () => {
  expect(canonicalBytes(first, 1).toString('hex')).toBe(GOLDEN_BYTES);
  const hash = lineHash(GENESIS, first, 1);
  expect(hash.toString('hex')).toBe(GOLDEN_HASHES[0]);
  expect(lineHash(hash, second, 2).toString('hex')).toBe(GOLDEN_HASHES[1]);
});

it('makes other bytes for every other content: no value can pass for a part of its neighbour', () => {
  const text = fc.option(fc.string({ unit: 'binary', maxLength: 6 }), { nil: null });
  const line = fc
    .record({ actor: fc.string({ maxLength: 4 }), objectKind: text, objectId: text, reason: text })
    .map((given): LineContent => ({ ...content('x'), ...given }));
  fc.assert(
    fc.property(line, line, fc.nat(20), fc.nat(20), (one, other, seq, otherSeq) => {
      const isSame = JSON.stringify([one, seq]) === JSON.stringify([other, otherSeq]);
      expect(canonicalBytes(one, seq).equals(canonicalBytes(other, otherSeq))).toBe(isSame);
    }),
  );
});

it('tells a missing value from an empty one', () => {
  const empty = canonicalBytes({ ...first, reason: '' }, 1);
  expect(canonicalBytes({ ...first, reason: null }, 1).equals(empty)).toBe(false);
});

it.each([
  [0, '1970-01-01T00:00:00.000000Z'],
  [1_795_338_000_123_456, '2026-11-22T09:00:00.123456Z'],
  [1_795_338_000_000_007, '2026-11-22T09:00:00.000007Z'],
])('writes %d microseconds as %s', (micros, text) => {
  expect(utcMicroseconds(micros)).toBe(text);
});
