import { termById, THEMES, type ThemeId } from '@poolshoogte/vocabulary';

/** The Dutch name of a theme, as it starts a row or a sentence. */
export function themeName(id: ThemeId): string {
  return termById(THEMES, id).label.nl;
}

/** The Dutch name of a theme inside a sentence. */
export function themeNameInside(id: ThemeId): string {
  const name = themeName(id);
  return name.charAt(0).toLowerCase() + name.slice(1);
}
