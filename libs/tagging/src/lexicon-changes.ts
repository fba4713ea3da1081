import { THEME_IDS, type ThemeId } from '@poolshoogte/vocabulary';
import { DRIVER_LEXICONS, LEXICON_VERSION, PHASE_LEXICONS, THEME_LEXICONS } from './lexicon';
import { ABROAD_WORDS } from './lexicon/abroad';
import { type Compiled, compile } from './matching/compile';
import type { Cue, Lexicon } from './matching/lexicon';
import { parsePatterns } from './matching/parse-cue';

/** A cue that an administrator gave a theme. */
export interface AddedCue extends Cue {
  readonly theme: ThemeId;
}

/** A pattern of the shipped lexicon that no longer counts, spelt as the lexicon spells it. */
export interface RemovedPattern {
  readonly theme: ThemeId;
  readonly pattern: string;
}

/** What an installation changes about the shipped lexicon. */
export interface LexiconChanges {
  /** Stands in the lexicon version of every tagging made with it; another one for every change. */
  readonly version: string;
  readonly added: readonly AddedCue[];
  readonly removed: readonly RemovedPattern[];
}

/** A lexicon ready for use, with the version that taggings made with it remember. */
export interface ReadyLexicon {
  readonly compiled: Compiled;
  readonly version: string;
}

const LONGEST_PATTERNS = 2_000;

function patternsOf(words: string): string[] {
  return words
    .split(/[,\n]/)
    .map((pattern) => pattern.trim().replace(/\s+/g, ' '))
    .filter((pattern) => pattern !== '');
}

/** Whether this is a list of patterns the matcher understands: for checking what somebody typed. */
export function isPatternList(words: string): boolean {
  if (words.length > LONGEST_PATTERNS) return false;
  try {
    return parsePatterns(words).length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Patterns of a shipped theme, for showing what can be taken out. */
export function lexiconPatterns(theme: ThemeId): readonly { pattern: string; cue: Cue }[] {
  const lexicon = THEME_LEXICONS.find(({ id }) => id === theme);
  return (lexicon?.cues ?? []).flatMap((cue) =>
    patternsOf(cue.words).map((pattern) => ({ pattern, cue })),
  );
}

function changed(lexicon: Lexicon<ThemeId>, changes: LexiconChanges): Lexicon<ThemeId> {
  const gone = new Set(
    changes.removed
      .filter(({ theme }) => theme === lexicon.id)
      .flatMap(({ pattern }) => patternsOf(pattern)),
  );
  const kept =
    gone.size === 0
      ? lexicon.cues
      : lexicon.cues.map((cue) => ({
          ...cue,
          words: patternsOf(cue.words)
            .filter((pattern) => !gone.has(pattern))
            .join(','),
        }));
  return {
    ...lexicon,
    cues: [...kept, ...changes.added.filter(({ theme }) => theme === lexicon.id)],
  };
}

function ready(themes: readonly Lexicon<ThemeId>[], version: string): ReadyLexicon {
  const compiled = compile([...themes, ...DRIVER_LEXICONS, ...PHASE_LEXICONS], ABROAD_WORDS);
  return { compiled, version };
}

let shipped: ReadyLexicon | undefined;
const byChanges = new WeakMap<LexiconChanges, ReadyLexicon>();

/**
 * The shipped lexicon, changed or not; compiled on first use, so that importing the library costs
 * nothing, and kept as long as `changes` itself is.
 * @throws RangeError for an added pattern that {@link isPatternList} refuses
 */
export function readyLexicon(changes?: LexiconChanges): ReadyLexicon {
  if (changes === undefined) {
    shipped ??= ready(THEME_LEXICONS, LEXICON_VERSION);
    return shipped;
  }
  const known = byChanges.get(changes);
  if (known !== undefined) return known;
  const made = ready(
    THEME_LEXICONS.map((lexicon) => changed(lexicon, changes)),
    `${LEXICON_VERSION}+${changes.version}`,
  );
  byChanges.set(changes, made);
  return made;
}

/** Whether a word is the name of a theme. */
export function isThemeId(id: string): id is ThemeId {
  return THEME_IDS.some((theme) => theme === id);
}
