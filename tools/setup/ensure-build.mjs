// @ts-check
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { staleParts } from './build-parts.mjs';
import { withLock } from './lock-file.mjs';
import { step } from './progress.mjs';
import { runCommand } from './run-command.mjs';
import { explainFolderError, StartProblem } from './start-problem.mjs';

/**
 * Builds the parts whose sources changed since the last build.
 * @param {string} root
 * @param {import('./progress.mjs').Screen} screen
 * @param {AbortSignal} [signal]
 * @returns {Promise<boolean>} whether anything was built
 */
export async function ensureBuild(root, screen, signal) {
  if (staleParts(root).length === 0) return false;
  try {
    mkdirSync(join(root, '.poolshoogte'), { recursive: true });
    return await withLock(join(root, '.poolshoogte', 'build.lock'), async () => {
      const stale = staleParts(root);
      if (stale.length === 0) return false;
      await step(screen, 'Bouwen', () => build(root, stale, signal));
      return true;
    });
  } catch (error) {
    throw explainFolderError(error, root);
  }
}

/** @param {string} root @param {string[]} names @param {AbortSignal | undefined} signal */
async function build(root, names, signal) {
  const program = fileURLToPath(new URL('../build.mjs', import.meta.url));
  const args = [program, '--root', root, ...names.map((name) => `--${name}`)];
  const options = { cwd: root, ...(signal ? { signal } : {}) };
  const { code, output } = await runCommand(process.execPath, args, options);
  if (code !== 0) throw new StartProblem(output.trimEnd());
}
