import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { SessionOpener } from '../../platform/identity/session-opener';
import { signedIn, type SignedInTester } from '../signed-in';
import type { TestApplication } from '../test-application';
import { WHO, type Who } from './expected';

export const OWN = 'GM1911';
export const OTHER = 'GM1895';

/** The state of what somebody shows; all but the first must count for nothing. */
export const SESSIONS = ['valid', 'none', 'expired', 'revoked', 'forged'] as const;
export type SessionState = (typeof SESSIONS)[number];

export interface Member {
  readonly who: Who;
  readonly account: string;
  /** Headers that show who sends a request, by the state of the session or key. */
  readonly headers: Readonly<Record<SessionState, Readonly<Record<string, string>>>>;
}

export const isKey = (who: Who): boolean => who.startsWith('key ');

/** One of each, with a role in `OWN` alone. */
export function castOf(test: TestApplication): Promise<Member[]> {
  return Promise.all(WHO.map((who) => (isKey(who) ? keyHolder(test, who) : person(test, who))));
}

/** For what ends the session that it is asked with. */
export async function freshSession(test: TestApplication, account: string): Promise<string> {
  const opener = test.app.get(SessionOpener);
  const { token } = await opener.open({ account, hours: 1, client: 'Test', idToken: null });
  return `poolshoogte=${token}`;
}

async function person(test: TestApplication, who: Who): Promise<Member> {
  const valid = await signedIn(test, { roles: rolesOf(who) });
  const { account } = valid;
  const expired = await freshSession(test, account);
  const revoked = await freshSession(test, account);
  const [first, second] = [expired, revoked].map((cookie) => hash(cookie.split('=')[1] ?? ''));
  await test.owner.query(
    `UPDATE session SET expires_at = now() - interval '1 second' WHERE token_hash = $1`,
    [first],
  );
  await test.owner.query('DELETE FROM session WHERE token_hash = $1', [second]);
  return {
    who,
    account,
    headers: {
      valid: { cookie: valid.cookie },
      none: {},
      expired: { cookie: expired },
      revoked: { cookie: revoked },
      forged: { cookie: altered(valid) },
    },
  };
}

function rolesOf(who: Who): Parameters<typeof signedIn>[1]['roles'] {
  if (who === 'account without role') return [];
  if (who === 'installation administrator') return [{ role: 'administrator', municipality: null }];
  return [{ role: who as 'staff', municipality: OWN }];
}

/** One letter off a valid one. */
function altered({ cookie }: SignedInTester): string {
  return cookie.slice(0, -2) + (cookie.at(-2) === 'a' ? 'b' : 'a') + cookie.slice(-1);
}

async function keyHolder(test: TestApplication, who: Who): Promise<Member> {
  const account = randomUUID();
  const scope = who.slice('key '.length);
  await test.owner.query(
    `INSERT INTO account (id, kind, pseudonym, state) VALUES ($1, 'service', $2, 'active')`,
    [account, `systeem-${account.slice(0, 8)}`],
  );
  await test.owner.query(
    `INSERT INTO role_grant (account_id, role, municipality_code) VALUES ($1, 'service', $2)`,
    [account, OWN],
  );
  const issue = async (lasts: string, isRevoked = false) => {
    const secret = `pslh_${randomBytes(32).toString('base64url')}`;
    await test.owner.query(
      `INSERT INTO service_key (id, account_id, municipality_code, secret_hash, scopes, expires_at, revoked_at)
       VALUES ($1, $2, $3, $4, $5, now() + $6::interval, CASE WHEN $7 THEN now() END)`,
      [randomUUID(), account, OWN, hash(secret), [scope], lasts, isRevoked],
    );
    return { authorization: `Bearer ${secret}` };
  };
  return {
    who,
    account,
    headers: {
      valid: await issue('1 day'),
      none: {},
      expired: await issue('-1 second'),
      revoked: await issue('1 day', true),
      forged: { authorization: `Bearer pslh_${randomBytes(32).toString('base64url')}` },
    },
  };
}

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
