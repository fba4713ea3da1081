import type { Import } from '@poolshoogte/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { problemText } from '../../../platform/api/problem-text';
import { counted } from '../../../platform/dutch/number-words';
import { undoImport } from '../api/import-requests';

/** Takes a whole import back, after one question in the page itself. */
export function UndoImport({ job }: { job: Import }) {
  const [isAsking, setIsAsking] = useState(false);
  const queries = useQueryClient();
  const undo = useMutation({
    mutationFn: () => undoImport(job),
    networkMode: 'always',
    onSuccess: () => queries.invalidateQueries({ queryKey: ['imports'] }),
  });
  const no = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    // The safe answer gets the focus; after `Nee` the reader is back where he was.
    if (isAsking) no.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  if (!isAsking) {
    return (
      <button
        type="button"
        className="button"
        ref={ask}
        aria-label={`Import van ${job.filename} ongedaan maken`}
        onClick={() => setIsAsking(true)}
      >
        Ongedaan maken
      </button>
    );
  }
  return (
    <div className="imports-ask" role="group" aria-label={`${job.filename} ongedaan maken`}>
      <p>
        {counted(job.accepted, 'signaal verdwijnt', 'signalen verdwijnen')} dan van het bord en uit
        alle tellingen. Dit is niet terug te draaien; opnieuw importeren kan wel.
      </p>
      {undo.isError && (
        <p className="problem" role="alert">
          {problemText(
            undo.error,
            'Dat lukte niet: geen verbinding. Alles staat er nog; probeer het zo weer.',
          )}
        </p>
      )}
      <button
        type="button"
        className="button"
        aria-disabled={undo.isPending}
        onClick={() => {
          if (!undo.isPending) undo.mutate();
        }}
      >
        {undo.isPending ? 'Bezig' : 'Ja, haal ze weg'}
      </button>
      <button type="button" className="button" ref={no} onClick={() => setIsAsking(false)}>
        Nee, laat staan
      </button>
    </div>
  );
}
