import type { NewSignal } from '@poolshoogte/contracts';

/** A signal as a client sends it; a test changes what it is about. Wrong fields are allowed on purpose. */
export function aNewSignal(
  change: Record<string, unknown> = {},
): NewSignal & Record<string, unknown> {
  return {
    municipality: 'GM1911',
    text: 'De vrachtwagens rijden weer door het dorp.',
    sourceKind: 'melding',
    occurredOn: '2026-03-02',
    ...change,
  };
}
