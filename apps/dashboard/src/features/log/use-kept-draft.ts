import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { sessionQuery } from '../../platform/session/session-query';
import { useSession } from '../../platform/session/use-session';
import type { Draft } from './draft';
import { forgetDraft, keepDraft, keptDraft, tabShelf } from './kept-draft';

/** The draft from before a sign-in, if there is one: read once, and forgotten when it is shown. */
export function useKeptDraft(municipality: string): Draft | null {
  const pseudonym = useSession()?.account?.pseudonym;
  const [kept] = useState(() =>
    pseudonym === undefined ? null : keptDraft(tabShelf(), { pseudonym, municipality }, Date.now()),
  );
  // Of somebody else, or too old: that is forgotten as well.
  useEffect(() => forgetDraft(tabShelf()), []);
  return kept;
}

/** When the form goes because the session ended, its draft is kept, masked, until the next sign-in. */
export function useKeepDraft(municipality: string, draft: Draft): void {
  const client = useQueryClient();
  const pseudonym = useSession()?.account?.pseudonym;
  const written = useRef({ draft, municipality, pseudonym });
  useEffect(() => {
    if (pseudonym !== undefined) written.current = { draft, municipality, pseudonym };
  }, [draft, municipality, pseudonym]);
  useEffect(
    () => () => {
      const session = client.getQueryData(sessionQuery.queryKey);
      const last = written.current;
      if (session?.account !== null || last.pseudonym === undefined) return;
      const owner = { pseudonym: last.pseudonym, municipality: last.municipality };
      keepDraft(tabShelf(), owner, last.draft, Date.now());
    },
    [client],
  );
}
