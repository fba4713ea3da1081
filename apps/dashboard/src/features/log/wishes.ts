import type { NewSignal, RestoreReason } from '@poolshoogte/contracts';
import { maskText, normaliseInput, type Masking, type MaskingWishes } from '@poolshoogte/privacy';

/** A false hit: words that look like a name and are none. */
export interface RestoredWords {
  text: string;
  reason: RestoreReason;
  /** In one's own words; may be empty. */
  words: string;
}

/** What somebody asks of the masking, in words: they stay right while the text around them changes. */
export interface Wishes {
  more: readonly string[];
  restored: readonly RestoredWords[];
}

export const NO_WISHES: Wishes = { more: [], restored: [] };

/** As in the contract. */
const RESTORED_MAX = 20;

/** Masks a text that was normalised before, as its writer asks. */
export function maskWished(text: string, { more, restored }: Wishes): Masking {
  const asked: MaskingWishes = {
    maskMore: more.flatMap((words) => placesOf(text, words)),
    keepNames: restored.flatMap((one) => placesOf(text, one.text)),
  };
  return maskText(text, asked);
}

/** What is sent of a text: masked here already, and which words of it are no names. */
export function maskedToSend(
  typed: string,
  wishes: Wishes,
): Pick<NewSignal, 'text' | 'restoredNames'> {
  const text = normaliseInput(typed);
  const masking = maskWished(text, wishes);
  const restoredNames = masking.kept.slice(0, RESTORED_MAX).flatMap(({ start, end }) => {
    const said = text.slice(start, end);
    const wish = wishes.restored.find((one) => one.text.includes(said));
    if (wish === undefined) return [];
    const moved = shiftAt(masking, start);
    const { reason, words } = wish;
    return [{ start: start + moved, end: end + moved, reason, ...(words === '' ? {} : { words }) }];
  });
  return restoredNames.length === 0
    ? { text: masking.text }
    : { text: masking.text, restoredNames };
}

/** How far a place moves because of what is masked before it. */
export function shiftAt({ findings }: Masking, at: number): number {
  let shift = 0;
  for (const { start, end, placeholder } of findings)
    if (end <= at) shift += placeholder.length - (end - start);
  return shift;
}

function placesOf(text: string, words: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    places.push({ start: at, end: at + words.length });
  return places;
}
