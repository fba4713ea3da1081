import { Inject, Injectable } from '@nestjs/common';
import { dayAt } from '@poolshoogte/calendar';
import type {
  AddedEventSource,
  AgendaPreview,
  EventSource,
  NewAgendaAddress,
} from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { v5 as uuidv5 } from 'uuid';
import { Database } from '../../platform/database/database';
import { AppError } from '../../platform/errors/app-error';
import { AccessLog } from '../access-log/access-log.public';
import { AgendaAddresses } from './agenda-addresses';
import { AgendaTools } from './agenda-tools';
import { EventSourcesReadModel } from './event-sources.read-model';
import { EventSourcesStore, type NewSource } from './event-sources.store';
import { keptTitle } from './kept-title';
import { type Agenda, readAgenda } from './reading/read-agenda';

/** So many events and problems are shown; the rest is counted. */
const SHOWN = 100;

/** Files and addresses that fill the agenda; each comes and goes as a whole. */
@Injectable()
export class EventSourcesService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(EventSourcesStore) private readonly sources: EventSourcesStore,
    @Inject(EventSourcesReadModel) private readonly readModel: EventSourcesReadModel,
    @Inject(AgendaAddresses) private readonly addresses: AgendaAddresses,
    @Inject(AgendaTools) private readonly tools: AgendaTools,
    @Inject(AccessLog) private readonly accessLog: AccessLog,
  ) {}

  list(municipality: string): Promise<EventSource[]> {
    return this.database.read(municipality, (manager) =>
      this.readModel.all(manager, this.tools.clock.now()),
    );
  }

  /** What a file would bring. @throws AppError `agenda_unreadable`, `agenda_too_large` */
  async preview(text: string): Promise<AgendaPreview> {
    const { events, outside, problems } = await this.read(text);
    return {
      total: events.length,
      outside,
      events: events
        .slice(0, SHOWN)
        .map(({ title, firstDay, lastDay }) => ({ title: keptTitle(title), firstDay, lastDay })),
      problems: problems.slice(0, SHOWN),
      problemCount: problems.length,
    };
  }

  /** @throws AppError `agenda_unreadable`, `agenda_too_large`, `unknown_kern` */
  async addFile(
    municipality: string,
    source: Omit<NewSource, 'origin' | 'href'>,
    text: string,
  ): Promise<AddedEventSource> {
    return this.add(municipality, { ...source, origin: 'file', href: null }, text);
  }

  /** An address is only added when an agenda comes from it. @throws AppError `agenda_*`, `unknown_kern` */
  async addAddress({
    municipality,
    id,
    title,
    href,
    ...forAll
  }: NewAgendaAddress): Promise<AddedEventSource> {
    await this.tools.refuseUnknownKern(municipality, forAll.kern);
    const kept = this.addresses.kept(href);
    const text = await this.addresses.text(kept);
    return this.add(municipality, { id, origin: 'address', title, href: kept, forAll }, text);
  }

  /** Asks an address anew; what it brought stays when that fails. @throws AppError `unknown_agenda` */
  async refresh(municipality: string, id: string): Promise<EventSource> {
    const href = await this.database.read(municipality, (manager) =>
      this.readModel.hrefOf(manager, id),
    );
    if (href === undefined) throw new AppError('unknown_agenda');
    const agenda = await this.asked(href);
    return this.database.transaction(municipality, async (manager) => {
      const at = this.tools.clock.now();
      if (typeof agenda === 'string') await this.sources.failed(manager, id, at, agenda);
      else await this.fill(manager, municipality, id, agenda);
      return this.existing(manager, id);
    });
  }

  /** @throws AppError `unknown_agenda` */
  remove(municipality: string, id: string): Promise<void> {
    return this.database.transaction(municipality, async (manager) => {
      if (!(await this.sources.remove(manager, id))) throw new AppError('unknown_agenda');
      const object = { kind: 'agenda', id };
      await this.accessLog.record(manager, municipality, { action: 'agenda_removed', object });
    });
  }

  /** @returns the agenda, or the code of why there is none */
  private async asked(href: string): Promise<Agenda | string> {
    try {
      return await this.read(await this.addresses.text(href));
    } catch (error) {
      if (error instanceof AppError) return error.code;
      throw error;
    }
  }

  private async add(
    municipality: string,
    source: NewSource,
    text: string,
  ): Promise<AddedEventSource> {
    await this.tools.refuseUnknownKern(municipality, source.forAll.kern);
    const agenda = await this.read(text);
    return this.database.transaction(municipality, async (manager) => {
      const kept = { ...source, title: keptTitle(source.title) };
      if (await this.sources.insert(manager, municipality, kept)) {
        await this.fill(manager, municipality, source.id, agenda);
        const object = { kind: 'agenda', id: source.id };
        await this.accessLog.record(manager, municipality, { action: 'agenda_added', object });
      }
      const problems = agenda.problems.slice(0, SHOWN);
      return { source: await this.existing(manager, source.id), problems };
    });
  }

  private async fill(
    manager: EntityManager,
    municipality: string,
    source: string,
    { events, problems }: Agenda,
  ): Promise<void> {
    // The same event of the same agenda keeps its id, however often it is brought.
    const kept = events.map(({ key, title, firstDay, lastDay }) => ({
      id: uuidv5(key, source),
      title: keptTitle(title),
      firstDay,
      lastDay,
    }));
    await this.tools.events.replaceOf(manager, municipality, source, kept);
    await this.sources.succeeded(manager, source, this.tools.clock.now(), problems.length);
  }

  private read(text: string): Promise<Agenda> {
    return readAgenda(text, this.tools.window(dayAt(this.tools.clock.now())));
  }

  private async existing(manager: EntityManager, id: string): Promise<EventSource> {
    const found = await this.readModel.one(manager, id, this.tools.clock.now());
    if (found === undefined) throw new AppError('unknown_agenda');
    return found;
  }
}
