import { Inject, Injectable } from '@nestjs/common';
import type { StoredSignal } from '@poolshoogte/contracts';
import { AppError } from '../../platform/errors/app-error';
import { requestContext } from '../../platform/identity/request-context';
import { GroupCommit } from './group-commit';
import type { PreparedSignal } from './prepare-signal';
import { type BatchMember, type Outcome, SignalBatch } from './signal-batch';

/** Stores signals that are logged one by one, those that come at the same time together. */
@Injectable()
export class SignalWriter {
  private readonly together: GroupCommit<BatchMember, Outcome>;

  constructor(@Inject(SignalBatch) batch: SignalBatch) {
    this.together = new GroupCommit((municipality, members) => batch.write(municipality, members));
  }

  /**
   * Stores one signal, for whom the work at hand is done.
   * @throws AppError `idempotency_key_reused`, `unknown_signal` (its month was put away), `unavailable`
   */
  async write(
    signal: PreparedSignal,
    idempotencyKey: string,
  ): Promise<StoredSignal & { isNew: boolean }> {
    const context = requestContext();
    const member = { signal, idempotencyKey, context };
    const outcome = await this.together.write(signal.municipality, member);
    if (outcome.kind === 'refused') throw new AppError(outcome.code);
    return { ...outcome.stored, isNew: outcome.isNew };
  }
}
