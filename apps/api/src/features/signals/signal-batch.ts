import { Inject, Injectable } from '@nestjs/common';
import type { Signal, StoredSignal } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/database';
import type { RequestContext } from '../../platform/identity/request-context';
import { tracedFrom } from '../../platform/observability/tracing';
import { AccessLog, type EntryOfWork } from '../access-log/access-log.public';
import { CorrectionsStore } from '../taggings/taggings.public';
import { EchoesReadModel } from './echoes/echoes.read-model';
import { possibleEchoes } from './possible-echoes';
import type { PreparedSignal } from './prepare-signal';
import { SignalsReadModel } from './signals.read-model';
import { SignalsStore, type StoredNow } from './signals.store';
import type { KeyedSignal } from './stored-columns';

/** One request to log a signal, with the work that it belongs to. */
export interface BatchMember {
  readonly signal: PreparedSignal;
  readonly idempotencyKey: string;
  readonly context: RequestContext;
  /** The trace that it belongs to; `undefined` while the installation does not trace. */
  readonly trace: string | undefined;
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
    @Inject(EchoesReadModel) private readonly echoes: EchoesReadModel,
    @Inject(AccessLog) private readonly accessLog: AccessLog,
    @Inject(CorrectionsStore) private readonly corrections: CorrectionsStore,
  ) {}

  /** All of them or none; outcomes are in the order of the members. */
  write(municipality: string, members: readonly BatchMember[]): Promise<Outcome[]> {
    const traces = members.map(({ trace }) => trace);
    return tracedFrom(traces, 'signal.transaction', () =>
      this.inOneTransaction(municipality, members),
    );
  }

  private inOneTransaction(
    municipality: string,
    members: readonly BatchMember[],
  ): Promise<Outcome[]> {
    return this.database.transaction(municipality, async (manager) => {
      const isNewIn = (ids: StoredNow) => (member: BatchMember) => ids.has(member.signal.id);
      // Sent together and answered in this order: echoes are those from before the batch.
      const [earlier, stored] = await Promise.all([
        this.readModel.echoesOf(manager, municipality, fingerprintsOf(members)),
        this.store.insert(manager, municipality, members.map(keyedOf), null, (ids) =>
          this.writeAlong(manager, municipality, members.filter(isNewIn(ids))),
        ),
      ]);
      const isNew = isNewIn(stored);
      const known = await this.storedBefore(
        manager,
        municipality,
        members.filter((member) => !isNew(member)),
      );
      const keptOf = (member: BatchMember) => {
        if (!isNew(member)) return known.get(member.idempotencyKey);
        const signal = asStored(member.signal, stored.get(member.signal.id) ?? null);
        return { signal, requestHash: member.signal.requestHash };
      };
      const kepts = members.map(keptOf);
      const events = await this.echoes.heard(
        manager,
        municipality,
        kepts.flatMap((kept) => kept?.signal.echoOf ?? []),
      );
      return members.map((member, place) => {
        const kept = kepts[place];
        if (kept === undefined) return { kind: 'refused', code: 'unknown_signal' };
        if (kept.requestHash !== member.signal.requestHash)
          return { kind: 'refused', code: 'idempotency_key_reused' };
        const before = members.slice(0, place).filter(isNew);
        const { id, echoOf } = kept.signal;
        const echoes = possibleEchoes(
          { id, echoOf, fingerprint: member.signal.fingerprint },
          earlier,
          before.map(({ signal }) => ({ signal, echoOf: stored.get(signal.id) ?? null })),
        );
        const event = echoOf === null ? null : (events.get(echoOf) ?? null);
        return {
          kind: 'stored',
          stored: { signal: kept.signal, event, possibleEchoes: echoes },
          isNew: isNew(member),
        };
      });
    });
  }

  /** Who logged it, and what he made of the suggestions: a program judges nothing. */
  private async writeAlong(
    manager: EntityManager,
    municipality: string,
    added: readonly BatchMember[],
  ): Promise<void> {
    const byPeople = added.filter(({ context }) => context.actor?.kind === 'person');
    await Promise.all([
      this.accessLog.recordAll(manager, municipality, added.flatMap(entriesOf)),
      this.corrections.add(
        manager,
        municipality,
        byPeople.map(({ signal: { id, judgement } }) => ({ signal: id, judgement })),
      ),
    ]);
  }

  private async storedBefore(
    manager: EntityManager,
    municipality: string,
    repeated: readonly BatchMember[],
  ): Promise<StoredBefore> {
    if (repeated.length === 0) return new Map();
    const keys = repeated.map(({ idempotencyKey }) => idempotencyKey);
    return this.readModel.byKeys(manager, municipality, keys);
  }
}

type StoredBefore = Awaited<ReturnType<SignalsReadModel['byKeys']>>;

const keyedOf = ({ signal, idempotencyKey, context }: BatchMember): KeyedSignal => ({
  signal,
  idempotencyKey,
  enteredBy: context.actor?.account ?? null,
});

/** That it was logged, and each name that a person put back, with why. */
const entriesOf = ({ signal, context }: BatchMember): EntryOfWork[] => {
  const object = { kind: 'signal', id: signal.id };
  return [
    { action: 'signal_logged', object, context },
    ...signal.restoredFor.map((reason) => ({
      action: 'name_restored' as const,
      object,
      reason,
      context,
    })),
  ];
};

const fingerprintsOf = (members: readonly BatchMember[]): string[] => [
  ...new Set(members.flatMap(({ signal }) => signal.fingerprint ?? [])),
];

/** A signal as it would be read back. */
function asStored(signal: PreparedSignal, echoOf: string | null): Signal {
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
    echoOf,
  };
}
