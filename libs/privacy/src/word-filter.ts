import { lowerOf } from './letters';

/** Slots; a power of two, many times the words of a list. */
const SLOTS = 32_768;

/** Says "no" at once to nearly every word that is not in a list; never to one that is. */
export class WordFilter {
  private readonly slots = new Uint8Array(SLOTS);

  /** @param words in lower case */
  constructor(words: Iterable<string>) {
    for (const word of words) this.slots[slotOf(word, 0, word.length)] = 1;
  }

  /** @param slot of the word, by `slotOf` */
  mayHold(slot: number): boolean {
    return this.slots[slot] === 1;
  }
}

/** The slot of a piece of a text, the same in capitals: worked out once for all lists. */
export function slotOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) {
    hash = (Math.imul(hash, 31) + lowerOf(text.charCodeAt(at))) | 0;
  }
  return (hash ^ (hash >>> 13)) & (SLOTS - 1);
}
