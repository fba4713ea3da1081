import { Injectable } from '@nestjs/common';
import type { EventSource } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';

export interface NewSource {
  readonly id: string;
  readonly origin: 'file' | 'address';
  readonly title: string;
  readonly href: string | null;
  readonly forAll: EventSource['forAll'];
}

/** Writes the files and addresses of the municipality of the transaction. */
@Injectable()
export class EventSourcesStore {
  /** @returns false when there is one with this id */
  async insert(manager: EntityManager, municipality: string, source: NewSource): Promise<boolean> {
    const { kind, effect, kern, theme } = source.forAll;
    const rows = await rowsOf(
      manager,
      `INSERT INTO event_source
         (id, municipality_code, origin, title, href, kind, effect, kern_code, theme)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (municipality_code, id) DO NOTHING RETURNING id`,
      [
        source.id,
        municipality,
        source.origin,
        source.title,
        source.href,
        kind,
        effect,
        kern,
        theme,
      ],
    );
    return rows.length > 0;
  }

  async succeeded(manager: EntityManager, id: string, at: Date, problems: number): Promise<void> {
    await manager.query(
      `UPDATE event_source SET tried_at = $2, succeeded_at = $2, failure = NULL, problems = $3
       WHERE id = $1`,
      [id, at, problems],
    );
  }

  /** What it brought before stays on the agenda. */
  async failed(manager: EntityManager, id: string, at: Date, failure: string): Promise<void> {
    await manager.query('UPDATE event_source SET tried_at = $2, failure = $3 WHERE id = $1', [
      id,
      at,
      failure,
    ]);
  }

  /** Takes it away with everything that it brought. @returns false when it is not there */
  async remove(manager: EntityManager, id: string): Promise<boolean> {
    const rows = await rowsOf(manager, 'DELETE FROM event_source WHERE id = $1 RETURNING id', [id]);
    return rows.length > 0;
  }
}
