// @ts-check
import { capacityOf, medianRound, rounded } from './arithmetic.mjs';
import { placesOf } from './posting/places.mjs';
import { postFlatOut, signalBodies } from './posting/post-signals.mjs';
import { quantileOf } from './quantile.mjs';
import { startScreens } from './screens/screens.mjs';
import { costOf, HOME, onOwnPostgres } from './sides.mjs';

/** @typedef {import('./sides.mjs').Side} Side */

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 6);
const WARM_UP_SECONDS = Number(process.env['BENCH_WARM_UP_SECONDS'] ?? 3);
const POSTERS = 16;
const SCREENS = 200;
/** Of the machines that are reckoned with, not of this one. */
const CORES = 4;

/**
 * @typedef {{ perSecond: number, p50Ms: number, p99Ms: number, apiMs: number, databaseMs: number, rssMb: number }} Round
 */

/**
 * Storing signals as fast as 16 posters can: the product with everything on, and the floor, in turn.
 * @param {string} root
 */
export async function* bench(root) {
  yield* onOwnPostgres(root, async function* ({ floor: startFloorSide, ours: startOurs }) {
    const floor = await startFloorSide('bench_floor');
    const ours = await startOurs('bench_ours');
    const all = await placesOf(ours);
    const home = all.filter(({ code }) => code === HOME);
    const variants = [
      { side: floor, what: 'one municipality', nextBody: signalBodies(home) },
      { side: ours, what: 'one municipality', nextBody: signalBodies(home) },
      { side: ours, what: 'eleven municipalities', nextBody: signalBodies(all) },
      { side: ours, what: `${SCREENS} screens`, nextBody: signalBodies(home), screens: SCREENS },
    ].map((variant) => ({ screens: 0, ...variant, rounds: /** @type {Round[]} */ ([]) }));
    for (const { side, nextBody } of variants) {
      await costOf(side, () =>
        postFlatOut(side, { posters: POSTERS, seconds: WARM_UP_SECONDS, nextBody }),
      );
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { side, nextBody, rounds, screens } of variants) {
        rounds.push(await withScreens(root, side, screens, () => measure(side, nextBody)));
      }
    }
    const [atFloor] = variants;
    for (const { side, what, rounds } of variants) {
      yield {
        target: side.target,
        what,
        clients: POSTERS,
        ...figures(rounds),
        ...(side === floor ? {} : ratios(rounds, atFloor?.rounds ?? [])),
      };
    }
    yield* reckoned(variants[1]?.rounds ?? [], variants[3]?.rounds ?? []);
  });
}

/** @param {Side} side @param {() => string} nextBody @returns {Promise<Round>} */
async function measure(side, nextBody) {
  const { result, apiMs, databaseMs } = await costOf(side, () =>
    postFlatOut(side, { posters: POSTERS, seconds: SECONDS, nextBody }),
  );
  const { took, seconds } = result;
  return {
    perSecond: took.length / seconds,
    p50Ms: quantileOf(took, 0.5),
    p99Ms: quantileOf(took, 0.99),
    apiMs: apiMs / took.length,
    databaseMs: databaseMs / took.length,
    rssMb: side.rssMb(),
  };
}

/** @param {readonly Round[]} rounds */
const figures = (rounds) => ({
  perSecond: rounded(medianRound(rounds, 'perSecond'), 0),
  p50Ms: rounded(medianRound(rounds, 'p50Ms')),
  p99Ms: rounded(medianRound(rounds, 'p99Ms')),
  cpuMsPerSignal: rounded(medianRound(rounds, 'apiMs'), 3),
  databaseCpuMsPerSignal: rounded(medianRound(rounds, 'databaseMs'), 3),
  rssMb: rounded(Math.max(...rounds.map(({ rssMb }) => rssMb)), 0),
  rounds: rounds.map(({ perSecond }) => rounded(perSecond, 0)),
});

/** @param {readonly Round[]} ours @param {readonly Round[]} floor */
const ratios = (ours, floor) => ({
  ratio: rounded(medianRound(ours, 'perSecond') / medianRound(floor, 'perSecond'), 3),
  cpuRatio: rounded(medianRound(ours, 'apiMs') / medianRound(floor, 'apiMs')),
  databaseCpuRatio: rounded(medianRound(ours, 'databaseMs') / medianRound(floor, 'databaseMs')),
});

/**
 * @template Result
 * @param {string} root
 * @param {Side} side
 * @param {number} count 0: none
 * @param {() => Promise<Result>} work while so many screens follow
 */
async function withScreens(root, side, count, work) {
  if (count === 0) return work();
  const screens = startScreens(root, side);
  try {
    await screens.open(count);
    return await work();
  } finally {
    await screens.close();
  }
}

/**
 * What two nodes would take: reckoned from the cost of a signal, and not measured.
 * @param {readonly Round[]} rounds without screens
 * @param {readonly Round[]} followed with them
 */
function* reckoned(rounds, followed) {
  const apiMs = medianRound(rounds, 'apiMs');
  const more = medianRound(followed, 'apiMs') - apiMs;
  const fanOutMs = Math.max(0, more * medianRound(followed, 'perSecond'));
  const cost = { apiMs, databaseMs: medianRound(rounds, 'databaseMs'), fanOutMs };
  const one = capacityOf(cost, CORES, 1);
  const two = capacityOf(cost, CORES, 2);
  yield {
    target: 'ours',
    what: 'two-nodes',
    isExtrapolated: true,
    how: `from the cost of a signal measured here; ${CORES} cores, one for each node and the others for the database; ${SCREENS} screens at each node`,
    perApiCore: rounded(1_000 / cost.apiMs, 0),
    perDatabaseCore: rounded(1_000 / cost.databaseMs, 0),
    fanOutMsPerSecond: rounded(fanOutMs, 0),
    oneNode: { perSecond: rounded(one.perSecond, 0), limit: one.limit },
    twoNodes: { perSecond: rounded(two.perSecond, 0), limit: two.limit },
    perSecond: rounded(two.perSecond, 0),
    ratio: rounded(two.perSecond / one.perSecond),
    databaseIsLimitFromNodes: firstNodesAtDatabase(cost),
  };
}

/** @param {Parameters<typeof capacityOf>[0]} cost @returns {number} with one core more for each node more */
function firstNodesAtDatabase(cost) {
  const databaseCores = CORES / 2;
  let nodes = 1;
  while (capacityOf(cost, nodes + databaseCores, nodes).limit === 'nodes') nodes += 1;
  return nodes;
}
