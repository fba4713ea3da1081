import { randomInt, randomUUID } from 'node:crypto';
import { LIVE_EVENT, LIVE_NAMESPACE, LIVE_PROTOCOL_VERSION } from '@poolshoogte/contracts';
import { io } from 'socket.io-client';
import type { TestApplication } from '../test-application';
import { BODIES, FILE_TYPES, FILES, QUERIES } from './bodies';
import { type Case, routeOf, type Verdict } from './cases';
import { freshSession, OTHER, OWN } from './cast';
import type { Things } from './things';

/** What came of an attempt. */
export interface Outcome {
  readonly verdict: Verdict | `status ${number}`;
  /** Everything that came back, for looking whether a text is in it. */
  readonly said: string;
}

const NOBODYS = '0190a8b0-0000-7000-8000-00000000dead';

/** Does what a case says, for real: a request over HTTP, or a message over a socket. */
export function attempt(test: TestApplication, things: Things, each: Case): Promise<Outcome> {
  return each.stated.kind === 'event' ? overSocket(test, each) : overHttp(test, things, each);
}

async function overHttp(test: TestApplication, things: Things, each: Case): Promise<Outcome> {
  const { stated, place } = each;
  const { method } = stated;
  const path = stated.path.replace(':id', await thingOf(things, each)).replace(/:\w+/, place ?? '');
  const query = [QUERIES[each.route], inQuery(each)].filter(Boolean).join('&');
  const file = FILES[each.route]?.(place ?? OWN);
  const given = bodyOf(each);
  const body = file ?? (given === null ? undefined : JSON.stringify(given));
  const response = await fetch(`${test.url}${path}${query === '' ? '' : `?${query}`}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(await headersOf(test, each)),
      ...(body === undefined
        ? {}
        : { 'content-type': file ? (FILE_TYPES[each.route] ?? 'text/csv') : 'application/json' }),
      ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
      // Everybody from an address of his own: limits per address are tested elsewhere.
      'x-forwarded-for': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`,
    },
    ...(body === undefined ? {} : { body }),
  });
  const said = await response.text();
  return { verdict: verdictOf(response.status, said, each), said };
}

/** The id that goes into the path; what is taken away is made for the occasion. */
async function thingOf(things: Things, each: Case): Promise<string> {
  const { stated, thing, place, member, expected } = each;
  if (thing === null) return '';
  if (thing === 'of nobody') return NOBODYS;
  const kind = stated.path.split('/')[2] ?? '';
  if (thing === 'of another municipality') return things.one(kind, OTHER);
  const isThere = place === null || place === OWN || place === OTHER;
  if (!isThere) return NOBODYS;
  const isTaken = expected === 'may' && stated.method !== 'GET';
  return isTaken ? things.fresh(kind, place ?? OWN, member) : things.one(kind, place ?? OWN);
}

async function headersOf(
  test: TestApplication,
  { route, member, session }: Case,
): Promise<Readonly<Record<string, string>>> {
  const ends = route === 'POST /v1/sign-out' && session === 'valid';
  if (!ends || member.headers.valid['cookie'] === undefined) return member.headers[session];
  return { cookie: await freshSession(test, member.account) };
}

function inQuery({ stated: { policy }, place }: Case): string {
  const of = policy?.of;
  const isNamedThere = of === 'rows' || (typeof of === 'object' && of.in === 'query');
  return isNamedThere && place !== null ? `municipality=${place}` : '';
}

function bodyOf({ route, stated: { policy }, place }: Case): Record<string, unknown> | null {
  const made = BODIES[route]?.(place ?? OWN);
  if (made === undefined) return null;
  const of = policy?.of;
  const isNamedThere = typeof of === 'object' && of.in === 'body' && place !== null;
  return isNamedThere ? { ...made, [of.as]: place } : made;
}

function verdictOf(status: number, said: string, { rule }: Case): Outcome['verdict'] {
  if (status === 401) return said.includes('key_invalid') ? 'key_invalid' : 'not_signed_in';
  if (status === 403) return said.includes('"not_allowed"') ? 'not_allowed' : `status ${status}`;
  if (status === (rule.status ?? 0) || (status >= 200 && status < 400)) return 'may';
  return status === 404 ? 'unknown' : `status ${status}`;
}

async function overSocket(test: TestApplication, each: Case): Promise<Outcome> {
  const socket = io(`${test.url}${LIVE_NAMESPACE}`, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    extraHeaders: { ...each.member.headers[each.session] },
  });
  try {
    const heard: unknown[] = [];
    socket.onAny((...message: unknown[]) => heard.push(message));
    const isConnected = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('connect_error', () => resolve(false));
    });
    // A socket gives one answer to whoever it does not know, and does not say why.
    if (!isConnected) {
      return {
        verdict: each.expected === 'key_invalid' ? 'key_invalid' : 'not_signed_in',
        said: '',
      };
    }
    const answer = (await socket.timeout(10_000).emitWithAck(routeOf(each.stated), {
      protocol: LIVE_PROTOCOL_VERSION,
      municipality: each.place,
      lastSeq: 0,
    })) as { status: string };
    const event = LIVE_EVENT.boardChanged;
    const said = JSON.stringify([answer, heard, event]);
    return { verdict: answer.status === 'refused' ? 'not_allowed' : 'may', said };
  } finally {
    socket.disconnect();
  }
}
