// @ts-check
// Floods from a process of its own, so that it takes no time from the neighbour who measures.
import { setPriority } from 'node:os';
import { FLOODS } from './floods.mjs';

// As if it came from another machine: the product and the neighbour go before it.
setPriority(19);
const { what, ...given } = JSON.parse(process.argv[2] ?? '{}');
/** @type {import('./floods.mjs').Tally} */
const tally = {};
let isOver = false;
process.once('message', () => (isOver = true));
process.once('disconnect', () => process.exit(0));
const flood = FLOODS[what];
if (flood === undefined) throw new Error(`no such flood: ${String(what)}`);
process.send?.('began');
await flood({
  ...given,
  isOver: () => isOver,
  note: (/** @type {string} */ result) => {
    tally[result] = (tally[result] ?? 0) + 1;
  },
});
process.send?.(tally);
process.disconnect();
