import { Injectable } from '@nestjs/common';
import {
  type Alert,
  type AlertEvent,
  type AlertsQuery,
  BOARD_ALERTS_MAX,
} from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';
import {
  ALERT_COLUMNS,
  alertOf,
  type AlertRow,
  EVENT_COLUMNS,
  eventOf,
  type EventRow,
} from './alert-row';

/** Alerts as they are shown. Rows of other municipalities do not exist here. */
@Injectable()
export class AlertsReadModel {
  /** Everything that is not closed, as a board shows it: `act` first, then newest. */
  async open(manager: EntityManager, municipality: string): Promise<Alert[]> {
    const rows = await rowsOf<AlertRow>(
      manager,
      `SELECT ${ALERT_COLUMNS} FROM alert WHERE municipality_code = $1 AND state <> 'closed'
       ORDER BY level = 'act' DESC, raised_at DESC, id DESC LIMIT $2`,
      [municipality, BOARD_ALERTS_MAX],
    );
    return rows.map(alertOf);
  }

  /** Newest first, and one more than asked: then there is a next page. */
  async page(
    manager: EntityManager,
    { municipality, which, theme, kern, before, limit }: AlertsQuery,
  ): Promise<Alert[]> {
    const rows = await rowsOf<AlertRow>(
      manager,
      `SELECT ${ALERT_COLUMNS} FROM alert WHERE municipality_code = $1
         AND ($2 = 'all' OR (state = 'closed') = ($2 = 'closed'))
         AND ($3::text IS NULL OR theme = $3) AND ($4::text IS NULL OR $4 = ANY(kernen))
         AND ($5::uuid IS NULL OR (raised_at, id) < (SELECT raised_at, id FROM alert WHERE id = $5))
       ORDER BY raised_at DESC, id DESC LIMIT $6`,
      [municipality, which, theme ?? null, kern ?? null, before ?? null, limit + 1],
    );
    return rows.map(alertOf);
  }

  async byId(manager: EntityManager, id: string): Promise<Alert | null> {
    const rows = await rowsOf<AlertRow>(
      manager,
      `SELECT ${ALERT_COLUMNS} FROM alert WHERE id = $1`,
      [id],
    );
    return rows[0] ? alertOf(rows[0]) : null;
  }

  /** Its life, oldest first. */
  async events(manager: EntityManager, id: string): Promise<AlertEvent[]> {
    const rows = await rowsOf<EventRow>(
      manager,
      `SELECT ${EVENT_COLUMNS} FROM alert_event WHERE alert_id = $1 ORDER BY version`,
      [id],
    );
    return rows.map(eventOf);
  }
}
