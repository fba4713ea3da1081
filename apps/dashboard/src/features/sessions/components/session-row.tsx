import type { OwnSession } from '@poolshoogte/contracts';
import { longMoment } from '../../../platform/dutch/moments';
import { EndSessions } from './end-sessions';

/** One browser in which this account is signed in. */
export function SessionRow({ session }: { session: OwnSession }) {
  const { client, isCurrent, startedAt, lastSeenAt, expiresAt } = session;
  return (
    <li>
      <div>
        <h3>
          {client}
          {isCurrent && <span className="sessions__here"> (deze)</span>}
        </h3>
        <p className="sessions__note">
          Aangemeld <time dateTime={startedAt}>{longMoment(startedAt)}</time>; laatst gezien{' '}
          <time dateTime={lastSeenAt}>{longMoment(lastSeenAt)}</time>; eindigt vanzelf{' '}
          <time dateTime={expiresAt}>{longMoment(expiresAt)}</time>.
        </p>
      </div>
      {isCurrent ? (
        <p className="sessions__note">Afmelden doet u in het menu onder uw naam.</p>
      ) : (
        <EndSessions
          ids={[session.id]}
          action="Beëindigen"
          label={`Sessie van ${client}, aangemeld ${longMoment(startedAt)}, beëindigen`}
          question="Daar moet u zich dan opnieuw aanmelden. Tekst die daar nog niet is vastgelegd, kan verloren gaan."
        />
      )}
    </li>
  );
}
