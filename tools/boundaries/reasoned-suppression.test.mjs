// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Linter } from 'eslint';
import { reasonedSuppression } from './reasoned-suppression.mjs';

/** @param {string} code */
function complaints(code) {
  return new Linter()
    .verify(code, [
      {
        plugins: { own: { rules: { reasoned: reasonedSuppression } } },
        rules: { 'own/reasoned': 'error' },
        linterOptions: { reportUnusedDisableDirectives: 'off' },
      },
    ])
    .map(({ messageId }) => messageId);
}

for (const [code, expected] of /** @type {[string, string[]][]} */ ([
  ['// eslint-disable-next-line eqeqeq -- the driver compares loosely\n1;', []],
  ['/* eslint-disable eqeqeq, no-var --\n the driver compares loosely */\n1;', []],
  ['/* eslint-enable eqeqeq */\n1;', []],
  ['// eslintrc is not used here\n1;', []],
  ['// eslint-disable-next-line eqeqeq\n1;', ['noReason']],
  ['// eslint-disable-next-line eqeqeq -- because\n1;', ['noReason']],
  ['1; // eslint-disable-line', ['noRule', 'noReason']],
  ['/* eslint-disable -- the driver compares loosely */\n1;', ['noRule']],
  ['/* eslint-disable */\n1;', ['noRule', 'noReason']],
  ['/* eslint-disable own/reasoned */\n1;', ['noReason']],
  ['/* eslint eqeqeq: off */\n1;', ['noReason']],
])) {
  test(`${JSON.stringify(code)} gives ${expected.join(' and ') || 'nothing'}`, () => {
    assert.deepEqual(complaints(code), expected);
  });
}
