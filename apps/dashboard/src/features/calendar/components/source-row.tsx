import type { EventSource } from '@poolshoogte/contracts';
import { ConfirmedButton } from '../../../components/confirmed-button';
import { longMoment } from '../../../platform/dutch/moments';
import { counted } from '../../../platform/dutch/number-words';
import { WhatFailed, whatFailed } from '../../administration/administration.public';
import { refreshAddress, removeAgenda } from '../api/calendar-requests';
import { EFFECT_WORDS, FAILURE_WORDS, KIND_WORDS } from '../calendar-words';
import { useAgendaChange } from '../use-agenda-change';

interface Props {
  source: EventSource;
  municipality: string;
  canChange: boolean;
  onRemoved: (text: string) => void;
}

/** One file or address: what it brought, and whether it still works. */
export function SourceRow({ source, municipality, canChange, onRemoved }: Props) {
  const refresh = useAgendaChange(() => refreshAddress(municipality, source.id));
  const remove = useAgendaChange(() => removeAgenda(municipality, source.id));
  const { kind, effect } = source.forAll;
  return (
    <li>
      <h3>{source.title}</h3>
      <p className="admin-soft">
        {[
          source.kind === 'file' ? 'Bestand' : `Adres bij ${source.href ?? ''}`,
          KIND_WORDS[kind],
          counted(source.events, 'dag op de agenda', 'dagen op de agenda'),
          ...(source.problems === 0
            ? []
            : [counted(source.problems, 'afspraak ging niet mee', 'afspraken gingen niet mee')]),
        ].join(', ')}
        . {EFFECT_WORDS[effect].means}
      </p>
      <p className="agenda-health" data-health={source.health}>
        {healthOf(source)}
      </p>
      {canChange && (
        <div className="admin-actions">
          {source.kind === 'address' && (
            <button
              type="button"
              className="button"
              aria-label={`${source.title} nu ophalen`}
              aria-disabled={refresh.isPending}
              onClick={() => {
                if (!refresh.isPending) refresh.mutate(undefined);
              }}
            >
              {refresh.isPending ? 'Bezig' : 'Haal nu op'}
            </button>
          )}
          <ConfirmedButton
            action={source.kind === 'file' ? 'Maak ongedaan' : 'Haal weg'}
            label={`${source.title} met alles wat het bracht van de agenda halen`}
            question={
              <p>
                {counted(source.events, 'dag verdwijnt', 'dagen verdwijnen')} van de agenda. Geen
                signaal en geen telling verandert. Opnieuw toevoegen kan.
              </p>
            }
            yes="Ja, haal alles weg"
            no="Nee, laat staan"
            isPending={remove.isPending}
            problem={whatFailed(remove.error)}
            onYes={() =>
              remove.mutate(undefined, {
                onSuccess: () => onRemoved(`${source.title} is van de agenda gehaald.`),
              })
            }
          />
        </div>
      )}
      <WhatFailed text={whatFailed(refresh.error)} />
    </li>
  );
}

function healthOf({ kind, health, failure, succeededAt, addedAt }: EventSource): string {
  if (kind === 'file') return `Toegevoegd op ${longMoment(addedAt)}.`;
  const last =
    succeededAt === null ? 'nog nooit gelukt' : `het laatst gelukt op ${longMoment(succeededAt)}`;
  if (health === 'fine') return `Werkt: ${last}. Elke nacht wordt het opnieuw opgehaald.`;
  const why = failure === null ? 'het is lang niet opgehaald' : FAILURE_WORDS[failure];
  const first = health === 'look' ? 'De laatste keer lukte het niet' : 'Al dagen lukt het niet';
  return `${first}: ${why}; ${last}. Wat er staat, blijft staan. Kijk of het adres nog klopt.`;
}
