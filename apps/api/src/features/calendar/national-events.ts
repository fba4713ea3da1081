import { nationalDays } from '@poolshoogte/calendar';
import type { ExpectedEvent } from '@poolshoogte/contracts';

/** What is the same in the whole country and stands on every agenda without being entered. */
export function nationalEvents(from: string, to: string): ExpectedEvent[] {
  return nationalDays(from, to).map(({ day, name, kind, basis }) => ({
    id: `nl-${day}-${kind}`,
    title: name,
    firstDay: day,
    lastDay: day,
    kind,
    // A vote is something people talk about; a holiday only changes how much is logged.
    effect: kind === 'election' ? 'explains' : 'marks',
    kern: null,
    theme: null,
    source: 'national',
    sourceId: null,
    basis,
  }));
}
