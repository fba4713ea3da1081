import { Injectable } from '@nestjs/common';
import {
  EVENT_ECHOES_MAX,
  type HeardSignal,
  LIKELY_ECHOES_MAX,
  type LikelyReason,
  type SignalEvent,
} from '@poolshoogte/contracts';
import { ECHO_DAYS, type EchoReason, judgeEcho } from '@poolshoogte/tagging';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../platform/database/rows';

type Row = Omit<HeardSignal, 'enteredAt'> & { enteredAt: Date; echoOf: string | null };

const HEARD_COLUMNS = `id, kern_code AS kern, text, source_kind AS "sourceKind", occurred_on AS "occurredOn",
  entered_at AS "enteredAt", echo_of AS "echoOf"`;

/** The newest so many of the days around are judged: bounded work, whatever is logged. */
const CANDIDATES_MAX = 400;

/** Reads events: which signals belong together, and which others may. */
@Injectable()
export class EchoesReadModel {
  /** These signals as they are told beside another one. */
  async heard(
    manager: EntityManager,
    municipality: string,
    ids: readonly string[],
  ): Promise<Map<string, HeardSignal>> {
    if (ids.length === 0) return new Map();
    const rows = await rowsOf<Row>(
      manager,
      `SELECT ${HEARD_COLUMNS} FROM signal WHERE municipality_code = $1 AND id = ANY($2::uuid[])`,
      [municipality, ids],
    );
    return new Map(rows.map((row) => [row.id, toHeard(row)]));
  }

  /** The event that a signal belongs to; `null` when there is no such signal. */
  async eventOf(
    manager: EntityManager,
    municipality: string,
    id: string,
  ): Promise<SignalEvent | null> {
    const rows = await rowsOf<Row & { echoCount: number }>(
      manager,
      `WITH asked AS (SELECT coalesce(echo_of, id) AS event FROM signal WHERE municipality_code = $1 AND id = $2)
       SELECT ${HEARD_COLUMNS}, count(echo_of) OVER ()::int AS "echoCount" FROM signal
       WHERE municipality_code = $1
         AND (id = (SELECT event FROM asked) OR echo_of = (SELECT event FROM asked))
       ORDER BY echo_of IS NOT NULL, entered_at, id LIMIT ${EVENT_ECHOES_MAX + 1}`,
      [municipality, id],
    );
    const [first] = rows;
    if (first === undefined) return null;
    // Of an event whose month was put away the oldest echo that is left tells what it was.
    const echoes = rows.slice(1, EVENT_ECHOES_MAX + 1);
    return {
      first: toHeard(first),
      echoCount: first.echoCount - (first.echoOf === null ? 0 : 1),
      echoes: echoes.map(toHeard),
      likely: await this.likely(manager, municipality, first),
      lastChange: await this.lastChange(
        manager,
        municipality,
        rows.map((row) => row.id),
      ),
    };
  }

  /** Other events of the days around that may be this one, likeliest first. */
  private async likely(
    manager: EntityManager,
    municipality: string,
    signal: Row,
  ): Promise<SignalEvent['likely']> {
    const candidates = await rowsOf<Row>(
      manager,
      `SELECT ${HEARD_COLUMNS} FROM signal
       WHERE municipality_code = $1 AND echo_of IS NULL AND id <> $2
         AND occurred_on BETWEEN $3::date - ${ECHO_DAYS} AND $3::date + ${ECHO_DAYS}
         AND (kern_code IS NULL OR $4::text IS NULL OR kern_code = $4)
       ORDER BY listed_at DESC, signal.id DESC LIMIT ${CANDIDATES_MAX}`,
      [municipality, signal.echoOf ?? signal.id, signal.occurredOn, signal.kern],
    );
    return candidates
      .map((candidate) => ({ candidate, judged: judgeEcho(signal, candidate) }))
      .filter(({ judged }) => judged.verdict !== 'different')
      .sort((a, b) => b.judged.similarity - a.judged.similarity)
      .slice(0, LIKELY_ECHOES_MAX)
      .map(({ candidate, judged }) => ({
        ...toHeard(candidate),
        reason: REASON[judged.reason] ?? 'similar_words',
      }));
  }

  private async lastChange(
    manager: EntityManager,
    municipality: string,
    ids: readonly string[],
  ): Promise<SignalEvent['lastChange']> {
    const rows = await rowsOf<{ id: string; act: 'merged' | 'split'; at: Date; moved: number }>(
      manager,
      `SELECT id, act, at, count(*)::int AS moved FROM echo_change
       WHERE municipality_code = $1 AND signal_id = ANY($2::uuid[]) AND act IN ('merged', 'split')
         AND NOT EXISTS (SELECT 1 FROM echo_change AS later
           WHERE later.municipality_code = $1 AND later.signal_id = echo_change.signal_id
             AND later.undoes = echo_change.id)
       GROUP BY id, act, at ORDER BY at DESC, id DESC LIMIT 1`,
      [municipality, ids],
    );
    const [last] = rows;
    return last === undefined ? null : { ...last, at: last.at.toISOString() };
  }
}

/** In the words of the contract; what is merged unasked elsewhere stands here when it was split before. */
const REASON: Partial<Record<EchoReason, LikelyReason>> = {
  same_words: 'same_words',
  sent_again: 'same_words',
  same_words_unsure: 'same_words',
  holds_other: 'holds_other',
  same_source: 'same_source',
  similar_words: 'similar_words',
};

function toHeard({ id, kern, text, sourceKind, occurredOn, enteredAt }: Row): HeardSignal {
  return { id, kern, text, sourceKind, occurredOn, enteredAt: enteredAt.toISOString() };
}
