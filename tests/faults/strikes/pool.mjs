// @ts-check
import { PLACE } from '../installation/installation.mjs';

/** @typedef {import('../trial.mjs').Fault} Fault */

/** More than both nodes have connections for, twice over. */
const READERS = 60;
const CLEAR = [200, 429, 503];

/** @type {WeakMap<import('../trial.mjs').Trial, { release: () => Promise<void>, answers: Promise<void>[] }>} */
const held = new WeakMap();

/** @param {import('../trial.mjs').Trial} trial */
async function read({ installation, broken }) {
  const response = await fetch(`${installation.url}/v1/signals?municipality=${PLACE}`, {
    headers: { cookie: installation.cookie },
  });
  await response.arrayBuffer();
  if (!CLEAR.includes(response.status)) {
    broken.push(`a reader was answered with ${String(response.status)}`);
  }
}

/** Somebody keeps the table of signals to himself, and every connection of the product waits for it. @type {Fault} */
export const poolExhausted = {
  fault: 'pool-exhausted',
  isShort: false,
  strike: async (trial) => {
    const client = await trial.installation.database.connect();
    await client.query('BEGIN; LOCK TABLE signal IN ACCESS EXCLUSIVE MODE');
    const answers = Array.from({ length: READERS }, () => read(trial));
    held.set(trial, { release: () => client.end(), answers });
    await trial.refused(8);
  },
  lift: async (trial) => {
    await held.get(trial)?.release();
  },
  mend: async (trial) => {
    await Promise.all(held.get(trial)?.answers ?? []);
  },
};
