// @ts-check
import assert from 'node:assert/strict';
import { signIn } from '../../e2e/product/sign-in.mjs';

const ELSEWHERE = [
  'https://elders.example',
  '//elders.example',
  '/\\elders.example',
  '\\\\elders.example',
  '/%2f%2felders.example',
  '/%5celders.example',
  '/./..//elders.example',
  'javascript:alert(1)',
  'data:text/html,x',
  '/%0d%0aset-cookie:%20poolshoogte=planted',
  '/\u0000//elders.example',
  'http:elders.example',
  '/@elders.example//',
  ' //elders.example',
  '/a/../../..//elders.example',
];

/** @param {import('../world.mjs').World} world */
export async function signingIn(world) {
  const { tally, url } = world;
  const walk = (/** @type {string} */ to) => beginAt(url, to);

  await tally.attempt('a planted session is never taken over', async () => {
    const planted = 'p'.repeat(43);
    const first = await signIn(url, 'demo-medewerker');
    const second = await signIn(url, 'demo-medewerker');
    assert.ok(first.value !== second.value && second.value !== planted);
    const headers = { cookie: `poolshoogte=${planted}` };
    assert.equal((await world.send('nobody', 'GET', '/v1/sessions', { headers })).status, 401);
  });
  await tally.attempt('signing in ends the session that the browser had', async () => {
    const old = await signIn(url, 'demo-medewerker');
    const { callback, flow } = await untilCallback(url, 'demo-medewerker');
    const done = await fetch(callback, {
      redirect: 'manual',
      headers: { cookie: `poolshoogte-flow=${flow}; ${old.header}` },
    });
    const [fresh = ''] = done.headers
      .getSetCookie()
      .filter((line) => line.startsWith('poolshoogte='));
    assert.match(fresh, /HttpOnly/);
    assert.match(fresh, /SameSite=Lax/);
    assert.ok(!fresh.includes(old.value));
    const after = await world.send('nobody', 'GET', '/v1/sessions', {
      headers: { cookie: old.header },
    });
    assert.equal(after.status, 401);
  });
  await tally.attempt('an answer of the provider works once', async () => {
    const { callback, flow } = await untilCallback(url, 'demo-medewerker');
    const go = () =>
      fetch(callback, { redirect: 'manual', headers: { cookie: `poolshoogte-flow=${flow}` } });
    assert.ok(hasSession(await go()));
    assert.ok(!hasSession(await go()));
  });

  const attacker = await untilCallback(url, 'demo-privacy');
  const victim = await walk('/');
  const query = new URL(attacker.callback).searchParams;
  /** @type {readonly (readonly [string, string, string | null])[]} */
  const forged = [
    ["the attacker's answer in the browser of somebody else", attacker.callback, victim.flow],
    ["the attacker's answer without a flow", attacker.callback, null],
    ["the attacker's answer with an empty flow", attacker.callback, ''],
    [
      "the attacker's answer with an altered flow",
      attacker.callback,
      `${attacker.flow.slice(0, -2)}AA`,
    ],
    [
      'an answer with another state',
      with_(attacker.callback, 'state', victim.state),
      attacker.flow,
    ],
    [
      'an answer with the code of another flow',
      with_(victim.callbackBase, 'code', query.get('code') ?? ''),
      victim.flow,
    ],
    [
      'an answer of another issuer',
      with_(attacker.callback, 'iss', 'https://elders.example'),
      attacker.flow,
    ],
    ['an answer without an issuer', without(attacker.callback, 'iss'), attacker.flow],
    ['an answer without a state', without(attacker.callback, 'state'), attacker.flow],
    ['a made up code', with_(attacker.callback, 'code', 'made-up'), attacker.flow],
    [
      'a token instead of a code',
      with_(without(attacker.callback, 'code'), 'id_token', 'e30.e30.'),
      attacker.flow,
    ],
  ];
  for (const [what, callback, flow] of forged) {
    await tally.attempt(what, async () => {
      const headers = flow === null ? {} : { cookie: `poolshoogte-flow=${flow}` };
      const response = await fetch(callback, { redirect: 'manual', headers });
      assert.ok(!hasSession(response), 'gave a session');
      assert.match(response.headers.get('location') ?? '', /^\/aanmelden-mislukt\?code=\w+$/);
    });
  }
  for (const to of ELSEWHERE) {
    await tally.attempt(`back to ${to}`, async () => {
      const { callback, flow } = await untilCallback(url, 'demo-privacy', to);
      const response = await fetch(callback, {
        redirect: 'manual',
        headers: { cookie: `poolshoogte-flow=${flow}` },
      });
      assert.ok(hasSession(response));
      const location = response.headers.get('location') ?? '';
      assert.equal(new URL(location, url).origin, new URL(url).origin, `went to ${location}`);
    });
  }
}

const hasSession = (/** @type {Response} */ { headers }) =>
  headers.getSetCookie().some((line) => /^poolshoogte=[\w-]{43}/.test(line));

/** @param {string} address @param {string} name @param {string} value */
function with_(address, name, value) {
  const changed = new URL(address);
  changed.searchParams.set(name, value);
  return changed.href;
}

/** @param {string} address @param {string} name */
function without(address, name) {
  const changed = new URL(address);
  changed.searchParams.delete(name);
  return changed.href;
}

/** @param {string} url @param {string} to */
async function beginAt(url, to) {
  const response = await fetch(`${url}/v1/sign-in?return=${encodeURIComponent(to)}`, {
    redirect: 'manual',
  });
  const [line = ''] = response.headers.getSetCookie();
  const location = response.headers.get('location') ?? '';
  const state = new URL(location).searchParams.get('state') ?? '';
  const callbackBase = `${url}/v1/sign-in/callback?state=${state}&iss=http%3A%2F%2Fdemo.invalid%2Foidc`;
  return { location, state, callbackBase, flow: /poolshoogte-flow=([^;]*)/.exec(line)?.[1] ?? '' };
}

/**
 * Up to the address with the code, which an attacker keeps to himself.
 * @param {string} url @param {string} account
 */
async function untilCallback(url, account, to = '/') {
  const { location, flow } = await beginAt(url, to);
  /** @type {Map<string, string>} */
  const cookies = new Map();
  const go = async (/** @type {string} */ address, /** @type {RequestInit} */ init = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(address, url), {
      ...init,
      redirect: 'manual',
      headers: { cookie },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return response;
  };
  let next = (await go(location)).headers.get('location') ?? '';
  const page = await (await go(next)).text();
  const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1] ?? '';
  const body = new URLSearchParams({ account });
  next = (await go(action, { method: 'POST', body })).headers.get('location') ?? '';
  for (let steps = 0; steps < 5 && !next.includes('/v1/sign-in/callback'); steps += 1) {
    next = (await go(next)).headers.get('location') ?? '';
  }
  return { callback: new URL(next, url).href, flow };
}
