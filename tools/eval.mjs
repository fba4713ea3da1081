// @ts-check
// npm run eval -- NAME --data FILE: measures a library on labelled texts (JSON Lines); one JSON line.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { ensureNode } from './setup/ensure-node.mjs';

ensureNode();
const { ensureBuild } = await import('./setup/ensure-build.mjs');
const { ensureDependencies } = await import('./setup/ensure-dependencies.mjs');

const usage = `Gebruik: npm run eval -- tagging|privacy --data BESTAND (JSON Lines met labels)
         npm run eval -- tagging --data BESTAND --learn BESTAND (eerst hiervan leren)
         npm run eval -- early-warning --data MAP [--threshold frozen|tuned]`;
const root = fileURLToPath(new URL('..', import.meta.url));
const quiet = { write: () => {} };
const library = (/** @type {string} */ name) =>
  createRequire(import.meta.url)(join(root, 'dist', 'libs', name, 'src', 'index.js'));

/** What each prints: lines of figures. @type {Record<string, (data: string) => Promise<object[]>>} */
const evaluations = {
  tagging: async (data) => {
    const { evaluateTagging } = await import('./evaluation/tagging.mjs');
    const { tagger, items, figures } = await evaluateTagging(
      library('tagging'),
      data,
      values.learn,
    );
    return [{ ...figures, textsPerSecond: speed(items, (text) => tagger(text)) }];
  },
  privacy: async (data) => {
    const { maskText, scoreMasking } = library('privacy');
    const items = await labelledTexts(data);
    return [{ ...scoreMasking(items), textsPerSecond: speed(items, (text) => maskText(text)) }];
  },
  'early-warning': async (data) => {
    const { evaluateEarlyWarning } = await import('./evaluation/early-warning.mjs');
    const { evaluateFarrington } = await import('./evaluation/weekly-series.mjs');
    const modes = /** @type {const} */ (['frozen', 'tuned']);
    return [
      ...modes
        .filter((mode) => values.threshold === undefined || values.threshold === mode)
        .map((mode) => evaluateEarlyWarning(library('early-warning'), data, mode)),
      ...evaluateFarrington(library('early-warning'), data),
    ];
  },
};

const { values, positionals } = parseArgs({
  options: {
    data: { type: 'string' },
    learn: { type: 'string' },
    threshold: { type: 'string' },
  },
  allowPositionals: true,
});
const [name = ''] = positionals;
const evaluate = evaluations[name];
if (!evaluate || values.data === undefined) {
  console.error(usage);
  process.exit(1);
}
await ensureDependencies(root, quiet);
await ensureBuild(root, quiet);
for (const line of await evaluate(values.data))
  console.log(JSON.stringify({ eval: name, ...line }));

/** Read once the dependencies are there: the schema needs one. @param {string} file */
async function labelledTexts(file) {
  const { readLabelledTexts } = await import('./evaluation/labelled-text.mjs');
  return readLabelledTexts(file);
}

/**
 * Texts per second on one core, each worked on twice and timed the second time.
 * @param {readonly { text: string }[]} items
 * @param {(text: string) => unknown} work
 */
function speed(items, work) {
  if (items.length === 0) return null;
  for (const item of items) work(item.text);
  const start = performance.now();
  let done = 0;
  while (performance.now() - start < 500) {
    for (const item of items) work(item.text);
    done += items.length;
  }
  return Math.round((done / (performance.now() - start)) * 1000);
}
