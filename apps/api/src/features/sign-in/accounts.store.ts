import { Inject, Injectable } from '@nestjs/common';
import { v4 as uuidv4 } from 'uuid';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { rowsOf } from '../../platform/database/rows';
import { newPseudonym } from '../../platform/identity/pseudonym';
import type { SignedIn } from '../../platform/oidc/signed-in';

/** Accounts as signing in sees them: through named functions only. */
@Injectable()
export class AccountsStore {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * The account of who signed in: known here, invited by e-mail, or given a role by the provider.
   *
   * @returns its id; `null`: known to the organisation, without any role here
   */
  async forSignIn({ issuer, subject, name, email, grants }: SignedIn): Promise<string | null> {
    const [row] = await rowsOf<{ id: string | null }>(
      this.database.shared,
      'SELECT account_for_sign_in($1, $2, $3, $4, $5, $6, $7::json, $8) AS id',
      [
        uuidv4(),
        newPseudonym('medewerker'),
        issuer,
        subject,
        name,
        email,
        JSON.stringify(grants),
        this.clock.now(),
      ],
    );
    return row?.id ?? null;
  }
}
