import type { Suggestion } from '@poolshoogte/tagging';

/** A suggestion as it is stored: each different word behind it once. */
export function suggestedTag<Id extends string>({ id, confidence, evidence }: Suggestion<Id>) {
  return {
    id,
    origin: 'suggested' as const,
    confidence,
    evidence: [...new Set(evidence.map((words) => words.text))],
  };
}
