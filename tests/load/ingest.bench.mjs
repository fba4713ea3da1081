// @ts-check
import { capacityOf, medianRound, rounded } from './arithmetic.mjs';
import { placesOf } from './posting/places.mjs';
import { postFlatOut, signalBodies } from './posting/post-signals.mjs';
import { quantileOf } from './quantile.mjs';
import { costOf, HOME, onOwnPostgres } from './sides.mjs';

/** @typedef {import('./sides.mjs').Side} Side */

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 6);
const WARM_UP_SECONDS = Number(process.env['BENCH_WARM_UP_SECONDS'] ?? 3);
const POSTERS = 16;
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
    ].map((variant) => ({ ...variant, rounds: /** @type {Round[]} */ ([]) }));
    for (const { side, nextBody } of variants) {
      await costOf(side, () =>
        postFlatOut(side, { posters: POSTERS, seconds: WARM_UP_SECONDS, nextBody }),
      );
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { side, nextBody, rounds } of variants) {
        rounds.push(await measure(side, nextBody));
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
    yield* reckoned(variants[1]?.rounds ?? []);
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

/** What two nodes would take: reckoned from the cost of a signal, and not measured. @param {readonly Round[]} rounds */
function* reckoned(rounds) {
  const cost = {
    apiMs: medianRound(rounds, 'apiMs'),
    databaseMs: medianRound(rounds, 'databaseMs'),
  };
  const one = capacityOf(cost, CORES, 1);
  const two = capacityOf(cost, CORES, 2);
  yield {
    target: 'ours',
    what: 'two-nodes',
    isExtrapolated: true,
    how: `cost of a signal measured here; ${CORES} cores, one for each node and the others for the database`,
    perApiCore: rounded(1_000 / cost.apiMs, 0),
    perDatabaseCore: rounded(1_000 / cost.databaseMs, 0),
    oneNode: { perSecond: rounded(one.perSecond, 0), limit: one.limit },
    twoNodes: { perSecond: rounded(two.perSecond, 0), limit: two.limit },
    perSecond: rounded(two.perSecond, 0),
    ratio: rounded(two.perSecond / one.perSecond),
    databaseIsLimitFromNodes: rounded(nodesUntilDatabase(cost)),
  };
}

/** @param {{ apiMs: number, databaseMs: number }} cost where both are full: more nodes help no more */
const nodesUntilDatabase = ({ apiMs, databaseMs }) => (CORES * apiMs) / (apiMs + databaseMs);
