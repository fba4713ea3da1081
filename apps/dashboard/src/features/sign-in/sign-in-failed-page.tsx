import { ERROR_CODES, ERROR_TEXT } from '@poolshoogte/contracts';
import { useSearchParams } from 'react-router';
import { signInAddress } from '../../platform/session/sign-in-address';
import './sign-in.css';

/** `/aanmelden-mislukt?code=`: why signing in did not work, and what to do. */
export function SignInFailedPage() {
  const [params] = useSearchParams();
  const code = ERROR_CODES.find((known) => known === params.get('code')) ?? 'sign_in_failed';
  const { title, advice } = ERROR_TEXT[code];
  return (
    <div className="sign-in">
      <p className="sign-in__name">Poolshoogte</p>
      <h1 className="lede">{title}</h1>
      <p>{advice}</p>
      <p>
        <a className="button button--primary" href={signInAddress('/')}>
          Opnieuw proberen
        </a>
      </p>
    </div>
  );
}
