import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../clock/clock';
import { Database } from '../database/database';
import { rowsOf } from '../database/rows';
import { hashOf, newToken, sealWith, unsealWith } from './session-token';

export interface NewSession {
  readonly account: string;
  readonly hours: number;
  /** What the browser calls itself, in a few words. */
  readonly client: string;
  /** Kept sealed, for signing out at the provider. */
  readonly idToken: string | null;
}

export interface OpenedSession {
  /** For the cookie; the database knows its hash alone. */
  readonly token: string;
  readonly expiresAt: Date;
}

export interface SessionLine {
  readonly id: string;
  readonly startedAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly client: string;
}

/** Opens and ends sessions; each sign-in gets a new token, so that none can be planted beforehand. */
@Injectable()
export class SessionOpener {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async open({ account, hours, client, idToken }: NewSession): Promise<OpenedSession> {
    const token = newToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + hours * 3_600_000);
    await this.database.shared.query('SELECT open_session($1, $2, $3, $4, $5, $6, $7)', [
      uuidv7(),
      hashOf(token),
      account,
      now,
      expiresAt,
      client,
      idToken === null ? null : sealWith(token, idToken),
    ]);
    return { token, expiresAt };
  }

  /**
   * Ends one session of an account; sockets and caches everywhere hear it from the database.
   *
   * @param token when it is the one of this session, what it sealed comes back
   */
  async end(
    session: string,
    account: string,
    token: string | null,
  ): Promise<{ idToken: string | null } | null> {
    const [row] = await rowsOf<{ sealed: Buffer | null }>(
      this.database.shared,
      'SELECT end_session($1, $2) AS sealed',
      [session, account],
    );
    if (!row?.sealed) return null;
    return { idToken: token === null ? null : unsealWith(token, row.sealed) };
  }

  of(account: string): Promise<SessionLine[]> {
    return rowsOf<SessionLine>(
      this.database.shared,
      `SELECT id, started_at AS "startedAt", last_seen_at AS "lastSeenAt",
              expires_at AS "expiresAt", client FROM sessions_of($1)`,
      [account],
    );
  }
}
