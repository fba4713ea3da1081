import { useMutation, useQueryClient } from '@tanstack/react-query';

/** A change of the agenda; what is shown of it is asked anew, also after a refusal. */
export function useAgendaChange<Input, Result>(change: (input: Input) => Promise<Result>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    networkMode: 'always',
    onSettled: () => {
      // Not waited for: a row that goes away takes along what it still wanted to say.
      void queries.invalidateQueries({ queryKey: ['expected-events'] });
      void queries.invalidateQueries({ queryKey: ['event-sources'] });
    },
  });
}
