export {
  Alert,
  AlertCaution,
  AlertDetail,
  AlertEvent,
  AlertFigures,
  AlertFollowUp,
  AlertInterpretation,
  AlertLevel,
  AlertOutcome,
  AlertPage,
  AlertsQuery,
  AlertState,
  CloseAlert,
  DomainId,
  FollowUpAlert,
  InterpretAlert,
  LayerId,
  SeeAlert,
  TrackRecord,
  TrackRecords,
} from './alerts';
export {
  AlertSettings,
  AlertSettingsAnswer,
  BackTest,
  BackTestRequest,
  ChangeAlertSettings,
  DEFAULT_ALERT_SETTINGS,
} from './alert-settings';
export { Coverage, CoverageWord, Forecasts } from './coverage';
export {
  ALERT_PATH,
  DEFAULT_NOTIFICATION_PREFERENCES,
  NewPushSubscription,
  NotificationPreferences,
  NOTIFICATIONS_PATH,
  NotifyWhen,
  OwnNotifications,
  PushMessage,
  PushSubscriptionAnswer,
  TimeOfDay,
} from './notifications';
export * from './calendar';
