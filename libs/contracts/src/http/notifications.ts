import { z } from 'zod';

/** A time of day in the Netherlands, `HH:MM`. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export type TimeOfDay = z.infer<typeof TimeOfDay>;

/** When somebody is told of an alert: never, once a day together with others, or straight away. */
export const NotifyWhen = z.enum(['never', 'daily', 'at_once']);
export type NotifyWhen = z.infer<typeof NotifyWhen>;

/** What one person wants to be told of alerts in one municipality. */
export const NotificationPreferences = z.strictObject({
  /** By e-mail, per level. */
  watch: NotifyWhen,
  act: NotifyWhen,
  /** At once on the devices that were put on for it; what asks to watch comes by e-mail or board alone. */
  push: z.boolean(),
  /** When the daily message comes. */
  dailyAt: TimeOfDay,
  /** In these hours nothing comes, over midnight too; what waits comes at the end. */
  quiet: z.strictObject({ from: TimeOfDay, to: TimeOfDay }).nullable(),
  /** Also told when an alert that asks to act was seen by nobody for a day. */
  whenUnseen: z.boolean(),
});
export type NotificationPreferences = z.infer<typeof NotificationPreferences>;

/** What holds for who never chose: hurry is told at once, the rest waits for the morning. */
export const DEFAULT_NOTIFICATION_PREFERENCES: NotificationPreferences = {
  watch: 'daily',
  act: 'at_once',
  push: true,
  dailyAt: '08:00',
  quiet: { from: '22:00', to: '07:00' },
  whenUnseen: true,
};

/** GET and PUT /v1/notification-preferences?municipality= : one's own. */
export const OwnNotifications = z.object({
  preferences: NotificationPreferences,
  /** Nothing was chosen yet. */
  isDefault: z.boolean(),
  /** Where messages go; `null`: the account has no e-mail address. */
  email: z.string().nullable(),
  /** Whether this installation can send e-mail. */
  canSend: z.boolean(),
  /** What a browser subscribes with; `null`: this installation sends no push messages. */
  pushKey: z.string().nullable(),
});
export type OwnNotifications = z.infer<typeof OwnNotifications>;

/** POST /v1/push-subscriptions?municipality= : a browser as it subscribed (Push API). */
export const NewPushSubscription = z.object({
  endpoint: z.url({ protocol: /^https$/ }).max(1_000),
  keys: z.object({
    p256dh: z.string().regex(/^[A-Za-z0-9_-]{80,100}={0,2}$/),
    auth: z.string().regex(/^[A-Za-z0-9_-]{16,30}={0,2}$/),
  }),
});
export type NewPushSubscription = z.infer<typeof NewPushSubscription>;

/** Names it, to take it away again. The same browser has the same id. */
export const PushSubscriptionAnswer = z.object({ id: z.uuid() });
export type PushSubscriptionAnswer = z.infer<typeof PushSubscriptionAnswer>;

/** What a push message holds. */
export const PushMessage = z.object({
  title: z.string(),
  body: z.string(),
  /** A path of the dashboard. */
  path: z.string(),
});
export type PushMessage = z.infer<typeof PushMessage>;

/** Pages of the dashboard that a message points to. */
export const ALERT_PATH = '/duiding';
export const NOTIFICATIONS_PATH = '/berichten';
