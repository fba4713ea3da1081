import type { NewSignal } from '@poolshoogte/contracts';

/** A signal as a client sends it; a test changes what it is about. Wrong fields are allowed on purpose. */
export function aNewSignal(
  change: Record<string, unknown> = {},
): NewSignal & Record<string, unknown> {
  return {
    municipality: 'GM1911',
    // So few words are never merged unasked: every signal of a test is an event of its own.
    text: 'De vrachtwagens rijden weer.',
    sourceKind: 'melding',
    occurredOn: '2026-03-02',
    ...change,
  };
}
