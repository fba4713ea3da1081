import { Inject, Injectable } from '@nestjs/common';
import type { EchoChanged, SignalEvent } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { Database } from '../../../platform/database/database';
import { AppError } from '../../../platform/errors/app-error';
import { AccessLog } from '../../access-log/access-log.public';
import { lockForMoving } from './echo-lock';
import { EchoesReadModel } from './echoes.read-model';
import { eventOf, EchoesStore, type EventSignal, type Move } from './echoes.store';

/** One method a use case: tell an event, merge, split, undo. */
@Injectable()
export class EchoesService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(EchoesStore) private readonly store: EchoesStore,
    @Inject(EchoesReadModel) private readonly readModel: EchoesReadModel,
    @Inject(AccessLog) private readonly accessLog: AccessLog,
  ) {}

  /**
   * The event that a signal belongs to, with its texts: that they were read is written down.
   * @throws AppError `unknown_signal`
   */
  event(municipality: string, id: string): Promise<SignalEvent> {
    return this.database.transaction(municipality, async (manager) => {
      const event = await this.readModel.eventOf(manager, municipality, id);
      if (event === null) throw new AppError('unknown_signal');
      const object = { kind: 'signal', id };
      await this.accessLog.record(manager, municipality, { action: 'signal_read', object });
      return event;
    });
  }

  /**
   * Makes one event of two; the older one stays, with the echoes of both. A signal that is an echo comes
   * alone: the event that it leaves stays as it is.
   *
   * @throws AppError `unknown_signal`, `echo_of_itself`
   */
  merge(municipality: string, id: string, other: string): Promise<EchoChanged> {
    if (id === other) throw new AppError('echo_of_itself');
    return this.moving(municipality, async (manager) => {
      const [left, right] = await this.both(manager, municipality, [id, other]);
      const events = [eventOf(left), eventOf(right)];
      if (events[0] === events[1]) return { change: null, event: eventOf(left), moved: 0 };
      const signals = await this.store.eventsWith(manager, municipality, events);
      const event = signals.find((signal) => events.includes(signal.id));
      if (event === undefined) throw new AppError('unknown_signal');
      const goes = [left, right].find((signal) => eventOf(signal) !== event.id) ?? right;
      // What is an echo of something else was put there apart from the rest of that event.
      const going =
        goes.echoOf === null ? signals.filter((signal) => eventOf(signal) === goes.id) : [goes];
      const moves = going.map((signal) => ({ signal, to: event.id }));
      const change = await this.store.move(manager, municipality, moves, { act: 'merged' });
      await this.noted(manager, municipality, 'echo_merged', id);
      return { change, event: event.id, moved: moves.length };
    });
  }

  /**
   * Makes a signal an event of its own. Of an event that had echoes the oldest one takes its place.
   * @throws AppError `unknown_signal`
   */
  split(municipality: string, id: string): Promise<EchoChanged> {
    return this.moving(municipality, async (manager) => {
      const [signal, ...echoes] = await this.withEchoes(manager, municipality, id);
      if (signal === undefined) throw new AppError('unknown_signal');
      if (signal.echoOf === null && echoes.length === 0)
        return { change: null, event: id, moved: 0 };
      const [heir] = echoes;
      const moves: Move[] =
        heir === undefined
          ? [{ signal, to: id }]
          : echoes.map((echo) => ({ signal: echo, to: heir.id }));
      const change = await this.store.move(manager, municipality, moves, { act: 'split' });
      await this.noted(manager, municipality, 'echo_split', id);
      return { change, event: id, moved: moves.length };
    });
  }

  /**
   * Puts back what an act of a person moved, as long as nothing of it moved since.
   * @throws AppError `unknown_change`, `echo_changed`
   */
  undo(municipality: string, change: string): Promise<EchoChanged> {
    return this.moving(municipality, async (manager) => {
      const noted = await this.store.noted(manager, municipality, change);
      if (noted === 'undone') throw new AppError('echo_changed');
      const [first] = noted;
      if (first === undefined || !UNDONE_BY_A_PERSON.has(first.act))
        throw new AppError('unknown_change');
      const ids = noted.map(({ signal }) => signal);
      const targets = noted.map(({ from }) => from);
      const found = await this.store.eventsWith(manager, municipality, [...ids, ...targets]);
      const byId = new Map(found.map((signal) => [signal.id, signal]));
      const moves = noted.map(({ signal: id, from, to }) => {
        const signal = byId.get(id);
        if (signal === undefined || eventOf(signal) !== to) throw new AppError('echo_changed');
        return { signal, to: from };
      });
      if (!isWhole(found, moves)) throw new AppError('echo_changed');
      const undone = await this.store.move(manager, municipality, moves, {
        act: 'undone',
        undoes: change,
      });
      await this.noted(manager, municipality, 'echo_undone', first.signal);
      return { change: undone, event: first.from, moved: moves.length };
    });
  }

  private moving(
    municipality: string,
    work: (manager: EntityManager) => Promise<EchoChanged>,
  ): Promise<EchoChanged> {
    return this.database.transaction(municipality, async (manager) => {
      await lockForMoving(manager, municipality);
      return work(manager);
    });
  }

  private async both(
    manager: EntityManager,
    municipality: string,
    [id, other]: readonly [string, string],
  ): Promise<[EventSignal, EventSignal]> {
    const found = await this.store.eventsWith(manager, municipality, [id, other]);
    const left = found.find((signal) => signal.id === id);
    const right = found.find((signal) => signal.id === other);
    if (left === undefined || right === undefined) throw new AppError('unknown_signal');
    return [left, right];
  }

  /** The signal first, then its echoes, oldest first. */
  private async withEchoes(
    manager: EntityManager,
    municipality: string,
    id: string,
  ): Promise<EventSignal[]> {
    const found = await this.store.eventsWith(manager, municipality, [id]);
    return [
      ...found.filter((signal) => signal.id === id),
      ...found.filter((signal) => signal.id !== id),
    ];
  }

  private noted(
    manager: EntityManager,
    municipality: string,
    action: 'echo_merged' | 'echo_split' | 'echo_undone',
    id: string,
  ): Promise<void> {
    const object = { kind: 'signal', id };
    return this.accessLog.record(manager, municipality, { action, object });
  }
}

/** What a person did; what the product did by itself is mended by merging or splitting. */
const UNDONE_BY_A_PERSON: ReadonlySet<string> = new Set(['merged', 'split', 'undone']);

/** After the moves every echo still is an echo of an event that is there. */
function isWhole(found: readonly EventSignal[], moves: readonly Move[]): boolean {
  const event = new Map(found.map((signal) => [signal.id, eventOf(signal)]));
  for (const { signal, to } of moves) event.set(signal.id, to);
  return [...event.values()].every((to) => event.get(to) === to);
}
