import { z } from 'zod';
import type { PoolUse } from '../../platform/database/database';
import { gauge } from '../../platform/observability/registry';

/** What waits in the whole installation, as `operations_state()` tells it. */
export const InstallationState = z.object({
  /** At most 10,000 are counted. */
  outboxWaiting: z.number(),
  outboxOldestSeconds: z.number().nullable(),
  importsRunning: z.number(),
  importsStalled: z.number(),
  importsInterrupted: z.number(),
  databaseVersion: z.string(),
});
export type InstallationState = z.infer<typeof InstallationState> & {
  /** With waiting for a connection. */
  readonly roundTripMs: number;
};

interface Measured {
  /** The last answer of the database; `null` when it gave none. */
  readonly state: () => InstallationState | null;
  readonly pool: () => PoolUse;
}

let measured: Measured = { state: () => null, pool: () => ({ size: 0, inUse: 0, waiting: 0 }) };

/** Says where the figures below come from. */
export function measureBy(given: Measured): void {
  measured = given;
}

/** A figure of the last answer; left out while the database gives none. */
function stateGauge(name: string, help: string, pick: (state: InstallationState) => number): void {
  gauge(name, help, (each) => {
    const state = measured.state();
    each.remove();
    if (state !== null) each.set(pick(state));
  });
}

gauge('database_up', 'Whether the database answered.', (each) =>
  each.set(measured.state() === null ? 0 : 1),
);
stateGauge(
  'database_round_trip_seconds',
  'One question to the database, with waiting for a connection.',
  ({ roundTripMs }) => roundTripMs / 1_000,
);
gauge('database_pool_connections', 'Connections of the pool.', (each) =>
  each.set(measured.pool().size),
);
gauge('database_pool_connections_in_use', 'Connections of the pool at work.', (each) =>
  each.set(measured.pool().inUse),
);
gauge('database_pool_waiting', 'Work that waits for a connection.', (each) =>
  each.set(measured.pool().waiting),
);
stateGauge(
  'relay_waiting_changes',
  'Stored changes without a number; at most 10,000 are counted.',
  ({ outboxWaiting }) => outboxWaiting,
);
stateGauge(
  'relay_lag_seconds',
  'Age of the oldest change without a number; 0: none waits.',
  ({ outboxOldestSeconds }) => outboxOldestSeconds ?? 0,
);
stateGauge(
  'imports_stalled',
  'Imports of the installation that run, but of which nothing was heard for two minutes.',
  ({ importsStalled }) => importsStalled,
);
