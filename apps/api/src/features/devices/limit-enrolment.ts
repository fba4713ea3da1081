import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { AppError } from '../../platform/errors/app-error';

const PER_MINUTE = 10;

/** So many codes a minute from one address: nobody types one, and guessing is hopeless as it is. */
export function limitEnrolment(): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: PER_MINUTE,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, _response, next) => next(new AppError('too_many_requests')),
  });
}
