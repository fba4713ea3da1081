import { counter, gauge } from '../../platform/observability/registry';

const rows = counter('import_rows_total', 'Rows of imported files, by what came of them.', [
  'outcome',
]);
let running = 0;
gauge('imports_running', 'Files that this process is reading now.', (each) => each.set(running));

const MINUTE_SECONDS = 60;
/** Rows per second of the last minute, by second of the clock. */
const perSecond = new Map<number, number>();

/** Runs the reading of one file. */
export async function observeImport<Result>(work: () => Promise<Result>): Promise<Result> {
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
  }
}

/** One batch, after its commit. */
export function importBatchStored(batch: {
  accepted: number;
  alreadyPresent: number;
  refused: number;
  empty: number;
}): void {
  const { accepted, alreadyPresent, refused, empty } = batch;
  rows.inc({ outcome: 'accepted' }, accepted);
  rows.inc({ outcome: 'already_present' }, alreadyPresent);
  rows.inc({ outcome: 'refused' }, refused);
  rows.inc({ outcome: 'empty' }, empty);
  const second = Math.floor(Date.now() / 1_000);
  const before = perSecond.get(second) ?? 0;
  perSecond.set(second, before + accepted + alreadyPresent + refused + empty);
  forgetBefore(second - MINUTE_SECONDS);
}

/** Rows read in the last minute, per second. */
export function importRowsPerSecond(): number {
  forgetBefore(Math.floor(Date.now() / 1_000) - MINUTE_SECONDS);
  const total = [...perSecond.values()].reduce((sum, each) => sum + each, 0);
  return total / MINUTE_SECONDS;
}

function forgetBefore(oldest: number): void {
  for (const second of perSecond.keys()) if (second <= oldest) perSecond.delete(second);
}
