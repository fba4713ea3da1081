import fc from 'fast-check';
import { placePeilTexts } from './place-peil-texts';
import { textWidth } from './text-width';

const texts = { now: 'nu 54', usual: 'gewoonlijk 12–33' };
const nowWidth = textWidth(texts.now, 12, true);
const usualWidth = textWidth(texts.usual, 12, false);

it('puts each text under what it names when they stand apart', () => {
  const right = placePeilTexts(texts, { dot: 300, block: 80, width: 340 });
  expect(right).toEqual({ isJoint: false, now: 300 - nowWidth / 2, usual: 80 });
  const left = placePeilTexts(texts, { dot: 30, block: 120, width: 340 });
  expect(left).toEqual({ isJoint: false, now: 30 - nowWidth / 2, usual: 120 });
});

it('writes them as one line, from the leftmost, where they would touch', () => {
  expect(placePeilTexts(texts, { dot: 160, block: 120, width: 340 })).toEqual({
    isJoint: true,
    start: 120,
  });
  expect(placePeilTexts(texts, { dot: 100, block: 120, width: 340 })).toEqual({
    isJoint: true,
    start: 94,
  });
});

it('never leaves the ruler and never overlaps', () => {
  const place = fc.integer({ min: 0, max: 340 });
  fc.assert(
    fc.property(place, place, (dot, block) => {
      const places = placePeilTexts(texts, { dot, block, width: 340 });
      if (places.isJoint) {
        expect(places.start).toBeGreaterThanOrEqual(0);
        expect(places.start + nowWidth + usualWidth).toBeLessThanOrEqual(340);
        return;
      }
      expect(Math.min(places.now, places.usual)).toBeGreaterThanOrEqual(0);
      expect(places.now + nowWidth).toBeLessThanOrEqual(340);
      expect(places.usual + usualWidth).toBeLessThanOrEqual(340);
      expect(places.now >= places.usual + usualWidth || places.usual >= places.now + nowWidth).toBe(
        true,
      );
    }),
  );
});
