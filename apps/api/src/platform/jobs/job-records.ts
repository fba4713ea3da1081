import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { rowsOf } from '../database/rows';

/** How a job of the installation is doing: what a person or a monitor wants to know. */
export interface JobRecord {
  readonly id: string;
  readonly dueAt: Date;
  readonly startedAt: Date | null;
  readonly succeededAt: Date | null;
  readonly failedAt: Date | null;
  /** Code of the last failure: an SQLSTATE or the kind of error, never its message. */
  readonly failure: string | null;
  readonly durationMs: number | null;
  /** Failures since the last success. */
  readonly attempts: number;
  readonly runs: number;
  readonly failures: number;
}

/** Reads the records of all jobs of the installation, whichever process did them. */
@Injectable()
export class JobRecords {
  constructor(@Inject(Database) private readonly database: Database) {}

  all(): Promise<JobRecord[]> {
    return rowsOf<JobRecord>(
      this.database.shared,
      `SELECT id, due_at AS "dueAt", started_at AS "startedAt", succeeded_at AS "succeededAt",
         failed_at AS "failedAt", failure, duration_ms AS "durationMs", attempts, runs, failures
       FROM job ORDER BY id`,
    );
  }
}
