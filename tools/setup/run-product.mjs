// @ts-check
import { join } from 'node:path';
import { runApi, untilHealthy } from './api-process.mjs';
import { ensureBuild } from './ensure-build.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { openDatabase } from './open-database.mjs';
import { runSession } from './session.mjs';
import { assertPortFree, localUrl, reachLine, readSettings } from './settings.mjs';

/**
 * `npm start`: from a fresh clone to a running product, and back when it is stopped.
 * @param {string} root
 * @param {import('./progress.mjs').Screen} screen
 * @returns {Promise<number>} exit code
 */
export function runProduct(root, screen) {
  return runSession(screen, async ({ signal, stopped, onStop }) => {
    const settings = readSettings(process.env);
    await assertPortFree(settings);
    await ensureDependencies(root, screen, signal);
    await ensureBuild(root, screen, signal);
    if (signal.aborted) return 0;

    const database = await openDatabase(root, settings, screen);
    onStop(database.stop);
    if (signal.aborted) return 0;

    const main = join(root, 'dist', 'apps', 'api', 'src', 'main.js');
    const env = {
      NODE_ENV: 'production',
      ...process.env,
      ...apiEnvironment(settings, database.url),
    };
    // An import on its way may take the time that the product itself gives it.
    const api = runApi(main, { cwd: root, env, stopPatienceMs: 40_000 });
    onStop(api.stop);
    const url = localUrl(settings);
    const isHealthy = await Promise.race([untilHealthy(url, api), stopped]);
    if (isHealthy) {
      screen.write(`${reachLine(settings)}\n`);
      screen.write(`Poolshoogte draait: ${url}  (stoppen: Ctrl-C)\n`);
    }
    const code = await Promise.race([api.ended, stopped]);
    if (code === undefined) return 0;
    console.error(`De API is uit zichzelf gestopt (code ${code}). Hierboven staat waarom.`);
    return code;
  });
}

/**
 * @param {import('./settings.mjs').Settings} settings
 * @param {string} databaseUrl
 */
export function apiEnvironment({ host, port, isDemo }, databaseUrl) {
  return {
    HOST: host,
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    DEMO: isDemo ? '1' : '0',
  };
}
