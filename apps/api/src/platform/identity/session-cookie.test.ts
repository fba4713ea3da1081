import { sessionCookie, tokenIn } from './session-cookie';
import { newToken } from './session-token';

const token = newToken();
const later = new Date('2027-01-01T00:00:00Z');

it('is out of reach of scripts, of other sites, and behind TLS of other subdomains', () => {
  expect(sessionCookie(token, later, true)).toBe(
    `__Host-poolshoogte=${token}; Path=/; Expires=Fri, 01 Jan 2027 00:00:00 GMT; HttpOnly; Secure; SameSite=Lax`,
  );
  expect(sessionCookie(token, later, false)).toMatch(/^poolshoogte=.*; HttpOnly; SameSite=Lax$/);
});

it.each([
  [`poolshoogte=${token}`, false, token],
  [`a=b; poolshoogte=${token}; c=d`, false, token],
  [`__Host-poolshoogte=${token}`, true, token],
  // Planted on an insecure page, or by another subdomain.
  [`poolshoogte=${token}`, true, null],
  [`__Host-poolshoogte=${token}`, false, null],
  [`poolshoogte=${token}x`, false, null],
  [`poolshoogte=${token.slice(1)}`, false, null],
  [`poolshoogte=`, false, null],
  [`POOLSHOOGTE=${token}`, false, null],
  [`poolshoogte=${encodeURIComponent("' OR 1=1 --")}`, false, null],
  [undefined, false, null],
])('reads from %s', (header, isSecure, expected) => {
  expect(tokenIn(header, isSecure)).toBe(expected);
});
