import { DRIVER_LEXICONS, PHASE_LEXICONS, THEME_LEXICONS } from './lexicon';
import { textLanguage } from './language/text-language';
import { emptyModel, type ThemeModel } from './learning/theme-model';
import { type LexiconChanges, readyLexicon } from './lexicon-changes';
import { type CueHits, findCues } from './matching/find-cues';
import type { Lexicon } from './matching/lexicon';
import { choosePhase } from './scoring/choose-phase';
import { suggest, THRESHOLD_DRIVER } from './scoring/score-label';
import { suggestThemes } from './scoring/suggest-themes';
import type { Suggestion, Tagging } from './suggestion';

/** What an installation knows beyond the library itself. */
export interface TagOptions {
  /** What was learned; the empty model, so the lexicon alone, unless given. */
  readonly model?: ThemeModel;
  /** What an administrator changed about the lexicon. */
  readonly lexicon?: LexiconChanges;
}

function rank<Id extends string>(
  lexicons: readonly Lexicon<Id>[],
  firstLabel: number,
  hits: CueHits,
  text: string,
  threshold: number,
): readonly Suggestion<Id>[] {
  return lexicons
    .map((lexicon, index) => suggest(lexicon.id, firstLabel + index, hits, text, threshold))
    .filter((suggestion) => suggestion !== null)
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

/**
 * Suggests themes, drivers and phase for a masked text, each with the words that caused it. Knows
 * nothing but the text, the lexicon and the model: the same of each, the same answer. Abstains rather
 * than guesses, so empty lists and phase `onbekend` are ordinary answers. Time is linear in the length
 * of the text; never throws.
 */
export function tagText(text: string, { model = emptyModel(), lexicon }: TagOptions = {}): Tagging {
  const { compiled, version } = readyLexicon(lexicon);
  const hits = findCues(compiled, text);
  const drivers = THEME_LEXICONS.length;
  const { language, sure } = textLanguage(text);
  return {
    themes: suggestThemes(text, hits, model),
    drivers: rank(DRIVER_LEXICONS, drivers, hits, text, THRESHOLD_DRIVER),
    phase: choosePhase(PHASE_LEXICONS, drivers + DRIVER_LEXICONS.length, hits, text),
    lexiconVersion: version,
    modelVersion: model.id,
    language,
    languageSure: sure,
  };
}
