import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** 256 bits of chance; known to the browser alone. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database knows of a token: enough to find its session, not enough to use it. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

export const isToken = (text: string): boolean => TOKEN.test(text);

/** Seals what belongs to a session with its own token: at rest nobody can read it. */
export function sealWith(token: string, text: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyOf(token), iv);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** What `sealWith` sealed with this token; `null` when it was another one. */
export function unsealWith(token: string, sealed: Buffer): string | null {
  if (sealed.length <= IV_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv('aes-256-gcm', keyOf(token), sealed.subarray(0, IV_BYTES));
  decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  try {
    const rest = sealed.subarray(IV_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(rest), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

const keyOf = (token: string): Buffer =>
  Buffer.from(hkdfSync('sha256', token, '', 'poolshoogte id token', 32));
