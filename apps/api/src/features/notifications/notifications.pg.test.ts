import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import {
  DEFAULT_NOTIFICATION_PREFERENCES,
  OwnNotifications,
  PushMessage,
  PushSubscriptionAnswer,
} from '@poolshoogte/contracts';
import { SMTPServer } from 'smtp-server';
import { generateVAPIDKeys } from 'web-push';
import { Clock } from '../../platform/clock/clock';
import { Pusher, type PushOutcome } from '../../platform/push/pusher';
import { answer } from '../../testing/http';
import { PLANTED_FIGURES } from '../../testing/plant-alert';
import { signedIn, type SignedInTester } from '../../testing/signed-in';
import { startTestApplication, type TestApplication } from '../../testing/test-application';
import { Notifier } from './notifier';

const PLACE = 'GM1911';

interface Received {
  readonly to: string;
  readonly body: string;
}

const keys = generateVAPIDKeys();
let test: TestApplication;
let server: SMTPServer;
let received: Received[] = [];
/** What the mail server says to a message; `null`: it takes it. */
let refusal: { responseCode: number; message: string } | null = null;

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      void text(stream).then((body) => {
        if (refusal !== null) return done(Object.assign(new Error(refusal.message), refusal));
        const [to] = session.envelope.rcptTo;
        // Quoted-printable: long lines are folded.
        received.push({ to: to?.address ?? '', body: body.replaceAll(/=\r?\n/g, '') });
        return done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  test = await startTestApplication([PLACE, 'GM0944'], {
    SMTP_URL: `smtp://127.0.0.1:${String(port)}`,
    SMTP_FROM: 'Poolshoogte <poolshoogte@gemeente.invalid>',
    PUBLIC_URL: 'http://poolshoogte.invalid',
    VAPID_PUBLIC_KEY: keys.publicKey,
    VAPID_PRIVATE_KEY: keys.privateKey,
  });
});
afterAll(async () => {
  await test.close();
  await new Promise<void>((resolve) => {
    server.close(resolve);
  });
});
beforeEach(async () => {
  received = [];
  refusal = null;
  await test.owner.query('DELETE FROM alert_event');
  await test.owner.query('DELETE FROM alert');
  jest.spyOn(test.app.get(Clock), 'now').mockImplementation(() => now);
});
afterEach(() => jest.restoreAllMocks());

/** A Monday noon; tests move on from here. */
let now = new Date('2026-11-23T11:00:00Z');
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};
const tell = () => test.app.get(Notifier).tellEverywhere();

async function colleague(
  role: 'staff' | 'mayor' | 'programme' = 'staff',
): Promise<SignedInTester & { email: string }> {
  const who = await signedIn(test, { roles: [{ role, municipality: PLACE }] });
  const email = `${who.account}@gemeente.invalid`;
  await test.owner.query('UPDATE account SET email = $2 WHERE id = $1', [who.account, email]);
  return { ...who, email };
}

async function raise(level: 'watch' | 'act', at = now): Promise<string> {
  const id = randomUUID();
  const figures = { ...PLANTED_FIGURES, windowDays: 10, seen: 7, band: { lo: 0, hi: 3 } };
  await test.owner.query(
    `INSERT INTO alert (id, municipality_code, kern_code, kernen, theme, level, started_on, last_on,
       raised_at, figures, cautions, engine_version, episode)
     SELECT $1, $2, code, ARRAY[code], 'zorg', $3, '2026-11-14', '2026-11-23', $4, $5, '{}', 'test', '{}'
     FROM kern WHERE municipality_code = $2 AND code NOT IN (SELECT kern_code FROM alert) LIMIT 1`,
    [id, PLACE, level, at, JSON.stringify(figures)],
  );
  await step(id, 1, 'raised', level, at);
  return id;
}

