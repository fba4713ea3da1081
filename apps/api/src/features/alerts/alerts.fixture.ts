import { hash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { momentAt } from '@poolshoogte/calendar';
import type { SourceKindId, ThemeId } from '@poolshoogte/vocabulary';
import { v7 as uuidv7 } from 'uuid';
import type { DataSource } from 'typeorm';
import type { Database } from '../../platform/database/database';
import { rowsOf } from '../../platform/database/rows';
import type { SignalsStore } from '../signals/signals.public';

/** One signal, as far as scoring looks at it. */
export interface Told {
  readonly kern: string;
  readonly theme: ThemeId;
  readonly day: string;
  readonly sourceKind?: SourceKindId;
  /** The day of entry; left out: the day it happened. */
  readonly enteredOn?: string;
}

interface Where {
  readonly database: Database;
  readonly store: SignalsStore;
  readonly municipality: string;
}

/** Stores signals with their day of entry, so that a history of a year is there at once. */
export async function logHistory(
  { database, store, municipality }: Where,
  told: readonly Told[],
): Promise<void> {
  const keyed = told.map(({ kern, theme, day, sourceKind = 'melding', enteredOn = day }) => {
    const enteredAt = momentAt(enteredOn, '00:30');
    const id = uuidv7({ msecs: enteredAt.getTime() });
    const tag = { id: theme, origin: 'chosen' as const, confidence: null, evidence: [] };
    return {
      idempotencyKey: id,
      signal: {
        id,
        municipality,
        kern,
        text: 'Verzonnen signaal.',
        masked: {},
        fingerprint: hash('sha256', id, 'hex').slice(0, 32),
        mayBeMerged: false,
        restoredFor: [],
        sourceKind,
        occurredOn: day,
        seenOn: day,
        enteredAt,
        listedAt: enteredAt,
        themes: [theme],
        drivers: [],
        phase: 'onbekend' as const,
        tagging: { themes: [tag], drivers: [], suggestedPhase: null },
        privacyVersion: 'test',
        lexiconVersion: 'test',
        modelVersion: 0,
        judgement: {
          kind: 'confirmation' as const,
          suggested: {
            themes: [],
            drivers: [],
            phase: 'onbekend' as const,
            modelVersion: 0,
            lexiconVersion: 'test',
          },
          chosen: { themes: [theme], drivers: null, phase: null },
        },
        requestHash: '',
      },
    };
  });
  await database.transaction(municipality, (manager) =>
    store.insert(manager, municipality, keyed, null),
  );
}

const POLL_MS = 10;

/** Waits until every stored change has its number. */
export async function numbered(owner: DataSource): Promise<void> {
  for (;;) {
    const [row] = await rowsOf<{ n: number }>(
      owner,
      'SELECT count(*)::int AS n FROM outbox WHERE seq IS NULL',
    );
    if (row?.n === 0) return;
    await pause(POLL_MS);
  }
}
