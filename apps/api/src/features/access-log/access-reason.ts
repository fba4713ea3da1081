import { maskText, normaliseInput } from '@poolshoogte/privacy';

const LONGEST = 300;

/**
 * A reason as it is kept: masked, and at most 300 characters. Whole characters, so that no half of a
 * pair reaches the database.
 */
export function keptReason(reason: string | undefined): string | null {
  if (reason === undefined) return null;
  const { text } = maskText(normaliseInput(reason));
  return [...text].slice(0, LONGEST).join('').trim() || null;
}
