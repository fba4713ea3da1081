// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, label, tally } from './verdict.mjs';

const planted = {
  law: 'a law',
  file: 'libs/a/src/__canary__a.ts',
  source: '',
  expect: ['max-lines'],
};

/** @param {string[]} ruleIds */
const result = (...ruleIds) => ({
  filePath: '/somewhere/libs/a/src/__canary__a.ts',
  messages: ruleIds.map((ruleId) => ({ ruleId, severity: 2, message: '' })),
});

/** @param {import('./verdict.mjs').LintResult[]} results */
const isRight = (results) => judge([planted], results).every((verdict) => verdict.isRight);

test('exactly the expected errors are right', () => {
  assert.equal(isRight([result('max-lines')]), true);
});

test('a missing error, another error and an error too many are wrong', () => {
  assert.equal(isRight([result()]), false);
  assert.equal(isRight([result('no-undef')]), false);
  assert.equal(isRight([result('max-lines', 'max-lines')]), false);
});

test('a file that was not linted is wrong, also a legal one', () => {
  assert.equal(isRight([]), false);
  assert.equal(judge([{ ...planted, expect: [] }], [])[0]?.isRight, false);
});

test('a warning is not an error, and a file that cannot be read by the parser is neither', () => {
  const message = { ruleId: 'max-lines', severity: 1, message: '' };
  assert.equal(label(message), 'warning: max-lines');
  assert.equal(
    label({ ruleId: null, severity: 2, message: 'Parsing error' }),
    'fatal: Parsing error',
  );
});

test('the boundary rule is told apart by its message', () => {
  const ruleId = '@nx/enforce-module-boundaries';
  assert.equal(label({ ruleId, messageId: 'x', severity: 2, message: '' }), `${ruleId}#x`);
});

test('a tally counts', () => {
  assert.equal(tally(['b', 'a', 'b']), 'b ×2, a');
  assert.equal(tally([]), 'clean');
});
