import { Person, Session, StoredSignal } from '@poolshoogte/contracts';
import { aNewSignal } from '@poolshoogte/testing';
import { rowsOf } from '../../platform/database/rows';
import { SessionOpener } from '../../platform/identity/session-opener';
import { answer, postSignal, problemOf } from '../../testing/http';
import { signedIn, type SignedInTester, withCookie } from '../../testing/signed-in';
import { startTestApplication, type TestApplication } from '../../testing/test-application';
import { atOnce, everyText, PeopleClient, signIn } from './people-client.fixture';

let test: TestApplication;
let administrator: SignedInTester;
let here: PeopleClient;
let elsewhere: PeopleClient;

beforeAll(async () => {
  test = await startTestApplication(['GM1911', 'GM0944']);
  const administratorOf = (municipality: string) =>
    signedIn(test, { roles: [{ role: 'administrator', municipality }] });
  administrator = await administratorOf('GM1911');
  here = new PeopleClient(test.url, 'GM1911', administrator);
  elsewhere = new PeopleClient(test.url, 'GM0944', await administratorOf('GM0944'));
});
afterAll(() => test.close());

const logOf = (id: string) =>
  rowsOf<{ action: string; municipality: string; reason: string | null }>(
    test.owner,
    `SELECT action, municipality_code AS municipality, reason FROM access_log
     WHERE object_kind = 'account' AND object_id = $1 ORDER BY id`,
    [id],
  );

/** An account that works, and a session of it. */
async function colleague(roles: readonly ('staff' | 'administrator')[]): Promise<SignedInTester> {
  return signedIn(test, { roles: roles.map((role) => ({ role, municipality: 'GM1911' })) });
}

describe('inviting', () => {
  it('gives roles that the first sign-in with that address takes up', async () => {
    const invited = await here.invite(
      'Fenna@gemeente.example',
      ['staff', 'staff', 'mayor'],
      'Fenna',
    );
    expect(invited).toMatchObject({
      name: 'Fenna',
      email: 'fenna@gemeente.example',
      state: 'invited',
      roles: ['mayor', 'staff'],
      claimedRoles: [],
      lastSignInAt: null,
      isSelf: false,
    });
    expect(invited.pseudonym).toMatch(/^medewerker-/);
    expect(await signIn(test, { email: 'fenna@Gemeente.example', name: 'Fenna Fictief' })).toBe(
      invited.id,
    );
    expect(await here.find(invited.id)).toMatchObject({
      name: 'Fenna Fictief',
      state: 'active',
      lastSignInAt: expect.any(String) as string,
    });
    expect(await logOf(invited.id)).toEqual([
      { action: 'person_invited', municipality: 'GM1911', reason: null },
    ]);
  });

  it('says so when somebody has access already, also twice at the same moment', async () => {
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => here.tryInvite('gerrit@gemeente.example', ['staff'])),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect(await problemOf(here.tryInvite('GERRIT@gemeente.example', ['mayor']))).toMatchObject({
      code: 'already_present',
    });
  });

  it.each([
    ['no address', { email: 'geen adres' }],
    ['no role', { roles: [] }],
    ['a role of a machine', { roles: ['wall'] }],
    ['an unknown field', { isAdministrator: true }],
  ])('refuses %s', async (_name, change) => {
    const body = { municipality: 'GM1911', email: 'a@gemeente.example', roles: ['staff'] };
    expect(await problemOf(here.send('POST', '', { ...body, ...change }))).toMatchObject({
      code: 'invalid_request',
    });
  });

  it('knows itself in the list, and shows it to a privacy officer who changes nothing', async () => {
    expect((await here.list()).filter(({ isSelf }) => isSelf).map(({ id }) => id)).toEqual([
      administrator.account,
    ]);
    const officer = new PeopleClient(
      test.url,
      'GM1911',
      await signedIn(test, { roles: [{ role: 'privacy_officer', municipality: 'GM1911' }] }),
    );
    const [somebody] = await officer.list();
    const id = somebody?.id ?? '';
    for (const refused of [
      officer.tryInvite('b@gemeente.example', ['staff']),
      officer.tryRoles(id, ['staff']),
      officer.remove(id),
    ]) {
      expect(await problemOf(refused)).toMatchObject({ code: 'not_allowed' });
    }
  });
});

