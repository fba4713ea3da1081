import { createContext, useContext } from 'react';

/**
 * Whether what is on the screen follows what happens, and since when it does not. `crowded`: too many
 * screens are open for one more to follow.
 */
export interface Connection {
  state: 'connecting' | 'live' | 'stale' | 'crowded' | 'outdated';
  /** The last moment at which the server said that this is the state; ms since 1970. */
  lastProofAt: number | null;
}

export const NOT_CONNECTED: Connection = { state: 'connecting', lastProofAt: null };

export const ConnectionContext = createContext<Connection>(NOT_CONNECTED);

export function useConnection(): Connection {
  return useContext(ConnectionContext);
}
