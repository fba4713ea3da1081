// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownOf } from './shown.mjs';

const signal = (/** @type {string} */ id, /** @type {number | null} */ seq) => ({
  id,
  sentAt: 100,
  seq,
});

test('a signal is shown by the message that names it', () => {
  const arrivals = [
    { at: 105, seq: 0, ids: ['a'] },
    { at: 109, seq: 0, ids: ['b', 'a'] },
  ];
  const posted = [signal('a', null), signal('b', null)];
  assert.deepEqual(shownOf(arrivals, posted), { delays: [5, 9], lost: 0 });
});

test('a signal is shown by state that includes its number, named or not', () => {
  const arrivals = [
    { at: 110, seq: 4, ids: [] },
    { at: 120, seq: 9, ids: ['late'] },
  ];
  const posted = [signal('a', 3), signal('b', 4), signal('c', 5), signal('late', 2)];
  assert.deepEqual(shownOf(arrivals, posted), { delays: [10, 10, 20, 10], lost: 0 });
});

test('an older message that comes late shows nothing of what came since', () => {
  const arrivals = [
    { at: 110, seq: 9, ids: [] },
    { at: 120, seq: 4, ids: [] },
    { at: 130, seq: 10, ids: [] },
  ];
  assert.deepEqual(shownOf(arrivals, [signal('a', 10)]), { delays: [30], lost: 0 });
});

test('what no message names or includes is lost, and is in no percentile', () => {
  const arrivals = [{ at: 110, seq: 4, ids: ['a'] }];
  const posted = [signal('a', 4), signal('b', 5), signal('c', null)];
  assert.deepEqual(shownOf(arrivals, posted), { delays: [10], lost: 2 });
  assert.deepEqual(shownOf([], posted), { delays: [], lost: 3 });
});
