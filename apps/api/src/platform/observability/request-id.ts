import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** Hexadecimal with dashes, as proxies make them: nothing that could be a word or a name. */
const WELL_FORMED = /^[0-9a-f][0-9a-f-]{14,62}[0-9a-f]$/i;

/** The id that a proxy gave to a request, when it is well-formed; else one of our own. */
export function requestIdFrom(given: unknown): string {
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();
}

const storage = new AsyncLocalStorage<string>();

/** Runs a request under its id. */
export const withRequestId = (id: string, next: () => void): void => storage.run(id, next);

/** The id of the request at hand, if there is one. */
export const currentRequestId = (): string | null => storage.getStore() ?? null;
