import { randomUUID } from 'node:crypto';
import type { RoleGrant } from '@poolshoogte/contracts';
import { Clock } from '../../platform/clock/clock';
import type { SignedIn } from '../../platform/oidc/signed-in';
import { startTestApplication, type TestApplication } from '../../testing/test-application';
import { AccountsStore } from './accounts.store';

let test: TestApplication;
let store: AccountsStore;

beforeAll(async () => {
  test = await startTestApplication(['GM1911', 'GM0180']);
  store = new AccountsStore(test.database, new Clock());
});
afterAll(() => test.close());

const STAFF: RoleGrant = { role: 'staff', municipality: 'GM1911' };
const MAYOR: RoleGrant = { role: 'mayor', municipality: 'GM0180' };

const someone = (change: Partial<SignedIn> = {}): SignedIn => ({
  issuer: 'https://provider.invalid',
  subject: randomUUID(),
  name: 'Proef Persoon',
  email: null,
  grants: [],
  idToken: 'x',
  acr: null,
  ...change,
});

async function invited(email: string, grants: readonly RoleGrant[]): Promise<string> {
  const rows = (await test.owner.query(`SELECT invite_account($1, $2, $3, NULL) AS id`, [
    randomUUID(),
    `medewerker-${randomUUID().slice(0, 7)}`,
    email,
  ])) as { id: string }[];
  const id = rows[0]?.id ?? '';
  for (const { role, municipality } of grants) {
    await test.owner.query(
      `INSERT INTO role_grant (account_id, role, municipality_code) VALUES ($1, $2, $3)`,
      [id, role, municipality],
    );
  }
  return id;
}

const present = async (account: string): Promise<string[]> => {
  const rows = (await test.owner.query(
    `SELECT role || ' ' || municipality_code AS held FROM role_grant
     WHERE account_id = $1 AND ended_at IS NULL ORDER BY 1`,
    [account],
  )) as { held: string }[];
  return rows.map(({ held }) => held);
};

it('lets nobody in whom the organisation knows and who has no role here', async () => {
  expect(await store.forSignIn(someone())).toBeNull();
});

it('takes an invitation up by its address, once, for the first who proves it', async () => {
  const id = await invited('Een@Proef.invalid', [STAFF]);
  const first = someone({ email: 'een@proef.invalid' });
  expect(await store.forSignIn(first)).toBe(id);
  expect(await store.forSignIn(first)).toBe(id);
  expect(await store.forSignIn(someone({ email: 'een@proef.invalid' }))).toBeNull();
});

it('does not take an invitation up without a verified address', async () => {
  await invited('twee@proef.invalid', [STAFF]);
  expect(await store.forSignIn(someone({ email: null }))).toBeNull();
});

it('follows the roles of the provider at each sign-in, and leaves given ones alone', async () => {
  const person = someone({ grants: [STAFF, MAYOR] });
  const id = (await store.forSignIn(person)) ?? '';
  expect(await present(id)).toEqual(['mayor GM0180', 'staff GM1911']);
  await test.owner.query(
    `INSERT INTO role_grant (account_id, role, municipality_code) VALUES ($1, 'programme', 'GM1911')`,
    [id],
  );
  expect(await store.forSignIn({ ...person, grants: [MAYOR] })).toBe(id);
  expect(await present(id)).toEqual(['mayor GM0180', 'programme GM1911']);
});

it('ignores roles in a municipality that is not in use here', async () => {
  const elsewhere: RoleGrant = { role: 'staff', municipality: 'GM9999' };
  expect(await store.forSignIn(someone({ grants: [elsewhere] }))).toBeNull();
  const id = await store.forSignIn(someone({ grants: [elsewhere, STAFF] }));
  expect(await present(id ?? '')).toEqual(['staff GM1911']);
});

it('forgets who lost the last role at the provider, and starts anew when he comes back', async () => {
  const person = someone({ grants: [STAFF], email: 'drie@proef.invalid' });
  const id = await store.forSignIn(person);
  expect(await store.forSignIn({ ...person, grants: [] })).toBeNull();
  const [left] = (await test.owner.query(
    'SELECT state, name, email, issuer, subject FROM account WHERE id = $1',
    [id],
  )) as unknown[];
  expect(left).toEqual({ state: 'left', name: null, email: null, issuer: null, subject: null });
  const again = await store.forSignIn(person);
  expect(again).not.toBeNull();
  expect(again).not.toBe(id);
});

it('tells people of two providers apart, also with the same subject', async () => {
  const person = someone({ grants: [STAFF] });
  const other = { ...person, issuer: 'https://ander.invalid' };
  expect(await store.forSignIn(person)).not.toBe(await store.forSignIn(other));
});

it('makes one account of two sign-ins at the same moment', async () => {
  const person = someone({ grants: [STAFF] });
  const ids = await Promise.all(Array.from({ length: 6 }, () => store.forSignIn(person)));
  expect(new Set(ids).size).toBe(1);
});
