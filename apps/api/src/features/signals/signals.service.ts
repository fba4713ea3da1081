import { Inject, Injectable } from '@nestjs/common';
import { dayAt } from '@poolshoogte/calendar';
import type {
  NewSignal,
  Signal,
  SignalCorrection,
  SignalPage,
  SignalsQuery,
  StoredSignal,
} from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { AppError } from '../../platform/errors/app-error';
import { traced, tracedNow } from '../../platform/observability/tracing';
import { AccessLog } from '../access-log/access-log.public';
import { KernDirectory } from '../municipalities/municipalities.public';
import { prepareSignal } from './prepare-signal';
import { SignalsReadModel } from './signals.read-model';
import { SignalsStore, type SignalTags } from './signals.store';
import { givenTag } from './stored-tagging';

/** One method a use case: log, correct, delete, list. */
@Injectable()
export class SignalsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(KernDirectory) private readonly kernen: KernDirectory,
    @Inject(SignalsStore) private readonly store: SignalsStore,
    @Inject(SignalsReadModel) private readonly readModel: SignalsReadModel,
    @Inject(AccessLog) private readonly accessLog: AccessLog,
  ) {}

  /**
   * Masks, tags and stores one signal; the same key again answers with what was stored then.
   * @throws AppError for what is wrong with the signal, or `idempotency_key_reused`
   */
  async log(request: NewSignal, key: string): Promise<StoredSignal & { isNew: boolean }> {
    const { municipality, ...intake } = request;
    const now = this.clock.now();
    const kernen = await this.kernen.of(municipality);
    const prepared = tracedNow('signal.prepare', () =>
      prepareSignal(intake, { kernen, now, today: dayAt(now), givenBy: 'chosen' }),
    );
    if (!prepared.ok) throw new AppError(prepared.code);
    const { signal } = prepared;
    const idempotencyKey = `form:${key}`;
    const store = async (manager: EntityManager) => {
      const stored = await this.store.insert(
        manager,
        municipality,
        [{ signal, idempotencyKey }],
        null,
      );
      const kept = await this.readModel.byKey(manager, municipality, idempotencyKey);
      if (!kept) throw new AppError('unknown_signal');
      if (kept.requestHash !== signal.requestHash) throw new AppError('idempotency_key_reused');
      const isNew = stored.has(signal.id);
      if (isNew) {
        const object = { kind: 'signal', id: signal.id };
        await this.accessLog.record(manager, municipality, { action: 'signal_logged', object });
      }
      return {
        signal: kept.signal,
        possibleEchoes: await this.readModel.echoesOf(manager, kept.signal.id),
        isNew,
      };
    };
    return traced('signal.transaction', () => this.database.transaction(municipality, store));
  }

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
      if (!(await this.store.remove(manager, id))) throw new AppError('unknown_signal');
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
