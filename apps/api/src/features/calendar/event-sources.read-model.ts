import { Injectable } from '@nestjs/common';
import type { EventSource } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';

interface SourceRow extends Omit<
  EventSource,
  'addedAt' | 'triedAt' | 'succeededAt' | 'health' | 'forAll'
> {
  readonly addedAt: Date;
  readonly triedAt: Date | null;
  readonly succeededAt: Date | null;
  readonly eventKind: EventSource['forAll']['kind'];
  readonly effect: EventSource['forAll']['effect'];
  readonly kern: string | null;
  readonly theme: EventSource['forAll']['theme'];
}

const SOURCES_SQL = `
  SELECT id, origin AS kind, title, href, kind AS "eventKind", effect, kern_code AS kern, theme,
         added_at AS "addedAt", tried_at AS "triedAt", succeeded_at AS "succeededAt", failure, problems,
         (SELECT count(*) FROM expected_event WHERE source_id = event_source.id) AS events
  FROM event_source WHERE ($1::uuid IS NULL OR id = $1)
  ORDER BY added_at DESC, id`;

/** A day that failed can be chance; after three the agenda is no longer what the other side has. */
const STALE_AFTER_MS = 3 * 24 * 3_600_000;

/** Reads the files and addresses of the municipality of the transaction. */
@Injectable()
export class EventSourcesReadModel {
  /** Newest first. */
  async all(manager: EntityManager, now: Date): Promise<EventSource[]> {
    const rows = await rowsOf<SourceRow>(manager, SOURCES_SQL, [null]);
    return rows.map((row) => sourceOf(row, now));
  }

  async one(manager: EntityManager, id: string, now: Date): Promise<EventSource | undefined> {
    const [row] = await rowsOf<SourceRow>(manager, SOURCES_SQL, [id]);
    return row && sourceOf(row, now);
  }

  /** The whole address, for who asks it. */
  async hrefOf(manager: EntityManager, id: string): Promise<string | undefined> {
    const rows = await rowsOf<{ href: string }>(
      manager,
      'SELECT href FROM event_source WHERE id = $1 AND href IS NOT NULL',
      [id],
    );
    return rows[0]?.href;
  }

  async addresses(manager: EntityManager): Promise<string[]> {
    const rows = await rowsOf<{ id: string }>(
      manager,
      'SELECT id FROM event_source WHERE href IS NOT NULL ORDER BY id',
    );
    return rows.map(({ id }) => id);
  }
}

function sourceOf(row: SourceRow, now: Date): EventSource {
  const { eventKind, effect, kern, theme, addedAt, triedAt, succeededAt, ...same } = row;
  return {
    ...same,
    // What follows the name of the machine can be a key: who has it has the agenda.
    href: row.href === null ? null : new URL(row.href).origin,
    forAll: { kind: eventKind, effect, kern, theme },
    addedAt: addedAt.toISOString(),
    triedAt: triedAt?.toISOString() ?? null,
    succeededAt: succeededAt?.toISOString() ?? null,
    health: healthOf(row, now),
  };
}

function healthOf({ kind, failure, succeededAt }: SourceRow, now: Date): EventSource['health'] {
  if (kind === 'file') return 'fine';
  const age = succeededAt === null ? Infinity : now.getTime() - succeededAt.getTime();
  if (age > STALE_AFTER_MS) return 'failing';
  return failure === null ? 'fine' : 'look';
}
