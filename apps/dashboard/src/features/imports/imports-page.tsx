import { Panel } from '../../components/panel';
import { useMunicipality } from '../../platform/municipality/use-municipality';
import { CurrentImport } from './components/current-import';
import { EarlierImports } from './components/earlier-imports';
import { FileChoice } from './components/file-choice';
import { useImport } from './use-import';
import './imports.css';

/** `/importeren`: bring a list of earlier signals in, and take it out again as a whole. */
export function ImportsPage() {
  const { municipality } = useMunicipality();
  return municipality === null ? null : <Imports municipality={municipality} />;
}

function Imports({ municipality }: { municipality: { code: string; name: string } }) {
  const current = useImport(municipality.code);
  const isRunning = current.isSending || current.job?.state === 'running';
  return (
    <div className="imports">
      <h1 className="lede">Een lijst met signalen importeren</h1>
      <ul className="imports-promises">
        <li>Van het bestand zelf wordt niets bewaard.</li>
        <li>Persoonsgegevens worden afgeschermd voordat een signaal wordt vastgelegd.</li>
        <li>Een import kunt u later in zijn geheel ongedaan maken.</li>
      </ul>
      {isRunning || current.job !== null || current.problem !== null ? (
        <CurrentImport current={current} isRunning={isRunning} />
      ) : (
        <FileChoice place={municipality.name} onStart={current.start} />
      )}
      <Panel
        title={`Eerdere imports in ${municipality.name}`}
        failure="De eerdere imports konden niet worden getoond."
      >
        <EarlierImports municipality={municipality.code} />
      </Panel>
    </div>
  );
}
