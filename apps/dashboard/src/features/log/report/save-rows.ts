import { ApiError, OfflineError } from '../../../platform/api/api-client';
import { problemText } from '../../../platform/api/problem-text';
import { newKey } from '../../../platform/api/new-key';
import { removeSignal, saveSignal } from '../api/signal-requests';
import { rowProblem, toSignal, type ReportRow } from './report';

/** So many are under way at once: fast, and polite to who logs by hand meanwhile. */
const AT_ONCE = 4;

interface Saving {
  municipality: string;
  day: string;
  onRow: (row: ReportRow) => void;
}

/** Saves rows, each with a key of its own; `onRow` tells each as it ends. A lost connection stops it. */
export async function saveRows(
  rows: readonly ReportRow[],
  { municipality, day, onRow }: Saving,
): Promise<void> {
  let isOffline = false;
  await inTurns(rows, async (row) => {
    if (isOffline) return onRow({ ...row, state: 'failed', problem: NO_CONNECTION });
    const wrong = rowProblem(row);
    if (wrong !== null) return onRow({ ...row, state: 'failed', problem: wrong });
    try {
      const stored = await saveSignal(row.key, toSignal(row, municipality, day));
      onRow({ ...row, state: 'saved', signal: stored.signal.id, problem: null });
    } catch (error) {
      isOffline ||= error instanceof OfflineError;
      // An edited text is another signal: it gets another key.
      const isReused = error instanceof ApiError && error.problem.code === 'idempotency_key_reused';
      const key = isReused ? newKey() : row.key;
      onRow({ ...row, key, state: 'failed', problem: problemText(error, NO_CONNECTION) });
    }
  });
}

const NO_CONNECTION = 'Geen verbinding. Sla de rest zo opnieuw op; dubbel komt er niets in.';

/** Takes saved rows back; each stands open again with a new key. @returns whether all were */
export async function takeBack(
  rows: readonly ReportRow[],
  { municipality, onRow }: Omit<Saving, 'day'>,
): Promise<boolean> {
  let isWhole = true;
  await inTurns(rows, async (row) => {
    if (row.signal === null) return;
    try {
      await removeSignal({ id: row.signal, municipality });
      onRow({ ...row, state: 'open', signal: null, key: newKey() });
    } catch (error) {
      // Who took it away already did what was asked.
      const isGone = error instanceof ApiError && error.problem.code === 'unknown_signal';
      if (isGone) onRow({ ...row, state: 'open', signal: null, key: newKey() });
      isWhole &&= isGone;
    }
  });
  return isWhole;
}

async function inTurns<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const lane = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
