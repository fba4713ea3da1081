// @ts-check
// npm run eval -- NAME --data FILE: measures a library on labelled texts (JSON Lines); one JSON line.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { ensureNode } from './setup/ensure-node.mjs';

ensureNode();
const { ensureBuild } = await import('./setup/ensure-build.mjs');
const { ensureDependencies } = await import('./setup/ensure-dependencies.mjs');

const usage = 'Gebruik: npm run eval -- tagging|privacy --data BESTAND (JSON Lines met labels)';
const root = fileURLToPath(new URL('..', import.meta.url));
const quiet = { write: () => {} };
const library = (/** @type {string} */ name) =>
  createRequire(import.meta.url)(join(root, 'dist', 'libs', name, 'src', 'index.js'));

/** @type {Record<string, (items: any[]) => Record<string, unknown>>} */
const evaluations = {
  tagging: (items) => {
    const { scoreTagging, tagText } = library('tagging');
    const labelled = items.map((item) => ({
      text: item.text,
      themes: item.themes ?? [item.theme],
    }));
    const known = labelled.map((item) => ({
      ...item,
      themes: item.themes.filter((/** @type {string} */ t) => t !== 'geen'),
    }));
    return { ...scoreTagging(known), textsPerSecond: speed(known, (item) => tagText(item.text)) };
  },
  privacy: (items) => {
    const { maskText, scoreMasking } = library('privacy');
    const labelled = items.map((item) => ({
      text: item.text,
      spans: item.spans ?? item.pii ?? [],
    }));
    return {
      ...scoreMasking(labelled),
      textsPerSecond: speed(labelled, (item) => maskText(item.text)),
    };
  },
};

const { values, positionals } = parseArgs({
  options: { data: { type: 'string' } },
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
console.log(JSON.stringify({ eval: name, ...evaluate(await readLines(values.data)) }));

/** @param {string} file */
async function readLines(file) {
  const items = [];
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  for await (const line of lines) if (line.trim() !== '') items.push(JSON.parse(line));
  return items;
}

/** Texts per second on one core, over at least half a second. @param {any[]} items @param {(item: any) => unknown} work */
function speed(items, work) {
  if (items.length === 0) return null;
  for (const item of items) work(item);
  const start = performance.now();
  let done = 0;
  while (performance.now() - start < 500) {
    for (const item of items) work(item);
    done += items.length;
  }
  return Math.round((done / (performance.now() - start)) * 1000);
}
