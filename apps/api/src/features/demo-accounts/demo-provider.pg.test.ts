import { createServer, type Server } from 'node:http';
import { request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Request } from 'express';
import { Clock } from '../../platform/clock/clock';
import { ownOriginOnly } from '../../platform/http/own-origin';
import { securityHeaders } from '../../platform/http/security-headers';
import type { Flow } from '../../platform/oidc/flow';
import type { SignedIn } from '../../platform/oidc/signed-in';
import { CookieBrowser, type Page } from '../../platform/oidc/testing/cookie-browser';
import { demoAccounts } from './demo-accounts';
import { mountDemoProvider } from './mount-demo-provider';

const accounts = demoAccounts();

interface Demo {
  readonly port: number;
  readonly server: Server;
  /** Who signed in last. */
  signedIn: SignedIn | null;
}

/** The smallest product around the provider: begins a sign-in, finishes it, and signs out. */
async function startDemo(publicUrl: string | null = null, host = '127.0.0.1'): Promise<Demo> {
  const app = express();
  const server = createServer(app);
  app.use(securityHeaders(), ownOriginOnly);
  const provider = mountDemoProvider(app, { server, publicUrl, accounts, clock: new Clock() });
  app.use(express.json());
  const flows = new Map<string, Flow>();
  const demo = { port: 0, server, signedIn: null as SignedIn | null };
  const begin = async (request: Request) => {
    const { url, flow } = await provider.clientFor(request).begin('/');
    flows.set(flow.state, flow);
    return url;
  };
  app.get('/v1/sign-in', async (request, response) => response.redirect(303, await begin(request)));
  app.get('/v1/sign-in/callback', async (request, response) => {
    const flow = flows.get(String(request.query['state'])) as Flow;
    const at = new URL(request.originalUrl, 'http://any.example');
    demo.signedIn = await provider.clientFor(request).finish(at, flow);
    response.redirect(303, '/');
  });
  app.get('/v1/sign-out', async (request, response) => {
    const idToken = demo.signedIn?.idToken ?? null;
    response.redirect(303, (await provider.clientFor(request).logoutUrl(idToken, 'st')) ?? '/');
  });
  app.get('/', (_request, response) => void response.send('thuis'));
  await new Promise<void>((listening) => server.listen(0, host, listening));
  demo.port = (server.address() as AddressInfo).port;
  return demo;
}

let warnings: jest.SpyInstance[];
let demo: Demo;
beforeAll(async () => {
  warnings = (['log', 'info', 'warn', 'error'] as const).map((kind) => jest.spyOn(console, kind));
  demo = await startDemo();
  // The first sign-in loads the library and makes a key.
  await new CookieBrowser().visit(`http://127.0.0.1:${demo.port}/v1/sign-in`, null);
}, 30_000);
afterAll(async () => {
  await closed(demo);
  warnings.forEach((each) => each.mockRestore());
});

async function closed({ server }: Demo): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}

const choose = (page: Page, account: string, browser: CookieBrowser) => {
  const [, action = ''] = /action="([^"]+)"/.exec(page.body) ?? [];
  return browser.visit(new URL(action, page.url).href, null, { account });
};

it.each(accounts.map((account) => [account.name, account] as const))(
  'signs in as %s, with exactly the roles it says',
  async (_name, account) => {
    const browser = new CookieBrowser();
    const page = await browser.visit(`http://127.0.0.1:${demo.port}/v1/sign-in`, null);
    const home = await choose(page, account.subject, browser);
    expect(home.body).toBe('thuis');
    expect(demo.signedIn).toMatchObject({
      issuer: 'http://demo.invalid/oidc',
      subject: account.subject,
      name: account.name,
      email: account.email,
      grants: account.grants,
    });
  },
);

it('shows one page, that says loudly that it is a demo, and that the policy of the product allows', async () => {
  const browser = new CookieBrowser();
  const page = await browser.visit(`http://127.0.0.1:${demo.port}/v1/sign-in`, null);
  expect(page.body).toContain('<html lang="nl">');
  expect(page.body).toContain('Dit is een demo.');
  expect(page.body.match(/<button type="submit"/g)).toHaveLength(accounts.length);
  expect(page.body).not.toMatch(/<script|<style|style=|onclick|password|https?:/i);
  expect(page.headers.get('content-security-policy')).not.toMatch(/unsafe|sha256/);
  // Otherwise a browser hides its origin when it sends the form, and the product refuses it.
  expect(page.headers.get('referrer-policy')).toBe('same-origin');
  const style = await fetch(new URL('/oidc/demo.css', page.url));
  expect(style.headers.get('content-type')).toContain('text/css');
  expect(await style.text()).toContain('prefers-color-scheme: dark');
});

it('asks again only after signing out, which happens at once', async () => {
  const browser = new CookieBrowser();
  const start = `http://127.0.0.1:${demo.port}/v1/sign-in`;
  await choose(await browser.visit(start, null), 'demo-medewerker', browser);
  expect((await browser.visit(start, null)).body).toBe('thuis');
  const out = await browser.visit(`http://127.0.0.1:${demo.port}/v1/sign-out`, null);
  expect(out.url.href).toBe(`http://127.0.0.1:${demo.port}/?state=st`);
  expect(browser.kept.filter((name) => name.includes('session'))).toEqual([]);
  expect((await browser.visit(start, null)).body).toContain('Dit is een demo.');
});

