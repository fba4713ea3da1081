import { Suspense } from 'react';
import { Link, Navigate, NavLink, useLocation } from 'react-router';
import { PageMessage } from '../../components/page-message';
import { Waiting } from '../../components/waiting';
import { enumerate } from '../../platform/dutch/number-words';
import { useMunicipality } from '../../platform/municipality/use-municipality';
import { roleWord } from '../../platform/session/role-word';
import { useSession } from '../../platform/session/use-session';
import { PARTS, partsFor, type Part } from './parts';
import './administration.css';

const ROOT = '/beheer';

/** `/beheer`: who may what, and what was done. A reader sees the parts of his own role. */
export function AdministrationPage() {
  const { status, municipality } = useMunicipality();
  const { pathname, search } = useLocation();
  const session = useSession();
  // Which municipality it is about decides which parts there are: that comes first.
  if (status === 'loading') return <Waiting />;
  const own = partsFor(session, municipality?.code ?? null);
  const path = pathname.replace(/\/$/, '');
  const [first] = own;
  if (path === ROOT && first !== undefined) {
    return <Navigate to={{ pathname: first.path, search }} replace />;
  }
  const part = PARTS.find((each) => each.path === path);
  return (
    <div className="admin">
      <h1 className="lede">
        Beheer van{' '}
        {part?.isOfInstallation ? 'de installatie' : (municipality?.name ?? 'Poolshoogte')}
      </h1>
      <nav className="admin__nav" aria-label="Onderdelen van Beheer">
        {own.map((each) => (
          <NavLink key={each.path} to={{ pathname: each.path, search }}>
            {each.title}
          </NavLink>
        ))}
      </nav>
      {part !== undefined && own.includes(part) ? (
        <Suspense fallback={<Waiting>Het onderdeel wordt opgehaald.</Waiting>}>
          <part.Content />
        </Suspense>
      ) : (
        <NoPart part={part} search={search} />
      )}
    </div>
  );
}

function NoPart({ part, search }: { part: Part | undefined; search: string }) {
  if (part === undefined) {
    return (
      <PageMessage title="Dit onderdeel bestaat niet">Kies hierboven een onderdeel.</PageMessage>
    );
  }
  return (
    <PageMessage title={`Het onderdeel ${part.title} hoort niet bij uw rol`}>
      Het is voor: {enumerate(part.roles.map(roleWord))}
      {part.isOfInstallation && ' van de installatie'}. Kies hierboven een ander onderdeel, of kijk
      bij <Link to={{ pathname: '/beheer/mensen', search }}>Mensen</Link> wie dit wel kan.
    </PageMessage>
  );
}
