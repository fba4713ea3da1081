import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { SIGNAL_JOBS } from './signals.policies';

const DAY_MS = 86_400_000;
/** So far ahead that a product which cannot make one today has a season to try again. */
const MONTHS_AHEAD = 3;

/** Sees to it that the coming months of signals have a partition of their own before they begin. */
@Injectable()
export class SignalMonths {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  /** The start of the product makes them too; this is for one that runs for months. */
  start(): void {
    this.jobs.every(DAY_MS, SIGNAL_JOBS.months, () => this.ensure());
  }

  async ensure(): Promise<void> {
    await this.database.shared.query('SELECT ensure_signal_partitions($1)', [MONTHS_AHEAD]);
  }
}
