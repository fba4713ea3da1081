import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Prepared, preparedRows } from '../../platform/database/prepared';
import { rowsOf } from '../../platform/database/rows';
import type { CountChange } from './count-change';
import { recountSql } from './recount';

const COLUMNS = 'municipality_code, theme, day, kern_code, source_kind, phase';

const GIVEN = `
  SELECT * FROM unnest($1::text[], $2::text[], $3::date[], $4::text[], $5::text[], $6::text[], $7::int[],
    $8::int[]) AS given (${COLUMNS}, events, heard)`;

const SAME_CELL = COLUMNS.split(', ')
  .map((column) => `signal_count.${column} = given.${column}`)
  .join(' AND ');

const IS_EMPTY = '(signal_count.n = 0 AND signal_count.echoes = 0)';

const RAISE: Prepared = {
  name: 'counts.raise',
  text: `INSERT INTO signal_count (${COLUMNS}, n, echoes) SELECT ${COLUMNS}, events, heard FROM (${GIVEN}) AS ordered
         ON CONFLICT (${COLUMNS}) DO UPDATE SET n = signal_count.n + excluded.n,
           echoes = signal_count.echoes + excluded.echoes`,
};

/** Keeps the counts, always inside the transaction that changes the signals. */
@Injectable()
export class CountsStore {
  /** Applies changes that are in the order of `countChanges`. */
  async apply(manager: EntityManager, changes: readonly CountChange[]): Promise<void> {
    // Of what falls in one and rises in the other the cell is there already.
    const isFall = ({ events, echoes }: CountChange) => events < 0 || echoes < 0;
    const rises = changes.filter((change) => !isFall(change));
    const falls = changes.filter(isFall);
    if (falls.length > 0) await this.lower(manager, changes, falls);
    if (rises.length > 0) {
      await preparedRows(manager, RAISE, columnsOf(rises));
    }
  }

  /** Takes the signals of one import out of the counts, before they are deleted. */
  async removeImport(manager: EntityManager, importId: string): Promise<void> {
    await manager.query(
      `WITH given AS (${recountSql('import_id = $1')})
       UPDATE signal_count SET n = signal_count.n - given.n, echoes = signal_count.echoes - given.echoes
       FROM given WHERE ${SAME_CELL}`,
      [importId],
    );
    await manager.query(
      `WITH given AS (${recountSql('import_id = $1')})
       DELETE FROM signal_count USING given WHERE ${SAME_CELL} AND ${IS_EMPTY}`,
      [importId],
    );
  }

  private async lower(
    manager: EntityManager,
    all: readonly CountChange[],
    falls: readonly CountChange[],
  ): Promise<void> {
    await manager.query(
      `WITH given AS (${GIVEN})
       SELECT 1 FROM signal_count JOIN given ON ${SAME_CELL}
       ORDER BY ${COLUMNS.split(', ')
         .map((column) => `signal_count.${column}`)
         .join(', ')} FOR UPDATE OF signal_count`,
      columnsOf(all),
    );
    const lowered = await rowsOf<{ isEmpty: boolean }>(
      manager,
      `WITH given AS (${GIVEN})
       UPDATE signal_count SET n = signal_count.n + given.events, echoes = signal_count.echoes + given.heard
       FROM given WHERE ${SAME_CELL} RETURNING ${IS_EMPTY} AS "isEmpty"`,
      columnsOf(falls),
    );
    if (lowered.length !== falls.length) {
      throw new Error('A count to be lowered does not exist: the counts do not equal the signals.');
    }
    if (lowered.some(({ isEmpty }) => isEmpty)) {
      await manager.query(
        `WITH given AS (${GIVEN})
         DELETE FROM signal_count USING given WHERE ${SAME_CELL} AND ${IS_EMPTY}`,
        columnsOf(falls),
      );
    }
  }
}

function columnsOf(changes: readonly CountChange[]): unknown[] {
  return [
    changes.map((change) => change.municipality),
    changes.map((change) => change.theme),
    changes.map((change) => change.day),
    changes.map((change) => change.kern),
    changes.map((change) => change.sourceKind),
    changes.map((change) => change.phase),
    changes.map((change) => change.events),
    changes.map((change) => change.echoes),
  ];
}
