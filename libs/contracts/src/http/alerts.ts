import { DOMAIN_IDS, LAYER_IDS } from '@poolshoogte/vocabulary';
import { z } from 'zod';
import {
  Count,
  Day,
  DriverId,
  KernCode,
  Moment,
  MunicipalityCode,
  PhaseId,
  RoleId,
  ThemeId,
} from '../primitives';

export const LayerId = z.enum(LAYER_IDS);
export const DomainId = z.enum(DOMAIN_IDS);

/** Besides `normal`: `watch` asks to keep an eye on it, `act` to talk about it now. */
export const AlertLevel = z.enum(['watch', 'act']);
export type AlertLevel = z.infer<typeof AlertLevel>;

/** Where an alert is in its life. Only forward, until it is closed. */
export const AlertState = z.enum(['raised', 'seen', 'interpreted', 'followed_up', 'closed']);
export type AlertState = z.infer<typeof AlertState>;

export const AlertOutcome = z.enum(['true', 'false', 'unclear']);
export type AlertOutcome = z.infer<typeof AlertOutcome>;

/** What makes an alert less certain than its figures; said beside them, in this order. */
export const AlertCaution = z.enum([
  /** Logging of everything rose, or fell: check the data first. The level is then never `act`. */
  'logging_rose',
  'logging_fell',
  /** A new source or logger explains more than half of it: check the data first. */
  'new_source',
  /** It all comes from one source or logger: check the data first. */
  'one_source',
  /** Less than eight weeks of history: what is usual is borrowed from other kernen. */
  'little_history',
  /** Something in the calendar explains it: `eventIds`. */
  'expected_event',
  /** Not all entries of these days are in yet: the alert may still be withdrawn. */
  'provisional',
]);
export type AlertCaution = z.infer<typeof AlertCaution>;

/** What was known when it was raised; frozen. "7 signals in 10 days, usually 0 to 3." */
export const AlertFigures = z.object({
  /** First and last day of the window that stands out most. */
  from: Day,
  to: Day,
  windowDays: z.int().min(1),
  seen: Count,
  expected: z.number().min(0),
  /** Usual range in such a window, both ends included. */
  band: z.object({ lo: Count, hi: Count }),
  /** How strongly it stands out, and from where on that is an alert at the present setting. */
  score: z.number().min(0),
  threshold: z.number().min(0),
  /** A peak like this comes here about once in so many years when nothing is going on. */
  onceInYears: z.number().min(0).nullable(),
  /** Over how long it stands out: at most three days, longer, or three weeks and more. */
  shape: z.enum(['sharp-rise', 'rise', 'slow-rise']),
  /** The same theme next door made it weigh more. */
  withNeighbours: z.boolean(),
  /** Different sources or loggers in the window; `null`: not known. */
  sources: z.int().min(0).nullable(),
  /** Share of the largest new source or logger in the window; `null`: not known. */
  newSourceShare: z.number().min(0).max(1).nullable(),
  /** Everything logged in two weeks against the eight weeks before: 1.4 is 40 % more; `null`: not known. */
  loggingChange: z.number().min(0).nullable(),
  /** Days of history behind what is usual, at most a year. */
  historyDays: z.int().min(0),
  /** Signals of the window that are expected to be entered later, by the usual delay. */
  stillToCome: z.number().min(0),
  /** What would change the verdict; `null`: nothing within reason. */
  signalsUntilHigher: z.int().min(1).nullable(),
  quietDaysUntilNormal: z.int().min(0).nullable(),
});
export type AlertFigures = z.infer<typeof AlertFigures>;

const Note = z.string().trim().max(2_000);

/** What people made of it together (duiding). `note` is masked like a signal. */
export const AlertInterpretation = z.object({
  phase: PhaseId,
  drivers: z.array(DriverId).max(5),
  layer: LayerId,
  domain: DomainId,
  note: z.string(),
});
export type AlertInterpretation = z.infer<typeof AlertInterpretation>;

/** What is done about it. The owner is a role or a team, never a person. */
export const AlertFollowUp = z.object({
  owner: z.string(),
  action: z.string(),
  /** The day by which it is done. */
  dueOn: Day,
  /** What the community was told; empty: nothing yet. */
  feedback: z.string(),
});
export type AlertFollowUp = z.infer<typeof AlertFollowUp>;

