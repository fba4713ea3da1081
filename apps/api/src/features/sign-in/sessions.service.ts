import { Inject, Injectable } from '@nestjs/common';
import type { OwnSessions } from '@poolshoogte/contracts';
import { ROLE_IDS } from '@poolshoogte/vocabulary';
import { CONFIG, type Config } from '../../platform/config/config';
import { AppError } from '../../platform/errors/app-error';
import { type Actor, municipalitiesOf } from '../../platform/identity/actor';
import { runAs } from '../../platform/identity/request-context';
import { type OpenedSession, SessionOpener } from '../../platform/identity/session-opener';
import { Sessions } from '../../platform/identity/sessions';
import { AccessLog } from '../access-log/access-log.public';
import type { SignInClient } from './sign-in-setup';

/** Sessions from their first minute to their last, each written down where the account has a role. */
@Injectable()
export class SessionsService {
  constructor(
    @Inject(SessionOpener) private readonly opener: SessionOpener,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(AccessLog) private readonly log: AccessLog,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async open(account: string, client: string, idToken: string): Promise<OpenedSession> {
    const hours = this.config.SESSION_HOURS;
    const opened = await this.opener.open({ account, hours, client, idToken });
    const actor = await this.sessions.actorOf(opened.token);
    if (actor !== null) await this.record(actor, 'signed_in');
    return opened;
  }

  /** @returns where the browser goes: to the provider, to sign out there as well */
  async signOut(oidc: SignInClient, actor: Actor | null, token: string | null): Promise<string> {
    const ended = await this.endPresent(actor, token);
    if (actor?.kind !== 'person') return '/';
    // Who is signed out here is signed out, also when the provider is away.
    return (await oidc.logoutUrl(ended?.idToken ?? null)) ?? '/';
  }

  /** Ends the session that a browser had, if it had one. */
  async endPresent(
    actor: Actor | null,
    token: string | null,
  ): Promise<{ idToken: string | null } | null> {
    if (actor === null || actor.account === null || actor.session === null) return null;
    const ended = await this.opener.end(actor.session.id, actor.account, token);
    if (ended !== null) await this.record(actor, 'signed_out');
    return ended;
  }

  async of({ account, session }: Actor): Promise<OwnSessions> {
    const lines = account === null ? [] : await this.opener.of(account);
    return {
      sessions: lines.map(({ id, startedAt, lastSeenAt, expiresAt, client }) => ({
        id,
        startedAt: startedAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
        client,
        isCurrent: id === session?.id,
      })),
    };
  }

  /** @throws AppError `unknown_session`, also for a session of somebody else */
  async end(actor: Actor, session: string): Promise<void> {
    const ended =
      actor.account === null ? null : await this.opener.end(session, actor.account, null);
    if (ended === null) throw new AppError('unknown_session');
    await this.record(actor, 'session_ended');
  }

  private async record(
    actor: Actor,
    action: 'signed_in' | 'signed_out' | 'session_ended',
  ): Promise<void> {
    for (const municipality of municipalitiesOf(actor, [...ROLE_IDS, 'wall'])) {
      await runAs(actor, () => this.log.recordFor(municipality, { action }));
    }
  }
}
