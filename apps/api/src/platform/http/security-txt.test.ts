import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type NextFunction, type Request, type Response } from 'express';
import { AppError } from '../errors/app-error';
import { SecurityContacts, securityTxt, securityTxtOf } from './security-txt';

const NOW = new Date('2026-11-22T09:30:00Z');
const CONTACT = 'mailto:security@gemeente.example';

/** Asks an application of its own, with nothing else in it. */
async function ask(
  about: Parameters<typeof securityTxt>[0],
  { path = '/.well-known/security.txt', method = 'GET' } = {},
) {
  const app = express();
  app.use(securityTxt(about, { now: () => NOW }));
  app.use((_request: Request, response: Response) => response.status(299).send('the next one'));
  app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (!(error instanceof AppError)) return next(error);
    response.status(404).send(error.code);
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${String(port)}${path}`, { method });
    const type = response.headers.get('content-type');
    return { status: response.status, type, text: await response.text() };
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

it('says where to report a weakness, as RFC 9116 has it', async () => {
  const about = { contacts: [CONTACT], publicUrl: 'https://poolshoogte.example' };
  expect(await ask(about)).toEqual({
    status: 200,
    type: 'text/plain; charset=utf-8',
    text: [
      'Contact: mailto:security@gemeente.example',
      'Expires: 2027-05-21T00:00:00Z',
      'Preferred-Languages: nl, en',
      'Canonical: https://poolshoogte.example/.well-known/security.txt',
      '',
    ].join('\r\n'),
  });
});

it('is not there while nobody is named', async () => {
  expect(await ask({ contacts: null, publicUrl: null })).toMatchObject({
    status: 404,
    text: 'not_found',
  });
});

it.each([
  { path: '/' },
  { path: '/.well-known/security.txt/more' },
  { path: '/.well-known/openid-configuration' },
  { method: 'POST' },
])('leaves %o to others', async (asked) => {
  const about = { contacts: [CONTACT], publicUrl: null };
  expect(await ask(about, asked)).toMatchObject({ status: 299 });
});

it.each(['2026-01-01T00:00:00Z', '2026-11-22T23:59:59.999Z', '2028-02-29T12:00:00Z'])(
  'expires after %s, and within a year',
  (moment) => {
    const now = new Date(moment);
    const [, expires = ''] = /^Expires: (.+)\r$/m.exec(securityTxtOf([CONTACT], null, now)) ?? [];
    const days = (Date.parse(expires) - now.getTime()) / 86_400_000;
    expect(days).toBeGreaterThan(150);
    expect(days).toBeLessThan(365);
  },
);

it('keeps several contacts in their order, and gives no address without TLS as its own', () => {
  const contacts = SecurityContacts.parse(` ${CONTACT}  https://gemeente.example/melden `);
  const text = securityTxtOf(contacts, 'http://127.0.0.1:3000', NOW);
  expect(text.match(/^Contact: .*$/gm)?.map((line) => line.trim())).toEqual([
    'Contact: mailto:security@gemeente.example',
    'Contact: https://gemeente.example/melden',
  ]);
  expect(text).not.toContain('Canonical');
});

it.each(['security@gemeente.example', 'http://gemeente.example', '', 'mailto:', 'javascript:x'])(
  'takes no contact that nobody can use: %p',
  (text) => {
    expect(SecurityContacts.safeParse(text).success).toBe(false);
  },
);

it('lets no contact write a field of its own', () => {
  const parsed = SecurityContacts.safeParse(`${CONTACT}\r\nExpires:`);
  expect(parsed.success).toBe(false);
});
