import { Inject, Injectable } from '@nestjs/common';
import type {
  AccessLine,
  AccessLogPage,
  AccessLogQuery,
  AccessLogVerification,
} from '@poolshoogte/contracts';
import { Database } from '../../platform/database/database';
import { rowsOf } from '../../platform/database/rows';
import { sealAccessLog } from './access-log.store';
import type { Reading } from './chain/sealed-lines';
import { verifyChain } from './chain/verify-chain';

interface PageRow extends Omit<AccessLine, 'at' | 'object' | 'seq'> {
  readonly seq: number;
  readonly at: Date;
  readonly objectKind: string | null;
  readonly objectId: string | null;
}

/**
 * Reads the log of one municipality. What is committed is sealed first, so that every line that is
 * shown has its place and pages do not move.
 */
@Injectable()
export class AccessLogReadModel {
  constructor(@Inject(Database) private readonly database: Database) {}

  async page(query: AccessLogQuery): Promise<AccessLogPage> {
    await sealAccessLog(this.database.shared);
    const rows = await this.database.read(query.municipality, (manager) =>
      rowsOf<PageRow>(
        manager,
        `SELECT seq, at, actor, account.name, actor_kind AS "actorKind", action,
                object_kind AS "objectKind", object_id AS "objectId", reason,
                processing_id AS "processingId", encode(hash, 'hex') AS hash
         FROM access_log LEFT JOIN account ON account.id = access_log.account_id
         WHERE seq IS NOT NULL AND ($1::bigint IS NULL OR seq < $1)
           AND ($2::text IS NULL OR action = $2) AND ($3::text IS NULL OR actor = $3)
         ORDER BY seq DESC LIMIT $4`,
        [query.before ?? null, query.action ?? null, query.actor ?? null, query.limit + 1],
      ),
    );
    const shown = rows.slice(0, query.limit);
    return {
      lines: shown.map(lineOf),
      nextBefore: rows.length > query.limit ? (shown.at(-1)?.seq ?? null) : null,
    };
  }

  async verification(municipality: string): Promise<AccessLogVerification> {
    await sealAccessLog(this.database.shared);
    return this.database.read(municipality, (manager) => verifyChain(manager, municipality));
  }

  /** Number of the last line, with everything that is committed now sealed. */
  async lastSeq(municipality: string): Promise<number> {
    await sealAccessLog(this.database.shared);
    const [head] = await this.database.read(municipality, (manager) =>
      rowsOf<{ seq: number }>(manager, 'SELECT seq FROM access_log_head'),
    );
    return head?.seq ?? 0;
  }

  /** One transaction for each page, so that a slow reader holds none open. */
  reading(municipality: string): Reading {
    return (work) => this.database.read(municipality, work);
  }
}

function lineOf({ at, objectKind, objectId, ...line }: PageRow): AccessLine {
  return {
    ...line,
    at: at.toISOString(),
    object: objectKind === null || objectId === null ? null : { kind: objectKind, id: objectId },
  };
}
