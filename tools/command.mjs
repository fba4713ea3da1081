// @ts-check
// npm run import|recount|municipality -- …: runs a command of the product on its own database, also
// while the product runs.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureNode } from './setup/ensure-node.mjs';

ensureNode();
const { ensureBuild } = await import('./setup/ensure-build.mjs');
const { ensureDependencies } = await import('./setup/ensure-dependencies.mjs');
const { openDatabase } = await import('./setup/open-database.mjs');
const { apiEnvironment } = await import('./setup/run-product.mjs');
const { readSettings } = await import('./setup/settings.mjs');
const { runSession } = await import('./setup/session.mjs');

const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...words] = process.argv.slice(2);
/** What the command prints is its result; how we got there goes beside it. */
const screen = { write: (/** @type {string} */ text) => void process.stderr.write(text) };
const quiet = { write: () => {} };

process.exitCode = await runSession(quiet, async ({ signal, onStop }) => {
  const settings = readSettings(process.env);
  await ensureDependencies(root, screen, signal);
  await ensureBuild(root, screen, signal);
  const database = await openDatabase(root, settings, quiet);
  onStop(database.stop);
  const command = join(root, 'dist', 'apps', 'api', 'src', 'commands', `${name}.js`);
  const child = spawn(process.execPath, ['--enable-source-maps', command, ...words], {
    // npm moves to the root of the project; a file is named from where the user stands.
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    env: { ...process.env, ...apiEnvironment(settings, database.url) },
    stdio: 'inherit',
    signal,
  });
  const [code] = await once(child, 'exit');
  return code ?? 1;
});
