import { foldWord, isApostrophe, symbolCharacter } from '../text/fold';
import { scanWords, type WordListener } from '../text/scan-words';

/** A word of a text, ready to compare with a place name. */
export interface KernWord {
  /** Folded: lower case, no diacritics or apostrophes. Empty for what may not be read. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly isCapitalised: boolean;
}

const CAPITAL = /^['’‘ʼ`]?\p{Lu}/u;

class KernWords implements WordListener {
  readonly words: KernWord[] = [];
  private form = '';

  constructor(private readonly text: string) {}

  symbol(symbol: number): void {
    this.form += symbolCharacter(symbol);
  }

  wordEnd(start: number, end: number, sentence: number): void {
    // The apostrophe of 't belongs to the name, and so to the evidence.
    const opens =
      this.form.length === 1 && start > 0 && isApostrophe(this.text.charCodeAt(start - 1));
    const isCapitalised = CAPITAL.test(this.text.slice(start, start + 2));
    const form = this.form === 'st' ? 'sint' : this.form;
    this.words.push({ form, start: opens ? start - 1 : start, end, sentence, isCapitalised });
    this.form = '';
  }

  opaque(start: number, end: number, sentence: number): void {
    this.words.push({ form: '', start, end, sentence, isCapitalised: false });
  }
}

/** Words of a text in reading order. */
export function kernWordsOf(text: string): readonly KernWord[] {
  const listener = new KernWords(text);
  scanWords(text, listener);
  return listener.words;
}

/** The words of a place name, folded the same way; "St." and "Sint" are one. */
export function nameForms(name: string): readonly string[] {
  return name
    .split(/[^\p{L}\p{M}\p{N}'’‘ʼ`]+/u)
    .map((part) => foldWord(part).map(symbolCharacter).join(''))
    .filter((form) => form !== '')
    .map((form) => (form === 'st' ? 'sint' : form));
}
