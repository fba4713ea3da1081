/**
 * What can go wrong at signing in, as far as a person can do something about it:
 *
 * - `provider_unavailable`: the provider is away, or does not say what it should about itself
 * - `sign_in_failed`: refused, cancelled, too old, or not to be trusted; begin again
 * - `acr_missing`: the provider did not check as strictly as this installation asks (MFA)
 */
export type OidcErrorCode = 'provider_unavailable' | 'sign_in_failed' | 'acr_missing';

/**
 * A sign-in that did not come about. Has no cause: the errors of the library hold tokens, codes and
 * answers of the provider, and this one may be logged.
 */
export class OidcError extends Error {
  constructor(
    readonly code: OidcErrorCode,
    /** For the log: a code of the library, or the `error` of the provider; never free text. */
    readonly reason: string,
  ) {
    super(`${code}: ${reason}`);
    this.name = 'OidcError';
  }
}
