import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  AddedEventSource,
  AgendaPreview,
  EventSources,
  ExpectedEvent,
  ExpectedEvents,
} from '@poolshoogte/contracts';
import { rowsOf } from '../../platform/database/rows';
import { answer, problemOf } from '../../testing/http';
import { signedIn, type SignedInTester } from '../../testing/signed-in';
import { startTestApplication, type TestApplication } from '../../testing/test-application';
import { AgendaAddresses } from './agenda-addresses';
import { AgendaRefresher } from './agenda-refresher';

let test: TestApplication;
let staff: SignedInTester;
let year: number;
/** A machine elsewhere that hands out an agenda, or fails to. */
let elsewhere: Server;
let given: { status: number; body: string };

const FOR_ALL = { kind: 'council_meeting', effect: 'explains', kern: null, theme: null };

beforeAll(async () => {
  test = await startTestApplication(['GM1911', 'GM0944']);
  staff = await signedIn(test, { roles: [{ role: 'staff', municipality: 'GM1911' }] });
  year = new Date().getUTCFullYear();
  elsewhere = createServer((_, response) => response.writeHead(given.status).end(given.body));
  await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening));
});
afterAll(async () => {
  elsewhere.close();
  elsewhere.closeAllConnections();
  await test.close();
});
afterEach(() => test.owner.query('DELETE FROM expected_event; DELETE FROM event_source'));

