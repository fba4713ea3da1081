import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { rowsOf } from '../../platform/database/rows';
import { refreshBeforeReading } from '../../platform/observability/registry';
import { InstallationState, measureBy } from './installation-metrics';

const SQL = `
  SELECT outbox_waiting AS "outboxWaiting", outbox_oldest_seconds AS "outboxOldestSeconds",
    imports_running AS "importsRunning", imports_stalled AS "importsStalled",
    imports_interrupted AS "importsInterrupted", current_setting('server_version') AS "databaseVersion"
  FROM operations_state()`;

/** Whoever asks within this time gets the same answer: many who look cost no more than one. */
const FRESH_MS = 1_000;
/** Who collects figures does not wait longer for those of the database. */
const WITHIN_MS = 3_000;

/** Asks the database what waits in the whole installation: a few looks at small indexes. */
@Injectable()
export class InstallationStates implements OnModuleInit {
  private readonly log = new Logger('metrics');
  private asked: { at: number; state: Promise<InstallationState> } | undefined;
  private last: InstallationState | null = null;

  constructor(@Inject(Database) private readonly database: Database) {}

  onModuleInit(): void {
    refreshBeforeReading(() => this.refresh());
    measureBy({ state: () => this.last, pool: () => this.database.pool() });
  }

  /** @throws what the database throws */
  now(): Promise<InstallationState> {
    const at = performance.now();
    if (this.asked === undefined || at - this.asked.at > FRESH_MS) {
      this.asked = { at, state: this.ask() };
    }
    return this.asked.state;
  }

  /** Brings the figures up to date; without a database they say that there is none. */
  async refresh(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), WITHIN_MS);
    });
    try {
      this.last = await Promise.race([this.now(), tooLate]);
    } catch (error) {
      this.last = null;
      this.log.warn(
        `the database did not answer: ${error instanceof Error ? error.name : 'unknown'}`,
      );
    } finally {
      clearTimeout(timer);
    }
  }

  private async ask(): Promise<InstallationState> {
    const began = performance.now();
    const rows = await rowsOf<unknown>(this.database.shared, SQL);
    const roundTripMs = performance.now() - began;
    return { ...InstallationState.parse(rows[0]), roundTripMs };
  }
}
