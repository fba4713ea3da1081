import { ALPHABET_SIZE } from '../text/fold';

/**
 * Aho-Corasick automaton over folded symbols. One pass over a word finds every pattern in it: whole
 * words, prefixes, suffixes and pieces of compounds alike, because word boundaries are a symbol too.
 */
export interface Automaton {
  /** Next state: `next[state * ALPHABET_SIZE + symbol]`; state 0 is the start. */
  readonly next: Uint16Array | Int32Array;
  /** Ids complete in state n: `outputs[outputsFrom[n]]` up to `outputs[outputsFrom[n + 1]]`. */
  readonly outputs: Int32Array;
  readonly outputsFrom: Int32Array;
}

export interface Pattern {
  readonly symbols: readonly number[];
  readonly id: number;
}

const NOTHING: readonly number[] = [];

interface Trie {
  readonly next: Int32Array;
  readonly outputs: (readonly number[])[];
}

function union(one: readonly number[], other: readonly number[]): readonly number[] {
  if (other.length === 0) return one;
  if (one.length === 0) return other;
  return [...new Set([...one, ...other])];
}

function buildTrie(patterns: readonly Pattern[]): Trie {
  // At most one state per symbol, and the start.
  const most = patterns.reduce((total, { symbols }) => total + symbols.length, 1);
  const next = new Int32Array(most * ALPHABET_SIZE);
  const outputs: (readonly number[])[] = [NOTHING];
  for (const { symbols, id } of patterns) {
    let state = 0;
    for (const symbol of symbols) {
      const slot = state * ALPHABET_SIZE + symbol;
      let child = next[slot] ?? 0;
      if (child === 0) {
        child = outputs.length;
        outputs.push(NOTHING);
        next[slot] = child;
      }
      state = child;
    }
    outputs[state] = union(outputs[state] ?? NOTHING, [id]);
  }
  return { next: next.slice(0, outputs.length * ALPHABET_SIZE), outputs };
}

/** Builds the automaton in time linear in the total length of the patterns. */
export function buildAutomaton(patterns: readonly Pattern[]): Automaton {
  const { next, outputs } = buildTrie(patterns);
  const fallback = new Int32Array(outputs.length);
  const queue = new Int32Array(outputs.length);
  let queued = 0;
  for (let symbol = 0; symbol < ALPHABET_SIZE; symbol += 1) {
    const child = next[symbol] ?? 0;
    if (child !== 0) queue[queued++] = child;
  }
  // Breadth first: the fallback of a state is always complete before the state itself is.
  for (let head = 0; head < queued; head += 1) {
    const state = queue[head] ?? 0;
    const fall = fallback[state] ?? 0;
    outputs[state] = union(outputs[state] ?? NOTHING, outputs[fall] ?? NOTHING);
    for (let symbol = 0; symbol < ALPHABET_SIZE; symbol += 1) {
      const slot = state * ALPHABET_SIZE + symbol;
      const child = next[slot] ?? 0;
      const viaFall = next[fall * ALPHABET_SIZE + symbol] ?? 0;
      if (child === 0) {
        next[slot] = viaFall;
      } else {
        fallback[child] = viaFall;
        queue[queued++] = child;
      }
    }
  }
  return pack(...shallowFirst(next, outputs, queue));
}

/**
 * States renumbered by their depth: most steps of a text are among the shallow ones, which then lie
 * beside each other in the cache of a processor.
 */
function shallowFirst(
  next: Int32Array,
  outputs: readonly (readonly number[])[],
  byDepth: Int32Array,
): [Int32Array, (readonly number[])[]] {
  const order = [0, ...byDepth.subarray(0, outputs.length - 1)];
  const places = new Int32Array(outputs.length);
  order.forEach((state, place) => {
    places[state] = place;
  });
  const moved = new Int32Array(next.length);
  order.forEach((state, place) => {
    for (let symbol = 0; symbol < ALPHABET_SIZE; symbol += 1) {
      const target = next[state * ALPHABET_SIZE + symbol] ?? 0;
      moved[place * ALPHABET_SIZE + symbol] = places[target] ?? 0;
    }
  });
  return [moved, order.map((state) => outputs[state] ?? NOTHING)];
}

/** Flat arrays as small as they can be: the whole automaton must fit in the cache of a processor. */
function pack(next: Int32Array, outputs: readonly (readonly number[])[]): Automaton {
  const outputsFrom = new Int32Array(outputs.length + 1);
  outputs.forEach((ids, state) => {
    outputsFrom[state + 1] = (outputsFrom[state] ?? 0) + ids.length;
  });
  return {
    next: outputs.length <= 0x1_0000 ? Uint16Array.from(next) : next,
    outputs: Int32Array.from(outputs.flat()),
    outputsFrom,
  };
}
