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
  return helmet({
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
  }) as RequestHandler;
}

/** Features of the browser that no page of ours uses. */
export const permissionsPolicy: RequestHandler = (_request, response, next) => {
  response.setHeader(
    'permissions-policy',
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  );
  next();
};
