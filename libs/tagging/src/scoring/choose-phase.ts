import type { PhaseId } from '@poolshoogte/vocabulary';
import type { CueHits } from '../matching/find-cues';
import type { Lexicon } from '../matching/lexicon';
import type { Suggestion } from '../suggestion';
import { suggest } from './score-label';

/** Calling a text unrest has consequences, so that takes an outright statement, not an impression. */
const THRESHOLDS: Readonly<Record<PhaseId, number>> = {
  onbekend: 0,
  onbehagen: 0.44,
  ongenoegen: 0.44,
  onrust: 0.85,
  problematische_onrust: 0.85,
};

const UNKNOWN: Suggestion<PhaseId> = {
  id: 'onbekend',
  confidence: 'low',
  score: 0,
  evidence: [],
};

/**
 * The phase of a text. Unrest goes before mood; between unease and discontent the better supported
 * one wins, and discontent on a tie. `firstLabel` is the label of the first lexicon.
 */
export function choosePhase(
  lexicons: readonly Lexicon<PhaseId>[],
  firstLabel: number,
  hits: CueHits,
  text: string,
): Suggestion<PhaseId> {
  const candidates = lexicons
    .map(({ id }, index) => suggest(id, firstLabel + index, hits, text, THRESHOLDS[id]))
    .filter((candidate) => candidate !== null);
  const unrest = candidates.find(({ id }) => id === 'problematische_onrust' || id === 'onrust');
  if (unrest !== undefined) return unrest;
  const moods = candidates.sort((one, other) => other.score - one.score);
  return moods[0] ?? UNKNOWN;
}
