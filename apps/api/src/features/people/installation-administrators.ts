import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { rowsOf } from '../../platform/database/rows';
import { AppError } from '../../platform/errors/app-error';
import { AccessLog } from '../access-log/access-log.public';
import { PeopleStore } from './people.store';

export interface InstallationAdministrator {
  readonly id: string;
  readonly pseudonym: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly state: 'invited' | 'active';
  readonly origin: 'given' | 'claim';
}

/** Who may take municipalities into use. Only the operator arranges it, on the machine itself. */
@Injectable()
export class InstallationAdministrators {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PeopleStore) private readonly store: PeopleStore,
    @Inject(AccessLog) private readonly accessLog: AccessLog,
  ) {}

  list(): Promise<InstallationAdministrator[]> {
    return rowsOf<InstallationAdministrator>(
      this.database.shared,
      'SELECT * FROM installation_administrators()',
    );
  }

  /** @throws AppError `already_present` */
  async invite(address: string): Promise<InstallationAdministrator> {
    const email = address.toLowerCase();
    const id = await this.database.shared.transaction(async (manager) => {
      const account = await this.store.accountOf(manager, email, null);
      if ((await this.list()).some((each) => each.id === account)) {
        throw new AppError('already_present');
      }
      await manager.query('SELECT grant_installation_administrator($1)', [account]);
      return account;
    });
    await this.accessLog.recordFor(null, { action: 'person_invited', object: accountWith(id) });
    const invited = (await this.list()).find((each) => each.id === id);
    if (invited === undefined) throw new AppError('unknown_account');
    return invited;
  }

  /** @throws AppError `unknown_account`, `roles_from_provider` */
  async remove(id: string): Promise<void> {
    const present = (await this.list()).find((each) => each.id === id);
    if (present === undefined) throw new AppError('unknown_account');
    if (present.origin === 'claim') throw new AppError('roles_from_provider');
    await this.database.shared.query('SELECT end_installation_administrator($1, $2)', [
      id,
      this.clock.now(),
    ]);
    await this.accessLog.recordFor(null, { action: 'person_removed', object: accountWith(id) });
  }
}

const accountWith = (id: string) => ({ kind: 'account', id });
