import type Provider from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';

/**
 * Signs out at once. The library answers with a form that a script on the page sends on, or that asks
 * whether it is meant; the policy of the product allows no such script, and in a demo there is nothing
 * to ask. What it checks beforehand (whose token, which client, which address to go back to) was
 * checked when this comes to act.
 *
 * @param cookiePath path of the cookie that keeps the session
 */
export function signOutAtOnce(provider: Provider, cookiePath: string): void {
  provider.use(async (ctx, next) => {
    await next();
    const { oidc } = ctx as Partial<KoaContextWithOIDC>;
    if (oidc?.route !== 'end_session' || ctx.status !== 200 || !oidc.session) return;
    for (const { grantId } of Object.values(oidc.session.authorizations ?? {})) {
      const grant = grantId === undefined ? undefined : await provider.Grant.find(grantId);
      await grant?.destroy();
    }
    await oidc.session.destroy();
    ctx.cookies.set(provider.cookieName('session'), null, { path: cookiePath, overwrite: true });
    ctx.status = 303;
    ctx.redirect(addressAfter(oidc));
  });
}

function addressAfter(oidc: KoaContextWithOIDC['oidc']): string {
  const back = oidc.params?.['post_logout_redirect_uri'];
  if (typeof back !== 'string') return oidc.urlFor('end_session_success');
  const address = new URL(back);
  const state = oidc.params?.['state'];
  if (typeof state === 'string') address.searchParams.set('state', state);
  return address.href;
}
