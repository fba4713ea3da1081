import { Inject, Injectable } from '@nestjs/common';
import type { NewSecondCoding, NextSecondCoding, SecondCodings } from '@poolshoogte/contracts';
import { Database } from '../../platform/database/database';
import { AppError } from '../../platform/errors/app-error';
import { currentActor } from '../../platform/identity/request-context';
import { AccessLog } from '../access-log/access-log.public';
import { SecondCodingsStore } from './second-codings.store';

/** A second colleague gives themes without seeing the first ones. */
@Injectable()
export class SecondCodingsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SecondCodingsStore) private readonly store: SecondCodingsStore,
    @Inject(AccessLog) private readonly accessLog: AccessLog,
  ) {}

  async waiting(municipality: string): Promise<SecondCodings> {
    const { account } = currentActor();
    const waiting = await this.database.read(municipality, (manager) =>
      this.store.waiting(manager, account),
    );
    return { waiting };
  }

  /** The masked text; that it was read is written down before it is given. */
  next(municipality: string): Promise<NextSecondCoding> {
    const { account } = currentActor();
    return this.database.transaction(municipality, async (manager) => {
      const next = await this.store.next(manager, account);
      const waiting = await this.store.waiting(manager, account);
      if (next === undefined) return { next: null, waiting };
      const object = { kind: 'signal', id: next.signal };
      await this.accessLog.record(manager, municipality, { action: 'signal_read', object });
      return { next, waiting };
    });
  }

  /** The signal keeps the tags it has. @throws AppError `unknown_signal`: it waits for nobody, or not for this one */
  async add({ municipality, signal, themes }: NewSecondCoding): Promise<void> {
    const { account } = currentActor();
    await this.database.transaction(municipality, async (manager) => {
      const isWaiting = (await this.store.next(manager, account, signal)) !== undefined;
      const given = [...new Set(themes)];
      if (!isWaiting || !(await this.store.add(manager, municipality, signal, given))) {
        throw new AppError('unknown_signal');
      }
      const object = { kind: 'signal', id: signal };
      await this.accessLog.record(manager, municipality, { action: 'signal_coded_again', object });
    });
  }
}
