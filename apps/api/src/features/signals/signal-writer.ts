import { Inject, Injectable } from '@nestjs/common';
import type { StoredSignal } from '@poolshoogte/contracts';
import { sqlStateOf } from '../../platform/database/sql-state';
import { AppError } from '../../platform/errors/app-error';
import { SYSTEM } from '../../platform/identity/actor';
import { requestContext, runAs } from '../../platform/identity/request-context';
import type { PreparedSignal } from './prepare-signal';
import { type BatchMember, type Outcome, SignalBatch } from './signal-batch';
import { WaitingLine } from './waiting-line';

/** Signals in one transaction: enough that its fixed cost hardly counts, few enough that nobody waits long. */
const BATCH_MAX = 64;
/** Signals that may wait in one municipality, and in all together: about ten seconds of work. */
const WAITING_MAX = 512;
const WAITING_MAX_IN_ALL = 4_096;

/**
 * Who was just answered often sends the next signal at once. After a transaction of several the next one
 * waits so much of its time for them, at most; else the one half would always wait for the other. Who
 * comes alone is never waited with.
 */
const PATIENCE = 0.25;
const PATIENCE_MAX_MS = 4;

const BUSY =
  'Er komen nu meer signalen binnen dan er weggeschreven kunnen worden. Stuur dit signaal over een paar ' +
  'seconden opnieuw met dezelfde eigen sleutel: het komt er niet dubbel in.';

interface Waiting extends BatchMember {
  readonly settle: (outcome: Outcome) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Writes what is logged at the same time in one municipality together. While one transaction is on its
 * way the next requests wait, and then go as one: with nobody else there a signal is written at once, and
 * under load a transaction, with its locks on the counts and its wait for the disk, is shared by many.
 */
@Injectable()
export class SignalWriter {
  /** Per municipality that is being written to, what waits for the transaction on its way. */
  private readonly lines = new Map<string, WaitingLine<Waiting>>();
  private inAll = 0;

  constructor(@Inject(SignalBatch) private readonly batch: SignalBatch) {}

  /**
   * Stores one signal, for whom the work at hand is done.
   * @throws AppError `idempotency_key_reused`, `unknown_signal` (its month was put away), `unavailable`
   */
  async write(
    signal: PreparedSignal,
    idempotencyKey: string,
  ): Promise<StoredSignal & { isNew: boolean }> {
    const outcome = await new Promise<Outcome>((settle, fail) => {
      this.join({ signal, idempotencyKey, context: requestContext(), settle, fail });
    });
    if (outcome.kind === 'refused') throw new AppError(outcome.code);
    return { ...outcome.stored, isNew: outcome.isNew };
  }

  private join(member: Waiting): void {
    const { municipality } = member.signal;
    const line = this.lines.get(municipality);
    if ((line?.length ?? 0) >= WAITING_MAX || this.inAll >= WAITING_MAX_IN_ALL) {
      throw new AppError('unavailable', BUSY);
    }
    this.inAll += 1;
    if (line !== undefined) {
      line.join(member);
      return;
    }
    const opened = new WaitingLine<Waiting>();
    opened.join(member);
    this.lines.set(municipality, opened);
    // Not in the name of whoever happens to come first: each member brings its own work.
    void runAs(SYSTEM, () => this.drain(municipality, opened));
  }

  /** Never fails: what goes wrong is told to whoever waits for it. */
  private async drain(municipality: string, line: WaitingLine<Waiting>): Promise<void> {
    while (line.length > 0) {
      const members = line.take(BATCH_MAX);
      const start = performance.now();
      await this.store(municipality, members);
      this.inAll -= members.length;
      if (members.length === 1) continue;
      const patience = Math.min((performance.now() - start) * PATIENCE, PATIENCE_MAX_MS);
      await line.gather(Math.min(line.length + members.length, BATCH_MAX), patience);
    }
    this.lines.delete(municipality);
  }

  private async store(municipality: string, members: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await this.batch.write(municipality, members);
      for (const [place, member] of members.entries()) {
        const outcome = outcomes[place];
        if (outcome === undefined) member.fail(new Error('a signal of a batch has no outcome'));
        else member.settle(outcome);
      }
    } catch (error) {
      if (members.length === 1 || !isOfOneMember(error)) {
        for (const member of members) member.fail(error);
        return;
      }
      // One of them cannot be stored: the others do not suffer for it.
      for (const member of members) await this.store(municipality, [member]);
    }
  }
}

/** A connection that is lost, a server that stops, is full or is overloaded fails each of them alike. */
const OF_THE_SERVER = /^(08|53|57|58|XX)/;

function isOfOneMember(error: unknown): boolean {
  const state = sqlStateOf(error);
  return state !== undefined && !OF_THE_SERVER.test(state);
}
