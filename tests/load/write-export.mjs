// @ts-check
import { createWriteStream } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const CHANNELS = { bijeenkomst: 'inloopavond', melding: 'telefoon', online: 'website' };

/**
 * Writes a synthetic export of one municipality, as its own systems would.
 * @param {string} root
 * @param {string} file
 * @param {number} rows exact
 */
export async function writeExport(root, file, rows) {
  const { demoHistory } = createRequire(import.meta.url)(
    join(root, 'dist', 'libs', 'demo', 'src', 'index.js'),
  );
  const kernen = [
    'Anna Paulowna',
    'Middenmeer',
    'Slootdorp',
    'Wieringerwerf',
    'Den Oever',
    'Winkel',
  ];
  const municipality = {
    code: 'GM1911',
    name: 'Hollands Kroon',
    population: 48_000,
    kernen: kernen.map((name, index) => ({ code: `WP000${index}`, name })),
  };
  const names = new Map(municipality.kernen.map(({ code, name }) => [code, name]));
  const history = demoHistory({
    seed: 1,
    endDay: '2026-06-30',
    total: Math.ceil(rows * 1.1),
    municipalities: [municipality],
  });
  function* lines() {
    yield 'datum;kern;kanaal;omschrijving\r\n';
    let written = 0;
    for (const { occurredOn, occurredTime, kernCode, sourceKind, text } of history) {
      if (written === rows) return;
      written += 1;
      const [year, month, day] = occurredOn.split('-');
      const channel = CHANNELS[/** @type {keyof typeof CHANNELS} */ (sourceKind)];
      const cells = [
        `${day}-${month}-${year} ${occurredTime}`,
        names.get(kernCode) ?? '',
        channel,
        text,
      ];
      yield `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')}\r\n`;
    }
    if (written < rows) throw new Error(`the history has only ${written} rows`);
  }
  await pipeline(Readable.from(lines()), createWriteStream(file));
}
