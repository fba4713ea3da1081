import type { Import } from '@poolshoogte/contracts';
import { useQuery } from '@tanstack/react-query';
import { Failure } from '../../../components/panel-boundary';
import { Waiting } from '../../../components/waiting';
import { longDay, longMoment } from '../../../platform/dutch/moments';
import { importsQuery } from '../api/import-requests';
import { stateWords } from '../progress';
import { ImportProgress } from './import-progress';
import { ImportResult } from './import-result';
import { UndoImport } from './undo-import';

/** Every import of a municipality, newest first, with what came of it. */
export function EarlierImports({ municipality }: { municipality: string }) {
  const { data, isError, refetch } = useQuery(importsQuery(municipality));
  if (data === undefined) {
    if (!isError) return <Waiting>De eerdere imports worden opgehaald.</Waiting>;
    return (
      <Failure
        message="De eerdere imports konden niet worden opgehaald. Importeren kan wel."
        onRetry={() => void refetch()}
      />
    );
  }
  if (data.imports.length === 0) {
    return <p className="imports-note">Er is nog niets geïmporteerd.</p>;
  }
  return (
    <ul className="imports-list">
      {data.imports.map((job) => (
        <EarlierImport key={job.id} job={job} />
      ))}
    </ul>
  );
}

function EarlierImport({ job }: { job: Import }) {
  const canUndo = job.state !== 'undone' && job.state !== 'running' && job.accepted > 0;
  return (
    <li>
      <div>
        <h3>{job.filename}</h3>
        <p className="imports-note">
          {stateWords(job)}, <time dateTime={job.startedAt}>{longMoment(job.startedAt)}</time>
          {job.firstDay !== null && job.lastDay !== null && (
            <>
              , signalen van {longDay(job.firstDay)} tot en met {longDay(job.lastDay)}
            </>
          )}
        </p>
      </div>
      {job.state === 'running' && <ImportProgress job={job} fileSize={null} />}
      {job.state !== 'running' && job.state !== 'undone' && <ImportResult job={job} />}
      {canUndo && <UndoImport job={job} />}
    </li>
  );
}
