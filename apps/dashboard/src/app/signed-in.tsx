import type { SignedInAccount } from '@poolshoogte/contracts';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { HatchPattern } from '../components/hatch-pattern';
import { useLiveBoard } from '../features/board/live/use-live-board';
import { installationQuery } from '../platform/installation/installation-queries';
import { ConnectionContext } from '../platform/live/connection';
import type { LiveSocket } from '../platform/live/live-socket';
import { useMunicipality } from '../platform/municipality/use-municipality';
import { may } from '../platform/session/may';
import { useSession } from '../platform/session/use-session';
import { Masthead } from './masthead';
import { PageContent } from './page-content';
import { PageTitle } from './page-title';
import { MENU, titleAt } from './pages';
import { useFocusOnNavigation } from './use-focus-on-navigation';

interface Props {
  account: SignedInAccount;
  openSocket: (() => Promise<LiveSocket>) | undefined;
}

/** Who may see the board; for others it is neither fetched nor followed. */
const BOARD_ROLES = MENU.find(({ path }) => path === '/')?.roles ?? [];

/** The frame around every page of a person. The board stays live here, whichever page is open. */
export function SignedIn({ account, openSocket }: Props) {
  const { pathname } = useLocation();
  const { municipality } = useMunicipality();
  const session = useSession();
  const installation = useQuery(installationQuery);
  const code = municipality?.code ?? null;
  const hasBoard = code !== null && may(session, BOARD_ROLES, code);
  const connection = useLiveBoard(hasBoard ? code : null, openSocket);
  const main = useFocusOnNavigation(pathname);
  const title = titleAt(pathname);
  return (
    <ConnectionContext value={connection}>
      <PageTitle title={title} place={municipality?.name} />
      <HatchPattern />
      <a className="skip" href="#inhoud">
        Naar de inhoud
      </a>
      {installation.data?.mode === 'demo' && (
        <aside className="demo-line" aria-label="Over deze installatie">
          <p className="page">Demo: alle gegevens zijn verzonnen.</p>
        </aside>
      )}
      <div className="page" data-page={title.toLowerCase()}>
        <Masthead account={account} connection={hasBoard ? connection : null} />
        <main id="inhoud" ref={main} tabIndex={-1}>
          <PageContent pathname={pathname} />
        </main>
      </div>
    </ConnectionContext>
  );
}
