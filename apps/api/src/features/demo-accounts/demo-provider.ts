import { generateKeyPair, randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { promisify } from 'node:util';
import { Logger } from '@nestjs/common';
import type { Request } from 'express';
import type Provider from 'oidc-provider';
import type { Clock } from '../../platform/clock/clock';
import { OidcClient } from '../../platform/oidc/oidc-client';
import { type OidcSettings, REDIRECT_PATH } from '../../platform/oidc/oidc-settings';
import { type DemoAccount, groupMeanings } from './demo-accounts';
import { loadProvider } from './load-provider';
import { MemoryStore } from './memory-store';
import { fetchInside, originOf, reachableOrigin } from './own-address';
import { DEMO_SCOPE, providerSettings, SIGNING_ALGORITHM } from './provider-settings';
import { signOutAtOnce } from './quiet-logout';

export interface DemoProviderOptions {
  /** The server of the product itself: the provider is a part of it. */
  readonly server: Server;
  /** `PUBLIC_URL`; `null`: browsers come by whatever name they know this machine by. */
  readonly publicUrl: string | null;
  readonly accounts: readonly DemoAccount[];
  readonly clock: Clock;
  /** Where the provider is, without a slash at the end. */
  readonly root?: string;
}

const CLIENT_ID = 'poolshoogte-demo';

/** A name and no address: nothing is ever asked there (RFC 2606). */
const ISSUER_ORIGIN = 'http://demo.invalid';

/**
 * A provider of demo accounts inside the product, so that a demo signs in exactly as an organisation
 * does, without one.
 *
 * An issuer has to stay the same: accounts are kept by it, and the token, the answer and our own client
 * must agree on it. A demo has no such address: today it is at `localhost`, tomorrow at another port, and
 * a colleague knows the machine by another name. So the issuer is a mere name, and the addresses are
 * given to our own client instead of discovered:
 *
 * - pages for the browser (choose, sign out) and the way back are at `PUBLIC_URL` when that is set, and
 *   otherwise at the origin that the browser itself asks for, so that cookies stay where they were set;
 * - token and keys are fetched from this very process (`fetchInside`), over loopback or over the
 *   address of `HOST`, also when `PUBLIC_URL` is behind a proxy that this machine cannot reach.
 *
 * The provider is made at first use, so a demo in which nobody signs in does not load the library.
 */
export class DemoProvider {
  readonly root: string;
  readonly issuer: string;
  private readonly clientSecret = randomBytes(32).toString('base64url');
  private made: Promise<Provider> | null = null;
  private readonly log = new Logger('demo-accounts');

  constructor(private readonly options: DemoProviderOptions) {
    this.root = options.root ?? '/oidc';
    this.issuer = `${ISSUER_ORIGIN}${this.root}`;
  }

  /** The provider itself, made once. */
  provider(): Promise<Provider> {
    this.made ??= this.make().catch((error: unknown) => {
      this.made = null;
      throw error;
    });
    return this.made;
  }

  /** The origin of the product for this browser. */
  originFor(request: Request): string {
    const { publicUrl, server } = this.options;
    if (publicUrl !== null) return new URL(publicUrl).origin;
    return originOf(request) ?? reachableOrigin(server);
  }

  /** The client to begin, finish and end a sign-in with for this browser; made anew each time. */
  clientFor(request: Request): OidcClient {
    const origin = this.originFor(request);
    const { issuer } = this;
    return new OidcClient(this.settingsAt(origin), this.options.clock, {
      metadata: {
        issuer,
        authorization_endpoint: `${origin}${this.root}/auth`,
        end_session_endpoint: `${origin}${this.root}/session/end`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        id_token_signing_alg_values_supported: [SIGNING_ALGORITHM],
        authorization_response_iss_parameter_supported: true,
        code_challenge_methods_supported: ['S256'],
      },
      fetch: fetchInside(this.options.server),
    });
  }

  private settingsAt(publicUrl: string): OidcSettings {
    return {
      issuer: this.issuer,
      clientId: CLIENT_ID,
      proof: { method: 'client_secret', secret: this.clientSecret },
      publicUrl,
      scope: DEMO_SCOPE,
      nameClaim: 'name',
      emailClaim: 'email',
      rolesClaim: 'groups',
      rolesMap: groupMeanings(this.options.accounts),
      acrValues: [],
    };
  }

  private async make(): Promise<Provider> {
    const library = await loadProvider();
    const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2_048 });
    const provider = new library.Provider(
      this.issuer,
      providerSettings({
        root: this.root,
        accounts: this.options.accounts,
        store: new MemoryStore(() => this.options.clock.now().getTime()),
        signingKey: privateKey,
        clientId: CLIENT_ID,
        clientSecret: this.clientSecret,
        redirectUri: `${ISSUER_ORIGIN}${REDIRECT_PATH}`,
        postLogoutRedirectUri: `${ISSUER_ORIGIN}/`,
      }),
    );
    // `mountDemoProvider` tells by these headers which origin is ours, whatever came in.
    provider.proxy = true;
    const backHere = (path: string) => (address: string) => {
      const { ctx } = library.Provider;
      return ctx !== undefined && address === `${ctx.protocol}://${ctx.host}${path}`;
    };
    provider.Client.prototype.redirectUriAllowed = backHere(REDIRECT_PATH);
    provider.Client.prototype.postLogoutRedirectUriAllowed = backHere('/');
    signOutAtOnce(provider, this.root);
    // The stack names our own code and the library's; never what was sent.
    provider.on('server_error', (_ctx, error: Error) => this.log.error(error.stack ?? error.name));
    return provider;
  }
}
