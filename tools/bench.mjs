// @ts-check
// npm run bench -- NAME: measures the product beside the least that could do the same; JSON lines.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureNode } from './setup/ensure-node.mjs';

ensureNode();
const { ensureBuild } = await import('./setup/ensure-build.mjs');
const { ensureDependencies } = await import('./setup/ensure-dependencies.mjs');

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'tests', 'load');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.mjs'))
  .map((file) => file.replace('.bench.mjs', ''));
const [name = ''] = process.argv.slice(2);
const file = join(folder, `${name}.bench.mjs`);
if (!names.includes(name) || !existsSync(file)) {
  console.error(`Gebruik: npm run bench -- ${names.join('|')}`);
  process.exit(1);
}
const screen = { write: (/** @type {string} */ text) => void process.stderr.write(text) };
await ensureDependencies(root, screen);
await ensureBuild(root, screen);
/** @type {{ bench: (root: string) => AsyncIterable<Record<string, unknown>> }} */
const { bench } = await import(pathToFileURL(file).href);
for await (const line of bench(root)) console.log(JSON.stringify({ bench: name, ...line }));
