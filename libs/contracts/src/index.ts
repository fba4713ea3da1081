export {
  Count,
  Day,
  Deviation,
  DriverId,
  Expected,
  KernCode,
  Moment,
  MunicipalityCode,
  PhaseId,
  RoleId,
  SIGNAL_TEXT_MAX,
  SourceKindId,
  ThemeId,
} from './primitives';
export { ERROR_CODES, ERROR_STATUS, type ErrorCode } from './errors/error-code';
export { ERROR_TEXT } from './errors/error-text';
export { Problem, PROBLEM_CONTENT_TYPE } from './errors/problem';
export * from './http/early-warning';
export {
  Board,
  BOARD_ALERTS_MAX,
  BOARD_FEED_MAX,
  BOARD_LOGGING_DAYS,
  BOARD_SERIES_DAYS,
  BOARD_WINDOW_DAYS,
  FeedItem,
  KernRow,
  Logging,
  SILENT_AFTER_DAYS,
  ThemeRow,
} from './http/boards';
export {
  BLOCK_WEEKS,
  COMPARISON_WEEKS,
  ComparisonCell,
  ComparisonQuery,
  ComparisonWeeks,
  SUPPRESS_BELOW,
  ThemeComparison,
} from './http/comparisons';
export {
  EchoAct,
  EchoChanged,
  EchoMerging,
  EVENT_ECHOES_MAX,
  LIKELY_ECHOES_MAX,
  LikelyReason,
  SignalEvent,
} from './http/echoes';
export { Import, ImportQuery, Imports, ImportState, Refusals } from './http/imports';
export {
  ACCESS_ACTIONS,
  AccessAction,
  AccessLine,
  AccessLogExportQuery,
  AccessLogPage,
  AccessLogQuery,
  AccessLogVerification,
  ChainFaultKind,
  ExportedAccessLine,
  ProcessingLine,
  ProcessingQuery,
} from './http/access-log';
export {
  Device,
  Devices,
  Enrolled,
  Enrolment,
  IssuedDevice,
  IssuedServiceKey,
  NewDevice,
  NewServiceKey,
  Rotation,
  SCOPE_IDS,
  ScopeId,
  ServiceKey,
  ServiceKeys,
  WALL_PATH,
} from './http/machine-access';
export { Invitation, NewRoles, People, Person } from './http/people';
export { Policies, StatedPolicy } from './http/policies';
export {
  OwnSession,
  OwnSessions,
  RoleGrant,
  Session,
  SIGN_IN_PATH,
  SignedInAccount,
  SignedOut,
} from './http/session';
export { Installation } from './http/installation';
export {
  BoardShown,
  Health,
  Operations,
  OperationsLevel,
  Readiness,
  Traceparent,
} from './http/operations';
export {
  ActivateMunicipality,
  InMunicipality,
  Kern,
  Kernen,
  KernGeometry,
  Municipalities,
  Municipality,
} from './http/municipalities';
export {
  HeardSignal,
  IDEMPOTENCY_HEADER,
  IdempotencyKey,
  NewSignal,
  ReadingReason,
  RESTORE_REASONS,
  RestoredName,
  RestoreReason,
  Signal,
  SignalCorrection,
  SignalPage,
  SignalsQuery,
  StoredSignal,
} from './http/signals';
export * from './http/suggesting';
export * from './live';
