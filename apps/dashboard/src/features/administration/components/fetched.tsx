import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failure } from '../../../components/panel-boundary';
import { Waiting } from '../../../components/waiting';
import { problemText } from '../../../platform/api/problem-text';

interface Props<Data> {
  query: UseQueryResult<Data>;
  /** What is being fetched, as the start of a sentence: `De sleutels`. */
  what: string;
  children: (data: Data) => ReactNode;
}

/** What was fetched; until then rules, and after a failure words and a button. */
export function Fetched<Data>({ query, what, children }: Props<Data>) {
  if (query.data !== undefined) return children(query.data);
  if (!query.isError) return <Waiting>{`${what} worden opgehaald.`}</Waiting>;
  return (
    <Failure
      message={problemText(
        query.error,
        `${what} konden niet worden opgehaald. Er is niets veranderd.`,
      )}
      onRetry={() => void query.refetch()}
    />
  );
}
