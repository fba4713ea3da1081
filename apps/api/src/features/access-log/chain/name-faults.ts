import type { ChainCheck, Oddity } from './chain-check';
import { FAULTS, type ChainFault, type ChainPoint } from './fault';
import { swappedLines } from './swapped-lines';

/**
 * Says what happened to a chain.
 * @param head the last line as it is kept apart from the lines; `null` when that is gone
 */
export function nameFaults(check: ChainCheck, head: ChainPoint | null): ChainFault[] {
  const swaps = swappedLines(check.oddities);
  const swapped = new Set(swaps.flat().map(({ line }) => line.seq));
  const faults = swaps.map(([one, other]) => FAULTS.swapped(one.line.seq, other.line.seq));
  for (const oddity of check.oddities) {
    if (swapped.has(oddity.line.seq)) continue;
    const found = swapped.has(oddity.after) ? withoutPlace(oddity) : meaningOf(oddity);
    faults.push(...found);
  }
  const isEndMoved = swaps.flat().some(({ line }) => head !== null && line.hash.equals(head.hash));
  const inserted = new Set(faults.flatMap(({ kind, seq }) => (kind === 'inserted' ? [seq] : [])));
  return [
    ...faults.filter(({ kind, seq }) => kind !== 'changed' || !inserted.has(seq)),
    ...(isEndMoved ? [] : endOf(check, head)),
  ].filter(isFirstOfItsKind);
}

/** What a line says of itself, when the line before it explains why it does not follow. */
const withoutPlace = ({ line, trueSeq }: Oddity): ChainFault[] =>
  trueSeq === null ? [FAULTS.changed(line.seq)] : [];

function meaningOf(oddity: Oddity): ChainFault[] {
  const { line, trueSeq, isLinked } = oddity;
  if (isLinked && line.seq === oddity.after + 1) return [FAULTS.changed(line.seq)];
  const before = whatHappenedBefore(oddity);
  return trueSeq === null ? [...before, FAULTS.changed(line.seq)] : before;
}

function whatHappenedBefore(oddity: Oddity): ChainFault[] {
  const { line, trueSeq, expectedSeq, after, isLinked, skipsPrevious, followsChanged } = oddity;
  const { seq } = line;
  if (seq === after) return [FAULTS.inserted(seq)];
  if (skipsPrevious) return [FAULTS.inserted(after)];
  if (seq > after + 1) return [(isLinked ? FAULTS.gap : FAULTS.removed)(after + 1, seq - 1)];
  if (trueSeq === null) return [];
  // Sealed with other numbers than they have now: lines between were taken out, or put in.
  if (trueSeq > expectedSeq) return [FAULTS.removed(expectedSeq, trueSeq - 1)];
  if (trueSeq < expectedSeq) return [FAULTS.inserted(seq - (expectedSeq - trueSeq), after)];
  return followsChanged ? [] : [FAULTS.resealed(after, seq)];
}

function endOf({ last, lines }: ChainCheck, head: ChainPoint | null): ChainFault[] {
  if (head === null) return lines === 0 ? [] : [FAULTS.headGone(last.seq)];
  if (last.hash.equals(head.hash)) return [];
  const seq = last.trueSeq ?? last.seq;
  if (seq < head.seq) return [FAULTS.cutOff(seq + 1, head.seq)];
  if (seq > head.seq) return [FAULTS.inserted(head.seq + 1, seq)];
  return [FAULTS.headChanged(seq)];
}

const isFirstOfItsKind = (fault: ChainFault, index: number, all: readonly ChainFault[]): boolean =>
  all.findIndex(({ kind, seq }) => kind === fault.kind && seq === fault.seq) === index;
