import { generateKeyPairSync } from 'node:crypto';
import type { CustomFetch } from 'openid-client';
import type { Flow } from './flow';
import type { ProviderReach } from './oidc-client';
import { OidcError } from './oidc-error';
import { changing, changingToken, clientOf, walk } from './testing/second-client';
import {
  CLIENT_ID,
  type SecondProvider,
  startSecondProvider,
  STRONG,
  WEAK,
} from './testing/second-provider';
import { bareToken, sharedSecretToken, signedToken, type TokenParts } from './testing/signed-token';

let provider: SecondProvider;

beforeAll(async () => {
  provider = await startSecondProvider();
});
afterAll(() => provider.close());

const clientWith = (environment: Record<string, string> = {}, reach: ProviderReach = {}) =>
  clientOf(provider, environment, reach);

/** Signed by the real key of the provider, so that only the claim itself is wrong. */
const withClaims = (claims: Record<string, unknown>): ProviderReach =>
  changingToken((parts) =>
    signedToken({ ...parts, claims: { ...parts.claims, ...claims } }, provider.signingKey),
  );

interface Attack {
  readonly reach?: ProviderReach;
  readonly environment?: Record<string, string>;
  /** What is done to the address and the flow before they are used. */
  readonly disturb?: (url: URL, flow: Flow) => { url?: URL; flow?: Flow };
}

const otherKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const past = Math.floor(Date.now() / 1_000) - 120;
const withQuery = (url: URL, change: Record<string, string | null>): { url: URL } => {
  const changed = new URL(url);
  for (const [name, value] of Object.entries(change)) {
    if (value === null) changed.searchParams.delete(name);
    else changed.searchParams.set(name, value);
  }
  return { url: changed };
};

