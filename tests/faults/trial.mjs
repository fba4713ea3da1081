// @ts-check
import { calendar } from './built.mjs';
import { PLACE } from './installation/installation.mjs';
import { Posters } from './load/posters.mjs';
import { complaintOf } from './proof/command.mjs';
import { untilNumbered } from './proof/numbered.mjs';
import { untilSameBoards } from './proof/same-board.mjs';
import { compareStored, storedUnder } from './proof/stored-once.mjs';
import { until } from './until.mjs';

/**
 * Something that goes wrong. The first half ends with `lift`: from then on the time to recover runs.
 * @typedef {object} Fault
 * @property {string} fault its name
 * @property {boolean} isShort whether it belongs to the short form
 * @property {boolean} [isOnSmallDisk] whether it needs an installation on a disk of its own
 * @property {(trial: Trial) => Promise<void>} strike
 * @property {(trial: Trial) => Promise<void>} [lift] takes the cause away; left out: it stays, or has passed
 * @property {(trial: Trial) => Promise<void>} [mend] brings back what nobody brings back by itself
 *
 * @typedef {object} Load
 * @property {number} posters
 * @property {number} perSecond signals of all posters together
 * @property {number} signals acknowledged before the fault, and again after it
 * @property {number} screens
 * @property {readonly (readonly string[])[]} commands of the product that must find nothing wrong afterwards
 *
 * @typedef {object} Outcome
 * @property {string} fault
 * @property {number} loadPerSecond acknowledged
 * @property {number} acknowledged
 * @property {number} lost
 * @property {number} doubled
 * @property {number} recoverSeconds until every poster was heard again
 * @property {number} clientsConsistentSeconds until every screen showed what was stored after the fault
 * @property {string[]} [broken] what did not hold
 */

/** Answers that tell a phone to try again. */
const CLEAR = ['no answer', '503 unavailable', '429 too_many_requests'];

let trials = 0;

/** One fault under load. */
export class Trial {
  /** What a fault itself found broken. @type {string[]} */
  broken = [];

  /** @param {import('./installation/installation.mjs').Installation} installation @param {Load} load */
  constructor(installation, load) {
    this.installation = installation;
    trials += 1;
    this.label = `Ronde ${String.fromCharCode(96 + trials)} proef`;
    this.posters = new Posters({
      url: installation.url,
      cookie: installation.cookie,
      municipality: PLACE,
      occurredOn: yesterday(),
      label: this.label,
      ...load,
    });
  }

  /** Waits until so many more signals were acknowledged. @param {number} more */
  async acknowledged(more) {
    const { acknowledged } = this.posters;
    const enough = acknowledged.length + more;
    await until(`${String(more)} more signals`, () => acknowledged.length >= enough);
  }

  /** Waits until posters were refused so often. @param {number} more */
  async refused(more) {
    const enough = this.posters.failures + more;
    await until(`${String(more)} refusals`, () => this.posters.failures >= enough);
  }
}

/**
 * @param {import('./installation/installation.mjs').Installation} installation
 * @param {Fault} fault
 * @param {Load} load
 * @returns {Promise<Outcome>}
 */
export async function tryFault(installation, fault, load) {
  const trial = new Trial(installation, load);
  const { posters, broken } = trial;
  try {
    await until('every screen to be live', () =>
      installation.screens.every(({ state }) => state === 'live'),
    );
    await trial.acknowledged(load.signals);
    await fault.strike(trial);
    await fault.lift?.(trial);
    const overAt = performance.now();
    await until('every poster to be heard again', () => posters.allHeardAfter(overAt));
    const recoverSeconds = secondsSince(overAt);
    const seq = await untilNumbered(installation.database, PLACE);
    await until('every screen to show it', () => installation.screens.every((s) => s.seq >= seq));
    const clientsConsistentSeconds = secondsSince(overAt);
    await fault.mend?.(trial);
    await trial.acknowledged(load.signals);
    const loadPerSecond = Number(posters.perSecond.toFixed(1));
    await posters.finish();
    const stored = await storedUnder(installation.database, trial.label);
    const { lost, doubled } = compareStored(posters.acknowledged, stored);
    await untilSameBoards(installation).catch((/** @type {Error} */ error) =>
      broken.push(`${error.message}: ${String(error.cause)}`),
    );
    broken.push(...(await complaints(installation, load)), ...unclear(posters));
    if (lost > 0) broken.push(`${String(lost)} acknowledged signals are not stored`);
    if (doubled > 0) broken.push(`${String(doubled)} signals are stored more often than once`);
    return {
      fault: fault.fault,
      loadPerSecond,
      acknowledged: posters.acknowledged.length,
      lost,
      doubled,
      recoverSeconds,
      clientsConsistentSeconds,
      ...(broken.length > 0 ? { broken } : {}),
    };
  } finally {
    posters.abandon();
  }
}

/**
 * @param {import('./installation/installation.mjs').Installation} installation
 * @param {Load} load
 */
async function complaints(installation, { commands }) {
  const found = await Promise.all(
    commands.map(([name = '', ...words]) => complaintOf(installation, name, words)),
  );
  return found.filter((complaint) => complaint !== null);
}

/** Answers that leave somebody in the dark. @param {Posters} posters */
function unclear({ refusals }) {
  return [...refusals]
    .filter(([refusal]) => !CLEAR.includes(refusal))
    .map(([refusal, count]) => `${String(count)} times the answer ${refusal}`);
}

/** Ended for sure, whatever the clock of a node says. */
const yesterday = () => calendar.addDays(calendar.dayAt(new Date()), -1);

/** @param {number} moment */
const secondsSince = (moment) => Number(((performance.now() - moment) / 1_000).toFixed(2));
