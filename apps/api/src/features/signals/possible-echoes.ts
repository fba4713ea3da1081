import type { PreparedSignal } from './prepare-signal';
import { type EarlierEcho, type Echo, ECHOES_MAX } from './signals.read-model';

/** A member of a batch that was stored now, with the event that it is an echo of. */
export interface StoredMember {
  readonly signal: PreparedSignal;
  readonly echoOf: string | null;
}

/**
 * Other signals with the same words that are not counted with it, newest first: those that were there,
 * and those that came before it in the same batch. What is counted with it is no question any more.
 *
 * @param id of the signal as it is stored, which is no echo of itself
 */
export function possibleEchoes(
  { id, echoOf, fingerprint }: { id: string; echoOf: string | null; fingerprint: string | null },
  earlier: readonly EarlierEcho[],
  before: readonly StoredMember[],
): Echo[] {
  if (fingerprint === null) return [];
  const event = echoOf ?? id;
  return [...earlier, ...before.map(({ signal, ...member }) => ({ ...signal, ...member }))]
    .filter((echo) => echo.fingerprint === fingerprint && (echo.echoOf ?? echo.id) !== event)
    .map(({ id: echo, occurredOn, text }) => ({ id: echo, occurredOn, text }))
    .sort(newestFirst)
    .slice(0, ECHOES_MAX);
}

function newestFirst(a: Echo, b: Echo): number {
  const [left, right] = [`${a.occurredOn} ${a.id}`, `${b.occurredOn} ${b.id}`];
  return left < right ? 1 : left > right ? -1 : 0;
}
