import type { Server } from 'node:http';
import type { Request } from 'express';
import type { CustomFetch } from 'openid-client';

/** Listening on these means: on every address, so also on loopback. */
const EVERYWHERE: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/**
 * The origin at which this process reaches itself.
 * @throws Error before the server listens: its port may not be known yet
 */
export function reachableOrigin(server: Server): string {
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server does not listen');
  const host = EVERYWHERE[bound.address] ?? bound.address;
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound.port}`;
}

/** The origin by which this browser knows us; `null` when it does not say. */
export function originOf(request: Request): string | null {
  const origin = `${request.protocol}://${request.host}`;
  return URL.canParse(origin) && new URL(origin).origin === origin ? origin : null;
}

/** A `fetch` that stays inside: what goes to our public address goes to this process instead. */
export function fetchInside(server: Server): CustomFetch {
  return (address, { method, headers, body, signal, redirect }) => {
    const { pathname, search } = new URL(address);
    return fetch(new URL(`${pathname}${search}`, reachableOrigin(server)), {
      method,
      headers,
      redirect,
      ...(body === undefined ? {} : { body: body as NonNullable<RequestInit['body']> }),
      ...(signal ? { signal } : {}),
    });
  };
}
