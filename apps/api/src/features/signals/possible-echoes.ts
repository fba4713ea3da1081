import type { PreparedSignal } from './prepare-signal';
import { type Echo, ECHOES_MAX } from './signals.read-model';

/** Echoes by stored fingerprint, as they were before a batch was stored. */
export type EarlierEchoes = readonly (Echo & { readonly fingerprint: string })[];

/**
 * Earlier signals with the same words, newest first: those that were there, and those that came before it
 * in the same batch.
 *
 * @param id of the signal as it is stored, which is no echo of itself
 */
export function possibleEchoes(
  { id, signal }: { id: string; signal: PreparedSignal },
  earlier: EarlierEchoes,
  before: readonly PreparedSignal[],
): Echo[] {
  const { fingerprint } = signal;
  if (fingerprint === null) return [];
  const echoes: Echo[] = [
    ...earlier.filter((echo) => echo.fingerprint === fingerprint),
    ...before.filter((other) => other.fingerprint === fingerprint),
  ]
    .filter((echo) => echo.id !== id)
    .map(({ id: echo, occurredOn, text }) => ({ id: echo, occurredOn, text }));
  return echoes.sort(newestFirst).slice(0, ECHOES_MAX);
}

function newestFirst(a: Echo, b: Echo): number {
  const [left, right] = [`${a.occurredOn} ${a.id}`, `${b.occurredOn} ${b.id}`];
  return left < right ? 1 : left > right ? -1 : 0;
}
