import { fingerprint } from '../fingerprint';

/** What of a signal counts for the question whether it is another one heard again. */
export interface EchoSide {
  /** After masking. */
  readonly text: string;
  /** Code of the kern, when it is known. */
  readonly kern?: string | null;
  /** Calendar day, `YYYY-MM-DD`, when it is known. */
  readonly occurredOn?: string | null;
  readonly sourceKind?: string | null;
}

/** `same`: may be merged unasked. `likely`: propose it to a person. `different`: say nothing. */
export type EchoVerdict = 'same' | 'likely' | 'different';

/**
 * Why. For `same`: the same words, or the same words sent on or mailed again. For `likely`: one holds
 * the other, both point to the same article or post, much the same words, or the same words but too
 * few or too far apart in time to be sure. For `different`: another kern or place, another day,
 * another number, or other words.
 */
export type EchoReason =
  | 'same_words'
  | 'sent_again'
  | 'holds_other'
  | 'same_source'
  | 'similar_words'
  | 'same_words_unsure'
  | 'other_kern'
  | 'other_place'
  | 'other_date'
  | 'other_number'
  | 'other_words';

/** Whether two signals are one event heard twice, and why. */
export interface EchoJudgement {
  readonly verdict: EchoVerdict;
  readonly reason: EchoReason;
  /** Share of words that they have in common, 0 to 1: to put the likeliest first. */
  readonly similarity: number;
}

/** Days between two signals within which the same words are one event unasked. */
export const ECHO_MERGE_DAYS = 7;
/** Days between two signals beyond which they are no echo: as far as candidates need be looked for. */
export const ECHO_DAYS = 30;

const MIN_WORDS = 5;
const LIKELY = 0.5;
const DAY_MS = 86_400_000;

/** Judges two signals of one municipality, in any order. Pure; time linear in the texts. */
export function judgeEcho(a: EchoSide, b: EchoSide): EchoJudgement {
  const [left, right] = [fingerprint(a.text), fingerprint(b.text)];
  const [one, other] = [new Set(left.split(' ')), new Set(right.split(' '))];
  const shared = [...one].filter((word) => other.has(word)).length;
  const similarity = shared / Math.max(1, one.size + other.size - shared);
  const verdict = (is: EchoVerdict, reason: EchoReason) => ({ verdict: is, reason, similarity });
  if (a.kern && b.kern && a.kern !== b.kern) return verdict('different', 'other_kern');
  const days = daysBetween(a.occurredOn, b.occurredOn);
  if (days > ECHO_DAYS) return verdict('different', 'other_date');
  if (left === right && left !== '') {
    const isSure = one.size >= MIN_WORDS && days <= ECHO_MERGE_DAYS;
    return isSure ? verdict('same', 'same_words') : verdict('likely', 'same_words_unsure');
  }
  return similarity >= LIKELY
    ? verdict('likely', 'similar_words')
    : verdict('different', 'other_words');
}

/** Zero when one of the days is unknown. */
function daysBetween(a?: string | null, b?: string | null): number {
  if (!a || !b) return 0;
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS;
}
