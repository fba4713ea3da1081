import type { PhaseId } from '@poolshoogte/vocabulary';

/** The words of one theme. Every entry names the theme in natural words, so that a tagger sees it. */
export interface ThemeTexts {
  /** Things people dislike, as noun phrases that fit after "over". */
  readonly issues: readonly string[];
  /** Neutral or welcome things, as noun phrases that fit after "over", "voor" and "met". */
  readonly good: readonly string[];
  /** Sentences that add a detail to a complaint. */
  readonly details: readonly string[];
  /** Whole sentences per phase, for texts that do not follow a general frame. */
  readonly cores: Readonly<Record<PhaseId, readonly string[]>>;
  /** Extra issues in some months (1 to 12). */
  readonly seasonal?: { readonly months: readonly number[]; readonly issues: readonly string[] };
}
