// @ts-check
import { startPostgres } from '../postgres/start-postgres.mjs';
import { duration } from './progress.mjs';

/** @typedef {{ url: string, stop: () => Promise<void> }} Database */

/**
 * The user's own database, or the embedded one; there demo and real data each have their own database.
 * @param {string} root
 * @param {import('./settings.mjs').Settings} settings
 * @param {import('./progress.mjs').Screen} screen
 * @returns {Promise<Database>}
 */
export async function openDatabase(root, { databaseUrl, isDemo }, screen) {
  if (databaseUrl !== undefined) return { url: databaseUrl, stop: async () => {} };
  const database = isDemo ? 'poolshoogte_demo' : 'poolshoogte';
  const start = performance.now();
  let lineEnd = '';
  const onProgress = (/** @type {string} */ phrase) => {
    screen.write(`${phrase} … `);
    lineEnd = 'mislukt\n';
  };
  try {
    const { ownerUrl, reused, stop } = await startPostgres({ root, database, onProgress });
    if (lineEnd !== '') lineEnd = `${duration(performance.now() - start)}\n`;
    else if (reused) lineEnd = 'De database draaide al.\n';
    return { url: ownerUrl, stop };
  } finally {
    screen.write(lineEnd);
  }
}