it('signs out at once who was not signed in, and who brings no token', async () => {
  const root = `http://127.0.0.1:${demo.port}/oidc/session/end`;
  const back = encodeURIComponent(`http://127.0.0.1:${demo.port}/`);
  const nobody = await new CookieBrowser().visit(root, null);
  expect(nobody.url.pathname).toBe('/oidc/session/end/success');
  expect(nobody.body).toContain('U bent afgemeld');
  const known = `${root}?client_id=poolshoogte-demo&post_logout_redirect_uri=${back}`;
  expect((await new CookieBrowser().visit(known, null)).body).toBe('thuis');
});

/** A request of a browser that knows the machine by that name. */
function asked(path: string, host: string): Promise<{ status: number; location: string }> {
  return new Promise((resolve, reject) => {
    const sent = ask({ port: demo.port, host: '127.0.0.1', path, headers: { host } }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? '' });
    });
    sent.on('error', reject).end();
  });
}

it('keeps a browser at the name by which it knows the machine', async () => {
  const browser = new CookieBrowser();
  const page = await browser.visit(`http://localhost:${demo.port}/v1/sign-in`, null);
  expect(page.url.host).toBe(`localhost:${demo.port}`);
  const home = await choose(page, 'demo-burgemeester', browser);
  expect(home.url.href).toBe(`http://localhost:${demo.port}/`);
  expect(demo.signedIn?.subject).toBe('demo-burgemeester');
  const { location } = await asked('/v1/sign-in', 'werkplek.example:8080');
  const url = new URL(location);
  expect(url.origin).toBe('http://werkplek.example:8080');
  expect((await asked(url.pathname + url.search, url.host)).status).toBe(303);
});

it('sends nobody back to another site', async () => {
  const { location } = await asked('/v1/sign-in', `127.0.0.1:${demo.port}`);
  const url = new URL(location);
  url.searchParams.set('redirect_uri', 'https://elders.example/v1/sign-in/callback');
  const page = await new CookieBrowser().visit(url.href, null);
  expect(page.status).toBe(400);
  expect(page.body).toContain('Aanmelden lukte niet');
  const back = encodeURIComponent('https://elders.example/');
  const end = `http://127.0.0.1:${demo.port}/oidc/session/end?client_id=poolshoogte-demo`;
  const out = await new CookieBrowser().visit(`${end}&post_logout_redirect_uri=${back}`, null);
  expect(out.status).toBe(400);
});

it('asks for PKCE', async () => {
  const { location } = await asked('/v1/sign-in', `127.0.0.1:${demo.port}`);
  const url = new URL(location);
  for (const name of ['code_challenge', 'code_challenge_method']) url.searchParams.delete(name);
  const end = await new CookieBrowser().visit(url.href, `${url.origin}/v1/sign-in/callback`);
  expect(end.url.searchParams.get('error')).toBe('invalid_request');
});

it.each([
  ['an account that is not there', { account: 'demo-koning' }],
  ['no account', {}],
])('signs nobody in with %s', async (_name, form) => {
  const browser = new CookieBrowser();
  const page = await browser.visit(`http://127.0.0.1:${demo.port}/v1/sign-in`, null);
  const refused = await browser.visit(page.url.href, null, form);
  expect(refused.status).toBe(400);
  expect(refused.body).toContain('Begin opnieuw met aanmelden');
});

it('chooses nothing for a page of another site, or for another browser', async () => {
  const browser = new CookieBrowser();
  const page = await browser.visit(`http://127.0.0.1:${demo.port}/v1/sign-in`, null);
  const stranger = await new CookieBrowser().visit(page.url.href, null, {
    account: 'demo-medewerker',
  });
  expect(stranger.status).toBe(400);
  const foreign = await fetch(page.url, {
    method: 'POST',
    headers: { origin: 'https://elders.example' },
    body: new URLSearchParams({ account: 'demo-medewerker' }),
  });
  expect(foreign.ok).toBe(false);
});

it('sets cookies that no script reads, that stay here, and that are signed', async () => {
  const { location } = await asked('/v1/sign-in', `127.0.0.1:${demo.port}`);
  const response = await fetch(location, { redirect: 'manual' });
  const cookies = response.headers.getSetCookie();
  expect(cookies.length).toBeGreaterThan(0);
  for (const cookie of cookies) {
    expect(cookie).toMatch(/httponly/i);
    expect(cookie).toMatch(/samesite=lax/i);
    expect(cookie).toMatch(/path=\/oidc/i);
  }
  expect(cookies.filter((cookie) => cookie.includes('.sig=')).length).toBe(cookies.length / 2);
});

it('is at PUBLIC_URL, with secure cookies, whatever the proxy calls us', async () => {
  const behind = await startDemo('https://demo.example/', '0.0.0.0');
  try {
    const start = await fetch(`http://127.0.0.1:${behind.port}/v1/sign-in`, { redirect: 'manual' });
    const url = new URL(start.headers.get('location') ?? '');
    expect(url.origin).toBe('https://demo.example');
    expect(url.searchParams.get('redirect_uri')).toBe('https://demo.example/v1/sign-in/callback');
    const inside = `http://127.0.0.1:${behind.port}${url.pathname}${url.search}`;
    const asks = await fetch(inside, { redirect: 'manual' });
    expect(asks.headers.get('location')).toMatch(/^\/oidc\/interaction\//);
    for (const cookie of asks.headers.getSetCookie()) expect(cookie).toMatch(/; secure/i);
  } finally {
    await closed(behind);
  }
});

it('says nothing on the console: everything it warns of was set', () => {
  expect(warnings.flatMap((each) => each.mock.calls as unknown[])).toEqual([]);
});
