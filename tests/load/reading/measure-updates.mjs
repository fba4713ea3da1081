// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { keepAliveAgent, postSignal } from '../posting/post-signals.mjs';
import { sequenceNumbers } from '../posting/sequence-numbers.mjs';
import { BoardScreen, fetchBoard } from '../screens/board-screen.mjs';
import { sharedNow } from '../screens/clock.mjs';
import { liveProtocol } from '../screens/live-protocol.mjs';
import { shownOf } from '../screens/shown.mjs';
import { HOME } from '../sides.mjs';

/** Longer than the pause between two messages to a screen: each signal finds a quiet board. */
const QUIET_MS = 320;
const SHOWN_WITHIN_MS = 10_000;

/**
 * From sending a signal until the one screen of a board shows it; the boards in turn, each after a quiet
 * moment.
 * @param {string} root
 * @param {readonly import('../sides.mjs').Side[]} sides
 * @param {{ signals: number, nextBody: () => string }} options
 * @returns {Promise<number[][]>} delays of each side
 */
export async function measureUpdates(root, sides, { signals, nextBody }) {
  const agent = keepAliveAgent();
  const followed = await Promise.all(sides.map((side) => follow(root, side)));
  try {
    for (let number = 0; number < signals; number += 1) {
      const quiet = pause(QUIET_MS);
      for (const { side, posted } of followed) {
        const sentAt = sharedNow();
        posted.push({ id: await postSignal(side, nextBody(), agent), sentAt });
      }
      await quiet;
    }
    return await Promise.all(followed.map(delaysOf));
  } finally {
    for (const { screen } of followed) screen.close();
    agent.destroy();
  }
}

/** @param {string} root @param {import('../sides.mjs').Side} side */
async function follow(root, side) {
  const place = { ...side, municipality: HOME, ...liveProtocol(root) };
  const screen = new BoardScreen(place, await fetchBoard(place));
  await screen.open();
  return { side, screen, posted: /** @type {{ id: string, sentAt: number }[]} */ ([]) };
}

/** @param {Awaited<ReturnType<typeof follow>>} followed */
async function delaysOf({ side, screen, posted }) {
  const deadline = performance.now() + SHOWN_WITHIN_MS;
  for (;;) {
    const numbers = await sequenceNumbers(side);
    const numbered = posted.map((signal) => ({ ...signal, seq: numbers.get(signal.id) ?? null }));
    const { delays, lost } = shownOf(screen.arrivals, numbered);
    if (lost === 0) return delays;
    if (performance.now() > deadline) throw new Error(`${lost} signals never came to the screen`);
    await pause(QUIET_MS);
  }
}
