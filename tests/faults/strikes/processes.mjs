// @ts-check

/** @typedef {import('../trial.mjs').Fault} Fault */

/** @param {import('../installation/installation.mjs').Installation} installation */
async function nodeThatDoesNotLead(installation) {
  const leader = await installation.leader();
  const node = installation.nodes.find((candidate) => candidate !== leader);
  if (node === undefined) throw new Error('there is no such node');
  return node;
}

/** Whatever was killed is started again, as an orchestrator does. @param {import('../trial.mjs').Trial} trial */
async function startTheDead({ installation }) {
  for (const program of installation.programs) if (!program.isRunning) await program.start();
}

/** @type {Fault} */
export const apiKilled = {
  fault: 'api-killed',
  isShort: true,
  strike: async ({ installation }) => (await nodeThatDoesNotLead(installation)).kill(),
  mend: startTheDead,
};

/** @type {Fault} */
export const workerKilled = {
  fault: 'worker-killed',
  isShort: false,
  strike: async ({ installation }) => installation.worker?.kill(),
  mend: startTheDead,
};

/** @type {Fault} */
export const relayLeaderKilled = {
  fault: 'relay-leader-killed',
  isShort: true,
  strike: async ({ installation }) => {
    const leader = await installation.leader();
    if (leader === undefined) throw new Error('nobody numbers changes');
    await leader.kill();
  },
  mend: startTheDead,
};

/** @type {Fault} */
export const rollingRestart = {
  fault: 'rolling-restart',
  isShort: false,
  strike: async (trial) => {
    for (const node of trial.installation.nodes) {
      const code = await node.stop();
      if (code !== 0)
        trial.broken.push(`${node.name} ended with ${String(code)} when asked to stop`);
      await node.start();
      await trial.acknowledged(10);
    }
  },
};
