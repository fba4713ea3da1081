// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { postAtRate } from '../posting/post-at-rate.mjs';
import { staleScreens } from './measure-live.mjs';
import { startScreens } from './screens.mjs';
import { sharedNow } from './clock.mjs';

const WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 20;
/** What happens right after the restart, so that every screen is behind. */
const MEANWHILE = { rate: 50, seconds: 0.1 };
/** What happens before the memory is read. */
const WORK = { rate: 20, seconds: 4 };

/** @typedef {import('../sides.mjs').Side} Side */

/**
 * Restarts the server under its screens, on the same port: how long until all of them follow again and
 * have the state that it has. Then the memory of that fresh process, with more screens.
 * @param {string} root
 * @param {Side} side
 * @param {{ clients: number, clientsForMemory: number, nextBody: () => string }} options
 */
export async function measureRestart(root, side, { clients, clientsForMemory, nextBody }) {
  const screens = startScreens(root, side);
  try {
    await screens.open(clients);
    await side.restart();
    const back = sharedNow();
    await postAtRate(side, { ...MEANWHILE, nextBody });
    const deadline = performance.now() + WITHIN_MS;
    let seconds = Number.NaN;
    while (Number.isNaN(seconds) && performance.now() < deadline) {
      const { following, at } = await screens.state();
      const stale = following === clients ? await staleScreens(screens, side, clients) : clients;
      if (stale === 0) seconds = (at - back) / 1_000;
      else await pause(LOOK_EVERY_MS);
    }
    const { resyncs } = await screens.state();
    await screens.open(clientsForMemory - clients);
    await postAtRate(side, { ...WORK, nextBody });
    return { seconds, resyncs, rssMb: side.rssMb() };
  } finally {
    await screens.close();
  }
}
