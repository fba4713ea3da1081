import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Flow, FLOW_MINUTES } from './flow';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Keeps a sealed text of another kind, under the same key, from being taken for a flow. */
const PURPOSE = Buffer.from('poolshoogte sign-in flow 1');

/** The largest flow is some 1.3 kB sealed; a browser keeps 4 kB in a cookie. */
const LONGEST = 3_000;

/** A flow begun by another process of ours, whose clock runs a little ahead. */
const CLOCKS_APART_MS = 60_000;

/**
 * Seals a flow for a cookie: nobody reads or changes it without the key.
 *
 * @param key 32 random bytes, the same for every process of the installation
 * @returns base64url, at most 3,000 characters
 * @throws RangeError when the key has another length
 */
export function sealFlow(flow: Flow, key: Uint8Array): string {
  assertKey(key);
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(PURPOSE);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(flow), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
}

/**
 * Opens what `sealFlow` sealed.
 *
 * @param text the cookie as the browser sent it
 * @returns `null` for anything else, also when it is older than ten minutes
 * @throws RangeError when the key has another length
 */
export function openFlow(text: unknown, key: Uint8Array, now: Date): Flow | null {
  assertKey(key);
  if (typeof text !== 'string' || text.length > LONGEST || !/^[\w-]+$/.test(text)) return null;
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length <= IV_BYTES + TAG_BYTES) return null;
  const flow = Flow.safeParse(parseSealed(bytes, key));
  if (!flow.success) return null;
  const age = now.getTime() - flow.data.startedAt;
  return age >= -CLOCKS_APART_MS && age < FLOW_MINUTES * 60_000 ? flow.data : null;
}

/** @returns `undefined` when it was not sealed with this key, or was changed since */
function parseSealed(bytes: Buffer, key: Uint8Array): unknown {
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(PURPOSE);
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const opened = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES));
  try {
    return JSON.parse(Buffer.concat([opened, decipher.final()]).toString('utf8')) as unknown;
  } catch {
    return undefined; // the tag does not fit: tampered with, cut off, or another key
  }
}

function assertKey(key: Uint8Array): void {
  if (key.length !== KEY_BYTES) throw new RangeError(`the key must have ${KEY_BYTES} bytes`);
}
