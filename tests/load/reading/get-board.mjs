// @ts-check
import { Agent, get } from 'node:http';

/** @typedef {{ url: string, cookie: string }} Address of a board, and as whom */

/**
 * @param {Address} address
 * @param {Agent} agent
 * @returns {Promise<Buffer>}
 * @throws Error when it is not answered
 */
export async function getBoard({ url, cookie }, agent) {
  /** @type {import('node:http').IncomingMessage} */
  const response = await new Promise((resolve, reject) => {
    get(url, { agent, headers: { cookie } }, resolve).on('error', reject);
  });
  /** @type {Buffer[]} */
  const parts = [];
  for await (const part of response) parts.push(part);
  if (response.statusCode !== 200) throw new Error(`the board answered ${response.statusCode}`);
  return Buffer.concat(parts);
}

/**
 * One after another, over one connection.
 * @param {Address} address
 * @param {number} seconds
 * @returns {Promise<number[]>} milliseconds of each
 */
export async function readInTurn(address, seconds) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  /** @type {number[]} */
  const took = [];
  const end = performance.now() + seconds * 1_000;
  try {
    while (performance.now() < end) {
      const start = performance.now();
      await getBoard(address, agent);
      took.push(performance.now() - start);
    }
    return took;
  } finally {
    agent.destroy();
  }
}

/**
 * As many as so many connections can.
 * @param {Address} address
 * @param {{ connections: number, seconds: number }} options
 * @returns {Promise<number>} requests per second
 */
export async function readFlatOut(address, { connections, seconds }) {
  const agent = new Agent({ keepAlive: true });
  const begin = performance.now();
  let answered = 0;
  const reader = async () => {
    while (performance.now() - begin < seconds * 1_000) {
      await getBoard(address, agent);
      answered += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, reader));
    return (answered / (performance.now() - begin)) * 1_000;
  } finally {
    agent.destroy();
  }
}
