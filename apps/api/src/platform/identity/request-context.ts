import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import { AppError } from '../errors/app-error';
import { type Actor, SYSTEM } from './actor';

/** What is known of the work at hand, from its first middleware to its last query. */
export interface RequestContext {
  /** `null` until somebody is recognised. */
  actor: Actor | null;
  /** Trace id (W3C, 32 hex digits): joins the access log with the Logboek Dataverwerkingen. */
  readonly processingId: string;
  readonly startedAt: Date;
}

const storage = new AsyncLocalStorage<RequestContext>();

const newContext = (actor: Actor | null): RequestContext => ({
  actor,
  processingId: randomUUID().replaceAll('-', ''),
  startedAt: new Date(),
});

/** Gives every request a context of its own. */
export const withRequestContext: RequestHandler = (_request, _response, next) => {
  storage.run(newContext(null), next);
};

/** Runs `work` for somebody: a message of a socket, a job, a command. */
export function runAs<Result>(actor: Actor, work: () => Result): Result {
  return storage.run(newContext(actor), work);
}

/** The context of the work at hand; outside a request it is the product itself that works. */
export function requestContext(): RequestContext {
  return storage.getStore() ?? newContext(SYSTEM);
}

/** Who the work at hand is done for. @throws AppError `not_signed_in` */
export function currentActor(): Actor {
  const { actor } = requestContext();
  if (actor === null) throw new AppError('not_signed_in');
  return actor;
}
