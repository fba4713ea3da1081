// @ts-check
import { setTimeout as pause } from 'node:timers/promises';

/** Ample for a machine that is slow and busy. */
const PATIENCE_MS = 150_000;

/**
 * Looks until something holds.
 * @param {() => boolean | Promise<boolean>} holds
 * @param {string} what said when it never does
 */
export async function until(holds, what) {
  const end = performance.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`did not happen: ${what}`);
    await pause(25);
  }
}
