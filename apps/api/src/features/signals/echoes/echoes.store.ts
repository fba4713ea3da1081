import { Inject, Injectable } from '@nestjs/common';
import type { EchoAct } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { rowsOf } from '../../../platform/database/rows';
import { appendToOutbox } from '../../../platform/live/outbox';
import { countChanges, CountsStore } from '../../counts/counts.public';
import { touchedBy } from '../touched-by';
import { COUNTED_COLUMNS, type PlacedSignal } from './placed-signal';

/** A signal with what decides which of two events is the older one. */
export interface EventSignal extends PlacedSignal {
  readonly enteredAt: Date;
}

/** A signal on its way to an event; the event itself when it becomes one. */
export interface Move {
  readonly signal: PlacedSignal;
  readonly to: string;
}

/** One signal in an earlier act. */
export interface NotedMove {
  readonly signal: string;
  readonly from: string;
  readonly to: string;
  readonly act: EchoAct;
}

/** The event that a signal belongs to: itself, when it is no echo. */
export const eventOf = ({ id, echoOf }: Pick<PlacedSignal, 'id' | 'echoOf'>): string =>
  echoOf ?? id;

/**
 * Moves signals between events, always under the lock for moving; counts, history and outbox in the same
 * transaction.
 */
@Injectable()
export class EchoesStore {
  constructor(@Inject(CountsStore) private readonly counts: CountsStore) {}

  /** These signals, and of those that are an event all echoes, locked, oldest first. */
  async eventsWith(
    manager: EntityManager,
    municipality: string,
    ids: readonly string[],
  ): Promise<EventSignal[]> {
    return rowsOf<EventSignal>(
      manager,
      `SELECT ${COUNTED_COLUMNS}, signal.entered_at AS "enteredAt" FROM signal
       WHERE municipality_code = $1 AND (id = ANY($2::uuid[]) OR echo_of = ANY($2::uuid[]))
       ORDER BY entered_at, id FOR UPDATE`,
      [municipality, ids],
    );
  }

  /** @returns the id of the act */
  async move(
    manager: EntityManager,
    municipality: string,
    moves: readonly Move[],
    { act, undoes = null }: { act: EchoAct; undoes?: string | null },
  ): Promise<string> {
    const change = uuidv7();
    const before = moves.map(({ signal }) => signal);
    const after = moves.map(({ signal, to }) => ({
      ...signal,
      echoOf: to === signal.id ? null : to,
    }));
    await manager.query(
      `WITH given AS (
         SELECT * FROM unnest($2::uuid[], $3::uuid[], $4::uuid[]) AS given (id, was, now)
       ), noted AS (
         INSERT INTO echo_change (municipality_code, id, signal_id, from_event, to_event, act, undoes)
         SELECT $1, $5, id, was, now, $6, $7 FROM given
       )
       UPDATE signal SET echo_of = nullif(given.now, given.id) FROM given
       WHERE signal.municipality_code = $1 AND signal.id = given.id`,
      [
        municipality,
        before.map(({ id }) => id),
        before.map(eventOf),
        moves.map(({ to }) => to),
        change,
        act,
        undoes,
      ],
    );
    await this.counts.apply(manager, countChanges(before, after));
    await appendToOutbox(manager, municipality, touchedBy([...before, ...after]));
    return change;
  }

  /** What an act moved; empty when there is none, `undone` when it was undone already. */
  async noted(
    manager: EntityManager,
    municipality: string,
    change: string,
  ): Promise<readonly NotedMove[] | 'undone'> {
    const rows = await rowsOf<NotedMove & { isUndone: boolean }>(
      manager,
      `SELECT signal_id AS signal, from_event AS "from", to_event AS "to", act, EXISTS (
         SELECT 1 FROM echo_change AS later WHERE later.municipality_code = $1 AND later.undoes = $2
           AND later.signal_id = echo_change.signal_id
       ) AS "isUndone"
       FROM echo_change WHERE municipality_code = $1 AND id = $2`,
      [municipality, change],
    );
    return rows.some(({ isUndone }) => isUndone) ? 'undone' : rows;
  }
}
