import { randomUUID } from 'node:crypto';
import { eventOfAllIn, newSignal, wordOf } from './things';

/** More than twenty days from now, within a year. */
const lastDay = (): string => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

/** A place of the reference data that nobody uses in this test; one of all may take it into use. */
const WAITING = 'GM0184';

const settings = { falsePerKernYear: 2, minimumSignals: 3 };

const event = {
  title: 'Avond over het dorpshuis',
  firstDay: '2026-03-02',
  lastDay: '2026-03-02',
  kind: 'residents_evening',
  effect: 'marks',
  kern: null,
  theme: null,
};

type Body = (municipality: string) => Record<string, unknown>;

/** What a request that may be done needs to succeed; the municipality is filled in by the matrix. */
export const BODIES: Readonly<Record<string, Body>> = {
  'POST /v1/signals': (municipality) =>
    newSignal(`Ook over ${wordOf(municipality)}, keer ${randomUUID()}.`),
  'POST /v1/signals/:id/reading': () => ({ reason: 'Nodig voor het overleg van morgen.' }),
  'POST /v1/echoes/:id/merging': (municipality) => ({ with: eventOfAllIn(municipality) }),
  'POST /v1/second-opinions': () => ({ text: 'De bus rijdt al een week niet.' }),
  'PATCH /v1/signals/:id': () => ({ phase: 'onbekend' }),
  'PUT /v1/notification-preferences': () => ({
    watch: 'never',
    act: 'never',
    push: false,
    dailyAt: '08:00',
    quiet: null,
    whenUnseen: false,
  }),
  'POST /v1/push-subscriptions': () => ({
    endpoint: `https://fcm.googleapis.com/fcm/send/${randomUUID()}`,
    keys: { p256dh: 'p'.repeat(87), auth: 'a'.repeat(22) },
  }),
  'PUT /v1/taggings/live': () => ({ version: 0 }),
  'PUT /v1/taggings/settings': () => ({ secondCodingShare: 50 }),
  'POST /v1/lexicon-changes': () => ({ kind: 'decline', theme: 'zorg', word: 'fluisterkade' }),
  'POST /v1/second-codings': () => ({ signal: randomUUID(), themes: [] }),
  'POST /v1/municipalities': () => ({ code: WAITING }),
  'POST /v1/alerts/:id/seen': () => ({ version: 1 }),
  'POST /v1/alerts/:id/interpretation': () => ({
    version: 1,
    phase: 'ongenoegen',
    layer: 'gemeente',
    domain: 'fysiek',
  }),
  'POST /v1/alerts/:id/follow-up': () => ({
    version: 1,
    owner: 'wijkteam',
    action: 'gesprek met het dorp',
    dueOn: '2026-03-09',
  }),
  'POST /v1/alerts/:id/closing': () => ({ version: 1, outcome: 'true' }),
  'POST /v1/alert-settings/back-test': () => ({ settings }),
  'PUT /v1/alert-settings': () => ({ version: 0, settings, backTest: 'none' }),
  'POST /v1/expected-events': () => ({ id: randomUUID(), ...event }),
  'PUT /v1/expected-events/:id': () => event,
  'POST /v1/event-sources/addresses': () => ({
    id: randomUUID(),
    href: 'https://127.0.0.1/agenda.ics',
    title: 'Agenda van de raad',
    kind: 'council_meeting',
    effect: 'explains',
    kern: null,
    theme: null,
  }),
  'POST /v1/people': () => ({ email: `${randomUUID()}@proef.invalid`, roles: ['staff'] }),
  'PUT /v1/people/:id/roles': () => ({ roles: ['staff', 'mayor'] }),
  'POST /v1/service-keys': () => ({ name: 'proef', scopes: ['board:read'], lastDay: lastDay() }),
  'POST /v1/service-keys/:id/rotation': () => ({ lastDay: lastDay() }),
  'POST /v1/devices': () => ({ name: 'Scherm in de hal' }),
  'POST /v1/devices/enrolment': () => ({ code: 'a'.repeat(43) }),
};

const AGENDA_QUERY = 'filename=agenda.ics&kind=council_meeting&effect=explains';

/** Queries that a route wants beside its municipality. */
export const QUERIES: Readonly<Record<string, string>> = {
  'GET /v1/expected-events': 'from=2026-01-01&to=2026-12-31',
  'POST /v1/event-sources': AGENDA_QUERY,
  'POST /v1/event-sources/preview': AGENDA_QUERY,
  'POST /v1/imports': 'filename=lijst.csv',
  'GET /v1/taggings/version': 'version=0',
};

const agenda = (): string =>
  [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    `UID:${randomUUID()}`,
    'DTSTART;VALUE=DATE:20260302',
    'SUMMARY:Raadsvergadering',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\n');

/** The bodies that are no JSON. */
export const FILES: Readonly<Record<string, (municipality: string) => string>> = {
  'POST /v1/event-sources': agenda,
  'POST /v1/event-sources/preview': agenda,
  'POST /v1/imports': (municipality) =>
    `datum;tekst\n2026-01-05;Rij ${randomUUID()} over ${wordOf(municipality)}\n`,
};

/** Files that are no list. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  'POST /v1/event-sources': 'text/calendar',
  'POST /v1/event-sources/preview': 'text/calendar',
};
