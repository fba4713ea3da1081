import type { Mark } from '../deviation-words';

/** A piece of the sentence: plain words, or the name of a kern with how it deviates. */
export type SentencePart =
  { kind: 'text'; text: string } | { kind: 'kern'; code: string; name: string; mark: Mark };

export const text = (words: string): SentencePart => ({ kind: 'text', text: words });

/** `a`, `a en b`, `a, b en c`, for parts. */
export function enumerateParts(parts: readonly SentencePart[]): SentencePart[] {
  return parts.flatMap((part, index) => {
    if (index === 0) return [part];
    return [text(index === parts.length - 1 ? ' en ' : ', '), part];
  });
}

/** The sentence as a reader hears it. */
export function plainSentence(parts: readonly SentencePart[]): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : part.name)).join('');
}
