import { createHmac, type KeyObject, sign } from 'node:crypto';

export interface TokenParts {
  readonly header: Record<string, unknown>;
  readonly claims: Record<string, unknown>;
}

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

export function partsOf(token: string): TokenParts {
  const [header, claims] = token
    .split('.')
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()) as TokenParts['claims']);
  if (!header || !claims) throw new Error('not a token');
  return { header, claims };
}

/** A token by a key of P-256 (ES256). */
export function signedToken({ header, claims }: TokenParts, key: KeyObject): string {
  const content = `${encode({ ...header, alg: 'ES256' })}.${encode(claims)}`;
  const signature = sign('sha256', Buffer.from(content), { key, dsaEncoding: 'ieee-p1363' });
  return `${content}.${signature.toString('base64url')}`;
}

/** A token without a signature. */
export function bareToken({ claims }: TokenParts): string {
  return `${encode({ alg: 'none' })}.${encode(claims)}.`;
}

/** A token by a secret that both sides, or everybody, may know (HS256). */
export function sharedSecretToken({ claims }: TokenParts, secret: string): string {
  const content = `${encode({ alg: 'HS256' })}.${encode(claims)}`;
  return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
}
