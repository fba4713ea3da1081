import { Link, useLocation } from 'react-router';
import { PageMessage } from '../components/page-message';
import { enumerate } from '../platform/dutch/number-words';
import { useMunicipality } from '../platform/municipality/use-municipality';
import { rolesIn } from '../platform/session/may';
import { roleWord } from '../platform/session/role-word';
import { useSession } from '../platform/session/use-session';
import { menuFor, type Page } from './pages';

/** A page for another role: who may open it, and what this reader can open instead. */
export function NoAccess({ page }: { page: Page }) {
  const { municipality } = useMunicipality();
  const { search } = useLocation();
  const session = useSession();
  const code = municipality?.code ?? null;
  const own = rolesIn(session, code).map(roleWord);
  const others = menuFor(session, code);
  return (
    <PageMessage title={`De pagina ${page.title} hoort niet bij uw rol`}>
      Zij is voor: {enumerate(page.roles.map(roleWord))}. Uw rol in{' '}
      {municipality?.name ?? 'Poolshoogte'} is: {own.length === 0 ? 'geen' : enumerate(own)}. Vraag
      de beheerder van uw gemeente als u deze pagina voor uw werk nodig hebt.
      {others.length > 0 && ' U kunt wel naar: '}
      {others.map(({ path, title }, index) => (
        <span key={path}>
          {index > 0 && ', '}
          <Link to={{ pathname: path, search }}>{title}</Link>
        </span>
      ))}
      {others.length > 0 && '.'}
    </PageMessage>
  );
}
