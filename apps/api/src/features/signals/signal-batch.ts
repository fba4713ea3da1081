import { Inject, Injectable } from '@nestjs/common';
import type { Signal, StoredSignal } from '@poolshoogte/contracts';
import { Database } from '../../platform/database/database';
import type { RequestContext } from '../../platform/identity/request-context';
import { AccessLog } from '../access-log/access-log.public';
import { possibleEchoes } from './possible-echoes';
import type { PreparedSignal } from './prepare-signal';
import { SignalsReadModel } from './signals.read-model';
import { SignalsStore } from './signals.store';
import { storedFingerprint } from './stored-columns';

/** One request to log a signal, with the work that it belongs to. */
export interface BatchMember {
  readonly signal: PreparedSignal;
  readonly idempotencyKey: string;
  readonly context: RequestContext;
}

/** What became of one member. */
export type Outcome =
  | { readonly kind: 'stored'; readonly stored: StoredSignal; readonly isNew: boolean }
  | { readonly kind: 'refused'; readonly code: 'idempotency_key_reused' | 'unknown_signal' };

/** Stores signals that were asked for by different requests in one transaction. */
@Injectable()
export class SignalBatch {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SignalsStore) private readonly store: SignalsStore,
    @Inject(SignalsReadModel) private readonly readModel: SignalsReadModel,
    @Inject(AccessLog) private readonly accessLog: AccessLog,
  ) {}

  /** All of them or none; outcomes are in the order of the members. */
  write(municipality: string, members: readonly BatchMember[]): Promise<Outcome[]> {
    return this.database.transaction(municipality, async (manager) => {
      const fingerprints = members.flatMap(
        ({ signal }) => storedFingerprint(signal.fingerprint) ?? [],
      );
      const earlier = await this.readModel.echoesOf(manager, municipality, [
        ...new Set(fingerprints),
      ]);
      const keyed = members.map(({ context, ...keyedSignal }) => ({
        ...keyedSignal,
        enteredBy: context.actor?.account ?? null,
      }));
      const stored = await this.store.insert(manager, municipality, keyed, null);
      const isNew = ({ signal }: BatchMember) => stored.has(signal.id);
      await this.accessLog.recordAll(
        manager,
        municipality,
        members.filter(isNew).map(({ signal, context }) => ({
          action: 'signal_logged',
          object: { kind: 'signal', id: signal.id },
          context,
        })),
      );
      const repeated = members.filter((member) => !isNew(member)).map((one) => one.idempotencyKey);
      const known =
        repeated.length === 0
          ? new Map<string, never>()
          : await this.readModel.byKeys(manager, municipality, repeated);
      return members.map((member, place) => {
        const kept = isNew(member)
          ? { signal: asStored(member.signal), requestHash: member.signal.requestHash }
          : known.get(member.idempotencyKey);
        if (kept === undefined) return { kind: 'refused', code: 'unknown_signal' };
        if (kept.requestHash !== member.signal.requestHash)
          return { kind: 'refused', code: 'idempotency_key_reused' };
        const before = members.slice(0, place).filter(isNew);
        const echoes = possibleEchoes(
          { id: kept.signal.id, signal: member.signal },
          earlier,
          before.map(({ signal }) => signal),
        );
        return {
          kind: 'stored',
          stored: { signal: kept.signal, possibleEchoes: echoes },
          isNew: isNew(member),
        };
      });
    });
  }
}

/** A signal as it would be read back. */
function asStored(signal: PreparedSignal): Signal {
  const { id, municipality, kern, text, masked, sourceKind, occurredOn, seenOn, phase } = signal;
  const { themes, drivers, suggestedPhase } = signal.tagging;
  return {
    id,
    municipality,
    kern,
    text,
    masked,
    sourceKind,
    occurredOn,
    seenOn,
    enteredAt: signal.enteredAt.toISOString(),
    themes,
    drivers,
    phase,
    suggestedPhase,
    importId: null,
  };
}
