/** An administrator of a municipality. */
export interface Administrator {
  readonly account: string;
  /** Whether the invitation was taken up; until then nobody knows that the address even works. */
  readonly hasSignedIn: boolean;
}

/**
 * What goes wrong when one administrator stops; `null`: nothing, the municipality keeps one.
 *
 * Somebody who never signed in does not replace somebody who did: with a typing error in the address
 * nobody could let anybody in any more.
 */
export function administratorMissed(
  administrators: readonly Administrator[],
  leaving: string,
): 'last' | 'others-never-signed-in' | null {
  const others = administrators.filter(({ account }) => account !== leaving);
  if (others.length === 0) return 'last';
  const isInCharge = administrators.some(
    ({ account, hasSignedIn }) => account === leaving && hasSignedIn,
  );
  if (isInCharge && !others.some(({ hasSignedIn }) => hasSignedIn)) return 'others-never-signed-in';
  return null;
}
