import { Inject, Injectable } from '@nestjs/common';
import { dayAt } from '@poolshoogte/calendar';
import type {
  AccessAction,
  EventFields,
  ExpectedEvent,
  ExpectedEvents,
  ExpectedEventsQuery,
  NewExpectedEvent,
} from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { AppError } from '../../platform/errors/app-error';
import { AccessLog } from '../access-log/access-log.public';
import { KernDirectory } from '../municipalities/municipalities.public';
import { ExpectedEventsReadModel } from './expected-events.read-model';
import { ExpectedEventsStore } from './expected-events.store';
import { keptTitle } from './kept-title';

/** The agenda: what is going to happen, entered by hand or brought by a file or address. */
@Injectable()
export class ExpectedEventsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(KernDirectory) private readonly kernen: KernDirectory,
    @Inject(ExpectedEventsStore) private readonly store: ExpectedEventsStore,
    @Inject(ExpectedEventsReadModel) private readonly readModel: ExpectedEventsReadModel,
    @Inject(AccessLog) private readonly accessLog: AccessLog,
  ) {}

  async list({ municipality, from, to }: ExpectedEventsQuery): Promise<ExpectedEvents> {
    const events = await this.database.read(municipality, (manager) =>
      this.readModel.between(manager, from, to),
    );
    return { today: dayAt(this.clock.now()), events };
  }

  /** Sent twice it is there once. @throws AppError `unknown_kern` */
  async add({ municipality, id, ...fields }: NewExpectedEvent): Promise<ExpectedEvent> {
    await this.refuseUnknownKern(municipality, fields.kern);
    return this.database.transaction(municipality, async (manager) => {
      const event = { id, ...fields, title: keptTitle(fields.title) };
      const isNew = await this.store.insert(manager, municipality, event);
      if (isNew) await this.record(manager, municipality, 'event_added', id);
      return this.existing(manager, id);
    });
  }

  /** @throws AppError `unknown_kern`, `unknown_event`, `event_of_agenda` */
  async change(municipality: string, id: string, fields: EventFields): Promise<ExpectedEvent> {
    await this.refuseUnknownKern(municipality, fields.kern);
    return this.database.transaction(municipality, async (manager) => {
      await this.ownOne(manager, id);
      await this.store.change(manager, { id, ...fields, title: keptTitle(fields.title) });
      await this.record(manager, municipality, 'event_changed', id);
      return this.existing(manager, id);
    });
  }

  /** @throws AppError `unknown_event`, `event_of_agenda` */
  remove(municipality: string, id: string): Promise<void> {
    return this.database.transaction(municipality, async (manager) => {
      await this.ownOne(manager, id);
      await this.store.remove(manager, id);
      await this.record(manager, municipality, 'event_removed', id);
    });
  }

  private async ownOne(manager: EntityManager, id: string): Promise<void> {
    const { sourceId } = await this.existing(manager, id);
    if (sourceId !== null) throw new AppError('event_of_agenda');
  }

  private async existing(manager: EntityManager, id: string): Promise<ExpectedEvent> {
    const found = await this.readModel.one(manager, id);
    if (found === undefined) throw new AppError('unknown_event');
    return found;
  }

  private async refuseUnknownKern(municipality: string, kern: string | null): Promise<void> {
    const { has } = await this.kernen.of(municipality);
    if (kern !== null && !has(kern)) throw new AppError('unknown_kern');
  }

  private record(
    manager: EntityManager,
    municipality: string,
    action: AccessAction,
    id: string,
  ): Promise<void> {
    return this.accessLog.record(manager, municipality, { action, object: { kind: 'event', id } });
  }
}
