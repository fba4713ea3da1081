import { lookup as resolve } from 'node:dns';
import { get as getPlain } from 'node:http';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { Agent, get as getSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address';

/** Why nothing came from an address. */
export type OutsideFailure = 'refused' | 'unreachable' | 'too_large';

export class OutsideError extends Error {
  constructor(readonly failure: OutsideFailure) {
    super(failure);
    this.name = 'OutsideError';
  }
}

/** What may be asked; the tests, which have no public machine, allow their own. */
export interface OutsideRules {
  readonly protocol: 'https:' | 'http:';
  /** Whether a connection may be made to this address and port. */
  readonly isAllowed: (address: string, port: number) => boolean;
  readonly mostBytes: number;
  readonly withinMs: number;
}

/** https on its own port, on the public internet. */
export const PUBLIC_HTTPS = {
  protocol: 'https:',
  isAllowed: (address: string, port: number) => port === 443 && isPublicAddress(address),
} as const;

const MOST_REDIRECTS = 3;

/** No connection is kept: the next one is looked up and checked anew. */
const AGENT = new Agent({ keepAlive: false });

/**
 * Fetches a text from an address that somebody typed. The address that is checked is the one that is
 * connected to, so that a name cannot point elsewhere in between; every redirect is checked as well.
 * Nothing of ours goes along: no cookie, no credentials, no referrer.
 *
 * @throws OutsideError
 */
export async function fetchOutside(href: string, rules: OutsideRules): Promise<Uint8Array> {
  const aborter = new AbortController();
  const timer = setTimeout(() => aborter.abort(), rules.withinMs);
  try {
    let url = allowedUrl(href, rules);
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      const response = await answerOf(url, rules, aborter.signal);
      const next = redirectOf(response);
      if (next === null) return await bodyOf(response, rules);
      response.destroy();
      if (!URL.canParse(next, url.href)) throw new OutsideError('unreachable');
      url = allowedUrl(new URL(next, url).href, rules);
    }
    throw new OutsideError('unreachable');
  } catch (error) {
    throw error instanceof OutsideError ? error : new OutsideError('unreachable');
  } finally {
    clearTimeout(timer);
    aborter.abort();
  }
}

/** @throws OutsideError for an address that may not be asked */
function allowedUrl(href: string, { protocol, isAllowed }: OutsideRules): URL {
  if (!URL.canParse(href)) throw new OutsideError('refused');
  const url = new URL(href);
  const hasCredentials = url.username !== '' || url.password !== '';
  if (url.protocol !== protocol || hasCredentials) throw new OutsideError('refused');
  // A name is checked where it is looked up; a number is not looked up.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isAllowed(host, portOf(url))) throw new OutsideError('refused');
  return url;
}

const portOf = ({ port, protocol }: URL): number =>
  port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);

function answerOf(url: URL, rules: OutsideRules, signal: AbortSignal): Promise<IncomingMessage> {
  const port = portOf(url);
  return new Promise((done, fail) => {
    const options: RequestOptions = {
      signal,
      lookup: checkedLookup((address) => rules.isAllowed(address, port)),
      headers: { accept: 'text/calendar', 'accept-encoding': 'identity' },
      ...(rules.protocol === 'https:' ? { agent: AGENT } : {}),
    };
    const get = rules.protocol === 'https:' ? getSecure : getPlain;
    get(url, options, done).once('error', fail);
  });
}

/** Every address of a name must be allowed: which of them is used is for the machine to choose. */
function checkedLookup(isAllowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const isRefused = addresses.length === 0 || addresses.some((one) => !isAllowed(one.address));
      if (isRefused) return callback(new OutsideError('refused'), []);
      const [first] = addresses;
      if (options.all === true || first === undefined) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage): string | null {
  if ([301, 302, 303, 307, 308].includes(statusCode)) return headers.location ?? '';
  if (statusCode !== 200) throw new OutsideError('unreachable');
  return null;
}

async function bodyOf(response: IncomingMessage, { mostBytes }: OutsideRules): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > mostBytes) {
      response.destroy();
      throw new OutsideError('too_large');
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
