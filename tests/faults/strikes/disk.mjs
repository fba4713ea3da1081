// @ts-check

/** @typedef {import('../trial.mjs').Fault} Fault */

/** @type {Fault} */
export const diskFull = {
  fault: 'disk-full',
  isShort: false,
  isOnSmallDisk: true,
  strike: async (trial) => {
    trial.installation.disk?.fill();
    await trial.refused(8);
  },
  lift: async ({ installation }) => {
    installation.disk?.relieve();
    // Without room for its log PostgreSQL stops; whoever made room starts it again.
    if (!installation.database.isRunning) await installation.database.start();
  },
};
