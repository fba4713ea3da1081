import { randomUUID } from 'node:crypto';
import { openTestDatabase, type TestDatabase } from '../../testing/test-database';
import { Clock } from '../clock/clock';
import { readConfig } from '../config/config';
import { AccessListener } from './access-listener';
import { SessionOpener } from './session-opener';
import { hashOf, newToken } from './session-token';
import { Sessions } from './sessions';

const MINUTE = 60_000;

class HeldClock extends Clock {
  private passed = 0;
  override now(): Date {
    return new Date(Date.UTC(2026, 5, 1) + this.passed);
  }
  pass(milliseconds: number): void {
    this.passed += milliseconds;
  }
}

let test: TestDatabase;
let clock: HeldClock;
let listener: AccessListener;
let sessions: Sessions;
/** Another process of the same installation. */
let elsewhere: Sessions;
let opener: SessionOpener;

beforeAll(async () => {
  test = await openTestDatabase();
  await test.owner.query(`INSERT INTO municipality (code, name) VALUES ('GM0001', 'Proef')`);
});
beforeEach(async () => {
  clock = new HeldClock();
  const config = readConfig({ DATABASE_URL: test.ownerUrl, SESSION_IDLE_MINUTES: '30' });
  listener = new AccessListener(test.database);
  sessions = new Sessions(test.database, clock, listener, config);
  await listener.start();
  elsewhere = new Sessions(test.database, clock, new AccessListener(test.database), config);
  opener = new SessionOpener(test.database, clock);
});
afterEach(() => listener.onApplicationShutdown());
afterAll(() => test.drop());

async function opened(kind: 'person' | 'device' = 'person') {
  const account = randomUUID();
  await test.owner.query(
    `INSERT INTO account (id, kind, pseudonym, state) VALUES ($1, $2, $3, 'active')`,
    [account, kind, `tester-${account}`],
  );
  await test.owner.query(
    `INSERT INTO role_grant (account_id, role, municipality_code) VALUES ($1, 'staff', 'GM0001')`,
    [account],
  );
  const { token } = await opener.open({ account, hours: 2, client: 'Test', idToken: 'e30' });
  return { account, token };
}

/** Waits until the database told what changed; it tells at once, but not within the same turn. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
}

it('knows who a token belongs to, with the present roles', async () => {
  const { account, token } = await opened();
  expect(await sessions.actorOf(token)).toMatchObject({
    kind: 'person',
    account,
    grants: [{ role: 'staff', municipality: 'GM0001' }],
    scopes: [],
  });
});

it('knows nobody by a token that was never given, nor by what the database has of one', async () => {
  const { token } = await opened();
  expect(await sessions.actorOf(newToken())).toBeNull();
  expect(await sessions.actorOf(hashOf(token).toString('base64url'))).toBeNull();
  expect(await sessions.actorOf('')).toBeNull();
});

it('ends a session after its hours, however busy it was', async () => {
  const { token } = await opened();
  for (let minutes = 0; minutes < 119; minutes += 17) {
    expect(await sessions.actorOf(token)).not.toBeNull();
    clock.pass(17 * MINUTE);
  }
  clock.pass(2 * MINUTE);
  expect(await sessions.actorOf(token)).toBeNull();
});

it('ends a session that nobody touched for half an hour, but not that of a screen', async () => {
  const [person, screen] = [await opened(), await opened('device')];
  for (const { token } of [person, screen]) await sessions.actorOf(token);
  clock.pass(31 * MINUTE);
  expect(await sessions.actorOf(person.token)).toBeNull();
  expect(await sessions.actorOf(screen.token)).not.toBeNull();
});

it('does not take looking for working', async () => {
  const { token } = await opened();
  for (let minutes = 0; minutes < 30; minutes += 10) {
    clock.pass(10 * MINUTE);
    await sessions.actorOf(token, { isUse: false });
  }
  clock.pass(MINUTE);
  expect(await sessions.actorOf(token)).toBeNull();
});

it('stays awake by work in another process', async () => {
  const { token } = await opened();
  await sessions.actorOf(token);
  clock.pass(20 * MINUTE);
  expect(await elsewhere.actorOf(token)).not.toBeNull();
  clock.pass(20 * MINUTE);
  expect(await sessions.actorOf(token)).not.toBeNull();
});

it.each([
  ['ends', (account: string) => `DELETE FROM session WHERE account_id = '${account}'`],
  ['loses its account', (account: string) => `SELECT end_sessions_of('${account}')`],
])('forgets a session that %s, whoever did it', async (_, sql) => {
  const { account, token } = await opened();
  expect(await sessions.actorOf(token)).not.toBeNull();
  await test.owner.query(sql(account));
  await until(async () => (await sessions.actorOf(token)) === null);
  expect(await sessions.actorOf(token)).toBeNull();
});

it('hears of a role that came or went', async () => {
  const { account, token } = await opened();
  await sessions.actorOf(token);
  await test.owner.query('UPDATE role_grant SET ended_at = now() WHERE account_id = $1', [account]);
  await until(async () => (await sessions.actorOf(token))?.grants.length === 0);
  await test.owner.query(
    `INSERT INTO role_grant (account_id, role, municipality_code) VALUES ($1, 'mayor', 'GM0001')`,
    [account],
  );
  await until(async () => (await sessions.actorOf(token))?.grants[0]?.role === 'mayor');
  expect((await sessions.actorOf(token))?.grants).toHaveLength(1);
});

it('reads every time when it would not hear of a change', async () => {
  const { account, token } = await opened();
  expect(await elsewhere.actorOf(token)).not.toBeNull();
  await test.owner.query('DELETE FROM session WHERE account_id = $1', [account]);
  expect(await elsewhere.actorOf(token)).toBeNull();
});

it('ends only what is of the account itself', async () => {
  const [own, other] = [await opened(), await opened()];
  const [line] = await opener.of(other.account);
  expect(await opener.end(line?.id ?? '', own.account, null)).toBeNull();
  expect(await opener.of(other.account)).toHaveLength(1);
  expect(await opener.end(line?.id ?? '', other.account, own.token)).toEqual({ idToken: null });
  const [mine] = await opener.of(own.account);
  expect(await opener.end(mine?.id ?? '', own.account, own.token)).toEqual({ idToken: 'e30' });
});

it('keeps nothing by which a session could be used', async () => {
  const { account, token } = await opened();
  const [row] = await test.owner.query<{ row: string }[]>(
    'SELECT session::text AS row FROM session WHERE account_id = $1',
    [account],
  );
  expect(row?.row).not.toContain(token);
  expect(row?.row).not.toContain(Buffer.from('e30').toString('hex'));
});
