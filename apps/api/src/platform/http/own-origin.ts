import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { AppError } from '../errors/app-error';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Another site, and another port or subdomain of this one: both are somebody else's page. */
const ELSEWHERE = new Set(['cross-site', 'same-site']);

/**
 * Whether a request comes from a page of our own, or from no page at all (a script, a command).
 * Browsers always tell the origin of a request that another site makes them send.
 */
export function isOwnOrigin({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const { origin, host, 'sec-fetch-site': site } = headers;
  if (typeof site === 'string' && ELSEWHERE.has(site)) return false;
  if (origin === undefined) return true;
  const isOurs = URL.canParse(origin) && new URL(origin).host === host;
  return isOurs;
}

/** Refuses to change anything for a page of another site. @throws AppError `foreign_origin` */
export const ownOriginOnly: RequestHandler = (request, _response, next) => {
  next(
    READS.has(request.method) || isOwnOrigin(request) ? undefined : new AppError('foreign_origin'),
  );
};
