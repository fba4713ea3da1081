import { lineHash } from './canonical-line';
import { isSealedAs, type Oddity } from './chain-check';

/** Pairs of lines that stand in each other's place, whole or with their content only. */
export function swappedLines(oddities: readonly Oddity[]): [Oddity, Oddity][] {
  // A line that only follows something odd is as it was sealed, in its own place.
  const displaced = oddities.filter(({ line, trueSeq }) => trueSeq !== line.seq);
  const taken = new Set<Oddity>();
  return displaced.flatMap((one, index) => {
    if (taken.has(one)) return [];
    const other = displaced
      .slice(index + 1)
      .find((each) => !taken.has(each) && areSwapped(one, each));
    if (!other) return [];
    taken.add(one).add(other);
    return [[one, other] satisfies [Oddity, Oddity]];
  });
}

function areSwapped(one: Oddity, other: Oddity): boolean {
  if (belongsAt(one, other.line.seq) && belongsAt(other, one.line.seq)) return true;
  return hasContentOf(one, other) && hasContentOf(other, one);
}

const belongsAt = ({ line, trueSeq }: Oddity, seq: number): boolean =>
  trueSeq === null ? isSealedAs(line, seq) : trueSeq === seq;

const hasContentOf = ({ line: kept }: Oddity, { line: content }: Oddity): boolean =>
  lineHash(kept.prevHash, content, kept.seq).equals(kept.hash);
