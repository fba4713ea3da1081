// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareStored } from './stored-once.mjs';

const one = { id: 'a', text: 'een' };
const two = { id: 'b', text: 'twee' };

test('everything stored once is neither lost nor doubled', () => {
  assert.deepEqual(compareStored([one, two], [two, one]), { lost: 0, doubled: 0 });
});

test('what was acknowledged and is not stored is lost', () => {
  assert.deepEqual(compareStored([one, two], [one]), { lost: 1, doubled: 0 });
});

test('one text under two ids is doubled', () => {
  assert.deepEqual(compareStored([one], [one, { id: 'c', text: 'een' }]), { lost: 0, doubled: 1 });
});

test('what nobody was told of is doubled too: its sender was told of another', () => {
  assert.deepEqual(compareStored([one], [one, two]), { lost: 0, doubled: 1 });
});
