// @ts-check

/** @typedef {import('../trial.mjs').Fault} Fault */

/** @type {Fault} */
export const postgresRestarted = {
  fault: 'postgres-restarted',
  isShort: true,
  strike: async (trial) => {
    await trial.installation.database.crash();
    await trial.refused(8);
  },
  lift: ({ installation }) => installation.database.start(),
};

/** @type {Fault} */
export const redisRestarted = {
  fault: 'redis-restarted',
  isShort: true,
  strike: async (trial) => {
    await trial.installation.redis?.kill();
    await trial.acknowledged(20);
  },
  lift: async ({ installation }) => installation.redis?.start(),
};
