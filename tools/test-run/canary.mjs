// @ts-check
import { runQuietly } from './run-quietly.mjs';

/**
 * Planted violations that lint must catch: each planted or legal snippet is a test.
 * @param {string} root
 * @returns {Promise<import('./tally.mjs').Outcome>}
 */
export async function runCanary(root) {
  const { code, stdout, output } = await runQuietly(['tools/boundaries/canary.mjs'], { root });
  const line =
    /canary: (\d+) planted, (\d+) caught; (\d+) legal, (\d+) clean; (\d+) self-tests, (\d+) passed/;
  const found = line.exec(stdout);
  if (!found) return { passed: 0, failed: 1, skipped: 0, output };
  const [planted, caught, legal, clean, selfTests, proven] = found.slice(1).map(Number);
  const all = (planted ?? 0) + (legal ?? 0) + (selfTests ?? 0);
  const passed = (caught ?? 0) + (clean ?? 0) + (proven ?? 0);
  const failed = Math.max(all - passed, code === 0 ? 0 : 1);
  return { passed, failed, skipped: 0, output, said: [found[0]] };
}
