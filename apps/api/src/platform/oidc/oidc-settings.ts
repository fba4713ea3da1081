import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type ClientKey, readClientKey } from './client-key';
import { readRolesMap, type RolesMap } from './roles-map';
import { isPrivateOnTheWay, siteOrigin } from './web-origin';

/** Where the provider sends the browser back to; register it there, after `PUBLIC_URL`. */
export const REDIRECT_PATH = '/v1/sign-in/callback';

/** How this installation proves to the provider that it is the client it says it is. */
export type ClientProof =
  | { readonly method: 'client_secret'; readonly secret: string }
  | { readonly method: 'private_key_jwt'; readonly key: ClientKey };

/** Everything that signing in at the provider of an organisation needs to know. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly proof: ClientProof;
  /** Origin of the product as browsers know it, without a slash at the end. */
  readonly publicUrl: string;
  readonly scope: string;
  /** Names of claims, or paths with dots to a value inside them. */
  readonly nameClaim: string;
  readonly emailClaim: string;
  readonly rolesClaim: string | null;
  readonly rolesMap: RolesMap;
  /** One of these must be what the provider says it checked; empty: whatever it checks is enough. */
  readonly acrValues: readonly string[];
}

const missing = { error: 'ontbreekt' };
const claim = z.string().regex(/^\S{1,200}$/, 'is geen naam van een claim');

const Environment = z
  .object({
    OIDC_ISSUER: z
      .string(missing)
      .refine(
        isIssuer,
        'moet een adres zijn dat met https:// begint (http:// alleen op deze machine)',
      ),
    OIDC_CLIENT_ID: z.string(missing).max(300, 'is te lang'),
    OIDC_CLIENT_SECRET: z.string().max(2_000, 'is te lang').optional(),
    OIDC_CLIENT_KEY_FILE: z.string().optional(),
    PUBLIC_URL: z
      .string(missing)
      .refine(
        (text) => siteOrigin(text) !== null,
        'moet het adres van deze website zijn, zonder pad, zoals https://poolshoogte.example',
      ),
    OIDC_SCOPE: z
      .string()
      .regex(/^[!#-[\]-~ ]+$/, 'is geen lijst van scopes')
      .refine((scope) => scope.split(' ').includes('openid'), 'moet openid bevatten')
      .default('openid profile email'),
    OIDC_CLAIM_NAME: claim.default('name'),
    OIDC_CLAIM_EMAIL: claim.default('email'),
    OIDC_ROLES_CLAIM: claim.optional(),
    OIDC_ROLES_MAP: z.string().transform(parseRolesMap).optional(),
    OIDC_ACR: z.string().default(''),
  })
  .superRefine((given, context) => {
    const wrong = (name: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [name], message });
    const secret = given.OIDC_CLIENT_SECRET !== undefined;
    const keyFile = given.OIDC_CLIENT_KEY_FILE !== undefined;
    if (!secret && !keyFile)
      wrong('OIDC_CLIENT_SECRET', 'ontbreekt (of geef OIDC_CLIENT_KEY_FILE)');
    if (secret && keyFile) wrong('OIDC_CLIENT_KEY_FILE', 'kan niet samen met OIDC_CLIENT_SECRET');
    const rolesClaim = given.OIDC_ROLES_CLAIM !== undefined;
    const rolesMap = given.OIDC_ROLES_MAP !== undefined;
    if (rolesClaim && !rolesMap) wrong('OIDC_ROLES_MAP', 'ontbreekt bij OIDC_ROLES_CLAIM');
    if (rolesMap && !rolesClaim) wrong('OIDC_ROLES_CLAIM', 'ontbreekt bij OIDC_ROLES_MAP');
  });

/**
 * Reads how to sign in from environment variables.
 *
 * @returns `null` when there is none of `OIDC_*`: this installation has no provider
 * @throws Error, in Dutch, that names every variable that is missing or wrong, and shows no value
 */
export function readOidcSettings(
  environment: Readonly<Record<string, string | undefined>>,
): OidcSettings | null {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  if (!Object.keys(given).some((name) => name.startsWith('OIDC_'))) return null;
  const parsed = Environment.safeParse(given, { reportInput: false });
  if (!parsed.success) {
    throw settingsError(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    );
  }
  const known = parsed.data;
  return {
    issuer: known.OIDC_ISSUER,
    clientId: known.OIDC_CLIENT_ID,
    proof: proofOf(known.OIDC_CLIENT_SECRET, known.OIDC_CLIENT_KEY_FILE ?? ''),
    publicUrl: new URL(known.PUBLIC_URL).origin,
    scope: known.OIDC_SCOPE,
    nameClaim: known.OIDC_CLAIM_NAME,
    emailClaim: known.OIDC_CLAIM_EMAIL,
    rolesClaim: known.OIDC_ROLES_CLAIM ?? null,
    rolesMap: known.OIDC_ROLES_MAP ?? new Map(),
    acrValues: known.OIDC_ACR.split(' ').filter((value) => value !== ''),
  };
}

/** An address as OpenID Connect Discovery has it: where it looks for the rest is its own business. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const isBare = url.search === '' && url.hash === '' && url.username === '' && url.password === '';
  return isPrivateOnTheWay(url) && isBare && !url.pathname.includes('/.well-known/');
}

function parseRolesMap(json: string, context: z.RefinementCtx): RolesMap {
  const map = readRolesMap(json);
  if (typeof map !== 'string') return map;
  context.addIssue({ code: 'custom', message: map });
  return z.NEVER;
}

function proofOf(secret: string | undefined, keyFile: string): ClientProof {
  if (secret !== undefined) return { method: 'client_secret', secret };
  const key = readClientKey(readKeyFile(keyFile));
  if (key !== null) return { method: 'private_key_jwt', key };
  throw settingsError([
    'OIDC_CLIENT_KEY_FILE: is geen geheime sleutel (PEM of JWK; RSA vanaf 2048 bits, P-256, P-384, P-521 of Ed25519)',
  ]);
}

function readKeyFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'onbekende fout';
    throw settingsError([`OIDC_CLIENT_KEY_FILE: kan niet gelezen worden (${code})`]);
  }
}

function settingsError(problems: readonly string[]): Error {
  return new Error(`De instellingen voor aanmelden kloppen niet:\n  ${problems.join('\n  ')}`);
}
