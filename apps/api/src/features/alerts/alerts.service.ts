import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import type {
  Alert,
  AlertDetail,
  AlertPage,
  AlertsQuery,
  TrackRecords,
} from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { AppError } from '../../platform/errors/app-error';
import { holds } from '../../platform/identity/actor';
import { currentActor } from '../../platform/identity/request-context';
import { appendToOutbox } from '../../platform/live/outbox';
import { AccessLog } from '../access-log/access-log.public';
import { ALERT_TOUCHED } from './alert-touched';
import { AlertDetails } from './alert-details';
import { type AskedStep, isTooEarly, stateAfter } from './alert-life';
import { AlertStepsStore } from './alert-steps.store';

const LOGGED = {
  seen: 'alert_seen',
  interpreted: 'alert_interpreted',
  followed_up: 'alert_followed_up',
  closed: 'alert_closed',
} as const;

/** What people see of alerts, and do with them. */
@Injectable()
export class AlertsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AlertDetails) private readonly details: AlertDetails,
    @Inject(AlertStepsStore) private readonly steps: AlertStepsStore,
    @Inject(AccessLog) private readonly accessLog: AccessLog,
  ) {}

  async page(query: AlertsQuery): Promise<AlertPage> {
    const found = await this.database.transaction(query.municipality, async (manager) => {
      await this.accessLog.record(manager, query.municipality, { action: 'alerts_listed' });
      return this.details.page(manager, query);
    });
    const alerts = found.slice(0, query.limit);
    const hasMore = found.length > query.limit;
    return { alerts, nextBefore: hasMore ? (alerts.at(-1)?.id ?? null) : null };
  }

  async trackRecord(municipality: string): Promise<TrackRecords> {
    return this.database.read(municipality, async (manager) => ({
      records: await this.details.trackRecord(manager, municipality),
    }));
  }

  /** One alert with its life. That it was opened is written down before it is given. */
  get(municipality: string, id: string): Promise<AlertDetail> {
    return this.database.transaction(municipality, async (manager) => {
      const detail = await this.details.one(manager, municipality, id);
      const object = { kind: 'alert', id };
      await this.accessLog.record(manager, municipality, { action: 'alert_opened', object });
      return detail;
    });
  }

  /**
   * One step, made on a version of the alert. The same step sent again changes nothing.
   *
   * @throws AppError `unknown_alert`, `alert_closed`, `alert_moved_on`, `alert_step_too_early`
   */
  step(municipality: string, id: string, version: number, asked: AskedStep): Promise<AlertDetail> {
    return this.database.transaction(municipality, async (manager) => {
      const alert = await this.steps.lock(manager, id);
      if (!alert) throw new AppError('unknown_alert');
      if (await this.isToDo(manager, alert, version, asked)) {
        await this.take(manager, alert, asked);
      }
      return this.details.one(manager, municipality, id);
    });
  }

  /** @returns false when it was done already */
  private async isToDo(
    manager: EntityManager,
    alert: Alert,
    version: number,
    asked: AskedStep,
  ): Promise<boolean> {
    if (alert.version !== version) {
      const done = await this.steps.after(manager, alert.id, version);
      if (done?.kind === asked.kind && isDeepStrictEqual(done.content, asked.content)) return false;
      throw new AppError(alert.state === 'closed' ? 'alert_closed' : 'alert_moved_on');
    }
    if (alert.state === 'closed') throw new AppError('alert_closed');
    if (isTooEarly(alert, asked)) throw new AppError('alert_step_too_early');
    return asked.kind !== 'seen' || alert.state === 'raised';
  }

  private async take(manager: EntityManager, alert: Alert, asked: AskedStep): Promise<void> {
    const { municipality, id } = alert;
    const role = holds(currentActor(), ['mayor'], municipality) ? 'mayor' : 'staff';
    const step = { ...asked, role, at: this.clock.now() } as const;
    await this.steps.take(manager, alert, step, { state: stateAfter(alert.state, asked.kind) });
    const object = { kind: 'alert', id };
    await this.accessLog.record(manager, municipality, { action: LOGGED[asked.kind], object });
    await appendToOutbox(manager, municipality, ALERT_TOUCHED);
  }
}
