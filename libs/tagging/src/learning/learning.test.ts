import fc from 'fast-check';
import { emptyModel, fit, learn, type Lesson, readModel, tagText, writeModel } from '../index';

const themesOf = (text: string, model = emptyModel()): string[] =>
  tagText(text, { model }).themes.map(({ id }) => id);

const CORRECTION: Lesson = {
  text: 'De wadloper bij de oude haven is weer losgeslagen.',
  themes: ['voorzieningen'],
};

it('says what the lexicon says as long as it has learned nothing', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(tagText(text, { model: emptyModel() })).toEqual(tagText(text));
    }),
  );
});

it('takes a correction to heart, and says by which words', () => {
  expect(themesOf(CORRECTION.text)).toEqual([]);
  let model = emptyModel();
  for (let times = 0; times < 5; times += 1) model = learn(model, CORRECTION);
  const [first] = tagText(CORRECTION.text, { model }).themes;
  expect(first?.id).toBe('voorzieningen');
  expect(first?.learned.length).toBeGreaterThan(0);
  for (const { start, end, text } of first?.learned ?? [])
    expect(CORRECTION.text.slice(start, end)).toBe(text);
});

it('leaves the model it learned from as it was', () => {
  const before = emptyModel().weights.slice();
  learn(emptyModel(), CORRECTION);
  expect(emptyModel().weights).toEqual(before);
});

it('is the same after it was written and read', () => {
  const lessons = Array.from({ length: 50 }, (_, index) => ({
    text: `${CORRECTION.text} ${'abcdefgh'.slice(index % 8)}`,
    themes: index % 3 === 0 ? ['zorg'] : CORRECTION.themes,
  }));
  const model = fit(lessons);
  const bytes = writeModel(model);
  expect(writeModel(readModel(bytes))).toEqual(bytes);
  expect(readModel(bytes).weights).toEqual(model.weights);
  expect(fit(lessons)).toEqual(model);
});
