import type { ThemeId } from '@poolshoogte/vocabulary';
import { type Compiled, compile } from './matching/compile';
import { type CueHits, findCues } from './matching/find-cues';
import type { Lexicon } from './matching/lexicon';
import { ABROAD_WORDS } from './lexicon/abroad';
import { DRIVER_LEXICONS, LEXICON_VERSION, PHASE_LEXICONS, THEME_LEXICONS } from './lexicon';
import { choosePhase } from './scoring/choose-phase';
import { suggest, THRESHOLD, THRESHOLD_ABROAD, THRESHOLD_DRIVER } from './scoring/score-label';
import type { Suggestion, Tagging } from './suggestion';

let compiled: Compiled | undefined;

/** Compiled on first use, so that importing the library costs nothing. */
function matcher(): Compiled {
  compiled ??= compile([...THEME_LEXICONS, ...DRIVER_LEXICONS, ...PHASE_LEXICONS], ABROAD_WORDS);
  return compiled;
}

function rank<Id extends string>(
  lexicons: readonly Lexicon<Id>[],
  firstLabel: number,
  hits: CueHits,
  text: string,
  thresholdOf: (lexicon: Lexicon<Id>) => number,
): readonly Suggestion<Id>[] {
  return lexicons
    .map((lexicon, index) =>
      suggest(lexicon.id, firstLabel + index, hits, text, thresholdOf(lexicon)),
    )
    .filter((suggestion) => suggestion !== null)
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

/**
 * Suggests themes, drivers and phase for a masked text, each with the words that caused it. Knows
 * nothing outside the text: same text, same answer. Abstains rather than guesses, so empty lists and
 * phase `onbekend` are ordinary answers. Time is linear in the length of the text; never throws.
 */
export function tagText(text: string): Tagging {
  const hits = findCues(matcher(), text);
  const drivers = THEME_LEXICONS.length;
  const themeThreshold = (lexicon: Lexicon<ThemeId>): number =>
    hits.isAbroad && lexicon.includesAbroad !== true ? THRESHOLD_ABROAD : THRESHOLD;
  return {
    themes: rank(THEME_LEXICONS, 0, hits, text, themeThreshold),
    drivers: rank(DRIVER_LEXICONS, drivers, hits, text, () => THRESHOLD_DRIVER),
    phase: choosePhase(PHASE_LEXICONS, drivers + DRIVER_LEXICONS.length, hits, text),
    lexiconVersion: LEXICON_VERSION,
  };
}
