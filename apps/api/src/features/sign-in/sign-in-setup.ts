import type { Request } from 'express';
import type { OidcClient } from '../../platform/oidc/oidc-client';

/** Token under which the way of signing in is injected; it is chosen before the application is built. */
export const SIGN_IN_SETUP = Symbol('SIGN_IN_SETUP');

/** What signing in asks of a client at the provider. */
export type SignInClient = Pick<OidcClient, 'begin' | 'finish' | 'logoutUrl'>;

/** How people sign in to this installation. */
export interface SignInSetup {
  /** The client at the provider; in a demo the provider answers by the name the browser knows us by. */
  clientFor(request: Request): SignInClient;
  /** The provider runs inside, with made-up accounts. */
  readonly isDemo: boolean;
}