describe('changing roles', () => {
  it('gives and takes, and holds at once for a session that is open', async () => {
    const someone = await colleague(['staff']);
    const changed = await answer(here.tryRoles(someone.account, ['mayor', 'programme']), Person);
    expect(changed.roles).toEqual(['mayor', 'programme']);
    await atOnce(
      () => answer(someone.fetch(`${test.url}/v1/session`), Session),
      ({ account }) => account?.grants.map(({ role }) => role).join(' ') === 'mayor programme',
    );
    expect(await logOf(someone.account)).toMatchObject([{ action: 'roles_changed' }]);
  });

  it('writes nothing down when nothing changes', async () => {
    const someone = await colleague(['staff']);
    await answer(here.tryRoles(someone.account, ['staff']), Person);
    expect(await logOf(someone.account)).toEqual([]);
  });

  it('leaves roles of the provider alone; given ones beside them change', async () => {
    const claimed = [{ role: 'staff', municipality: 'GM1911' }];
    const id = (await signIn(test, { email: 'iris@gemeente.example', claimed })) ?? '';
    expect(await here.find(id)).toMatchObject({ roles: ['staff'], claimedRoles: ['staff'] });
    expect((await answer(here.tryRoles(id, ['staff', 'mayor']), Person)).roles).toEqual([
      'mayor',
      'staff',
    ]);
    expect((await answer(here.tryRoles(id, ['staff']), Person)).roles).toEqual(['staff']);
    for (const refused of [here.tryRoles(id, ['mayor']), here.remove(id)]) {
      expect(await problemOf(refused)).toMatchObject({ code: 'roles_from_provider' });
    }
  });

  it('knows no machine, and nobody who is not there', async () => {
    const wall = await signedIn(test, { roles: [{ role: 'wall', municipality: 'GM1911' }] });
    const nobody = '00000000-0000-4000-8000-000000000000';
    for (const id of [wall.account, nobody]) {
      expect(await problemOf(here.tryRoles(id, ['staff']))).toMatchObject({
        code: 'unknown_account',
      });
      expect(await problemOf(here.remove(id))).toMatchObject({ code: 'unknown_account' });
    }
    expect((await here.list()).map(({ id }) => id)).not.toContain(wall.account);
  });
});

describe('removing', () => {
  it('ends every session at once and leaves a pseudonym, nowhere a name or an address', async () => {
    const { id, pseudonym } = await here.invite(
      'Jorrit@gemeente.example',
      ['staff'],
      'Jorrit Echt',
    );
    await signIn(test, {
      email: 'jorrit@gemeente.example',
      name: 'Jorrit Echt',
      subject: 'sub-jorrit',
    });
    const { token } = await test.app
      .get(SessionOpener)
      .open({ account: id, hours: 1, client: 'Test', idToken: null });
    const cookie = { headers: { cookie: `poolshoogte=${token}` } };
    const before = await answer(fetch(`${test.url}/v1/session`, cookie), Session);
    expect(before.account?.name).toBe('Jorrit Echt');
    const logged = await answer(
      postSignal({ url: test.url, fetch: withCookie(cookie.headers.cookie) }, aNewSignal()),
      StoredSignal,
    );
    expect(await everyText(test)).toMatch(/jorrit/i);
    expect((await here.remove(id)).status).toBe(204);
    await atOnce(
      () => answer(fetch(`${test.url}/v1/session`, cookie), Session),
      ({ account }) => account === null,
    );
    expect(await here.find(id)).toEqual({
      id,
      pseudonym,
      name: null,
      email: null,
      state: 'left',
      roles: [],
      claimedRoles: [],
      lastSignInAt: null,
      isSelf: false,
    });
    expect(await everyText(test)).not.toMatch(/jorrit/i);
    const [entered] = await rowsOf<{ by: string }>(
      test.owner,
      'SELECT entered_by AS by FROM signal WHERE id = $1',
      [logged.signal.id],
    );
    expect(entered?.by).toBe(id);
    expect(await logOf(id)).toMatchObject([
      { action: 'person_invited' },
      { action: 'person_removed' },
    ]);
  });

  it('makes who comes back later a new account with a new pseudonym', async () => {
    const first = await here.invite('karin@gemeente.example', ['staff'], 'Karin');
    await here.remove(first.id);
    const again = await here.invite('karin@gemeente.example', ['mayor']);
    expect(again.id).not.toBe(first.id);
    expect(again.pseudonym).not.toBe(first.pseudonym);
    expect(again).toMatchObject({ name: null, roles: ['mayor'], state: 'invited' });
    const states = (await here.list()).map(({ state }) => state);
    expect(states.indexOf('left')).toBeGreaterThan(states.lastIndexOf('active'));
    expect(await problemOf(here.remove(first.id))).toMatchObject({ code: 'unknown_account' });
  });

  it('forgets who it was when the provider takes the last role away', async () => {
    const claimed = [{ role: 'staff', municipality: 'GM1911' }];
    const who = { email: 'liesbeth@gemeente.example', name: 'Liesbeth', subject: 'sub-liesbeth' };
    const id = (await signIn(test, { ...who, claimed })) ?? '';
    expect(await signIn(test, who)).toBeNull();
    expect(await here.find(id)).toMatchObject({ state: 'left', name: null });
    expect(await everyText(test)).not.toMatch(/liesbeth/i);
  });
});

