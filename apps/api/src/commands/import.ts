import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Import } from '@poolshoogte/contracts';
import { v7 as uuidv7 } from 'uuid';
import { ImportsService } from '../features/imports/imports.public';
import { runCommand } from './run-command';

const USAGE =
  'Gebruik: npm run import -- BESTAND [--municipality GM1911] [--refusals]\n' +
  '  BESTAND         CSV of JSON Lines\n' +
  '  --municipality  de gemeente; anders herkend uit het bestand\n' +
  '  --refusals      toon elke geweigerde rij';

const PROGRESS_EVERY_MS = 500;

runCommand(async ({ app, words }) => {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { municipality: { type: 'string' }, refusals: { type: 'boolean' } },
  });
  const [file] = positionals;
  if (!file || positionals.length > 1) {
    console.error(USAGE);
    return 1;
  }
  const service = app.get(ImportsService);
  const { size } = await stat(file).catch(() => {
    throw new Error(`Dit bestand is er niet of kan niet worden gelezen: ${file}`);
  });
  const started = performance.now();
  const imports = await service.importFile({
    id: uuidv7(),
    filename: basename(file),
    bytes: createReadStream(file),
    bytesTotal: size,
    municipality: values.municipality,
    onProgress: progressLine(size),
  });
  const seconds = (performance.now() - started) / 1_000;
  for (const done of imports) report(done);
  if (values.refusals) for (const done of imports) await listRefusals(service, done);
  const rows = imports.reduce(
    (sum, done) => sum + done.accepted + done.alreadyPresent + done.refused,
    0,
  );
  console.log(`${rows} rijen in ${seconds.toFixed(1).replace('.', ',')} s.`);
  return 0;
});

/** A line that is rewritten in place, only where a person is watching. */
function progressLine(size: number): (bytesRead: number) => void {
  let last = 0;
  return (bytesRead) => {
    const now = performance.now();
    if (!process.stderr.isTTY || size === 0 || now - last < PROGRESS_EVERY_MS) return;
    last = now;
    process.stderr.write(`\r${Math.round((bytesRead / size) * 100)} % gelezen `);
  };
}

function report(done: Import): void {
  console.log(
    `${done.municipality}: ${done.accepted} opgenomen, ${done.alreadyPresent} al aanwezig, ` +
      `${done.refused} geweigerd, ${done.empty} leeg, ${done.withoutKern} zonder kern (import ${done.id})`,
  );
  for (const { count, text } of done.refusals) console.log(`  ${count} x ${text}`);
}

async function listRefusals(service: ImportsService, { municipality, id }: Import): Promise<void> {
  let after = 0;
  for (;;) {
    const page = await service.refusals(municipality, id, { afterRecord: after, limit: 1_000 });
    for (const row of page) console.log(`  rij ${row.record} (regel ${row.line}): ${row.reason}`);
    const last = page.at(-1);
    if (!last) return;
    after = last.record;
  }
}
