import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../platform/database/rows';
import { type SealedLine, utcMicroseconds } from './canonical-line';

interface LineRow extends Omit<SealedLine, 'at' | 'beganAt' | 'prevHash' | 'hash'> {
  readonly id: number;
  readonly atMicros: number;
  readonly beganAtMicros: number;
  readonly prevHash: Buffer | null;
  readonly hash: Buffer | null;
}

const COLUMNS = `
  id, municipality_code AS municipality, seq,
  (extract(epoch FROM at) * 1000000)::bigint AS "atMicros",
  (extract(epoch FROM began_at) * 1000000)::bigint AS "beganAtMicros",
  actor, account_id AS "accountId", actor_kind AS "actorKind", action, object_kind AS "objectKind",
  object_id AS "objectId", reason, processing_id AS "processingId",
  product_version AS "productVersion", prev_hash AS "prevHash", hash`;

const PAGE = 2_000;

/** A hash that is not there equals no other. */
const MISSING = Buffer.alloc(0);

/** Which lines: those of one chain, in the order of the chain. */
export interface LineRange {
  /** `null`: the installation itself. */
  readonly municipality: string | null;
  /** From this calendar day in Europe/Amsterdam. */
  readonly since?: string | undefined;
  /** Up to this number; later lines are left out. */
  readonly lastSeq?: number | undefined;
}

/** Runs a query in a transaction that may see this chain. */
export type Reading = <Result>(
  work: (manager: EntityManager) => Promise<Result>,
) => Promise<Result>;

/** Pages of a chain, so that a million lines cost no memory. Numbers given twice both come. */
export async function* sealedLines(
  reading: Reading,
  range: LineRange,
): AsyncGenerator<readonly SealedLine[]> {
  let after = { seq: Number.MIN_SAFE_INTEGER, id: 0 };
  for (;;) {
    const rows = await reading((manager) => pageAfter(manager, range, after));
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(lineOf);
    if (rows.length < PAGE) return;
    after = { seq: last.seq, id: last.id };
  }
}

function pageAfter(
  manager: EntityManager,
  { municipality, since, lastSeq }: LineRange,
  after: { seq: number; id: number },
): Promise<LineRow[]> {
  const chain = municipality === null ? 'municipality_code IS NULL' : 'municipality_code = $6';
  return rowsOf<LineRow>(
    manager,
    `SELECT ${COLUMNS} FROM access_log
     WHERE ${chain} AND seq >= $1 AND (seq > $1 OR id > $2) AND seq <= $3
       AND ($4::date IS NULL OR at >= $4::date::timestamp AT TIME ZONE 'Europe/Amsterdam')
     ORDER BY seq, id LIMIT $5`,
    [
      after.seq,
      after.id,
      lastSeq ?? Number.MAX_SAFE_INTEGER,
      since ?? null,
      PAGE,
      ...(municipality === null ? [] : [municipality]),
    ],
  );
}

function lineOf({
  id: _id,
  atMicros,
  beganAtMicros,
  prevHash,
  hash,
  ...line
}: LineRow): SealedLine {
  return {
    ...line,
    at: utcMicroseconds(atMicros),
    beganAt: utcMicroseconds(beganAtMicros),
    prevHash: prevHash ?? MISSING,
    hash: hash ?? MISSING,
  };
}
