// @ts-check
import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

/** What the product keeps of a signal: the signal by month, and the key that makes it count once. */
const TABLES = ['signal', 'signal_key'];

/**
 * Writes the signals of a database to files, as COPY reads them.
 * @param {string} url of the database, as its owner
 * @param {string} folder
 */
export async function unloadSignals(url, folder) {
  await connected(url, async (client) => {
    for (const table of TABLES) {
      await pipeline(
        client.query(copyTo(`COPY (SELECT * FROM ${table}) TO STDOUT`)),
        createWriteStream(join(folder, table)),
      );
    }
  });
}

/**
 * Makes the tables of the product the floor: with their months and indexes, without what else the
 * product asks of a row (row level security, which COPY cannot pass, and foreign keys).
 * @param {string} url of a migrated database, as its owner
 */
export async function baredTables(url) {
  await connected(url, async (client) => {
    const { rows: guarded } = await client.query(
      `SELECT oid::regclass::text AS name FROM pg_class
       WHERE relrowsecurity AND relkind IN ('r', 'p') AND relname LIKE 'signal%'`,
    );
    for (const { name } of guarded) {
      await client.query(
        `ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY`,
      );
    }
    const { rows: references } = await client.query(
      `SELECT conname FROM pg_constraint WHERE conrelid = 'signal'::regclass AND contype = 'f'`,
    );
    for (const { conname } of references) {
      await client.query(`ALTER TABLE signal DROP CONSTRAINT ${conname}`);
    }
  });
}

/**
 * Copies the signals in, each time into empty tables.
 * @param {string} url
 * @param {string} folder where `unloadSignals` put them
 * @returns {Promise<number>} milliseconds
 */
export async function copySignals(url, folder) {
  return connected(url, async (client) => {
    await client.query(`TRUNCATE ${TABLES.join(', ')}`);
    const start = performance.now();
    for (const table of TABLES) {
      await pipeline(
        createReadStream(join(folder, table)),
        client.query(copyFrom(`COPY ${table} FROM STDIN`)),
      );
    }
    return performance.now() - start;
  });
}

/** The least of all: the columns of the file as they are, with two indexes. */
const FILE_TABLE = `
  DROP TABLE IF EXISTS file_rows;
  CREATE TABLE file_rows (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    datum text, kern text, kanaal text, omschrijving text
  );
  CREATE INDEX ON file_rows (datum DESC, id DESC);
  CREATE INDEX ON file_rows (md5(omschrijving));`;

/**
 * Copies the file itself in, as text.
 * @param {string} url
 * @param {string} file
 * @returns {Promise<number>} milliseconds
 */
export async function copyFile(url, file) {
  return connected(url, async (client) => {
    await client.query(FILE_TABLE);
    const start = performance.now();
    await pipeline(
      createReadStream(file),
      client.query(
        copyFrom(
          `COPY file_rows (datum, kern, kanaal, omschrijving)
           FROM STDIN (FORMAT csv, HEADER, DELIMITER ';')`,
        ),
      ),
    );
    return performance.now() - start;
  });
}

/**
 * @template Result
 * @param {string} url
 * @param {(client: pg.Client) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
async function connected(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