describe('two municipalities', () => {
  it('see and change nothing of each other', async () => {
    const { id } = await elsewhere.invite('marga@gemeente.example', ['staff'], 'Marga');
    expect((await here.list()).map((person) => person.id)).not.toContain(id);
    for (const refused of [here.tryRoles(id, ['mayor']), here.remove(id)]) {
      expect(await problemOf(refused)).toMatchObject({ code: 'unknown_account' });
    }
    const intruder = new PeopleClient(test.url, 'GM0944', administrator);
    const list = administrator.fetch(`${test.url}/v1/people?municipality=GM0944`);
    for (const refused of [
      list,
      intruder.tryInvite('c@x.example', ['staff']),
      intruder.remove(id),
    ]) {
      expect(await problemOf(refused)).toMatchObject({ code: 'not_allowed' });
    }
    expect(await elsewhere.find(id)).toMatchObject({ roles: ['staff'], name: 'Marga' });
  });

  it('share an account without telling: an invitation answers the same for known and unknown', async () => {
    const known = await elsewhere.invite('Nora@gemeente.example', ['mayor'], 'Nora Elders');
    await signIn(test, { email: 'Nora@gemeente.example', name: 'Nora Elders' });
    const answers = [
      await here.invite('nora@gemeente.example', ['staff'], 'N.'),
      await here.invite('olaf@gemeente.example', ['staff'], 'N.'),
    ];
    const shape = { name: 'N.', state: 'invited', roles: ['staff'], lastSignInAt: null };
    for (const person of answers) expect(person).toMatchObject(shape);
    expect(answers.map(({ id }) => id[14])).toEqual(['4', '4']);
    const [nora] = answers;
    expect(nora).toMatchObject({ id: known.id, email: 'nora@gemeente.example' });
    expect(await here.find(known.id)).toEqual(nora);
    await signIn(test, { email: 'Nora@gemeente.example', name: 'Nora Elders' });
    expect(await here.find(known.id)).toMatchObject({ name: 'Nora Elders', state: 'active' });
  });

  it('keep their own: who leaves one stays in the other, unseen by the first', async () => {
    const { id } = await elsewhere.invite('piet@gemeente.example', ['staff']);
    await here.invite('piet@gemeente.example', ['staff']);
    await signIn(test, { email: 'piet@gemeente.example', name: 'Piet Fictief' });
    await here.remove(id);
    await signIn(test, { email: 'piet@gemeente.example', name: 'Piet Fictief' });
    expect(await here.find(id)).toMatchObject({
      state: 'left',
      name: null,
      email: null,
      lastSignInAt: null,
    });
    expect(await elsewhere.find(id)).toMatchObject({ state: 'active', name: 'Piet Fictief' });
    const seen = await test.database.read('GM1911', (manager) =>
      rowsOf(manager, 'SELECT name FROM account WHERE id = $1', [id]),
    );
    expect(seen).toEqual([]);
  });

  it('never give a role to an account that the other just ended', async () => {
    for (let round = 0; round < 5; round += 1) {
      const email = `race${round}@gemeente.example`;
      const { id } = await elsewhere.invite(email, ['staff']);
      const [invited] = await Promise.all([here.invite(email, ['staff']), elsewhere.remove(id)]);
      expect(await signIn(test, { email })).toBe(invited.id);
    }
  });
});
