import { Inject, Injectable } from '@nestjs/common';
import { ROLE_IDS } from '@poolshoogte/vocabulary';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { AppError } from '../../platform/errors/app-error';
import { type Actor, municipalitiesOf } from '../../platform/identity/actor';
import { runAs } from '../../platform/identity/request-context';
import { type OpenedSession, SessionOpener } from '../../platform/identity/session-opener';
import { hashOf } from '../../platform/identity/session-token';
import { Sessions } from '../../platform/identity/sessions';
import { AccessLog } from '../access-log/access-log.public';
import { DevicesStore } from './devices.store';

/** A screen has nobody who signs in again; it is removed when it goes. */
const SESSION_HOURS = 365 * 24;

/** How a browser becomes a screen on the wall. */
@Injectable()
export class EnrolmentService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(DevicesStore) private readonly store: DevicesStore,
    @Inject(SessionOpener) private readonly opener: SessionOpener,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(AccessLog) private readonly accessLog: AccessLog,
  ) {}

  /**
   * Exchanges a code for the session of its screen. The session that the browser had ends: on a wall
   * nothing stays open of who hung it there.
   *
   * @param client what the browser calls itself, in a few words
   * @throws AppError `enrolment_invalid`; the code was used, has expired or never was
   */
  async enrol(
    code: string,
    { before, client }: { before: Actor | null; client: string },
  ): Promise<{ municipality: string; session: OpenedSession }> {
    const now = this.clock.now();
    const taken = await this.store.take(this.database.shared, hashOf(code), now);
    if (taken === undefined) throw new AppError('enrolment_invalid');
    const { account, municipality } = taken;
    const hours = SESSION_HOURS;
    const session = await this.opener.open({ account, hours, client, idToken: null });
    const device = await this.sessions.actorOf(session.token);
    // Removed in the same moment: its session is worth nothing.
    if (device === null) throw new AppError('enrolment_invalid');
    const entry = { action: 'device_enrolled', object: { kind: 'account', id: account } } as const;
    await runAs(device, () => this.accessLog.recordFor(municipality, entry));
    if (before !== null) await this.end(before);
    return { municipality, session };
  }

  private async end(actor: Actor): Promise<void> {
    if (actor.account === null || actor.session === null) return;
    await this.opener.end(actor.session.id, actor.account, null);
    for (const municipality of municipalitiesOf(actor, [...ROLE_IDS, 'wall'])) {
      await runAs(actor, () => this.accessLog.recordFor(municipality, { action: 'session_ended' }));
    }
  }
}
