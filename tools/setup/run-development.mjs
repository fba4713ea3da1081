// @ts-check
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { apiEnvironment } from './run-product.mjs';
import { runApi, runNode, untilHealthy } from './api-process.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { openDatabase } from './open-database.mjs';
import { runCommand } from './run-command.mjs';
import { runSession } from './session.mjs';
import { assertPortFree, localUrl, readSettings } from './settings.mjs';
import { viteProgram } from './build-dashboard.mjs';
import { watchSources } from './watch-sources.mjs';

/** @typedef {import('./api-process.mjs').Running} Running */

/**
 * `npm run dev`: embedded database, API that is rebuilt and restarted on change, and Vite's server for
 * the dashboard (its settings read API_URL).
 * @param {string} root
 * @param {import('./progress.mjs').Screen} screen
 * @returns {Promise<number>} exit code
 */
export function runDevelopment(root, screen) {
  return runSession(screen, async ({ signal, stopped, onStop }) => {
    const settings = readSettings(process.env);
    await assertPortFree(settings);
    await ensureDependencies(root, screen, signal);
    if (signal.aborted) return 0;
    const database = await openDatabase(root, settings, screen);
    onStop(database.stop);

    const env = {
      NODE_ENV: 'development',
      ...process.env,
      ...apiEnvironment(settings, database.url),
      API_URL: localUrl(settings),
    };
    /** @type {Running | undefined} */
    let api;
    onStop(async () => api?.stop());
    const restart = async () => {
      if (signal.aborted || !(await buildApi(root, screen))) return;
      await api?.stop();
      if (signal.aborted) return;
      const started = runApi(join(root, 'dist', 'apps', 'api', 'src', 'main.js'), {
        cwd: root,
        env,
      });
      api = started;
      // Not awaited: a change must be able to replace an API that never gets ready.
      void untilHealthy(env.API_URL, started).then((isHealthy) => {
        if (isHealthy) screen.write(`API klaar: ${env.API_URL}\n`);
        else if (api === started && !signal.aborted) {
          screen.write('De API is gestopt; wacht op een wijziging.\n');
        }
      });
    };
    const watching = watchSources([join(root, 'apps', 'api'), join(root, 'libs')], restart);
    onStop(watching.stop);
    watching.trigger();

    if (existsSync(join(root, 'apps', 'dashboard', 'index.html'))) {
      const vite = runNode([viteProgram(root)], { cwd: join(root, 'apps', 'dashboard'), env });
      onStop(vite.stop);
      const code = await Promise.race([vite.ended, stopped]);
      if (code !== undefined) console.error(`Vite is uit zichzelf gestopt (code ${code}).`);
      return code ?? 0;
    }
    await stopped;
    return 0;
  });
}

/** @param {string} root @param {import('./progress.mjs').Screen} screen */
async function buildApi(root, screen) {
  const program = fileURLToPath(new URL('../build.mjs', import.meta.url));
  const { code, output } = await runCommand(process.execPath, [program, '--root', root, '--api'], {
    cwd: root,
  });
  screen.write(output);
  return code === 0;
}
