/** However busy it is, a screen gets its news four times a second. */
const LONGEST_PAUSE_MS = 250;

/** Sending may take a third of the time of a busy process: the rest is for who asks something. */
const MOST_TIMES_THE_COST = 2;

/**
 * How long to rest after work of `costMs`, in a process that is busy for this share of its time.
 * A quiet process hardly rests; one that is always busy sends more seldom, so that several changes
 * go out as one message. Work that is slow in itself rests as long as it took.
 *
 * @param busy 0 to 1
 */
export function pauseAfter(costMs: number, busy: number): number {
  const times = busy >= 1 ? MOST_TIMES_THE_COST : busy / (1 - busy);
  const rest = costMs * Math.min(MOST_TIMES_THE_COST, times);
  return Math.min(rest, Math.max(LONGEST_PAUSE_MS, costMs));
}
