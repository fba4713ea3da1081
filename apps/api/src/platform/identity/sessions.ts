import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock';
import { CONFIG, type Config } from '../config/config';
import { Database } from '../database/database';
import { rowsOf } from '../database/rows';
import { AccessListener } from './access-listener';
import type { Actor, Grant } from './actor';
import { hashOf } from './session-token';

/** Most sessions that one process keeps at hand; older ones are read again. */
const CACHED = 5_000;
/** What was read is read again after so long: a connection can be dead without anybody hearing it. */
const FRESH_MS = 30_000;
/** A session is written down as seen at most so often. */
const TOUCH_MS = 60_000;

interface SessionRow {
  id: string;
  account_id: string;
  kind: 'person' | 'device';
  pseudonym: string;
  name: string | null;
  last_seen_at: Date;
  expires_at: Date;
  grants: Grant[];
}

interface Known {
  readonly actor: Actor;
  readonly expiresAt: number;
  readonly readAt: number;
  lastSeenAt: number;
}

/**
 * Who a session token belongs to. What was read is kept at hand for as long as this process hears of
 * changes; a session that ended or a role that changed is forgotten at once.
 */
@Injectable()
export class Sessions {
  private readonly known = new Map<string, Known>();
  private readonly idleMs: number;
  private changesHeard = 0;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AccessListener) private readonly changes: AccessListener,
    @Inject(CONFIG) config: Config,
  ) {
    this.idleMs = config.SESSION_IDLE_MINUTES * 60_000;
    changes.onChanged((changed) => this.forget(changed));
  }

  /**
   * The actor of a token; `null` when its session ended, expired or was idle for too long.
   *
   * @param isUse whether somebody is at work; merely looking does not keep a session awake
   */
  async actorOf(token: string, { isUse } = { isUse: true }): Promise<Actor | null> {
    const hash = hashOf(token);
    const key = hash.toString('base64');
    const now = this.clock.now().getTime();
    let known = this.known.get(key);
    // Another process may have seen it since: before it is called idle it is read again.
    if (known === undefined || this.isOver(known, now) || now - known.readAt > FRESH_MS) {
      known = await this.read(hash, key);
    }
    if (known === undefined || this.isOver(known, now)) return null;
    if (isUse && now - known.lastSeenAt > TOUCH_MS) await this.touch(known, now);
    return known.actor;
  }

  private isOver({ actor, expiresAt, lastSeenAt }: Known, now: number): boolean {
    // A screen on a wall is never idle: it has nobody who could touch it.
    const isIdle = actor.kind === 'person' && now - lastSeenAt > this.idleMs;
    return isIdle || now >= expiresAt;
  }

  private async read(hash: Buffer, key: string): Promise<Known | undefined> {
    this.known.delete(key);
    const { changesHeard } = this;
    const [row] = await rowsOf<SessionRow>(this.database.shared, 'SELECT * FROM find_session($1)', [
      hash,
    ]);
    if (row === undefined) return undefined;
    const known: Known = {
      actor: {
        kind: row.kind,
        account: row.account_id,
        pseudonym: row.pseudonym,
        name: row.name,
        grants: row.grants,
        session: { id: row.id, expiresAt: row.expires_at },
        scopes: [],
      },
      expiresAt: row.expires_at.getTime(),
      readAt: this.clock.now().getTime(),
      lastSeenAt: row.last_seen_at.getTime(),
    };
    // A change that was heard while reading may not be in what was read.
    if (this.changes.isTrustworthy && changesHeard === this.changesHeard) this.keep(key, known);
    return known;
  }

  private keep(key: string, known: Known): void {
    this.known.set(key, known);
    const oldest = this.known.keys().next();
    if (this.known.size > CACHED && !oldest.done) this.known.delete(oldest.value);
  }

  private async touch(known: Known, now: number): Promise<void> {
    known.lastSeenAt = now;
    await this.database.shared.query('SELECT touch_session($1, $2)', [
      known.actor.session?.id,
      new Date(now),
    ]);
  }

  private forget(changed: { kind: 'session' | 'account'; id: string } | 'anything'): void {
    this.changesHeard += 1;
    if (changed === 'anything') {
      this.known.clear();
      return;
    }
    for (const [key, { actor }] of this.known) {
      const id = changed.kind === 'session' ? actor.session?.id : actor.account;
      if (id === changed.id) this.known.delete(key);
    }
  }
}
