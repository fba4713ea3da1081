import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock';
import { Database } from '../database/database';
import { rowsOf } from '../database/rows';
import type { Actor } from './actor';
import { hashOf } from './session-token';

/** What a key looks like, so that a leaked one is recognised as ours. */
const KEY = /^pslh_[A-Za-z0-9_-]{43}$/;
/** A key is written down as used at most so often. */
const USED_MS = 60_000;

interface KeyRow {
  id: string;
  account_id: string;
  pseudonym: string;
  name: string;
  municipality: string;
  scopes: string[];
  expires_at: Date;
}

/** Who a service key belongs to. */
@Injectable()
export class ServiceKeys {
  private readonly usedAt = new Map<string, number>();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @param authorization the header; `null` when it holds no valid key */
  async actorOf(authorization: string): Promise<Actor | null> {
    const [scheme = '', secret = ''] = authorization.split(' ');
    if (scheme.toLowerCase() !== 'bearer' || !KEY.test(secret)) return null;
    const [row] = await rowsOf<KeyRow>(this.database.shared, 'SELECT * FROM find_service_key($1)', [
      hashOf(secret),
    ]);
    const now = this.clock.now();
    if (row === undefined || row.expires_at <= now) return null;
    await this.used(row.id, now);
    return {
      kind: 'service',
      account: row.account_id,
      pseudonym: row.pseudonym,
      name: row.name,
      grants: [{ role: 'service', municipality: row.municipality }],
      session: null,
      scopes: row.scopes,
    };
  }

  private async used(key: string, now: Date): Promise<void> {
    if (now.getTime() - (this.usedAt.get(key) ?? 0) < USED_MS) return;
    this.usedAt.set(key, now.getTime());
    await this.database.shared.query('SELECT use_service_key($1, $2)', [key, now]);
  }
}
