import { nameAfterCue } from './name-after-cue';
import { nameStandingAlone } from './name-alone';
import { CUE_FILTER } from './name-cues';
import type { Span } from './span';
import { readWords, type Reading } from './words';

/**
 * Names of people: behind a title, a role, an introduction or the close of a letter, with initials,
 * or with a known given name. The title itself stays readable. One pass over the words.
 */
export function findNames(text: string): readonly Span[] {
  const reading: Reading = { text, words: readWords(text) };
  const { words } = reading;
  const spans: Span[] = [];
  let at = 0;
  while (at < words.length) {
    const before = words[at - 1];
    const isCued = before !== undefined && CUE_FILTER.mayHold(before.slot);
    const cued = isCued ? nameAfterCue(reading, at) : at;
    const next = cued > at || !words[at]?.isCapital ? cued : nameStandingAlone(reading, at);
    const first = words[at];
    const last = words[next - 1];
    if (next > at && first && last) spans.push({ kind: 'naam', start: first.start, end: last.end });
    at = Math.max(next, at + 1);
  }
  return spans;
}
