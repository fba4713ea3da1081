import { createPrivateKey, type KeyObject, webcrypto } from 'node:crypto';
import { z } from 'zod';

/** The private key by which this installation proves itself to the provider (`private_key_jwt`). */
export interface ClientKey {
  readonly key: KeyObject;
  /** `kid` of a JWK: the provider finds the public half by it. */
  readonly keyId: string | null;
  readonly algorithm: SigningAlgorithm;
}

type SigningAlgorithm =
  webcrypto.RsaHashedImportParams | webcrypto.EcKeyImportParams | { name: 'Ed25519' };

const Jwk = z.looseObject({
  kty: z.string(),
  kid: z.string().min(1).optional(),
  alg: z.string().optional(),
});

/** OpenSSL's names of the curves of ES256, ES384 and ES512. */
const CURVES: Readonly<Record<string, string>> = {
  prime256v1: 'P-256',
  secp384r1: 'P-384',
  secp521r1: 'P-521',
};

/** Shorter RSA keys are refused by providers, and by RFC 7518. */
const FEWEST_RSA_BITS = 2_048;

/**
 * Reads a private key from PEM or from a JWK.
 * @returns `null` when it is neither, or of a kind that signs no token
 */
export function readClientKey(text: string): ClientKey | null {
  try {
    const jwk = text.trimStart().startsWith('{') ? Jwk.parse(JSON.parse(text)) : null;
    const key = createPrivateKey(jwk === null ? text : { key: jwk, format: 'jwk' });
    const algorithm = algorithmOf(key, jwk?.alg);
    return algorithm && { key, keyId: jwk?.kid ?? null, algorithm };
  } catch {
    return null; // no key: what is wrong with it could show a part of it
  }
}

/** As the browser's cryptography wants it, which the library signs with. */
export function cryptoKeyOf({ key, algorithm }: ClientKey): Promise<webcrypto.CryptoKey> {
  const bytes = key.export({ type: 'pkcs8', format: 'der' });
  return webcrypto.subtle.importKey('pkcs8', bytes, algorithm, false, ['sign']);
}

function algorithmOf(key: KeyObject, wanted: string | undefined): SigningAlgorithm | null {
  const { asymmetricKeyType: kind, asymmetricKeyDetails: details } = key;
  if (kind === 'ed25519') return { name: 'Ed25519' };
  if (kind === 'ec') {
    const namedCurve = CURVES[details?.namedCurve ?? ''];
    return namedCurve === undefined ? null : { name: 'ECDSA', namedCurve };
  }
  if (kind !== 'rsa' || (details?.modulusLength ?? 0) < FEWEST_RSA_BITS) return null;
  const [, family = 'RS', bits = '256'] = /^(RS|PS)(256|384|512)$/.exec(wanted ?? '') ?? [];
  return {
    name: family === 'PS' ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5',
    hash: `SHA-${bits}`,
  };
}
