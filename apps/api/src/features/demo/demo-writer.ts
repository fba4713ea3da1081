import { Inject, Injectable } from '@nestjs/common';
import { dayAt, momentAt } from '@poolshoogte/calendar';
import type { DemoSignal } from '@poolshoogte/demo';
import { v4 as uuidv4 } from 'uuid';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { rowsOf } from '../../platform/database/rows';
import { repairCounts } from '../counts/counts.public';
import { KernDirectory } from '../municipalities/municipalities.public';
import {
  type KeyedSignal,
  prepareSignal,
  signalsArrived,
  SignalsStore,
} from '../signals/signals.public';

const BATCH = 2_000;
const PROGRESS_EVERY = 10_000;

/** Stores synthetic signals the way every signal is stored: masked, tagged, counted. */
@Injectable()
export class DemoWriter {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Database) private readonly database: Database,
    @Inject(KernDirectory) private readonly kernen: KernDirectory,
    @Inject(SignalsStore) private readonly signals: SignalsStore,
  ) {}

  /** Takes away what an interrupted first load left: half a history is no history. */
  async clear(municipality: string): Promise<void> {
    await this.database.transaction(municipality, async (manager) => {
      const left = await rowsOf(
        manager,
        `DELETE FROM signal WHERE idempotency_key LIKE 'demo:%' RETURNING 1 AS gone`,
      );
      if (left.length > 0) await repairCounts(manager);
    });
  }

  /** Stores the part of a history after a day. @returns how many signals */
  async write(
    history: Iterable<DemoSignal>,
    options: { after: string; onProgress: (count: number) => void },
  ): Promise<number> {
    const batches = new Map<string, KeyedSignal[]>();
    let ordinal = 0;
    let stored = 0;
    let announced = 0;
    const flush = async (municipality: string): Promise<void> => {
      const batch = batches.get(municipality) ?? [];
      batches.set(municipality, []);
      if (batch.length === 0) return;
      const ids = await this.database.transaction(municipality, (manager) =>
        this.signals.insert(manager, municipality, batch, null),
      );
      stored += ids.size;
      if (stored - announced < PROGRESS_EVERY) return;
      announced = stored - (stored % PROGRESS_EVERY);
      options.onProgress(announced);
    };
    for (const signal of history) {
      ordinal += 1;
      const isYetToCome = momentOf(signal) > this.clock.now();
      if (signal.occurredOn <= options.after || isYetToCome) continue;
      const keyed = await this.prepare(signal, `demo:${signal.occurredOn}:${ordinal}`);
      const batch = batches.get(signal.municipalityCode) ?? [];
      batch.push(keyed);
      batches.set(signal.municipalityCode, batch);
      if (batch.length >= BATCH) await flush(signal.municipalityCode);
    }
    for (const municipality of batches.keys()) await flush(municipality);
    return stored;
  }

  async drip(signal: DemoSignal): Promise<void> {
    const keyed = await this.prepare(signal, `demo:${uuidv4()}`);
    await this.database.transaction(signal.municipalityCode, (manager) =>
      this.signals.insert(manager, signal.municipalityCode, [keyed], null),
    );
    signalsArrived('demo', [signal.sourceKind]);
  }

  private async prepare(signal: DemoSignal, idempotencyKey: string): Promise<KeyedSignal> {
    const now = this.clock.now();
    const prepared = prepareSignal(
      {
        text: signal.text,
        kern: signal.kernCode,
        sourceKind: signal.sourceKind,
        occurredOn: signal.occurredOn,
        seenOn: signal.occurredOn,
        phase: signal.phase,
        drivers: signal.drivers,
      },
      {
        kernen: await this.kernen.of(signal.municipalityCode),
        now: momentOf(signal),
        today: dayAt(now),
        givenBy: 'chosen',
        tagger: await this.signals.taggerOf(signal.municipalityCode),
      },
    );
    if (!prepared.ok) throw new Error(`A demo signal was refused: ${prepared.code}`);
    return { signal: prepared.signal, idempotencyKey };
  }
}

function momentOf({ occurredOn, occurredTime }: DemoSignal): Date {
  return momentAt(occurredOn, occurredTime);
}
