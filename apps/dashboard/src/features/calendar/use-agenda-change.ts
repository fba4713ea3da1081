import { useMutation, useQueryClient } from '@tanstack/react-query';

/** A change of the agenda; what is shown of it is asked anew, also after a refusal. */
export function useAgendaChange<Input, Result>(change: (input: Input) => Promise<Result>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    networkMode: 'always',
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['expected-events'] });
      await queries.invalidateQueries({ queryKey: ['event-sources'] });
    },
  });
}
