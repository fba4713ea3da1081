import { FUNCTION_WORDS, type TextLanguage } from './function-words';

export interface LanguageFinding {
  readonly language: TextLanguage;
  /** Whether the lexicon reads this language well. */
  readonly sure: boolean;
}

const WORD = /[\p{L}\p{M}'’]{1,40}/gu;
/** The language of a text shows in its first words. */
const MOST_WORDS = 60;
const FEWEST_WORDS = 5;
/** A text in a known language has at least this share of its small words. */
const KNOWN_SHARE = 0.12;
/** So much more a regional language must say than Dutch, which shares most of its words. */
const OVER_DUTCH = 1.15;

const wordLanguages = new Map<string, TextLanguage[]>();
for (const [language, words] of FUNCTION_WORDS) {
  for (const word of words.split(' ')) {
    wordLanguages.set(word, [...(wordLanguages.get(word) ?? []), language]);
  }
}

/** Share of the text that is a small word of each language; shared words count less. */
function tally(text: string): {
  readonly total: number;
  readonly shares: Map<TextLanguage, number>;
} {
  const shares = new Map<TextLanguage, number>();
  let total = 0;
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found !== null && total < MOST_WORDS; found = WORD.exec(text)) {
    total += 1;
    const languages = wordLanguages.get(found[0].toLowerCase().replace('’', "'")) ?? [];
    for (const language of languages) {
      shares.set(language, (shares.get(language) ?? 0) + 1 / languages.length);
    }
  }
  return { total, shares };
}

/**
 * The language of a text by its small words. A guess: it only serves to say when suggestions deserve less
 * trust. Dutch with too few words to tell counts as Dutch.
 */
export function textLanguage(text: string): LanguageFinding {
  const { total, shares } = tally(text);
  if (total < FEWEST_WORDS) return { language: 'unknown', sure: true };
  const dutch = shares.get('nl') ?? 0;
  let language: TextLanguage = 'nl';
  let best = dutch;
  for (const [other, share] of shares) {
    if (other !== 'nl' && share > best && share > dutch * OVER_DUTCH) {
      language = other;
      best = share;
    }
  }
  if (best / total < KNOWN_SHARE) {
    // Headlines and lists have few small words; a longer text without them is in no language we know.
    return total < 14 ? { language: 'unknown', sure: true } : { language: 'other', sure: false };
  }
  return { language, sure: language === 'nl' };
}
