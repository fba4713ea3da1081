import type { AlertDetail, AlertOutcome } from '@poolshoogte/contracts';
import { useId, useState } from 'react';
import {
  FormButtons,
  OpeningForm,
  WhatFailed,
  whatFailed,
} from '../../administration/administration.public';
import { useAlertStep } from './use-alert-step';

const OUTCOMES: readonly { id: AlertOutcome; label: string; means: string }[] = [
  { id: 'true', label: 'Terecht', means: 'Er was echt iets aan de hand.' },
  { id: 'false', label: 'Niet terecht', means: 'Achteraf was er niets bijzonders.' },
  {
    id: 'unclear',
    label: 'Onduidelijk',
    means: 'Het is niet te zeggen. Dit telt niet mee als goed of fout.',
  },
];

/** Closes an alert with what it proved to be: from that the product learns how often it is right. */
export function CloseForm({ alert }: { alert: AlertDetail }) {
  const [isOpen, setIsOpen] = useState(false);
  const [outcome, setOutcome] = useState<AlertOutcome | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const id = useId();
  const closing = useAlertStep(alert);
  const open = (next: boolean) => {
    setOutcome(null);
    setIsMissing(false);
    closing.reset();
    setIsOpen(next);
  };
  const submit = () => {
    setIsMissing(outcome === null);
    if (outcome === null || closing.isPending) return;
    closing.mutate({ path: 'closing', json: { version: alert.version, outcome } });
  };
  const isInterpreted = alert.interpretation !== null;
  return (
    <OpeningForm action="Sluit af" label="Deze attentie afsluiten" isOpen={isOpen} onOpen={open}>
      <form
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault();
          submit();
        }}
      >
        <fieldset className="admin-choice">
          <legend>Was deze attentie terecht?</legend>
          {OUTCOMES.map(({ id: each, label, means }) => (
            <div key={each}>
              <input
                type="radio"
                name={`${id}outcome`}
                id={`${id}${each}`}
                aria-describedby={`${id}${each}means`}
                disabled={each === 'true' && !isInterpreted}
                checked={outcome === each}
                onChange={() => setOutcome(each)}
              />
              <label htmlFor={`${id}${each}`}>{label}</label>
              <p className="admin-soft" id={`${id}${each}means`}>
                {each === 'true' && !isInterpreted ? 'Duid de attentie eerst.' : means}
              </p>
            </div>
          ))}
        </fieldset>
        <p className="alert-soft">
          Afsluiten kunt u niet terugdraaien. Gaat het door, dan komt er een nieuwe attentie. Uw
          antwoord telt mee in hoe vaak dit soort attenties terecht is.
        </p>
        <WhatFailed text={isMissing ? 'Kies een van de drie.' : whatFailed(closing.error)} />
        <FormButtons
          action="Sluit deze attentie af"
          isPending={closing.isPending}
          onCancel={() => open(false)}
        />
      </form>
    </OpeningForm>
  );
}
