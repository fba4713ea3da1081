import type { CustomFetch, ServerMetadata } from 'openid-client';
import * as openid from 'openid-client';
import type { Clock } from '../clock/clock';
import { cryptoKeyOf } from './client-key';
import type { Flow } from './flow';
import { OidcError } from './oidc-error';
import { oidcErrorOf } from './oidc-failure';
import { type ClientProof, type OidcSettings, REDIRECT_PATH } from './oidc-settings';
import { safeReturnPath } from './return-path';
import { lacksClaims, type SignedIn, signedInFrom } from './signed-in';

/** A provider that does not answer by then is away. */
const TIMEOUT_SECONDS = 10;

/** Clocks of two well kept machines differ less. */
const CLOCK_TOLERANCE_SECONDS = 30;

/** Where the browser goes, and what to keep for it meanwhile. */
export interface Begun {
  readonly url: string;
  readonly flow: Flow;
}

/** For a provider that is not found and reached in the usual way. */
export interface ProviderReach {
  /** What the provider would say of itself; left out: asked of the provider (discovery). */
  readonly metadata?: ServerMetadata;
  /** Instead of the ordinary `fetch`. */
  readonly fetch?: CustomFetch;
}

/**
 * Signing in at one provider by the authorisation code flow of OpenID Connect, with PKCE.
 *
 * Checked before anybody is signed in: state and nonce (of the flow of this browser), PKCE S256, the
 * issuer of the answer (RFC 9207) and of the token, audience, times, and the signature of the token by
 * a key that the provider publishes. Tokens without a signature, or with one by a shared secret, are
 * refused. Every method rejects with `OidcError` and nothing else.
 */
export class OidcClient {
  private found: Promise<openid.Configuration> | null = null;

  constructor(
    private readonly settings: OidcSettings,
    private readonly clock: Clock,
    private readonly reach: ProviderReach = {},
  ) {}

  /** @param returnTo page to go to afterwards, as somebody asked for it: not to be trusted */
  async begin(returnTo: unknown): Promise<Begun> {
    const provider = await this.provider();
    const flow: Flow = {
      state: openid.randomState(),
      nonce: openid.randomNonce(),
      verifier: openid.randomPKCECodeVerifier(),
      returnTo: safeReturnPath(returnTo),
      startedAt: this.clock.now().getTime(),
    };
    const url = openid.buildAuthorizationUrl(provider, {
      redirect_uri: `${this.settings.publicUrl}${REDIRECT_PATH}`,
      scope: this.settings.scope,
      state: flow.state,
      nonce: flow.nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(flow.verifier),
      code_challenge_method: 'S256',
      ...(this.settings.acrValues.length > 0
        ? { acr_values: this.settings.acrValues.join(' ') }
        : {}),
    });
    return { url: url.href, flow };
  }

  /**
   * @param currentUrl address at which the browser came back; only its query counts, so it does not
   *   matter by which name a proxy called us
   * @param flow what `begin` gave for this browser, at most ten minutes ago
   */
  async finish(currentUrl: URL, flow: Flow): Promise<SignedIn> {
    const provider = await this.provider();
    const callback = new URL(REDIRECT_PATH, this.settings.publicUrl);
    callback.search = currentUrl.search;
    try {
      const tokens = await openid.authorizationCodeGrant(provider, callback, {
        expectedState: flow.state,
        expectedNonce: flow.nonce,
        pkceCodeVerifier: flow.verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined || tokens.id_token === undefined) {
        throw new OidcError('sign_in_failed', 'id_token_missing');
      }
      const more =
        lacksClaims(claims, this.settings) && provider.serverMetadata().userinfo_endpoint
          ? await openid.fetchUserInfo(provider, tokens.access_token, claims.sub)
          : {};
      return signedInFrom(claims, more, tokens.id_token, this.settings);
    } catch (error) {
      throw oidcErrorOf(error);
    }
  }

  /**
   * Where the browser goes to sign out at the provider too.
   * @param idToken of the session that ends; without it the provider may ask whether it is meant
   * @returns `null` when the provider has no such page (with TLS), or is away: signing out here stays possible
   */
  async logoutUrl(idToken: string | null, state?: string): Promise<string | null> {
    const provider = await this.provider().catch(() => null);
    if (provider?.serverMetadata().end_session_endpoint === undefined) return null;
    try {
      return openid.buildEndSessionUrl(provider, {
        post_logout_redirect_uri: `${this.settings.publicUrl}/`,
        ...(idToken === null ? {} : { id_token_hint: idToken }),
        ...(state === undefined ? {} : { state }),
      }).href;
    } catch {
      return null; // the page is without TLS: the token does not go there
    }
  }

  /** Found once; after a failure looked for again at the next use. */
  private async provider(): Promise<openid.Configuration> {
    const found = (this.found ??= this.find());
    try {
      return await found;
    } catch (error) {
      if (this.found === found) this.found = null;
      // Whatever is wrong with what a provider says of itself: nobody can sign in there now.
      throw new OidcError('provider_unavailable', oidcErrorOf(error).reason);
    }
  }

  private async find(): Promise<openid.Configuration> {
    const { issuer, clientId, proof } = this.settings;
    const prove = await clientAuthOf(proof);
    const client = { [openid.clockTolerance]: CLOCK_TOLERANCE_SECONDS };
    const server = new URL(issuer);
    // Settings allow it on the machine itself only.
    const permit = server.protocol === 'http:' ? [openid.allowInsecureRequests] : [];
    const { metadata, fetch } = this.reach;
    const provider = metadata
      ? new openid.Configuration(metadata, clientId, client, prove)
      : await openid.discovery(server, clientId, client, prove, {
          timeout: TIMEOUT_SECONDS,
          ...(fetch ? { [openid.customFetch]: fetch } : {}),
          execute: permit,
        });
    for (const each of permit) each(provider);
    provider.timeout = TIMEOUT_SECONDS;
    if (fetch) provider[openid.customFetch] = fetch;
    // Without this the library trusts the connection for the origin of a token, not its signature.
    openid.enableNonRepudiationChecks(provider);
    assertPkce(provider.serverMetadata());
    // Throws when there is no page to begin at, or only one without TLS.
    openid.buildAuthorizationUrl(provider, {});
    return provider;
  }
}

/** Many providers know PKCE and do not say so; one that names its methods has to know S256. */
function assertPkce({ code_challenge_methods_supported: methods }: ServerMetadata): void {
  if (methods !== undefined && !methods.includes('S256')) {
    throw new OidcError('provider_unavailable', 'pkce_s256_unsupported');
  }
}

async function clientAuthOf(proof: ClientProof): Promise<openid.ClientAuth> {
  if (proof.method === 'private_key_jwt') {
    const key = await cryptoKeyOf(proof.key);
    const { keyId } = proof.key;
    return openid.PrivateKeyJwt(keyId === null ? key : { key, kid: keyId });
  }
  const basic = openid.ClientSecretBasic(proof.secret);
  const post = openid.ClientSecretPost(proof.secret);
  return (server, client, body, headers) => {
    // OpenID Connect Discovery: without a list the provider knows `client_secret_basic`.
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const prove = methods.includes('client_secret_basic') ? basic : post;
    prove(server, client, body, headers);
  };
}
