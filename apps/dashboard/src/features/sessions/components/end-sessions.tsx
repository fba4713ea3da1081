import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ConfirmedButton } from '../../../components/confirmed-button';
import { problemText } from '../../../platform/api/problem-text';
import { endSessions, ownSessionsQuery } from '../api/session-requests';

interface Props {
  ids: readonly string[];
  action: string;
  label: string;
  question: string;
}

/** Ends one or more sessions of the same person, after one question. */
export function EndSessions({ ids, action, label, question }: Props) {
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: () => endSessions(ids),
    networkMode: 'always',
    // Some may have ended, also when one did not.
    onSettled: () => queries.invalidateQueries({ queryKey: ownSessionsQuery.queryKey }),
  });
  return (
    <ConfirmedButton
      action={action}
      label={label}
      question={<p>{question}</p>}
      yes="Ja, beëindigen"
      no="Nee, laat staan"
      isPending={end.isPending}
      problem={
        end.isError
          ? problemText(end.error, 'Dat lukte niet: geen verbinding. Probeer het zo weer.')
          : null
      }
      onYes={() => end.mutate()}
    />
  );
}
