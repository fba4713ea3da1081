import { randomBytes, randomUUID } from 'node:crypto';
import { openTestDatabase, type TestDatabase } from '../../testing/test-database';
import { Clock } from '../clock/clock';
import { ServiceKeys } from './service-keys';
import { hashOf } from './session-token';

let test: TestDatabase;
let keys: ServiceKeys;

beforeAll(async () => {
  test = await openTestDatabase();
  await test.owner.query(`INSERT INTO municipality (code, name) VALUES ('GM0001', 'Proef')`);
  keys = new ServiceKeys(test.database, new Clock());
});
afterAll(() => test.drop());

async function issued({ lasts = '1 day', isRevoked = false, state = 'active' } = {}) {
  const [account, id] = [randomUUID(), randomUUID()];
  const secret = `pslh_${randomBytes(32).toString('base64url')}`;
  await test.owner.query(
    `INSERT INTO account (id, kind, pseudonym, name, state) VALUES ($1, 'service', $2, 'zaaksysteem', $3)`,
    [account, `systeem-${account}`, state],
  );
  await test.owner.query(
    `INSERT INTO service_key (id, account_id, municipality_code, secret_hash, scopes, expires_at, revoked_at)
     VALUES ($1, $2, 'GM0001', $3, '{board:read}', now() + $4::interval, CASE WHEN $5 THEN now() END)`,
    [id, account, hashOf(secret), lasts, isRevoked],
  );
  return { id, account, secret };
}

it('knows a program by its key: one municipality, its scopes, and no role of a person', async () => {
  const { account, secret } = await issued();
  expect(await keys.actorOf(`Bearer ${secret}`)).toEqual({
    kind: 'service',
    account,
    pseudonym: `systeem-${account}`,
    name: 'zaaksysteem',
    grants: [{ role: 'service', municipality: 'GM0001' }],
    session: null,
    scopes: ['board:read'],
  });
  expect(await keys.actorOf(`bearer ${secret}`)).not.toBeNull();
});

it.each([
  ['expired', { lasts: '-1 second' }],
  ['revoked', { isRevoked: true }],
  ['of an account that left', { state: 'left' }],
])('knows nobody by a key that is %s', async (_, how) => {
  const { secret } = await issued(how);
  expect(await keys.actorOf(`Bearer ${secret}`)).toBeNull();
});

it('does not keep at hand what may be revoked meanwhile', async () => {
  const { id, secret } = await issued();
  expect(await keys.actorOf(`Bearer ${secret}`)).not.toBeNull();
  await test.owner.query('UPDATE service_key SET revoked_at = now() WHERE id = $1', [id]);
  expect(await keys.actorOf(`Bearer ${secret}`)).toBeNull();
});

it('knows nobody by anything but the whole key', async () => {
  const { id, secret } = await issued();
  const hash = hashOf(secret);
  for (const authorization of [
    '',
    'Bearer',
    secret,
    `Basic ${secret}`,
    `Bearer ${secret.slice(0, -1)}`,
    `Bearer ${secret}A`,
    `Bearer ${secret.slice(5)}`,
    `Bearer ${id}`,
    `Bearer pslh_${hash.toString('base64url')}`,
    `Bearer  ${secret}`,
    `Bearer pslh_${'0'.repeat(43)}`,
  ]) {
    expect(await keys.actorOf(authorization)).toBeNull();
  }
});

it('writes down when a key was used', async () => {
  const { id, secret } = await issued();
  await keys.actorOf(`Bearer ${secret}`);
  const [row] = await test.owner.query<{ used: boolean }[]>(
    `SELECT last_used_at > now() - interval '1 minute' AS used FROM service_key WHERE id = $1`,
    [id],
  );
  expect(row?.used).toBe(true);
});
