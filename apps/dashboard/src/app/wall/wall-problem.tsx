import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { PageMessage } from '../../components/page-message';
import { Waiting } from '../../components/waiting';
import type { ChosenMunicipality } from '../../platform/municipality/use-municipality';

/** How often a screen without a board tries again, in milliseconds. */
const AGAIN_MS = 15_000;

/** Why there is no board yet. Nobody stands beside a wall to press a button, so it tries by itself. */
export function WallProblem({ status }: Pick<ChosenMunicipality, 'status'>) {
  const queries = useQueryClient();
  const isWaiting = status === 'loading';
  useEffect(() => {
    if (isWaiting) return;
    const timer = setInterval(() => void queries.refetchQueries({ type: 'active' }), AGAIN_MS);
    return () => clearInterval(timer);
  }, [isWaiting, queries]);
  if (isWaiting) return <Waiting />;
  return (
    <PageMessage title="Het bord is even niet te tonen">
      Dit scherm probeert het vanzelf opnieuw. Blijft dit staan, vraag dan de beheerder of de
      gemeente nog in gebruik is.
    </PageMessage>
  );
}
