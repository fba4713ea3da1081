import { z } from 'zod';
import {
  Count,
  Day,
  DriverId,
  KernCode,
  Moment,
  MunicipalityCode,
  PhaseId,
  SourceKindId,
  ThemeId,
} from '../primitives';

/** The request header that makes a repeated POST harmless: one key, one signal. */
export const IDEMPOTENCY_HEADER = 'Idempotency-Key';
export const IdempotencyKey = z.uuid();

/** Why words that look like a name are none; in the access log, never the words themselves. */
export const RESTORE_REASONS = ['place', 'organisation', 'word', 'public_office', 'other'] as const;
export const RestoreReason = z.enum(RESTORE_REASONS);
export type RestoreReason = z.infer<typeof RestoreReason>;

/** Words that stay readable although they look like a name: exactly one masked piece of kind naam. */
export const RestoredName = z.strictObject({
  /** Place in `text` as sent, in UTF-16 code units. */
  start: z.int().min(0),
  end: z.int().min(1),
  reason: RestoreReason,
  /** In one's own words; masked before it is kept. */
  words: z.string().trim().max(200).optional(),
});
export type RestoredName = z.infer<typeof RestoredName>;

/**
 * POST /v1/signals. What is left out is suggested by the product from the masked text; what is
 * given was chosen by a person and stays.
 */
export const NewSignal = z.strictObject({
  municipality: MunicipalityCode,
  /** As typed: it is normalised and masked before anything else happens to it. */
  text: z.string().max(100_000),
  /** Left out: the kern named in the text, if exactly one is. `null`: chosen as unknown. */
  kern: KernCode.nullable().optional(),
  sourceKind: SourceKindId,
  /** The day it happened. */
  occurredOn: Day,
  /** The day somebody of the municipality heard or saw it; left out: the day of entry. */
  seenOn: Day.optional(),
  themes: z.array(ThemeId).max(15).optional(),
  drivers: z.array(DriverId).max(5).optional(),
  phase: PhaseId.optional(),
  /** With it `text` must be sent as it is after normalising, or the places would be others. */
  restoredNames: z.array(RestoredName).max(20).optional(),
});
export type NewSignal = z.infer<typeof NewSignal>;

/** PATCH /v1/signals/{id}?municipality=: correct the tags or the kern. Counts move along. */
export const SignalCorrection = z
  .strictObject({
    kern: KernCode.nullable(),
    themes: z.array(ThemeId).max(15),
    drivers: z.array(DriverId).max(5),
    phase: PhaseId,
  })
  .partial();
export type SignalCorrection = z.infer<typeof SignalCorrection>;

/**
 * POST /v1/signals/{id}/reading?municipality=: one text, for who sees figures by default. The reason
 * is masked and written in the access log.
 */
export const ReadingReason = z.strictObject({ reason: z.string().trim().min(10).max(300) });
export type ReadingReason = z.infer<typeof ReadingReason>;

const TagOrigin = z.enum(['suggested', 'chosen', 'imported']);

const tag = <Id extends z.ZodType>(id: Id) =>
  z.object({
    id,
    origin: TagOrigin,
    confidence: z.enum(['low', 'medium', 'high']).nullable(),
    /** The words in the masked text that led to a suggestion. */
    evidence: z.array(z.string()),
  });

/** One stored signal: masked text only. */
export const Signal = z.object({
  id: z.uuid(),
  municipality: MunicipalityCode,
  kern: KernCode.nullable(),
  text: z.string(),
  /** How many data of each kind were masked. */
  masked: z.record(z.string(), Count),
  sourceKind: SourceKindId,
  occurredOn: Day,
  seenOn: Day,
  enteredAt: Moment,
  themes: z.array(tag(ThemeId)),
  /** Suggested drivers are shown, not counted, until a person confirms them. */
  drivers: z.array(tag(DriverId)),
  /** The counted phase; `onbekend` unless a person or the imported file said otherwise. */
  phase: PhaseId,
  suggestedPhase: tag(PhaseId).nullable(),
  importId: z.uuid().nullable(),
  /** First signal of the event that this is an echo of; `null`: it is an event itself. */
  echoOf: z.uuid().nullable(),
});
export type Signal = z.infer<typeof Signal>;

/** A signal as it is told beside another one. */
export const HeardSignal = z.object({
  id: z.uuid(),
  kern: KernCode.nullable(),
  /** Masked. */
  text: z.string(),
  sourceKind: SourceKindId,
  occurredOn: Day,
  enteredAt: Moment,
});
export type HeardSignal = z.infer<typeof HeardSignal>;

/** Answer to POST /v1/signals: 201 when stored now, 200 when this key was stored before. */
export const StoredSignal = z.object({
  signal: Signal,
  /** The event that it was counted with unasked, as its first signal says it; `null`: it is new. */
  event: HeardSignal.nullable(),
  /** Other signals with the same normalised text, not counted with it, newest first. */
  possibleEchoes: z.array(z.object({ id: z.uuid(), occurredOn: Day, text: z.string() })),
});
export type StoredSignal = z.infer<typeof StoredSignal>;

/** Query of GET /v1/signals; `before` is the `nextBefore` of the previous page. */
export const SignalsQuery = z.strictObject({
  municipality: MunicipalityCode,
  kern: KernCode.optional(),
  theme: ThemeId.optional(),
  sourceKind: SourceKindId.optional(),
  before: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
export type SignalsQuery = z.infer<typeof SignalsQuery>;

/** GET /v1/signals: newest entry first. */
export const SignalPage = z.object({
  signals: z.array(Signal),
  nextBefore: z.uuid().nullable(),
});
export type SignalPage = z.infer<typeof SignalPage>;
