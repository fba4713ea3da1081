import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sessionQuery } from '../../../platform/session/session-query';

/**
 * A change of who may what. The list is asked anew, also after a refusal, which often means that it
 * was out of date; and so are the own roles, which may be the changed ones.
 */
export function usePeopleChange<Input>(change: (input: Input) => Promise<void>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    networkMode: 'always',
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['people'] });
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
  });
}
