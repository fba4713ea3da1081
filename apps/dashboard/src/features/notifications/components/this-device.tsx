import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { problemText } from '../../../platform/api/problem-text';
import {
  type PushAbility,
  pushAbility,
  putPushOff,
  putPushOn,
} from '../../../platform/push/push-subscription';
import { keepPushSubscription } from '../api/notification-requests';

interface Props {
  municipality: string;
  pushKey: string;
}

const ABILITY = { queryKey: ['push-ability'], queryFn: pushAbility, staleTime: 0 };

const WORDS: Readonly<Record<PushAbility, string>> = {
  unknown:
    'Deze browser kan geen meldingen tonen. Op een iPhone kan het wel als u Poolshoogte op het beginscherm zet.',
  forbidden:
    'Meldingen van Poolshoogte zijn in deze browser uitgezet. U zet ze aan in de instellingen van de browser.',
  off: 'Op dit apparaat komen geen meldingen.',
  on: 'Dit apparaat toont een melding bij een attentie met ‘nu bespreken’.',
};

/** Messages on this very device, also while no page is open. */
export function ThisDevice({ municipality, pushKey }: Props) {
  const queries = useQueryClient();
  const { data: ability } = useQuery(ABILITY);
  const change = useMutation({
    mutationFn: async (isOn: boolean) => {
      if (!isOn) return putPushOff();
      const subscription = await putPushOn(pushKey);
      if (subscription === null) return;
      // On in the browser and not with us would be a promise that nobody keeps.
      await keepPushSubscription(municipality, subscription).catch(async (error: unknown) => {
        await putPushOff();
        throw error;
      });
    },
    networkMode: 'always',
    onSettled: () => queries.invalidateQueries({ queryKey: ABILITY.queryKey }),
  });
  if (ability === undefined) return null;
  const isOn = ability === 'on';
  return (
    <section className="notifications__device" aria-labelledby="this-device">
      <h2 id="this-device">Dit apparaat</h2>
      <p role="status">{WORDS[ability]}</p>
      {change.isError && (
        <p className="problem" role="alert">
          {problemText(change.error, 'Dat lukte niet. Er is niets veranderd; probeer het zo weer.')}
        </p>
      )}
      {(isOn || ability === 'off') && (
        <button
          type="button"
          className="button"
          aria-disabled={change.isPending}
          onClick={() => {
            if (!change.isPending) change.mutate(!isOn);
          }}
        >
          {isOn ? 'Meldingen hier uitzetten' : 'Meldingen hier aanzetten'}
        </button>
      )}
    </section>
  );
}
