import { lazy, Suspense } from 'react';
import { Link, Navigate, Outlet, useLocation } from 'react-router';
import { PageMessage } from '../components/page-message';
import { Waiting } from '../components/waiting';
import { useMunicipality } from '../platform/municipality/use-municipality';
import { may } from '../platform/session/may';
import { useSession } from '../platform/session/use-session';
import { mayOpen, menuFor, pageAt, START_PATH } from './pages';

const NoAccess = lazy(async () => ({ default: (await import('./no-access')).NoAccess }));

/** The page itself, or why there is none. */
export function PageContent({ pathname }: { pathname: string }) {
  const { status, municipality } = useMunicipality();
  const { search } = useLocation();
  const session = useSession();
  const page = pageAt(pathname);
  // Own sessions, and an address that does not exist, are for everybody.
  if (page === undefined || mayOpen(page, session, municipality?.code ?? null)) return <Outlet />;
  switch (status) {
    case 'loading':
      return <Waiting />;
    case 'failed':
      return (
        <PageMessage
          title="Poolshoogte is even niet bereikbaar"
          onRetry={() => window.location.reload()}
        >
          Wat al is vastgelegd, blijft bewaard.
        </PageMessage>
      );
    case 'none':
      if (may(session, ['administrator'], null)) return <Navigate to={START_PATH} replace />;
      return (
        <PageMessage title="U hebt nog geen rol in Poolshoogte">
          U bent aangemeld, maar er is nog geen gemeente voor u open. Vraag de beheerder van uw
          gemeente om een rol en ververs daarna deze pagina.
        </PageMessage>
      );
    case 'unknown':
      return (
        <PageMessage title="Deze gemeente is hier niet in gebruik, of u hebt er geen rol">
          Kies bovenaan een andere gemeente, of ga naar <Link to="/">uw eigen begin</Link>.
        </PageMessage>
      );
    case 'chosen': {
      const [first] = menuFor(session, municipality?.code ?? null);
      if (pathname === '/' && first !== undefined) {
        return <Navigate to={{ pathname: first.path, search }} replace />;
      }
      return (
        <Suspense fallback={<Waiting />}>
          <NoAccess page={page} />
        </Suspense>
      );
    }
  }
}
