import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { OfflineError } from '../../platform/api/api-client';
import { importsQuery, POLL_MS, sendImport } from './api/import-requests';
import { fileKind } from './file-kind';
import { newKey } from '../../platform/api/new-key';
import { problemText } from '../../platform/api/problem-text';

/** One upload: the file, and the id under which its progress can be asked. */
interface Upload {
  id: string;
  file: File;
}

/** Sends a file and follows its progress until it is done. */
export function useImport(municipality: string) {
  const [upload, setUpload] = useState<Upload | null>(null);
  const queries = useQueryClient();
  const sending = useMutation({
    mutationFn: ({ id, file }: Upload) =>
      sendImport({ id, municipality, file, kind: fileKind(file.name) ?? 'csv' }),
    networkMode: 'always',
    onSettled: () => queries.invalidateQueries({ queryKey: ['imports', 'of'] }),
  });
  // In the list, because an import is not to be found before its first byte has arrived.
  const { data } = useQuery({
    ...importsQuery(municipality),
    enabled: sending.isPending,
    refetchInterval: POLL_MS,
  });
  const listed = data?.imports.find(({ id }) => id === upload?.id);

  const start = (next: Upload) => {
    setUpload(next);
    sending.mutate(next);
  };
  return {
    file: upload?.file ?? null,
    job: upload === null || sending.isError ? null : (sending.data ?? listed ?? null),
    isSending: sending.isPending,
    problem: sending.isError ? whatWentWrong(sending.error) : null,
    start: (file: File) => start({ id: newKey(), file }),
    /**
     * The same file under a new id: the old id only gives the old answer back. Rows that arrived
     * before are recognised by their content and not stored twice.
     */
    again: () => {
      if (upload !== null) start({ id: newKey(), file: upload.file });
    },
    forget: () => {
      setUpload(null);
      sending.reset();
    },
  };
}

function whatWentWrong(error: unknown): string {
  return problemText(
    error,
    error instanceof OfflineError
      ? 'De verbinding viel weg. Stuur hetzelfde bestand gerust opnieuw: wat er al staat, wordt overgeslagen.'
      : 'Het antwoord was niet te lezen. Kijk hieronder of de import er staat; opnieuw sturen kan geen kwaad.',
  );
}
