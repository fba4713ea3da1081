import { Inject, Injectable } from '@nestjs/common';
import type { Signal, SignalCorrection, SignalPage, SignalsQuery } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/database';
import { AppError } from '../../platform/errors/app-error';
import { AccessLog } from '../access-log/access-log.public';
import { KernDirectory } from '../municipalities/municipalities.public';
import { SignalsReadModel } from './signals.read-model';
import { SignalsStore, type SignalTags } from './signals.store';
import { givenTag } from './stored-tagging';

/** One method a use case: correct, delete, read, list. */
@Injectable()
export class SignalsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(KernDirectory) private readonly kernen: KernDirectory,
    @Inject(SignalsStore) private readonly store: SignalsStore,
    @Inject(SignalsReadModel) private readonly readModel: SignalsReadModel,
    @Inject(AccessLog) private readonly accessLog: AccessLog,
  ) {}

  /** @throws AppError `unknown_signal`, `unknown_kern` */
  async correct(municipality: string, id: string, correction: SignalCorrection): Promise<Signal> {
    const kernen = await this.kernen.of(municipality);
    if (correction.kern && !kernen.has(correction.kern)) throw new AppError('unknown_kern');
    return this.database.transaction(municipality, async (manager) => {
      const before = await this.existing(manager, id);
      await this.store.correct(manager, id, tagsAfter(before, correction));
      const object = { kind: 'signal', id };
      await this.accessLog.record(manager, municipality, { action: 'signal_corrected', object });
      return this.existing(manager, id);
    });
  }

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

/** The tags and the kern of a signal after a correction; what it does not name stays. */
function tagsAfter(before: Signal, correction: SignalCorrection): SignalTags {
  const themes = correction.themes?.map((theme) => givenTag(theme, 'chosen')) ?? before.themes;
  const drivers = correction.drivers?.map((driver) => givenTag(driver, 'chosen')) ?? before.drivers;
  const { suggestedPhase } = before;
  return {
    kern: correction.kern === undefined ? before.kern : correction.kern,
    themes: themes.map((tag) => tag.id),
    drivers: drivers.filter((tag) => tag.origin !== 'suggested').map((tag) => tag.id),
    phase: correction.phase ?? before.phase,
    tagging: { themes, drivers, suggestedPhase },
  };
}
