import { Link } from 'react-router';
import { problemText } from '../platform/api/problem-text';
import { may, rolesIn } from '../platform/session/may';
import { roleWord } from '../platform/session/role-word';
import { useSession } from '../platform/session/use-session';
import { useSignOut } from '../platform/session/use-sign-out';
import { NOTIFICATIONS_PATH, SESSIONS_PATH } from './pages';

export interface AccountPanelProps {
  municipality: { code: string; name: string } | null;
  search: string;
}

/** As what somebody is signed in, where else, and the way out. */
export function AccountPanel({ municipality, search }: AccountPanelProps) {
  return (
    <>
      <Roles municipality={municipality} />
      <OwnNotifications municipality={municipality} search={search} />
      <Link to={{ pathname: SESSIONS_PATH, search }}>Mijn sessies</Link>
      <SignOut />
    </>
  );
}

/** For who sees alerts in the municipality that is chosen. */
function OwnNotifications({ municipality, search }: AccountPanelProps) {
  const session = useSession();
  if (municipality === null || !may(session, ['staff', 'mayor'], municipality.code)) return null;
  return <Link to={{ pathname: NOTIFICATIONS_PATH, search }}>Mijn berichten</Link>;
}

function Roles({ municipality }: Pick<AccountPanelProps, 'municipality'>) {
  const session = useSession();
  const roles = rolesIn(session, municipality?.code ?? null);
  const ofInstallation = municipality === null ? [] : rolesIn(session, null);
  return (
    <>
      <p>{municipality === null ? 'Uw rol' : `Uw rol in ${municipality.name}`}</p>
      <ul>
        {roles.map((role) => (
          <li key={role}>{roleWord(role)}</li>
        ))}
        {ofInstallation.map((role) => (
          <li key={role}>{roleWord(role)} van deze installatie</li>
        ))}
        {roles.length + ofInstallation.length === 0 && <li>nog geen</li>}
      </ul>
    </>
  );
}

function SignOut() {
  const signOut = useSignOut();
  return (
    <>
      {signOut.isError && (
        <p className="problem" role="alert">
          {problemText(
            signOut.error,
            'Geen verbinding: u bent nog aangemeld. Probeer het zo weer.',
          )}
        </p>
      )}
      <button
        type="button"
        className="button"
        aria-disabled={signOut.isPending}
        onClick={() => {
          if (!signOut.isPending) signOut.mutate();
        }}
      >
        {signOut.isPending ? 'Bezig' : 'Afmelden'}
      </button>
    </>
  );
}
