import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Prepared, preparedRows } from '../../platform/database/prepared';
import { rowsOf } from '../../platform/database/rows';
import { requestContext } from '../../platform/identity/request-context';
import { appendToOutbox } from '../../platform/live/outbox';
import { countChanges, CountsStore } from '../counts/counts.public';
import { LiveTaggers, type Tagger } from '../taggings/taggings.public';
import { type KeyedSignal, storedColumns } from './stored-columns';
import { lockForAdding, lockForMoving } from './echoes/echo-lock';
import { EVENT_OF_SAME_WORDS, placeTogether } from './echoes/first-heard';
import { handOver, wasEcho } from './echoes/hand-over';
import { settleEchoes } from './echoes/settle-echoes';
import { COUNTED_COLUMNS, type PlacedSignal } from './echoes/placed-signal';
import { touchedBy } from './touched-by';

/** What a correction replaces. */
export interface SignalTags {
  readonly kern: string | null;
  readonly themes: readonly string[];
  readonly drivers: readonly string[];
  readonly phase: string;
  readonly tagging: unknown;
}

/**
 * Keys and signals in one statement: a signal is stored when its key is new, in whatever month, and is
 * an echo from the beginning when its words were heard before. A first signal that comes in the same
 * statement cannot be seen by it: `leader` says which that is.
 */
const INSERT: Prepared = {
  name: 'signals.insert',
  text: `
    WITH given AS MATERIALIZED (
      SELECT * FROM json_to_recordset($1::json) AS given (id uuid, kern text, text text, masked jsonb,
        fingerprint text, source text, occurred date, seen date, entered timestamptz, listed timestamptz,
        themes text[], drivers text[], phase text, tagging jsonb, privacy text, lexicon text, model integer, key text,
        hash text, by uuid, may_merge boolean, leader uuid, low uuid)
    ), fresh AS (
      INSERT INTO signal_key (municipality_code, idempotency_key, signal_id, request_hash)
      SELECT $2, key, id, decode(hash, 'hex') FROM given ORDER BY key, id
      ON CONFLICT DO NOTHING RETURNING signal_id
    ), heard AS MATERIALIZED (
      SELECT given.id, given.leader, earlier.event
      FROM given JOIN fresh ON fresh.signal_id = given.id
      LEFT JOIN LATERAL (${EVENT_OF_SAME_WORDS}) AS earlier ON given.may_merge
    ), stored AS (
    INSERT INTO signal (id, municipality_code, kern_code, text, masked, fingerprint, source_kind, occurred_on,
      seen_on, entered_at, listed_at, themes, drivers, phase, tagging, privacy_version, lexicon_version,
      model_version, idempotency_key, import_id, entered_by, echo_of)
    SELECT given.id, $2, kern, text, masked, decode(fingerprint, 'hex'), source, occurred, seen, entered, listed,
      themes, drivers, phase, tagging, privacy, lexicon, model, key, $3, by,
      coalesce(heard.event, CASE WHEN first.event IS NULL THEN first.id END)
    FROM given JOIN heard ON heard.id = given.id
    LEFT JOIN heard AS first ON first.id = heard.leader
    RETURNING id, echo_of
    )
    SELECT id, echo_of AS "echoOf", CASE WHEN echo_of IS NOT NULL THEN (
      SELECT listed_at FROM signal AS event WHERE event.municipality_code = $2 AND event.id = stored.echo_of
    ) END AS "eventListedAt"
    FROM stored`,
};

/** What was stored now: the id of each, and of its event when it is an echo. */
export type StoredNow = ReadonlyMap<string, string | null>;

interface Placed {
  readonly echoOf: string | null;
  /** Of the event, when that was there before. */
  readonly eventListedAt: Date | null;
}

/** More signals than this in one transaction are a file, not people who log at the same time. */
const ONE_BY_ONE_MAX = 64;

