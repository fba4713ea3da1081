import type { Board } from '@poolshoogte/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { boardQuery } from '../board/board.public';

/** Asks what is shown of alerts anew when the live board says that one was raised or moved on. */
export function useLiveAlerts(municipality: string): void {
  const client = useQueryClient();
  const { data: versions } = useQuery({
    ...boardQuery(municipality),
    select: ({ alerts }: Board) =>
      alerts.map(({ id, version }) => `${id} ${String(version)}`).join(),
  });
  useEffect(() => {
    if (versions === undefined) return;
    void client.invalidateQueries({ queryKey: ['alerts'] });
  }, [client, versions]);
}
