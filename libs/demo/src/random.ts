/** A seeded stream of numbers: the same key always gives the same stream. */
export interface Random {
  /** The next number, uniform in [0, 1), with 32 bits of resolution. */
  next(): number;
  /** A whole number, uniform in [0, below). `below` must be at least 1. */
  below(below: number): number;
}

/** One 32-bit hash of a string (FNV-1a) with the finaliser of MurmurHash3, both public domain. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Opens the stream of a seed and a key. Streams with other keys are independent, so adding a
 * municipality or a day does not shift the numbers of the others.
 * Generator: sfc32 of Chris Doty-Humphrey (PractRand, public domain).
 */
export function createRandom(seed: number, ...key: readonly (string | number)[]): Random {
  const name = `${seed}/${key.join('/')}`;
  let a = hash32(name);
  let b = hash32(`${name}#b`);
  let c = hash32(`${name}#c`);
  let counter = 1;

  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  // The author of sfc32 advises to drop the first rounds, so that weak seeds mix in fully.
  for (let round = 0; round < 12; round += 1) next();
  return { next, below: (below) => Math.floor(next() * below) };
}

/** One item of a non-empty list, each with the same chance. Throws RangeError on an empty list. */
export function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[random.below(items.length)];
  if (item === undefined) throw new RangeError('Cannot pick from an empty list');
  return item;
}
