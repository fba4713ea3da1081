import type { AlertDetail } from '@poolshoogte/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { alertQuery, type AlertStep, takeStep } from '../api/alert-requests';

/**
 * One step in the life of an alert. The answer is the new alert; after a refusal, such as that somebody
 * else was first, it is asked anew, and what was typed stays in the form.
 */
export function useAlertStep({ municipality, id }: Pick<AlertDetail, 'municipality' | 'id'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (step: AlertStep) => takeStep(municipality, id, step),
    networkMode: 'always',
    onSuccess: (alert) => {
      client.setQueryData(alertQuery(municipality, id).queryKey, alert);
      return client.invalidateQueries({ queryKey: ['alerts', 'list'] });
    },
    onError: () => client.invalidateQueries({ queryKey: ['alerts'] }),
  });
}
