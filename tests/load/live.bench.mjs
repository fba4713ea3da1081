// @ts-check
import { medianOf, medianRound, rounded } from './arithmetic.mjs';
import { placesOf } from './posting/places.mjs';
import { postFlatOut, signalBodies } from './posting/post-signals.mjs';
import { measureLive } from './screens/measure-live.mjs';
import { measureRestart } from './screens/measure-restart.mjs';
import { costOf, HOME, onOwnPostgres } from './sides.mjs';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 5);
const CELLS = [
  { clients: 200, rate: 20 },
  { clients: 500, rate: 50 },
];
const RESTART = { clients: 500, clientsForMemory: 1_000 };
const WARM_UP = { posters: 4, seconds: 2 };

/** @typedef {Awaited<ReturnType<typeof measureLive>>} Round */

/**
 * From sending a signal until a screen has applied it, for every signal and screen; the product and the
 * floor in turn. Then all screens back after a restart, and the memory of a node with a thousand.
 * @param {string} root
 */
export async function* bench(root) {
  yield* onOwnPostgres(root, async function* (start) {
    const floor = await start.floor('bench_floor');
    const ours = await start.ours('bench_ours');
    const sides = [floor, ours];
    const places = await placesOf(ours);
    const nextBody = signalBodies(places.filter(({ code }) => code === HOME));
    for (const side of sides) {
      await costOf(side, () => postFlatOut(side, { ...WARM_UP, nextBody }));
    }
    for (const cell of CELLS) {
      /** @type {{ floor: Round[], ours: Round[] }} */
      const rounds = { floor: [], ours: [] };
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const side of sides) {
          const options = { ...cell, seconds: SECONDS, nextBody };
          rounds[side.target].push(await measureLive(root, side, options));
        }
      }
      yield { target: 'floor', ...cell, ...figures(rounds.floor) };
      yield { target: 'ours', ...cell, ...figures(rounds.ours), ...ratios(rounds) };
    }
    for (const side of sides) {
      const { seconds, resyncs, rssMb } = await measureRestart(root, side, {
        ...RESTART,
        nextBody,
      });
      const { target } = side;
      yield {
        target,
        what: 'reconnect',
        clients: RESTART.clients,
        seconds: rounded(seconds),
        resyncs,
      };
      yield { target, what: 'memory', clients: RESTART.clientsForMemory, rssMb: rounded(rssMb, 0) };
    }
  });
}

/** @param {readonly Round[]} rounds */
const figures = (rounds) => ({
  p50Ms: rounded(medianRound(rounds, 'p50Ms')),
  p99Ms: rounded(medianRound(rounds, 'p99Ms')),
  maxMs: rounded(Math.max(...rounds.map(({ maxMs }) => maxMs))),
  /** Of signals times screens, of all rounds. */
  loss: rounds.reduce((sum, { loss }) => sum + loss, 0),
  staleScreens: rounds.reduce((sum, { stale }) => sum + stale, 0),
  signals: rounds.reduce((sum, { signals }) => sum + signals, 0),
  cpuMsPerSignal: rounded(medianRound(rounds, 'apiMs'), 3),
  databaseCpuMsPerSignal: rounded(medianRound(rounds, 'databaseMs'), 3),
  screensCpuMsPerSignal: rounded(medianRound(rounds, 'screensMs'), 3),
  rssMb: rounded(medianOf(rounds.map(({ rssMb }) => rssMb)), 0),
  p99OfRounds: rounds.map(({ p99Ms }) => rounded(p99Ms, 1)),
});

/** @param {{ floor: readonly Round[], ours: readonly Round[] }} rounds */
const ratios = ({ floor, ours }) => ({
  ratio: rounded(medianRound(ours, 'p99Ms') / medianRound(floor, 'p99Ms')),
  p50Ratio: rounded(medianRound(ours, 'p50Ms') / medianRound(floor, 'p50Ms')),
  cpuRatio: rounded(medianRound(ours, 'apiMs') / medianRound(floor, 'apiMs')),
});
