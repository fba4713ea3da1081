import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { MunicipalitiesReadModel } from '../municipalities/municipalities.public';
import { MessageCarrier } from './message-carrier';
import { NotificationSender } from './notification-sender';
import { NOTIFICATION_JOBS } from './notifications.policies';

const EVERY_SECONDS = 20;

/** Looks again and again whether there is something to tell; without a way to tell there never is. */
@Injectable()
export class Notifier {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(MessageCarrier) private readonly carrier: MessageCarrier,
    @Inject(MunicipalitiesReadModel) private readonly municipalities: MunicipalitiesReadModel,
    @Inject(NotificationSender) private readonly sender: NotificationSender,
  ) {}

  start(): void {
    if (this.carrier.channels().length === 0) return;
    const schedule = { everySeconds: EVERY_SECONDS };
    this.jobs.scheduled(NOTIFICATION_JOBS.send, schedule, () => this.tellEverywhere());
  }

  async tellEverywhere(): Promise<void> {
    for (const code of await this.municipalities.activeCodes(this.database.shared)) {
      await this.sender.tell(code);
    }
  }
}
