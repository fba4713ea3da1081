/** What Node says of a database that cannot be reached, or no longer. */
const NODE_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH']);

/**
 * What PostgreSQL says of itself: broken connections (08), no room on the disk, in memory or for
 * another connection (53), stopping and starting (57P01 to 57P03), and a copy that may only be read
 * while another takes over (25006).
 */
const SERVER_CODES = /^(08|53)...$|^57P0[123]$|^25006$/;

/** What the driver says without a code. */
const MESSAGES =
  /Connection terminated|timeout exceeded when trying to connect|connection error and is not queryable/;

/** Whether it is trouble of the database that passes, and no fault of ours: then the same may be tried again. */
export function isPassing(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: string };
  const word = typeof code === 'string' ? code : '';
  return NODE_CODES.has(word) || SERVER_CODES.test(word) || MESSAGES.test(message ?? '');
}