const step = (id: string, version: number, kind: string, level: string, at: Date) =>
  test.owner.query(
    `INSERT INTO alert_event (municipality_code, alert_id, version, at, kind, level)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [PLACE, id, version, at, kind, level],
  );

const choose = ({ account }: SignedInTester, change: object) =>
  test.owner.query(
    `INSERT INTO notification_preference (municipality_code, account_id, preferences)
     VALUES ($1, $2, $3)`,
    [PLACE, account, JSON.stringify({ ...DEFAULT_NOTIFICATION_PREFERENCES, ...change })],
  );
const to = ({ email }: { email: string }) => received.filter((mail) => mail.to === email);

it('shows what holds for who never chose, and keeps what is chosen', async () => {
  jest.restoreAllMocks();
  const who = await colleague();
  const address = `${test.url}/v1/notification-preferences?municipality=${PLACE}`;
  const first = { isDefault: true, preferences: DEFAULT_NOTIFICATION_PREFERENCES };
  expect(await answer(who.fetch(address), OwnNotifications)).toMatchObject(first);
  const preferences = { ...DEFAULT_NOTIFICATION_PREFERENCES, watch: 'never', quiet: null };
  const put = (body: object) =>
    who.fetch(address, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const chosen = {
    preferences,
    isDefault: false,
    email: who.email,
    canSend: true,
    pushKey: keys.publicKey,
  };
  expect(await answer(put(preferences), OwnNotifications)).toEqual(chosen);
  expect(await answer(who.fetch(address), OwnNotifications)).toEqual(chosen);
  expect((await put({ ...preferences, dailyAt: '25:00' })).status).toBe(400);
  expect((await put({ ...preferences, account: who.account })).status).toBe(400);
});

it('tells of an alert that asks to act at once, once, in figures and with a link', async () => {
  const reader = await colleague('mayor');
  const outsider = await colleague('programme');
  const id = await raise('act');
  await tell();
  await tell();
  expect(to(outsider)).toEqual([]);
  const [mail, ...others] = to(reader);
  expect(others).toEqual([]);
  expect(mail?.body).toContain('7 signalen in 10 dagen; gewoonlijk 0 tot 3.');
  expect(mail?.body).toContain(`/duiding/${id}?gemeente`);
  expect(mail?.body).toContain('Auto-Submitted: auto-generated');
});

it('keeps what asks to watch for the morning, together, and lets go of what was closed by then', async () => {
  const reader = await colleague();
  await raise('watch');
  await raise('watch');
  const closed = await raise('watch');
  await tell();
  expect(received).toEqual([]);
  await test.owner.query(
    `UPDATE alert SET state = 'closed', outcome = 'false', closed_at = now() WHERE id = $1`,
    [closed],
  );
  later(24 * 60 - 240);
  await tell();
  const [mail, ...others] = to(reader);
  expect(others).toEqual([]);
  expect(mail?.body).toContain('Hollands Kroon: 2 attenties');
});

it('goes by what somebody chose', async () => {
  const never = await colleague();
  const keen = await colleague();
  await choose(never, { watch: 'never', act: 'never', whenUnseen: false });
  await choose(keen, { watch: 'at_once', quiet: null });
  await raise('watch');
  await tell();
  expect(to(never)).toEqual([]);
  expect(to(keen)).toHaveLength(1);
});

it('tells again of what nobody saw for a day, once, and not when somebody did', async () => {
  const reader = await colleague();
  const unseen = await raise('act');
  const seen = await raise('act');
  await tell();
  await test.owner.query(`UPDATE alert SET state = 'seen' WHERE id = $1`, [seen]);
  later(25 * 60);
  await tell();
  await tell();
  expect(to(reader)).toHaveLength(2);
  const last = to(reader)[1]?.body ?? '';
  expect(last).toContain(unseen);
  expect(last).not.toContain(seen);
});

it('tries again later what the server does not take yet, and gives up on what it never will', async () => {
  const reader = await colleague();
  await raise('act');
  refusal = { responseCode: 451, message: 'later' };
  await tell();
  refusal = null;
  await tell();
  expect(to(reader)).toEqual([]);
  later(2);
  await tell();
  expect(to(reader)).toHaveLength(1);
  await raise('act');
  refusal = { responseCode: 550, message: 'never' };
  await tell();
  refusal = null;
  later(60);
  await tell();
  expect(to(reader)).toHaveLength(1);
});

it('tells two processes apart: together they send once', async () => {
  const reader = await colleague();
  await raise('act');
  await Promise.all([tell(), tell(), tell()]);
  expect(to(reader)).toHaveLength(1);
});

it('tells nobody twice when a process dies between taking and sending', async () => {
  const reader = await colleague();
  const id = await raise('act');
  await test.owner.query(
    `INSERT INTO notification (municipality_code, alert_id, account_id, channel, reason, due_at, state)
     VALUES ($1, $2, $3, 'email', 'act', $4, 'sending')`,
    [PLACE, id, reader.account, now],
  );
  await tell();
  expect(to(reader)).toEqual([]);
});

it('tells a new colleague nothing of long ago, and who left nothing any more', async () => {
  await raise('act', new Date(now.getTime() - 3 * 24 * 60 * 60_000));
  const late = await colleague();
  await tell();
  expect(to(late)).toEqual([]);
  const left = await colleague();
  await raise('act');
  await test.owner.query('UPDATE role_grant SET ended_at = now() WHERE account_id = $1', [
    left.account,
  ]);
  await tell();
  expect(to(left)).toEqual([]);
});

describe('push', () => {
  const address = `push-subscriptions?municipality=${PLACE}`;
  const subscription = (name: string, host = 'fcm.googleapis.com') => ({
    endpoint: `https://${host}/fcm/send/${name}`,
    keys: { p256dh: 'p'.repeat(87), auth: 'a'.repeat(22) },
  });
  const putOn = (who: SignedInTester, body: object) =>
    who.fetch(`${test.url}/v1/${address}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const pushed: { endpoint: string; content: PushMessage }[] = [];
  const browsersAnswer = (outcomeOf: (endpoint: string) => PushOutcome) => {
    pushed.length = 0;
    jest.spyOn(test.app.get(Pusher), 'send').mockImplementation(({ endpoint }, content) => {
      pushed.push({ endpoint, content: PushMessage.parse(JSON.parse(content)) });
      return Promise.resolve(outcomeOf(endpoint));
    });
  };
  const realTime = () => jest.restoreAllMocks();
  const heldTime = () => jest.spyOn(test.app.get(Clock), 'now').mockImplementation(() => now);

  it('tells every browser that was put on, once, and forgets those that want no more', async () => {
    const reader = await colleague('mayor');
    realTime();
    await putOn(reader, subscription('one'));
    await putOn(reader, subscription('two'));
    heldTime();
    browsersAnswer((endpoint) => (endpoint.endsWith('two') ? 'gone' : 'sent'));
    await raise('watch');
    const id = await raise('act');
    await tell();
    await tell();
    expect(pushed.map(({ endpoint }) => endpoint.slice(-3)).sort()).toEqual(['one', 'two']);
    expect(pushed[0]?.content).toMatchObject({
      title: expect.stringContaining(': zorg') as string,
      body: '7 signalen in 10 dagen; gewoonlijk 0 tot 3.',
      path: `/duiding/${id}?gemeente=${PLACE}`,
    });
    await raise('act');
    await tell();
    expect(pushed).toHaveLength(3);
  });

  it('is put on once for the same browser, and off again by its owner alone', async () => {
    realTime();
    const [mine, other] = [await colleague(), await colleague()];
    const { id } = await answer(putOn(mine, subscription('same')), PushSubscriptionAnswer);
    expect(await answer(putOn(mine, subscription('same')), PushSubscriptionAnswer)).toEqual({ id });
    const off = (who: SignedInTester) =>
      who.fetch(`${test.url}/v1/push-subscriptions/${id}?municipality=${PLACE}`, {
        method: 'DELETE',
      });
    expect((await off(other)).status).toBe(404);
    expect((await off(mine)).status).toBe(204);
    expect((await off(mine)).status).toBe(404);
  });

  it('refuses an address that is of no push service', async () => {
    realTime();
    const who = await colleague();
    for (const host of ['127.0.0.1', 'push.example.org', 'fcm.googleapis.com.example.org'])
      expect((await putOn(who, subscription('x', host))).status).toBe(422);
  });
});
