import { Injectable } from '@nestjs/common';
import { NotificationPreferences } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';

interface OwnRow {
  readonly preferences: unknown;
  readonly email: string | null;
}

/** What colleagues chose, in the municipality of the transaction. */
@Injectable()
export class PreferencesStore {
  /** @returns `null` preferences: never chosen */
  async of(
    manager: EntityManager,
    account: string,
  ): Promise<{ preferences: NotificationPreferences | null; email: string | null }> {
    const [row] = await rowsOf<OwnRow>(
      manager,
      `SELECT chosen.preferences, account.email
       FROM account LEFT JOIN notification_preference AS chosen ON chosen.account_id = account.id
       WHERE account.id = $1`,
      [account],
    );
    return {
      preferences: row?.preferences ? NotificationPreferences.parse(row.preferences) : null,
      email: row?.email ?? null,
    };
  }

  async keep(
    manager: EntityManager,
    municipality: string,
    account: string,
    preferences: NotificationPreferences,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO notification_preference (municipality_code, account_id, preferences)
       VALUES ($1, $2, $3)
       ON CONFLICT (municipality_code, account_id) DO UPDATE SET preferences = excluded.preferences`,
      [municipality, account, JSON.stringify(preferences)],
    );
  }
}
