import { Injectable } from '@nestjs/common';
import type { FeedItem, Signal, SignalsQuery, StoredSignal } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { type Prepared, preparedRows } from '../../platform/database/prepared';
import { rowsOf } from '../../platform/database/rows';
import { StoredTagging } from './stored-tagging';

type Row = Omit<Signal, 'themes' | 'drivers' | 'suggestedPhase' | 'enteredAt'> & {
  enteredAt: Date;
  tagging: unknown;
};

/** Another signal with the same words. */
export type Echo = StoredSignal['possibleEchoes'][number];

/** The same as it is stored: by its fingerprint, with the event that it is an echo of. */
export type EarlierEcho = Echo & { readonly fingerprint: string; readonly echoOf: string | null };

/** Echoes that are shown with a signal. */
export const ECHOES_MAX = 3;

const ECHOES: Prepared = {
  name: 'signals.echoes',
  text: `
    SELECT given.fingerprint, other.id, other.occurred_on AS "occurredOn", other.text, other.echo_of AS "echoOf"
    FROM unnest($2::text[]) AS given (fingerprint) CROSS JOIN LATERAL (
      SELECT id, occurred_on, text, echo_of FROM signal
      WHERE municipality_code = $1 AND signal.fingerprint = decode(given.fingerprint, 'hex')
      ORDER BY occurred_on DESC, id DESC LIMIT ${ECHOES_MAX + 1}
    ) AS other`,
};

const SIGNAL_COLUMNS = `signal.id, signal.municipality_code AS municipality, kern_code AS kern, text, masked,
  source_kind AS "sourceKind", occurred_on AS "occurredOn", seen_on AS "seenOn", entered_at AS "enteredAt",
  phase, tagging, import_id AS "importId", echo_of AS "echoOf"`;

const FEED_COLUMNS = `id, kern_code AS kern, text, source_kind AS "sourceKind", themes, phase,
  occurred_on AS "occurredOn", listed_at AS "listedAt", (
    SELECT count(*)::int FROM signal AS echo
    WHERE echo.municipality_code = signal.municipality_code AND echo.echo_of = signal.id
  ) AS echoes`;

/** Reads signals: masked text only, there is no other. */
@Injectable()
export class SignalsReadModel {
  async byId(manager: EntityManager, id: string): Promise<Signal | undefined> {
    const rows = await rowsOf<Row>(manager, `SELECT ${SIGNAL_COLUMNS} FROM signal WHERE id = $1`, [
      id,
    ]);
    return rows[0] && toSignal(rows[0]);
  }

  /** With which model and lexicon a signal was tagged when it was stored. */
  async versionsOf(
    manager: EntityManager,
    id: string,
  ): Promise<{ modelVersion: number; lexiconVersion: string } | undefined> {
    const rows = await rowsOf<{ modelVersion: number; lexiconVersion: string }>(
      manager,
      `SELECT model_version AS "modelVersion", lexicon_version AS "lexiconVersion"
       FROM signal WHERE id = $1`,
      [id],
    );
    return rows[0];
  }

  /** What was stored under these keys, and the hash of what was asked then. */
  async byKeys(
    manager: EntityManager,
    municipality: string,
    keys: readonly string[],
  ): Promise<Map<string, { signal: Signal; requestHash: string }>> {
    const rows = await rowsOf<Row & { requestHash: string; key: string }>(
      manager,
      `SELECT ${SIGNAL_COLUMNS}, known.idempotency_key AS key,
         encode(known.request_hash, 'hex') AS "requestHash"
       FROM signal_key AS known JOIN signal ON signal.municipality_code = known.municipality_code
         AND signal.id = known.signal_id
       WHERE known.municipality_code = $1 AND known.idempotency_key = ANY ($2)`,
      [municipality, keys],
    );
    return new Map(
      rows.map(({ key, requestHash, ...row }) => [key, { signal: toSignal(row), requestHash }]),
    );
  }

  /** One page, newest in the list first, with one extra to see whether there is more. */
  async page(manager: EntityManager, query: SignalsQuery): Promise<Signal[]> {
    const rows = await rowsOf<Row>(
      manager,
      `SELECT ${SIGNAL_COLUMNS} FROM signal
       WHERE municipality_code = $1
         AND ($2::text IS NULL OR kern_code = $2)
         AND ($3::text IS NULL OR themes @> ARRAY[$3::text])
         AND ($4::text IS NULL OR source_kind = $4)
         AND ($5::uuid IS NULL OR (listed_at, id) < (SELECT listed_at, id FROM signal WHERE id = $5))
       ORDER BY listed_at DESC, id DESC LIMIT $6`,
      [
        query.municipality,
        query.kern ?? null,
        query.theme ?? null,
        query.sourceKind ?? null,
        query.before ?? null,
        query.limit + 1,
      ],
    );
    return rows.map(toSignal);
  }

  /**
   * Signals with one of these fingerprints (as stored), of each the newest few: one more than is shown,
   * since what is asked for may be among them.
   */
  echoesOf(
    manager: EntityManager,
    municipality: string,
    fingerprints: readonly string[],
  ): Promise<EarlierEcho[]> {
    return preparedRows(manager, ECHOES, [municipality, fingerprints]);
  }

  /** The newest events; echoes are told with theirs. */
  newest(manager: EntityManager, municipality: string, limit: number): Promise<FeedItem[]> {
    return this.feed(
      manager,
      'municipality_code = $1 AND echo_of IS NULL ORDER BY listed_at DESC, id DESC LIMIT $2',
      [municipality, limit],
    );
  }

  /** Those of these signals that are events. */
  feedItems(manager: EntityManager, ids: readonly string[]): Promise<FeedItem[]> {
    return this.feed(manager, 'id = ANY($1::uuid[]) AND echo_of IS NULL', [ids]);
  }

  private async feed(
    manager: EntityManager,
    which: string,
    parameters: readonly unknown[],
  ): Promise<FeedItem[]> {
    const rows = await rowsOf<Omit<FeedItem, 'listedAt'> & { listedAt: Date }>(
      manager,
      `SELECT ${FEED_COLUMNS} FROM signal WHERE ${which}`,
      parameters,
    );
    return rows.map((row) => ({ ...row, listedAt: row.listedAt.toISOString() }));
  }
}

function toSignal({ tagging, enteredAt, ...signal }: Row): Signal {
  return { ...signal, ...StoredTagging.parse(tagging), enteredAt: enteredAt.toISOString() };
}
