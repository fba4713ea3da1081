import type { SecondOpinionTheme } from '@poolshoogte/contracts';
import { splitMasked } from '@poolshoogte/privacy';
import { THEME_IDS } from '@poolshoogte/vocabulary';
import type { SaidThemes } from './said-themes';

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * What is left of what a model said: our own themes, each with words that stand in the text to the
 * letter. A quote that does not is dropped, and so is a theme that keeps none.
 */
export function foundedThemes(text: string, { themes }: SaidThemes): SecondOpinionTheme[] {
  const readable = withoutMasks(text);
  return THEME_IDS.flatMap((id) => {
    const quotes = themes.filter((said) => said.id === id).flatMap((said) => said.quotes);
    const places = [...new Set(quotes)].flatMap((quote) => placeOf(quote, text, readable));
    const evidence = places.sort((a, b) => a.start - b.start || a.end - b.end);
    return evidence.length === 0 ? [] : [{ id, evidence }];
  });
}

/** A word of three letters at least: less than that stands in every text. */
const WORD = /\p{L}{3}/u;

function placeOf(quote: string, text: string, readable: string): Place[] {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  return start === -1 || !WORD.test(readable.slice(start, end)) ? [] : [{ start, end }];
}

/** As long as the text: a placeholder says nothing of what it is about. */
function withoutMasks(text: string): string {
  return splitMasked(text)
    .map((part) => (part.kind === 'mask' ? ' '.repeat(part.text.length) : part.text))
    .join('');
}
