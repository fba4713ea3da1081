// @ts-check
import { until } from '../until.mjs';

/**
 * Waits until everything that is committed now has its number.
 * @param {import('../installation/database.mjs').TestDatabase} database
 * @param {string} municipality
 * @returns {Promise<number>} the highest of those numbers
 */
export async function untilNumbered(database, municipality) {
  const [newest] = await database.ask(
    'SELECT max(id) AS id FROM outbox WHERE municipality_code = $1',
    [municipality],
  );
  return until('what is committed to be numbered', async () => {
    const [found] = await database.ask(
      `SELECT max(seq) AS seq, count(*) FILTER (WHERE seq IS NULL) AS waiting
       FROM outbox WHERE municipality_code = $1 AND id <= $2`,
      [municipality, newest?.['id']],
    );
    return Number(found?.['waiting']) === 0 && Number(found?.['seq']);
  });
}
