// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { postAtRate } from '../posting/post-at-rate.mjs';
import { sequenceNumbers } from '../posting/sequence-numbers.mjs';
import { quantileOf } from '../quantile.mjs';
import { costOf } from '../sides.mjs';
import { contentOf } from './board-state.mjs';
import { fetchBoard } from './board-screen.mjs';
import { HOME } from '../sides.mjs';
import { startScreens } from './screens.mjs';

const WARM_UP_SECONDS = 1.5;
/** What is on no screen so long after the last answer is lost. */
const DRAIN_MS = 8_000;
const LOOK_EVERY_MS = 250;

/** @typedef {import('../sides.mjs').Side} Side */

/**
 * One round: screens that follow one board, signals at a steady rate.
 * @param {string} root
 * @param {Side} side
 * @param {{ clients: number, rate: number, seconds: number, nextBody: () => string }} options
 */
export async function measureLive(root, side, { clients, rate, seconds, nextBody }) {
  const screens = startScreens(root, side);
  try {
    await screens.open(clients);
    await costOf(side, () => postAtRate(side, { rate, seconds: WARM_UP_SECONDS, nextBody }));
    await screens.forget();
    const screensBefore = screens.cpuMs();
    const { result, apiMs, databaseMs } = await costOf(side, async () => {
      const posted = await postAtRate(side, { rate, seconds, nextBody });
      return { posted, ...(await untilShown(screens, side, posted)) };
    });
    const { posted, shown } = result;
    return {
      p50Ms: quantileOf(shown.delays, 0.5),
      p99Ms: quantileOf(shown.delays, 0.99),
      maxMs: quantileOf(shown.delays, 1),
      loss: shown.lost,
      signals: posted.length,
      stale: await staleScreens(screens, side, clients),
      apiMs: apiMs / posted.length,
      databaseMs: databaseMs / posted.length,
      screensMs: (screens.cpuMs() - screensBefore) / posted.length,
      rssMb: side.rssMb(),
    };
  } finally {
    await screens.close();
  }
}

/**
 * Until every signal is on every screen, or the drain is over.
 * @param {import('./screens.mjs').Screens} screens
 * @param {Side} side
 * @param {readonly { id: string, sentAt: number }[]} posted
 */
async function untilShown(screens, side, posted) {
  const deadline = performance.now() + DRAIN_MS;
  for (;;) {
    const numbers = await sequenceNumbers(side);
    const numbered = posted.map((signal) => ({ ...signal, seq: numbers.get(signal.id) ?? null }));
    const shown = await screens.shown(numbered);
    if (shown.lost === 0 || performance.now() > deadline) return { shown };
    await pause(LOOK_EVERY_MS);
  }
}

/**
 * Screens of which the state is not that of a fresh fetch, when nothing happens any more.
 * @param {import('./screens.mjs').Screens} screens
 * @param {Side} side
 * @param {number} clients
 */
export async function staleScreens(screens, side, clients) {
  if (side.target === 'floor') return 0;
  const fresh = contentOf(await fetchBoard({ ...side, municipality: HOME }));
  const { contents } = await screens.state();
  return clients - (new Map(contents).get(fresh) ?? 0);
}
