// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './run-quietly.mjs';
import { honest } from './tally.mjs';

const chromiums = [
  process.env['CHROMIUM_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Whole journeys through the running product. Without a Chromium they are skipped, and that is said.
 * @param {string} root
 * @returns {Promise<import('./tally.mjs').Outcome>}
 */
export async function runBrowserTests(root) {
  const chromium = chromiums.find((path) => path !== '' && existsSync(path));
  if (chromium === undefined) {
    const said = ['overgeslagen: er is geen Chromium op deze computer (zet CHROMIUM_PATH)'];
    return { passed: 0, failed: 0, skipped: 1, output: '', said };
  }
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const args = [cli, 'test', '-c', 'tests/e2e/playwright.config.ts', '--reporter=json'];
  const env = { CHROMIUM_PATH: chromium };
  const { code, stdout, output } = await runQuietly(args, { root, env });
  return honest(readReport(stdout, output), code);
}

/**
 * @typedef {{ status: string, error?: { message?: string }, stdout?: { text?: string }[] }} Result
 * @typedef {{ title: string, file: string, tests: { status: string, results: Result[] }[] }} Spec
 * @typedef {{ title: string, specs?: Spec[], suites?: Suite[] }} Suite
 */

/** @param {string} stdout @param {string} output @returns {import('./tally.mjs').Outcome} */
function readReport(stdout, output) {
  let report;
  try {
    report = JSON.parse(stdout.slice(stdout.indexOf('{\n')));
  } catch {
    return { passed: 0, failed: 1, skipped: 0, output };
  }
  const specs = specsOf(report);
  const failed = specs.filter(({ tests }) => tests.some(({ status }) => status === 'unexpected'));
  const measured = specs
    .flatMap(({ tests }) => tests.flatMap(({ results }) => results.flatMap((r) => r.stdout ?? [])))
    .flatMap(({ text }) => (text ?? '').split('\n'))
    .filter((line) => line.startsWith('{'));
  const second = specs
    .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
    .map(
      (spec) =>
        `geslaagd bij de tweede poging: ${describe(spec).split('\n').slice(0, 2).join(' - ')}`,
    );
  const { expected, unexpected, skipped, flaky } = report.stats;
  const errors = (report.errors ?? []).map((/** @type {{ message?: string }} */ e) => e.message);
  return {
    passed: expected + flaky,
    failed: unexpected + errors.length,
    skipped,
    said: [...measured, ...second],
    output: [...errors, ...failed.map(describe)].join('\n'),
  };
}

/** @param {Suite} suite @returns {Spec[]} */
function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

/** @param {Spec} spec */
function describe({ title, file, tests }) {
  const results = tests.flatMap((test) => test.results);
  const message = results.find((result) => result.error)?.error?.message ?? '';
  return `${file}: ${title}\n${message}`;
}
