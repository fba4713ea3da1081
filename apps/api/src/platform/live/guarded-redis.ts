import { setTimeout as wait } from 'node:timers/promises';
import type { RedisClientType } from 'redis';

const READ_AGAIN_MS = 1_000;

/** What is said while Redis is away is not kept for later: PostgreSQL tells the same. */
const SAID = ['publish', 'sPublish', 'xAdd'];

/** What lasts: the client does it again by itself once Redis is back. */
const LASTING = ['connect', 'disconnect', 'subscribe', 'sSubscribe'];

type Method = (...parts: unknown[]) => unknown;

/**
 * A client whose failures stay here. The adapter of socket.io leaves promises unwatched: a Redis that
 * goes away would otherwise end the whole process, or make it read without a pause.
 *
 * @param onCopy hears of every further connection that the adapter makes
 */
export function guarded(
  client: RedisClientType,
  onCopy: (copy: RedisClientType) => void,
): RedisClientType {
  return new Proxy(client, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      const method: Method = (...parts) => Reflect.apply(member, target, parts);
      if (name === 'duplicate') {
        return () => {
          const copy = target.duplicate() as RedisClientType;
          onCopy(copy);
          return guarded(copy, onCopy);
        };
      }
      if (SAID.includes(String(name))) {
        return (...parts: unknown[]) =>
          target.isReady ? settled(method(...parts)) : Promise.resolve(null);
      }
      if (LASTING.includes(String(name))) return (...parts: unknown[]) => settled(method(...parts));
      if (name === 'xRead') return (...parts: unknown[]) => calmly(method(...parts));
      return method;
    },
  });
}

async function settled(work: unknown): Promise<unknown> {
  try {
    return await work;
  } catch {
    // The client itself reports the outage, once.
    return null;
  }
}

/** The reader tries again at once, whatever went wrong. */
async function calmly(work: unknown): Promise<unknown> {
  try {
    return await work;
  } catch (error) {
    await wait(READ_AGAIN_MS, undefined, { ref: false });
    throw error;
  }
}
