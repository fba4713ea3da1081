import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { Panel } from '../../../components/panel';
import { PageMessage } from '../../../components/page-message';
import { Waiting } from '../../../components/waiting';
import { problemText } from '../../../platform/api/problem-text';
import { kernenQuery } from '../../../platform/municipality/kernen-query';
import { useMunicipality } from '../../../platform/municipality/use-municipality';
import { AlertLink } from '../alert-link';
import { alertQuery } from '../api/alert-requests';
import { useLiveAlerts } from '../use-live-alerts';
import { AlertHistory } from './alert-history';
import { AlertSteps } from './alert-steps';
import { AlertTop } from './alert-top';
import { CoursePanel } from './course-panel';
import { SignalsBehind } from './signals-behind';
import '../alerts.css';

/** `/duiding/:id`: one alert and its life. */
export function AlertPage() {
  const { municipality } = useMunicipality();
  const { id } = useParams();
  if (municipality === null || id === undefined) return null;
  return <OneAlert key={`${municipality.code} ${id}`} code={municipality.code} id={id} />;
}

function OneAlert({ code, id }: { code: string; id: string }) {
  useLiveAlerts(code);
  const { data, isError, error, refetch } = useQuery(alertQuery(code, id));
  const kernen = useQuery(kernenQuery(code));
  const names = useMemo(
    () => new Map(kernen.data?.kernen.map((kern) => [kern.code, kern.name])),
    [kernen.data],
  );
  if (data === undefined) {
    if (!isError) return <Waiting>De attentie wordt opgehaald.</Waiting>;
    return (
      <PageMessage title="Deze attentie kon niet worden opgehaald" onRetry={() => void refetch()}>
        {problemText(error, 'Er is geen verbinding. Wat al is vastgelegd, blijft bewaard.')}
      </PageMessage>
    );
  }
  return (
    <div className="alerts">
      <p>
        <AlertLink id={null}>Alle attenties</AlertLink>
      </p>
      <AlertTop alert={data} names={names} />
      <Panel title="Het verloop" failure="Het verloop kon niet worden getekend.">
        <CoursePanel alert={data} />
      </Panel>
      <Panel
        title="Signalen hierachter"
        failure="De signalen konden niet worden getoond. De aantallen kloppen wel."
      >
        <SignalsBehind alert={data} names={names} />
      </Panel>
      <Panel title="Wat we ervan maken" failure="De duiding kon niet worden getoond.">
        <AlertSteps alert={data} />
      </Panel>
      <Panel title="Wat er gebeurde" failure="De geschiedenis kon niet worden getoond.">
        <AlertHistory events={data.events} />
      </Panel>
    </div>
  );
}
