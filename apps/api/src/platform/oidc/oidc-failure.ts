import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';

import { OidcError } from './oidc-error';

/** Codes of OAuth by which a provider says that it cannot work at the moment. */
const MOMENTARY = new Set(['temporarily_unavailable', 'server_error']);

/** OpenID Connect Unmet Authentication Requirements 1.0. */
const UNMET = 'unmet_authentication_requirements';

/** Errors of the library and of `fetch`, in our own words. */
export function oidcErrorOf(error: unknown): OidcError {
  if (error instanceof OidcError) return error;
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError) {
    return providerSaid(error.error, error instanceof ResponseBodyError ? error.status : 400);
  }
  if (error instanceof WWWAuthenticateChallengeError) {
    return new OidcError('sign_in_failed', `http_${error.status}`);
  }
  if (isUnreachable(error)) return new OidcError('provider_unavailable', 'unreachable');
  return error instanceof ClientError
    ? libraryFound(error)
    : new OidcError('sign_in_failed', 'unexpected');
}

/** `fetch` rejects with a TypeError that has a cause; those about our own calls have none. */
function isUnreachable(error: unknown): boolean {
  if (error instanceof ClientError && error.code === undefined) return isUnreachable(error.cause);
  const { name, cause } = (error ?? {}) as { name?: unknown; cause?: unknown };
  return name === 'TypeError' && cause !== undefined;
}

function providerSaid(said: string, status: number): OidcError {
  // It came by way of the browser, so anybody may have written it.
  const reason = /^[a-z_]{1,60}$/.test(said) ? said : 'provider_error';
  if (reason === UNMET) return new OidcError('acr_missing', reason);
  const isAway = MOMENTARY.has(reason) || isTrouble(status);
  return new OidcError(isAway ? 'provider_unavailable' : 'sign_in_failed', reason);
}

function libraryFound(error: ClientError): OidcError {
  const reason = error.code ?? 'unexpected';
  if (reason === 'OAUTH_TIMEOUT' || reason === 'OAUTH_ABORT') {
    return new OidcError('provider_unavailable', reason);
  }
  const isAway = error.cause instanceof Response && isTrouble(error.cause.status);
  return new OidcError(isAway ? 'provider_unavailable' : 'sign_in_failed', reason);
}

function isTrouble(status: number): boolean {
  return status >= 500 || status === 429;
}
