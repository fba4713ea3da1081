// @ts-check
import { randomUUID } from 'node:crypto';
import { signIn } from '../e2e/product/sign-in.mjs';
import { plantedIn } from './planting.mjs';
import { Tally } from './tally.mjs';

/** The municipality of the attackers, and the one that is none of theirs. */
export const OWN = 'GM1911';
export const OTHER = 'GM1895';

/** In everything that people of the other municipality wrote, and nowhere else. */
export const CANARY = 'kwikstaartkanarie';

export const ATTACKERS = /** @type {const} */ ([
  'medewerker',
  'burgemeester',
  'programma',
  'beheerder',
  'installatiebeheerder',
  'privacy',
  'meerdere-rollen',
]);
/** @typedef {typeof ATTACKERS[number] | 'nobody'} Who */

/**
 * @typedef {object} Sent
 * @property {unknown} [json]
 * @property {BodyInit} [body]
 * @property {Record<string, string>} [headers]
 *
 * @typedef {{ status: number, text: string, headers: Headers }} Answer
 */

/** The product under attack, and everything that comes out of it. */
export class World {
  tally = new Tally();

  /**
   * @param {string} url
   * @param {ReadonlyMap<string, string>} cookies
   * @param {import('./planting.mjs').Planted} theirs what belongs to the other municipality
   * @param {import('./planting.mjs').Planted} ours
   */
  constructor(url, cookies, theirs, ours) {
    this.url = url;
    this.cookies = cookies;
    this.theirs = theirs;
    this.ours = ours;
  }

  /** @param {string} url */
  static async of(url) {
    /** @type {Map<string, string>} */
    const cookies = new Map();
    for (const who of ATTACKERS) cookies.set(who, (await signIn(url, `demo-${who}`)).header);
    const theirs = await plantedIn(url, OTHER, CANARY);
    const ours = await plantedIn(url, OWN, 'eigenwoord');
    return new World(url, cookies, theirs, ours);
  }

  /** @param {Who} who */
  cookieOf(who) {
    return this.cookies.get(who) ?? '';
  }

  /**
   * Sends as an attacker; whatever comes back is searched for what is not his.
   * @param {Who} who @param {string} method @param {string} path @param {Sent} [sent]
   * @returns {Promise<Answer>}
   */
  async send(who, method, path, { json, body, headers = {} } = {}) {
    const given = json === undefined ? body : JSON.stringify(json);
    const cookie = this.cookieOf(who);
    const response = await patiently(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(cookie === '' ? {} : { cookie }),
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
        ...headers,
      },
      ...(given === undefined ? {} : { body: given }),
    });
    const text = await response.text();
    const all = `${JSON.stringify([...response.headers])} ${text}`;
    this.look(`${who} ${method} ${path}`, all);
    return { status: response.status, text, headers: response.headers };
  }

  /** @param {string} where @param {string} text that an attacker got */
  look(where, text) {
    if (text.includes(CANARY)) this.tally.leak(`${where} showed what is not theirs`);
  }
}

/**
 * After a refusal in the middle of a body the product closes the connection; a client that had it in
 * mind for its next request asks again on a new one.
 * @param {string} address @param {RequestInit} init
 */
async function patiently(address, init) {
  try {
    return await fetch(address, init);
  } catch {
    return fetch(address, init);
  }
}
