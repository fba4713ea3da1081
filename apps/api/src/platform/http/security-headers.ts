import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** A year: what internet.nl asks at least. */
const HSTS_SECONDS = 31_536_000;

/**
 * What a browser may do with our pages: only our own scripts, styles, fonts and connections, never
 * inside somebody else's frame. Nothing inline, nothing from elsewhere, so a text that was stored as
 * a signal can never become a program.
 */
export function securityHeaders(): RequestHandler {
  const handler = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    // Browsers ignore it without TLS; behind a proxy with TLS it holds from the first visit on.
    strictTransportSecurity: { maxAge: HSTS_SECONDS },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
  // They are the same for every answer, so they are worked out once.
  const headers = headersSetBy(handler);
  return (_request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    next();
  };
}

/** @throws Error when not all of them are known at once */
function headersSetBy(handler: ReturnType<typeof helmet>): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  let isComplete = false;
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  handler(request, response, () => (isComplete = true));
  if (!isComplete) throw new Error('the security headers differ per answer');
  for (const name of response.getHeaderNames()) headers.set(name, String(response.getHeader(name)));
  return headers;
}

/** Features of the browser that no page of ours uses. */
export const permissionsPolicy: RequestHandler = (_request, response, next) => {
  response.setHeader(
    'permissions-policy',
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  );
  next();
};
