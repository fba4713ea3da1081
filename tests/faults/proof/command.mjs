// @ts-check
import { join } from 'node:path';
import { runQuietly } from '../../../tools/test-run/run-quietly.mjs';

/**
 * Runs a command of the product on the database of an installation, as its administrator does.
 * @param {import('../installation/installation.mjs').Installation} installation
 * @param {string} name
 * @param {readonly string[]} words
 * @returns {Promise<string | null>} what it said when it found something wrong
 */
export async function complaintOf(installation, name, words) {
  const { root, database } = installation;
  const program = join(root, 'dist', 'apps', 'api', 'src', 'commands', `${name}.js`);
  const env = installation.settings(database.port);
  const { code, output } = await runQuietly([program, ...words], { root, env });
  return code === 0 ? null : `${name} ${words.join(' ')}: ${output.trim()}`;
}
