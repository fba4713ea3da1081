import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { version } from '../../platform/config/version';
import { type Prepared, preparedRows } from '../../platform/database/prepared';
import { rowsOf } from '../../platform/database/rows';
import { type RequestContext, requestContext } from '../../platform/identity/request-context';
import type { AccessEntry, EntryOfWork } from './access-entry';
import { keptReason } from './access-reason';

/** Lines that are sealed in one transaction. */
const BATCH = 1_000;

/** Who is not recognised (yet): somebody whose sign-in was refused. */
const UNRECOGNISED = { pseudonym: 'onbekend', account: null, kind: 'person' } as const;

const INSERT_ALL: Prepared = {
  name: 'access_log.insert',
  text: `
    INSERT INTO access_log (municipality_code, began_at, actor, account_id, actor_kind, action, object_kind,
                            object_id, reason, processing_id, product_version)
    SELECT $1, * FROM unnest($2::timestamptz[], $3::text[], $4::uuid[], $5::text[], $6::text[], $7::text[],
                             $8::text[], $9::text[], $10::text[], $11::text[])`,
};

/** Adds lines; there is no way to change or remove one. */
@Injectable()
export class AccessLogStore {
  async insert(manager: EntityManager, municipality: string, entry: AccessEntry): Promise<void> {
    await manager.query(
      `INSERT INTO access_log (began_at, actor, account_id, actor_kind, action, object_kind, object_id,
                               reason, processing_id, product_version, municipality_code)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [...valuesOf(entry, requestContext()), municipality],
    );
  }

  /** Lines of several pieces of work, each with who it was done for, in one statement. */
  async insertAll(
    manager: EntityManager,
    municipality: string,
    entries: readonly EntryOfWork[],
  ): Promise<void> {
    const lines = entries.map((entry) => valuesOf(entry, entry.context));
    const columns = (lines[0] ?? []).map((_, column) => lines.map((line) => line[column]));
    if (columns.length === 0) return;
    await preparedRows(manager, INSERT_ALL, [municipality, ...columns]);
  }

  /** A line that belongs to no municipality. */
  async insertOfInstallation(manager: EntityManager, entry: AccessEntry): Promise<void> {
    await manager.query(
      'SELECT log_installation_access($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
      valuesOf(entry, requestContext()),
    );
  }
}

function valuesOf(
  { action, object, reason }: AccessEntry,
  { actor, processingId, startedAt }: RequestContext,
): unknown[] {
  const { pseudonym, account, kind } = actor ?? UNRECOGNISED;
  return [
    startedAt,
    pseudonym,
    account,
    kind,
    action,
    object?.kind ?? null,
    object?.id ?? null,
    keptReason(reason),
    processingId,
    version,
  ];
}

/** Gives every committed line its place and its hash. */
export async function sealAccessLog(manager: EntityManager): Promise<void> {
  for (;;) {
    const [row] = await rowsOf<{ sealed: number }>(
      manager,
      'SELECT seal_access_log($1) AS sealed',
      [BATCH],
    );
    if (!row?.sealed) return;
  }
}

/**
 * Removes what is older than the time of keeping; the database refuses less than 180 days.
 * @returns what was removed of each chain that lost something
 */
export function pruneAccessLog(
  manager: EntityManager,
  keepDays: number,
): Promise<{ municipality: string | null; removed: number }[]> {
  return rowsOf(manager, 'SELECT municipality, removed FROM prune_access_log($1, $2)', [
    keepDays,
    version,
  ]);
}
