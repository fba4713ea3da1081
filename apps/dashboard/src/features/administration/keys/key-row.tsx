import type { IssuedServiceKey, ServiceKey } from '@poolshoogte/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ConfirmedButton } from '../../../components/confirmed-button';
import { fullDay, lastDayBefore } from '../../../platform/dutch/full-moments';
import { longMoment } from '../../../platform/dutch/moments';
import { enumerate } from '../../../platform/dutch/number-words';
import type { Place } from '../components/per-municipality';
import { whatFailed } from '../components/what-failed';
import { revokeKey } from './key-requests';
import { RotateForm } from './rotate-form';
import { SCOPE_WORDS } from './scope-words';

interface Props {
  serviceKey: ServiceKey;
  place: Place;
  onIssued: (issued: IssuedServiceKey) => void;
}

/** One key: whose, what it may, until when, and the ways to end it. */
export function KeyRow({ serviceKey, place, onIssued }: Props) {
  const { id, name, pseudonym, scopes } = serviceKey;
  return (
    <li>
      <h3>{name}</h3>
      <p>{enumerate(scopes.map((scope) => SCOPE_WORDS[scope].toLowerCase()))}</p>
      <p className="admin-soft">
        {stateOf(serviceKey)} In het toegangslogboek heet dit programma {pseudonym}.
      </p>
      {serviceKey.state === 'valid' && (
        <div className="admin-actions">
          <RotateForm name={name} place={{ id, municipality: place.code }} onIssued={onIssued} />
          <RevokeKey serviceKey={serviceKey} place={place} />
        </div>
      )}
    </li>
  );
}

function stateOf({ state, createdAt, expiresAt, lastUsedAt }: ServiceKey): string {
  const used =
    lastUsedAt === null ? 'nog niet gebruikt' : `laatst gebruikt ${longMoment(lastUsedAt)}`;
  const made = `gemaakt ${longMoment(createdAt)}, ${used}.`;
  if (state === 'revoked') return `Ingetrokken; ${made}`;
  const until = fullDay(lastDayBefore(expiresAt));
  return state === 'expired'
    ? `Verlopen na ${until}; ${made}`
    : `Werkt tot en met ${until}; ${made}`;
}

function RevokeKey({ serviceKey, place }: Pick<Props, 'serviceKey' | 'place'>) {
  const queries = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => revokeKey({ id: serviceKey.id, municipality: place.code }),
    networkMode: 'always',
    onSettled: () => queries.invalidateQueries({ queryKey: ['service-keys'] }),
  });
  return (
    <ConfirmedButton
      action="Intrekken"
      label={`Sleutel van ${serviceKey.name} intrekken`}
      question={
        <p>
          Het programma {serviceKey.name} kan dan meteen niets meer sturen of lezen. Wat het
          vastlegde, blijft. Terugdraaien kan niet; een nieuwe sleutel maken wel.
        </p>
      }
      yes="Ja, trek in"
      no="Nee, laat werken"
      isPending={revoke.isPending}
      problem={whatFailed(revoke.error)}
      onYes={() => revoke.mutate()}
    />
  );
}
