import type { RestoredName, RestoreReason } from '@poolshoogte/contracts';
import { maskText } from '@poolshoogte/privacy';

interface MaskedText {
  readonly text: string;
  readonly version: string;
  /** One for each name that stays readable. */
  readonly reasons: readonly string[];
}

const REASON_WORDS: Readonly<Record<RestoreReason, string>> = {
  place: 'Het is een plaats, straat of gebied',
  organisation: 'Het is een organisatie of bedrijf',
  word: 'Het is een gewoon woord',
  public_office: 'Het is een openbaar ambt',
  other: 'Een andere reden',
};

/**
 * Masks a text, but for the names that a person put back. Only a whole finding of kind naam comes back:
 * where anything else is found in those places, or part of a name, nothing is stored at all. Words that
 * the product would not mask anyway need no putting back, and are not written down.
 *
 * @param sent with restored names it must be normalised already: places count in what was sent
 * @returns `null` when something else than a name was to come back
 */
export function maskWithRestored(
  sent: string,
  normalised: string,
  restored: readonly RestoredName[],
): MaskedText | null {
  if (restored.length === 0) return { ...maskText(normalised), reasons: [] };
  if (sent !== normalised) return null;
  const masking = maskText(normalised, { keepNames: restored });
  const reasons: string[] = [];
  for (const { start, end, reason, words } of restored) {
    if (masking.findings.some((found) => found.start < end && start < found.end)) return null;
    const kept = masking.kept.filter((name) => name.start < end && start < name.end);
    if (kept.length === 0) continue;
    if (!kept.some((name) => name.start === start && name.end === end)) return null;
    const own = withoutName(words ?? '', normalised.slice(start, end));
    reasons.push(own === '' ? REASON_WORDS[reason] : `${REASON_WORDS[reason]}: ${own}`);
  }
  return { text: masking.text, version: masking.version, reasons };
}

/** A reason does not say the name again, not even one that the product would not see. */
function withoutName(words: string, name: string): string {
  const parts = new Set(name.toLowerCase().match(WORD) ?? []);
  return words.replace(WORD, (word) => (parts.has(word.toLowerCase()) ? '[naam]' : word)).trim();
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
