import { hash } from 'node:crypto';
import type { PreparedSignal } from '../signals/signals.public';
import type { RepeatCounter } from './repeat-counter';

/**
 * The idempotency key of an imported row: its content, over masked text, and its ordinal among equal
 * rows of the same file. The same file again, or a longer export that contains it, gives the same
 * keys, while two people who report the same on one day stay two signals.
 */
export function rowKey(
  signal: PreparedSignal,
  externalId: string | undefined,
  repeats: RepeatCounter,
): string {
  const { occurredOn, kern, sourceKind, text } = signal;
  const content = [occurredOn, kern ?? '', sourceKind, externalId ?? '', text].join('\u0000');
  const digest = hash('sha256', content, 'buffer');
  const ordinal = repeats.next(digest.readUIntBE(0, 6) + 1);
  return `row:${digest.toString('base64url', 0, 24)}:${ordinal}`;
}
