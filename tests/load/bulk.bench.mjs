// @ts-check
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startPostgres } from '../../tools/postgres/start-postgres.mjs';
import { medianOf, rounded } from './arithmetic.mjs';
import { baredTables, copyFile, copySignals, unloadSignals } from './floor/copied-signals.mjs';
import { runMeasured } from './measured-process.mjs';
import { postgresCpuMs } from './process-usage.mjs';
import { temporaryFolder } from './temporary-folder.mjs';
import { writeExport } from './write-export.mjs';

const ROWS = Number(process.env['BENCH_ROWS'] ?? 100_000);
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const PLACE = 'GM1911';

/**
 * Imports an export by the product (read, masked, tagged, counted), and copies the signals that came
 * of it into the same tables, in turn. `floor-file` copies the file into a table of four text columns:
 * it stores less, and is there to compare with other products.
 * @param {string} root
 */
export async function* bench(root) {
  const folder = await temporaryFolder();
  const postgres = await startPostgres({ root, name: 'bench', stateFolder: join(folder, 'state') });
  try {
    const file = join(folder, 'export.csv');
    await writeExport(root, file, ROWS);
    const floorUrl = await newDatabase(root, postgres, 'bench_floor');
    await baredTables(floorUrl);
    /** @type {{ ours: number[], floor: number[], file: number[], ratio: number[] }} */
    const seen = { ours: [], floor: [], file: [], ratio: [] };
    const databaseMs = () => postgresCpuMs(postgres.dataFolder);
    let rssMb = 0;
    let programMs = 0;
    let oursMs = 0;
    let floorMs = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const url = await newDatabase(root, postgres, `bench_${round}`);
      oursMs -= databaseMs();
      const imported = await importRows(root, url, file);
      oursMs += databaseMs();
      programMs += imported.cpuMs;
      rssMb = Math.max(rssMb, imported.rssMb);
      await unloadSignals(url, folder);
      floorMs -= databaseMs();
      const floor = perSecondOf(await copySignals(floorUrl, folder));
      floorMs += databaseMs();
      seen.ours.push(imported.perSecond);
      seen.floor.push(floor);
      seen.ratio.push(imported.perSecond / floor);
      seen.file.push(perSecondOf(await copyFile(floorUrl, file)));
    }
    const perSignal = (/** @type {number} */ ms) => rounded(ms / ROWS / ROUNDS, 3);
    const ours = medianOf(seen.ours);
    const plain = medianOf(seen.file);
    yield {
      target: 'floor',
      rows: ROWS,
      perSecond: Math.round(medianOf(seen.floor)),
      databaseCpuMsPerSignal: perSignal(floorMs),
    };
    yield { target: 'floor-file', rows: ROWS, perSecond: Math.round(plain) };
    yield {
      target: 'ours',
      rows: ROWS,
      perSecond: Math.round(ours),
      cpuMsPerSignal: perSignal(programMs),
      databaseCpuMsPerSignal: perSignal(oursMs),
      rssMb: Math.round(rssMb),
      ratio: rounded(medianOf(seen.ratio), 3),
      ratioToFile: rounded(ours / plain, 3),
    };
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const commandsIn = (/** @type {string} */ root) =>
  join(root, 'dist', 'apps', 'api', 'src', 'commands');

/** @param {string} url */
const settingsFor = (url) => ({ DATABASE_URL: url, DATABASE_APP_ROLE: 'bench_app', DEMO: '0' });

/**
 * A migrated database with the municipality of the export.
 * @param {string} root
 * @param {import('../../tools/postgres/start-postgres.mjs').RunningPostgres} postgres
 * @param {string} name
 */
async function newDatabase(root, postgres, name) {
  const url = await postgres.ensureDatabase(name);
  await runMeasured([join(commandsIn(root), 'municipality.js'), 'add', PLACE], settingsFor(url));
  return url;
}

/** @param {string} root @param {string} url @param {string} file */
async function importRows(root, url, file) {
  const program = [join(commandsIn(root), 'import.js'), file];
  const { output, rssMb, cpuMs } = await runMeasured(program, settingsFor(url));
  const seconds = /rijen in ([\d,]+) s/.exec(output)?.[1]?.replace(',', '.');
  const accepted = /(\d+) opgenomen/.exec(output)?.[1];
  if (seconds === undefined || Number(accepted) !== ROWS)
    throw new Error(`not all rows came in:\n${output}`);
  return { perSecond: ROWS / Number(seconds), rssMb, cpuMs };
}

/** @param {number} milliseconds */
const perSecondOf = (milliseconds) => (ROWS / milliseconds) * 1000;
