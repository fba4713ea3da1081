import type { Request, RequestHandler } from 'express';
import { type Options, rateLimit } from 'express-rate-limit';
import { AppError } from '../errors/app-error';
import { requestContext } from '../identity/request-context';

/** Reading is cheaper than changing, and screens read more than people write. */
const READS_PER_CHANGE = 10;

/** Commands and tests on the machine itself. */
const LOOPBACK = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;

/**
 * So many changes a minute from one address, and ten times as many requests; an office of twenty
 * people behind one address stays far below it, a script that runs wild does not. The answer says
 * with `Retry-After` when to try again.
 *
 * @param perMinute 0: no limit
 */
export function limitPerAddress(perMinute: number): RequestHandler[] {
  return limits(perMinute, { isExempt: ({ ip }) => LOOPBACK.test(ip ?? '') });
}

/**
 * The same for one account, wherever it is used from: a key that leaked cannot empty the house in a
 * night.
 *
 * @param perMinute 0: no limit
 */
export function limitPerAccount(perMinute: number): RequestHandler[] {
  const accountOf = (): string => requestContext().actor?.account ?? '';
  return limits(perMinute, { isExempt: () => accountOf() === '', keyGenerator: accountOf });
}

interface Counting extends Pick<Partial<Options>, 'keyGenerator'> {
  readonly isExempt: (request: Request) => boolean;
}

function limits(perMinute: number, { isExempt, ...key }: Counting): RequestHandler[] {
  if (perMinute === 0) return [(_request, _response, next) => next()];
  const limit = { ...LIMIT, ...key };
  const isRead = ({ method }: Request) => method === 'GET' || method === 'HEAD';
  return [
    rateLimit({ ...limit, limit: perMinute * READS_PER_CHANGE, skip: isExempt }),
    rateLimit({
      ...limit,
      limit: perMinute,
      skip: (request) => isRead(request) || isExempt(request),
    }),
  ];
}

const LIMIT = {
  windowMs: 60_000,
  standardHeaders: 'draft-8',
  legacyHeaders: false,
  handler: (_request, _response, next) => next(new AppError('too_many_requests')),
} as const satisfies Partial<Options>;
