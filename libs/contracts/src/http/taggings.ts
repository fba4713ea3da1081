import { z } from 'zod';
import { Count, Day, DriverId, Moment, MunicipalityCode, PhaseId, ThemeId } from '../primitives';
import { Signal } from './signals';

/** Number of a model of a municipality, from 1; 0: the shipped lexicon, without anything learned. */
const ModelVersion = z.int().min(0);

/** What suggestions are made with: a model and a lexicon. Every stored signal remembers both. */
const TaggingVersion = z.object({ modelVersion: ModelVersion, lexiconVersion: z.string() });

/** Answer to PATCH /v1/signals/{id}: `correction` takes it back again; `null`: no tag was changed. */
export const CorrectedSignal = Signal.extend({ correction: z.uuid().nullable() });
export type CorrectedSignal = z.infer<typeof CorrectedSignal>;

/** One line of the log that suggestions learn from; never a text, and nobody's name. */
export const TagCorrection = z.object({
  id: z.uuid(),
  at: Moment,
  kind: z.enum(['correction', 'confirmation']),
  /** With the signal itself, or later. */
  moment: z.enum(['logging', 'retagging']),
  suggestedThemes: z.array(ThemeId),
  chosenThemes: z.array(ThemeId),
  suggestedDrivers: z.array(DriverId),
  /** `null`: left as suggested, which says nothing. */
  chosenDrivers: z.array(DriverId).nullable(),
  suggestedPhase: PhaseId,
  chosenPhase: PhaseId.nullable(),
  modelVersion: ModelVersion,
  lexiconVersion: z.string(),
  isWithdrawn: z.boolean(),
});
export type TagCorrection = z.infer<typeof TagCorrection>;

/** GET /v1/taggings/corrections?municipality=: the newest corrections, withdrawn ones included. */
export const TagCorrections = z.object({
  corrections: z.array(TagCorrection),
  total: z.object({ corrections: Count, confirmations: Count, withdrawn: Count }),
});
export type TagCorrections = z.infer<typeof TagCorrections>;

/** POST /v1/corrections/{id}/withdrawal?municipality=: whether the signal got its old tags back. */
export const Withdrawal = z.object({ isRestored: z.boolean() });
export type Withdrawal = z.infer<typeof Withdrawal>;

export const TAGGING_STATES = ['proposed', 'live', 'refused', 'retired'] as const;

/** How suggestions of one model do on the signals that are kept apart for it. Shares are 0 to 1. */
export const TaggingFigures = z.object({
  /** Signals kept apart, on which was tried. */
  items: Count,
  microF1: z.number(),
  perTheme: z.array(
    z.object({ theme: ThemeId, precision: z.number(), recall: z.number(), support: Count }),
  ),
});
export type TaggingFigures = z.infer<typeof TaggingFigures>;

/** One version of the model of a municipality. */
export const TaggingModel = z.object({
  version: ModelVersion,
  madeAt: Moment,
  state: z.enum(TAGGING_STATES),
  stateAt: Moment,
  lexiconVersion: z.string(),
  /** Signals it learned from. */
  lessons: Count,
  figures: TaggingFigures,
  /** The version that was live, on the same signals. */
  before: TaggingFigures,
  /** Why it is in this state, in Dutch. */
  reason: z.string(),
  /** Whether it can be made live: its weights are kept. */
  isKept: z.boolean(),
});
export type TaggingModel = z.infer<typeof TaggingModel>;

/** GET /v1/taggings?municipality= */
export const Taggings = z.object({
  live: TaggingVersion,
  models: z.array(TaggingModel),
  settings: z.object({ secondCodingShare: z.int().min(0).max(50) }),
});
export type Taggings = z.infer<typeof Taggings>;

/** When suggestions began to be made otherwise: a chart gets a mark there. */
export const TaggingChange = TaggingVersion.extend({ day: Day });
export type TaggingChange = z.infer<typeof TaggingChange>;

/** GET /v1/taggings/changes?municipality=: oldest first, of the last year. */
export const TaggingChanges = z.object({ changes: z.array(TaggingChange) });
export type TaggingChanges = z.infer<typeof TaggingChanges>;

/**
 * GET /v1/taggings/quality?municipality=: suggestions against what people chose, per week (its Monday)
 * of the last half year. `both`: suggested and chosen.
 */
