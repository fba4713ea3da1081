import fc from 'fast-check';
import { RepeatCounter } from './repeat-counter';

it('counts like a Map does, also past its first size', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 2 ** 52 }), { maxLength: 50 }), (keys) => {
      const counter = new RepeatCounter();
      const map = new Map<number, number>();
      for (let filler = 1; filler < 5_000; filler += 1) counter.next(2 ** 52 + filler);
      for (const key of [...keys, ...keys]) {
        expect(counter.next(key)).toBe(map.get(key) ?? 0);
        map.set(key, (map.get(key) ?? 0) + 1);
      }
    }),
    { numRuns: 20 },
  );
});
