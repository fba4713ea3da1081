import { FINDING_KINDS } from './finding-kinds';
import type { Span } from './span';

const PRIORITY = new Map(FINDING_KINDS.map((term, index) => [term.id, index]));

function isStronger(one: Span, other: Span): boolean {
  const difference = one.end - one.start - (other.end - other.start);
  if (difference !== 0) return difference > 0;
  return (PRIORITY.get(one.kind) ?? 0) < (PRIORITY.get(other.kind) ?? 0);
}

/**
 * Turns overlapping claims into separate spans in order of place. Overlapping claims become one
 * span over all of them, so that nothing that any recogniser saw stays readable; the longest claim
 * names the kind, on equal length the most identifying one.
 */
export function resolveOverlaps(claims: readonly Span[]): Span[] {
  const sorted = claims
    .filter((claim) => claim.end > claim.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const resolved: Span[] = [];
  let strongest: Span | undefined;
  let end = 0;
  let start = 0;
  for (const claim of sorted) {
    if (strongest && claim.start < end) {
      end = Math.max(end, claim.end);
      if (isStronger(claim, strongest)) strongest = claim;
      continue;
    }
    if (strongest) resolved.push({ kind: strongest.kind, start, end });
    ({ start, end } = claim);
    strongest = claim;
  }
  if (strongest) resolved.push({ kind: strongest.kind, start, end });
  return resolved;
}
