import { z } from 'zod';
import { Day, Moment, MunicipalityCode } from '../primitives';

/** Everything that is written down of who did what; a closed list, in the order of the glossary. */
export const ACCESS_ACTIONS = [
  'signed_in',
  'sign_in_refused',
  'signed_out',
  'session_ended',
  'signal_logged',
  'signal_read',
  'signals_listed',
  'signal_corrected',
  'signal_removed',
  'echo_merged',
  'echo_split',
  'echo_undone',
  'name_restored',
  'correction_withdrawn',
  'signal_coded_again',
  'tagging_changed',
  'board_opened',
  'alerts_listed',
  'alert_opened',
  'alert_seen',
  'alert_interpreted',
  'alert_followed_up',
  'alert_closed',
  'alert_settings_changed',
  'event_added',
  'event_changed',
  'event_removed',
  'agenda_added',
  'agenda_removed',
  'import_done',
  'import_undone',
  'refusals_exported',
  'person_invited',
  'roles_changed',
  'person_removed',
  'key_issued',
  'key_rotated',
  'key_revoked',
  'device_issued',
  'device_enrolled',
  'device_removed',
  'municipality_activated',
  'access_log_read',
  'access_log_exported',
  'access_log_pruned',
] as const;
export const AccessAction = z.enum(ACCESS_ACTIONS);
export type AccessAction = z.infer<typeof AccessAction>;

/** One line: who did what to what, when, and why where a reason is asked. Never a text of a signal. */
export const AccessLine = z.object({
  /** Place in the chain of this municipality, from 1, without gaps; `null` until it is sealed. */
  seq: z.int().min(1).nullable(),
  at: Moment,
  /** Pseudonym of the account; `name` beside it while the account exists and has one. */
  actor: z.string(),
  name: z.string().nullable(),
  actorKind: z.enum(['person', 'device', 'service', 'system']),
  action: AccessAction,
  /** Kind and id of what it was done to, such as `signal 0190…`; `null` for a sign-in. */
  object: z.object({ kind: z.string(), id: z.string() }).nullable(),
  /** In the words of who gave it, masked. */
  reason: z.string().nullable(),
  /** Joins this line with the line of the Logboek Dataverwerkingen. */
  processingId: z.string(),
  hash: z.string().nullable(),
});
export type AccessLine = z.infer<typeof AccessLine>;

/** Query of GET /v1/access-log; `before` is the `nextBefore` of the previous page. */
export const AccessLogQuery = z.strictObject({
  municipality: MunicipalityCode,
  action: AccessAction.optional(),
  actor: z.string().max(60).optional(),
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type AccessLogQuery = z.infer<typeof AccessLogQuery>;

/** GET /v1/access-log: newest first. */
export const AccessLogPage = z.object({
  lines: z.array(AccessLine),
  nextBefore: z.int().min(1).nullable(),
});
export type AccessLogPage = z.infer<typeof AccessLogPage>;

/** What can be wrong with a chain. `anchor`: it does not fit what somebody kept elsewhere. */
export const ChainFaultKind = z.enum([
  'changed',
  'removed',
  'inserted',
  'swapped',
  'gap',
  'cut_off',
  'anchor',
]);
export type ChainFaultKind = z.infer<typeof ChainFaultKind>;

/** Number and hash (64 hexadecimals) of a line. Number 0: what a chain begins with. */
const ChainPoint = z.object({ seq: z.int().min(0), hash: z.string() });

/** GET /v1/access-log/verification?municipality=: what a recalculation of the chain found. */
export const AccessLogVerification = z.object({
  isIntact: z.boolean(),
  lines: z.int().min(0),
  /** The last line that was removed after the time of keeping; the chain goes on from there. */
  base: ChainPoint,
  /** The last line: kept elsewhere, it proves later that nothing was cut off or rewritten. */
  head: ChainPoint,
  /** What is wrong, in Dutch; at most the first twenty. */
  faults: z.array(z.object({ kind: ChainFaultKind, seq: z.int(), text: z.string() })),
});
export type AccessLogVerification = z.infer<typeof AccessLogVerification>;

/** Query of GET /v1/access-log/export: the whole log, oldest first, without names. */
export const AccessLogExportQuery = z.strictObject({
  municipality: MunicipalityCode,
  format: z.enum(['jsonl', 'csv']).default('jsonl'),
});
export type AccessLogExportQuery = z.infer<typeof AccessLogExportQuery>;

/**
 * One line of the export, with everything that its hash is over: who has the file can recalculate the
 * chain without us. Times are UTC with six decimals.
 */
export const ExportedAccessLine = z.object({
  seq: z.int(),
  municipality: MunicipalityCode.nullable(),
  at: Moment,
  beganAt: Moment,
  actor: z.string(),
  accountId: z.string().nullable(),
  actorKind: z.string(),
  action: z.string(),
  objectKind: z.string().nullable(),
  objectId: z.string().nullable(),
  reason: z.string().nullable(),
  processingId: z.string(),
  productVersion: z.string(),
  prevHash: z.string(),
  hash: z.string(),
});
export type ExportedAccessLine = z.infer<typeof ExportedAccessLine>;

/** Query of GET /v1/access-log/processing; `since` is the first day. */
export const ProcessingQuery = z.strictObject({
  municipality: MunicipalityCode,
  since: Day.optional(),
});
export type ProcessingQuery = z.infer<typeof ProcessingQuery>;

const Attribute = z.object({ key: z.string(), value: z.string() });

/**
 * GET /v1/access-log/processing: one line (JSON Lines) for each processing, by the interface of the
 * standard Logboek Dataverwerkingen (Logius). Nothing in it says who did it.
 */
export const ProcessingLine = z.strictObject({
  trace_id: z.string().regex(/^[0-9a-f]{32}$/),
  span_id: z.string().regex(/^[0-9a-f]{16}$/),
  status_code: z.enum(['STATUS_CODE_UNSET', 'STATUS_CODE_OK', 'STATUS_CODE_ERROR']),
  name: z.string(),
  start_time: Moment,
  end_time: Moment,
  resource: z.strictObject({ attributes: z.array(Attribute) }),
  attributes: z.array(Attribute),
});
export type ProcessingLine = z.infer<typeof ProcessingLine>;
