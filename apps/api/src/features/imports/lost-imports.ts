import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { ImportTools } from './import-tools';
import { CUT_OFF } from './import-run';
import { IMPORT_JOBS } from './imports.policies';

const LOOK_EVERY_SECONDS = 60;

/** Says of imports whose process died that they were cut off. */
@Injectable()
export class LostImports {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(ImportTools) private readonly tools: ImportTools,
  ) {}

  start(): void {
    this.jobs.scheduled(IMPORT_JOBS.lost, { everySeconds: LOOK_EVERY_SECONDS }, () =>
      this.markAll(),
    );
  }

  async markAll(): Promise<void> {
    for (const municipality of await this.tools.places.active()) {
      await this.database.transaction(municipality, (manager) =>
        this.tools.imports.markLost(manager, CUT_OFF),
      );
    }
  }
}
