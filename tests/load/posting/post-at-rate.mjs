// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { sharedNow } from '../screens/clock.mjs';
import { keepAliveAgent, postSignal } from './post-signals.mjs';

/**
 * Posts so many signals a second, whether or not the ones before were answered: as many people do who
 * know nothing of each other.
 * @param {import('./post-signals.mjs').Target} target
 * @param {{ rate: number, seconds: number, nextBody: () => string }} options
 * @returns {Promise<{ id: string, sentAt: number }[]>} all of them, acknowledged
 */
export async function postAtRate(target, { rate, seconds, nextBody }) {
  const agent = keepAliveAgent();
  const begin = sharedNow();
  /** @type {Promise<{ id: string, sentAt: number }>[]} */
  const posts = [];
  const post = async () => {
    const sentAt = sharedNow();
    return { id: await postSignal(target, nextBody(), agent), sentAt };
  };
  try {
    for (let number = 0; number < rate * seconds; number += 1) {
      const wait = begin + (number * 1_000) / rate - sharedNow();
      if (wait > 0) await pause(wait);
      const posted = post();
      // Awaited at the end; a failure meanwhile is not unhandled.
      posted.catch(() => undefined);
      posts.push(posted);
    }
    return await Promise.all(posts);
  } finally {
    agent.destroy();
  }
}
