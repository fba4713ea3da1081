// @ts-check
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../tools/postgres/start-postgres.mjs';
import { signIn } from '../e2e/product/sign-in.mjs';
import { measureIdentity } from './identity-cost.mjs';
import { quantileOf } from './quantile.mjs';
import { startApi } from './started-api.mjs';
import { temporaryFolder } from './temporary-folder.mjs';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 6);
const PER_ROUND = Number(process.env['BENCH_PER_ROUND'] ?? 150);
/** Signals that are there before, in all municipalities together. */
const HISTORY = 3_000;
const PLACE = 'GM1911';
/** What session check and setting of the municipality may add to a request (p95). */
const IDENTITY_LIMIT_MS = 1;

/** @typedef {{ name: string, url: string, cookie: string, took: number[], stop: () => Promise<void> }} Side */

/**
 * What being signed in and kept apart costs: storing a signal with and without row level security, in
 * turn, and what the session and the municipality of a request add.
 * @param {string} root
 */
export async function* bench(root) {
  const folder = await temporaryFolder();
  const postgres = await startPostgres({ root, name: 'bench', stateFolder: join(folder, 'state') });
  /** @type {Side[]} */
  const sides = [];
  try {
    const kept = await postgres.ensureDatabase('bench_kept_apart');
    const open = await postgres.ensureDatabase('bench_open');
    sides.push(await startSide(root, 'kept-apart', kept));
    sides.push(await startSide(root, 'open', open));
    const tables = await switchOff(open);
    for (const side of sides) await postSignals(side, PER_ROUND); // warms up
    for (const side of sides) side.took.length = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const order = round % 2 === 0 ? sides : [...sides].reverse();
      for (const side of order) await postSignals(side, PER_ROUND);
    }
    for (const { name, took } of sides) {
      yield { target: `post-signal-${name}`, n: took.length, ...figures(took) };
    }
    const [apart = [], without = []] = sides.map(({ took }) => took);
    yield {
      target: 'row-level-security',
      tablesSwitchedOff: tables,
      p50AddedMs: round(quantileOf(apart, 0.5) - quantileOf(without, 0.5)),
      p95AddedMs: round(quantileOf(apart, 0.95) - quantileOf(without, 0.95)),
      p95Ratio: round(quantileOf(apart, 0.95) / quantileOf(without, 0.95)),
    };
    const [first] = sides;
    if (first === undefined) throw new Error('nothing was started');
    const token = first.cookie.split('=')[1] ?? '';
    for (const side of sides) await side.stop();
    const cost = await measureIdentity({ root, databaseUrl: kept, token, municipality: PLACE });
    for (const { target, took } of cost) yield { target, n: took.length, ...figures(took) };
    const p95Of = (/** @type {string} */ name) =>
      quantileOf(cost.find(({ target }) => target === name)?.took ?? [], 0.95);
    const p95AddedMs = p95Of('session-and-municipality') - p95Of('transaction-bare');
    yield {
      target: 'identity-added',
      p95AddedMs: round(p95AddedMs),
      limitMs: IDENTITY_LIMIT_MS,
      isWithin: p95AddedMs <= IDENTITY_LIMIT_MS,
    };
  } finally {
    for (const side of sides) await side.stop();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} root @param {string} name @param {string} databaseUrl @returns {Promise<Side>} */
async function startSide(root, name, databaseUrl) {
  const { url, stop } = await startApi(root, { databaseUrl, history: HISTORY });
  const { header } = await signIn(url);
  return { name, url, cookie: header, took: [], stop };
}

/**
 * Takes row level security from every table that has it, in a database of this bench alone.
 * @param {string} ownerUrl
 * @returns {Promise<number>} of how many
 */
async function switchOff(ownerUrl) {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT oid::regclass::text AS name FROM pg_class
       WHERE relkind IN ('r', 'p') AND relrowsecurity AND relnamespace = 'public'::regnamespace`,
    );
    if (rows.length === 0) throw new Error('no table has row level security');
    for (const { name } of rows)
      await client.query(`ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY`);
    return rows.length;
  } finally {
    await client.end();
  }
}

/** One after another, as one person would. @param {Side} side @param {number} count */
async function postSignals({ url, cookie, took }, count) {
  for (let index = 0; index < count; index += 1) {
    const body = JSON.stringify({
      municipality: PLACE,
      text: 'In Kolhorn rijden de vrachtwagens te hard langs de school, zegt een ouder.',
      sourceKind: 'melding',
      occurredOn: '2026-01-05',
    });
    const start = performance.now();
    const response = await fetch(`${url}/v1/signals`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), cookie },
      body,
    });
    const answer = await response.text();
    took.push(performance.now() - start);
    if (!response.ok) throw new Error(`${response.status}: ${answer}`);
  }
}

/** @param {number[]} took */
const figures = (took) => ({
  p50Ms: round(quantileOf(took, 0.5)),
  p95Ms: round(quantileOf(took, 0.95)),
});

/** @param {number} value */
const round = (value) => Number(value.toFixed(3));
