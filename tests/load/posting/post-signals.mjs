// @ts-check
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { syntheticText } from './synthetic-texts.mjs';

/**
 * Where signals go, and as whom.
 * @typedef {object} Target
 * @property {string} url
 * @property {string} cookie empty: nobody is signed in, as at the floor
 */

/**
 * What is posted: each call gives the next body.
 * @param {readonly { code: string, places: readonly string[] }[]} municipalities in turn
 */
export function signalBodies(municipalities) {
  const occurredOn = new Date().toISOString().slice(0, 10);
  let number = 0;
  return () => {
    const place = municipalities[number % municipalities.length];
    if (place === undefined) throw new Error('no municipality to post in');
    const text = syntheticText(number, place.places);
    number += 1;
    return JSON.stringify({ municipality: place.code, text, sourceKind: 'melding', occurredOn });
  };
}

/** Keeps connections open, as programs that post do. */
export const keepAliveAgent = () => new Agent({ keepAlive: true, noDelay: true });

/**
 * @param {Target} target
 * @param {string} body
 * @param {Agent} agent
 * @returns {Promise<string>} id of the stored signal
 * @throws Error when it is not stored
 */
export async function postSignal({ url, cookie }, body, agent) {
  const sent = request(`${url}/v1/signals`, {
    method: 'POST',
    agent,
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'idempotency-key': randomUUID(),
      ...(cookie === '' ? {} : { cookie }),
    },
  });
  /** @type {Promise<import('node:http').IncomingMessage>} */
  const answered = new Promise((resolve, reject) =>
    sent.on('response', resolve).on('error', reject),
  );
  sent.end(body);
  const response = await answered;
  response.setEncoding('utf8');
  let answer = '';
  for await (const part of response) answer += part;
  if (response.statusCode !== 201) throw new Error(`${response.statusCode}: ${answer}`);
  const id = /"id":"([0-9a-f-]{36})"/.exec(answer)?.[1];
  if (id === undefined) throw new Error(`no id in the answer: ${answer}`);
  return id;
}

/**
 * So many posters at once, each sends its next signal when it has the answer to the one before.
 * @param {Target} target
 * @param {{ posters: number, seconds: number, nextBody: () => string }} options
 * @returns {Promise<{ took: number[], seconds: number }>} milliseconds of each, and how long it was
 */
export async function postFlatOut(target, { posters, seconds, nextBody }) {
  const agent = keepAliveAgent();
  /** @type {number[]} */
  const took = [];
  const begin = performance.now();
  const end = begin + seconds * 1_000;
  const poster = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      await postSignal(target, nextBody(), agent);
      took.push(performance.now() - start);
    }
  };
  try {
    await Promise.all(Array.from({ length: posters }, poster));
    return { took, seconds: (performance.now() - begin) / 1_000 };
  } finally {
    agent.destroy();
  }
}
