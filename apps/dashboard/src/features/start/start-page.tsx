import { useQuery } from '@tanstack/react-query';
import { Failure } from '../../components/panel-boundary';
import { Waiting } from '../../components/waiting';
import { municipalitiesQuery } from '../../platform/installation/installation-queries';
import { useMunicipality } from '../../platform/municipality/use-municipality';
import { Steps } from './components/steps';
import './start.css';

/** `/begin`: four steps from an empty installation to a board. */
export function StartPage() {
  const { municipality, setMunicipality } = useMunicipality();
  const { data, isError, refetch } = useQuery(municipalitiesQuery);
  return (
    <div className="start">
      <h1 className="lede">In vier stappen naar uw eerste bord</h1>
      {data !== undefined && (
        <Steps
          municipality={municipality}
          municipalities={data.municipalities}
          onActivated={setMunicipality}
        />
      )}
      {data === undefined && !isError && <Waiting>De gemeenten worden opgehaald.</Waiting>}
      {data === undefined && isError && (
        <Failure
          message="De lijst met gemeenten kon niet worden opgehaald. Er is niets veranderd."
          onRetry={() => void refetch()}
        />
      )}
    </div>
  );
}
