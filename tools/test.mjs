// @ts-check
// npm test: every test there is, cheap ones first. Ends with a line `N passed, N failed`.
//   npm test -- --only jest      one kind: tools, jest, canary, browser
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { ensureNode } from './setup/ensure-node.mjs';

ensureNode();
const { ensureBuild } = await import('./setup/ensure-build.mjs');
const { ensureDependencies } = await import('./setup/ensure-dependencies.mjs');
const { step } = await import('./setup/progress.mjs');
const { kinds } = await import('./test-run/kinds.mjs');
const { closingLine, total } = await import('./test-run/tally.mjs');

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const root = fileURLToPath(new URL('..', import.meta.url));
await ensureDependencies(root, process.stdout);
await ensureBuild(root, process.stdout);

/** @type {import('./test-run/tally.mjs').Outcome[]} */
const outcomes = [];
for (const { name, label, run } of kinds) {
  if (values.only && !values.only.includes(name)) continue;
  const outcome = await step(process.stdout, label, () => run(root));
  outcomes.push(outcome);
  for (const line of outcome.said ?? []) console.log(`  ${line}`);
  if (outcome.failed > 0) console.log(outcome.output);
}
const result = total(outcomes);
console.log(closingLine(result));
process.exitCode = result.failed > 0 || result.passed === 0 ? 1 : 0;
