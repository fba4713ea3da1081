import fc from 'fast-check';
import { THEME_IDS } from '@poolshoogte/vocabulary';
import { emptyModel, fit, learn, type Lesson, tagText, type ThemeModel } from '../index';
import { readyLexicon } from '../lexicon-changes';
import { findCues } from '../matching/find-cues';
import { learnedMargins, viewOf } from './margins';

const themesOf = (text: string, model = emptyModel()): string[] =>
  tagText(text, { model }).themes.map(({ id }) => id);

/** What a model learned about each theme of a text. */
function learnedOf(text: string, model: ThemeModel): number[] {
  const { features } = viewOf(findCues(readyLexicon().compiled, text));
  return [...learnedMargins(model.weights, features)];
}

const CORRECTION: Lesson = {
  text: 'De wadloper bij de oude haven is weer losgeslagen.',
  themes: ['voorzieningen'],
};

const words = fc.constantFrom(
  ...'de het azc molen tractor brug winkel dokter kermis raad scheur schuld melk gerucht bus'.split(
    ' ',
  ),
);
const anyLesson = fc.record({
  text: fc.array(words, { minLength: 1, maxLength: 25 }).map((each) => each.join(' ')),
  themes: fc.subarray([...THEME_IDS], { maxLength: 3 }),
});

describe('without lessons', () => {
  it('says what the lexicon says', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(tagText(text, { model: emptyModel() })).toEqual(tagText(text));
      }),
    );
  });
});

describe('a lesson', () => {
  it('is taken to heart, and the words that caused it are shown', () => {
    expect(themesOf(CORRECTION.text)).toEqual([]);
    let model = emptyModel();
    for (let times = 0; times < 5; times += 1) model = learn(model, CORRECTION);
    const [first] = tagText(CORRECTION.text, { model }).themes;
    expect(first?.id).toBe('voorzieningen');
    expect(first?.learned.length).toBeGreaterThan(0);
    for (const { start, end, text } of first?.learned ?? []) {
      expect(CORRECTION.text.slice(start, end)).toBe(text);
      expect(first?.evidence.map((piece) => piece.text)).toContain(text);
    }
  });

  it('takes away a theme that people keep taking away', () => {
    const text = 'De windmolen op de gevel van het museum is geschilderd.';
    expect(themesOf(text)).toEqual(['wind_zonne_energie']);
    let model = emptyModel();
    for (let times = 0; times < 8; times += 1) model = learn(model, { text, themes: [] });
    expect(themesOf(text, model)).toEqual([]);
    expect(themesOf('Er komen zes windmolens in de polder.', model)).toEqual([
      'wind_zonne_energie',
    ]);
  });

  it('moves every theme of the text towards what was said, never away', () => {
    fc.assert(
      fc.property(anyLesson, fc.array(anyLesson, { maxLength: 4 }), (lesson, before) => {
        const model = before.reduce((last, each) => learn(last, each), emptyModel());
        const old = learnedOf(lesson.text, model);
        const moved = learnedOf(lesson.text, learn(model, lesson));
        THEME_IDS.forEach((id, theme) => {
          const by = (moved[theme] ?? 0) - (old[theme] ?? 0);
          // Weights are whole numbers: what is all but certain may move by their rounding.
          if (lesson.themes.includes(id)) expect(by).toBeGreaterThan(-0.02);
          else expect(by).toBeLessThan(0.02);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('weighs as it is told, and nothing when told so', () => {
    const [, , , , , , , , theme] = learnedOf(CORRECTION.text, learn(emptyModel(), CORRECTION));
    const half = learn(emptyModel(), { ...CORRECTION, weight: 0.5 });
    expect(learnedOf(CORRECTION.text, half)[8]).toBeLessThan(theme ?? 0);
    expect(learn(emptyModel(), { ...CORRECTION, weight: 0 }).weights).toEqual(emptyModel().weights);
    expect(learn(emptyModel(), { ...CORRECTION, weight: Number.NaN }).weights).toEqual(
      emptyModel().weights,
    );
  });

  it('leaves the model it started from as it was, and says in the id what was learned', () => {
    const before = emptyModel().weights.slice();
    const one = learn(emptyModel(), CORRECTION);
    expect(emptyModel().weights.every((weight, index) => weight === before[index])).toBe(true);
    expect(one.lessons).toBe(1);
    expect(one.id).not.toBe(emptyModel().id);
    expect(learn(emptyModel(), CORRECTION).id).toBe(one.id);
  });

  it('never learns from a placeholder, an address or a number', () => {
    const model = learn(emptyModel(), {
      text: '[naam 1] @iemand https://voorbeeld.nl 12345',
      themes: ['zorg'],
    });
    const rows = model.weights.subarray(32 * 16);
    expect(rows.some((weight) => weight !== 0)).toBe(false);
  });

  it('counts for much the same in whatever order confirmations come', () => {
    fc.assert(
      fc.property(anyLesson, anyLesson, (one, other) => {
        const forth = learn(learn(emptyModel(), one), other);
        const back = learn(learn(emptyModel(), other), one);
        for (const { text } of [one, other]) {
          const after = learnedOf(text, back);
          learnedOf(text, forth).forEach((margin, theme) => {
            expect(Math.abs(margin - (after[theme] ?? 0))).toBeLessThan(1.5);
          });
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a fit', () => {
  const log: Lesson[] = Array.from({ length: 160 }, (_, index) => ({
    text: `${['wadloper', 'steiger', 'kade', 'ponton'][index % 4]} ${index % 3 === 0 ? 'los' : 'stuk'} ${'abcdefgh'.slice(index % 8)}`,
    themes: index % 2 === 0 ? ['voorzieningen'] : [],
  }));

  it('gives the same model for the same log, with chances of its own', () => {
    const model = fit(log);
    expect(fit(log)).toEqual(model);
    expect(model.lessons).toBe(log.length);
    expect(model.calibration.every((each) => each !== null && each.slope > 0)).toBe(true);
    expect(themesOf('De wadloper is los.', model)).toEqual(['voorzieningen']);
    expect(themesOf('De steiger is los.', model)).toEqual([]);
  });

  it('is the model itself without lessons that count', () => {
    expect(fit([])).toBe(emptyModel());
    expect(fit([{ ...CORRECTION, weight: 0 }])).toBe(emptyModel());
  });
});
