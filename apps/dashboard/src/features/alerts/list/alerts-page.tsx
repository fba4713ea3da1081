import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Panel } from '../../../components/panel';
import { kernenQuery } from '../../../platform/municipality/kernen-query';
import { useMunicipality } from '../../../platform/municipality/use-municipality';
import { ListeningPanel } from '../listening/listening-panel';
import { ForecastPanel } from '../listening/forecast-panel';
import { useLiveAlerts } from '../use-live-alerts';
import { AlertFilters } from './alert-filters';
import { AlertList } from './alert-list';
import { useAlertFilter } from './use-alert-filter';
import '../alerts.css';

/** `/duiding`: every alert, open and closed, and how well each kern is listened to. */
export function AlertsPage() {
  const { municipality } = useMunicipality();
  if (municipality === null) return null;
  return <Alerts key={municipality.code} code={municipality.code} name={municipality.name} />;
}

function Alerts({ code, name }: { code: string; name: string }) {
  useLiveAlerts(code);
  const kernen = useQuery(kernenQuery(code));
  const names = useMemo(
    () => new Map(kernen.data?.kernen.map((kern) => [kern.code, kern.name])),
    [kernen.data],
  );
  const [filter, setFilter] = useAlertFilter();
  return (
    <div className="alerts">
      <h1 className="lede">Duiding in {name}</h1>
      <p className="note">
        Een attentie zegt dat iets anders is dan gewoonlijk. Wat het betekent, bepaalt u samen:
        kijk, duid, spreek af wat u doet, koppel terug en sluit af.
      </p>
      <Panel title="Attenties" failure="De attenties konden niet worden getoond.">
        <AlertFilters filter={filter} names={names} onChange={setFilter} />
        <AlertList municipality={code} filter={filter} names={names} />
      </Panel>
      <Panel
        title="Hoe goed we luisteren"
        failure="Hoe goed we luisteren kon niet worden getoond. De attenties kloppen wel."
      >
        <ListeningPanel municipality={code} names={names} />
      </Panel>
      <ForecastPanel municipality={code} />
    </div>
  );
}
