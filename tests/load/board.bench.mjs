// @ts-check
import { writeFile } from 'node:fs/promises';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { signIn } from '../e2e/product/sign-in.mjs';
import { medianOf, rounded } from './arithmetic.mjs';
import { placesOf } from './posting/places.mjs';
import { signalBodies } from './posting/post-signals.mjs';
import { quantileOf } from './quantile.mjs';
import { fillCounts } from './reading/fill-counts.mjs';
import { getBoard, readFlatOut, readInTurn } from './reading/get-board.mjs';
import { measureUpdates } from './reading/measure-updates.mjs';
import { HOME, onOwnPostgres } from './sides.mjs';

const SMALL = 10_000;
const SIZES = [SMALL, 1_000_000, ...(process.env['BENCH_BOARD_BIG'] === '1' ? [10_000_000] : [])];
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 2);
const CONNECTIONS = 16;
const UPDATES = Number(process.env['BENCH_UPDATES'] ?? 50);
/** Sees figures and no texts, so that reading the board writes nothing. */
const MAYOR = 'demo-burgemeester';

/**
 * @typedef {object} Reading
 * @property {'ours' | 'floor'} target
 * @property {number} size
 * @property {import('./reading/get-board.mjs').Address} address
 * @property {number[]} took in turn
 * @property {number[]} perSecond of each round
 */

/**
 * The board of a municipality with ever more signals: the same question to products of all sizes and to
 * a floor that has the same bytes in memory, in turn. Then how soon a new signal is on a screen.
 * @param {string} root
 */
export async function* bench(root) {
  yield* onOwnPostgres(root, async function* (start) {
    const sides = [];
    /** @type {Reading[]} */
    const readings = [];
    for (const size of SIZES) {
      const side = await start.ours(`bench_board_${size}`);
      const rows = await fillCounts(root, side.databaseUrl, size);
      await side.restart();
      sides.push({ size, side, rows });
      const { header: cookie } = await signIn(side.url, MAYOR);
      const address = { url: `${side.url}/v1/boards/${HOME}`, cookie };
      const file = join(start.folder, `board-${size}.json`);
      const agent = new Agent();
      await writeFile(file, await getBoard(address, agent));
      const floor = { url: (await start.bytesFloor(file)).url, cookie: '' };
      readings.push(
        { target: 'floor', size, address: floor, took: [], perSecond: [] },
        { target: 'ours', size, address, took: [], perSecond: [] },
      );
    }
    for (const reading of readings) {
      await readInTurn(reading.address, 1);
      await readFlatOut(reading.address, { connections: CONNECTIONS, seconds: 1 });
    }
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { took, address } of readings) took.push(...(await readInTurn(address, SECONDS)));
      for (const { perSecond, address } of readings) {
        perSecond.push(await readFlatOut(address, { connections: CONNECTIONS, seconds: SECONDS }));
      }
    }
    for (const reading of readings) {
      const { rows = 0 } = sides.find(({ size }) => size === reading.size) ?? {};
      yield { ...lineOf(reading, readings), filled: `${rows} rows of counts, no texts` };
    }
    yield* updates(root, sides);
  });
}

/** @param {Reading} reading @param {readonly Reading[]} all */
function lineOf({ target, size, took, perSecond }, all) {
  const p50Ms = quantileOf(took, 0.5);
  const other = (/** @type {Reading['target']} */ of, /** @type {number} */ signals) =>
    all.find((each) => each.target === of && each.size === signals);
  const floor = other('floor', size);
  const small = other('ours', SMALL);
  return {
    target,
    signals: size,
    clients: CONNECTIONS,
    perSecond: rounded(medianOf(perSecond), 0),
    p50Ms: rounded(p50Ms, 3),
    p99Ms: rounded(quantileOf(took, 0.99), 3),
    rounds: perSecond.map((each) => rounded(each, 0)),
    ...(target === 'floor'
      ? {}
      : {
          ratio: rounded(medianOf(perSecond) / medianOf(floor?.perSecond ?? []), 3),
          flat: rounded(p50Ms / quantileOf(small?.took ?? [], 0.5), 3),
        }),
  };
}

/** @param {string} root @param {readonly { size: number, side: import('./sides.mjs').Side }[]} sides */
async function* updates(root, sides) {
  const [first] = sides;
  if (first === undefined) return;
  const home = (await placesOf(first.side)).filter(({ code }) => code === HOME);
  const delays = await measureUpdates(
    root,
    sides.map(({ side }) => side),
    { signals: UPDATES, nextBody: signalBodies(home) },
  );
  for (const [index, { size }] of sides.entries()) {
    const own = delays[index] ?? [];
    yield {
      target: 'ours',
      what: 'live update',
      signals: size,
      p50Ms: rounded(quantileOf(own, 0.5)),
      p99Ms: rounded(quantileOf(own, 0.99)),
      flat: rounded(quantileOf(own, 0.5) / quantileOf(delays[0] ?? [], 0.5)),
    };
  }
}
