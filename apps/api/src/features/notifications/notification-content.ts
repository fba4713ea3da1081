import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/database';
import { AppError } from '../../platform/errors/app-error';
import { AlertsReadModel } from '../alerts/alerts.public';
import { KernDirectory, MunicipalitiesReadModel } from '../municipalities/municipalities.public';
import type { ToldAlert } from './alert-message';

/** Finds what a message says: the alert, and the names of its places. */
@Injectable()
export class NotificationContent {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AlertsReadModel) private readonly alerts: AlertsReadModel,
    @Inject(KernDirectory) private readonly kernen: KernDirectory,
    @Inject(MunicipalitiesReadModel) private readonly municipalities: MunicipalitiesReadModel,
  ) {}

  async municipality(code: string): Promise<{ code: string; name: string }> {
    const found = await this.municipalities.one(this.database.shared, code);
    return { code, name: found?.name ?? code };
  }

  async of(
    manager: EntityManager,
    municipality: string,
    id: string,
    reason: ToldAlert['reason'],
  ): Promise<ToldAlert> {
    const alert = await this.alerts.byId(manager, id);
    if (!alert) throw new AppError('unknown_alert');
    const { kernen } = await this.kernen.of(municipality);
    const place = kernen.find(({ code }) => code === alert.kern)?.name;
    return { alert, reason, place: place ?? (await this.municipality(municipality)).name };
  }
}
