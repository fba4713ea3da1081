import { maskText, normaliseInput } from '@poolshoogte/privacy';
import { v7 as uuidv7 } from 'uuid';
import { AppError } from '../../platform/errors/app-error';
import type { ImportRequest } from './import-request';
import type { ImportTools } from './import-tools';
import { ImportWriter } from './import-writer';
import { type ImportReading, type ImportRow, parseRow, type ParsedRow } from './reading';

/** So many rows are looked at to recognise the municipality of a file. */
const LOOK_AHEAD = 200;

/** What the person who sent the file reads when it was not read to its end. */
export const CUT_OFF =
  'De import is afgebroken. Wat tot dan toe is gelezen, is bewaard. Stuur hetzelfde bestand opnieuw: ' +
  'niets komt er dubbel in.';

/** An import that is read says so this often: a slow line brings no batch for minutes. */
const ALIVE_EVERY_MS = 30_000;

/** The product stops before the file ended. */
export class CutShort extends Error {}

/** One file on its way in: places every row and hands it to the import of its municipality. */
export class ImportRun {
  private readonly writers = new Map<string, ImportWriter>();
  /** The import that bears the id of the request, and takes the rows that belong nowhere else. */
  private main: ImportWriter | undefined;
  private saidAliveAt = performance.now();
  private names: ReadonlyMap<string, string> = new Map();

  constructor(
    private readonly request: ImportRequest,
    private readonly reading: ImportReading,
    private readonly tools: ImportTools,
    private readonly now: Date,
  ) {}

  /** The imports of this run, the main one first. */
  imports(): readonly { id: string; municipality: string }[] {
    return [...this.writers.values()];
  }

  /** @throws UnreadableFileError before any row is stored; AppError `unknown_municipality` */
  async readAll(): Promise<void> {
    const { municipality, onProgress } = this.request;
    this.names = await this.tools.places.names();
    if (municipality) this.main = await this.open(municipality, this.request.id);
    const ahead: ImportRow[] = [];
    for await (const row of this.reading.rows) {
      if (this.tools.draining.isHurried) throw new CutShort();
      await this.sayAlive();
      if (this.main) await this.take(row, this.main);
      else if (ahead.push(row) === LOOK_AHEAD) await this.begin(ahead);
      onProgress?.(this.reading.bytesRead());
    }
    if (!this.main) await this.begin(ahead);
    for (const writer of this.writers.values()) {
      await writer.finish();
      await this.close(writer, 'done', null);
    }
  }

  /** Leaves what was stored and says what happened. */
  async stop(message: string): Promise<void> {
    for (const writer of this.writers.values()) {
      await writer.settle();
      await this.close(writer, 'interrupted', message);
    }
  }

  /** Keeps a file that comes in slowly from being called cut off. */
  private async sayAlive(): Promise<void> {
    const now = performance.now();
    if (now - this.saidAliveAt < ALIVE_EVERY_MS) return;
    this.saidAliveAt = now;
    for (const { id, municipality } of this.writers.values()) {
      await this.tools.database.transaction(municipality, (manager) =>
        this.tools.imports.touch(manager, id),
      );
    }
  }

  private async close(
    { id, municipality }: ImportWriter,
    state: 'done' | 'interrupted',
    message: string | null,
  ): Promise<void> {
    await this.tools.database.transaction(municipality, (manager) =>
      this.tools.imports.finish(manager, id, state, message),
    );
  }

  /** Recognises the municipality from the first rows, and then takes them. */
  private async begin(ahead: readonly ImportRow[]): Promise<void> {
    const main = await this.open(await this.recognise(ahead), this.request.id);
    this.main = main;
    for (const row of ahead) await this.take(row, main);
  }

  private async recognise(rows: readonly ImportRow[]): Promise<string> {
    const parsed = rows.flatMap((row): ParsedRow[] => {
      if (row.outcome !== 'row') return [];
      const outcome = parseRow(row.fields, { now: this.now });
      return outcome.ok ? [outcome.value] : [];
    });
    const recognised = await this.tools.places.recognise(parsed, this.names);
    const municipality = recognised ?? (await this.tools.ownMunicipality());
    if (municipality === null) throw new AppError('unknown_municipality');
    return municipality;
  }

  private async open(municipality: string, id: string): Promise<ImportWriter> {
    const { database, imports, places, signals } = this.tools;
    await places.ensureMine(municipality);
    // A name of a file may name a person too.
    const filename = maskText(normaliseInput(this.request.filename)).text;
    const { bytesTotal } = this.request;
    const isNew = await database.transaction(municipality, (manager) =>
      imports.create(manager, { id, municipality, filename, bytesTotal }),
    );
    if (!isNew) throw new AppError('import_already_running');
    const { now, reading } = this;
    const writer = new ImportWriter(id, municipality, { database, signals, imports, now, reading });
    this.writers.set(municipality, writer);
    return writer;
  }

  private async take(row: ImportRow, main: ImportWriter): Promise<void> {
    const { record, line } = row;
    if (row.outcome === 'empty') return main.passOver();
    if (row.outcome === 'unreadable') return main.refuse({ record, line, reason: row.reason });
    const parsed = parseRow(row.fields, { now: this.now });
    if (!parsed.ok) return main.refuse({ record, line, reason: parsed.reason });
    const place = await this.tools.places.of(parsed.value, {
      municipality: main.municipality,
      isBound: this.request.municipality !== undefined,
      names: this.names,
    });
    if (!place.ok) return main.refuse({ record, line, reason: place.reason });
    const { kernen, kern } = place;
    const { municipality } = kernen;
    const writer = this.writers.get(municipality) ?? (await this.open(municipality, uuidv7()));
    return writer.add({ record, line, row: parsed.value, kernen, kern });
  }
}
