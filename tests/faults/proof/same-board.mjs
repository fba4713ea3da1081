// @ts-check
import { isDeepStrictEqual } from 'node:util';
import { until } from '../until.mjs';

/** @typedef {import('@poolshoogte/contracts').Board} Board */

/**
 * What a board says, without the moment at which it was said.
 * @param {Board | undefined} board
 */
function said(board) {
  return board && { ...board, asOf: null };
}

/**
 * Waits until every screen equals a fresh fetch from every node; with no more signals coming in that
 * must happen by itself.
 * @param {import('../installation/installation.mjs').Installation} installation
 */
export async function untilSameBoards({ nodes, screens }) {
  await until('every screen to equal a fresh fetch from every node', async () => {
    const [first] = screens;
    if (first === undefined) throw new Error('there is no screen');
    const fetched = await Promise.all(nodes.map(({ url }) => first.fetchBoard(url)));
    const boards = [...fetched, ...screens.map(({ board }) => board)].map(said);
    const odd = boards.findIndex((board) => !isDeepStrictEqual(board, boards[0]));
    if (odd >= 0)
      throw new Error(`${differs(odd, fetched.length)}: ${where(boards[0], boards[odd])}`);
    return true;
  });
}

/** @param {number} odd @param {number} nodes */
function differs(odd, nodes) {
  return odd < nodes
    ? `node ${String(odd + 1)} differs`
    : `screen ${String(odd - nodes + 1)} differs`;
}

/**
 * The parts of the boards that are not the same, without what is in them.
 * @param {ReturnType<typeof said>} one
 * @param {ReturnType<typeof said>} other
 */
function where(one, other) {
  if (one === undefined || other === undefined) return 'no board';
  const parts = /** @type {(keyof Board)[]} */ (Object.keys(one));
  const different = parts.filter((part) => !isDeepStrictEqual(one[part], other[part]));
  return `${different.join(', ')} (number ${String(one.seq)} and ${String(other.seq)})`;
}
