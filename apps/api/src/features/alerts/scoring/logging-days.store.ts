import { Injectable } from '@nestjs/common';
import { addDays, daysBetween, momentAt } from '@poolshoogte/calendar';
import { type DelayCell, MOST_DELAY_DAYS } from '@poolshoogte/early-warning';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../platform/database/rows';
import { NO_KERN } from '../../counts/counts.public';

/** Delays are learned from entries of so many days. */
const TRIANGLE_DAYS = 90;
/** The first time so much is looked at. */
const FIRST_DAYS = 400;
/** Longer than this is an import of old things. */
const LONG_AGO_DAYS = MOST_DELAY_DAYS + 33;

/** The first id that a signal of that moment can have: ids begin with their moment. */
function firstIdOf(day: string): string {
  const hex = momentAt(day, '00:00').getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}

/**
 * How much was entered on which day, by how many accounts, and how long after it happened. Made anew from
 * the signals of the last days of entry, so that it cannot drift; kept because signals leave and this stays.
 */
@Injectable()
export class LoggingDaysStore {
  /** @param days so many days of entry, today included, are made anew */
  async refresh(
    manager: EntityManager,
    municipality: string,
    { today, days }: { today: string; days: number },
  ): Promise<void> {
    const first = addDays(
      today,
      1 - ((await this.isEmpty(manager, municipality)) ? FIRST_DAYS : days),
    );
    for (const table of ['logging_day', 'reporting_delay'])
      await manager.query(
        `DELETE FROM ${table} WHERE municipality_code = $1 AND entered_on >= $2`,
        [municipality, first],
      );
    const entered = `SELECT (entered_at AT TIME ZONE 'Europe/Amsterdam')::date AS entered_on, occurred_on,
        coalesce(kern_code, '${NO_KERN}') AS kern_code, source_kind, entered_by
      FROM signal WHERE municipality_code = $1 AND id >= $3
        AND (entered_at AT TIME ZONE 'Europe/Amsterdam')::date >= $2`;
    const values = [municipality, first, firstIdOf(first)];
    await manager.query(
      `INSERT INTO logging_day (municipality_code, entered_on, kern_code, n, loggers)
       SELECT $1, entered_on, kern_code, count(*), count(DISTINCT entered_by) FROM (${entered}) AS entered
       GROUP BY 2, 3`,
      values,
    );
    await manager.query(
      `INSERT INTO reporting_delay (municipality_code, entered_on, source_kind, delay_days, n)
       SELECT $1, entered_on, source_kind, least(${LONG_AGO_DAYS}, greatest(0, entered_on - occurred_on)), count(*)
       FROM (${entered}) AS entered GROUP BY 2, 3, 4`,
      values,
    );
  }

  /** The reporting triangle of the last three months. */
  async triangle(
    manager: EntityManager,
    municipality: string,
    today: string,
  ): Promise<DelayCell[]> {
    const rows = await rowsOf<{ enteredOn: string; delayDays: number; n: number }>(
      manager,
      `SELECT entered_on AS "enteredOn", delay_days AS "delayDays", sum(n)::int AS n FROM reporting_delay
       WHERE municipality_code = $1 AND entered_on > $2 GROUP BY 1, 2`,
      [municipality, addDays(today, -TRIANGLE_DAYS)],
    );
    return rows.map(({ enteredOn, delayDays, n }) => ({
      daysAgo: daysBetween(enteredOn, today) + delayDays,
      delayDays,
      n,
    }));
  }

  private async isEmpty(manager: EntityManager, municipality: string): Promise<boolean> {
    const rows = await rowsOf(
      manager,
      'SELECT 1 FROM logging_day WHERE municipality_code = $1 LIMIT 1',
      [municipality],
    );
    return rows.length === 0;
  }
}
