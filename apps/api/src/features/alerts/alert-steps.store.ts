import { Injectable } from '@nestjs/common';
import type { Alert, AlertEvent } from '@poolshoogte/contracts';
import type { RoleId } from '@poolshoogte/vocabulary';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';
import { ALERT_COLUMNS, alertOf, type AlertRow, StepContent } from './alert-row';

/** One step of an alert, as it is added. */
export interface Step {
  readonly kind: AlertEvent['kind'];
  readonly role: RoleId | null;
  readonly at: Date;
  readonly content: StepContent;
}

/** Adds steps to the life of an alert; none is ever changed. */
@Injectable()
export class AlertStepsStore {
  /** The alert, kept from others until the end of the transaction. */
  async lock(manager: EntityManager, id: string): Promise<Alert | null> {
    const rows = await rowsOf<AlertRow>(
      manager,
      `SELECT ${ALERT_COLUMNS} FROM alert WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return rows[0] ? alertOf(rows[0]) : null;
  }

  /** What was done right after a version; `null`: nothing, or that version never was. */
  async after(
    manager: EntityManager,
    id: string,
    version: number,
  ): Promise<{ kind: AlertEvent['kind']; content: StepContent } | null> {
    const rows = await rowsOf<{ kind: AlertEvent['kind']; content: unknown }>(
      manager,
      `SELECT kind, content FROM alert_event WHERE alert_id = $1 AND version = $2`,
      [id, version + 1],
    );
    return rows[0] ? { kind: rows[0].kind, content: StepContent.parse(rows[0].content) } : null;
  }

  /** Takes an alert to its next version, with the step that led there. */
  async take(
    manager: EntityManager,
    alert: Alert,
    { kind, role, at, content }: Step,
    changed: Partial<Pick<Alert, 'state' | 'level' | 'isWithdrawn'>>,
  ): Promise<void> {
    const { state, level, isWithdrawn, version } = {
      ...alert,
      ...changed,
      version: alert.version + 1,
    };
    await manager.query(
      `UPDATE alert SET state = $2, level = $3, is_withdrawn = $4, version = $5, outcome = coalesce($6, outcome),
         closed_at = CASE WHEN $2 = 'closed' THEN $7::timestamptz END
       WHERE id = $1`,
      [alert.id, state, level, isWithdrawn, version, content.outcome ?? null, at],
    );
    await manager.query(
      `INSERT INTO alert_event (municipality_code, alert_id, version, at, kind, role, level, content)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [alert.municipality, alert.id, version, at, kind, role, level, JSON.stringify(content)],
    );
  }
}
