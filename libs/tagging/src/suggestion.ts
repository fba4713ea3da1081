import type { DriverId, PhaseId, ThemeId } from '@poolshoogte/vocabulary';
import type { TextLanguage } from './language/function-words';

/** A literal piece of the given text: `text.slice(start, end)`, offsets in UTF-16 code units. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How sure a suggestion is, in words a screen can show. */
export type Confidence = 'low' | 'medium' | 'high';

/** One proposed label. `score` is 0..1 and only comparable within one lexicon and model version. */
export interface Suggestion<Id extends string> {
  readonly id: Id;
  readonly confidence: Confidence;
  readonly score: number;
  /** The words that caused the suggestion, by position; at most twenty. */
  readonly evidence: readonly Evidence[];
}

/** A proposed theme: what the lexicon says, moved by what was learned. */
export interface ThemeSuggestion extends Suggestion<ThemeId> {
  /** The chance that a person would give this theme, 0..1; `confidence` says it in words. */
  readonly probability: number;
  /** The words that spoke for it by what was learned, heaviest first; at most three. */
  readonly learned: readonly Evidence[];
}

/** What the text seems to be about. Lists are sorted by score, highest first, and may be empty. */
export interface Tagging {
  readonly themes: readonly ThemeSuggestion[];
  readonly drivers: readonly Suggestion<DriverId>[];
  /** `onbekend` without evidence unless the text clearly says how far discontent has come. */
  readonly phase: Suggestion<PhaseId>;
  readonly lexiconVersion: string;
  /** Id of the model that took part. */
  readonly modelVersion: string;
  readonly language: TextLanguage;
  /** False when the text is in a language of which the lexicon knows little: look for yourself. */
  readonly languageSure: boolean;
}
