// @ts-check
import { endSoon } from './end-soon.mjs';
import { Installation } from './installation/installation.mjs';
import { SmallDisk } from './installation/small-disk.mjs';
import { FAULTS, LOADS, whyNot } from './suite.mjs';
import { table } from './table.mjs';
import { tryFault } from './trial.mjs';

/**
 * Tries every fault on one installation: a JSON line for each, and a table at the end.
 * @param {string} root the checkout
 * @param {{ only?: string[] | undefined, isShort: boolean }} options
 * @returns {Promise<boolean>} whether everything held
 */
export async function runSuite(root, { only, isShort }) {
  const unknown = only?.filter((name) => !FAULTS.some(({ fault }) => fault === name)) ?? [];
  if (unknown.length > 0) {
    console.error(`No such fault: ${unknown.join(', ')}. There are:`);
    for (const { fault } of FAULTS) console.error(`  ${fault}`);
    return false;
  }
  const load = { ...(isShort ? LOADS.short : LOADS.long), commands: LOADS.long.commands };
  /** @type {import('./trial.mjs').Outcome[]} */
  const outcomes = [];
  let hasFailed = false;
  /** @type {Installation | undefined} */
  let installation;
  for (const fault of FAULTS) {
    if (only ? !only.includes(fault.fault) : isShort && !fault.isShort) continue;
    const reason = whyNot(fault);
    if (reason !== false) {
      console.error(`skipped: ${fault.fault} (${reason})`);
      continue;
    }
    try {
      if (fault.isOnSmallDisk) {
        await installation?.remove();
        installation = undefined;
      }
      installation ??= await openFor(fault, { root, screens: load.screens });
      const outcome = await tryFault(installation, fault, load);
      console.log(JSON.stringify(outcome));
      outcomes.push(outcome);
      hasFailed ||= outcome.broken !== undefined;
    } catch (error) {
      hasFailed = true;
      console.log(JSON.stringify({ fault: fault.fault, broken: [told(error)] }));
      for (const { name, said } of installation?.logs() ?? []) console.error(`${name}:\n${said}`);
      // What is left of it says nothing about the next fault.
      await installation?.remove();
      installation = undefined;
    }
  }
  await installation?.remove();
  for (const line of table(outcomes)) console.log(line);
  endSoon();
  return !hasFailed && outcomes.length > 0;
}

/** @param {import('./trial.mjs').Fault} fault @param {{ root: string, screens: number }} options */
function openFor({ isOnSmallDisk }, options) {
  return Installation.open(isOnSmallDisk ? { ...options, disk: new SmallDisk() } : options);
}

/** @param {unknown} error */
function told(error) {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${String(error.cause)}`;
}
