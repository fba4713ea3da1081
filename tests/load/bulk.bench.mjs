// @ts-check
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { startPostgres } from '../../tools/postgres/start-postgres.mjs';
import { runMeasured } from './measured-process.mjs';
import { temporaryFolder } from './temporary-folder.mjs';
import { writeExport } from './write-export.mjs';

const ROWS = Number(process.env['BENCH_ROWS'] ?? 100_000);
const ROUNDS = 3;

/** The least a database must do for the same rows: a table with a key and the two indexes of signals. */
const FLOOR_TABLE = `
  DROP TABLE IF EXISTS floor;
  CREATE TABLE floor (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    datum text, kern text, kanaal text, omschrijving text
  );
  CREATE INDEX ON floor (datum DESC, id DESC);
  CREATE INDEX ON floor (md5(omschrijving));`;

/**
 * Imports the same export by the product (masked, tagged, counted) and by a bare COPY, in turn.
 * @param {string} root
 */
export async function* bench(root) {
  const folder = await temporaryFolder();
  const postgres = await startPostgres({ root, name: 'bench', stateFolder: join(folder, 'state') });
  try {
    const file = join(folder, 'export.csv');
    await writeExport(root, file, ROWS);
    /** @type {{ ours: number[], floor: number[], rssMb: number[] }} */
    const seen = { ours: [], floor: [], rssMb: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      seen.floor.push(await copyRows(postgres.ownerUrl, file));
      const ours = await importRows(root, await postgres.ensureDatabase(`bench_${round}`), file);
      seen.ours.push(ours.perSecond);
      seen.rssMb.push(ours.rssMb);
    }
    const floor = median(seen.floor);
    const ours = median(seen.ours);
    yield { target: 'floor', rows: ROWS, perSecond: Math.round(floor) };
    yield {
      target: 'ours',
      rows: ROWS,
      perSecond: Math.round(ours),
      rssMb: Math.round(Math.max(...seen.rssMb)),
      ratio: Number((ours / floor).toFixed(3)),
    };
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} url @param {string} file @returns {Promise<number>} rows per second */
async function copyRows(url, file) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(FLOOR_TABLE);
    const start = performance.now();
    const copy = client.query(
      copyFrom(
        `COPY floor (datum, kern, kanaal, omschrijving) FROM STDIN (FORMAT csv, HEADER, DELIMITER ';')`,
      ),
    );
    await pipeline(createReadStream(file), copy);
    return (ROWS / (performance.now() - start)) * 1000;
  } finally {
    await client.end();
  }
}

/** @param {string} root @param {string} url @param {string} file */
async function importRows(root, url, file) {
  const env = { DATABASE_URL: url, DATABASE_APP_ROLE: 'bench_app', DEMO: '0' };
  const commands = join(root, 'dist', 'apps', 'api', 'src', 'commands');
  await runMeasured([join(commands, 'municipality.js'), 'add', 'GM1911'], env);
  const { output, rssMb } = await runMeasured([join(commands, 'import.js'), file], env);
  const seconds = /rijen in ([\d,]+) s/.exec(output)?.[1]?.replace(',', '.');
  const accepted = /(\d+) opgenomen/.exec(output)?.[1];
  if (seconds === undefined || Number(accepted) !== ROWS)
    throw new Error(`not all rows came in:\n${output}`);
  return { perSecond: ROWS / Number(seconds), rssMb };
}

/** @param {number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
