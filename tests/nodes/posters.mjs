// @ts-check
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** What the tests look for again in the database. */
export const TEXT = 'Proef over de haven';
export const PLACE = 'GM0184';

/**
 * What happened to the posts of all posters together.
 * @typedef {object} Posted
 * @property {Set<string>} acknowledged idempotency keys of what was stored
 * @property {number} resets connections that broke after they had been accepted
 * @property {number} refused connections that nobody accepted: the sender knows that nothing was sent
 * @property {Map<number, number>} statuses
 */

/**
 * Posters that send one signal after the other, each over a connection that it keeps. What got no
 * answer is sent again under the same key, as a phone does.
 * @param {{ url: () => string, cookie: string, count: number }} options
 * @returns {{ posted: Posted, stop: () => Promise<void> }} `stop`: after what is on its way
 */
export function startPosters({ url, cookie, count }) {
  /** @type {Posted} */
  const posted = { acknowledged: new Set(), resets: 0, refused: 0, statuses: new Map() };
  let isStopping = false;
  const poster = async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    let key = randomUUID();
    while (!isStopping) {
      const outcome = await post({ url: url(), agent, cookie, key });
      if (outcome === 'refused' || outcome === 'reset') {
        posted[outcome === 'refused' ? 'refused' : 'resets'] += 1;
        await pause(20);
        continue;
      }
      posted.statuses.set(outcome, (posted.statuses.get(outcome) ?? 0) + 1);
      if (outcome >= 200 && outcome < 300) posted.acknowledged.add(key);
      key = randomUUID();
    }
    agent.destroy();
  };
  const posters = Array.from({ length: count }, poster);
  const stop = async () => {
    isStopping = true;
    await Promise.all(posters);
  };
  return { posted, stop };
}

/**
 * @param {{ url: string, agent: Agent, cookie: string, key: string }} what
 * @returns {Promise<number | 'refused' | 'reset'>} the status of the answer
 */
function post({ url, agent, cookie, key }) {
  const body = JSON.stringify({
    municipality: PLACE,
    text: `${TEXT}.`,
    sourceKind: 'melding',
    occurredOn: today(),
  });
  return new Promise((resolve) => {
    const sent = request(`${url}/v1/signals`, {
      method: 'POST',
      agent,
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'idempotency-key': key,
        cookie,
      },
    });
    sent.on('error', (error) => {
      resolve(/ECONNREFUSED/.test(String(error)) ? 'refused' : 'reset');
    });
    sent.on('response', (response) => {
      response.on('error', () => resolve('reset'));
      response.on('end', () => resolve(response.statusCode ?? 0));
      response.resume();
    });
    sent.end(body);
  });
}

/** The day on which a signal counts for the board now. */
function today() {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}
