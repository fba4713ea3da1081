import { Injectable } from '@nestjs/common';
import type { NewPushSubscription } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { rowsOf } from '../../platform/database/rows';
import type { PushAddress } from '../../platform/push/pusher';

/** Nobody has more browsers at work; the oldest makes room. */
const AT_MOST = 10;

/** Browsers that were put on for push, in the municipality of the transaction. */
@Injectable()
export class PushSubscriptionsStore {
  /** The same browser again is the same row; with another account it changes hands. */
  async keep(
    manager: EntityManager,
    { municipality, account }: { municipality: string; account: string },
    { endpoint, keys }: NewPushSubscription,
  ): Promise<string> {
    const [row] = await rowsOf<{ id: string }>(
      manager,
      `INSERT INTO push_subscription (id, municipality_code, account_id, endpoint, p256dh, auth)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (municipality_code, endpoint) DO UPDATE
         SET account_id = excluded.account_id, p256dh = excluded.p256dh, auth = excluded.auth
       RETURNING id`,
      [uuidv7(), municipality, account, endpoint, keys.p256dh, keys.auth],
    );
    await manager.query(
      `DELETE FROM push_subscription WHERE municipality_code = $1 AND account_id = $2 AND id NOT IN (
         SELECT id FROM push_subscription WHERE municipality_code = $1 AND account_id = $2
         ORDER BY id DESC LIMIT ${AT_MOST})`,
      [municipality, account],
    );
    return row?.id ?? '';
  }

  async of(
    manager: EntityManager,
    municipality: string,
    account: string,
  ): Promise<readonly (PushAddress & { readonly id: string })[]> {
    return rowsOf(
      manager,
      `SELECT id, endpoint, p256dh, auth FROM push_subscription
       WHERE municipality_code = $1 AND account_id = $2`,
      [municipality, account],
    );
  }

  /** @returns whether there was one of this account */
  async remove(manager: EntityManager, account: string, id: string): Promise<boolean> {
    const rows = await rowsOf(
      manager,
      'DELETE FROM push_subscription WHERE id = $1 AND account_id = $2 RETURNING id',
      [id, account],
    );
    return rows.length > 0;
  }
}
