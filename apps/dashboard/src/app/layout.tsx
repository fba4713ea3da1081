import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { PageMessage } from '../components/page-message';
import { Waiting } from '../components/waiting';
import type { LiveSocket } from '../platform/live/live-socket';
import { sessionQuery } from '../platform/session/session-query';
import { SIGN_IN_FAILED_PATH, WALL_PATH } from './pages';
import { PlainFrame } from './plain-frame';
import { SignedIn } from './signed-in';

const SignInPage = lazy(async () => ({
  default: (await import('../features/sign-in/sign-in-page')).SignInPage,
}));

interface Props {
  /** How a live connection is made; another one in tests. */
  openSocket?: () => Promise<LiveSocket>;
}

/** The frame around every page, by who is looking: nobody yet, a screen on a wall, or a person. */
export function Layout({ openSocket }: Props) {
  const { pathname } = useLocation();
  const { data, isError, refetch } = useQuery(sessionQuery);
  const account = data?.account ?? null;
  const [wasSignedIn, setWasSignedIn] = useState(false);
  if (account !== null && !wasSignedIn) setWasSignedIn(true);

  // The page of a wall screen has a frame of its own, and works without a session too.
  if (pathname === WALL_PATH) return <Outlet />;
  if (pathname === SIGN_IN_FAILED_PATH) {
    return (
      <PlainFrame title="Aanmelden mislukt">
        <Outlet />
      </PlainFrame>
    );
  }
  if (data === undefined) {
    return (
      <PlainFrame title="Poolshoogte">
        {isError ? (
          <PageMessage title="Poolshoogte is even niet bereikbaar" onRetry={() => void refetch()}>
            Wat al is vastgelegd, blijft bewaard. Deze pagina probeert het ook vanzelf opnieuw.
          </PageMessage>
        ) : (
          <Waiting>Poolshoogte kijkt wie u bent.</Waiting>
        )}
      </PlainFrame>
    );
  }
  if (account === null) {
    return (
      <PlainFrame title="Aanmelden">
        <Suspense fallback={<Waiting>U wordt naar het aanmelden gebracht.</Waiting>}>
          <SignInPage hasDemoAccounts={data.hasDemoAccounts} isInterrupted={wasSignedIn} />
        </Suspense>
      </PlainFrame>
    );
  }
  if (account.kind === 'device') return <Navigate to={WALL_PATH} replace />;
  // Another person begins with an empty page.
  return <SignedIn key={account.pseudonym} account={account} openSocket={openSocket} />;
}
