import { isApostrophe, isLetter, isUpper } from './letters';
import { slotOf } from './word-filter';

/** A word of the text as the name recogniser sees it. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  /** Behind the word; behind its dot when it is an initial ("J." or "Th."). */
  readonly end: number;
  readonly isCapital: boolean;
  readonly isInitial: boolean;
  /** Only spaces (or nothing, after an initial) between this word and the one before. */
  readonly isJoined: boolean;
  /** By which a `WordFilter` knows it. */
  readonly slot: number;
}

// Given names shortened to more than one letter, with a dot.
const LONG_INITIALS = new Set(
  'th ph ch chr joh jac hub wm fr jos ant alb corn mart nic herm gerh sj tj ij jhr st gebr'.split(
    ' ',
  ),
);
const LONGEST_INITIAL = 4;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const SLASH = 0x2f;

/** A word that is spelt out only when somebody asks: most words of a text are never looked at. */
class ReadWord implements Word {
  readonly isInitial: boolean;
  private spelt: string | undefined;
  private spelling: string | undefined;

  constructor(
    private readonly source: string,
    readonly start: number,
    readonly end: number,
    readonly isCapital: boolean,
    readonly isJoined: boolean,
    readonly slot: number,
  ) {
    // Only an initial takes its dot along.
    this.isInitial = isCapital && source.charCodeAt(end - 1) === DOT;
  }

  get text(): string {
    return (this.spelt ??= this.source.slice(this.start, this.end));
  }

  get lower(): string {
    return (this.spelling ??= this.text.toLowerCase());
  }
}

/** End of the word that starts at `start`, or `start` when none does. */
function wordEnd(text: string, start: number): number {
  if (isApostrophe(text.charCodeAt(start))) {
    const code = text.charCodeAt(start + 1);
    const isClitic = code === 0x74 || code === 0x73 || code === 0x6e; // 't, 's, 'n
    return isClitic && !isLetter(text.charCodeAt(start + 2)) ? start + 2 : start;
  }
  let end = start;
  for (;;) {
    while (isLetter(text.charCodeAt(end))) end += 1;
    const code = text.charCodeAt(end);
    if (end === start || (code !== HYPHEN && !isApostrophe(code))) return end;
    if (!isLetter(text.charCodeAt(end + 1))) return end;
    // "Sietske's" is the word "Sietske": the value is the name, so both forms get one number.
    const isGenitive = code !== HYPHEN && text.charCodeAt(end + 1) === 0x73;
    if (isGenitive && !isLetter(text.charCodeAt(end + 2))) return end;
    end += 1;
  }
}

function isAbbreviated(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) !== DOT) return false;
  const before = text.charCodeAt(start - 1);
  if (before >= 0x30 && before <= 0x39) return false; // "4U." is no initial
  const length = end - start;
  if (length === 1) return true;
  return length <= LONGEST_INITIAL && LONG_INITIALS.has(text.slice(start, end).toLowerCase());
}

/** "d'Hont", "l'Espoir": the capital stands behind the apostrophe. */
function isElided(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const isLetterOfIt = code === 0x64 || code === 0x6c; // d, l
  return isLetterOfIt && isApostrophe(text.charCodeAt(at + 1)) && isUpper(text.charCodeAt(at + 2));
}

/** Whether nothing between two words keeps them from being one name. */
function joins(text: string, previous: Word, start: number): boolean {
  const { end } = previous;
  const gap = start - end;
  if (gap === 0) return previous.isInitial || previous.text === 'v.';
  if (gap > 2) return false;
  const code = text.charCodeAt(end);
  if (code === SPACE) return gap === 1 || text.charCodeAt(end + 1) === SPACE;
  if (gap !== 1) return false;
  return (code === HYPHEN && previous.isInitial) || (code === SLASH && previous.lower === 'v');
}

/** Cuts a text into words, in one pass. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let previous: Word | undefined;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !isApostrophe(code)) {
      at += 1;
      continue;
    }
    const rawEnd = wordEnd(text, at);
    if (rawEnd === at) {
      at += 1;
      continue;
    }
    const hasDot = isAbbreviated(text, at, rawEnd);
    const end = hasDot ? rawEnd + 1 : rawEnd;
    const isCapital = isUpper(code) || isElided(text, at);
    const isJoined = previous !== undefined && joins(text, previous, at);
    previous = new ReadWord(text, at, end, isCapital, isJoined, slotOf(text, at, end));
    words.push(previous);
    at = rawEnd;
  }
  return words;
}

/** A text being read: its words, and the text for what stands between them. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
}
