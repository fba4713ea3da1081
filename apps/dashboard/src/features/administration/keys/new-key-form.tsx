import {
  type IssuedServiceKey,
  NewServiceKey,
  SCOPE_IDS,
  type ScopeId,
} from '@poolshoogte/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { FormButtons } from '../components/form-buttons';
import { OpeningForm } from '../components/opening-form';
import { WhatFailed, whatFailed } from '../components/what-failed';
import { keyDays } from './key-days';
import { issueKey } from './key-requests';
import { LastDayField } from './last-day-field';
import { SCOPE_WORDS } from './scope-words';

interface Props {
  municipality: string;
  onIssued: (issued: IssuedServiceKey) => void;
}

const emptyKey = () => ({
  name: '',
  scopes: [] as ScopeId[],
  lastDay: keyDays(new Date()).proposed,
});

/** A key for a program that has none yet. */
export function NewKeyForm({ municipality, onIssued }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [given, setGiven] = useState(emptyKey);
  const [wrong, setWrong] = useState<string | null>(null);
  const id = useId();
  const queries = useQueryClient();
  const issuing = useMutation({
    mutationFn: issueKey,
    networkMode: 'always',
    // The secret is not kept longer than it is shown.
    gcTime: 0,
    onSuccess: (issued) => {
      onIssued(issued);
      return queries.invalidateQueries({ queryKey: ['service-keys'] });
    },
  });
  const open = (next: boolean) => {
    setGiven(emptyKey());
    setWrong(null);
    issuing.reset();
    setIsOpen(next);
  };
  const submit = () => {
    if (issuing.isPending) return;
    const key = NewServiceKey.safeParse({ municipality, ...given });
    setWrong(key.success ? null : whatIsWrong(given));
    if (key.success) issuing.mutate(key.data);
  };
  const toggle = (scope: ScopeId, isOn: boolean) =>
    setGiven({
      ...given,
      scopes: SCOPE_IDS.filter((each) => (each === scope ? isOn : given.scopes.includes(each))),
    });
  return (
    <div className="admin-top">
      <OpeningForm action="Nieuwe sleutel" isOpen={isOpen} onOpen={open}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <label htmlFor={id}>Naam van het programma</label>
          <input
            className="admin-input"
            id={id}
            maxLength={80}
            autoComplete="off"
            value={given.name}
            onChange={({ target }) => setGiven({ ...given, name: target.value })}
          />
          <fieldset className="admin-choice">
            <legend>Wat het programma mag</legend>
            {SCOPE_IDS.map((scope) => (
              <div key={scope}>
                <input
                  type="checkbox"
                  id={`${id}-${scope}`}
                  checked={given.scopes.includes(scope)}
                  onChange={({ target }) => toggle(scope, target.checked)}
                />
                <label htmlFor={`${id}-${scope}`}>{SCOPE_WORDS[scope]}</label>
              </div>
            ))}
          </fieldset>
          <LastDayField
            day={given.lastDay}
            onChange={(lastDay) => setGiven({ ...given, lastDay })}
          />
          <WhatFailed text={wrong ?? whatFailed(issuing.error)} />
          <FormButtons
            action="Maak de sleutel"
            isPending={issuing.isPending}
            onCancel={() => open(false)}
          />
        </form>
      </OpeningForm>
    </div>
  );
}

function whatIsWrong({ name, scopes }: ReturnType<typeof emptyKey>): string {
  if (name.trim() === '') return 'Vul de naam van het programma in.';
  if (scopes.length === 0) return 'Kies ten minste één ding dat het programma mag.';
  return 'Kies de laatste dag waarop de sleutel werkt.';
}
