import express, { type RequestHandler } from 'express';
import { AppError } from '../errors/app-error';

/** What the parser says of a body that is no JSON. */
const NOT_JSON = 'entity.parse.failed';

/**
 * Parses JSON bodies up to a size and within a time; other bodies stream on untouched. A file may
 * take an hour to come in over a slow line, a form may not hold a connection for as long.
 */
export function jsonBody({ limit, withinMs }: { limit: string; withinMs: number }): RequestHandler {
  const parseJson = express.json({ limit, type: 'application/json' });
  return (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    let isOver = false;
    const finish = (error?: unknown): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      next(error);
    };
    const timer = setTimeout(() => {
      // Whatever still comes in after the answer is not waited for.
      response.setHeader('connection', 'close');
      response.once('finish', () => request.destroy());
      finish(new AppError('body_too_slow'));
    }, withinMs);
    parseJson(request, response, (error?: unknown) => {
      const isNotJson = (error as { type?: string } | undefined)?.type === NOT_JSON;
      finish(isNotJson ? new AppError('invalid_json') : error);
    });
  };
}
