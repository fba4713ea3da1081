import { Inject, Injectable } from '@nestjs/common';
import type { Alert, AlertDetail, AlertsQuery, TrackRecord } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { AppError } from '../../platform/errors/app-error';
import { AlertSeriesReadModel } from './alert-series.read-model';
import { AlertsReadModel } from './alerts.read-model';
import { TrackRecordReadModel } from './track-record.read-model';

/** An alert with everything that is known about it. */
@Injectable()
export class AlertDetails {
  constructor(
    @Inject(AlertsReadModel) private readonly alerts: AlertsReadModel,
    @Inject(TrackRecordReadModel) private readonly records: TrackRecordReadModel,
    @Inject(AlertSeriesReadModel) private readonly series: AlertSeriesReadModel,
  ) {}

  page(manager: EntityManager, query: AlertsQuery): Promise<Alert[]> {
    return this.alerts.page(manager, query);
  }

  trackRecord(manager: EntityManager, municipality: string): Promise<TrackRecord[]> {
    return this.records.all(manager, municipality);
  }

  /** @throws AppError `unknown_alert` */
  async one(manager: EntityManager, municipality: string, id: string): Promise<AlertDetail> {
    const alert = await this.alerts.byId(manager, id);
    if (!alert) throw new AppError('unknown_alert');
    const events = await this.alerts.events(manager, id);
    const newest = <Item>(pick: (event: AlertDetail['events'][number]) => Item | null) =>
      events.map(pick).findLast((item) => item !== null) ?? null;
    return {
      ...alert,
      interpretation: newest(({ interpretation }) => interpretation),
      followUp: newest(({ followUp }) => followUp),
      events,
      trackRecord: await this.records.of(manager, municipality, alert),
      series: await this.series.of(manager, id),
    };
  }
}
