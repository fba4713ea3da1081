// @ts-check
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { isAlive } from '../setup/process-identity.mjs';
import { waitUntil } from './running-server.mjs';
import { startPostgres } from './start-postgres.mjs';
import { checkout, kill9, onlyServer, query, startElsewhere } from './cluster.fixture.mjs';

test('what is left behind by killed processes is found, used and cleaned up', async (t) => {
  const place = checkout(t);

  await t.test('after kill -9 of node the server lives on and is reused', async () => {
    const first = await startElsewhere(t, place);
    await query(first.ownerUrl, 'CREATE TABLE kept (n int)');
    const before = onlyServer(place);
    await kill9(first.child);
    assert.ok(isAlive(before.pid));

    const second = await startPostgres(place);
    assert.deepEqual([second.reused, second.fresh, second.port], [true, false, first.port]);
    assert.equal(onlyServer(place).pid, before.pid);
    await query(second.ownerUrl, 'SELECT * FROM kept');
    await second.stop();
    assert.equal(isAlive(before.pid), false);
  });

  await t.test('after kill -9 of the server itself its pid file is no obstacle', async () => {
    const first = await startPostgres(place);
    const { pid, data } = onlyServer(place);
    process.kill(pid, 'SIGKILL');
    await waitUntil(() => !isAlive(pid), 10_000);
    assert.ok(existsSync(join(data, 'postmaster.pid')));
    const second = await startPostgres(place);
    assert.equal(second.reused, false);
    await query(second.ownerUrl, 'SELECT * FROM kept');
    await first.stop();
    assert.ok(isAlive(onlyServer(place).pid), 'the second use keeps it running');
    await second.stop();
  });

  await t.test('a pid file that names an unrelated living process is not trusted', async () => {
    const first = await startPostgres(place);
    const { pid, data } = onlyServer(place);
    const left = readFileSync(join(data, 'postmaster.pid'), 'utf8');
    await first.stop();
    writeFileSync(join(data, 'postmaster.pid'), left.replace(String(pid), String(process.ppid)));
    const second = await startPostgres(place);
    assert.equal(second.reused, false);
    assert.notEqual(onlyServer(place).pid, process.ppid);
    await second.stop();
    assert.ok(isAlive(process.ppid));
  });

  await t.test('two starts at once share one server; the last one out stops it', async () => {
    const starts = await Promise.all([startElsewhere(t, place), startElsewhere(t, place)]);
    assert.deepEqual(starts.map(({ reused }) => reused).sort(), [false, true]);
    assert.equal(starts[0].port, starts[1].port);
    const { pid } = onlyServer(place);
    for (const [index, { child }] of starts.entries()) {
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      assert.deepEqual(await closed, [0, null]);
      assert.equal(isAlive(pid), index === 0);
    }
  });

  await t.test('a lost password file is replaced, whether the server runs or not', async () => {
    const first = await startElsewhere(t, place);
    const { data, pid } = onlyServer(place);
    await kill9(first.child);
    rmSync(join(dirname(data), 'credentials.json'));
    const second = await startPostgres(place);
    assert.equal(isAlive(pid), false);
    assert.notEqual(second.ownerUrl, first.ownerUrl);
    await query(second.ownerUrl, 'SELECT * FROM kept');
    await second.stop();
    writeFileSync(join(dirname(data), 'credentials.json'), '{"superuser":"cut o');
    const third = await startPostgres(place);
    await query(third.ownerUrl, 'SELECT * FROM kept');
    await third.stop();
  });
});
