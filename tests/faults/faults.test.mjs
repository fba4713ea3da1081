// @ts-check
// The short form of npm run test:faults: its cheapest faults, under little load.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { endSoon } from './end-soon.mjs';
import { Installation } from './installation/installation.mjs';
import { complaintOf } from './proof/command.mjs';
import { FAULTS, LOADS, whyNot } from './suite.mjs';
import { tryFault } from './trial.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const isWindows = process.platform === 'win32' && 'processes are killed by signals';

/** @type {Installation} */
let installation;

before(async () => {
  if (isWindows) return;
  installation = await Installation.open({ root, screens: LOADS.short.screens });
});
after(async () => {
  await installation?.remove();
  endSoon();
});

for (const fault of FAULTS.filter(({ isShort }) => isShort)) {
  const skip = isWindows || whyNot(fault);
  test(`${fault.fault}: nothing lost, nothing doubled, every screen right`, { skip }, async () => {
    const outcome = await tryFault(installation, fault, LOADS.short);
    assert.equal(outcome.broken, undefined, JSON.stringify(outcome));
    assert.ok(outcome.acknowledged >= 2 * LOADS.short.signals);
  });
}

test('after all of it the kept counts equal a recount', { skip: isWindows }, async () => {
  assert.equal(await complaintOf(installation, 'recount', ['--check']), null);
});
