// @ts-check
import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { isAlive } from '../setup/process-identity.mjs';
import { startPostgres } from './start-postgres.mjs';
import {
  checkout,
  dataFolders,
  kill9,
  onlyServer,
  query,
  startElsewhere,
} from './cluster.fixture.mjs';

test('two checkouts run at once, and two first starts make one cluster', async (t) => {
  const [one, other] = [checkout(t), checkout(t)];
  const [first, again, second] = await Promise.all([
    startElsewhere(t, one),
    startElsewhere(t, one),
    startElsewhere(t, other),
  ]);
  assert.deepEqual([first.fresh, again.fresh].sort(), [false, true]);
  assert.equal(first.ownerUrl, again.ownerUrl);
  assert.notEqual(first.port, second.port);
  await query(first.ownerUrl, 'CREATE TABLE only_here (n int)');
  await assert.rejects(query(second.ownerUrl, 'SELECT * FROM only_here'), { code: '42P01' });
});

test('a throw-away cluster of a killed test run is swept by the next one', async (t) => {
  const place = checkout(t);
  const killed = await startElsewhere(t, { ...place, fast: true });
  const { pid, data } = onlyServer(place);
  await kill9(killed.child);
  // Of an earlier one, killed while it cleared away, only the lock is left.
  const cluster = dirname(data);
  const lock = join(dirname(cluster), `${basename(cluster).replace(/[0-9a-f]+$/, '0')}.lock`);
  writeFileSync(lock, '');
  const next = await startPostgres({ ...place, fast: true });
  assert.equal(isAlive(pid), false);
  assert.equal(existsSync(data), false);
  assert.equal(existsSync(lock), false);
  await next.stop();
  assert.deepEqual(dataFolders(place), []);
});
