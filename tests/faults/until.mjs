// @ts-check
import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 20;
/** A machine three times slower than ours and busy. */
const PATIENCE_MS = 120_000;

/**
 * Waits for a condition; an attempt that fails counts as "not yet".
 * @template Found
 * @param {string} what for the message when it never came
 * @param {() => Found | Promise<Found>} look anything but `false`, `null`, `undefined` is what was waited for
 * @param {number} [patienceMs]
 * @returns {Promise<Exclude<Found, false | null | undefined>>}
 */
export async function until(what, look, patienceMs = PATIENCE_MS) {
  const giveUpAt = Date.now() + patienceMs;
  /** @type {unknown} */
  let failure;
  for (;;) {
    try {
      const found = await look();
      if (found !== false && found !== null && found !== undefined) {
        return /** @type {Exclude<Found, false | null | undefined>} */ (found);
      }
    } catch (error) {
      failure = error;
    }
    if (Date.now() > giveUpAt) {
      throw new Error(`waited ${String(patienceMs / 1000)} s in vain: ${what}`, { cause: failure });
    }
    await pause(POLL_MS);
  }
}
