import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/database';
import type { AccessEntry, EntryOfWork } from './access-entry';
import { AccessLogStore } from './access-log.store';

/** Writes down who did what. The work at hand says who: `requestContext()`. */
@Injectable()
export class AccessLog {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AccessLogStore) private readonly store: AccessLogStore,
  ) {}

  /** One line in the transaction of the work itself: without the one the other does not exist. */
  record(manager: EntityManager, municipality: string, entry: AccessEntry): Promise<void> {
    return this.store.insert(manager, municipality, entry);
  }

  /** The same for work of several at once; each entry brings the work that it belongs to. */
  recordAll(
    manager: EntityManager,
    municipality: string,
    entries: readonly EntryOfWork[],
  ): Promise<void> {
    return this.store.insertAll(manager, municipality, entries);
  }

  /**
   * One line in a transaction of its own, for what changes nothing: reading, signing in.
   * @param municipality `null`: the installation itself, such as a refused sign-in
   */
  recordFor(municipality: string | null, entry: AccessEntry): Promise<void> {
    if (municipality === null) return this.store.insertOfInstallation(this.database.shared, entry);
    return this.database.transaction(municipality, (manager) =>
      this.store.insert(manager, municipality, entry),
    );
  }
}
