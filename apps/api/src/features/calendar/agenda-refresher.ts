import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { AppError } from '../../platform/errors/app-error';
import { Jobs } from '../../platform/jobs/jobs';
import { MunicipalitiesReadModel } from '../municipalities/municipalities.public';
import { CALENDAR_JOBS } from './calendar.policies';
import { EventSourcesReadModel } from './event-sources.read-model';
import { EventSourcesService } from './event-sources.service';

/** Before anybody is at work, and after the backups of most machines. */
const REFRESH_AT = '05:10';

/** Asks the addresses of every municipality anew, once a day, one after another. */
@Injectable()
export class AgendaRefresher {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(MunicipalitiesReadModel) private readonly municipalities: MunicipalitiesReadModel,
    @Inject(EventSourcesReadModel) private readonly readModel: EventSourcesReadModel,
    @Inject(EventSourcesService) private readonly service: EventSourcesService,
  ) {}

  start(): void {
    this.jobs.scheduled(CALENDAR_JOBS.refresh, { dailyAt: REFRESH_AT }, () => this.refresh());
  }

  async refresh(): Promise<void> {
    for (const municipality of await this.municipalities.activeCodes(this.database.shared)) {
      const ids = await this.database.read(municipality, (manager) =>
        this.readModel.addresses(manager),
      );
      for (const id of ids) await this.refreshOne(municipality, id);
    }
  }

  private async refreshOne(municipality: string, id: string): Promise<void> {
    try {
      await this.service.refresh(municipality, id);
    } catch (error) {
      // Taken away while it was asked: there is nothing left to refresh.
      if (error instanceof AppError && error.code === 'unknown_agenda') return;
      throw error;
    }
  }
}
