import type { useImport } from '../use-import';
import { stateWords } from '../progress';
import { ImportProgress } from './import-progress';
import { ImportResult } from './import-result';

interface CurrentImportProps {
  current: ReturnType<typeof useImport>;
  isRunning: boolean;
}

/** The import that was started on this page: running, done, or stopped by something. */
export function CurrentImport({ current, isRunning }: CurrentImportProps) {
  const { file, job, problem } = current;
  const canSendAgain = problem !== null || job?.state === 'interrupted' || job?.state === 'failed';
  return (
    <section className="imports-current" aria-labelledby="imports-current-title">
      <h2 id="imports-current-title">
        {file?.name}
        {isRunning && problem === null && ' wordt gelezen'}
      </h2>
      <p className="vh" role="status">
        {announcement(current, isRunning)}
      </p>
      {problem !== null && (
        <div role="alert">
          <p className="problem">{problem}</p>
        </div>
      )}
      {problem === null && isRunning && (
        <>
          <ImportProgress job={job} fileSize={file?.size ?? null} />
          <p className="imports-note">Laat deze pagina open tot het bestand gelezen is.</p>
        </>
      )}
      {problem === null && !isRunning && job !== null && (
        <>
          <p className="imports-outcome">{stateWords(job)}</p>
          <ImportResult job={job} />
        </>
      )}
      {!isRunning && (
        <div className="imports-actions">
          {canSendAgain && (
            <button type="button" className="button" onClick={current.again}>
              Opnieuw sturen
            </button>
          )}
          <button type="button" className="button" onClick={current.forget}>
            {problem === null ? 'Nog een bestand' : 'Ander bestand kiezen'}
          </button>
        </div>
      )}
    </section>
  );
}

function announcement({ job, problem }: CurrentImportProps['current'], isRunning: boolean): string {
  // An alert of its own says what went wrong.
  if (problem !== null) return '';
  if (isRunning) return 'De import loopt.';
  return job === null ? '' : `De import is afgelopen: ${stateWords(job).toLowerCase()}.`;
}
