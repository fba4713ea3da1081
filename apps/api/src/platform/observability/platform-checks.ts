import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database';
import { MIGRATIONS } from '../database/migrations';
import { rowsOf } from '../database/rows';
import { Draining } from '../lifecycle/draining';
import { SequenceListener } from '../live/sequence-listener';
import { Readiness } from './readiness';

/** The number at the end of the name of a migration. */
const numberOf = (name: string): number => Number(/\d+$/.exec(name)?.[0] ?? 0);
const NEEDED = Math.max(...MIGRATIONS.map(({ name }) => numberOf(name)));

/** What every process needs: a database that answers, with the tables of this version, and its news. */
@Injectable()
export class PlatformChecks implements OnModuleInit {
  constructor(
    @Inject(Readiness) private readonly readiness: Readiness,
    @Inject(Database) private readonly database: Database,
    @Inject(SequenceListener) private readonly sequences: SequenceListener,
    @Inject(Draining) private readonly draining: Draining,
  ) {}

  onModuleInit(): void {
    const { readiness, sequences } = this;
    readiness.register({ name: 'database', isReady: () => this.answers() });
    readiness.register({ name: 'migrations', isReady: () => this.isUpToDate() });
    readiness.register({ name: 'staying', isReady: () => !this.draining.isDraining });
    readiness.register({ name: 'listener', isReady: () => sequences.isListening });
  }

  private async answers(): Promise<boolean> {
    await this.database.shared.query('SELECT 1');
    return true;
  }

  /** A database that is ahead serves too: during an update two versions work side by side. */
  private async isUpToDate(): Promise<boolean> {
    const rows = await rowsOf<{ newest: number }>(
      this.database.shared,
      'SELECT newest_migration() AS newest',
    );
    return (rows[0]?.newest ?? 0) >= NEEDED;
  }
}
