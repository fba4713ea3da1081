import type { ExpectedEvent } from '@poolshoogte/contracts';
import { MaskedText } from '../../../components/masked-text';
import { ConfirmedButton } from '../../../components/confirmed-button';
import { whatFailed } from '../../administration/administration.public';
import { removeEvent } from '../api/calendar-requests';
import { aboutOf, daysOf, EFFECT_WORDS, KIND_WORDS, sourceOf } from '../calendar-words';
import { useAgendaChange } from '../use-agenda-change';
import { EventForm } from './event-form';

interface Props {
  event: ExpectedEvent;
  municipality: string;
  names: ReadonlyMap<string, string>;
  canChange: boolean;
  onSaved: (saved: ExpectedEvent, before: ExpectedEvent | undefined) => void;
  onRemoved: (event: ExpectedEvent) => void;
}

/** One thing on the agenda: when, what, about what, and what it does. */
export function EventRow({ event, municipality, names, canChange, onSaved, onRemoved }: Props) {
  const remove = useAgendaChange(() => removeEvent(municipality, event.id));
  const facts = [KIND_WORDS[event.kind], ...aboutOf(event, names), sourceOf(event)];
  const isOwn = canChange && event.source === 'hand';
  return (
    <li className="agenda-row" data-source={event.source}>
      <p className="agenda-row__day">
        <time dateTime={event.firstDay}>{daysOf(event)}</time>
      </p>
      <div>
        <h4>
          <MaskedText text={event.title} />
        </h4>
        <p className="admin-soft">{facts.join(', ')}</p>
        {event.effect !== 'marks' && (
          <p className="admin-soft">{EFFECT_WORDS[event.effect].means}</p>
        )}
        {isOwn && (
          <div className="admin-actions">
            <EventForm
              municipality={municipality}
              names={names}
              event={event}
              day={event.firstDay}
              onSaved={onSaved}
            />
            <ConfirmedButton
              action="Haal van de agenda"
              label={`${event.title} van de agenda halen`}
              question={
                <p>Het verdwijnt van de agenda en bij de lijnen. Geen signaal verandert.</p>
              }
              yes="Ja, haal het weg"
              no="Nee, laat staan"
              isPending={remove.isPending}
              problem={whatFailed(remove.error)}
              onYes={() => remove.mutate(undefined, { onSuccess: () => onRemoved(event) })}
            />
          </div>
        )}
      </div>
    </li>
  );
}
