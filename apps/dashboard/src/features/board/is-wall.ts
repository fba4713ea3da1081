import { createContext, useContext } from 'react';

/** On a wall nobody presses anything: what is a link elsewhere is a word there. */
export const IsWallContext = createContext(false);

export function useIsWall(): boolean {
  return useContext(IsWallContext);
}
