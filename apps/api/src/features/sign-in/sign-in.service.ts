import { hkdfSync } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { ErrorCode } from '@poolshoogte/contracts';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { AppError } from '../../platform/errors/app-error';
import type { OpenedSession } from '../../platform/identity/session-opener';
import { openFlow, sealFlow } from '../../platform/oidc/flow-cookie';
import { OidcError, type OidcErrorCode } from '../../platform/oidc/oidc-error';
import { AccessLog } from '../access-log/access-log.public';
import { AccountsStore } from './accounts.store';
import { SessionsService } from './sessions.service';
import type { SignInClient } from './sign-in-setup';

const log = new Logger('sign-in');

/** From the button Aanmelden to a session. */
@Injectable()
export class SignInService {
  private readonly flowKey: Buffer;

  constructor(
    @Inject(AccountsStore) private readonly accounts: AccountsStore,
    @Inject(SessionsService) private readonly sessions: SessionsService,
    @Inject(AccessLog) private readonly log: AccessLog,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Database) database: Database,
  ) {
    // Every process of the installation knows the address of the database, and nobody else does.
    this.flowKey = Buffer.from(hkdfSync('sha256', database.url, '', 'poolshoogte flow', 32));
  }

  /** @returns where the browser goes, and the sealed flow that it must bring back */
  async begin(oidc: SignInClient, returnTo: unknown): Promise<{ url: string; flow: string }> {
    try {
      const { url, flow } = await oidc.begin(returnTo);
      return { url, flow: sealFlow(flow, this.flowKey) };
    } catch (error) {
      throw asAppError(error);
    }
  }

  /**
   * @param oidc client at the provider
   * @param url the address on which the browser came back, as the provider made it
   * @throws AppError `sign_in_failed`, `sign_in_without_role` or `provider_unavailable`
   */
  async finish(
    oidc: SignInClient,
    url: URL,
    sealedFlow: unknown,
    client: string,
  ): Promise<{ session: OpenedSession; returnTo: string }> {
    const flow = openFlow(sealedFlow, this.flowKey, this.clock.now());
    if (flow === null) throw new AppError('sign_in_failed');
    try {
      const signedIn = await oidc.finish(url, flow);
      const account = await this.accounts.forSignIn(signedIn);
      if (account === null) throw new AppError('sign_in_without_role');
      const session = await this.sessions.open(account, client, signedIn.idToken);
      return { session, returnTo: flow.returnTo };
    } catch (error) {
      const refused = asAppError(error);
      await this.log.recordFor(null, { action: 'sign_in_refused', reason: refused.code });
      throw refused;
    }
  }
}

const SAID_AS = {
  provider_unavailable: 'provider_unavailable',
  sign_in_failed: 'sign_in_failed',
  acr_missing: 'second_factor_missing',
} as const satisfies Record<OidcErrorCode, ErrorCode>;

/** What a person reads; why it went wrong is for who keeps the installation, and holds nothing of him. */
function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (!(error instanceof OidcError)) throw error;
  log.warn(error.message);
  return new AppError(SAID_AS[error.code]);
}
