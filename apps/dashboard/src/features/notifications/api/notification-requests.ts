import {
  type NotificationPreferences,
  OwnNotifications,
  PushSubscriptionAnswer,
} from '@poolshoogte/contracts';
import { queryOptions } from '@tanstack/react-query';
import { callApi } from '../../../platform/api/api-client';

const address = (municipality: string) =>
  `/v1/notification-preferences?municipality=${municipality}`;

/** GET /v1/notification-preferences: one's own. */
export const ownNotificationsQuery = (municipality: string) =>
  queryOptions({
    queryKey: ['notifications', municipality],
    queryFn: ({ signal }) => callApi(address(municipality), { schema: OwnNotifications, signal }),
    staleTime: 0,
  });

/** PUT /v1/notification-preferences: the whole choice. */
export const keepNotifications = (
  municipality: string,
  preferences: NotificationPreferences,
): Promise<OwnNotifications> =>
  callApi(address(municipality), { method: 'PUT', json: preferences, schema: OwnNotifications });

/** POST /v1/push-subscriptions: the same browser again is the same one. */
export const keepPushSubscription = (
  municipality: string,
  { endpoint, keys }: PushSubscriptionJSON,
): Promise<PushSubscriptionAnswer> =>
  callApi(`/v1/push-subscriptions?municipality=${municipality}`, {
    method: 'POST',
    json: { endpoint, keys },
    schema: PushSubscriptionAnswer,
  });