export const TaggingQuality = z.object({
  weeks: z.array(
    z.object({
      monday: Day,
      signals: Count,
      themes: z.array(z.object({ theme: ThemeId, suggested: Count, chosen: Count, both: Count })),
    }),
  ),
  changes: z.array(TaggingChange),
  /** Words that led to a theme which a person then took away, most often first. */
  words: z.array(z.object({ theme: ThemeId, word: z.string(), signals: Count })),
  agreement: z.object({
    pairs: Count,
    perTheme: z.array(
      z.object({
        theme: ThemeId,
        /** Signals to which both, one, or none of the two coders gave the theme. */
        both: Count,
        one: Count,
        none: Count,
        /** `null`: not defined, because both coders gave all signals the same answer. */
        kappa: z.number().nullable(),
        alpha: z.number().nullable(),
      }),
    ),
  }),
});
export type TaggingQuality = z.infer<typeof TaggingQuality>;

/** A word more or less for a theme. `add` and `remove` change the lexicon; `decline` only a proposal. */
const LexiconChangeKind = z.enum(['add', 'remove', 'decline']);

export const LexiconChange = z.object({
  id: z.uuid(),
  kind: LexiconChangeKind,
  theme: ThemeId,
  word: z.string(),
  at: Moment,
});
export type LexiconChange = z.infer<typeof LexiconChange>;

/** POST /v1/lexicon-changes */
export const NewLexiconChange = z.strictObject({
  municipality: MunicipalityCode,
  kind: LexiconChangeKind,
  theme: ThemeId,
  /** Letters, with spaces or hyphens between and `*` for the rest of a word; `remove`: a shipped pattern. */
  word: z.string().trim().min(2).max(80),
});
export type NewLexiconChange = z.infer<typeof NewLexiconChange>;

/** GET /v1/lexicon-changes?municipality=: what holds now, and what corrections point to. */
export const LexiconChanges = z.object({
  changes: z.array(LexiconChange),
  proposals: z.array(
    z.object({
      theme: ThemeId,
      word: z.string(),
      /** Signals with this word: in which the theme was chosen, and all. */
      withTheme: Count,
      signals: Count,
    }),
  ),
});
export type LexiconChanges = z.infer<typeof LexiconChanges>;

export const Tagger = TaggingVersion.extend({
  /** How often words were changed; 0: the shipped ones. */
  revision: Count,
  changes: z.array(z.object({ kind: z.enum(['add', 'remove']), theme: ThemeId, word: z.string() })),
  /** Base64; `null`: nothing was learned. Of hashes of words: no text can be read from it. */
  weights: z.string().nullable(),
});
export type Tagger = z.infer<typeof Tagger>;

/** GET /v1/taggings/live?municipality=: with what the form suggests while somebody types. */
export const LiveTagger = z.object({ live: Tagger });
export type LiveTagger = z.infer<typeof LiveTagger>;

/** GET /v1/taggings/version?municipality=&version=: another version, to try a text on. */
export const TaggerOfVersion = z.object({ tagger: Tagger });
export type TaggerOfVersion = z.infer<typeof TaggerOfVersion>;

/** PUT /v1/taggings/live: this version from now on; 0 is the shipped lexicon with nothing learned. */
export const ChosenModel = z.strictObject({
  municipality: MunicipalityCode,
  version: ModelVersion,
});
export type ChosenModel = z.infer<typeof ChosenModel>;

/** PUT /v1/taggings/settings. The share is in per cent of the signals that people log. */
export const TaggingSettings = z.strictObject({
  municipality: MunicipalityCode,
  secondCodingShare: z.int().min(0).max(50),
});
export type TaggingSettings = z.infer<typeof TaggingSettings>;

/** GET /v1/second-codings?municipality=: how many wait for a second coder other than the first. */
export const SecondCodings = z.object({ waiting: Count });
export type SecondCodings = z.infer<typeof SecondCodings>;

/** GET /v1/second-codings/next?municipality=: masked text alone, so that the second coder is blind. */
export const NextSecondCoding = z.object({
  next: z.object({ signal: z.uuid(), text: z.string() }).nullable(),
  waiting: Count,
});
export type NextSecondCoding = z.infer<typeof NextSecondCoding>;

/** POST /v1/second-codings */
export const NewSecondCoding = z.strictObject({
  municipality: MunicipalityCode,
  signal: z.uuid(),
  themes: z.array(ThemeId).max(15),
});
export type NewSecondCoding = z.infer<typeof NewSecondCoding>;
