import { Person } from '@poolshoogte/contracts';
import { rowsOf } from '../../platform/database/rows';
import { answer, problemOf } from '../../testing/http';
import { signedIn, type SignedInTester } from '../../testing/signed-in';
import { startTestApplication, type TestApplication } from '../../testing/test-application';
import { atOnce, PeopleClient, signIn } from './people-client.fixture';

const MUNICIPALITY = 'GM1911';

let test: TestApplication;

beforeAll(async () => {
  test = await startTestApplication([MUNICIPALITY]);
});
afterAll(() => test.close());

/** As many administrators as asked, and no others: each with a client of his own. */
async function administrators(
  count: number,
): Promise<{ tester: SignedInTester; client: PeopleClient }[]> {
  await test.owner.query(
    `UPDATE role_grant SET ended_at = now() WHERE role = 'administrator' AND municipality_code = $1`,
    [MUNICIPALITY],
  );
  const made = [];
  for (let each = 0; each < count; each += 1) {
    const tester = await signedIn(test, {
      roles: [{ role: 'administrator', municipality: MUNICIPALITY }],
    });
    made.push({ tester, client: new PeopleClient(test.url, MUNICIPALITY, tester) });
  }
  return made;
}

async function presentAdministrators(): Promise<number | undefined> {
  const [row] = await rowsOf<{ n: number }>(
    test.owner,
    `SELECT count(*)::int AS n FROM role_grant
     WHERE role = 'administrator' AND municipality_code = $1 AND ended_at IS NULL`,
    [MUNICIPALITY],
  );
  return row?.n;
}

it('stays: alone, nobody ends or demotes himself', async () => {
  const [only] = await administrators(1);
  if (only === undefined) throw new Error('no administrator');
  const { client, tester } = only;
  for (const refused of [
    client.remove(tester.account),
    client.tryRoles(tester.account, ['staff']),
  ]) {
    expect(await problemOf(refused)).toMatchObject({ code: 'last_administrator', status: 409 });
  }
  const both = await answer(client.tryRoles(tester.account, ['staff', 'administrator']), Person);
  expect(both.roles).toEqual(['administrator', 'staff']);
});

it('goes once another has signed in, not when that one is only invited', async () => {
  const [only] = await administrators(1);
  if (only === undefined) throw new Error('no administrator');
  const { client, tester } = only;
  await client.invite('opvolger@gemeente.example', ['administrator']);
  const problem = await problemOf(client.remove(tester.account));
  expect(problem).toMatchObject({ code: 'last_administrator' });
  expect(problem.detail).toContain('nog niet aangemeld');
  await signIn(test, { email: 'opvolger@gemeente.example' });
  expect((await client.remove(tester.account)).status).toBe(204);
  await atOnce(
    () => client.remove(tester.account),
    ({ status }) => status === 401,
  );
  expect(await presentAdministrators()).toBe(1);
});

it.each([
  ['remove', (client: PeopleClient, id: string) => client.remove(id)],
  ['demote', (client: PeopleClient, id: string) => client.tryRoles(id, ['staff'])],
] as const)('stays when two %s each other at the same moment', async (_name, act) => {
  for (let round = 0; round < 8; round += 1) {
    const [one, other] = await administrators(2);
    if (one === undefined || other === undefined) throw new Error('no administrators');
    const answers = await Promise.all([
      act(one.client, other.tester.account),
      act(other.client, one.tester.account),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await presentAdministrators()).toBe(1);
  }
});

it('stays when all of them leave at the same moment', async () => {
  const all = await administrators(5);
  const answers = await Promise.all(all.map(({ client, tester }) => client.remove(tester.account)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(4);
  const refused = answers.filter(({ ok }) => !ok);
  expect(await problemOf(refused[0] as Response)).toMatchObject({ code: 'last_administrator' });
  expect(await presentAdministrators()).toBe(1);
});
