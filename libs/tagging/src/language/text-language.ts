import { ALPHABET_SIZE, foldWord } from '../text/fold';
import type { ScannedWords } from '../text/scanned-words';
import { FUNCTION_WORDS, type TextLanguage } from './function-words';

export interface LanguageFinding {
  readonly language: TextLanguage;
  /** Whether the lexicon reads this language well. */
  readonly sure: boolean;
}

/** The language of a text shows in its first words. */
const MOST_WORDS = 60;
const FEWEST_WORDS = 5;
/** A text in a known language has at least this share of its small words. */
const KNOWN_SHARE = 0.12;
/** Headlines and lists have few small words, so a short text without them may be in any language. */
const HEADLINE_WORDS = 14;
/** So much more a regional language must say than Dutch, which shares most of its words. */
const OVER_DUTCH = 1.15;
/** No small word is longer; so many symbols fit in one number without loss. */
const LONGEST_WORD = 8;
/** A text without Latin words but with a dozen letters is in another script. */
const DOZEN_LETTERS = /(?:\p{L}\P{L}*){12}/u;

const DUTCH = FUNCTION_WORDS.findIndex(([language]) => language === 'nl');

function keyOf(symbols: ArrayLike<number>, from: number, to: number): number {
  let key = 0;
  for (let index = from; index < to; index += 1) key = key * ALPHABET_SIZE + (symbols[index] ?? 0);
  return key;
}

/** The languages of each small word, by position in {@link FUNCTION_WORDS}. */
const languagesOf = new Map<number, number[]>();
FUNCTION_WORDS.forEach(([, words], language) => {
  for (const word of new Set(words.split(' '))) {
    const symbols = foldWord(word);
    const key = keyOf(symbols, 0, symbols.length);
    const known = languagesOf.get(key);
    if (known === undefined) languagesOf.set(key, [language]);
    else if (!known.includes(language)) known.push(language);
  }
});

const shares = new Float64Array(FUNCTION_WORDS.length);

/**
 * The language of a text by its small words. A guess: it only serves to say when suggestions deserve less
 * trust. Dutch with too few words to tell counts as Dutch.
 */
export function textLanguage(text: string, words: ScannedWords): LanguageFinding {
  const { count, from, symbols } = words;
  const total = Math.min(count, MOST_WORDS);
  if (total < FEWEST_WORDS) {
    const isOther = total === 0 && DOZEN_LETTERS.test(text);
    return isOther ? { language: 'other', sure: false } : { language: 'unknown', sure: true };
  }
  shares.fill(0);
  for (let word = 0; word < total; word += 1) {
    const start = from[word] ?? 0;
    const end = from[word + 1] ?? 0;
    if (end === start || end - start > LONGEST_WORD) continue;
    const languages = languagesOf.get(keyOf(symbols, start, end));
    if (languages === undefined) continue;
    for (const language of languages) {
      shares[language] = (shares[language] ?? 0) + 1 / languages.length;
    }
  }
  const dutch = shares[DUTCH] ?? 0;
  let best = DUTCH;
  for (let language = 0; language < shares.length; language += 1) {
    const share = shares[language] ?? 0;
    if (share > (shares[best] ?? 0) && share > dutch * OVER_DUTCH) best = language;
  }
  if ((shares[best] ?? 0) / total < KNOWN_SHARE) {
    if (total < HEADLINE_WORDS) return { language: 'unknown', sure: true };
    return { language: 'other', sure: false };
  }
  const language = FUNCTION_WORDS[best]?.[0] ?? 'nl';
  return { language, sure: language === 'nl' };
}
