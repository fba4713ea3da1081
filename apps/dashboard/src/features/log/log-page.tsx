import { Link } from 'react-router';
import { useMunicipality } from '../../platform/municipality/use-municipality';
import { SecondCodingWaiting } from './components/second-coding-waiting';
import { LogForm } from './log-form';
import './log.css';

/** `/vastleggen`: write down one signal, on a phone, in half a minute. */
export function LogPage() {
  const { municipality } = useMunicipality();
  return (
    <div className="log">
      <h1 className="vh">Vastleggen</h1>
      <p className="log-note log-report">
        Een heel verslag?{' '}
        <Link to={{ pathname: '/vastleggen/verslag', search: window.location.search }}>
          Verslag plakken
        </Link>
      </p>
      {municipality !== null && (
        <>
          <LogForm municipality={municipality} />
          <SecondCodingWaiting municipality={municipality.code} />
        </>
      )}
    </div>
  );
}
