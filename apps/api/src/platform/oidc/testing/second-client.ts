import type { CustomFetch } from 'openid-client';
import { Clock } from '../../clock/clock';
import { OidcClient, type ProviderReach } from '../oidc-client';
import { readOidcSettings } from '../oidc-settings';
import { CookieBrowser } from './cookie-browser';
import { CALLBACK, CLIENT_ID, PUBLIC_URL, type SecondProvider, WEAK } from './second-provider';
import { partsOf, type TokenParts } from './signed-token';

/** Our client at that provider, set up from the environment as an installation does. */
export function clientOf(
  provider: SecondProvider,
  environment: Record<string, string> = {},
  reach: ProviderReach = {},
): OidcClient {
  const settings = readOidcSettings({
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: CLIENT_ID,
    OIDC_CLIENT_KEY_FILE: provider.clientKeyFile,
    PUBLIC_URL,
    OIDC_SCOPE: 'openid profile email roles',
    OIDC_CLAIM_NAME: 'preferred_username',
    OIDC_ROLES_CLAIM: 'realm_access.roles',
    OIDC_ROLES_MAP: '{"PS-medewerkers":[{"role":"staff","municipality":"GM1911"}]}',
    ...environment,
  });
  if (settings === null) throw new Error('there are settings');
  return new OidcClient(settings, new Clock(), reach);
}

/** From the first page of the provider to the address at which the browser comes back to us. */
export async function walk(url: string, acr = WEAK, browser = new CookieBrowser()): Promise<URL> {
  const page = await browser.visit(url, CALLBACK);
  const [, action = ''] = /action="([^"]+)"/.exec(page.body) ?? [];
  const form = { account: 'b3f1-0001', acr };
  return (await browser.visit(new URL(action, page.url).href, CALLBACK, form)).url;
}

/** Changes what the provider says on the way to us. */
export const changing =
  (path: string, change: (said: Record<string, unknown>) => object): CustomFetch =>
  async (address, { method, headers, body, signal }) => {
    const init = { method, headers, signal: signal ?? null };
    const response = await fetch(address, { ...init, body: body as URLSearchParams | null });
    if (!new URL(address).pathname.endsWith(path) || !response.ok) return response;
    const said = (await response.json()) as Record<string, unknown>;
    return Response.json(change(said));
  };

/** Puts another token in the place of the one that the provider gave. */
export const changingToken = (change: (parts: TokenParts) => string): ProviderReach => ({
  fetch: changing('/token', (said) => ({
    ...said,
    id_token: change(partsOf(String(said['id_token']))),
  })),
});
