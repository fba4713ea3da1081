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
export * from './calendar';
