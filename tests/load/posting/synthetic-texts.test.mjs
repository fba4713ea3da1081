// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { syntheticText } from './synthetic-texts.mjs';

const PLACES = ['Kolhorn', 'Winkel', 'Den Oever'];

test('no text comes twice, and they are as long as a note', () => {
  const texts = Array.from({ length: 100_000 }, (_, number) => syntheticText(number, PLACES));
  assert.equal(new Set(texts).size, texts.length);
  const mean = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
  assert.ok(mean > 130 && mean < 200, `about 150 characters, seen ${mean}`);
});
