import { createHash } from 'node:crypto';
import { dayAt, addDays } from '@poolshoogte/calendar';
import { IssuedServiceKey, type ServiceKey, ServiceKeys } from '@poolshoogte/contracts';
import { aNewSignal } from '@poolshoogte/testing';
import { v4 as uuidv4 } from 'uuid';
import { rowsOf } from '../../platform/database/rows';
import { answer, problemOf } from '../../testing/http';
import { signedIn, type SignedInTester } from '../../testing/signed-in';
import { startTestApplication, type TestApplication } from '../../testing/test-application';

const NEXT_MONTH = addDays(dayAt(new Date()), 30);

let test: TestApplication;
let administrator: SignedInTester;

beforeAll(async () => {
  test = await startTestApplication(['GM1911', 'GM0944']);
  administrator = await signedIn(test, {
    roles: [{ role: 'administrator', municipality: 'GM1911' }],
  });
});
afterAll(() => test.close());

function send(
  method: string,
  path: string,
  body?: unknown,
  as: Pick<SignedInTester, 'fetch'> = administrator,
): Promise<Response> {
  return as.fetch(`${test.url}/v1/service-keys${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

const aKey = (change: Record<string, unknown> = {}) => ({
  municipality: 'GM1911',
  name: 'zaaksysteem',
  scopes: ['signals:write'],
  lastDay: NEXT_MONTH,
  ...change,
});
const issue = (change: Record<string, unknown> = {}) =>
  answer(send('POST', '', aKey(change)), IssuedServiceKey);
const rotate = (id: string, overlapHours: number) =>
  send('POST', `/${id}/rotation?municipality=GM1911`, { lastDay: NEXT_MONTH, overlapHours });
const revoke = (id: string) => send('DELETE', `/${id}?municipality=GM1911`);
const list = async (): Promise<ServiceKey[]> =>
  (await answer(send('GET', '?municipality=GM1911'), ServiceKeys)).keys;

/** Logs a signal with a key. */
function use(secret: string, municipality = 'GM1911'): Promise<Response> {
  return fetch(`${test.url}/v1/signals`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${secret}`,
      'content-type': 'application/json',
      'idempotency-key': uuidv4(),
    },
    body: JSON.stringify(aNewSignal({ municipality })),
  });
}

const logOf = (id: string) =>
  rowsOf<{ action: string }>(
    test.owner,
    `SELECT action FROM access_log WHERE object_kind = 'service_key' AND object_id = $1 ORDER BY id`,
    [id],
  );

it('issues a key that works at once, and shows its secret in that one answer only', async () => {
  const response = await send('POST', '', aKey({ scopes: ['signals:write', 'signals:write'] }));
  expect(response.headers.get('cache-control')).toBe('no-store');
  const { key, secret } = await answer(response, IssuedServiceKey);
  expect(secret).toMatch(/^pslh_[A-Za-z0-9_-]{43}$/);
  expect(key).toMatchObject({
    name: 'zaaksysteem',
    scopes: ['signals:write'],
    lastUsedAt: null,
    state: 'valid',
  });
  expect(dayAt(new Date(Date.parse(key.expiresAt) - 1))).toBe(NEXT_MONTH);
  expect((await use(secret)).status).toBe(201);
  const listed = (await list()).find(({ id }) => id === key.id);
  expect(listed).toEqual({ ...key, lastUsedAt: expect.any(String) as string });
  expect(await logOf(key.id)).toEqual([{ action: 'key_issued' }]);
});

it('keeps nothing of the secret but its hash', async () => {
  const { key, secret } = await issue();
  const [row] = await rowsOf<{ hash: Buffer; line: string }>(
    test.owner,
    'SELECT secret_hash AS hash, service_key::text AS line FROM service_key WHERE id = $1',
    [key.id],
  );
  expect(row?.hash.equals(createHash('sha256').update(secret).digest())).toBe(true);
  expect(row?.line).not.toContain(secret.slice(5));
});

it('does only what its scopes name, and only in its own municipality', async () => {
  const reader = await issue({ scopes: ['board:read'] });
  expect(await problemOf(use(reader.secret))).toMatchObject({ code: 'not_allowed' });
  const writer = await issue();
  expect(await problemOf(use(writer.secret, 'GM0944'))).toMatchObject({ code: 'not_allowed' });
  const other = reader.secret.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
  expect(await problemOf(use(other))).toMatchObject({ code: 'key_invalid' });
});

