import { Inject, Injectable } from '@nestjs/common';
import type { AccessAction, Invitation, People, Person } from '@poolshoogte/contracts';
import type { RoleId } from '@poolshoogte/vocabulary';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { AppError } from '../../platform/errors/app-error';
import { AccessListener } from '../../platform/identity/access-listener';
import { AccessLog } from '../access-log/access-log.public';
import { administratorMissed } from './last-administrator';
import { PeopleReadModel } from './people.read-model';
import { PeopleStore, type PresentRole } from './people.store';

/** Who has access to a municipality; what is changed holds at once, for open pages too. */
@Injectable()
export class PeopleService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(PeopleStore) private readonly store: PeopleStore,
    @Inject(PeopleReadModel) private readonly readModel: PeopleReadModel,
    @Inject(AccessLog) private readonly accessLog: AccessLog,
    @Inject(AccessListener) private readonly access: AccessListener,
  ) {}

  list(municipality: string): Promise<People> {
    return this.database.read(municipality, async (manager) => ({
      people: await this.readModel.all(manager),
    }));
  }

  /** @throws AppError `already_present` */
  invite(invitation: Invitation): Promise<Person> {
    const { municipality } = invitation;
    const name = invitation.name ?? null;
    // How it is written makes no difference to a provider, and must not show how another wrote it.
    const email = invitation.email.toLowerCase();
    return this.change(municipality, async (manager) => {
      const account = await this.store.accountOf(manager, email, name);
      if ((await this.store.rolesOf(manager, account)).length > 0) {
        throw new AppError('already_present');
      }
      const roles = [...new Set(invitation.roles)];
      await this.store.give(manager, municipality, account, { roles, at: this.clock.now() });
      await this.store.keepInvitation(manager, municipality, account, { email, name });
      await this.record(manager, municipality, account, 'person_invited');
      return this.existing(manager, account);
    });
  }

  /**
   * @param wanted all roles that somebody is to have, those of the provider included
   * @throws AppError `unknown_account`, `roles_from_provider`, `last_administrator`
   */
  changeRoles(municipality: string, account: string, wanted: readonly RoleId[]): Promise<Person> {
    return this.change(municipality, async (manager) => {
      const present = await this.present(manager, account);
      const ending = present.filter(({ role }) => !wanted.includes(role));
      await this.refuseEnding(manager, account, ending);
      const roles = [...new Set(wanted)].filter(
        (role) => !present.some((old) => old.role === role),
      );
      if (ending.length + roles.length > 0) {
        const at = this.clock.now();
        await this.store.end(manager, account, { roles: ending.map(({ role }) => role), at });
        await this.store.give(manager, municipality, account, { roles, at });
        await this.record(manager, municipality, account, 'roles_changed');
      }
      return this.existing(manager, account);
    });
  }

  /**
   * Ends the access of somebody to this municipality. What was entered stays, under the pseudonym.
   * @throws AppError `unknown_account`, `roles_from_provider`, `last_administrator`
   */
  remove(municipality: string, account: string): Promise<void> {
    return this.change(municipality, async (manager) => {
      const present = await this.present(manager, account);
      await this.refuseEnding(manager, account, present);
      const roles = present.map(({ role }) => role);
      await this.store.end(manager, account, { roles, at: this.clock.now() });
      await this.store.forget(manager, account);
      await this.record(manager, municipality, account, 'person_removed');
    });
  }

  private async change<Result>(
    municipality: string,
    work: (manager: EntityManager) => Promise<Result>,
  ): Promise<Result> {
    const result = await this.database.transaction(municipality, async (manager) => {
      await this.store.lock(manager, municipality);
      return work(manager);
    });
    await this.access.caughtUp();
    return result;
  }

  private async present(manager: EntityManager, account: string): Promise<PresentRole[]> {
    const present = await this.store.rolesOf(manager, account);
    if (present.length === 0) throw new AppError('unknown_account');
    return present;
  }

  private async refuseEnding(
    manager: EntityManager,
    account: string,
    ending: readonly PresentRole[],
  ): Promise<void> {
    if (ending.some(({ origin }) => origin === 'claim')) throw new AppError('roles_from_provider');
    if (!ending.some(({ role }) => role === 'administrator')) return;
    const missed = administratorMissed(await this.store.administrators(manager), account);
    if (missed === 'last') throw new AppError('last_administrator');
    if (missed === null) return;
    const advice =
      'De andere beheerder heeft zich nog niet aangemeld. Wacht daarop en probeer het dan opnieuw.';
    throw new AppError('last_administrator', advice);
  }

  private async existing(manager: EntityManager, account: string): Promise<Person> {
    const person = await this.readModel.one(manager, account);
    if (person === undefined) throw new AppError('unknown_account');
    return person;
  }

  private record(
    manager: EntityManager,
    municipality: string,
    id: string,
    action: AccessAction,
  ): Promise<void> {
    const object = { kind: 'account', id };
    return this.accessLog.record(manager, municipality, { action, object });
  }
}
