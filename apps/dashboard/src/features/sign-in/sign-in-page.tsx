import { useLocation } from 'react-router';
import { signInAddress } from '../../platform/session/sign-in-address';
import './sign-in.css';

interface Props {
  hasDemoAccounts: boolean;
  /** Somebody was at work here when the session ended. */
  isInterrupted: boolean;
}

/** What every address shows to who is not signed in. */
export function SignInPage({ hasDemoAccounts, isInterrupted }: Props) {
  const { pathname, search } = useLocation();
  return (
    <div className="sign-in">
      <p className="sign-in__name">Poolshoogte</p>
      <h1 className="lede">
        Poolshoogte laat een gemeente zien wat er in haar kernen speelt, en of dat anders is dan
        gewoonlijk.
      </h1>
      {isInterrupted && (
        <p className="problem" role="alert">
          Uw sessie is afgelopen. Meld u opnieuw aan; u komt dan terug op deze pagina.
          {pathname === '/vastleggen' &&
            ' De tekst waaraan u schreef staat er dan nog, met de persoonsgegevens afgeschermd.'}
        </p>
      )}
      <p>
        <a className="button button--primary" href={signInAddress(pathname + search)}>
          Aanmelden
        </a>
      </p>
      <p className="sign-in__note">
        {hasDemoAccounts
          ? 'Dit is een demo: de accounts en alle gegevens zijn verzonnen.'
          : 'U meldt zich aan met het account van uw eigen organisatie.'}
      </p>
    </div>
  );
}
