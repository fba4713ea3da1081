import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Flow } from './flow';
import type { ProviderReach } from './oidc-client';
import { CookieBrowser } from './testing/cookie-browser';
import { changing, clientOf, walk } from './testing/second-client';
import {
  CALLBACK,
  PUBLIC_URL,
  type SecondProvider,
  startSecondProvider,
  STRONG,
} from './testing/second-provider';
import { partsOf } from './testing/signed-token';

let provider: SecondProvider;

beforeAll(async () => {
  provider = await startSecondProvider();
});
afterAll(() => provider.close());

const clientWith = (environment: Record<string, string> = {}, reach: ProviderReach = {}) =>
  clientOf(provider, environment, reach);

it('signs in at a provider of another make, asks it for what the token lacks, and signs out', async () => {
  const client = clientWith({ OIDC_ACR: STRONG });
  const browser = new CookieBrowser();
  const { url, flow } = await client.begin('/vergelijken?thema=wonen');
  const asked = new URL(url).searchParams;
  expect(asked.get('code_challenge_method')).toBe('S256');
  expect(asked.get('acr_values')).toBe(STRONG);
  expect(url).not.toContain(flow.verifier);
  expect(flow.returnTo).toBe('/vergelijken?thema=wonen');

  const signedIn = await client.finish(await walk(url, STRONG, browser), flow);
  expect(signedIn).toEqual({
    issuer: provider.issuer,
    subject: 'b3f1-0001',
    name: 'Tweede Testaccount',
    email: 'tweede@test.invalid',
    grants: [{ role: 'staff', municipality: 'GM1911' }],
    idToken: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) as string,
    acr: STRONG,
  });
  // The claims came from the userinfo endpoint: the token has none of them.
  expect(Object.keys(partsOf(signedIn.idToken).claims)).not.toContain('realm_access');

  const out = await client.logoutUrl(signedIn.idToken, 'a-state');
  expect(out).not.toBeNull();
  const question = await browser.visit(out ?? '', `${PUBLIC_URL}/`);
  const [, action = ''] = /action="([^"]+)"/.exec(question.body) ?? [];
  const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(question.body) ?? [];
  const back = await browser.visit(action, `${PUBLIC_URL}/`, { xsrf, logout: 'yes' });
  expect(back.url.href).toBe(`${PUBLIC_URL}/?state=a-state`);
  const again = await browser.visit((await client.begin('/')).url, CALLBACK);
  expect(again.body).toContain('Inloggen');
});

it('never sends a browser anywhere but to our own pages afterwards', async () => {
  const { flow } = await clientWith().begin('//elders.example');
  expect(flow.returnTo).toBe('/');
});

it('makes every flow anew', async () => {
  const client = clientWith();
  const [one, other] = [await client.begin('/'), await client.begin('/')];
  for (const part of ['state', 'nonce', 'verifier'] as const) {
    expect(one.flow[part]).not.toBe(other.flow[part]);
  }
});

it.each([
  [
    'another issuer',
    { issuer: 'https://elders.example' },
    'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
  ],
  ['no PKCE by S256', { code_challenge_methods_supported: ['plain'] }, 'pkce_s256_unsupported'],
])('does not begin at a provider that names %s', async (_name, change, reason) => {
  const fetch = changing('/openid-configuration', (said) => ({ ...said, ...change }));
  await expect(clientWith({}, { fetch }).begin('/')).rejects.toMatchObject({
    code: 'provider_unavailable',
    reason,
  });
});

it('begins at a provider that does not speak of PKCE', async () => {
  const fetch = changing(
    '/openid-configuration',
    ({ code_challenge_methods_supported: _methods, ...said }) => said,
  );
  const { url } = await clientWith({}, { fetch }).begin('/');
  expect(new URL(url).searchParams.get('code_challenge')).toMatch(/^[\w-]{43}$/);
});

it('looks for the provider again at the next use, once it is back', async () => {
  const free = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => free.once('listening', listening));
  const { port } = free.address() as AddressInfo;
  await new Promise((closed) => free.close(closed));

  const client = clientWith({ OIDC_ISSUER: `http://127.0.0.1:${port}/realms/gemeente` });
  const away = { code: 'provider_unavailable', reason: 'unreachable' };
  await expect(client.begin('/')).rejects.toMatchObject(away);
  await expect(client.finish(new URL(CALLBACK), {} as Flow)).rejects.toMatchObject(away);
  expect(await client.logoutUrl(null)).toBeNull();

  const late = await startSecondProvider(port);
  try {
    expect((await client.begin('/')).url).toContain(late.issuer);
    expect(await client.logoutUrl(null)).toContain(late.issuer);
  } finally {
    await late.close();
  }
});

it.each([
  [
    'no answer in time',
    () => Promise.reject(new DOMException('', 'TimeoutError')),
    'OAUTH_TIMEOUT',
  ],
  [
    'an error of its own',
    () => Promise.resolve(new Response('', { status: 502 })),
    'OAUTH_RESPONSE_IS_NOT_CONFORM',
  ],
])(
  'calls a provider away that gives %s when a code is handed in',
  async (_name, answer, reason) => {
    const signals: unknown[] = [];
    const ordinary = changing('/nowhere', (said) => said);
    const client = clientWith(
      {},
      {
        fetch: (url, init) => {
          signals.push(init.signal);
          return url.endsWith('/token') ? answer() : ordinary(url, init);
        },
      },
    );
    const { url, flow } = await client.begin('/');
    await expect(client.finish(await walk(url), flow)).rejects.toMatchObject({
      code: 'provider_unavailable',
      reason,
    });
    // Every request ends by itself.
    expect(signals.every((signal) => signal instanceof AbortSignal)).toBe(true);
  },
);

it('knows no page for signing out at a provider that has none', async () => {
  const fetch = changing(
    '/openid-configuration',
    ({ end_session_endpoint: _page, ...said }) => said,
  );
  expect(await clientWith({}, { fetch }).logoutUrl('x.y.z')).toBeNull();
});

describe('a provider with TLS that names pages without it', () => {
  const issuer = 'https://inloggen.example';
  const safe = { issuer, authorization_endpoint: `${issuer}/auth` };
  const withPages = (pages: object) =>
    clientWith({ OIDC_ISSUER: issuer }, { metadata: { ...safe, ...pages } });

  it('is not begun at', async () => {
    const unsafe = { authorization_endpoint: 'http://inloggen.example/auth' };
    await expect(withPages(unsafe).begin('/')).rejects.toMatchObject({
      code: 'provider_unavailable',
      reason: 'unexpected',
    });
    expect((await withPages({}).begin('/')).url).toMatch(/^https:/);
  });

  it('gets no token for signing out', async () => {
    const unsafe = { end_session_endpoint: 'http://inloggen.example/end' };
    expect(await withPages(unsafe).logoutUrl('x.y.z')).toBeNull();
    const withTls = withPages({ end_session_endpoint: `${issuer}/end` });
    expect(await withTls.logoutUrl('x.y.z')).toContain('id_token_hint=x.y.z');
  });
});
