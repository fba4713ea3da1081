// @ts-check
import { until } from '../until.mjs';

/** @typedef {import('../trial.mjs').Fault} Fault */

/** A line on which a page would take seconds. */
const SLOW_LINE_MS = 200;
/** A database on the other side of the country, over a bad line. */
const SLOW_DATABASE_MS = 40;

/** @param {import('../trial.mjs').Trial} trial @param {(line: import('../installation/link.mjs').Link) => void} work */
function everyDatabaseLine({ installation }, work) {
  for (const { database } of installation.programs) work(database);
}

/** One of the screens. @param {import('../trial.mjs').Trial} trial */
function victim({ installation }) {
  const [screen] = installation.screens;
  if (screen === undefined) throw new Error('there is no screen');
  return screen;
}

/** The others go on as if nothing happened. @param {import('../trial.mjs').Trial} trial */
async function othersFollow(trial) {
  const others = trial.installation.screens.filter((screen) => screen !== victim(trial));
  const before = Math.max(...others.map(({ seq }) => seq));
  await trial.acknowledged(20);
  await until('the other screens to go on', () => others.every(({ seq }) => seq > before));
}

/** @type {Fault} */
export const databaseLinesCut = {
  fault: 'database-lines-cut',
  isShort: false,
  strike: async (trial) => {
    everyDatabaseLine(trial, (line) => line.cut());
    await trial.refused(8);
  },
  lift: async (trial) => everyDatabaseLine(trial, (line) => line.restore()),
};

/** @type {Fault} */
export const databaseLinesSlow = {
  fault: 'database-lines-slow',
  isShort: false,
  strike: async (trial) => {
    everyDatabaseLine(trial, (line) => line.slow(SLOW_DATABASE_MS));
    await trial.acknowledged(40);
  },
  lift: async (trial) => everyDatabaseLine(trial, (line) => line.restore()),
};

/** @type {Fault} */
export const screenCut = {
  fault: 'screen-cut',
  isShort: true,
  strike: async (trial) => {
    victim(trial).link.cut();
    await until('the screen to say that it is not live', () => victim(trial).state === 'stale');
    await othersFollow(trial);
  },
  lift: async (trial) => victim(trial).link.restore(),
};

/** @type {Fault} */
export const screenSlow = {
  fault: 'screen-slow',
  isShort: false,
  strike: async (trial) => {
    victim(trial).link.slow(SLOW_LINE_MS);
    await othersFollow(trial);
  },
  lift: async (trial) => victim(trial).link.restore(),
};
