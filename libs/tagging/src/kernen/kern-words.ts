import { foldWord, isApostrophe, symbolCharacter } from '../text/fold';
import { scanWords } from '../text/scan-words';
import type { ScannedWords } from '../text/scanned-words';

/** A word of a text, ready to compare with a place name. */
export interface KernWord {
  /** Folded: lower case, no diacritics or apostrophes. Empty for what may not be read. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly isCapitalised: boolean;
  /** Written with a German umlaut: "Zürich" is not Zurich. */
  readonly hasUmlaut: boolean;
}

const UMLAUT = /[äöü]|[aou]\u0308/i;
const CAPITAL = /^['’‘ʼ`]?\p{Lu}/u;

/**
 * Words of a text in reading order, each made when it is asked for: of most words only the hash is
 * ever needed.
 */
export class KernWords {
  private readonly made: (KernWord | undefined)[] = [];
  private readonly scanned: ScannedWords;

  constructor(private readonly text: string) {
    this.scanned = scanWords(text);
  }

  get count(): number {
    return this.scanned.count;
  }

  /** Equal for equal forms, "st" and "sint" apart; 0 for what may not be read. */
  hashOf(index: number): number {
    const { from, symbols } = this.scanned;
    const to = from[index + 1] ?? 0;
    let hash = 0;
    for (let at = from[index] ?? 0; at < to; at += 1) hash = mixed(hash, symbols[at] ?? 0);
    return hash;
  }

  startOf(index: number): number {
    return this.scanned.starts[index] ?? 0;
  }

  /** Letters and digits of a word; 0 for what may not be read. */
  lengthOf(index: number): number {
    const { from } = this.scanned;
    return (from[index + 1] ?? 0) - (from[index] ?? 0);
  }

  /** The word at a position, or undefined outside the text. */
  word(index: number): KernWord | undefined {
    if (index < 0 || index >= this.scanned.count) return undefined;
    return (this.made[index] ??= this.make(index));
  }

  private make(index: number): KernWord {
    const { starts, ends, sentences, from, symbols, isOpaque } = this.scanned;
    const start = starts[index] ?? 0;
    const end = ends[index] ?? 0;
    const sentence = sentences[index] ?? 0;
    if (isOpaque[index] === 1)
      return { form: '', start, end, sentence, isCapitalised: false, hasUmlaut: false };
    let form = '';
    for (const symbol of symbols.subarray(from[index], from[index + 1]))
      form += symbolCharacter(symbol);
    // The apostrophe of 't belongs to the name, and so to the evidence.
    const opens = form.length === 1 && start > 0 && isApostrophe(this.text.charCodeAt(start - 1));
    return {
      form: form === 'st' ? 'sint' : form,
      start: opens ? start - 1 : start,
      end,
      sentence,
      isCapitalised: CAPITAL.test(this.text.slice(start, start + 2)),
      hasUmlaut: UMLAUT.test(this.text.slice(start, end)),
    };
  }
}

function mixed(hash: number, symbol: number): number {
  return (Math.imul(hash, 31) + symbol) | 0;
}

/** The hashes of a word of a name: also of its other spelling, when it has one. */
export function hashesOf(form: string): readonly number[] {
  const spellings = form === 'sint' ? ['sint', 'st'] : [form];
  return spellings.map((spelling) => foldWord(spelling).reduce(mixed, 0));
}

/** The words of a place name, folded the same way; "St." and "Sint" are one. */
export function nameForms(name: string): readonly string[] {
  return name
    .split(/[^\p{L}\p{M}\p{N}'’‘ʼ`]+/u)
    .map((part) => foldWord(part).map(symbolCharacter).join(''))
    .filter((form) => form !== '')
    .map((form) => (form === 'st' ? 'sint' : form));
}
