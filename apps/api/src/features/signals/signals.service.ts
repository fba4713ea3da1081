import { Inject, Injectable } from '@nestjs/common';
import type { Signal, SignalPage, SignalsQuery } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/database';
import { AppError } from '../../platform/errors/app-error';
import { AccessLog } from '../access-log/access-log.public';
import { KernDirectory } from '../municipalities/municipalities.public';
import { SignalsReadModel } from './signals.read-model';
import { SignalsStore } from './signals.store';

/** One method a use case: delete, read, list. */
@Injectable()
export class SignalsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(KernDirectory) private readonly kernen: KernDirectory,
    @Inject(SignalsStore) private readonly store: SignalsStore,
    @Inject(SignalsReadModel) private readonly readModel: SignalsReadModel,
    @Inject(AccessLog) private readonly accessLog: AccessLog,
  ) {}

  /** @throws AppError `unknown_signal` */
  async remove(municipality: string, id: string): Promise<void> {
    await this.database.transaction(municipality, async (manager) => {
      if (!(await this.store.remove(manager, municipality, id)))
        throw new AppError('unknown_signal');
      const object = { kind: 'signal', id };
      await this.accessLog.record(manager, municipality, { action: 'signal_removed', object });
    });
  }

  /**
   * One text. That it was read is written down before it is given.
   *
   * @param reason why, for who does not see texts by default
   * @throws AppError `unknown_signal`
   */
  get(municipality: string, id: string, reason?: string): Promise<Signal> {
    return this.database.transaction(municipality, async (manager) => {
      const signal = await this.existing(manager, id);
      await this.accessLog.record(manager, municipality, {
        action: 'signal_read',
        object: { kind: 'signal', id },
        ...(reason === undefined ? {} : { reason }),
      });
      return signal;
    });
  }

  async page(query: SignalsQuery): Promise<SignalPage> {
    await this.kernen.of(query.municipality);
    const found = await this.database.transaction(query.municipality, async (manager) => {
      const action = 'signals_listed' as const;
      await this.accessLog.record(manager, query.municipality, { action });
      return this.readModel.page(manager, query);
    });
    const signals = found.slice(0, query.limit);
    const hasMore = found.length > query.limit;
    return { signals, nextBefore: hasMore ? (signals.at(-1)?.id ?? null) : null };
  }

  private async existing(manager: EntityManager, id: string): Promise<Signal> {
    const signal = await this.readModel.byId(manager, id);
    if (!signal) throw new AppError('unknown_signal');
    return signal;
  }
}