/** One alert, as in a list and on the board. */
export const Alert = z.object({
  id: z.uuid(),
  municipality: MunicipalityCode,
  /** `null`: the municipality as a whole, or several kernen together. */
  kern: KernCode.nullable(),
  /** The kernen in which it rises; one when `kern` is given, empty for the municipality as a whole. */
  kernen: z.array(KernCode),
  /** `null`: all themes together. */
  theme: ThemeId.nullable(),
  level: AlertLevel,
  state: AlertState,
  /** Later entries took it away: it is shown as such, and not counted as a miss of people. */
  isWithdrawn: z.boolean(),
  /** First day of the episode. */
  startedOn: Day,
  /** Last day on which it stood out; moves while it goes on. */
  lastOn: Day,
  raisedAt: Moment,
  figures: AlertFigures,
  cautions: z.array(AlertCaution),
  /** Events of the calendar that explain it. */
  eventIds: z.array(z.string().max(80)).max(20),
  outcome: AlertOutcome.nullable(),
  closedAt: Moment.nullable(),
  /** Rises with every change; a change says which one it was made on. */
  version: z.int().min(1),
});
export type Alert = z.infer<typeof Alert>;

/** One step in its life: by which role, never by whom. */
export const AlertEvent = z.object({
  at: Moment,
  kind: z.enum([
    'raised',
    'level_changed',
    'withdrawn',
    'returned',
    'seen',
    'interpreted',
    'followed_up',
    'closed',
  ]),
  /** `null`: the product itself. */
  role: RoleId.nullable(),
  /** Version of the alert after this step. */
  version: z.int().min(1),
  /** The level after this step. */
  level: AlertLevel,
  interpretation: AlertInterpretation.nullable(),
  followUp: AlertFollowUp.nullable(),
  outcome: AlertOutcome.nullable(),
});
export type AlertEvent = z.infer<typeof AlertEvent>;

/** How often alerts of this kind (theme and level) proved real: "of the last 20, 8". */
export const TrackRecord = z.object({
  theme: ThemeId.nullable(),
  level: AlertLevel,
  /** Closed ones with an outcome `true` or `false`, at most the last twenty. */
  judged: Count,
  proved: Count,
  unclear: Count,
});
export type TrackRecord = z.infer<typeof TrackRecord>;

/** GET /v1/alerts/{id}?municipality= and the answer of every step. */
export const AlertDetail = Alert.extend({
  /** The newest of each; `null`: not yet. */
  interpretation: AlertInterpretation.nullable(),
  followUp: AlertFollowUp.nullable(),
  /** Oldest first. */
  events: z.array(AlertEvent),
  /** Of alerts of the same theme and level in this municipality. */
  trackRecord: TrackRecord,
  /** Daily counts and what was expected, oldest first: up to 56 days, the last is `lastOn` or later. */
  series: z.array(z.object({ day: Day, seen: Count, expected: z.number().min(0).nullable() })),
});
export type AlertDetail = z.infer<typeof AlertDetail>;

/** Query of GET /v1/alerts; `before` is the `nextBefore` of the previous page. */
export const AlertsQuery = z.strictObject({
  municipality: MunicipalityCode,
  /** `open`: everything that is not closed. */
  which: z.enum(['open', 'closed', 'all']).default('open'),
  theme: ThemeId.optional(),
  kern: KernCode.optional(),
  before: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type AlertsQuery = z.infer<typeof AlertsQuery>;

/** GET /v1/alerts: newest first. */
export const AlertPage = z.object({ alerts: z.array(Alert), nextBefore: z.uuid().nullable() });
export type AlertPage = z.infer<typeof AlertPage>;

/** The version that a step was made on; the same step sent twice is answered as if it was once. */
const onVersion = { version: z.int().min(1) };

/** POST /v1/alerts/{id}/seen?municipality= */
export const SeeAlert = z.strictObject(onVersion);
export type SeeAlert = z.infer<typeof SeeAlert>;

/** POST /v1/alerts/{id}/interpretation?municipality= */
export const InterpretAlert = z.strictObject({
  ...onVersion,
  phase: PhaseId,
  drivers: z.array(DriverId).max(5).default([]),
  layer: LayerId,
  domain: DomainId,
  /** As typed: it is masked before anything else happens to it. */
  note: Note.default(''),
});
export type InterpretAlert = z.infer<typeof InterpretAlert>;

/** POST /v1/alerts/{id}/follow-up?municipality= */
export const FollowUpAlert = z.strictObject({
  ...onVersion,
  /** A role or team, such as "wijkteam"; what looks like somebody's name is masked. */
  owner: z.string().trim().min(2).max(80),
  action: z.string().trim().min(3).max(500),
  dueOn: Day,
  feedback: z.string().trim().max(1_000).default(''),
});
export type FollowUpAlert = z.infer<typeof FollowUpAlert>;

/** POST /v1/alerts/{id}/closing?municipality= */
export const CloseAlert = z.strictObject({ ...onVersion, outcome: AlertOutcome });
export type CloseAlert = z.infer<typeof CloseAlert>;

/** GET /v1/alerts/track-record?municipality= : themes and levels of which something was closed. */
export const TrackRecords = z.object({ records: z.array(TrackRecord) });
export type TrackRecords = z.infer<typeof TrackRecords>;
