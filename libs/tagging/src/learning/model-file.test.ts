import fc from 'fast-check';
import {
  emptyModel,
  fit,
  learn,
  MODEL_BYTES_MAX,
  readModel,
  type ThemeModel,
  writeModel,
} from '../index';

/** Jest compares half a million numbers one by one, with a report of each. */
function areSame(one: ThemeModel, other: ThemeModel): boolean {
  const { weights, ...rest } = one;
  const { weights: otherWeights, ...otherRest } = other;
  expect(rest).toEqual(otherRest);
  return weights.every((weight, index) => weight === otherWeights[index]);
}

const lessons = Array.from({ length: 120 }, (_, index) => ({
  text: `De ${['brug', 'sluis', 'wadloper'][index % 3]} ligt er ${'abcdefgh'.slice(index % 8)} bij.`,
  themes: index % 3 === 0 ? ['voorzieningen'] : ['zorg'],
}));

it('reads what it wrote, whatever was learned', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ text: fc.string(), themes: fc.subarray(['zorg', 'x']) }), {
        maxLength: 5,
      }),
      (log) => {
        const model = log.reduce((last, lesson) => learn(last, lesson), emptyModel());
        expect(areSame(readModel(writeModel(model)), model)).toBe(true);
      },
    ),
    { numRuns: 30 },
  );
  const fitted = fit(lessons);
  const bytes = writeModel(fitted);
  expect(areSame(readModel(bytes), fitted)).toBe(true);
  expect(writeModel(readModel(bytes)).join()).toBe(bytes.join());
});

it('takes no more room than what was learned', () => {
  expect(writeModel(emptyModel()).length).toBeLessThan(100);
  expect(
    writeModel(learn(emptyModel(), { text: 'De brug is dicht.', themes: [] })).length,
  ).toBeLessThan(2_000);
});

it('refuses what is no model, cut off, longer, or too large', () => {
  const bytes = writeModel(fit(lessons));
  expect(() => readModel(new Uint8Array())).toThrow(RangeError);
  expect(() => readModel(new Uint8Array(MODEL_BYTES_MAX + 1))).toThrow(RangeError);
  expect(() => readModel(Uint8Array.from([...bytes, 0]))).toThrow(RangeError);
  for (const length of [3, 10, 60, bytes.length - 1])
    expect(() => readModel(bytes.subarray(0, length))).toThrow();
});

it('reads or refuses, and never hangs on, bytes that were damaged', () => {
  const bytes = writeModel(
    learn(emptyModel(), { text: 'De brug is weer dicht.', themes: ['zorg'] }),
  );
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
      const damaged = bytes.slice();
      damaged[at] = value;
      try {
        expect(readModel(damaged).weights).toHaveLength(emptyModel().weights.length);
      } catch (error) {
        expect(error instanceof RangeError || error instanceof URIError).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
