import { EVENT_TITLE_MAX } from '@poolshoogte/contracts';
import { useId, useState } from 'react';
import { newKey } from '../../../platform/api/new-key';
import { counted } from '../../../platform/dutch/number-words';
import {
  FormButtons,
  OpeningForm,
  WhatFailed,
  whatFailed,
} from '../../administration/administration.public';
import { addAddress, type ForAll } from '../api/calendar-requests';
import { useAgendaChange } from '../use-agenda-change';
import { AboutFields } from './event-fields';

interface Props {
  municipality: string;
  names: ReadonlyMap<string, string>;
  onAdded: (text: string) => void;
}

const AT_FIRST = {
  title: '',
  href: '',
  forAll: { kind: 'council_meeting', effect: 'marks', kern: null, theme: null } as ForAll,
};

/** An address that is asked anew every day, such as that of the council's calendar. */
export function AddressForm({ municipality, names, onAdded }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [given, setGiven] = useState(AT_FIRST);
  const [wrong, setWrong] = useState<string | null>(null);
  const [id, setId] = useState(newKey);
  const field = useId();
  const adding = useAgendaChange(({ title, href, forAll }: typeof AT_FIRST) =>
    addAddress({ municipality, id, title: title.trim(), href: href.trim(), ...forAll }),
  );
  const open = (next: boolean) => {
    setGiven(AT_FIRST);
    setId(newKey());
    setWrong(null);
    adding.reset();
    setIsOpen(next);
  };
  const submit = () => {
    if (adding.isPending) return;
    const problem = whatIsWrong(given);
    setWrong(problem);
    if (problem !== null) return;
    adding.mutate(given, {
      onSuccess: ({ source }) => {
        setIsOpen(false);
        onAdded(
          `${source.title}: ${counted(source.events, 'dag staat', 'dagen staan')} op de agenda.`,
        );
      },
    });
  };
  return (
    <OpeningForm action="Adres toevoegen" isOpen={isOpen} onOpen={open}>
      <form
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault();
          submit();
        }}
      >
        <label htmlFor={`${field}title`}>Naam van deze agenda</label>
        <input
          id={`${field}title`}
          className="admin-input"
          maxLength={EVENT_TITLE_MAX}
          autoComplete="off"
          value={given.title}
          onChange={({ target }) => setGiven({ ...given, title: target.value })}
        />
        <label htmlFor={`${field}href`}>Adres (begint met https://)</label>
        <input
          id={`${field}href`}
          className="admin-input"
          type="url"
          maxLength={1_000}
          autoComplete="off"
          spellCheck={false}
          value={given.href}
          onChange={({ target }) => setGiven({ ...given, href: target.value })}
        />
        <AboutFields
          given={given.forAll}
          names={names}
          onChange={(forAll) => setGiven({ ...given, forAll })}
        />
        <WhatFailed text={wrong ?? whatFailed(adding.error)} />
        <FormButtons
          action="Haal op en voeg toe"
          isPending={adding.isPending}
          onCancel={() => open(false)}
        />
      </form>
    </OpeningForm>
  );
}

function whatIsWrong({ title, href }: typeof AT_FIRST): string | null {
  if (title.trim() === '') return 'Geef deze agenda een naam, bijvoorbeeld Agenda van de raad.';
  const address = href.trim();
  if (!/^(https|webcal):\/\/\S+\.\S+/i.test(address)) {
    return 'Vul het hele adres in. Het begint met https://.';
  }
  return null;
}
