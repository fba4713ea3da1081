// @ts-check
// npm run build: compiles the API and the dashboard into dist/.
//   node tools/build.mjs [--api] [--dashboard] [--root <checkout>]      without a part: both
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { ensureNode } from './setup/ensure-node.mjs';
import { exists, fingerprint, partNames, parts, writeStamp } from './setup/build-parts.mjs';
import { duration } from './setup/progress.mjs';
import { describeProblem } from './setup/start-problem.mjs';

ensureNode();
const { values } = parseArgs({
  options: {
    api: { type: 'boolean', default: false },
    dashboard: { type: 'boolean', default: false },
    root: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
  },
});
const { root } = values;
const asked = partNames.filter((name) => values[name]);
const chosen = (asked.length > 0 ? asked : partNames).filter((name) => exists(root, name));

const outcomes = await Promise.allSettled(
  chosen.map(async (name) => {
    const start = performance.now();
    // Taken before the build: a source that changes meanwhile makes the result stale.
    const sources = fingerprint(root, name);
    writeStamp(root, name, undefined);
    const built = await parts[name].build(root);
    console.log(`${built} … ${duration(performance.now() - start)}`);
    return { name, sources };
  }),
);
for (const outcome of outcomes) {
  if (outcome.status === 'fulfilled') writeStamp(root, outcome.value.name, outcome.value.sources);
  else console.error(describeProblem(outcome.reason));
}
process.exitCode = outcomes.every(({ status }) => status === 'fulfilled') ? 0 : 1;
