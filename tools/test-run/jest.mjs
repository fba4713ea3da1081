// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runQuietly } from './run-quietly.mjs';
import { honest } from './tally.mjs';

/** Jest itself would leave a core free, and so work alone on a machine with two; more than four need much memory. */
const WORKERS = Math.min(4, Math.max(2, availableParallelism() - 1));

/**
 * Pure libraries, the API against real PostgreSQL, and the screens without a browser.
 * @param {string} root
 * @returns {Promise<import('./tally.mjs').Outcome>}
 */
export async function runJest(root) {
  const folder = mkdtempSync(join(tmpdir(), 'poolshoogte-jest-'));
  const report = join(folder, 'report.json');
  try {
    const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
    const args = [jest, '--ci', '--json', `--outputFile=${report}`, `--maxWorkers=${WORKERS}`];
    const { code, output } = await runQuietly(args, { root });
    return honest({ ...counted(report), output }, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} report */
function counted(report) {
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    // A file that does not even load is a failure that no test in it can report.
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return {
      passed: result.numPassedTests,
      failed,
      skipped: result.numPendingTests,
      said: secondTries(result.testResults),
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** @param {{ assertionResults: { fullName: string, status: string, invocations?: number }[] }[]} files */
function secondTries(files) {
  return files
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, invocations = 1 }) => status === 'passed' && invocations > 1)
    .map(({ fullName }) => `geslaagd bij de tweede poging: ${fullName}`);
}
