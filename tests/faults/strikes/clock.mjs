// @ts-check

/** @typedef {import('../trial.mjs').Fault} Fault */

const HOUR_MS = 3_600_000;

/** The clock of one node runs an hour ahead, then an hour behind; those of the others do not. @type {Fault} */
export const clockJumped = {
  fault: 'clock-jumped',
  isShort: false,
  strike: async (trial) => {
    const [node] = trial.installation.nodes;
    node?.moveClock(HOUR_MS);
    await trial.acknowledged(40);
    node?.moveClock(-HOUR_MS);
    await trial.acknowledged(40);
  },
  lift: async ({ installation }) => installation.nodes[0]?.moveClock(0),
};