const REFUSALS: readonly [string, Attack, string][] = [
  [
    'a state of another flow',
    { disturb: (_url, flow) => ({ flow: { ...flow, state: 'x'.repeat(43) } }) },
    'sign_in_failed: OAUTH_INVALID_RESPONSE',
  ],
  [
    'an answer without a state',
    { disturb: (url) => withQuery(url, { state: null }) },
    'sign_in_failed: OAUTH_INVALID_RESPONSE',
  ],
  [
    'a nonce of another flow',
    { disturb: (_url, flow) => ({ flow: { ...flow, nonce: 'x'.repeat(43) } }) },
    'sign_in_failed: OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  ],
  [
    'a token without a nonce',
    { reach: withClaims({ nonce: undefined }) },
    'sign_in_failed: OAUTH_INVALID_RESPONSE',
  ],
  [
    'a verifier of another browser',
    { disturb: (_url, flow) => ({ flow: { ...flow, verifier: 'x'.repeat(43) } }) },
    'sign_in_failed: invalid_grant',
  ],
  [
    'a code that was made up',
    { disturb: (url) => withQuery(url, { code: 'x'.repeat(43) }) },
    'sign_in_failed: invalid_grant',
  ],
  [
    'a token signed by another key, under the name of the right one',
    { reach: changingToken((parts) => signedToken(parts, otherKey)) },
    'sign_in_failed: OAUTH_INVALID_RESPONSE',
  ],
  [
    'a token signed by a key that is not published',
    {
      reach: changingToken((parts) =>
        signedToken({ ...parts, header: { ...parts.header, kid: 'unknown' } }, otherKey),
      ),
    },
    'sign_in_failed: OAUTH_KEY_SELECTION_FAILED',
  ],
  [
    'a token without a signature (alg none)',
    { reach: changingToken(bareToken) },
    'sign_in_failed: OAUTH_INVALID_RESPONSE',
  ],
  [
    'a token signed by what everybody knows (HS256)',
    { reach: changingToken((parts) => sharedSecretToken(parts, CLIENT_ID)) },
    'sign_in_failed: OAUTH_INVALID_RESPONSE',
  ],
  [
    'a token that is over',
    { reach: withClaims({ exp: past }) },
    'sign_in_failed: OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  ],
  [
    'a token that holds later',
    { reach: withClaims({ nbf: past + 3_600 }) },
    'sign_in_failed: OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  ],
  [
    'a token for another client',
    { reach: withClaims({ aud: 'somebody-else' }) },
    'sign_in_failed: OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  ],
  [
    'a token of another issuer',
    { reach: withClaims({ iss: 'https://elders.example' }) },
    'sign_in_failed: OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  ],
  [
    'an answer of another issuer (mix-up)',
    { disturb: (url) => withQuery(url, { iss: 'https://elders.example' }) },
    'sign_in_failed: OAUTH_INVALID_RESPONSE',
  ],
  [
    'an answer without an issuer, of a provider that always names it',
    { disturb: (url) => withQuery(url, { iss: null }) },
    'sign_in_failed: OAUTH_INVALID_RESPONSE',
  ],
  [
    'no token at all',
    { reach: { fetch: changing('/token', ({ id_token: _token, ...said }) => said) } },
    'sign_in_failed: OAUTH_INVALID_RESPONSE',
  ],
  [
    'userinfo about somebody else',
    { reach: { fetch: changing('/me', (said) => ({ ...said, sub: 'somebody-else' })) } },
    'sign_in_failed: OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
  ],
  [
    'a subject that is too long',
    {
      reach: withClaims({
        sub: 'x'.repeat(256),
        preferred_username: 'x',
        email: 'x',
        realm_access: { roles: [] },
      }),
    },
    'sign_in_failed: subject_unusable',
  ],
  [
    'a check that was not strict enough',
    { environment: { OIDC_ACR: STRONG } },
    'acr_missing: acr_not_among_required',
  ],
  [
    'a token that does not say how strict the check was',
    { environment: { OIDC_ACR: WEAK }, reach: withClaims({ acr: undefined }) },
    'acr_missing: acr_not_among_required',
  ],
  [
    'a provider that cannot check as strictly',
    {
      disturb: (url) => withQuery(url, { code: null, error: 'unmet_authentication_requirements' }),
    },
    'acr_missing: unmet_authentication_requirements',
  ],
  [
    'somebody who cancelled',
    { disturb: (url) => withQuery(url, { code: null, error: 'access_denied' }) },
    'sign_in_failed: access_denied',
  ],
  [
    'an error that somebody made up',
    { disturb: (url) => withQuery(url, { code: null, error: '<b>Bel 0900</b>' }) },
    'sign_in_failed: provider_error',
  ],
  [
    'a provider that cannot work now',
    { disturb: (url) => withQuery(url, { code: null, error: 'temporarily_unavailable' }) },
    'provider_unavailable: temporarily_unavailable',
  ],
];

it('refuses in twenty-five ways, and none is left out', () => {
  expect(new Set(REFUSALS.map(([name]) => name)).size).toBe(25);
});

describe.each(REFUSALS)(
  'refuses %s',
  (_name, { reach = {}, environment = {}, disturb }, expected) => {
    it('and says why without showing what was sent', async () => {
      const client = clientWith(environment, reach);
      const begun = await client.begin('/');
      const came = await walk(begun.url);
      // Undisturbed it is a real answer of the provider.
      expect(came.searchParams.get('code')).toMatch(/.{20}/);
      const { url = came, flow = begun.flow } = disturb?.(came, begun.flow) ?? {};
      const error = await client.finish(url, flow).then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(OidcError);
      const { message, stack = '', cause } = error as OidcError;
      expect(message).toBe(expected);
      expect(cause).toBeUndefined();
      for (const secret of [
        came.searchParams.get('code') ?? '',
        begun.flow.verifier,
        'eyJ',
        '0900',
      ]) {
        expect(`${message} ${stack}`).not.toContain(secret);
      }
    });
  },
);

it('refuses a code that was used before', async () => {
  const client = clientWith();
  const { url, flow } = await client.begin('/');
  const came = await walk(url);
  expect((await client.finish(came, flow)).subject).toBe('b3f1-0001');
  await expect(client.finish(came, flow)).rejects.toThrow('sign_in_failed: invalid_grant');
});

it.each([
  [['none', 'ES256'], bareToken],
  [['HS256', 'ES256'], (parts: TokenParts) => sharedSecretToken(parts, CLIENT_ID)],
])(
  'refuses such tokens also of a provider that claims to give them: %j',
  async (offered, forge) => {
    const forged = changingToken(forge).fetch as CustomFetch;
    const announced = changing('/openid-configuration', (said) => ({
      ...said,
      id_token_signing_alg_values_supported: offered,
    }));
    const client = clientWith(
      {},
      { fetch: (url, init) => (url.endsWith('/token') ? forged : announced)(url, init) },
    );
    const { url, flow } = await client.begin('/');
    await expect(client.finish(await walk(url), flow)).rejects.toMatchObject({
      code: 'sign_in_failed',
      reason: 'OAUTH_UNSUPPORTED_OPERATION',
    });
  },
);

it('takes a token that was over a moment ago: clocks differ', async () => {
  const client = clientWith({}, withClaims({ exp: Math.floor(Date.now() / 1_000) - 5 }));
  const { url, flow } = await client.begin('/');
  expect((await client.finish(await walk(url), flow)).subject).toBe('b3f1-0001');
});
