import { useQuery } from '@tanstack/react-query';
import { PageMessage } from '../../components/page-message';
import { Waiting } from '../../components/waiting';
import { LinkScreen } from '../../features/wall/link-screen';
import { NotLinked } from '../../features/wall/not-linked';
import { useEnrolment } from '../../features/wall/use-enrolment';
import type { LiveSocket } from '../../platform/live/live-socket';
import { sessionQuery } from '../../platform/session/session-query';
import { PlainFrame } from '../plain-frame';
import { WallScreen } from './wall-screen';

interface Props {
  /** How a live connection is made; another one in tests. */
  openSocket?: () => Promise<LiveSocket>;
}

/** `/wand`: a screen on a wall, from its link to the end of its session. */
export function WallPage({ openSocket }: Props) {
  const { data, isError } = useQuery(sessionQuery);
  const { code, isUnreadable, error, isPending, link } = useEnrolment();
  const account = data?.account ?? null;
  if (code === null && account?.kind === 'device' && account.wallOf !== null) {
    return (
      <WallScreen key={account.wallOf} municipality={account.wallOf} openSocket={openSocket} />
    );
  }
  return (
    <PlainFrame title="Wandscherm">
      {data === undefined ? (
        <Unknown isError={isError} />
      ) : code !== null ? (
        <LinkScreen
          key={code}
          signedInAs={account?.kind === 'person' ? (account.name ?? account.pseudonym) : null}
          error={error}
          isPending={isPending}
          onLink={link}
        />
      ) : (
        <NotLinked isUnreadable={isUnreadable} isPerson={account?.kind === 'person'} />
      )}
    </PlainFrame>
  );
}

function Unknown({ isError }: { isError: boolean }) {
  if (!isError) return <Waiting>Het scherm wordt voorbereid.</Waiting>;
  return (
    <PageMessage title="Poolshoogte is even niet bereikbaar">
      Dit scherm probeert het vanzelf opnieuw. U hoeft niets te doen.
    </PageMessage>
  );
}
