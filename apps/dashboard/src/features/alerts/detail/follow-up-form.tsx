import { addDays, dayAt } from '@poolshoogte/calendar';
import type { AlertDetail, AlertFollowUp } from '@poolshoogte/contracts';
import { useId, useState } from 'react';
import {
  FormButtons,
  OpeningForm,
  WhatFailed,
  whatFailed,
} from '../../administration/administration.public';
import { useAlertStep } from './use-alert-step';

/** Two weeks: long enough to do something, short enough to still matter. */
const DUE_IN_DAYS = 14;

const atFirst = (): AlertFollowUp => ({
  owner: '',
  action: '',
  dueOn: addDays(dayAt(new Date()), DUE_IN_DAYS),
  feedback: '',
});

/** What is done about it, by which team, before when, and what the community was told. */
export function FollowUpForm({ alert }: { alert: AlertDetail }) {
  const [isOpen, setIsOpen] = useState(false);
  const [given, setGiven] = useState(atFirst);
  const [wrong, setWrong] = useState<string | null>(null);
  const id = useId();
  const saving = useAlertStep(alert);
  const open = (next: boolean) => {
    setGiven(alert.followUp ?? atFirst());
    setWrong(null);
    saving.reset();
    setIsOpen(next);
  };
  const submit = () => {
    if (saving.isPending) return;
    const problem = whatIsWrong(given);
    setWrong(problem);
    if (problem !== null) return;
    const json = { version: alert.version, ...given };
    saving.mutate({ path: 'follow-up', json }, { onSuccess: () => setIsOpen(false) });
  };
  return (
    <OpeningForm
      action={alert.followUp === null ? 'Spreek opvolging af' : 'Wijzig de opvolging'}
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
        <label htmlFor={`${id}action`}>Wat we doen</label>
        <input
          id={`${id}action`}
          className="admin-input"
          maxLength={500}
          autoComplete="off"
          value={given.action}
          onChange={({ target }) => setGiven({ ...given, action: target.value })}
        />
        <label htmlFor={`${id}owner`}>Welk team of welke rol (geen naam van een persoon)</label>
        <input
          id={`${id}owner`}
          className="admin-input"
          maxLength={80}
          autoComplete="off"
          value={given.owner}
          onChange={({ target }) => setGiven({ ...given, owner: target.value })}
        />
        <label htmlFor={`${id}due`}>Klaar op</label>
        <input
          id={`${id}due`}
          className="admin-input admin-input--short"
          type="date"
          value={given.dueOn}
          onChange={({ target }) => setGiven({ ...given, dueOn: target.value })}
        />
        <label htmlFor={`${id}feedback`}>Wat we de mensen hebben laten weten (mag later)</label>
        <textarea
          id={`${id}feedback`}
          className="alert-text"
          maxLength={1_000}
          value={given.feedback}
          onChange={({ target }) => setGiven({ ...given, feedback: target.value })}
        />
        <WhatFailed text={wrong ?? whatFailed(saving.error)} />
        <FormButtons
          action="Bewaar de opvolging"
          isPending={saving.isPending}
          onCancel={() => open(false)}
        />
      </form>
    </OpeningForm>
  );
}

function whatIsWrong({ action, owner, dueOn }: AlertFollowUp): string | null {
  if (action.trim().length < 3) return 'Vul in wat er gebeurt.';
  if (owner.trim().length < 2) return 'Vul in welk team of welke rol het doet.';
  return dueOn === '' ? 'Kies de dag waarop het klaar is.' : null;
}
