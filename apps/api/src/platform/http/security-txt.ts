import type { RequestHandler } from 'express';
import { z } from 'zod';
import type { Clock } from '../clock/clock';
import { AppError } from '../errors/app-error';

export const SECURITY_TXT_PATH = '/.well-known/security.txt';

/** RFC 9116 advises less than a year, so that a contact nobody answers any more does not live on. */
const VALID_DAYS = 180;
const DAY_MS = 86_400_000;

/** `SECURITY_CONTACT`: one or more addresses with spaces between them, the preferred one first. */
export const SecurityContacts = z
  .string()
  .max(1_000)
  .transform((text) => text.trim().split(/\s+/))
  .pipe(
    z.array(
      z
        .string()
        .regex(
          /^(https:\/\/|mailto:|tel:)[!-~]+$/,
          'schrijf elk adres met https://, mailto: of tel: ervoor',
        ),
    ),
  );

interface SecurityTxt {
  /** `null`: nobody was named, and there is no such file. */
  readonly contacts: readonly string[] | null;
  /** `PUBLIC_URL`; `null` when it is not set. */
  readonly publicUrl: string | null;
}

/**
 * Answers `/.well-known/security.txt` (RFC 9116): where to report a weakness of this installation.
 * Comes before the dashboard, which answers every other address with its own page.
 *
 * @throws AppError `not_found` while no contact is set
 */
export function securityTxt(about: SecurityTxt, clock: Pick<Clock, 'now'>): RequestHandler {
  return (request, response, next) => {
    const isAsked = request.path === SECURITY_TXT_PATH && ['GET', 'HEAD'].includes(request.method);
    if (!isAsked) return next();
    if (about.contacts === null) return next(new AppError('not_found'));
    response
      .set({ 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' })
      .send(securityTxtOf(about.contacts, about.publicUrl, clock.now()));
  };
}

/** The file itself; it expires at midnight UTC, so that it changes once a day at most. */
export function securityTxtOf(
  contacts: readonly string[],
  publicUrl: string | null,
  now: Date,
): string {
  const midnight = new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS + VALID_DAYS * DAY_MS);
  const expires = midnight.toISOString().replace('.000Z', 'Z');
  const fields = [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires}`,
    'Preferred-Languages: nl, en',
    // The standard takes an address with TLS only.
    ...(publicUrl?.startsWith('https://') ? [`Canonical: ${publicUrl}${SECURITY_TXT_PATH}`] : []),
  ];
  return fields.map((field) => `${field}\r\n`).join('');
}
