import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchOutside, type OutsideRules, PUBLIC_HTTPS } from './fetch-outside';
import { isPublicAddress } from './public-address';

const LIMITS = { mostBytes: 1_000, withinMs: 2_000 };
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** A machine of the test, and rules that allow it and nothing else. */
async function serve(answer: RequestListener): Promise<{ href: string; rules: OutsideRules }> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port: own } = server.address() as AddressInfo;
  const isAllowed = (address: string, port: number) => address === '127.0.0.1' && port === own;
  return {
    href: `http://127.0.0.1:${String(own)}/agenda.ics`,
    rules: { protocol: 'http:', isAllowed, ...LIMITS },
  };
}

const failureOf = (href: string, rules: OutsideRules): Promise<string> =>
  fetchOutside(href, rules).then(
    () => 'none',
    (error: unknown) => (error as { failure?: string }).failure ?? String(error),
  );

const ofPublic = (href: string) => failureOf(href, { ...PUBLIC_HTTPS, ...LIMITS });

it.each([
  'http://agenda.invalid/a.ics',
  'file:///etc/passwd',
  'ftp://agenda.invalid/a.ics',
  'https://naam:geheim@agenda.invalid/a.ics',
  'https://127.0.0.1/a.ics',
  'https://127.1/a.ics',
  'https://2130706433/a.ics',
  'https://0x7f.1/a.ics',
  'https://[::1]/a.ics',
  'https://[::ffff:127.0.0.1]/a.ics',
  'https://[fd00::1]/a.ics',
  'https://[fe80::1]/a.ics',
  'https://[64:ff9b::a00:1]/a.ics',
  'https://[2002:7f00:1::]/a.ics',
  'https://10.1.2.3/a.ics',
  'https://172.20.0.1/a.ics',
  'https://192.168.1.1/a.ics',
  'https://169.254.169.254/latest/meta-data',
  'https://100.64.0.1/a.ics',
  'https://0.0.0.0/a.ics',
  'https://8.8.8.8:8443/a.ics',
  'https://localhost/a.ics',
  'geen adres',
])('does not ask %s', async (href) => {
  expect(await ofPublic(href)).toBe('refused');
});

it.each([
  ['1.1.1.1', true],
  ['145.100.1.1', true],
  ['2a00:1450:400e::1', true],
  ['192.0.2.4', false],
  ['255.255.255.255', false],
  ['::', false],
  ['2001:db8::1', false],
  ['niets', false],
])('knows whether %s is on the public internet', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});

it('brings what is there, and sends nothing of ours along', async () => {
  let asked: Record<string, unknown> = {};
  const { href, rules } = await serve((request, response) => {
    asked = request.headers;
    response.end('BEGIN:VCALENDAR');
  });
  expect(Buffer.from(await fetchOutside(href, rules)).toString()).toBe('BEGIN:VCALENDAR');
  expect(Object.keys(asked).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host']);
});

it('follows a redirect, and checks where it leads', async () => {
  const { href, rules } = await serve((request, response) => {
    const to = new URL(request.url ?? '', 'http://x').searchParams.get('to');
    if (to === null) response.end('hier');
    else response.writeHead(302, { location: to }).end();
  });
  expect(Buffer.from(await fetchOutside(`${href}?to=/elders`, rules)).toString()).toBe('hier');
  for (const to of [
    'http://127.0.0.2/geheim',
    'http://localhost:1/geheim',
    'file:///etc/passwd',
    'https://127.0.0.1/geheim',
  ]) {
    expect(await failureOf(`${href}?to=${encodeURIComponent(to)}`, rules)).toBe('refused');
  }
  expect(await failureOf(`${href}?to=${encodeURIComponent(`${href}?to=x`)}`, rules)).toBe('none');
});

it('gives up on a circle', async () => {
  const { href, rules } = await serve((_, response) =>
    response.writeHead(301, { location: '/agenda.ics' }).end(),
  );
  expect(await failureOf(href, rules)).toBe('unreachable');
});

it('stops reading what is too large, also when nothing says how large it is', async () => {
  const { href, rules } = await serve((_, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write('x'.repeat(400)), 1);
    response.once('close', () => clearInterval(timer));
  });
  expect(await failureOf(href, rules)).toBe('too_large');
});

it('does not wait for who answers slowly', async () => {
  const { href, rules } = await serve((_, response) => void response.write('x'));
  expect(await failureOf(href, { ...rules, withinMs: 200 })).toBe('unreachable');
});

it.each([404, 500, 204])('takes status %i for no agenda', async (status) => {
  const { href, rules } = await serve((_, response) => response.writeHead(status).end());
  expect(await failureOf(href, rules)).toBe('unreachable');
});
