import { OwnSessions, Session, SignedOut } from '@poolshoogte/contracts';
import { CookieBrowser } from '../../platform/oidc/testing/cookie-browser';
import { answer, problemOf } from '../../testing/http';
import { withCookie } from '../../testing/signed-in';
import { startTestApplication, type TestApplication } from '../../testing/test-application';

/** The whole way, over the provider that a demo has inside. */
let test: TestApplication;

beforeAll(async () => {
  test = await startTestApplication(['GM1911'], { DEMO: '1' });
});
afterAll(() => test.close());

interface SignedInBrowser {
  readonly cookie: string;
  readonly fetch: typeof fetch;
  readonly endedAt: URL;
}

/** @param before cookies that the browser had already */
async function signIn(subject: string, returnTo = '/', before = ''): Promise<SignedInBrowser> {
  const browser = new CookieBrowser();
  const start = `${test.url}/v1/sign-in?return=${encodeURIComponent(returnTo)}`;
  const choice = await browser.visit(start, null);
  const action = /<form[^>]* action="([^"]+)"/.exec(choice.body)?.[1] ?? '';
  const callback = await browser.visit(
    new URL(action, choice.url).href,
    `${test.url}/v1/sign-in/callback`,
    { account: subject },
  );
  const flow = browser.header('/v1/sign-in/callback');
  const response = await fetch(callback.url, {
    redirect: 'manual',
    headers: { cookie: [flow, before].filter((part) => part !== '').join('; ') },
  });
  const set = response.headers.getSetCookie();
  const session = set.find((line) => /^poolshoogte=./.test(line));
  const cookie = session?.split(';')[0] ?? '';
  return {
    cookie,
    fetch: withCookie(cookie),
    endedAt: new URL(response.headers.get('location') ?? '', test.url),
  };
}

const sessionOf = (who: { fetch: typeof fetch }) =>
  answer(who.fetch(`${test.url}/v1/session`), Session);

it('signs somebody in with the roles that the provider says, and back where he came from', async () => {
  const staff = await signIn('demo-medewerker', '/vastleggen?gemeente=GM1911');
  expect(staff.endedAt.href).toBe(`${test.url}/vastleggen?gemeente=GM1911`);
  const { account, hasDemoAccounts } = await sessionOf(staff);
  expect(account).toMatchObject({
    kind: 'person',
    grants: [{ role: 'staff', municipality: 'GM1911' }],
  });
  expect(account?.pseudonym).toMatch(/^medewerker-[a-z2-9]{7}$/);
  expect(hasDemoAccounts).toBe(true);
});

it('is one account, whenever and wherever somebody signs in', async () => {
  const [first, second] = [await signIn('demo-burgemeester'), await signIn('demo-burgemeester')];
  expect(first.cookie).not.toBe(second.cookie);
  const names = await Promise.all([first, second].map(sessionOf));
  expect(new Set(names.map(({ account }) => account?.pseudonym)).size).toBe(1);
  const { sessions } = await answer(second.fetch(`${test.url}/v1/sessions`), OwnSessions);
  expect(sessions).toHaveLength(2);
  expect(sessions.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
});

it('never goes on with a token that was there before signing in', async () => {
  const planted = `poolshoogte=${'A'.repeat(43)}`;
  const victim = await signIn('demo-privacy', '/', planted);
  expect(victim.cookie).not.toBe(planted);
  expect((await sessionOf({ fetch: withCookie(planted) })).account).toBeNull();
});

it('ends the session that this browser had when another one signs in', async () => {
  const before = await signIn('demo-programma');
  await signIn('demo-medewerker', '/', before.cookie);
  expect((await sessionOf(before)).account).toBeNull();
});

it('tells a browser to keep the cookie to itself', async () => {
  const browser = new CookieBrowser();
  const response = await fetch(`${test.url}/v1/sign-in`, { redirect: 'manual' });
  expect(browser.kept).toEqual([]);
  const [flow = ''] = response.headers.getSetCookie();
  expect(flow).toMatch(/^poolshoogte-flow=/);
  for (const attribute of ['HttpOnly', 'SameSite=Lax', 'Path=/v1/sign-in', 'Max-Age=600']) {
    expect(flow).toContain(attribute);
  }
});

it('signs out here and at the provider, and the token is worth nothing afterwards', async () => {
  const staff = await signIn('demo-medewerker');
  const { next } = await answer(
    staff.fetch(`${test.url}/v1/sign-out`, { method: 'POST' }),
    SignedOut,
  );
  expect(new URL(next).pathname).toBe('/oidc/session/end');
  expect((await sessionOf(staff)).account).toBeNull();
  expect(await problemOf(staff.fetch(`${test.url}/v1/boards/GM1911`))).toMatchObject({
    code: 'not_signed_in',
  });
});

it('ends one of the own sessions, and none of somebody else', async () => {
  const [here, there] = [await signIn('demo-beheerder'), await signIn('demo-beheerder')];
  const { sessions } = await answer(here.fetch(`${test.url}/v1/sessions`), OwnSessions);
  const other = sessions.find(({ isCurrent }) => !isCurrent)?.id ?? '';
  const stranger = await signIn('demo-medewerker');
  const end = (who: SignedInBrowser) =>
    who.fetch(`${test.url}/v1/sessions/${other}`, { method: 'DELETE' });
  expect(await problemOf(end(stranger))).toMatchObject({ code: 'unknown_session' });
  expect((await sessionOf(there)).account).not.toBeNull();
  expect((await end(here)).status).toBe(204);
  expect((await sessionOf(there)).account).toBeNull();
  expect((await sessionOf(here)).account).not.toBeNull();
});

it.each([
  ['without a flow of this browser', '/v1/sign-in/callback?code=x&state=y'],
  ['refused at the provider', '/v1/sign-in/callback?error=access_denied&state=y'],
])('a return %s ends on a page that says so, without a session', async (_name, path) => {
  const response = await fetch(`${test.url}${path}`, { redirect: 'manual' });
  expect(response.headers.get('location')).toBe('/aanmelden-mislukt?code=sign_in_failed');
  expect(response.headers.getSetCookie().join()).not.toMatch(/^poolshoogte=/);
});

it('says to who is known and has no role here that he needs an invitation', async () => {
  // Of a municipality that this installation does not have.
  const stranger = await signIn('demo-andere-gemeente');
  expect(stranger.endedAt.href).toBe(`${test.url}/aanmelden-mislukt?code=sign_in_without_role`);
  expect(stranger.cookie).toBe('');
});

it('writes down who signed in and out, and where nobody was let in', async () => {
  const lines = (await test.owner.query(
    `SELECT action, municipality_code AS place, actor FROM access_log ORDER BY id`,
  )) as { action: string; place: string | null; actor: string }[];
  const actions = (place: string | null) =>
    new Set(lines.filter((line) => line.place === place).map(({ action }) => action));
  expect(actions('GM1911')).toEqual(new Set(['signed_in', 'signed_out', 'session_ended']));
  expect(actions(null)).toEqual(new Set(['sign_in_refused']));
  expect(lines.every(({ actor }) => /^(medewerker-|onbekend)/.test(actor))).toBe(true);
});
