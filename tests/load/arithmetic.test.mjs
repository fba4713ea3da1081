// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capacityOf, medianOf, medianRound, rounded } from './arithmetic.mjs';
import { quantileOf } from './quantile.mjs';

test('a quantile is a value that was seen, by nearest rank', () => {
  const values = [40, 10, 30, 20];
  assert.equal(quantileOf(values, 0.5), 20);
  assert.equal(quantileOf(values, 0.51), 30);
  assert.equal(quantileOf(values, 0.99), 40);
  assert.equal(quantileOf(values, 1), 40);
  assert.equal(quantileOf([7], 0.01), 7);
  assert.ok(Number.isNaN(quantileOf([], 0.5)));
  assert.deepEqual(values, [40, 10, 30, 20], 'the values stay in their order');
});

test('p99 of a thousand leaves ten above it', () => {
  const values = Array.from({ length: 1_000 }, (_, index) => index + 1);
  assert.equal(quantileOf(values, 0.99), 990);
});

test('the median of rounds is the middle one, not an average', () => {
  assert.equal(medianOf([5, 1, 100]), 5);
  assert.equal(medianRound([{ p99Ms: 3 }, { p99Ms: 90 }, { p99Ms: 4 }], 'p99Ms'), 4);
  assert.equal(rounded(1.23456), 1.23);
  assert.equal(rounded(1.23456, 0), 1);
});

test('nodes are the limit until the database is', () => {
  const cost = { apiMs: 1, databaseMs: 0.5 };
  assert.deepEqual(capacityOf(cost, 4, 1), { perSecond: 1_000, limit: 'nodes' });
  assert.deepEqual(capacityOf(cost, 4, 2), { perSecond: 2_000, limit: 'nodes' });
  assert.deepEqual(capacityOf(cost, 4, 3), { perSecond: 2_000, limit: 'database' });
});
