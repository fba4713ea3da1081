import { Injectable } from '@nestjs/common';
import type { ExpectedEvent } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';
import { nationalEvents } from './national-events';

/** Between two days; `$1` NULL: one event, wherever it stands. */
const EVENTS_SQL = `
  SELECT expected_event.id, expected_event.title, first_day AS "firstDay", last_day AS "lastDay",
         expected_event.kind, expected_event.effect, expected_event.kern_code AS kern,
         expected_event.theme, coalesce(origin, 'hand') AS source, source_id AS "sourceId",
         NULL AS basis
  FROM expected_event LEFT JOIN event_source
    ON event_source.id = source_id AND event_source.municipality_code = expected_event.municipality_code
  WHERE ($1::date IS NULL OR last_day >= $1) AND ($2::date IS NULL OR first_day <= $2)
    AND ($3::uuid IS NULL OR expected_event.id = $3)
  ORDER BY first_day, last_day, expected_event.title, expected_event.id`;

/** Reads the agenda of the municipality of the transaction. */
@Injectable()
export class ExpectedEventsReadModel {
  /** What touches these days, both included; national days among them. */
  async between(manager: EntityManager, from: string, to: string): Promise<ExpectedEvent[]> {
    const own = await rowsOf<ExpectedEvent>(manager, EVENTS_SQL, [from, to, null]);
    const all = [...nationalEvents(from, to), ...own];
    return all.sort((a, b) => (a.firstDay < b.firstDay ? -1 : a.firstDay > b.firstDay ? 1 : 0));
  }

  async one(manager: EntityManager, id: string): Promise<ExpectedEvent | undefined> {
    return (await rowsOf<ExpectedEvent>(manager, EVENTS_SQL, [null, null, id]))[0];
  }
}
