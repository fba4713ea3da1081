// @ts-check
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { runCommand, tail } from './run-command.mjs';
import { StartProblem } from './start-problem.mjs';

/**
 * Vite's command line file: started with our own Node, so that no PATH or shell is involved.
 * @param {string} root
 * @returns {string}
 */
export function viteProgram(root) {
  const manifest = createRequire(join(root, 'package.json')).resolve('vite/package.json');
  return join(dirname(manifest), 'bin', 'vite.js');
}

/**
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function buildDashboard(root) {
  const outDir = join(root, 'dist', 'apps', 'dashboard');
  const args = [viteProgram(root), 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel=warn'];
  const { code, output } = await runCommand(process.execPath, args, {
    cwd: join(root, 'apps', 'dashboard'),
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (code !== 0) {
    throw new StartProblem(`Het dashboard kan niet gebouwd worden:\n\n${tail(output, 40)}`);
  }
  return 'dashboard';
}
