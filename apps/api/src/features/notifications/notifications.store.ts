import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';

/** So many are taken in one go: an outage ends in mails after each other, not in a burst. */
const AT_A_TIME = 200;

export interface DueNotification {
  readonly alert: string;
  readonly account: string;
  readonly channel: 'email' | 'push';
  /** `null` when it is not there any more, which does not matter to push. */
  readonly email: string | null;
  readonly reason: 'watch' | 'act' | 'unseen';
  readonly attempts: number;
}

/** What waits to be told, and what became of it. */
@Injectable()
export class NotificationsStore {
  /**
   * Lets go of what is no news any more: the alert was closed or taken back, somebody saw what nobody
   * had seen, it rose meanwhile, or who was to hear it has no role here.
   */
  async drop(manager: EntityManager, municipality: string): Promise<void> {
    await manager.query(
      `UPDATE notification SET state = 'dropped', touched_at = now()
       FROM alert
       WHERE notification.municipality_code = $1 AND notification.state = 'waiting'
         AND alert.municipality_code = $1 AND alert.id = notification.alert_id
         AND (alert.state = 'closed' OR alert.is_withdrawn
           OR (notification.reason = 'unseen' AND alert.state <> 'raised')
           OR (notification.reason = 'watch' AND alert.level = 'act')
           OR NOT EXISTS (SELECT FROM role_grant
             WHERE account_id = notification.account_id AND role IN ('staff', 'mayor')
               AND role_grant.municipality_code = $1 AND ended_at IS NULL))`,
      [municipality],
    );
  }

  /** Takes what is due, once: a process that dies from here on leaves it `sending` for ever. */
  async take(
    manager: EntityManager,
    municipality: string,
    now: Date,
  ): Promise<readonly DueNotification[]> {
    return rowsOf<DueNotification>(
      manager,
      `WITH due AS (
         SELECT alert_id, account_id, channel, reason FROM notification
         WHERE municipality_code = $1 AND state = 'waiting' AND due_at <= $2
         ORDER BY due_at, account_id LIMIT ${AT_A_TIME} FOR UPDATE SKIP LOCKED
       ), taken AS (
         UPDATE notification SET state = 'sending', attempts = attempts + 1, touched_at = now()
         FROM due
         WHERE notification.municipality_code = $1 AND notification.alert_id = due.alert_id
           AND notification.account_id = due.account_id AND notification.channel = due.channel
           AND notification.reason = due.reason
         RETURNING notification.*
       )
       SELECT taken.alert_id AS alert, account.id AS account, account.email, taken.channel, taken.reason,
         taken.attempts
       FROM taken JOIN account ON account.id = taken.account_id
       ORDER BY account.id, taken.channel, taken.alert_id`,
      [municipality, now],
    );
  }

  /** @param again when to try once more; without it this is the end */
  async settle(
    manager: EntityManager,
    municipality: string,
    told: readonly DueNotification[],
    state: 'sent' | 'failed' | 'waiting',
    again?: Date,
  ): Promise<void> {
    await manager.query(
      `UPDATE notification SET state = $2, due_at = coalesce($3, due_at), touched_at = now()
       FROM unnest($4::uuid[], $5::uuid[], $6::text[], $7::text[]) AS told (alert, account, channel, reason)
       WHERE municipality_code = $1 AND alert_id = told.alert AND account_id = told.account
         AND notification.channel = told.channel AND notification.reason = told.reason AND notification.state = 'sending'`,
      [
        municipality,
        state,
        again ?? null,
        told.map(({ alert }) => alert),
        told.map(({ account }) => account),
        told.map(({ channel }) => channel),
        told.map(({ reason }) => reason),
      ],
    );
  }
}
