import { Injectable } from '@nestjs/common';
import type { Import, Refusals } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';
import { refusalText } from './refusal-text';

type Row = Omit<Import, 'startedAt' | 'finishedAt' | 'refusals'> & {
  startedAt: Date;
  finishedAt: Date | null;
  reasons: { reason: string; count: number }[] | null;
};

const IMPORT_SQL = `
  SELECT id, municipality_code AS municipality, filename, state, started_at AS "startedAt",
    finished_at AS "finishedAt", bytes_read AS "bytesRead", bytes_total AS "bytesTotal", accepted,
    already_present AS "alreadyPresent", refused, empty, without_kern AS "withoutKern", encoding, delimiter,
    first_day AS "firstDay", last_day AS "lastDay", message,
    (SELECT json_agg(json_build_object('reason', reason, 'count', n) ORDER BY n DESC, reason)
     FROM (SELECT reason, count(*) AS n FROM import_refusal WHERE import_id = import.id GROUP BY reason) AS per_reason
    ) AS reasons
  FROM import`;

/** Reads imports and their refused rows. */
@Injectable()
export class ImportsReadModel {
  async one(manager: EntityManager, id: string): Promise<Import | undefined> {
    const rows = await rowsOf<Row>(manager, `${IMPORT_SQL} WHERE id = $1`, [id]);
    return rows[0] && toImport(rows[0]);
  }

  async newest(manager: EntityManager, municipality: string, limit: number): Promise<Import[]> {
    const rows = await rowsOf<Row>(
      manager,
      `${IMPORT_SQL} WHERE municipality_code = $1 ORDER BY started_at DESC LIMIT $2`,
      [municipality, limit],
    );
    return rows.map(toImport);
  }

  /** Refused rows in the order of the file, after a record number, so that a long list can be streamed. */
  async refusals(
    manager: EntityManager,
    id: string,
    afterRecord: number,
    limit: number,
  ): Promise<Refusals['refusals']> {
    const rows = await rowsOf<{ record: number; line: number; reason: string }>(
      manager,
      `SELECT record, line, reason FROM import_refusal WHERE import_id = $1 AND record > $2
       ORDER BY record LIMIT $3`,
      [id, afterRecord, limit],
    );
    return rows.map((row) => ({ ...row, text: refusalText(row.reason) }));
  }
}

function toImport({ reasons, startedAt, finishedAt, ...row }: Row): Import {
  return {
    ...row,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    refusals: (reasons ?? []).map((entry) => ({ ...entry, text: refusalText(entry.reason) })),
  };
}
