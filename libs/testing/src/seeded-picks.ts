/** Repeatable choices for tests that walk at random: the seed is in the name of a failing test. */
export interface SeededPicks {
  /** A whole number 0..below-1. */
  below(below: number): number;
  /** One of the items. */
  one<Item>(items: readonly Item[]): Item;
}

/** Source: mulberry32 by Tommy Ettinger (public domain). */
export function seededPicks(seed: number): SeededPicks {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    one: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('There is nothing to choose from.');
      return item;
    },
  };
}
