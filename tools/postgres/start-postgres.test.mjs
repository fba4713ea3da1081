// @ts-check
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { isRoot } from './server-user.mjs';
import { startPostgres } from './start-postgres.mjs';
import { checkout, dataFolders, query } from './cluster.fixture.mjs';

/** @param {string} path */
const modeOf = (path) => statSync(path).mode & 0o777;

test('a product cluster: made once, kept between starts, closed to others', async (t) => {
  const place = checkout(t);
  /** @type {string[]} */
  const progress = [];
  const first = await startPostgres({ ...place, onProgress: (text) => progress.push(text) });
  const home = dirname(first.dataFolder);

  await t.test('the owner is no superuser, may create roles, not databases', async () => {
    const [role] = await query(
      first.ownerUrl,
      'SELECT rolname, rolsuper, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = current_user',
    );
    assert.deepEqual(role, {
      rolname: 'poolshoogte_owner',
      rolsuper: false,
      rolcreaterole: true,
      rolcreatedb: false,
    });
    assert.equal('adminUrl' in first, false);
  });

  await t.test('the owner creates the extensions and the role of the app', async () => {
    await query(
      first.ownerUrl,
      `CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent; CREATE EXTENSION btree_gin;
       CREATE ROLE poolshoogte_app LOGIN PASSWORD 'only-in-this-test';
       CREATE TABLE kern (name text NOT NULL);
       GRANT SELECT ON kern TO poolshoogte_app;
       INSERT INTO kern VALUES ('Café Één')`,
    );
    const [row] = await query(
      first.ownerUrl,
      `SELECT lower(name) AS lower, unaccent(name) AS plain, show_trgm(lower(name)) AS trigrams,
              to_tsvector('dutch', 'de huizen')::text AS dutch FROM kern`,
    );
    assert.equal(row.lower, 'café één');
    assert.equal(row.plain, 'Cafe Een');
    assert.ok(row.trigrams.length > 0);
    assert.equal(row.dutch, "'huiz':2");
  });

  await t.test('encoding and locale do not depend on who starts it', async () => {
    const [row] = await query(
      first.ownerUrl,
      `SELECT pg_encoding_to_char(encoding) AS encoding, datlocprovider, datlocale,
              current_setting('TimeZone') AS zone FROM pg_database WHERE datname = current_database()`,
    );
    assert.deepEqual(row, {
      encoding: 'UTF8',
      datlocprovider: 'b',
      datlocale: 'C.UTF-8',
      zone: 'UTC',
    });
  });

  await t.test('only on 127.0.0.1, no socket, password needed, writes are durable', async () => {
    const settings = await query(
      first.ownerUrl,
      `SELECT name, setting FROM pg_settings
       WHERE name IN ('listen_addresses', 'fsync', 'log_min_error_statement') ORDER BY name`,
    );
    assert.deepEqual(settings, [
      { name: 'fsync', setting: 'on' },
      { name: 'listen_addresses', setting: '127.0.0.1' },
      { name: 'log_min_error_statement', setting: 'panic' },
    ]);
    const pidFile = readFileSync(join(first.dataFolder, 'postmaster.pid'), 'utf8').split('\n');
    assert.equal(pidFile[4], '', 'socket folder');
    const wrong = first.ownerUrl.replace(/:[\w-]+@/, ':wrong@');
    await assert.rejects(query(wrong, 'SELECT 1'), { code: '28P01' });
    const rules = readFileSync(join(first.dataFolder, 'pg_hba.conf'), 'utf8');
    assert.doesNotMatch(rules, /^\s*(local|host).*\btrust\b/m);
  });

  await t.test('data and passwords are closed', () => {
    assert.equal(modeOf(first.dataFolder), 0o700);
    assert.equal(modeOf(join(home, 'credentials.json')), 0o600);
    assert.equal(modeOf(home), isRoot() ? 0o711 : 0o700);
    assert.deepEqual(
      readdirSync(home).filter((name) => name.startsWith('data.new')),
      [],
    );
  });

  await t.test('what residents wrote does not reach the log of the server', async () => {
    const secret = 'tekst-van-een-inwoner';
    await query(
      first.ownerUrl,
      `CREATE UNIQUE INDEX ON kern (name); INSERT INTO kern VALUES ('${secret}')`,
    );
    await assert.rejects(query(first.ownerUrl, `INSERT INTO kern VALUES ('${secret}')`));
    await assert.rejects(query(first.ownerUrl, `SELECT '${secret}'::int`));
    const log = readFileSync(join(home, 'server.log'), 'utf8');
    assert.match(log, /duplicate key value/);
    assert.doesNotMatch(log, /INSERT|SELECT|Key \(name\)/);
  });

  await t.test('another database of the same owner', async () => {
    const url = await first.ensureDatabase('poolshoogte_demo');
    assert.equal(await first.ensureDatabase('poolshoogte_demo'), url);
    assert.deepEqual(await query(url, 'SELECT current_database() AS name'), [
      { name: 'poolshoogte_demo' },
    ]);
    await assert.rejects(first.ensureDatabase('x; DROP DATABASE postgres'), /not a database name/);
  });

  await first.stop();
  await assert.rejects(query(first.ownerUrl, 'SELECT 1'), { code: 'ECONNREFUSED' });
  const second = await startPostgres({ ...place, onProgress: (text) => progress.push(text) });
  assert.deepEqual([first.fresh, first.reused], [true, false]);
  assert.deepEqual([second.fresh, second.reused], [false, false]);
  assert.equal(second.port, first.port, 'the port is remembered');
  assert.equal((await query(second.ownerUrl, 'SELECT name FROM kern')).length, 2);
  assert.deepEqual(progress, ['Database aanmaken', 'Database starten']);
  await second.stop();

  await t.test('a remembered port that somebody took is replaced', async () => {
    const squatter = createServer().listen(first.port, '127.0.0.1');
    await once(squatter, 'listening');
    const third = await startPostgres(place);
    squatter.close();
    assert.notEqual(third.port, first.port);
    assert.equal((await query(third.ownerUrl, 'SELECT 1 AS one')).length, 1);
    await third.stop();
  });
});

test('a throw-away cluster: fast settings, may create databases, gone after stop', async (t) => {
  const place = checkout(t);
  const server = await startPostgres({ ...place, fast: true });
  const settings = await query(
    server.ownerUrl,
    `SELECT name, setting FROM pg_settings
     WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') ORDER BY name`,
  );
  assert.deepEqual(settings, [
    { name: 'fsync', setting: 'off' },
    { name: 'full_page_writes', setting: 'off' },
    { name: 'synchronous_commit', setting: 'off' },
  ]);
  await query(server.ownerUrl, 'CREATE DATABASE copied TEMPLATE poolshoogte');
  assert.ok(server.adminUrl);
  const [admin] = await query(server.adminUrl, "SELECT current_setting('is_superuser') AS it");
  assert.equal(admin.it, 'on');
  assert.deepEqual(dataFolders(place), [server.dataFolder]);
  await server.stop();
  assert.equal(existsSync(dirname(server.dataFolder)), false);
});
