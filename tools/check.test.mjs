// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { temporaryRoot } from './boundaries/temporary-root.mjs';
import { runSteps, typedFolders } from './check.mjs';

/** @param {string} script */
const command = (script) => [process.execPath, '-e', script];

/** @param {import('./check.mjs').Step[]} steps */
async function outcome(steps) {
  /** @type {string[]} */
  const lines = [];
  const isRight = await runSteps(steps, process.cwd(), (line) => lines.push(line));
  return { isRight, lines };
}

test('steps that succeed give one line each, with the time, and no output', async () => {
  const { isRight, lines } = await outcome([
    { name: 'one', commands: [command(`console.log('chatter')`)] },
    { name: 'two', commands: [command('')] },
  ]);
  assert.equal(isRight, true);
  assert.equal(lines.length, 2);
  assert.match(lines.join('\n'), /^ok {3}one .*\d s\nok {3}two .*\d s$/);
});

test('the first step that fails ends it, with its output', async () => {
  const { isRight, lines } = await outcome([
    { name: 'one', commands: [command(`console.error('why'); process.exitCode = 3;`)] },
    { name: 'two', commands: [command('')] },
  ]);
  assert.equal(isRight, false);
  assert.match(lines.join('\n'), /^FAIL one .*\nwhy$/);
});

test('every wrong project of a step is shown, the right ones are not', async () => {
  const { lines } = await outcome([
    {
      name: 'types',
      atOnce: 2,
      commands: ['a', 'b', 'c'].map((name) =>
        command(`console.log('${name}'); process.exitCode = '${name}' === 'b' ? 0 : 1;`),
      ),
    },
  ]);
  assert.deepEqual(String(lines[1]).split('\n').sort(), ['a', 'c']);
});

test('a program that does not exist fails the step', async () => {
  const { isRight } = await outcome([{ name: 'one', commands: [['no-such-program-here']] }]);
  assert.equal(isRight, false);
});

test('folders with a tsconfig are type-checked', (t) => {
  const root = temporaryRoot(t, {
    'libs/privacy/tsconfig.json': '{}',
    'libs/notes/README.md': '',
    'tests/e2e/tsconfig.json': '{}',
    'tools/tsconfig.json': '{}',
  });
  assert.deepEqual(typedFolders(root), ['libs/privacy', 'tests/e2e', 'tools']);
});
