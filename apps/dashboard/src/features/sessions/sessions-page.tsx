import type { OwnSession } from '@poolshoogte/contracts';
import { useQuery } from '@tanstack/react-query';
import { Panel } from '../../components/panel';
import { Failure } from '../../components/panel-boundary';
import { Waiting } from '../../components/waiting';
import { ownSessionsQuery } from './api/session-requests';
import { EndSessions } from './components/end-sessions';
import { SessionRow } from './components/session-row';
import './sessions.css';

/** `/sessies`: where this account is signed in, and the way to end that. */
export function SessionsPage() {
  const { data, isError, refetch } = useQuery(ownSessionsQuery);
  return (
    <div className="sessions">
      <h1 className="lede">Waar u bent aangemeld</h1>
      <p>
        Staat hier iets wat u niet herkent, beëindig het dan en vertel het uw beheerder. Wie op een
        gedeelde computer werkt, meldt zich daar af.
      </p>
      <Panel title="Mijn sessies" failure="Uw sessies konden niet worden getoond.">
        {data === undefined && !isError && <Waiting>Uw sessies worden opgehaald.</Waiting>}
        {data === undefined && isError && (
          <Failure
            message="Uw sessies konden niet worden opgehaald. Er is niets veranderd."
            onRetry={() => void refetch()}
          />
        )}
        {data !== undefined && <Sessions sessions={data.sessions} />}
      </Panel>
    </div>
  );
}

function Sessions({ sessions }: { sessions: readonly OwnSession[] }) {
  const others = sessions.filter(({ isCurrent }) => !isCurrent).map(({ id }) => id);
  return (
    <>
      <ul className="sessions__list">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
      {others.length === 0 ? (
        <p className="note">U bent nergens anders aangemeld.</p>
      ) : (
        <EndSessions
          ids={others}
          action="Alle andere beëindigen"
          label="Alle andere sessies beëindigen"
          question="Overal behalve hier moet u zich dan opnieuw aanmelden. Tekst die daar nog niet is vastgelegd, kan verloren gaan."
        />
      )}
    </>
  );
}
