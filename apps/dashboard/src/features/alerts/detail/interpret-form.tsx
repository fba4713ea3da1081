import type { AlertDetail, AlertInterpretation } from '@poolshoogte/contracts';
import { DOMAINS, DRIVERS, LAYERS, PHASES } from '@poolshoogte/vocabulary';
import { useId, useState } from 'react';
import {
  FormButtons,
  OpeningForm,
  WhatFailed,
  whatFailed,
} from '../../administration/administration.public';
import { ChoiceField } from './choice-field';
import { useAlertStep } from './use-alert-step';

const AT_FIRST: AlertInterpretation = {
  phase: 'onbekend',
  drivers: [],
  layer: 'onduidelijk',
  domain: 'bestuur_dienstverlening',
  note: '',
};
const LONGEST_NOTE = 2_000;

/** What does this mean? Phase, drivers, who decides about it, which domain, and a note. */
export function InterpretForm({ alert }: { alert: AlertDetail }) {
  const [isOpen, setIsOpen] = useState(false);
  const [given, setGiven] = useState(AT_FIRST);
  const id = useId();
  const saving = useAlertStep(alert);
  const open = (next: boolean) => {
    setGiven(alert.interpretation ?? AT_FIRST);
    saving.reset();
    setIsOpen(next);
  };
  return (
    <OpeningForm
      action={alert.interpretation === null ? 'Duid deze attentie' : 'Wijzig de duiding'}
      isOpen={isOpen}
      onOpen={open}
    >
      <form
        noValidate
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (saving.isPending) return;
          const json = { version: alert.version, ...given };
          saving.mutate({ path: 'interpretation', json }, { onSuccess: () => setIsOpen(false) });
        }}
      >
        <ChoiceField
          label="Fase"
          terms={PHASES}
          chosen={given.phase}
          onChange={(phase) => setGiven({ ...given, phase })}
        />
        <fieldset className="admin-choice">
          <legend>Voedingsbodem (mag leeg blijven)</legend>
          {DRIVERS.map((driver) => (
            <div key={driver.id}>
              <input
                type="checkbox"
                id={`${id}${driver.id}`}
                aria-describedby={`${id}${driver.id}means`}
                checked={given.drivers.includes(driver.id)}
                onChange={({ target }) =>
                  setGiven({
                    ...given,
                    drivers: DRIVERS.map((each) => each.id).filter((each) =>
                      each === driver.id ? target.checked : given.drivers.includes(each),
                    ),
                  })
                }
              />
              <label htmlFor={`${id}${driver.id}`}>{driver.label.nl}</label>
              <p className="admin-soft" id={`${id}${driver.id}means`}>
                {driver.definition.nl}
              </p>
            </div>
          ))}
        </fieldset>
        <ChoiceField
          label="Wie hierover gaat"
          terms={LAYERS}
          chosen={given.layer}
          onChange={(layer) => setGiven({ ...given, layer })}
        />
        <ChoiceField
          label="Werkveld"
          terms={DOMAINS}
          chosen={given.domain}
          onChange={(domain) => setGiven({ ...given, domain })}
        />
        <label htmlFor={`${id}note`}>Toelichting (geen namen; die worden afgeschermd)</label>
        <textarea
          id={`${id}note`}
          className="alert-text"
          maxLength={LONGEST_NOTE}
          value={given.note}
          onChange={({ target }) => setGiven({ ...given, note: target.value })}
        />
        <WhatFailed text={whatFailed(saving.error)} />
        <FormButtons
          action="Bewaar de duiding"
          isPending={saving.isPending}
          onCancel={() => open(false)}
        />
      </form>
    </OpeningForm>
  );
}
