import { fingerprint } from '../fingerprint';
import { THEME_IDS, type ThemeId } from '@poolshoogte/vocabulary';
import { isThemeId, type LexiconChanges, readyLexicon } from '../lexicon-changes';
import { findCues } from '../matching/find-cues';
import { labelOf } from '../scoring/theme-scores';
import { isCommonWord } from './common-words';

/** A text whose themes a person changed. */
export interface Correction {
  readonly text: string;
  /** The themes it has now. */
  readonly themes: readonly string[];
  /** The themes that were suggested for it. */
  readonly suggested: readonly string[];
}

/** A word that texts share of which a theme was missed. */
export interface ProposedWord {
  readonly word: string;
  readonly theme: ThemeId;
  /** Corrected texts with the word to which this theme was added. */
  readonly count: number;
  /** Corrected texts with the word in which the theme was not added. */
  readonly others: number;
}

/** A word in fewer texts could tell whose texts they are. */
const FEWEST_TEXTS = 3;
const SHORTEST = 4;
const LONGEST = 40;
const MOST_PROPOSED = 100;
/** Whole words of plain letters; what stands in brackets was masked. */
const PLACEHOLDER = /\[[^\][]{0,60}\]/gu;
const ADDRESS = /(?:https?:\/\/|www\.|@)\S{1,2000}/giu;
const TOKEN = /[\p{L}\p{N}\p{M}_]{1,80}/gu;
const LETTERS_ONLY = /^[\p{L}\p{M}]+$/u;
const CAPITAL = /^\p{Lu}/u;

const IN_SENTENCE_CAPITAL = /(?<=[\p{Ll}\p{N},;:] )\p{Lu}[\p{L}\p{M}]{1,40}/gu;

/** Words that stand with a capital in the middle of a sentence: written small, they are names too. */
function likelyNames(text: string): string[] {
  return [...text.normalize('NFC').matchAll(IN_SENTENCE_CAPITAL)].map(([name]) =>
    name.toLowerCase(),
  );
}

/** Words of a text written small: a capital may be a name, wherever it stands. */
function plainWords(text: string): Set<string> {
  const bare = text.replace(PLACEHOLDER, ' ').replace(ADDRESS, ' ');
  const words = new Set<string>();
  for (const [token] of bare.normalize('NFC').matchAll(TOKEN)) {
    if (token.length < SHORTEST || token.length > LONGEST) continue;
    if (!LETTERS_ONLY.test(token) || CAPITAL.test(token)) continue;
    const word = token.toLowerCase();
    if (!isCommonWord(word)) words.add(word);
  }
  return words;
}

/** Whether the lexicon already counts the word for the theme. */
function isKnown(word: string, theme: ThemeId, lexicon: LexiconChanges | undefined): boolean {
  const hits = findCues(readyLexicon(lexicon).compiled, word);
  return (hits.byLabel[labelOf(THEME_IDS.indexOf(theme))] ?? []).length > 0;
}

/**
 * Words for the lexicon that corrections point to, those in most texts first. A word counts once per
 * different text and must stand in three at least, so that no word of a single case comes out; never
 * what was masked, a word with a digit or a capital, or an ordinary word of the language.
 */
export function proposeWords(
  corrections: readonly Correction[],
  lexicon?: LexiconChanges,
): readonly ProposedWord[] {
  const texts = new Map(corrections.map((each) => [fingerprint(each.text), each]));
  const names = new Set([...texts.values()].flatMap(({ text }) => likelyNames(text)));
  const total = new Map<string, number>();
  const perTheme = new Map<string, Map<ThemeId, number>>();
  for (const { text, themes, suggested } of texts.values()) {
    const added = themes.filter(isThemeId).filter((theme) => !suggested.includes(theme));
    for (const word of plainWords(text)) {
      total.set(word, (total.get(word) ?? 0) + 1);
      const counts = perTheme.get(word) ?? new Map<ThemeId, number>();
      perTheme.set(word, counts);
      for (const theme of new Set(added)) counts.set(theme, (counts.get(theme) ?? 0) + 1);
    }
  }
  return [...perTheme]
    .flatMap(([word, counts]) =>
      [...counts].map(([theme, count]) => ({
        word,
        theme,
        count,
        others: (total.get(word) ?? 0) - count,
      })),
    )
    .filter(({ count, others }) => count >= FEWEST_TEXTS && count > others)
    .filter(({ word, theme }) => !names.has(word) && !isKnown(word, theme, lexicon))
    .sort(
      (one, other) =>
        other.count - one.count ||
        one.others - other.others ||
        (one.word < other.word ? -1 : one.word > other.word ? 1 : one.theme < other.theme ? -1 : 1),
    )
    .slice(0, MOST_PROPOSED);
}
