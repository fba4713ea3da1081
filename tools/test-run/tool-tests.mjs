// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './run-quietly.mjs';
import { honest } from './tally.mjs';

/**
 * The tests of the tools themselves, by Node's own runner: they must run without any dependency.
 * @param {string} root
 * @returns {Promise<import('./tally.mjs').Outcome>}
 */
export async function runToolTests(root) {
  const files = testFiles(root, 'tools').concat(testFiles(root, 'tests'));
  const args = ['--test', '--test-reporter=tap', '--test-concurrency=2', ...files];
  const { code, stdout, output } = await runQuietly(args, { root });
  const count = (/** @type {string} */ word) =>
    Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(stdout)?.[1] ?? 0);
  const skips = [...stdout.matchAll(/^\s*ok \d+ - (.*) # SKIP ?(.*)$/gm)];
  return honest(
    {
      passed: count('pass'),
      failed: count('fail') + count('cancelled'),
      skipped: count('skipped'),
      said: skips.map(([, name, reason]) => `overgeslagen: ${name} (${reason})`),
      output: failures(output),
    },
    code,
  );
}

/** @param {string} output the failed parts of a TAP report, with their details */
function failures(output) {
  const parts = output.split(/^(?=\s*(?:not )?ok \d+ )/m);
  const failed = parts.filter((part) => /^\s*not ok/.test(part));
  return (failed.length > 0 ? failed : [output]).join('');
}

/** @param {string} root @param {string} folder @returns {string[]} */
function testFiles(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return testFiles(root, path);
      return entry.name.endsWith('.test.mjs') ? [path] : [];
    })
    .sort();
}
