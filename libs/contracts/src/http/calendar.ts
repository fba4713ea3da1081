import { z } from 'zod';
import { Count, Day, KernCode, Moment, MunicipalityCode, ThemeId } from '../primitives';

/** What is going to happen. */
export const EVENT_KINDS = [
  'council_meeting',
  'decision',
  'residents_evening',
  'election',
  'tradition',
  'holiday',
  'other',
] as const;
export const EventKind = z.enum(EVENT_KINDS);
export type EventKind = z.infer<typeof EventKind>;

/**
 * What an event does. `marks`: it stands on the charts. `explains`: it is also named beside an alert of
 * its days. `mutes`: no new alert is raised on its days. It never takes a count away.
 */
export const EVENT_EFFECTS = ['marks', 'explains', 'mutes'] as const;
export const EventEffect = z.enum(EVENT_EFFECTS);
export type EventEffect = z.infer<typeof EventEffect>;

/** Longer than this is no event but a time. */
export const EVENT_DAYS_MAX = 31;
export const EVENT_TITLE_MAX = 200;

/** Where it is about; `null`: everywhere, everything. */
const about = { kern: KernCode.nullable(), theme: ThemeId.nullable() };

const isInOrder = ({ firstDay, lastDay }: { firstDay: string; lastDay: string }): boolean =>
  firstDay <= lastDay &&
  Date.parse(lastDay) - Date.parse(firstDay) < EVENT_DAYS_MAX * 24 * 3_600_000;

/** PUT /v1/expected-events/{id}?municipality= : the whole event anew. */
export const EventFields = z
  .strictObject({
    /** As typed: it is masked before anything else happens to it. */
    title: z.string().trim().min(1).max(EVENT_TITLE_MAX),
    firstDay: Day,
    lastDay: Day,
    kind: EventKind,
    effect: EventEffect,
    ...about,
  })
  .refine(isInOrder, { path: ['lastDay'] });
export type EventFields = z.infer<typeof EventFields>;

/** POST /v1/expected-events. Under the id of an event that was removed, that event comes back. */
export const NewExpectedEvent = z
  .strictObject({ municipality: MunicipalityCode, id: z.uuid(), ...EventFields.shape })
  .refine(isInOrder, { path: ['lastDay'] });
export type NewExpectedEvent = z.infer<typeof NewExpectedEvent>;

/** One event on the agenda of a municipality. */
export const ExpectedEvent = z.object({
  /** A UUID; of a day that is the same in the whole country `nl-` and its day. */
  id: z.string(),
  title: z.string(),
  firstDay: Day,
  lastDay: Day,
  kind: EventKind,
  effect: EventEffect,
  ...about,
  /** Who says so. `national`: computed, nobody entered it; nobody can change it. */
  source: z.enum(['national', 'hand', 'file', 'address']),
  /** The file or address it came with. */
  sourceId: z.uuid().nullable(),
  /** Of a national day: what fixes it, in Dutch. */
  basis: z.string().nullable(),
});
export type ExpectedEvent = z.infer<typeof ExpectedEvent>;

/** Query of GET /v1/expected-events; at most three years at once. */
export const ExpectedEventsQuery = z
  .strictObject({ municipality: MunicipalityCode, from: Day, to: Day })
  .refine(({ from, to }) => from <= to && Date.parse(to) - Date.parse(from) <= 1_096 * 86_400_000, {
    path: ['to'],
  });
export type ExpectedEventsQuery = z.infer<typeof ExpectedEventsQuery>;

/** GET /v1/expected-events: everything that touches the days that were asked, by first day. */
export const ExpectedEvents = z.object({
  today: Day,
  events: z.array(ExpectedEvent),
});
export type ExpectedEvents = z.infer<typeof ExpectedEvents>;

/** What holds for every event of a file or address. */
const forAll = { kind: EventKind, effect: EventEffect, ...about };

/** Query of POST /v1/event-sources and POST /v1/event-sources/preview; the body is the iCalendar file. */
export const AgendaFileQuery = z.strictObject({
  municipality: MunicipalityCode,
  filename: z.string().trim().min(1).max(200),
  kind: EventKind,
  effect: EventEffect,
  kern: KernCode.optional(),
  theme: ThemeId.optional(),
});
export type AgendaFileQuery = z.infer<typeof AgendaFileQuery>;

/** A file is at most this long, in bytes, and holds at most so many events. */
export const AGENDA_BYTES_MAX = 1_048_576;
export const AGENDA_EVENTS_MAX = 5_000;

/** Why an event of a file was left out. */
export const AGENDA_PROBLEMS = [
  'no_title',
  'no_day',
  'end_before_start',
  'too_long',
  'repeats_too_often',
  'repetition_unreadable',
] as const;

/** One event that could not be taken over: its line and a reason, nothing of its content. */
export const AgendaProblem = z.object({
  /** 1-based line on which it begins. */
  line: z.int().min(1),
  reason: z.enum(AGENDA_PROBLEMS),
  /** In Dutch: what is wrong with it. */
  text: z.string(),
});
export type AgendaProblem = z.infer<typeof AgendaProblem>;

/** Answer of POST /v1/event-sources/preview: what a file would bring. Nothing is kept. */
export const AgendaPreview = z.object({
  /** Days on the agenda; one event that repeats is several. */
  total: Count,
  /** Before last year or more than two years ahead: left out. */
  outside: Count,
  /** The first hundred, by day, titles masked. */
  events: z.array(z.object({ title: z.string(), firstDay: Day, lastDay: Day })).max(100),
  /** At most the first hundred. */
  problems: z.array(AgendaProblem).max(100),
  problemCount: Count,
});
export type AgendaPreview = z.infer<typeof AgendaPreview>;

/** POST /v1/event-sources/addresses */
export const NewAgendaAddress = z.strictObject({
  municipality: MunicipalityCode,
  id: z.uuid(),
  /** `https:`, on the public internet. */
  href: z.string().trim().min(10).max(1_000),
  title: z.string().trim().min(1).max(EVENT_TITLE_MAX),
  ...forAll,
});
export type NewAgendaAddress = z.infer<typeof NewAgendaAddress>;

/** What went wrong when an address was last asked. */
export const AGENDA_FAILURES = [
  'agenda_address_refused',
  'agenda_unreachable',
  'agenda_too_large',
  'agenda_unreadable',
] as const;

/** A file that was uploaded, or an address that is asked anew every day. */
export const EventSource = z.object({
  id: z.uuid(),
  kind: z.enum(['file', 'address']),
  /** Name of the file, or what somebody called the address. */
  title: z.string(),
  /** The address, without what comes after a question mark: that may be a key. */
  href: z.string().nullable(),
  forAll: z.object(forAll),
  /** Events of it on the agenda, and those that could not be taken over the last time. */
  events: Count,
  problems: Count,
  addedAt: Moment,
  triedAt: Moment.nullable(),
  succeededAt: Moment.nullable(),
  failure: z.enum(AGENDA_FAILURES).nullable(),
  /** In one word: did the last attempt work, and is the last success recent? Files are always `fine`. */
  health: z.enum(['fine', 'look', 'failing']),
});
export type EventSource = z.infer<typeof EventSource>;

/** GET /v1/event-sources?municipality= : newest first. */
export const EventSources = z.object({ sources: z.array(EventSource) });
export type EventSources = z.infer<typeof EventSources>;

/** Answer of POST /v1/event-sources: what came of it. */
export const AddedEventSource = z.object({
  source: EventSource,
  problems: z.array(AgendaProblem).max(100),
});
export type AddedEventSource = z.infer<typeof AddedEventSource>;
