import { randomUUID } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { ActorRole } from '../platform/identity/actor';
import { SessionOpener } from '../platform/identity/session-opener';
import type { TestDatabase } from './test-database';

/** Somebody for a test: signed in, with roles. */
export interface SignedInTester {
  readonly account: string;
  /** For the `cookie` header. */
  readonly cookie: string;
  /** `fetch` as this account. */
  readonly fetch: typeof fetch;
}

interface Somebody {
  readonly roles: readonly { role: ActorRole; municipality: string | null }[];
  readonly hours?: number;
}

/** An account with roles and an open session, made the way signing in makes it. */
export async function signedIn(
  { app, owner }: Pick<TestDatabase, 'owner'> & { app: NestExpressApplication },
  { roles, hours = 1 }: Somebody,
): Promise<SignedInTester> {
  const account = randomUUID();
  const isWall = roles.some(({ role }) => role === 'wall');
  await owner.query(
    `INSERT INTO account (id, kind, pseudonym, state) VALUES ($1, $2, $3, 'active')`,
    [account, isWall ? 'device' : 'person', `tester-${account.slice(0, 8)}`],
  );
  for (const { role, municipality } of roles) {
    await owner.query(
      `INSERT INTO role_grant (account_id, role, municipality_code) VALUES ($1, $2, $3)`,
      [account, role, municipality],
    );
  }
  const opener = app.get(SessionOpener);
  const { token } = await opener.open({ account, hours, client: 'Test', idToken: null });
  const cookie = `poolshoogte=${token}`;
  return { account, cookie, fetch: withCookie(cookie) };
}

/** `fetch` that sends a cookie along. */
export function withCookie(cookie: string): typeof fetch {
  return (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('cookie', cookie);
    return fetch(input, { ...init, headers });
  };
}
