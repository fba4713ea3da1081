// @ts-check
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { contracts } from '../built.mjs';
import { until } from '../until.mjs';

/** As long as a phone waits for an answer. */
const ANSWER_WITHIN_MS = 10_000;
/** So soon it tries again. */
const TRY_AGAIN_MS = 100;

/**
 * What the posters of one trial saw.
 * @typedef {object} Acknowledged
 * @property {string} id
 * @property {string} text as it was stored
 */

/**
 * People who log signals at a steady rate. Each keeps the key of a signal until it hears that it is
 * stored, and sends it again under the same key, as the form on a phone does.
 */
export class Posters {
  /** @type {Acknowledged[]} */
  acknowledged = [];
  /** Answers that were no yes: `503 unavailable`, `no answer`. @type {Map<string, number>} */
  refusals = new Map();
  /** Of each poster the moment of its last acknowledgement. @type {number[]} */
  #heardAt = [];
  #isRunning = true;
  #isAbandoned = false;
  #number = 0;
  #startedAt = performance.now();
  /** @type {Promise<void>[]} */
  #posters = [];

  /**
   * @param {object} options
   * @param {string} options.url
   * @param {string} options.cookie
   * @param {string} options.municipality
   * @param {string} options.occurredOn
   * @param {string} options.label begins every text, and is that of no other trial
   * @param {number} options.posters
   * @param {number} options.perSecond of all together
   */
  constructor({ url, cookie, municipality, occurredOn, label, posters, perSecond }) {
    this.url = url;
    this.cookie = cookie;
    this.signal = { municipality, occurredOn, sourceKind: 'melding' };
    this.label = label;
    this.pauseMs = (1_000 * posters) / perSecond;
    this.#posters = Array.from({ length: posters }, (_, index) => this.#work(index));
  }

  /** Whether every poster had a signal acknowledged after that moment. @param {number} moment */
  allHeardAfter(moment) {
    return this.#posters.every((_, index) => (this.#heardAt[index] ?? 0) > moment);
  }

  /** How often it did not work. */
  get failures() {
    return [...this.refusals.values()].reduce((sum, count) => sum + count, 0);
  }

  get perSecond() {
    return this.acknowledged.length / ((performance.now() - this.#startedAt) / 1_000);
  }

  /** Nothing new is begun; resolves when everything that was begun is acknowledged. */
  async finish() {
    this.#isRunning = false;
    let isDone = false;
    void Promise.all(this.#posters).then(() => (isDone = true));
    await until('everything that was sent to be acknowledged', () => isDone);
  }

  /** Stops, whatever was not acknowledged. */
  abandon() {
    this.#isRunning = false;
    this.#isAbandoned = true;
  }

  /** @param {number} index */
  async #work(index) {
    for (let next = performance.now(); this.#isRunning; next += this.pauseMs) {
      await pause(Math.max(0, next - performance.now()));
      this.#number += 1;
      await this.#send(index, `${this.label} ${String(this.#number)} over de haven.`);
      // What could not be sent in time is not made up for by a flood.
      next = Math.max(next, performance.now() - this.pauseMs);
    }
  }

  /** @param {number} index @param {string} text */
  async #send(index, text) {
    const key = randomUUID();
    while (!this.#isAbandoned) {
      const stored = await this.#attempt(key, text).catch(() => 'no answer');
      if (typeof stored !== 'string') {
        this.acknowledged.push(stored);
        this.#heardAt[index] = performance.now();
        return;
      }
      this.refusals.set(stored, (this.refusals.get(stored) ?? 0) + 1);
      await pause(TRY_AGAIN_MS);
    }
  }

  /**
   * @param {string} key
   * @param {string} text
   * @returns {Promise<Acknowledged | string>} a string: why not
   */
  async #attempt(key, text) {
    const response = await fetch(`${this.url}/v1/signals`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        cookie: this.cookie,
      },
      body: JSON.stringify({ ...this.signal, text }),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const said = await response.text();
    if (!response.ok) return refusalOf(response, said);
    const { signal } = contracts.StoredSignal.parse(JSON.parse(said));
    return { id: signal.id, text: signal.text };
  }
}

/** @param {Response} response @param {string} said */
function refusalOf({ status, headers }, said) {
  const isProblem = headers.get('content-type')?.startsWith('application/problem+json');
  const code = isProblem ? contracts.Problem.parse(JSON.parse(said)).code : 'without a reason';
  return `${String(status)} ${code}`;
}
