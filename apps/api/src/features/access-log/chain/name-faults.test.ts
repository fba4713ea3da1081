import fc from 'fast-check';
import { lineHash, type SealedLine } from './canonical-line';
import { chainOf, content, faultsIn, sealedAfter, START } from './chain.fixture';

const LENGTH = 9;
const chain = chainOf(LENGTH);
const head = chain.at(-1) as SealedLine;
const at = (seq: number): SealedLine => chain[seq - 1] as SealedLine;
const where = (faults: ReturnType<typeof faultsIn>) => faults.map(({ kind, seq }) => [kind, seq]);
const anywhere = fc.integer({ min: 1, max: LENGTH });
const inside = fc.integer({ min: 2, max: LENGTH - 1 });

/** The numbers of the table anew, so that no number is missing and none is there twice. */
const renumbered = (lines: readonly SealedLine[]): SealedLine[] =>
  lines.map((line, index) => ({ ...line, seq: index + 1 }));

it('finds nothing in a chain as it was sealed, nor in an empty one', () => {
  expect(faultsIn(chain, head)).toEqual([]);
  expect(faultsIn([], START)).toEqual([]);
  expect(faultsIn([], null)).toEqual([]);
});

it('names a changed line, whichever field it is', () => {
  const fields = Object.keys(content('x')) as (keyof ReturnType<typeof content>)[];
  fc.assert(
    fc.property(anywhere, fc.constantFrom(...fields), (seq, field) => {
      const changed = chain.map((line) => (line.seq === seq ? { ...line, [field]: 'x' } : line));
      expect(where(faultsIn(changed, head))).toEqual([['changed', seq]]);
    }),
  );
});

it('names a line that was changed and given a new hash', () => {
  const line = { ...at(4), actor: 'somebody else' };
  const forged = { ...line, hash: lineHash(line.prevHash, line, 4) };
  const faults = faultsIn([...chain.filter(({ seq }) => seq !== 4), forged], head);
  expect(faults.map(({ text }) => text)).toEqual([
    'Regel 4 is gewijzigd en opnieuw verzegeld: regel 5 sluit er niet op aan.',
  ]);
});

it('names removed lines, also when the rest was renumbered', () => {
  fc.assert(
    fc.property(inside, fc.integer({ min: 1, max: 3 }), fc.boolean(), (from, count, hides) => {
      const last = Math.min(from + count - 1, LENGTH - 1);
      const rest = chain.filter(({ seq }) => seq < from || seq > last);
      const faults = faultsIn(hides ? renumbered(rest) : rest, head);
      expect(where(faults)).toEqual([['removed', from]]);
      expect(faults[0]?.text).toContain(from === last ? `egel ${from} is` : `met ${last} zijn`);
    }),
  );
});

it('names lines that were put in, sealed as if they belonged there', () => {
  fc.assert(
    fc.property(inside, fc.integer({ min: 1, max: 3 }), (from, count) => {
      const before = chain.slice(0, from - 1);
      const forged = [...before];
      for (let index = 0; index < count; index += 1) {
        forged.push(sealedAfter(forged.at(-1) as SealedLine, content(`forged-${index}`)));
      }
      const lines = renumbered([...forged, ...chain.slice(from - 1)]);
      const [first, ...others] = faultsIn(lines, head);
      expect(others).toEqual([]);
      // Of several, the first or the last one is named, depending on how they are linked.
      expect(first?.kind).toBe('inserted');
      expect(first?.seq).toBe(from);
    }),
  );
});

it('names a line that was put in without a fitting hash, or under a number that exists', () => {
  const forged = { ...at(3), ...content('forged') };
  const shifted = renumbered([...chain.slice(0, 4), forged, ...chain.slice(4)]);
  expect(where(faultsIn(shifted, head))).toEqual([['inserted', 5]]);
  expect(where(faultsIn([...chain, { ...forged, seq: 6 }], head))).toEqual([['inserted', 6]]);
});

it('names swapped lines, whole or their content only, near or far', () => {
  fc.assert(
    fc.property(anywhere, anywhere, fc.boolean(), (one, other, isWhole) => {
      fc.pre(one !== other);
      const swap = (line: SealedLine): SealedLine => {
        if (line.seq !== one && line.seq !== other) return line;
        const from = at(line.seq === one ? other : one);
        return isWhole ? { ...from, seq: line.seq } : { ...line, ...content(from.actor) };
      };
      const faults = faultsIn(chain.map(swap), head);
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(faults.map(({ text }) => text)).toEqual([
        `Regel ${low} en regel ${high} zijn verwisseld.`,
      ]);
    }),
  );
});

it('names a tail that was cut off, up to the whole chain', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: LENGTH - 1 }), (kept) => {
      expect(where(faultsIn(chain.slice(0, kept), head))).toEqual([['cut_off', kept + 1]]);
    }),
  );
  expect(where(faultsIn(chain, null))).toEqual([['cut_off', LENGTH]]);
});

it('names a gap in the numbers where no line is missing', () => {
  const moved = chain.map((line) => (line.seq > 5 ? { ...line, seq: line.seq + 2 } : line));
  expect(where(faultsIn(moved, head))).toEqual([['gap', 6]]);
});

it('names a line after the head, and a head that was changed', () => {
  expect(where(faultsIn([...chain, sealedAfter(head, content('late'))], head))).toEqual([
    ['inserted', LENGTH + 1],
  ]);
  expect(where(faultsIn(chain, { seq: LENGTH, hash: Buffer.alloc(32, 1) }))).toEqual([
    ['changed', LENGTH],
  ]);
});

it('names several faults in one chain, each once', () => {
  const lines = chain
    .filter(({ seq }) => seq !== 7)
    .map((line) => (line.seq === 2 ? { ...line, actor: 'x' } : line))
    .slice(0, -1);
  expect(where(faultsIn(lines, head))).toEqual([
    ['changed', 2],
    ['removed', 7],
    ['cut_off', 9],
  ]);
});
