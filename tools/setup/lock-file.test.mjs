// @ts-check
import assert from 'node:assert/strict';
import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { identify, isAlive, isStillRunning } from './process-identity.mjs';
import { runCommand } from './run-command.mjs';
import { withLock } from './lock-file.mjs';
import { temporaryFolder } from './fake-checkout.fixture.mjs';

test('work under one lock never overlaps, also after a failure', async (t) => {
  const file = join(temporaryFolder(t), 'lock');
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, (inside += 1));
    await new Promise((resolve) => setImmediate(resolve));
    inside -= 1;
  };
  await assert.rejects(
    withLock(file, async () => {
      throw new Error('failed');
    }),
    /failed/,
  );
  await Promise.all([1, 2, 3].map(() => withLock(file, work)));
  assert.equal(most, 1);
  assert.equal(existsSync(file), false);
});

test('the lock of a dead process is taken over by one of many', async (t) => {
  const file = join(temporaryFolder(t), 'lock');
  const { output } = await runCommand(process.execPath, ['-e', 'console.log(process.pid)']);
  writeFileSync(file, JSON.stringify({ pid: Number(output), startedAt: '1' }));
  let inside = 0;
  const work = async () => {
    assert.equal((inside += 1), 1);
    await new Promise((resolve) => setImmediate(resolve));
    inside -= 1;
  };
  await Promise.all([1, 2, 3, 4].map(() => withLock(file, work)));
});

test('a cut-off lock counts as held while young', async (t) => {
  const file = join(temporaryFolder(t), 'lock');
  writeFileSync(file, '');
  await assert.rejects(
    withLock(file, async () => {}, { patienceMs: 0 }),
    /proces onbekend.*Verwijder dan/,
  );
  utimesSync(file, 0, 0);
  assert.equal(await withLock(file, async () => 'done', { patienceMs: 0 }), 'done');
});

test('a live holder is waited for and named', async (t) => {
  const file = join(temporaryFolder(t), 'lock');
  writeFileSync(file, JSON.stringify(identify()));
  /** @type {(number | undefined)[]} */
  const told = [];
  const waiting = withLock(file, async () => {}, {
    patienceMs: 0,
    onWait: (pid) => told.push(pid),
  });
  await assert.rejects(waiting, new RegExp(`proces ${process.pid}`));
  assert.deepEqual(told, [process.pid]);
});

test(
  'a process is recognised by more than its pid',
  { skip: process.platform !== 'linux' && 'Linux' },
  () => {
    assert.ok(isStillRunning(identify()));
    assert.equal(isStillRunning({ pid: process.pid, startedAt: '1' }), false);
    assert.equal(isAlive(0), false);
    assert.equal(isAlive(Number.NaN), false);
  },
);
