import type { RoleGrant } from '@poolshoogte/contracts';
import { z } from 'zod';
import { OidcError } from './oidc-error';
import type { OidcSettings } from './oidc-settings';
import { grantsOf, valueAt } from './roles-map';

/** Who signed in, as the provider vouches for it. */
export interface SignedIn {
  /** With `subject` the only lasting name of an account: addresses and names change hands. */
  readonly issuer: string;
  /** At most 255 characters. */
  readonly subject: string;
  /** At most 120 characters; `null` when the provider gives none. */
  readonly name: string | null;
  /** At most 200 characters; `null` when there is none, or the provider did not verify it. */
  readonly email: string | null;
  /** Roles that follow from the claims by `OIDC_ROLES_MAP`. */
  readonly grants: readonly RoleGrant[];
  /** For signing out at the provider. */
  readonly idToken: string;
  readonly acr: string | null;
}

/** OpenID Connect Core 1.0, section 2: at most 255 ASCII characters. */
const Subject = z.string().regex(/^[ -~]{1,255}$/);
const Email = z.string().trim().max(200).pipe(z.email());
const LONGEST_NAME = 120;

type Claims = Readonly<Record<string, unknown>>;

/** Whether a claim that this installation reads is not in the id token. */
export function lacksClaims(token: Claims, settings: OidcSettings): boolean {
  const wanted = [settings.nameClaim, settings.emailClaim, settings.rolesClaim];
  return wanted.some((claim) => claim !== null && valueAt(token, claim) === undefined);
}

/**
 * @param token claims of an id token that was checked
 * @param userInfo answer of the userinfo endpoint about the same subject; the token goes before it
 * @throws OidcError
 */
export function signedInFrom(
  token: Claims,
  userInfo: Claims,
  idToken: string,
  settings: OidcSettings,
): SignedIn {
  const subject = Subject.safeParse(token['sub']);
  if (!subject.success) throw new OidcError('sign_in_failed', 'subject_unusable');
  const acr = typeof token['acr'] === 'string' ? token['acr'].slice(0, 200) : null;
  if (settings.acrValues.length > 0 && !settings.acrValues.includes(acr ?? '')) {
    throw new OidcError('acr_missing', 'acr_not_among_required');
  }
  const claims = { ...userInfo, ...token };
  return {
    issuer: String(token['iss']),
    subject: subject.data,
    name: nameOf(valueAt(claims, settings.nameClaim)),
    email: [token, userInfo].some(isUnverified)
      ? null
      : emailOf(valueAt(claims, settings.emailClaim)),
    grants: grantsOf(claims, settings.rolesClaim, settings.rolesMap),
    idToken,
    acr,
  };
}

/** Some providers write booleans as text. */
function isUnverified(claims: Claims): boolean {
  return claims['email_verified'] === false || claims['email_verified'] === 'false';
}

function nameOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const plain = value.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  // By character, so that none is cut in two.
  return Array.from(plain).slice(0, LONGEST_NAME).join('').trim() || null;
}

function emailOf(value: unknown): string | null {
  const email = Email.safeParse(value);
  return email.success ? email.data : null;
}