it('rotates without a moment in which no key works', async () => {
  const old = await issue();
  const rotated = await answer(rotate(old.key.id, 24), IssuedServiceKey);
  expect(rotated.key).toMatchObject({
    name: old.key.name,
    pseudonym: old.key.pseudonym,
    scopes: old.key.scopes,
  });
  expect(rotated.secret).not.toBe(old.secret);
  expect((await use(old.secret)).status).toBe(201);
  expect((await use(rotated.secret)).status).toBe(201);
  const ending = (await list()).find(({ id }) => id === old.key.id);
  const hours =
    (Date.parse(ending?.expiresAt ?? '') - Date.parse(rotated.key.createdAt)) / 3_600_000;
  expect(hours).toBeCloseTo(24, 5);
  expect(await logOf(old.key.id)).toEqual([{ action: 'key_issued' }, { action: 'key_rotated' }]);
});

it('never makes an old key live longer, and ends it at once without overlap', async () => {
  const brief = await issue({ lastDay: addDays(dayAt(new Date()), 1) });
  await answer(rotate(brief.key.id, 24 * 14), IssuedServiceKey);
  const kept = (await list()).find(({ id }) => id === brief.key.id);
  expect(kept?.expiresAt).toBe(brief.key.expiresAt);
  const replaced = await answer(rotate(brief.key.id, 0), IssuedServiceKey);
  expect(await problemOf(use(brief.secret))).toMatchObject({ code: 'key_invalid' });
  expect((await list()).find(({ id }) => id === brief.key.id)?.state).toBe('expired');
  expect((await use(replaced.secret)).status).toBe(201);
});

it('revokes at once, once', async () => {
  const { key, secret } = await issue();
  expect((await use(secret)).status).toBe(201);
  expect((await revoke(key.id)).status).toBe(204);
  expect(await problemOf(use(secret))).toMatchObject({ code: 'key_invalid', status: 401 });
  expect(await problemOf(revoke(key.id))).toMatchObject({ code: 'unknown_key' });
  expect(await problemOf(rotate(key.id, 24))).toMatchObject({ code: 'unknown_key' });
  const keys = await list();
  expect(keys.find(({ id }) => id === key.id)?.state).toBe('revoked');
  expect(keys.findIndex(({ state }) => state !== 'valid')).toBeGreaterThan(
    keys.findLastIndex(({ state }) => state === 'valid'),
  );
  expect(await logOf(key.id)).toEqual([{ action: 'key_issued' }, { action: 'key_revoked' }]);
});

it.each([
  ['today', 0],
  ['more than a year', 367],
])('refuses a last day that is %s', async (_name, days) => {
  const lastDay = addDays(dayAt(new Date()), days);
  expect(await problemOf(send('POST', '', aKey({ lastDay })))).toMatchObject({
    code: 'expiry_out_of_range',
  });
});

it('is closed to who administers another municipality, and to other roles', async () => {
  const { key, secret } = await issue();
  const stranger = await signedIn(test, {
    roles: [
      { role: 'administrator', municipality: 'GM0944' },
      { role: 'staff', municipality: 'GM1911' },
    ],
  });
  const own = await answer(send('GET', '?municipality=GM0944', undefined, stranger), ServiceKeys);
  expect(own.keys).toEqual([]);
  const [inOwn, inOther] = ['?municipality=GM0944', '?municipality=GM1911'].map((query) => [
    send('DELETE', `/${key.id}${query}`, undefined, stranger),
    send('POST', `/${key.id}/rotation${query}`, { lastDay: NEXT_MONTH }, stranger),
  ]);
  for (const refused of inOwn ?? []) {
    expect(await problemOf(refused)).toMatchObject({ code: 'unknown_key' });
  }
  for (const refused of inOther ?? []) {
    expect(await problemOf(refused)).toMatchObject({ code: 'not_allowed' });
  }
  expect((await use(secret)).status).toBe(201);
});

it('gives at most fifty valid keys, also when asked for several at once', async () => {
  const fill = 48 - (await list()).filter(({ state }) => state === 'valid').length;
  await test.owner.query(
    `INSERT INTO service_key (id, account_id, municipality_code, secret_hash, scopes, expires_at)
     SELECT gen_random_uuid(), account_id, municipality_code, sha256(each::text::bytea), scopes, expires_at
     FROM service_key, generate_series(1, $2) AS each WHERE id = $1`,
    [(await issue()).key.id, fill - 1],
  );
  const answers = await Promise.all(Array.from({ length: 4 }, () => send('POST', '', aKey())));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 400, 400]);
  const problem = await problemOf(send('POST', '', aKey()));
  expect(problem.detail).toContain('50');
  const valid = (await list()).filter(({ state }) => state === 'valid');
  expect(valid).toHaveLength(50);
  const [last] = valid;
  expect((await rotate(last?.id ?? '', 1)).status).toBe(400);
  expect((await rotate(last?.id ?? '', 0)).status).toBe(201);
});
