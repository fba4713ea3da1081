import { Injectable } from '@nestjs/common';
import type { EventFields } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';

/** An event as it is kept: its title is masked. */
export type KeptEvent = EventFields & { readonly id: string };

/** Writes what is on the agenda of the municipality of the transaction. */
@Injectable()
export class ExpectedEventsStore {
  /** The same event a second time changes nothing. @returns whether it was new */
  async insert(manager: EntityManager, municipality: string, event: KeptEvent): Promise<boolean> {
    const rows = await rowsOf(
      manager,
      `INSERT INTO expected_event
         (id, municipality_code, title, first_day, last_day, kind, effect, kern_code, theme)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (municipality_code, id) DO NOTHING RETURNING id`,
      [event.id, municipality, ...fieldsOf(event)],
    );
    return rows.length > 0;
  }

  async change(manager: EntityManager, event: KeptEvent): Promise<void> {
    await manager.query(
      `UPDATE expected_event SET title = $2, first_day = $3, last_day = $4, kind = $5, effect = $6,
         kern_code = $7, theme = $8 WHERE id = $1 AND source_id IS NULL`,
      [event.id, ...fieldsOf(event)],
    );
  }

  async remove(manager: EntityManager, id: string): Promise<void> {
    await manager.query('DELETE FROM expected_event WHERE id = $1 AND source_id IS NULL', [id]);
  }

  /** What a file or address brings now, in the place of what it brought before. */
  async replaceOf(
    manager: EntityManager,
    municipality: string,
    source: string,
    events: readonly Pick<KeptEvent, 'id' | 'title' | 'firstDay' | 'lastDay'>[],
  ): Promise<void> {
    await manager.query('DELETE FROM expected_event WHERE source_id = $1', [source]);
    await manager.query(
      `INSERT INTO expected_event
         (id, municipality_code, source_id, title, first_day, last_day, kind, effect, kern_code, theme)
       SELECT event.id, $1, $2, event.title, event.first_day, event.last_day, kind, effect, kern_code, theme
       FROM unnest($3::uuid[], $4::text[], $5::date[], $6::date[]) AS event (id, title, first_day, last_day),
         event_source WHERE event_source.id = $2
       ON CONFLICT (municipality_code, id) DO NOTHING`,
      [
        municipality,
        source,
        events.map(({ id }) => id),
        events.map(({ title }) => title),
        events.map(({ firstDay }) => firstDay),
        events.map(({ lastDay }) => lastDay),
      ],
    );
  }
}

const fieldsOf = ({ title, firstDay, lastDay, kind, effect, kern, theme }: EventFields) => [
  title,
  firstDay,
  lastDay,
  kind,
  effect,
  kern,
  theme,
];
