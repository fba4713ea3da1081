import type { ThemeComparison } from '@poolshoogte/contracts';
import type { ThemeId } from '@poolshoogte/vocabulary';
import { capitalised } from '../../platform/dutch/capitalised';
import { enumerate, numberInWords } from '../../platform/dutch/number-words';
import { periodInWords } from './period';
import { themeNameInside } from './theme-name';

/** More names than this in one sentence cannot be read. */
const NAMES_MAX = 3;

/** What is not shown may still be more than five in all: so never "so many times". */
const ENOUGH = 'vaak genoeg vastgelegd om te tonen';

/**
 * What the table says, in one or two sentences: how widely themes are spread, never who has most.
 * A municipality counts for a theme when the figure may be shown.
 */
export function headline(comparison: ThemeComparison): string {
  const { municipalities } = comparison;
  const period = `in de ${periodInWords(comparison)}`;
  if (municipalities.length === 0) return 'Er is nog geen gemeente in gebruik.';
  if (municipalities.length === 1) {
    return 'Er is één gemeente in gebruik. Vergelijken kan zodra er een tweede bij komt.';
  }

  const spread = comparison.rows.map(({ theme, cells }) => ({
    theme,
    places: cells.filter(({ count }) => count !== null).map(({ municipality }) => municipality),
  }));
  const widest = Math.max(0, ...spread.map(({ places }) => places.length));
  if (widest === 0) {
    return capitalised(`${period} is nergens een thema ${ENOUGH}.`);
  }

  const all = municipalities.length;
  const where =
    widest === all
      ? `in alle ${numberInWords(all)} gemeenten`
      : `in ${numberInWords(widest)} van de ${numberInWords(all)} gemeenten`;
  const themes = spread.filter(({ places }) => places.length === widest).map(({ theme }) => theme);
  if (widest === 1)
    return capitalised(`${period} is geen thema in meer dan één gemeente ${ENOUGH}.`);
  return `${capitalised(`${subject(themes)} ${period} ${where} ${ENOUGH}.`)}${onlyHere(comparison, spread)}`;
}

function subject(themes: readonly ThemeId[]): string {
  if (themes.length > NAMES_MAX) return `${numberInWords(themes.length)} thema’s zijn`;
  return `${enumerate(themes.map(themeNameInside))} ${themes.length === 1 ? 'is' : 'zijn'}`;
}

/** Names a theme that shows in exactly one municipality, when there is just one such theme. */
function onlyHere(
  { municipalities }: ThemeComparison,
  spread: readonly { theme: ThemeId; places: readonly string[] }[],
): string {
  const single = spread.filter(({ places }) => places.length === 1);
  const [only] = single;
  if (only === undefined || single.length > 1) return '';
  const name = municipalities.find(({ code }) => code === only.places[0])?.name;
  return name === undefined
    ? ''
    : ` ${capitalised(themeNameInside(only.theme))} is alleen in ${name} te tonen.`;
}
