import type { AlertEvent } from '@poolshoogte/contracts';
import { ROLES, termById } from '@poolshoogte/vocabulary';
import { longMoment } from '../../../platform/dutch/moments';
import { EVENT_WORDS, LEVEL_WORDS, OUTCOME_WORDS } from '../alert-words';

/** Its life, newest first: what was done and by which role, never by whom. */
export function AlertHistory({ events }: { events: readonly AlertEvent[] }) {
  return (
    <ol className="alert-history" reversed>
      {events.toReversed().map((event) => (
        <li key={event.version}>
          <p>{sentence(event)}</p>
          <p className="alert-soft">
            <time dateTime={event.at}>{longMoment(event.at)}</time>,{' '}
            {event.role === null
              ? 'door Poolshoogte zelf'
              : `door ${termById(ROLES, event.role).label.nl.toLowerCase()}`}
          </p>
        </li>
      ))}
    </ol>
  );
}

function sentence({ kind, level, outcome, followUp }: AlertEvent): string {
  const words = EVENT_WORDS[kind];
  if (kind === 'level_changed') return `${words}: ${LEVEL_WORDS[level]}`;
  if (kind === 'raised') return `${words}: ${LEVEL_WORDS[level]}`;
  if (outcome !== null) return `${words}: ${OUTCOME_WORDS[outcome]}`;
  if (followUp !== null) return `${words}: ${followUp.action} (${followUp.owner})`;
  return words;
}
