import type { SignedInAccount } from '@poolshoogte/contracts';
import { Link, NavLink, useSearchParams } from 'react-router';
import type { Connection } from '../platform/live/connection';
import { MUNICIPALITY_PARAM } from '../platform/municipality/choose-municipality';
import { useMunicipality } from '../platform/municipality/use-municipality';
import { useSession } from '../platform/session/use-session';
import { AccountMenu } from './account-menu';
import { ConnectionState } from './connection-state';
import { MunicipalitySelect } from './municipality-select';
import { menuFor } from './pages';

interface Props {
  account: SignedInAccount;
  connection: Connection | null;
}

/** One line: whose board, where to go, whether it is live, and who is looking. */
export function Masthead({ account, connection }: Props) {
  const [params] = useSearchParams();
  const { municipality } = useMunicipality();
  const pages = menuFor(useSession(), municipality?.code ?? null);
  const code = params.get(MUNICIPALITY_PARAM);
  const search = code === null ? '' : `?${MUNICIPALITY_PARAM}=${code}`;
  return (
    <header className="mast">
      <Link className="mast__name" to={{ pathname: '/', search }}>
        Poolshoogte
      </Link>
      <MunicipalitySelect />
      {pages.length > 0 && (
        <nav className="mast__nav" aria-label="Hoofdmenu">
          {pages.map(({ path, title }) => (
            <NavLink key={path} to={{ pathname: path, search }} end={path === '/'}>
              {title}
            </NavLink>
          ))}
        </nav>
      )}
      {connection !== null && <ConnectionState connection={connection} />}
      <AccountMenu account={account} municipality={municipality} search={search} />
    </header>
  );
}