const saidAgainAtOnce = (keyed: readonly KeyedSignal[]): string[] =>
  keyed.length > ONE_BY_ONE_MAX
    ? []
    : keyed.flatMap(({ signal }) => (signal.mayBeMerged ? (signal.fingerprint ?? []) : []));

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
   * @returns signals that were stored now, each with the event that it is an echo of
   */
  async insert(
    manager: EntityManager,
    municipality: string,
    keyed: readonly KeyedSignal[],
    importId: string | null,
    alongside?: (stored: StoredNow) => Promise<void>,
  ): Promise<StoredNow> {
    const placed = await this.insertNew(manager, municipality, keyed, importId);
    const stored = new Map([...placed].map(([id, { echoOf }]) => [id, echoOf]));
    // The outbox is the last write.
    await Promise.all([alongside?.(stored), this.count(manager, municipality, keyed, placed)]);
    return stored;
  }

  private async insertNew(
    manager: EntityManager,
    municipality: string,
    keyed: readonly KeyedSignal[],
    importId: string | null,
  ): Promise<ReadonlyMap<string, Placed>> {
    const account = requestContext().actor?.account ?? null;
    const placings = placeTogether(keyed.map(({ signal }) => signal));
    const given = keyed.map((one, index) => storedColumns(one, account, placings[index]));
    // The second need not wait for the answer of the first: they go to the database in this order.
    const [, rows] = await Promise.all([
      lockForAdding(manager, municipality, saidAgainAtOnce(keyed)),
      preparedRows<Placed & { id: string }>(manager, INSERT, [
        JSON.stringify(given),
        municipality,
        importId,
      ]),
    ]);
    const placed = new Map(rows.map(({ id, ...place }) => [id, place]));
    for (const id of await settleEchoes(manager, municipality, keyed, placed)) {
      placed.set(id, { echoOf: null, eventListedAt: null });
    }
    return placed;
  }

  /** Counts what was added and says so; the two go to the database together, in this order. */
  private async count(
    manager: EntityManager,
    municipality: string,
    keyed: readonly KeyedSignal[],
    placed: ReadonlyMap<string, Placed>,
  ): Promise<void> {
    const added = keyed.flatMap(({ signal }) => {
      const here = placed.get(signal.id);
      return here === undefined ? [] : [{ ...signal, ...here }];
    });
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

  /** Replaces tags and kern; whether it is an event or an echo stays. @returns false when the signal does not exist */
  async correct(manager: EntityManager, id: string, tags: SignalTags): Promise<boolean> {
    const before = await this.lock(manager, id);
    if (!before) return false;
    await manager.query(
      `UPDATE signal SET kern_code = $2, themes = $3, drivers = $4, phase = $5, tagging = $6 WHERE id = $1`,
      [id, tags.kern, tags.themes, tags.drivers, tags.phase, JSON.stringify(tags.tagging)],
    );
    const after = { ...before, kern: tags.kern, themes: tags.themes, phase: tags.phase };
    await this.counts.apply(manager, countChanges([before], [after]));
    await appendToOutbox(manager, before.municipality, touchedBy([before, after]));
    return true;
  }

  /**
   * Deletes one signal; the oldest echo of an event takes its place.
   * @returns false when it does not exist
   */
  async remove(manager: EntityManager, municipality: string, id: string): Promise<boolean> {
    await lockForMoving(manager, municipality);
    const before = await this.lock(manager, id);
    if (!before) return false;
    await manager.query('DELETE FROM signal WHERE id = $1', [id]);
    const heirs = await handOver(manager, municipality, { id });
    await this.counts.apply(manager, countChanges([before, ...heirs.map(wasEcho)], heirs));
    await appendToOutbox(manager, municipality, touchedBy([before, ...heirs]));
    return true;
  }

  /**
   * Deletes all signals of one import; of events that others heard too the oldest echo that is left
   * takes the place.
   * @returns how many there were
   */
  async removeImport(
    manager: EntityManager,
    municipality: string,
    importId: string,
  ): Promise<number> {
    await lockForMoving(manager, municipality);
    await this.counts.removeImport(manager, importId);
    const heirs = await handOver(manager, municipality, { importId });
    await this.counts.apply(manager, countChanges(heirs.map(wasEcho), heirs));
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

  private async lock(manager: EntityManager, id: string): Promise<PlacedSignal | undefined> {
    const rows = await rowsOf<PlacedSignal>(
      manager,
      `SELECT ${COUNTED_COLUMNS} FROM signal WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return rows[0];
  }
}
