import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Prepared, preparedRows } from '../../platform/database/prepared';
import { rowsOf } from '../../platform/database/rows';
import { requestContext } from '../../platform/identity/request-context';
import { appendToOutbox } from '../../platform/live/outbox';
import { countChanges, type CountedSignal, CountsStore } from '../counts/counts.public';
import { LiveTaggers, type Tagger } from '../taggings/taggings.public';
import type { PreparedSignal } from './prepare-signal';
import { type KeyedSignal, storedColumns } from './stored-columns';
import { touchedBy } from './touched-by';

/** What a correction replaces. */
export interface SignalTags {
  readonly kern: string | null;
  readonly themes: readonly string[];
  readonly drivers: readonly string[];
  readonly phase: string;
  readonly tagging: unknown;
}

/** Keys and signals in one statement: a signal is stored when its key is new, in whatever month. */
const INSERT: Prepared = {
  name: 'signals.insert',
  text: `
    WITH given AS MATERIALIZED (
      SELECT * FROM json_to_recordset($1::json) AS given (id uuid, kern text, text text, masked jsonb,
        fingerprint text, source text, occurred date, seen date, entered timestamptz, listed timestamptz,
        themes text[], drivers text[], phase text, tagging jsonb, privacy text, lexicon text, model integer,
        key text, hash text, by uuid)
    ), fresh AS (
      INSERT INTO signal_key (municipality_code, idempotency_key, signal_id, request_hash)
      SELECT $2, key, id, decode(hash, 'hex') FROM given ORDER BY key, id
      ON CONFLICT DO NOTHING RETURNING signal_id
    )
    INSERT INTO signal (id, municipality_code, kern_code, text, masked, fingerprint, source_kind, occurred_on,
      seen_on, entered_at, listed_at, themes, drivers, phase, tagging, privacy_version, lexicon_version,
      model_version, idempotency_key, import_id, entered_by)
    SELECT id, $2, kern, text, masked, decode(fingerprint, 'hex'), source, occurred, seen, entered, listed,
      themes, drivers, phase, tagging, privacy, lexicon, model, key, $3, by
    FROM given JOIN fresh ON fresh.signal_id = given.id
    RETURNING id`,
};

const COUNTED_COLUMNS = `municipality_code AS municipality, kern_code AS kern, source_kind AS "sourceKind",
  phase, occurred_on AS "occurredOn", themes`;

/** Writes signals; each method moves the counts and fills the outbox in the same transaction. */
@Injectable()
export class SignalsStore {
  constructor(
    @Inject(CountsStore) private readonly counts: CountsStore,
    @Inject(LiveTaggers) private readonly taggers: LiveTaggers,
  ) {}

  /** With what signals of a municipality are tagged before they are stored. */
  taggerOf(municipality: string): Promise<Tagger> {
    return this.taggers.of(municipality);
  }

  /**
   * Stores the signals whose key is new; the others are left alone.
   *
   * @param alongside what is written in the same breath as the counts, about the signals that were added
   * @returns ids of the signals that were stored now
   */
  async insert(
    manager: EntityManager,
    municipality: string,
    keyed: readonly KeyedSignal[],
    importId: string | null,
    alongside?: (stored: ReadonlySet<string>) => Promise<void>,
  ): Promise<ReadonlySet<string>> {
    const stored = await this.insertNew(manager, municipality, keyed, importId);
    const added = keyed.flatMap(({ signal }) => (stored.has(signal.id) ? [signal] : []));
    // The outbox is the last write.
    await Promise.all([alongside?.(stored), this.count(manager, municipality, added)]);
    return stored;
  }

  private async insertNew(
    manager: EntityManager,
    municipality: string,
    keyed: readonly KeyedSignal[],
    importId: string | null,
  ): Promise<ReadonlySet<string>> {
    const account = requestContext().actor?.account ?? null;
    const given = keyed.map((one) => storedColumns(one, account));
    const rows = await preparedRows<{ id: string }>(manager, INSERT, [
      JSON.stringify(given),
      municipality,
      importId,
    ]);
    return new Set(rows.map((row) => row.id));
  }

  /** Counts what was added and says so; the two go to the database together, in this order. */
  private async count(
    manager: EntityManager,
    municipality: string,
    added: readonly PreparedSignal[],
  ): Promise<void> {
    if (added.length === 0) return;
    await Promise.all([
      this.counts.apply(manager, countChanges([], added)),
      appendToOutbox(manager, municipality, touchedBy(added)),
    ]);
  }

  /** Keeps others from changing one signal until this transaction ends. */
  async hold(manager: EntityManager, id: string): Promise<void> {
    await this.lock(manager, id);
  }

  /** Replaces tags and kern. @returns false when the signal does not exist */
  async correct(manager: EntityManager, id: string, tags: SignalTags): Promise<boolean> {
    const before = await this.lock(manager, id);
    if (!before) return false;
    await manager.query(
      `UPDATE signal SET kern_code = $2, themes = $3, drivers = $4, phase = $5, tagging = $6 WHERE id = $1`,
      [id, tags.kern, tags.themes, tags.drivers, tags.phase, JSON.stringify(tags.tagging)],
    );
    const after = { ...before, kern: tags.kern, themes: tags.themes, phase: tags.phase };
    await this.counts.apply(manager, countChanges([before], [after]));
    await appendToOutbox(
      manager,
      before.municipality,
      touchedBy([
        { ...before, id },
        { ...after, id },
      ]),
    );
    return true;
  }

  /** Deletes one signal. @returns false when it does not exist */
  async remove(manager: EntityManager, id: string): Promise<boolean> {
    const before = await this.lock(manager, id);
    if (!before) return false;
    await manager.query('DELETE FROM signal WHERE id = $1', [id]);
    await this.counts.apply(manager, countChanges([before], []));
    await appendToOutbox(manager, before.municipality, touchedBy([{ ...before, id }]));
    return true;
  }

  /** Deletes all signals of one import. @returns how many there were */
  async removeImport(
    manager: EntityManager,
    municipality: string,
    importId: string,
  ): Promise<number> {
    await this.counts.removeImport(manager, importId);
    const rows = await rowsOf<{ removed: number }>(
      manager,
      `WITH gone AS (DELETE FROM signal WHERE import_id = $1 RETURNING 1)
       SELECT count(*)::int AS removed FROM gone`,
      [importId],
    );
    const removed = rows[0]?.removed ?? 0;
    if (removed === 0) return 0;
    await appendToOutbox(manager, municipality, {
      kernen: [],
      themes: [],
      signals: [],
      everything: true,
    });
    return removed;
  }

  private async lock(manager: EntityManager, id: string): Promise<CountedSignal | undefined> {
    const rows = await rowsOf<CountedSignal>(
      manager,
      `SELECT ${COUNTED_COLUMNS} FROM signal WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return rows[0];
  }
}
