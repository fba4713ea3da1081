import { sqlStateOf } from '../../platform/database/sql-state';
import { AppError } from '../../platform/errors/app-error';
import { SYSTEM } from '../../platform/identity/actor';
import { runAs } from '../../platform/identity/request-context';
import { WaitingLine } from './waiting-line';

/** Members of one transaction: enough that its fixed cost hardly counts, few enough that nobody waits long. */
const BATCH_MAX = 64;
/** Members that may wait in one municipality, and in all together: some seconds of work. */
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

interface Waiting<Member, Outcome> {
  readonly member: Member;
  readonly settle: (outcome: Outcome) => void;
  readonly fail: (error: unknown) => void;
}

/** Writes members of one municipality together; outcomes are in their order. */
type WriteTogether<Member, Outcome> = (
  municipality: string,
  members: readonly Member[],
) => Promise<readonly Outcome[]>;

/**
 * Writes together what comes at the same time in one municipality. While one transaction is on its way
 * others wait, and then go as one: with nobody else there something is written at once, and under load a
 * transaction, with its locks on the counts and its wait for the disk, is shared by many.
 */
export class GroupCommit<Member, Outcome> {
  /** Per municipality that is being written to, what waits for the transaction on its way. */
  private readonly lines = new Map<string, WaitingLine<Waiting<Member, Outcome>>>();
  private inAll = 0;

  constructor(private readonly writeTogether: WriteTogether<Member, Outcome>) {}

  /** @throws AppError `unavailable` when too much waits already; or what went wrong with this member */
  write(municipality: string, member: Member): Promise<Outcome> {
    return new Promise((settle, fail) => this.join(municipality, { member, settle, fail }));
  }

  private join(municipality: string, waiting: Waiting<Member, Outcome>): void {
    const line = this.lines.get(municipality);
    if ((line?.length ?? 0) >= WAITING_MAX || this.inAll >= WAITING_MAX_IN_ALL) {
      throw new AppError('unavailable', BUSY);
    }
    this.inAll += 1;
    if (line !== undefined) {
      line.join(waiting);
      return;
    }
    const opened = new WaitingLine<Waiting<Member, Outcome>>();
    opened.join(waiting);
    this.lines.set(municipality, opened);
    // Not in the name of whoever happens to come first: each member brings its own work.
    void runAs(SYSTEM, () => this.drain(municipality, opened));
  }

  /** Never fails: what goes wrong is told to whoever waits for it. */
  private async drain(
    municipality: string,
    line: WaitingLine<Waiting<Member, Outcome>>,
  ): Promise<void> {
    while (line.length > 0) {
      const batch = line.take(BATCH_MAX);
      const start = performance.now();
      await this.store(municipality, batch);
      this.inAll -= batch.length;
      if (batch.length === 1) continue;
      const patience = Math.min((performance.now() - start) * PATIENCE, PATIENCE_MAX_MS);
      await line.gather(Math.min(line.length + batch.length, BATCH_MAX), patience);
    }
    this.lines.delete(municipality);
  }

  private async store(
    municipality: string,
    batch: readonly Waiting<Member, Outcome>[],
  ): Promise<void> {
    try {
      const members = batch.map(({ member }) => member);
      const outcomes = await this.writeTogether(municipality, members);
      for (const [place, { settle, fail }] of batch.entries()) {
        const outcome = outcomes[place];
        if (outcome === undefined) fail(new Error('a member of a batch has no outcome'));
        else settle(outcome);
      }
    } catch (error) {
      if (batch.length === 1 || !isOfOneMember(error)) {
        for (const { fail } of batch) fail(error);
        return;
      }
      // One of them cannot be stored: the others do not suffer for it.
      for (const one of batch) await this.store(municipality, [one]);
    }
  }
}

/** A connection that is lost, a server that stops, is full or is overloaded fails each of them alike. */
const OF_THE_SERVER = /^(08|53|57|58|XX)/;

function isOfOneMember(error: unknown): boolean {
  const state = sqlStateOf(error);
  return state !== undefined && !OF_THE_SERVER.test(state);
}
