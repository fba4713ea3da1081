import { Injectable } from '@nestjs/common';
import type { FeedItem, Signal, SignalsQuery, StoredSignal } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';
import { StoredTagging } from './stored-tagging';

type Row = Omit<Signal, 'themes' | 'drivers' | 'suggestedPhase' | 'enteredAt'> & {
  enteredAt: Date;
  tagging: unknown;
};

const SIGNAL_COLUMNS = `signal.id, signal.municipality_code AS municipality, kern_code AS kern, text, masked,
  source_kind AS "sourceKind", occurred_on AS "occurredOn", seen_on AS "seenOn", entered_at AS "enteredAt",
  phase, tagging, import_id AS "importId"`;

const FEED_COLUMNS = `id, kern_code AS kern, text, source_kind AS "sourceKind", themes, phase,
  occurred_on AS "occurredOn", listed_at AS "listedAt"`;

/** Reads signals: masked text only, there is no other. */
@Injectable()
export class SignalsReadModel {
  async byId(manager: EntityManager, id: string): Promise<Signal | undefined> {
    const rows = await rowsOf<Row>(manager, `SELECT ${SIGNAL_COLUMNS} FROM signal WHERE id = $1`, [
      id,
    ]);
    return rows[0] && toSignal(rows[0]);
  }

  async byKey(
    manager: EntityManager,
    municipality: string,
    key: string,
  ): Promise<{ signal: Signal; requestHash: string } | undefined> {
    const rows = await rowsOf<Row & { requestHash: string }>(
      manager,
      `SELECT ${SIGNAL_COLUMNS}, encode(known.request_hash, 'hex') AS "requestHash"
       FROM signal_key AS known JOIN signal ON signal.municipality_code = known.municipality_code
         AND signal.id = known.signal_id
       WHERE known.municipality_code = $1 AND known.idempotency_key = $2`,
      [municipality, key],
    );
    return rows[0] && { signal: toSignal(rows[0]), requestHash: rows[0].requestHash };
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

  /** Other signals with the same normalised text, newest first. */
  async echoesOf(manager: EntityManager, id: string): Promise<StoredSignal['possibleEchoes']> {
    return rowsOf(
      manager,
      `SELECT other.id, other.occurred_on AS "occurredOn", other.text
       FROM signal AS this JOIN signal AS other USING (municipality_code, fingerprint)
       WHERE this.id = $1 AND other.id <> this.id AND this.fingerprint <> ''
       ORDER BY other.occurred_on DESC, other.id DESC LIMIT 3`,
      [id],
    );
  }

  newest(manager: EntityManager, municipality: string, limit: number): Promise<FeedItem[]> {
    return this.feed(manager, 'municipality_code = $1 ORDER BY listed_at DESC, id DESC LIMIT $2', [
      municipality,
      limit,
    ]);
  }

  feedItems(manager: EntityManager, ids: readonly string[]): Promise<FeedItem[]> {
    return this.feed(manager, 'id = ANY($1::uuid[])', [ids]);
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

function toSignal({ tagging, enteredAt, ...row }: Row & { requestHash?: string }): Signal {
  const { requestHash: _internal, ...signal } = row;
  return { ...signal, ...StoredTagging.parse(tagging), enteredAt: enteredAt.toISOString() };
}
