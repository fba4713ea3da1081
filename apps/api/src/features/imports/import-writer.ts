import { setImmediate as nextTurn } from 'node:timers/promises';
import { dayAt } from '@poolshoogte/calendar';
import type { Database } from '../../platform/database/database';
import type { KernList } from '../municipalities/municipalities.public';
import {
  type KeyedSignal,
  prepareSignal,
  signalsArrived,
  type SignalsStore,
} from '../signals/signals.public';
import { importBatchStored } from './import-metrics';
import type { Refusal } from './import-tally';
import type { ImportsStore } from './imports.store';
import type { FileFormat, ParsedRow } from './reading';
import { RepeatCounter } from './repeat-counter';
import { rowKey } from './row-key';

/** Rows per transaction: large enough to be fast, small enough that memory and locks stay small. */
const BATCH = 1_000;
/** Rows prepared before other work of this process gets its turn. */
const BREATH = 50;

/** A row with its place, waiting to be masked, tagged and stored. */
export interface PlacedRow {
  readonly record: number;
  readonly line: number;
  readonly row: ParsedRow;
  readonly kernen: KernList;
  readonly kern: string | null | undefined;
}

interface Tools {
  readonly database: Database;
  readonly signals: SignalsStore;
  readonly imports: ImportsStore;
  readonly now: Date;
  readonly reading: { bytesRead(): number; format(): FileFormat | undefined };
}

interface Batch {
  readonly keyed: readonly KeyedSignal[];
  readonly refusals: readonly Refusal[];
  readonly empty: number;
  readonly bytesRead: number;
}

/** Stores the rows of one import in batches; each batch is one transaction with its own progress. */
export class ImportWriter {
  private readonly repeats = new RepeatCounter();
  private waiting: PlacedRow[] = [];
  private refusals: Refusal[] = [];
  private empty = 0;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    readonly id: string,
    readonly municipality: string,
    private readonly tools: Tools,
  ) {}

  async add(row: PlacedRow): Promise<void> {
    this.waiting.push(row);
    await this.flushWhenFull();
  }

  async refuse(refusal: Refusal): Promise<void> {
    this.refusals.push(refusal);
    await this.flushWhenFull();
  }

  async passOver(): Promise<void> {
    this.empty += 1;
    await this.flushWhenFull();
  }

  /** Stores everything that was added so far. */
  async finish(): Promise<void> {
    await this.flush();
    await this.writing;
  }

  /** Waits for what is being stored, however that ends. */
  async settle(): Promise<void> {
    await this.writing.catch(() => undefined);
  }

  /** Prepares a batch while the one before it is still being stored; at most one is on its way. */
  private async flush(): Promise<void> {
    const { waiting, refusals, empty } = this;
    this.waiting = [];
    this.refusals = [];
    this.empty = 0;
    const bytesRead = this.tools.reading.bytesRead();
    const keyed = await this.prepare(waiting, refusals);
    await this.writing;
    this.writing = this.write({ keyed, refusals, empty, bytesRead });
    // A failure is thrown where the batch is waited for, not here and now.
    this.writing.catch(() => undefined);
  }

  private async write({ keyed, refusals, empty, bytesRead }: Batch): Promise<void> {
    const { database, signals, imports, reading } = this.tools;
    const format = reading.format();
    const batch = await database.transaction(this.municipality, async (manager) => {
      const stored =
        keyed.length > 0
          ? await signals.insert(manager, this.municipality, keyed, this.id)
          : new Map<string, string | null>();
      const added = keyed.filter(({ signal }) => stored.has(signal.id));
      const days = added.map(({ signal }) => signal.occurredOn).sort();
      const tally = {
        accepted: added.length,
        alreadyPresent: keyed.length - added.length,
        empty,
        withoutKern: added.filter(({ signal }) => signal.kern === null).length,
        firstDay: days[0] ?? null,
        lastDay: days.at(-1) ?? null,
      };
      await imports.addBatch(manager, this, tally, refusals, {
        bytesRead,
        encoding: format?.encoding ?? null,
        delimiter: format?.delimiter ?? null,
      });
      return {
        ...tally,
        refused: refusals.length,
        kinds: added.map(({ signal }) => signal.sourceKind),
      };
    });
    importBatchStored(batch);
    signalsArrived('import', batch.kinds);
  }

  private async flushWhenFull(): Promise<void> {
    if (this.waiting.length + this.refusals.length + this.empty >= BATCH) await this.flush();
  }

  private async prepare(rows: readonly PlacedRow[], refusals: Refusal[]): Promise<KeyedSignal[]> {
    const { now, signals } = this.tools;
    const tagger = await signals.taggerOf(this.municipality);
    const today = dayAt(now);
    const keyed: KeyedSignal[] = [];
    for (const [index, { record, line, row, kernen, kern }] of rows.entries()) {
      if (index % BREATH === BREATH - 1) await nextTurn();
      const prepared = prepareSignal(
        { ...row, kern, seenOn: row.occurredOn < today ? row.occurredOn : today },
        { kernen, now, today, givenBy: 'imported', tagger },
      );
      if (prepared.ok) {
        const { signal } = prepared;
        const idempotencyKey = rowKey(signal, row.externalId, this.repeats);
        keyed.push({ signal, idempotencyKey });
      } else {
        refusals.push({ record, line, reason: REFUSED_AS[prepared.code] ?? 'no_text' });
      }
    }
    return keyed;
  }
}

/** What only shows after normalising, in the words of the list of refusals. */
const REFUSED_AS: Readonly<Record<string, Refusal['reason']>> = {
  text_empty: 'no_text',
  text_too_long: 'text_too_long',
  date_in_future: 'future_date',
  date_too_old: 'impossible_date',
};
