// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersOf } from './sequence-numbers.mjs';

const change = (/** @type {number} */ seq, /** @type {string[]} */ ...signals) => ({
  seq,
  touched: { signals },
});

test('a signal that its change does not name came with those of its transaction', () => {
  const changes = [change(4, 'b', 'c'), change(5, 'd')];
  const signals = [
    { id: 'a', transaction: '70' },
    { id: 'b', transaction: '70' },
    { id: 'c', transaction: '70' },
    { id: 'd', transaction: '71' },
    { id: 'e', transaction: '72' },
  ];
  assert.deepEqual(
    [...numbersOf(changes, signals)],
    [
      ['a', 4],
      ['b', 4],
      ['c', 4],
      ['d', 5],
    ],
    'of the last one no change was numbered yet',
  );
});
