import { fingerprint } from '../fingerprint';
import { type EchoText, readEchoText } from './echo-text';
import { likeness, type Likeness } from './likeness';

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
 * the other, both quote the same words, much the same words, or the same words but too few or too far
 * apart in time to be sure. For `different`: another kern or place, another day, another number, or
 * other words.
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
  /** How much of what they say they have in common, 0 to 1: to put the likeliest first. */
  readonly similarity: number;
}

/** Days between two signals within which the same words are one event unasked. */
export const ECHO_MERGE_DAYS = 7;
/** Days between two signals beyond which they are no echo: as far as candidates need be looked for. */
export const ECHO_DAYS = 30;

/** Fewer words than this may be written by two people about two things. */
const MIN_WORDS = 5;
const LIKELY = 0.33;
/** Where numbers differ, as much must be the same as in an announcement that was brought up to date. */
const LIKELY_OTHER_NUMBERS = 0.4;
/** So much the same with other numbers is a form that was filled in twice. */
const FORM = 0.8;
const DAY_MS = 86_400_000;

/** Judges two signals of one municipality, in any order. Pure; time linear in the texts. */
export function judgeEcho(a: EchoSide, b: EchoSide): EchoJudgement {
  const [one, other] = [readEchoText(a.text), readEchoText(b.text)];
  const alike = likeness(one, other);
  const { verdict, reason } =
    whatParts(a, b) ?? whatMerges(a, b, one, other) ?? whatIsLikely(one, other, alike);
  return { verdict, reason, similarity: Math.min(1, alike.score) };
}

type Answer = Pick<EchoJudgement, 'verdict' | 'reason'>;

const different = (reason: EchoReason): Answer => ({ verdict: 'different', reason });
const likely = (reason: EchoReason): Answer => ({ verdict: 'likely', reason });

/** What is known of the signals themselves. */
function whatParts(a: EchoSide, b: EchoSide): Answer | undefined {
  if (a.kern && b.kern && a.kern !== b.kern) return different('other_kern');
  return daysBetween(a, b) > ECHO_DAYS ? different('other_date') : undefined;
}

/** The same words, or the same words but for how they were passed on. */
function whatMerges(a: EchoSide, b: EchoSide, one: EchoText, other: EchoText): Answer | undefined {
  const print = fingerprint(a.text);
  const isSame = print !== '' && print === fingerprint(b.text);
  if (!isSame && (one.core === '' || one.core !== other.core)) return undefined;
  const isSure = one.weights.size >= MIN_WORDS && daysBetween(a, b) <= ECHO_MERGE_DAYS;
  if (!isSure) return likely('same_words_unsure');
  return { verdict: 'same', reason: isSame ? 'same_words' : 'sent_again' };
}

function whatIsLikely(one: EchoText, other: EchoText, alike: Likeness): Answer {
  const { score, hasSharedQuote, holdsOther, isFilledForm } = alike;
  if (areApart(one.places, other.places)) return different('other_place');
  if (areApart(one.days, other.days)) return different('other_date');
  if (hasSharedQuote) return likely('same_source');
  const hasOtherNumbers = areApart(one.numbers, other.numbers);
  if (isFilledForm) return different(hasOtherNumbers ? 'other_number' : 'other_words');
  if (hasOtherNumbers && (score >= FORM || score < LIKELY_OTHER_NUMBERS))
    return different(score >= LIKELY ? 'other_number' : 'other_words');
  if (holdsOther) return likely('holds_other');
  return score >= LIKELY ? likely('similar_words') : different('other_words');
}

/** Both say something, and nothing of it is the same. */
function areApart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((each) => other.has(each));
}

/** Zero when one of the days is unknown. */
function daysBetween(a: EchoSide, b: EchoSide): number {
  if (!a.occurredOn || !b.occurredOn) return 0;
  return Math.abs(Date.parse(a.occurredOn) - Date.parse(b.occurredOn)) / DAY_MS;
}