const agenda = (...events: string[][]): string =>
  [
    'BEGIN:VCALENDAR',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const meeting = (uid: string, monthDay: string, title = 'Raadsvergadering'): string[] => [
  `UID:${uid}`,
  `DTSTART;VALUE=DATE:${String(year)}${monthDay}`,
  `SUMMARY:${title}`,
];

function send(
  method: string,
  path: string,
  body?: unknown,
  { as = staff, type = 'application/json' }: { as?: SignedInTester; type?: string } = {},
): Promise<Response> {
  return as.fetch(`${test.url}/v1/${path}`, {
    method,
    headers: { 'content-type': type },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

const ics = (path: string, text: string) =>
  send(
    'POST',
    `${path}?municipality=GM1911&filename=raad.ics&kind=council_meeting&effect=explains`,
    text,
    { type: 'text/calendar' },
  );

const newEvent = (more: Record<string, unknown> = {}) => ({
  municipality: 'GM1911',
  id: randomUUID(),
  title: 'Avond over de windmolens',
  firstDay: `${String(year)}-06-09`,
  lastDay: `${String(year)}-06-09`,
  kind: 'residents_evening',
  effect: 'marks',
  kern: null,
  theme: 'wind_zonne_energie',
  ...more,
});

const listed = async (from = `${String(year)}-01-01`, to = `${String(year)}-12-31`) =>
  (
    await answer(
      send('GET', `expected-events?municipality=GM1911&from=${from}&to=${to}`),
      ExpectedEvents,
    )
  ).events;
const own = async () => (await listed()).filter(({ source }) => source !== 'national');
const sources = async () =>
  (await answer(send('GET', 'event-sources?municipality=GM1911'), EventSources)).sources;

const actionsOn = async (id: string) =>
  (
    await rowsOf<{ action: string }>(
      test.owner,
      'SELECT action FROM access_log WHERE object_id = $1 ORDER BY id',
      [id],
    )
  ).map(({ action }) => action);

it('has holidays and elections without anybody entering them, with what fixes them', async () => {
  const events = await listed('2026-03-01', '2026-04-30');
  expect(events).toMatchObject([
    {
      id: 'nl-2026-03-18-election',
      title: 'Verkiezing van de gemeenteraad',
      effect: 'explains',
      source: 'national',
      basis: expect.stringMatching(/^Kieswet/) as string,
    },
    { title: 'Goede Vrijdag', effect: 'marks' },
    { title: 'Eerste Paasdag' },
    { title: 'Tweede Paasdag' },
    { title: 'Koningsdag', firstDay: '2026-04-27' },
  ]);
});

it('is kept by hand: added once, changed, removed and brought back, each written down', async () => {
  const event = newEvent();
  const [first, again] = [
    send('POST', 'expected-events', event),
    send('POST', 'expected-events', event),
  ];
  const added = await answer(first, ExpectedEvent);
  expect(await answer(again, ExpectedEvent)).toEqual(added);
  expect(added).toMatchObject({ title: 'Avond over de windmolens', source: 'hand' });
  const { municipality: _, id, ...fields } = event;
  const path = `expected-events/${id}?municipality=GM1911`;
  const changed = await answer(send('PUT', path, { ...fields, effect: 'mutes' }), ExpectedEvent);
  expect(changed.effect).toBe('mutes');
  expect((await send('DELETE', path)).status).toBe(204);
  expect(await own()).toEqual([]);
  expect(await problemOf(send('DELETE', path))).toMatchObject({ code: 'unknown_event' });
  await answer(send('POST', 'expected-events', event), ExpectedEvent);
  expect(await own()).toEqual([added]);
  expect(await actionsOn(id)).toEqual([
    'event_added',
    'event_changed',
    'event_removed',
    'event_added',
  ]);
});

it('masks a title before it is kept', async () => {
  const event = newEvent({ title: 'Gesprek met mevrouw Jansen, 06-12345678' });
  const { title } = await answer(send('POST', 'expected-events', event), ExpectedEvent);
  expect(title).not.toMatch(/Jansen|12345678/);
  const { body } = { body: agenda(meeting('a', '0303', 'Gesprek met mevrouw Jansen')) };
  const preview = await answer(ics('event-sources/preview', body), AgendaPreview);
  expect(JSON.stringify(preview)).not.toContain('Jansen');
});

it.each([
  ['an end before its beginning', { lastDay: '2020-01-01' }, 'invalid_request'],
  ['more than a month', { lastDay: '2090-01-01' }, 'invalid_request'],
  ['no title', { title: ' ' }, 'invalid_request'],
  ['a theme that is none', { theme: 'weer' }, 'invalid_request'],
  ['a kern of elsewhere', { kern: 'WP0001' }, 'unknown_kern'],
])('refuses %s', async (_, wrong, code) => {
  expect(await problemOf(send('POST', 'expected-events', newEvent(wrong)))).toMatchObject({ code });
});

it('shows what a file would bring, keeps nothing, then takes it over and takes it back as a whole', async () => {
  const file = agenda(
    [...meeting('a', '0106'), 'RRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1;COUNT=3'],
    ['SUMMARY:Zonder dag'],
  );
  const preview = await answer(ics('event-sources/preview', file), AgendaPreview);
  expect(preview).toMatchObject({ total: 3, problemCount: 1, problems: [{ reason: 'no_day' }] });
  expect(await own()).toEqual([]);
  const { source, problems } = await answer(ics('event-sources', file), AddedEventSource);
  expect(source).toMatchObject({ kind: 'file', title: 'raad.ics', events: 3, health: 'fine' });
  expect(problems).toHaveLength(1);
  const events = await own();
  expect(events).toHaveLength(3);
  expect(events[0]).toMatchObject({ source: 'file', kind: 'council_meeting', effect: 'explains' });
  const one = `expected-events/${events[0]?.id ?? ''}?municipality=GM1911`;
  expect(await problemOf(send('DELETE', one))).toMatchObject({ code: 'event_of_agenda' });
  const path = `event-sources/${source.id}?municipality=GM1911`;
  expect((await send('DELETE', path)).status).toBe(204);
  expect([await own(), await sources()]).toEqual([[], []]);
  expect(await actionsOn(source.id)).toEqual(['agenda_added', 'agenda_removed']);
});

it.each([
  ['a page', '<!doctype html>', 'agenda_unreadable'],
  ['what is no text', '\u0000', 'agenda_unreadable'],
  ['more than a megabyte', `BEGIN:VCALENDAR\n${'x'.repeat(1_100_000)}`, 'agenda_too_large'],
])('refuses %s in a sentence', async (_, body, code) => {
  const problem = await problemOf(ics('event-sources', body));
  expect(problem.code).toBe(code);
  expect(problem.detail.length).toBeGreaterThan(20);
  expect(await sources()).toEqual([]);
});

describe('an address', () => {
  const address = (href: string) => ({
    municipality: 'GM1911',
    id: randomUUID(),
    href,
    title: 'Agenda van de raad',
    ...FOR_ALL,
  });

  /** The product asks public machines only; for the test, this one too. */
  async function withElsewhere<Result>(work: (href: string) => Promise<Result>): Promise<Result> {
    const addresses = test.app.get(AgendaAddresses, { strict: false });
    const { rules } = addresses;
    const { port } = elsewhere.address() as AddressInfo;
    const isAllowed = (host: string, asked: number) => host === '127.0.0.1' && asked === port;
    addresses.rules = { ...rules, protocol: 'http:', isAllowed };
    try {
      return await work(`http://127.0.0.1:${String(port)}/raad.ics?sleutel=geheim`);
    } finally {
      addresses.rules = rules;
    }
  }

  it.each([
    ['a machine of the own network', 'https://192.168.1.10/raad.ics'],
    ['this machine', 'https://localhost/raad.ics'],
    ['what is not encrypted', 'http://agenda.invalid/raad.ics'],
    ['the agenda of somebody', 'https://agenda.invalid/j.verzonnen@voorbeeld.invalid/basic.ics'],
  ])('is refused when it is that of %s', async (_, href) => {
    const problem = await problemOf(send('POST', 'event-sources/addresses', address(href)));
    expect(problem.code).toBe('agenda_address_refused');
    expect(await sources()).toEqual([]);
  });

  it('is asked anew every day; what it brought stays when it fails, and the page says so', () =>
    withElsewhere(async (href) => {
      given = { status: 200, body: agenda(meeting('a', '0303'), meeting('b', '0407')) };
      const added = send('POST', 'event-sources/addresses', address(href));
      const { source } = await answer(added, AddedEventSource);
      // What follows the name of the machine may be a key.
      expect(source).toMatchObject({ kind: 'address', events: 2, health: 'fine', failure: null });
      expect(JSON.stringify(await sources())).not.toMatch(/geheim|raad\.ics/);
      const [before] = await own();

      given = { status: 200, body: agenda(meeting('a', '0303', 'Raad en commissie')) };
      const refresher = test.app.get(AgendaRefresher, { strict: false });
      await refresher.refresh();
      const [after, ...others] = await own();
      expect(after).toEqual({ ...before, title: 'Raad en commissie' });
      expect(others).toEqual([]);

      given = { status: 500, body: '' };
      await refresher.refresh();
      expect(await own()).toEqual([after]);
      expect(await sources()).toMatchObject([{ health: 'look', failure: 'agenda_unreachable' }]);
      given = { status: 200, body: '<p>Aanmelden</p>' };
      await refresher.refresh();
      await test.owner.query(`UPDATE event_source SET succeeded_at = now() - interval '4 days'`);
      expect(await sources()).toMatchObject([{ health: 'failing', failure: 'agenda_unreadable' }]);
    }));

  it('is not added when no agenda comes from it', () =>
    withElsewhere(async (href) => {
      given = { status: 404, body: '' };
      const problem = await problemOf(send('POST', 'event-sources/addresses', address(href)));
      expect(problem.code).toBe('agenda_unreachable');
      expect(await sources()).toEqual([]);
    }));
});

it('belongs to one municipality: another sees, changes and removes nothing of it', async () => {
  const event = newEvent();
  await answer(send('POST', 'expected-events', event), ExpectedEvent);
  const stranger = await signedIn(test, { roles: [{ role: 'staff', municipality: 'GM0944' }] });
  const there = await answer(
    send(
      'GET',
      `expected-events?municipality=GM0944&from=${event.firstDay}&to=${event.lastDay}`,
      undefined,
      {
        as: stranger,
      },
    ),
    ExpectedEvents,
  );
  expect(there.events).toEqual([]);
  const path = `expected-events/${event.id}?municipality=GM0944`;
  const refused = send('DELETE', path, undefined, { as: stranger });
  expect(await problemOf(refused)).toMatchObject({ code: 'unknown_event' });
});

it('never touches a count', async () => {
  const before = await rowsOf(test.owner, 'SELECT * FROM signal_count ORDER BY 1, 2, 3, 4, 5, 6');
  await answer(send('POST', 'expected-events', newEvent({ effect: 'mutes' })), ExpectedEvent);
  await answer(ics('event-sources', agenda(meeting('a', '0303'))), AddedEventSource);
  expect(await rowsOf(test.owner, 'SELECT * FROM signal_count ORDER BY 1, 2, 3, 4, 5, 6')).toEqual(
    before,
  );
});
