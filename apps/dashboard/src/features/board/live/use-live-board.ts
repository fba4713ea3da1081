import type { Board } from '@poolshoogte/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { NOT_CONNECTED, type Connection } from '../../../platform/live/connection';
import type { LiveSocket } from '../../../platform/live/live-socket';
import { nextFrame } from '../../../platform/live/next-frame';
import { openLiveSocket } from '../../../platform/live/open-live-socket';
import { reloadOnce } from '../../../platform/live/reload-once';
import { sessionQuery } from '../../../platform/session/session-query';
import { boardQuery } from '../api/board-query';
import { BoardFollower } from './board-follower';

/** How often the board is fetched where live messages do not come through, in milliseconds. */
const POLL_WHEN_NOT_LIVE_MS = 60_000;

/** Keeps the board of one municipality in the cache up to date, and says how well that goes. */
export function useLiveBoard(
  code: string | null,
  openSocket: () => Promise<LiveSocket> = openLiveSocket,
): Connection {
  const client = useQueryClient();
  const [followed, setFollowed] = useState({ code, connection: NOT_CONNECTED });
  const connection = followed.code === code ? followed.connection : NOT_CONNECTED;

  useEffect(() => {
    if (code === null) return;
    const query = boardQuery(code);
    const follow = (socket: LiveSocket) =>
      new BoardFollower({
        municipality: code,
        socket,
        readBoard: () => client.getQueryData<Board>(query.queryKey),
        writeBoard: (board) => client.setQueryData(query.queryKey, board),
        fetchBoard: () => client.fetchQuery({ ...query, staleTime: 0, retry: false }),
        reload: (protocol) =>
          reloadOnce(protocol, window.sessionStorage, () => window.location.reload()),
        isStillSignedIn: async () =>
          (await client.fetchQuery({ ...sessionQuery, staleTime: 0 })).account !== null,
        onConnection: (next) => setFollowed({ code, connection: next }),
        now: Date.now,
        nextFrame,
      });
    let follower: BoardFollower | null = null;
    let isGone = false;
    openSocket().then(
      (socket) => {
        if (isGone) return;
        follower = follow(socket);
        follower.start();
      },
      // Its file did not arrive: the board is fetched every minute, and the page says it is not live.
      () => {
        if (!isGone) setFollowed({ code, connection: { ...NOT_CONNECTED, state: 'stale' } });
      },
    );
    return () => {
      isGone = true;
      follower?.stop();
    };
  }, [client, code, openSocket]);

  const fetched = useQuery({
    ...boardQuery(code ?? ''),
    enabled: code !== null,
    refetchInterval: connection.state === 'live' ? false : POLL_WHEN_NOT_LIVE_MS,
  });
  if (connection.state === 'live' || fetched.dataUpdatedAt === 0) return connection;
  return {
    state: connection.state,
    lastProofAt: Math.max(connection.lastProofAt ?? 0, fetched.dataUpdatedAt),
  };
}
