import { addDays } from '@poolshoogte/calendar';
import { ECHO_MERGE_DAYS } from '@poolshoogte/tagging';
import type { PreparedSignal } from '../prepare-signal';

/** What the insert needs to know of one signal to find the event that it is an echo of. */
export interface Placing {
  /** Whether its words may be enough to be merged unasked. */
  readonly may_merge: boolean;
  /** First signal with the same words in the same batch; `null`: it is that signal. */
  readonly leader: string | null;
  /** No signal of those days was entered before this id: it keeps the search out of older months. */
  readonly low: string;
}

/**
 * Per signal how it is placed: exact echoes within the batch, in the order of the batch. The same rule
 * as `EVENT_OF_SAME_WORDS`, which looks among what is stored.
 */
export function placeTogether(signals: readonly PreparedSignal[]): Placing[] {
  const leaders = new Map<string, PreparedSignal[]>();
  return signals.map((signal) => {
    const { fingerprint, mayBeMerged: may_merge, occurredOn } = signal;
    const low = lowestIdFrom(addDays(occurredOn, -ECHO_MERGE_DAYS));
    if (!may_merge || fingerprint === null) return { may_merge, leader: null, low };
    const same = leaders.get(fingerprint) ?? [];
    const leader = same.find((other) => isOneEvent(other, signal));
    if (leader === undefined) leaders.set(fingerprint, [...same, signal]);
    return { may_merge, leader: leader?.id ?? null, low };
  });
}

/** Of signals with the same words: the same kern, or both without, and no more than a week apart. */
function isOneEvent(one: PreparedSignal, other: PreparedSignal): boolean {
  if (one.kern !== other.kern) return false;
  const farthest = addDays(one.occurredOn, ECHO_MERGE_DAYS);
  const nearest = addDays(one.occurredOn, -ECHO_MERGE_DAYS);
  return other.occurredOn >= nearest && other.occurredOn <= farthest;
}

/**
 * The event that a given signal is an echo of, because of the same words: the oldest such event. Both the
 * signal with the words and the first of its event must agree in place and time: an event that a person
 * put together holds other words, and perhaps another kern. Stricter than `judgeEcho` in one thing: a
 * kern beside none is for a person to judge.
 */
export const EVENT_OF_SAME_WORDS = `
  SELECT first.id AS event
  FROM signal AS other
  JOIN signal AS first ON first.municipality_code = $2 AND first.id = coalesce(other.echo_of, other.id)
  WHERE other.municipality_code = $2 AND other.fingerprint = decode(given.fingerprint, 'hex')
    AND other.id >= given.low
    AND other.occurred_on BETWEEN given.occurred - ${ECHO_MERGE_DAYS} AND given.occurred + ${ECHO_MERGE_DAYS}
    AND first.occurred_on BETWEEN given.occurred - ${ECHO_MERGE_DAYS} AND given.occurred + ${ECHO_MERGE_DAYS}
    AND other.kern_code IS NOT DISTINCT FROM given.kern
    AND first.kern_code IS NOT DISTINCT FROM given.kern
  ORDER BY first.entered_at, first.id LIMIT 1`;

const UUID_DIGITS = 32;
const TIME_DIGITS = 12;

/** Signals are stored by the moment of entry, which stands in their id; a day may be entered a day early. */
function lowestIdFrom(day: string): string {
  const moment = Math.max(0, Date.parse(`${addDays(day, -2)}T00:00:00Z`));
  const digits = moment.toString(16).padStart(TIME_DIGITS, '0').padEnd(UUID_DIGITS, '0');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
