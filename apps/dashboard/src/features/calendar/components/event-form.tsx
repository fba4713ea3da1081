import { EVENT_TITLE_MAX, EventFields, type ExpectedEvent } from '@poolshoogte/contracts';
import { useId, useState } from 'react';
import {
  FormButtons,
  OpeningForm,
  WhatFailed,
  whatFailed,
} from '../../administration/administration.public';
import { addEvent, changeEvent } from '../api/calendar-requests';
import { newKey } from '../../../platform/api/new-key';
import { useAgendaChange } from '../use-agenda-change';
import { AboutFields } from './event-fields';

interface Props {
  municipality: string;
  names: ReadonlyMap<string, string>;
  /** Left out: a new one, proposed for this day. */
  event?: ExpectedEvent;
  day: string;
  onSaved: (saved: ExpectedEvent, before: ExpectedEvent | undefined) => void;
}

const fieldsOf = (event: ExpectedEvent | undefined, day: string): EventFields => ({
  title: event?.title ?? '',
  firstDay: event?.firstDay ?? day,
  lastDay: event?.lastDay ?? day,
  kind: event?.kind ?? 'residents_evening',
  effect: event?.effect ?? 'marks',
  kern: event?.kern ?? null,
  theme: event?.theme ?? null,
});

/** Puts something on the agenda, or changes what somebody put there. */
export function EventForm({ municipality, names, event, day, onSaved }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [given, setGiven] = useState(() => fieldsOf(event, day));
  const [id, setId] = useState(newKey);
  const [wrong, setWrong] = useState<string | null>(null);
  const field = useId();
  const saving = useAgendaChange((fields: EventFields) =>
    event === undefined
      ? addEvent({ municipality, id, ...fields })
      : changeEvent(municipality, event.id, fields),
  );
  const open = (next: boolean) => {
    setGiven(fieldsOf(event, day));
    setId(newKey());
    setWrong(null);
    saving.reset();
    setIsOpen(next);
  };
  const submit = () => {
    if (saving.isPending) return;
    const fields = EventFields.safeParse(given);
    setWrong(fields.success ? null : whatIsWrong(given));
    if (!fields.success) return;
    saving.mutate(fields.data, {
      onSuccess: (saved) => {
        setIsOpen(false);
        onSaved(saved, event);
      },
    });
  };
  const action = event === undefined ? 'Zet iets op de agenda' : 'Wijzig';
  return (
    <OpeningForm
      action={action}
      {...(event === undefined ? {} : { label: `${event.title} wijzigen` })}
      isOpen={isOpen}
      onOpen={open}
    >
      <form
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault();
          submit();
        }}
      >
        <label htmlFor={`${field}title`}>Wat er gebeurt</label>
        <input
          id={`${field}title`}
          className="admin-input"
          maxLength={EVENT_TITLE_MAX}
          autoComplete="off"
          value={given.title}
          onChange={({ target }) => setGiven({ ...given, title: target.value })}
        />
        <label htmlFor={`${field}first`}>Eerste dag</label>
        <input
          id={`${field}first`}
          className="admin-input admin-input--short"
          type="date"
          value={given.firstDay}
          onChange={({ target }) =>
            setGiven({
              ...given,
              firstDay: target.value,
              // One day is the rule: a last day that was not chosen goes along.
              lastDay: given.lastDay === given.firstDay ? target.value : given.lastDay,
            })
          }
        />
        <label htmlFor={`${field}last`}>Laatste dag</label>
        <input
          id={`${field}last`}
          className="admin-input admin-input--short"
          type="date"
          value={given.lastDay}
          onChange={({ target }) => setGiven({ ...given, lastDay: target.value })}
        />
        <AboutFields
          given={given}
          names={names}
          onChange={(about) => setGiven({ ...given, ...about })}
        />
        <WhatFailed text={wrong ?? whatFailed(saving.error)} />
        <FormButtons action="Bewaar" isPending={saving.isPending} onCancel={() => open(false)} />
      </form>
    </OpeningForm>
  );
}

function whatIsWrong({ title, firstDay, lastDay }: EventFields): string {
  if (title.trim() === '') return 'Vul in wat er gebeurt.';
  if (firstDay === '' || lastDay === '') return 'Kies de eerste en de laatste dag.';
  if (lastDay < firstDay) return 'De laatste dag ligt voor de eerste. Kies een latere dag.';
  return 'Langer dan 31 dagen kan niet. Kies de dagen waar het om gaat.';
}
