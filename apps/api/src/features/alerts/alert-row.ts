import type { Alert, AlertEvent } from '@poolshoogte/contracts';
import {
  AlertFigures,
  AlertFollowUp,
  AlertInterpretation,
  AlertOutcome,
} from '@poolshoogte/contracts';
import { z } from 'zod';
import type { ThemeId } from '@poolshoogte/vocabulary';
import { ALL_SIGNALS, NO_KERN } from '../counts/counts.public';

/** An alert as it is kept. */
export interface AlertRow {
  readonly id: string;
  readonly municipality: string;
  readonly kern: string;
  readonly kernen: string[];
  readonly theme: ThemeId | typeof ALL_SIGNALS;
  readonly level: Alert['level'];
  readonly state: Alert['state'];
  readonly isWithdrawn: boolean;
  readonly startedOn: string;
  readonly lastOn: string;
  readonly raisedAt: Date;
  readonly figures: unknown;
  readonly cautions: Alert['cautions'];
  readonly eventIds: string[];
  readonly outcome: Alert['outcome'];
  readonly closedAt: Date | null;
  readonly version: number;
}

export const ALERT_COLUMNS = `id, municipality_code AS municipality, kern_code AS kern, kernen, theme, level, state,
  is_withdrawn AS "isWithdrawn", started_on AS "startedOn", last_on AS "lastOn", raised_at AS "raisedAt", figures,
  cautions, event_ids AS "eventIds", outcome, closed_at AS "closedAt", version`;

export function alertOf(row: AlertRow): Alert {
  return {
    ...row,
    kern: row.kern === NO_KERN ? null : row.kern,
    theme: row.theme === ALL_SIGNALS ? null : row.theme,
    raisedAt: row.raisedAt.toISOString(),
    figures: AlertFigures.parse(row.figures),
    closedAt: row.closedAt?.toISOString() ?? null,
  };
}

/** What people said in one step; each step has at most one of them. */
export const StepContent = z.object({
  interpretation: AlertInterpretation.optional(),
  followUp: AlertFollowUp.optional(),
  outcome: AlertOutcome.optional(),
});
export type StepContent = z.infer<typeof StepContent>;

export interface EventRow extends Pick<AlertEvent, 'kind' | 'role' | 'version' | 'level'> {
  readonly at: Date;
  readonly content: unknown;
}

export const EVENT_COLUMNS = 'at, kind, role, version, level, content';

export function eventOf({ at, kind, role, version, level, content }: EventRow): AlertEvent {
  const { interpretation = null, followUp = null, outcome = null } = StepContent.parse(content);
  const said = { interpretation, followUp, outcome };
  return { at: at.toISOString(), kind, role, version, level, ...said };
}
