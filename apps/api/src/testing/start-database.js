// @ts-check
const { join } = require('node:path');

/**
 * Once for all test files: a throw-away server (or the one of TEST_DATABASE_URL, whose role may make
 * databases and roles). The template database is made by the first test file that needs it.
 */
module.exports = async function startDatabase() {
  if (process.env.TEST_DATABASE_URL) return;
  const root = join(__dirname, '..', '..', '..', '..');
  const { startPostgres } = await import('../../../../tools/postgres/start-postgres.mjs');
  const postgres = await startPostgres({ root, fast: true });
  process.env.TEST_DATABASE_URL = postgres.ownerUrl;
  Object.assign(globalThis, { throwAwayPostgres: postgres });
};
