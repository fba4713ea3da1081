import { THEMES, termById, type ThemeId } from '@poolshoogte/vocabulary';

/** A theme in one word where room is scarce: `Verkeer en transport` becomes `verkeer`. */
export function themeWord(id: ThemeId): string {
  const label = termById(THEMES, id).label.nl.toLowerCase();
  const first = label.split(' en ')[0] ?? label;
  // `Wind- en zonne-energie`: half a word says nothing by itself.
  return first.endsWith('-') ? label : first;
}
