// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { isInstalledAsLocked } from './installed-packages.mjs';
import { withLock } from './lock-file.mjs';
import { step } from './progress.mjs';
import { runCommand, tail } from './run-command.mjs';
import { explainFolderError, StartProblem } from './start-problem.mjs';

/**
 * Installs what package-lock.json asks for, unless that is there already.
 * @param {string} root
 * @param {import('./progress.mjs').Screen} screen
 * @param {AbortSignal} [signal]
 * @returns {Promise<boolean>} whether anything was installed
 */
export async function ensureDependencies(root, screen, signal) {
  const lockFile = join(root, 'package-lock.json');
  if (!existsSync(lockFile)) {
    throw new StartProblem(
      `${lockFile} ontbreekt. Haal de hele broncode op met git en start opnieuw.`,
    );
  }
  const wanted = fingerprint(lockFile);
  const stamp = join(root, 'node_modules', '.poolshoogte-lock-hash');
  if (readStamp(stamp) === wanted) return false;
  try {
    mkdirSync(join(root, '.poolshoogte'), { recursive: true });
    return await withLock(join(root, '.poolshoogte', 'dependencies.lock'), async () => {
      if (readStamp(stamp) === wanted) return false;
      const isComplete = isInstalledAsLocked(root);
      if (!isComplete) {
        await step(screen, 'Afhankelijkheden installeren', () => install(root, signal));
      }
      writeFileSync(stamp, wanted);
      return !isComplete;
    });
  } catch (error) {
    throw explainFolderError(error, root);
  }
}

/** The same lock file gives other packages on another kind of computer. @param {string} lockFile */
function fingerprint(lockFile) {
  const hash = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  return `${hash} ${process.platform}-${process.arch}`;
}

/** @param {string} stamp */
function readStamp(stamp) {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return undefined; // nothing installed by us yet
  }
}

/** @param {string} root @param {AbortSignal | undefined} signal */
async function install(root, signal) {
  const [command, first] = npmCommand();
  const args = [
    ...first,
    'ci',
    // No package may run code of its own during the install; the product does not need it.
    '--ignore-scripts',
    // NODE_ENV=production would leave out the compiler.
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const shell = process.platform === 'win32' && command === 'npm';
  const options = { cwd: root, shell, ...(signal ? { signal } : {}) };
  const { code, output } = await runCommand(command, args, options);
  if (code !== 0) throw new StartProblem(failure(output));
}

/** The npm that started us, so that no other one on the PATH is taken. @returns {[string, string[]]} */
function npmCommand() {
  const script = process.env.npm_execpath ?? '';
  return basename(script) === 'npm-cli.js' && existsSync(script)
    ? [process.execPath, [script]]
    : ['npm', []];
}

/** @param {string} output */
function failure(output) {
  const advice = /ENOSPC/.test(output)
    ? 'De schijf is vol. Maak ruimte vrij (ongeveer 1 GB) en start opnieuw.'
    : /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|network/i.test(output)
      ? 'Er is geen verbinding met het pakketregister van npm. Controleer het netwerk of de proxy en start opnieuw.'
      : /EACCES|EPERM/.test(output)
        ? 'In node_modules mag deze gebruiker niet schrijven. Haal die map weg of herstel de rechten, en start opnieuw.'
        : 'Draai "npm ci" met de hand om te zien wat er misgaat.';
  return `Het installeren van de afhankelijkheden is mislukt. ${advice}\n${tail(output, 8)}`;
}
