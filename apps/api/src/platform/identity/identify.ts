import type { IncomingMessage } from 'node:http';
import type { Request, RequestHandler } from 'express';
import { AppError } from '../errors/app-error';
import type { Actor } from './actor';
import { requestContext } from './request-context';
import type { ServiceKeys } from './service-keys';
import { tokenIn } from './session-cookie';
import type { Sessions } from './sessions';

/** Only the API knows people; files of the dashboard are for everybody. */
const API_PATH = /^\/v1\//;

/** Who sends a request: the session in its cookie, or else the key of a program. */
export class Identification {
  constructor(
    private readonly sessions: Sessions,
    private readonly keys: ServiceKeys,
    /** Whether the product is reached over TLS; its cookie then has another name. */
    readonly isSecure: boolean,
  ) {}

  /** @throws AppError `key_invalid`: a program must not go on in the belief that it is known */
  async actorOf(
    { headers }: Pick<IncomingMessage, 'headers'>,
    how: { isUse: boolean } = { isUse: true },
  ): Promise<Actor | null> {
    if (headers.authorization !== undefined) {
      const actor = await this.keys.actorOf(headers.authorization);
      if (actor === null) throw new AppError('key_invalid');
      return actor;
    }
    const token = this.tokenOf({ headers });
    return token === null ? null : this.sessions.actorOf(token, how);
  }

  tokenOf({ headers }: Pick<IncomingMessage, 'headers'>): string | null {
    return tokenIn(headers.cookie, this.isSecure);
  }
}

/** Puts the actor in the context of the request; whether that is enough is for the policy to say. */
export function identify(identification: Identification): RequestHandler {
  return (request: Request, _response, next) => {
    if (!API_PATH.test(request.path)) {
      next();
      return;
    }
    const context = requestContext();
    identification.actorOf(request).then((actor) => {
      context.actor = actor;
      next();
    }, next);
  };
}
