import { createHash } from 'node:crypto';
import { Devices, Enrolled, IssuedDevice, Session, WALL_PATH } from '@poolshoogte/contracts';
import { rowsOf } from '../../platform/database/rows';
import { answer, problemOf } from '../../testing/http';
import { signedIn, type SignedInTester } from '../../testing/signed-in';
import { startTestApplication, type TestApplication } from '../../testing/test-application';

let test: TestApplication;
let administrator: SignedInTester;
let addresses = 0;

beforeAll(async () => {
  test = await startTestApplication(['GM1911', 'GM0944']);
  administrator = await signedIn(test, {
    roles: [{ role: 'administrator', municipality: 'GM1911' }],
  });
});
afterAll(() => test.close());

function send(method: string, path: string, body?: unknown, as = administrator): Promise<Response> {
  return as.fetch(`${test.url}/v1/devices${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

async function issue(name = 'Hal'): Promise<IssuedDevice & { code: string }> {
  const issued = await answer(send('POST', '', { municipality: 'GM1911', name }), IssuedDevice);
  return { ...issued, code: issued.path.split('#')[1] ?? '' };
}

const remove = (id: string) => send('DELETE', `/${id}?municipality=GM1911`);
const find = async (id: string) =>
  (await answer(send('GET', '?municipality=GM1911'), Devices)).devices.find(
    (device) => device.id === id,
  );

/** From an address of its own, so that only the test of the limit meets it. */
function enrol(code: string, headers: Record<string, string> = {}): Promise<Response> {
  addresses += 1;
  return fetch(`${test.url}/v1/devices/enrolment`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': `203.0.113.${addresses}`,
      ...headers,
    },
    body: JSON.stringify({ code }),
  });
}

const cookieOf = (response: Response): string =>
  response.headers.get('set-cookie')?.split(';')[0] ?? '';
const sessionOf = async (cookie: string) =>
  (await answer(fetch(`${test.url}/v1/session`, { headers: { cookie } }), Session)).account;
/** The database announces the end of a session within milliseconds; a second is far too long. */
async function cutOff(cookie: string): Promise<void> {
  const started = performance.now();
  while ((await sessionOf(cookie)) !== null) {
    if (performance.now() - started > 1_000) throw new Error('still signed in');
  }
}

const actionsOn = async (id: string) =>
  (
    await rowsOf<{ line: string }>(
      test.owner,
      `SELECT actor_kind || ' ' || action AS line FROM access_log
       WHERE object_kind = 'account' AND object_id = $1 ORDER BY id`,
      [id],
    )
  ).map(({ line }) => line);

it('becomes a wall screen of one municipality with a code that works once', async () => {
  const { device, path, code } = await issue();
  expect(path).toBe(`${WALL_PATH}#${code}`);
  expect(device).toMatchObject({ name: 'Hal', state: 'waiting', lastSeenAt: null });
  expect(device.pseudonym).toMatch(/^wandscherm-/);
  const [first, second] = await Promise.all([enrol(code), enrol(code)]);
  const [taken, refused] = first.ok ? [first, second] : [second, first];
  expect(await answer(taken, Enrolled)).toEqual({ municipality: 'GM1911' });
  expect(taken.headers.get('cache-control')).toBe('no-store');
  expect(await problemOf(refused)).toMatchObject({ code: 'enrolment_invalid', status: 404 });
  expect(refused.headers.get('set-cookie')).toBeNull();
  expect(taken.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
  expect(await sessionOf(cookieOf(taken))).toMatchObject({
    kind: 'device',
    wallOf: 'GM1911',
    grants: [],
  });
  expect(await find(device.id)).toMatchObject({
    state: 'active',
    lastSeenAt: expect.any(String) as string,
  });
  expect(await actionsOn(device.id)).toEqual(['person device_issued', 'device device_enrolled']);
});

it('stays signed in for a year', async () => {
  const { device, code } = await issue();
  await answer(enrol(code), Enrolled);
  const [row] = await rowsOf<{ days: number }>(
    test.owner,
    `SELECT extract(day FROM expires_at - started_at)::int AS days FROM session WHERE account_id = $1`,
    [device.id],
  );
  expect(row?.days).toBe(365);
});

it('keeps nothing of the code but its hash, and nothing after its use', async () => {
  const { device, code } = await issue();
  const kept = () =>
    rowsOf<{ hash: Buffer; line: string }>(
      test.owner,
      `SELECT code_hash AS hash, device_enrolment::text AS line FROM device_enrolment WHERE account_id = $1`,
      [device.id],
    );
  const [row] = await kept();
  expect(row?.hash.equals(createHash('sha256').update(code).digest())).toBe(true);
  expect(row?.line).not.toContain(code);
  await answer(enrol(code), Enrolled);
  expect(await kept()).toEqual([]);
});

it('takes no code after a day', async () => {
  const { device, code, validUntil } = await issue();
  expect(Date.parse(validUntil) - Date.parse(device.createdAt)).toBeGreaterThan(23.9 * 3_600_000);
  await test.owner.query(
    `UPDATE device_enrolment SET valid_until = now() - interval '1 second' WHERE account_id = $1`,
    [device.id],
  );
  expect(await problemOf(enrol(code))).toMatchObject({ code: 'enrolment_invalid' });
  expect(await find(device.id)).toMatchObject({ state: 'waiting' });
});

it('is cut off at once when it is removed, and its unused code too', async () => {
  const [used, unused] = [await issue(), await issue('Kantine')];
  const cookie = cookieOf(await enrol(used.code));
  expect(await sessionOf(cookie)).not.toBeNull();
  for (const { device } of [used, unused]) expect((await remove(device.id)).status).toBe(204);
  await cutOff(cookie);
  expect(await problemOf(enrol(unused.code))).toMatchObject({ code: 'enrolment_invalid' });
  expect(await find(used.device.id)).toMatchObject({ state: 'removed', name: 'Hal' });
  expect(await problemOf(remove(used.device.id))).toMatchObject({ code: 'unknown_device' });
  expect(await actionsOn(unused.device.id)).toEqual([
    'person device_issued',
    'person device_removed',
  ]);
});

it('ends the session of who hung the screen there', async () => {
  const somebody = await signedIn(test, { roles: [{ role: 'staff', municipality: 'GM1911' }] });
  const { code } = await issue();
  expect(await problemOf(enrol('A'.repeat(43), { cookie: somebody.cookie }))).toMatchObject({
    code: 'enrolment_invalid',
  });
  expect(await sessionOf(somebody.cookie)).not.toBeNull();
  const cookie = cookieOf(await enrol(code, { cookie: somebody.cookie }));
  await cutOff(somebody.cookie);
  expect(await sessionOf(cookie)).toMatchObject({ kind: 'device' });
  const ended = await rowsOf<{ action: string }>(
    test.owner,
    'SELECT action FROM access_log WHERE account_id = $1',
    [somebody.account],
  );
  expect(ended).toEqual([{ action: 'session_ended' }]);
});

it('belongs to one municipality: another sees and removes it not', async () => {
  const { device } = await issue();
  const stranger = await signedIn(test, {
    roles: [{ role: 'administrator', municipality: 'GM0944' }],
  });
  const list = await answer(send('GET', '?municipality=GM0944', undefined, stranger), Devices);
  expect(list.devices).toEqual([]);
  const inOwn = send('DELETE', `/${device.id}?municipality=GM0944`, undefined, stranger);
  expect(await problemOf(inOwn)).toMatchObject({ code: 'unknown_device' });
  const inOther = send('DELETE', `/${device.id}?municipality=GM1911`, undefined, stranger);
  expect(await problemOf(inOther)).toMatchObject({ code: 'not_allowed' });
  const person = remove(administrator.account);
  expect(await problemOf(person)).toMatchObject({ code: 'unknown_device' });
});

it('gives an address ten tries a minute', async () => {
  const headers = { 'x-forwarded-for': '198.51.100.7' };
  const codes = [];
  for (let tries = 0; tries < 12; tries += 1) {
    codes.push((await problemOf(enrol('B'.repeat(43), headers))).code);
  }
  expect(codes).toEqual([
    ...Array.from({ length: 10 }, () => 'enrolment_invalid'),
    'too_many_requests',
    'too_many_requests',
  ]);
  expect(await problemOf(enrol('B'.repeat(43)))).toMatchObject({ code: 'enrolment_invalid' });
});
