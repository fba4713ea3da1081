import type { Operations } from '@poolshoogte/contracts';
import { useQuery } from '@tanstack/react-query';
import { Panel } from '../../../components/panel';
import { clockTime } from '../../../platform/dutch/moments';
import { Fetched } from '../components/fetched';
import { installationItems } from './installation-items';
import { verdict } from './item';
import { JobList } from './job-list';
import { operationsQuery } from './operations-query';
import { OperationsItem } from './operations-item';
import { processItems } from './process-items';
import { SourceList } from './source-list';
import './operations.css';

/** Toestand: how the installation does, for who keeps it going. */
export function OperationsPage() {
  const query = useQuery(operationsQuery);
  return (
    <Fetched query={query} what="De gegevens over de installatie">
      {(seen) => <Seen seen={seen} isStale={query.isError} />}
    </Fetched>
  );
}

function Seen({ seen, isStale }: { seen: Operations; isStale: boolean }) {
  const ofAll = installationItems(seen);
  const ofProcess = processItems(seen);
  const jobs = seen.jobs.map(({ level }) => ({ title: 'werk dat zich herhaalt', level }));
  return (
    <>
      <Panel title="Nu" failure="De toestand kon niet worden getoond.">
        <p className="admin-verdict" role="status">
          {verdict([...ofAll, ...ofProcess, ...jobs])}
        </p>
        {isStale ? (
          <p className="problem" role="alert">
            Verversen lukt nu niet. U ziet de stand van {clockTime(Date.parse(seen.at))}; de pagina
            probeert het vanzelf opnieuw.
          </p>
        ) : (
          <p className="note">
            De stand van {clockTime(Date.parse(seen.at))}. De pagina kijkt elke tien seconden
            opnieuw. Er staat niets in van een gemeente of een signaal.
          </p>
        )}
      </Panel>
      <div className="ops-columns">
        <div>
          <Panel title="De hele installatie" failure="Dit deel kon niet worden getoond.">
            <ul className="admin-list">
              {ofAll.map((item) => (
                <OperationsItem key={item.title} item={item} />
              ))}
            </ul>
          </Panel>
          <Panel title="Laatste signaal per soort bron" failure="Dit deel kon niet worden getoond.">
            <p className="note">Bij dit proces binnengekomen, sinds het gestart is.</p>
            <SourceList sources={seen.sources} now={seen.at} />
          </Panel>
        </div>
        <div>
          <Panel title="Het proces dat antwoordde" failure="Dit deel kon niet worden getoond.">
            <p className="note">
              Draaien er meer processen, dan ziet u er hier telkens één. De bewaking met{' '}
              <code className="admin-code">/metrics</code> ziet ze alle.
            </p>
            <ul className="admin-list">
              {ofProcess.map((item) => (
                <OperationsItem key={item.title} item={item} />
              ))}
            </ul>
          </Panel>
          <Panel title="Werk dat zich herhaalt" failure="Dit deel kon niet worden getoond.">
            <JobList jobs={seen.jobs} now={seen.at} />
          </Panel>
        </div>
      </div>
    </>
  );
}
