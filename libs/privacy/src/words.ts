import { LETTERS } from './span';

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
}

// "Sietske's" is the word "Sietske": the value is the name, so both forms get one number.
const WORD = new RegExp(
  `['’][tsn](?![${LETTERS}])|[${LETTERS}]+(?:(?!['’]s(?![${LETTERS}]))['’-][${LETTERS}]+)*`,
  'g',
);
// Given names shortened to more than one letter, with a dot.
const LONG_INITIALS = new Set(
  'th ph ch chr joh jac hub wm fr jos ant alb corn mart nic herm gerh sj tj ij jhr st gebr'.split(
    ' ',
  ),
);

function isLetterWithDot(text: string, next: string): boolean {
  if (next !== '.') return false;
  return text.length === 1 || (text.length <= 4 && LONG_INITIALS.has(text.toLowerCase()));
}

function isSpaceOnly(text: string, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let at = from; at < to; at += 1) if (text[at] !== ' ') return false;
  return true;
}

/** Cuts a text into words, in one pass. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let previous: Word | undefined;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const isGlued = /\d/.test(text[start - 1] ?? ''); // "4U." is no initial
    const hasDot = !isGlued && isLetterWithDot(raw, text[start + raw.length] ?? '');
    const lower = raw.toLowerCase();
    const first = raw[0] ?? '';
    const isCapital = first !== lower[0];
    const gapStart = previous?.end ?? 0;
    const isJoined =
      previous !== undefined &&
      (gapStart === start
        ? previous.isInitial || previous.text === 'v.'
        : isSpaceOnly(text, gapStart, start) ||
          (text.slice(gapStart, start) === '-' && previous.isInitial) ||
          (text.slice(gapStart, start) === '/' && previous.lower === 'v'));
    previous = {
      text: hasDot ? `${raw}.` : raw,
      lower: hasDot ? `${lower}.` : lower,
      start,
      end: start + raw.length + (hasDot ? 1 : 0),
      isCapital,
      isInitial: hasDot && isCapital,
      isJoined,
    };
    words.push(previous);
  }
  return words;
}

/** A text being read: its words, and the text for what stands between them. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
}
