import type { OwnNotifications } from '@poolshoogte/contracts';
import { useQuery } from '@tanstack/react-query';
import { Failure } from '../../components/panel-boundary';
import { Waiting } from '../../components/waiting';
import { useMunicipality } from '../../platform/municipality/use-municipality';
import { ownNotificationsQuery } from './api/notification-requests';
import { PreferencesForm } from './components/preferences-form';
import { ThisDevice } from './components/this-device';
import './notifications.css';

/** `/berichten`: of which alerts somebody hears by e-mail, and when. */
export function NotificationsPage() {
  const { municipality } = useMunicipality();
  return (
    <div className="notifications">
      <h1 className="lede">Waarover u bericht krijgt</h1>
      <p>
        Nieuwe attenties staan altijd meteen op het bord. Hier kiest u waarover u ook een e-mail
        krijgt. In die e-mail staan cijfers en een verwijzing, nooit de tekst van een signaal.
      </p>
      {municipality === null ? (
        <Waiting>De gemeente wordt opgehaald.</Waiting>
      ) : (
        <Own key={municipality.code} municipality={municipality} />
      )}
    </div>
  );
}

function Own({ municipality }: { municipality: { code: string; name: string } }) {
  const { data, isError, refetch } = useQuery(ownNotificationsQuery(municipality.code));
  if (data === undefined && isError) {
    return (
      <Failure
        message="Uw keuze kon niet worden opgehaald. Er is niets veranderd."
        onRetry={() => void refetch()}
      />
    );
  }
  if (data === undefined) return <Waiting>Uw keuze wordt opgehaald.</Waiting>;
  return (
    <>
      <p className="notifications__where">{whereTo(data)}</p>
      <PreferencesForm municipality={municipality} own={data} />
      {data.pushKey !== null && (
        <ThisDevice municipality={municipality.code} pushKey={data.pushKey} />
      )}
    </>
  );
}

function whereTo({ email, canSend }: OwnNotifications): string {
  if (!canSend)
    return 'Deze installatie verstuurt nog geen e-mail. Wat u kiest, gaat gelden zodra uw beheerder dat heeft ingesteld.';
  if (email === null)
    return 'Bij uw account is geen e-mailadres bekend, dus er komt niets aan. Vraag uw beheerder het toe te voegen.';
  return `Berichten gaan naar ${email}.`;
}
