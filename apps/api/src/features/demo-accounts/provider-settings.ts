import { type KeyObject, randomBytes } from 'node:crypto';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { type DemoAccount, groupOf } from './demo-accounts';
import type { MemoryStore } from './memory-store';
import { overPage, signedOutPage } from './page';

/** Everything that the embedded provider differs in from one start to the next. */
export interface ProviderChoices {
  /** Path of the provider, without a slash at the end. */
  readonly root: string;
  readonly accounts: readonly DemoAccount[];
  readonly store: MemoryStore;
  readonly signingKey: KeyObject;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Stand for the ones at the origin that a browser knows us by, which `DemoProvider` allows. */
  readonly redirectUri: string;
  readonly postLogoutRedirectUri: string;
}

export const DEMO_SCOPE = 'openid profile email groups';
export const SIGNING_ALGORITHM = 'RS256';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * Settings of the library: one client, the code flow with PKCE, and nothing that a demo can do
 * without. Keys, secrets and sessions live as long as the process.
 */
export function providerSettings(choices: ProviderChoices): Configuration {
  const cookie = { httpOnly: true, sameSite: 'lax', signed: true } as const;
  const off = { enabled: false };
  return {
    adapter: choices.store.adapter,
    jwks: {
      keys: [
        { ...choices.signingKey.export({ format: 'jwk' }), alg: SIGNING_ALGORITHM, use: 'sig' },
      ],
    } as NonNullable<Configuration['jwks']>,
    clients: [
      {
        client_id: choices.clientId,
        client_secret: choices.clientSecret,
        redirect_uris: [choices.redirectUri],
        post_logout_redirect_uris: [choices.postLogoutRedirectUri],
        id_token_signed_response_alg: SIGNING_ALGORITHM,
      },
    ],
    clientAuthMethods: ['client_secret_basic'],
    responseTypes: ['code'],
    scopes: ['openid'],
    pkce: { required: () => true },
    claims: {
      openid: ['sub'],
      profile: ['name'],
      email: ['email', 'email_verified'],
      groups: ['groups'],
    },
    // The claims are in the id token, as most organisations have it.
    conformIdTokenClaims: false,
    cookies: {
      names: { session: 'demo_session', interaction: 'demo_choice', resume: 'demo_resume' },
      long: { ...cookie, path: choices.root },
      short: cookie,
      keys: [randomBytes(32).toString('base64url')],
    },
    features: {
      devInteractions: off,
      dPoP: off,
      pushedAuthorizationRequests: off,
      resourceIndicators: off,
      userinfo: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        // Nobody sees it, see `signOutAtOnce`.
        logoutSource: (ctx) => show(ctx, signedOutPage(choices.root)),
        postLogoutSuccessSource: (ctx) => show(ctx, signedOutPage(choices.root)),
      },
    },
    interactions: { url: (_ctx, { uid }) => `${choices.root}/interaction/${uid}` },
    clientBasedCORS: () => false,
    renderError: (ctx) => show(ctx, overPage(choices.root)),
    findAccount: (_ctx, subject) => {
      const account = choices.accounts.find((each) => each.subject === subject);
      return account && { accountId: subject, claims: () => claimsOf(account) };
    },
    loadExistingGrant: grantEverything,
    ttl: {
      AccessToken: 5 * MINUTE,
      AuthorizationCode: MINUTE,
      Grant: 8 * HOUR,
      IdToken: 10 * MINUTE,
      Interaction: HOUR,
      Session: 8 * HOUR,
    },
  };
}

function claimsOf({ subject, name, email, grants }: DemoAccount) {
  return { sub: subject, name, email, email_verified: true, groups: grants.map(groupOf) };
}

/** Nobody is asked for consent: the one client is the product itself. */
async function grantEverything({ oidc }: KoaContextWithOIDC) {
  const { client, session, provider } = oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const present = session.grantIdFor(client.clientId);
  const grant = present === undefined ? undefined : await provider.Grant.find(present);
  if (grant !== undefined) return grant;
  const made = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  made.addOIDCScope(DEMO_SCOPE);
  await made.save();
  return made;
}

function show(ctx: KoaContextWithOIDC, page: string): void {
  ctx.type = 'html';
  ctx.body = page;
}
