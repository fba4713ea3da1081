import { z } from 'zod';
import { LIVE_EVENT } from './protocol';

/**
 * Why there is no connection now though there may be one later: `message` of the `connect_error`, or
 * `code` of the problem with status 429 or 503 where not even a handshake is possible.
 */
export const LIVE_TOO_MANY_CONNECTIONS = 'too_many_connections';

/** What a client may say; anything else is answered with `refused`. */
export const LIVE_CLIENT_EVENTS: ReadonlySet<string> = new Set([LIVE_EVENT.subscribe]);

/** Name of the message with which the server says what it does not accept. */
export const LIVE_REFUSED = 'refused';

/**
 * Server -> client `refused`: something was not accepted. All but an event without a name that we
 * know closes the connection right after. A client may ignore it: nothing on the board depends on it.
 */
export const Refused = z.object({
  code: z.enum(['invalid_message', 'too_many_messages', 'not_following']),
  /** For people, in Dutch. */
  message: z.string(),
});
export type Refused = z.infer<typeof Refused>;
