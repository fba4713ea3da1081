import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { CONFIG, type Config } from '../../platform/config/config';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { ACCESS_LOG_JOBS } from './access-log.policies';
import { pruneAccessLog, sealAccessLog } from './access-log.store';

const SEAL_EVERY_MS = 1_000;
const LOOK_FOR_OLD_EVERY_MS = 600_000;
const DAY_MS = 86_400_000;

/** Seals new lines every second, and once a day removes what is older than the time of keeping. */
@Injectable()
export class AccessLogSealer {
  private prunedAt = Number.NEGATIVE_INFINITY;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  /** Several processes may do this at once: they wait for each other, chain by chain. */
  start(): void {
    this.jobs.every(SEAL_EVERY_MS, ACCESS_LOG_JOBS.seal, () => this.seal());
    this.jobs.every(LOOK_FOR_OLD_EVERY_MS, ACCESS_LOG_JOBS.prune, () => this.pruneOnceADay());
  }

  /** Seals everything that is committed; with nothing waiting it is one look at an empty index. */
  seal(): Promise<void> {
    return sealAccessLog(this.database.shared);
  }

  /** What fails is tried again at the next look, not a day later. */
  async pruneOnceADay(): Promise<void> {
    const now = this.clock.now().getTime();
    if (now - this.prunedAt < DAY_MS) return;
    await pruneAccessLog(this.database.shared, this.config.ACCESS_LOG_RETENTION_DAYS);
    this.prunedAt = now;
  }
}
