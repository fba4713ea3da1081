import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { ACCESS_LOG_JOBS } from './access-log.policies';
import { pruneAccessLog, sealAccessLog } from './access-log.store';

const SEAL_EVERY_SECONDS = 1;
/** At night: removing a day of lines is more work than sealing them. */
const PRUNE_AT = '03:10';

/** Seals new lines every second, and once a day removes what is older than the time of keeping. */
@Injectable()
export class AccessLogSealer {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  start(): void {
    const sealing = { everySeconds: SEAL_EVERY_SECONDS };
    this.jobs.scheduled(ACCESS_LOG_JOBS.seal, sealing, () => this.seal());
    this.jobs.scheduled(ACCESS_LOG_JOBS.prune, { dailyAt: PRUNE_AT }, () => this.prune());
  }

  /** Seals everything that is committed; with nothing waiting it is one look at an empty index. */
  seal(): Promise<void> {
    return sealAccessLog(this.database.shared);
  }

  async prune(): Promise<void> {
    await pruneAccessLog(this.database.shared, this.config.ACCESS_LOG_RETENTION_DAYS);
  }
}
