import { textWidth } from './text-width';

const SIZE = 12;
/** Least room between two texts, in px. */
const GAP = 10;

export interface PeilTexts {
  now: string;
  usual: string;
}

/** Where the texts under the ruler begin, in px; `joint` when they stand in one line together. */
export type PeilPlaces =
  { isJoint: false; now: number; usual: number } | { isJoint: true; start: number };

interface Ruler {
  /** Where the dot stands, and where the block of what is usual begins. */
  dot: number;
  block: number;
  width: number;
}

/**
 * Each text under what it names: `nu` under the dot, `gewoonlijk` from the start of the block. Where
 * they would touch, they stand as one line under the leftmost of the two.
 */
export function placePeilTexts(
  { now, usual }: PeilTexts,
  { dot, block, width }: Ruler,
): PeilPlaces {
  const nowWidth = textWidth(now, SIZE, true);
  const usualWidth = textWidth(usual, SIZE, false);
  const inside = (start: number, length: number) => Math.max(0, Math.min(start, width - length));
  const places = {
    now: inside(dot - nowWidth / 2, nowWidth),
    usual: inside(block, usualWidth),
  };
  const areApart =
    places.usual + usualWidth + GAP <= places.now || places.now + nowWidth + GAP <= places.usual;
  if (areApart) return { isJoint: false, ...places };
  const length = nowWidth + textWidth(', ', SIZE, false) + usualWidth;
  return { isJoint: true, start: inside(Math.min(block, dot - 6), length) };
}
