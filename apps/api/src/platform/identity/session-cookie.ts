import { parse, serialize } from 'cookie';
import { isToken } from './session-token';

/**
 * The name of the cookie. Behind TLS it carries `__Host-`: browsers then refuse one that another
 * subdomain or an insecure page tries to plant.
 */
const nameOf = (isSecure: boolean): string => (isSecure ? '__Host-poolshoogte' : 'poolshoogte');

/** @param expiresAt the end of the session; in the past: the browser forgets the cookie */
export function sessionCookie(token: string, expiresAt: Date, isSecure: boolean): string {
  return serialize(nameOf(isSecure), token, {
    path: '/',
    httpOnly: true,
    // Lax: a link from elsewhere opens the page signed in; another site's form changes nothing.
    sameSite: 'lax',
    secure: isSecure,
    expires: expiresAt,
  });
}

/** The token in a `Cookie` header, if there is one of the right form. */
export function tokenIn(header: string | undefined, isSecure: boolean): string | null {
  if (header === undefined) return null;
  const token = parse(header)[nameOf(isSecure)];
  return token !== undefined && isToken(token) ? token : null;
}
