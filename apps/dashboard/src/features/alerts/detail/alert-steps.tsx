import type { AlertDetail } from '@poolshoogte/contracts';
import { fullDay } from '../../../platform/dutch/full-moments';
import { WhatFailed, whatFailed } from '../../administration/administration.public';
import { CloseForm } from './close-form';
import { FollowUpForm } from './follow-up-form';
import { InterpretForm } from './interpret-form';
import { InterpretationFacts } from './interpretation-facts';
import { useAlertStep } from './use-alert-step';

/** Seen, interpreted, followed up, closed: what was said, and the next thing to say. */
export function AlertSteps({ alert }: { alert: AlertDetail }) {
  const seeing = useAlertStep(alert);
  const { state, version, interpretation, followUp } = alert;
  const isOpen = state !== 'closed';
  return (
    <div className="alert-steps">
      {state === 'raised' && (
        <div>
          <button
            type="button"
            className="button button--primary"
            aria-disabled={seeing.isPending}
            onClick={() => {
              if (!seeing.isPending) seeing.mutate({ path: 'seen', json: { version } });
            }}
          >
            {seeing.isPending ? 'Bezig' : 'Ik heb dit gezien'}
          </button>
          <WhatFailed text={whatFailed(seeing.error)} />
        </div>
      )}
      <section>
        <h3>Duiding</h3>
        {interpretation === null ? (
          <p className="alert-soft">Nog niemand heeft gezegd wat dit betekent.</p>
        ) : (
          <InterpretationFacts interpretation={interpretation} />
        )}
        {isOpen && <InterpretForm alert={alert} />}
      </section>
      <section>
        <h3>Opvolging</h3>
        {followUp === null ? (
          <p className="alert-soft">
            {interpretation === null
              ? 'Duid eerst; daarna spreekt u af wat er gebeurt.'
              : 'Er is nog niets afgesproken.'}
          </p>
        ) : (
          <dl className="alert-facts">
            <dt>Wat we doen</dt>
            <dd>{followUp.action}</dd>
            <dt>Door</dt>
            <dd>{followUp.owner}</dd>
            <dt>Klaar op</dt>
            <dd>{fullDay(followUp.dueOn)}</dd>
            <dt>Teruggekoppeld</dt>
            <dd>{followUp.feedback === '' ? 'Nog niets.' : followUp.feedback}</dd>
          </dl>
        )}
        {isOpen && interpretation !== null && <FollowUpForm alert={alert} />}
      </section>
      {isOpen && (
        <section>
          <h3>Afsluiten</h3>
          <CloseForm alert={alert} />
        </section>
      )}
    </div>
  );
}
