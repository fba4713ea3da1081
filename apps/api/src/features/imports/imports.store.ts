import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';
import type { ImportTally, Refusal } from './import-tally';

export interface NewImport {
  readonly id: string;
  readonly municipality: string;
  readonly filename: string;
  readonly bytesTotal: number | null;
}

/** An import that was not heard of for so long is no longer being done by anyone. */
const LOST_AFTER_MINUTES = 2;

/** Writes import jobs, their progress and their refused rows. */
@Injectable()
export class ImportsStore {
  /** @returns false when this municipality has an import with this id */
  async create(manager: EntityManager, job: NewImport): Promise<boolean> {
    const rows = await rowsOf(
      manager,
      `INSERT INTO import (id, municipality_code, filename, state, bytes_total)
       VALUES ($1, $2, $3, 'running', $4) ON CONFLICT (municipality_code, id) DO NOTHING RETURNING id`,
      [job.id, job.municipality, job.filename, job.bytesTotal],
    );
    return rows.length > 0;
  }

  /** Adds a batch, in the transaction that stores its signals: progress and content never differ. */
  async addBatch(
    manager: EntityManager,
    { id, municipality }: Pick<NewImport, 'id' | 'municipality'>,
    tally: ImportTally,
    refusals: readonly Refusal[],
    reading: { bytesRead: number; encoding: string | null; delimiter: string | null },
  ): Promise<void> {
    if (refusals.length > 0) {
      await manager.query(
        `INSERT INTO import_refusal (import_id, municipality_code, record, line, reason)
         SELECT $1, $2, * FROM unnest($3::int[], $4::int[], $5::text[])`,
        [
          id,
          municipality,
          refusals.map((refusal) => refusal.record),
          refusals.map((refusal) => refusal.line),
          refusals.map((refusal) => refusal.reason),
        ],
      );
    }
    await manager.query(
      `UPDATE import SET accepted = accepted + $2, already_present = already_present + $3,
         refused = refused + $4, empty = empty + $5, without_kern = without_kern + $6,
         first_day = least(first_day, $7), last_day = greatest(last_day, $8), bytes_read = $9,
         encoding = $10, delimiter = $11, touched_at = now()
       WHERE id = $1`,
      [
        id,
        tally.accepted,
        tally.alreadyPresent,
        refusals.length,
        tally.empty,
        tally.withoutKern,
        tally.firstDay,
        tally.lastDay,
        reading.bytesRead,
        reading.encoding,
        reading.delimiter,
      ],
    );
  }

  /** It is still being read. */
  async touch(manager: EntityManager, id: string): Promise<void> {
    await manager.query(
      `UPDATE import SET touched_at = now() WHERE id = $1 AND state = 'running'`,
      [id],
    );
  }

  async finish(
    manager: EntityManager,
    id: string,
    state: 'done' | 'interrupted' | 'failed',
    message: string | null,
  ): Promise<void> {
    await manager.query(
      `UPDATE import SET state = $2, message = $3, finished_at = now(), touched_at = now() WHERE id = $1`,
      [id, state, message],
    );
  }

  /** @returns false when it was undone before, or is still running */
  async markUndone(manager: EntityManager, id: string): Promise<boolean> {
    const rows = await rowsOf(
      manager,
      `UPDATE import SET state = 'undone', finished_at = now() WHERE id = $1
         AND state NOT IN ('undone', 'running') RETURNING id`,
      [id],
    );
    return rows.length > 0;
  }

  /** After a crash: what was running and is no longer touched was cut off. */
  async markLost(manager: EntityManager, message: string): Promise<void> {
    await manager.query(
      `UPDATE import SET state = 'interrupted', finished_at = now(), message = $1
       WHERE state = 'running' AND touched_at < now() - interval '${LOST_AFTER_MINUTES} minutes'`,
      [message],
    );
  }
}
