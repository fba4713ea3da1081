import { nameAfterCue } from './name-after-cue';
import { nameStandingAlone } from './name-alone';
import { CUE_FILTER } from './name-cues';
import type { Span } from './span';
import { FRAME_FILTER, nameInFrame, startsWithParticle } from './name-in-frame';
import { readWords, type Reading, type Word } from './words';

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
    const next = cued > at ? cued : withoutCue(reading, at, before);
    const first = words[at];
    const last = words[next - 1];
    if (next > at && first && last) spans.push({ kind: 'naam', start: first.start, end: last.end });
    at = Math.max(next, at + 1);
  }
  return spans;
}

/** A name that no title announces: with a capital, or "van der ..." behind who speaks. */
function withoutCue(reading: Reading, at: number, before: Word | undefined): number {
  if (reading.words[at]?.isCapital) return nameStandingAlone(reading, at);
  const isFramed = before !== undefined && FRAME_FILTER.mayHold(before.slot);
  return isFramed && startsWithParticle(reading.words, at) ? nameInFrame(reading, at) : at;
}
