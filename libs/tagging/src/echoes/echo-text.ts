import { dayOf, EMPTY_WORDS, FRAME_WORDS, isPlace, stemOf, weightOf } from './echo-words';
import { messageOf } from './message-of';

/** A text as far as it counts for the question whether it is an echo. */
export interface EchoText {
  /** Every word, folded, in order. */
  readonly words: readonly string[];
  /** The words without articles and what is around a message: equal cores say the same. */
  readonly core: string;
  /** Words that say what it is about, by stem, with their weight. */
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  /** What stands between quotation marks, as words with a space between. */
  readonly quotes: readonly string[];
  readonly places: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

/** Words looked at; a signal is far shorter. */
const WORDS_MAX = 2_000;
const TEXT_MAX = 20_000;
const QUOTE_WORDS = 3;

const SKIPPED = /\[\p{L}[\p{L} _-]{0,40}\d{0,6}\]|(?:https?:\/\/|www\.)\S+|@[\w.]+/giu;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’‘ʼ`.,:](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu;
const QUOTED =
  /["“”„«]([^"“”„»]{8,400})["“”»]|[‘'](?![a-z]{1,2}\b)([^‘’'"\n]{8,400})['’](?!\p{L})/gu;
const NUMERIC_DAY = /(?<![\d-/.,])([0-3]?\d)[-/]([01]?\d)(?:[-/](?:20)?\d\d)?(?![\d/-])/g;
const MARKS = /\p{M}+/gu;
const CAPITAL = /^\p{Lu}/u;
const ARTICLES = new Set(['de', 'het', 'een', 't', 'n', 'dat', 'die']);

/** Reads a masked text once. */
export function readEchoText(text: string): EchoText {
  const plain = messageOf(text.slice(0, TEXT_MAX)).replace(SKIPPED, ' ');
  const words: string[] = [];
  const core: string[] = [];
  const weights = new Map<string, number>();
  const [places, days, numbers] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const [written] of plain.matchAll(WORD)) {
    if (words.length === WORDS_MAX) break;
    const word = folded(written);
    const before = words.at(-1) ?? '';
    const isNumber = /^\d/.test(word);
    const isCapital = CAPITAL.test(written) && words.length > 0;
    words.push(word);
    if (!ARTICLES.has(word) && !FRAME_WORDS.has(word)) core.push(word);
    const day = dayOf(before, word);
    if (day !== undefined) {
      days.add(day);
      numbers.delete(before);
    } else if (isNumber) numbers.add(word);
    if (isPlace(before, word, isCapital)) places.add(word);
    if (EMPTY_WORDS.has(word) || FRAME_WORDS.has(word)) continue;
    const stem = isNumber ? word : stemOf(word);
    const weight = weightOf(word, isNumber, isCapital);
    weights.set(stem, Math.max(weight, weights.get(stem) ?? 0));
  }
  for (const [, day = '', month = ''] of plain.matchAll(NUMERIC_DAY))
    if (Number(month) <= 12) days.add(`${Number(month)}-${Number(day)}`);
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return {
    words,
    core: core.join(' '),
    weights,
    total,
    quotes: quotesIn(plain),
    places,
    days,
    numbers,
  };
}

function quotesIn(text: string): string[] {
  return Array.from(text.matchAll(QUOTED), (match) => wordsIn(match[1] ?? match[2] ?? '')).filter(
    (quote) => quote.split(' ').length >= QUOTE_WORDS,
  );
}

function wordsIn(text: string): string {
  return Array.from(text.matchAll(WORD), ([word]) => folded(word)).join(' ');
}

function folded(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(/['’‘ʼ`]/g, '')
    .replace(/(\d)[.,](?=\d{3})/g, '$1');
}
