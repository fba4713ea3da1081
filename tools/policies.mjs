// @ts-check
// npm run policies: who may do what, as a table. Needs no database.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureNode } from './setup/ensure-node.mjs';

ensureNode();
const { ensureBuild } = await import('./setup/ensure-build.mjs');
const { ensureDependencies } = await import('./setup/ensure-dependencies.mjs');

const root = fileURLToPath(new URL('..', import.meta.url));
const screen = { write: (/** @type {string} */ text) => void process.stderr.write(text) };
await ensureDependencies(root, screen);
await ensureBuild(root, screen);
const command = join(root, 'dist', 'apps', 'api', 'src', 'commands', 'policies.js');
const child = spawn(process.execPath, [command, ...process.argv.slice(2)], { stdio: 'inherit' });
const [code] = await once(child, 'exit');
process.exitCode = code ?? 1;
