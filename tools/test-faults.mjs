// @ts-check
// npm run test:faults: what happens to signals and screens when parts of an installation fail.
//   npm run test:faults -- --only api-killed      one fault; may be given more than once
//   npm run test:faults -- --short                the load and the faults of npm test
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { ensureNode } from './setup/ensure-node.mjs';

ensureNode();
const { ensureBuild } = await import('./setup/ensure-build.mjs');
const { ensureDependencies } = await import('./setup/ensure-dependencies.mjs');

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, short: { type: 'boolean' } },
});
const screen = { write: (/** @type {string} */ text) => void process.stderr.write(text) };
await ensureDependencies(root, screen);
await ensureBuild(root, screen);
const { runSuite } = await import('../tests/faults/run-suite.mjs');
process.exitCode = (await runSuite(root, { only: values.only, isShort: values.short ?? false }))
  ? 0
  : 1;
