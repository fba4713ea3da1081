import { DEFAULT_NOTIFICATION_PREFERENCES, NotificationPreferences } from '@poolshoogte/contracts';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/rows';
import { dueAt } from './due-at';

/** Older news is not told any more: a new colleague is not flooded, nor everybody after an outage. */
const NEWS_FOR = '1 day';
/** An alert that asks to act and was seen by nobody for so long is told again, to who wants that. */
const UNSEEN_AFTER = '1 day';

type Channel = 'email' | 'push';
type Reason = 'watch' | 'act' | 'unseen';

interface Candidate {
  readonly alert: string;
  readonly account: string;
  readonly channel: Channel;
  readonly reason: Reason;
  readonly preferences: unknown;
}

/** News that was not planned yet, for everybody who sees alerts here and can be reached. */
const CANDIDATES = `
  WITH news AS (
    SELECT alert.id, reached.reason
    FROM alert
    CROSS JOIN LATERAL (
      SELECT min(at) AS at FROM alert_event
      WHERE alert_event.municipality_code = alert.municipality_code AND alert_id = alert.id
        AND alert_event.level = alert.level
    ) AS since
    CROSS JOIN LATERAL (
      SELECT alert.level AS reason WHERE since.at > $2::timestamptz - interval '${NEWS_FOR}'
      UNION ALL
      SELECT 'unseen' WHERE alert.level = 'act' AND alert.state = 'raised'
        AND since.at <= $2::timestamptz - interval '${UNSEEN_AFTER}'
        AND since.at > $2::timestamptz - interval '${UNSEEN_AFTER}' - interval '${NEWS_FOR}'
    ) AS reached
    WHERE alert.municipality_code = $1 AND alert.state <> 'closed' AND NOT alert.is_withdrawn
      AND alert.ended_on IS NULL
  )
  SELECT news.id AS alert, account.id AS account, way.channel, news.reason, chosen.preferences
  FROM news
  CROSS JOIN account
  CROSS JOIN LATERAL (
    SELECT 'email' AS channel WHERE account.email IS NOT NULL AND 'email' = ANY($3)
    UNION ALL
    SELECT 'push' WHERE news.reason <> 'watch' AND 'push' = ANY($3) AND EXISTS (
      SELECT FROM push_subscription WHERE municipality_code = $1 AND account_id = account.id)
  ) AS way
  LEFT JOIN notification_preference AS chosen ON chosen.account_id = account.id
  WHERE account.kind = 'person' AND account.state = 'active'
    AND EXISTS (SELECT FROM role_grant WHERE account_id = account.id AND role IN ('staff', 'mayor')
      AND municipality_code = $1 AND ended_at IS NULL)
    AND NOT EXISTS (SELECT FROM notification AS told
      WHERE told.alert_id = news.id AND told.account_id = account.id
        AND told.channel = way.channel AND told.reason = news.reason)`;

/** Decides who is told what and when. The key of the table keeps it from being decided twice. */
export async function planNotifications(
  manager: EntityManager,
  municipality: string,
  { now, channels }: { now: Date; channels: readonly Channel[] },
): Promise<void> {
  const candidates = await rowsOf<Candidate>(manager, CANDIDATES, [municipality, now, channels]);
  const planned = candidates.flatMap(({ alert, account, channel, reason, preferences }) => {
    const wanted = preferences
      ? NotificationPreferences.parse(preferences)
      : DEFAULT_NOTIFICATION_PREFERENCES;
    const due = dueAt(now, whenFor(channel, reason, wanted), wanted);
    return due === null ? [] : [{ alert, account, channel, reason, due }];
  });
  if (planned.length === 0) return;
  await manager.query(
    `INSERT INTO notification (municipality_code, alert_id, account_id, channel, reason, due_at, touched_at)
       SELECT $1, *, $7::timestamptz
       FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[])
       ON CONFLICT DO NOTHING`,
    [
      municipality,
      planned.map(({ alert }) => alert),
      planned.map(({ account }) => account),
      planned.map(({ channel }) => channel),
      planned.map(({ reason }) => reason),
      planned.map(({ due }) => due),
      now,
    ],
  );
}

function whenFor(channel: Channel, reason: Reason, wanted: NotificationPreferences) {
  if (channel === 'push') return wanted.push ? 'at_once' : 'never';
  if (reason === 'unseen') return wanted.whenUnseen ? 'at_once' : 'never';
  return wanted[reason];
}
