import { changeDraft, emptyDraft, type Draft, type DraftChange } from './draft';

const run = (draft: Draft, ...changes: DraftChange[]): Draft => changes.reduce(changeDraft, draft);
const empty = emptyDraft('bijeenkomst');

describe('the key of a signal', () => {
  it('is made when the text is begun and kept while it is written', () => {
    const draft = run(
      empty,
      { type: 'typed', text: 'D', newKey: 'first' },
      { type: 'typed', text: 'De', newKey: 'second' },
      { type: 'kernChosen', code: 'WP1895' },
    );
    expect(draft.key).toBe('first');
  });

  it('is not made for white space and is dropped when the text is emptied', () => {
    expect(run(empty, { type: 'typed', text: '  \n', newKey: 'first' }).key).toBeNull();
    const emptied = run(
      empty,
      { type: 'typed', text: 'De', newKey: 'first' },
      { type: 'typed', text: '', newKey: 'second' },
    );
    expect(emptied.key).toBeNull();
  });

  it('is new when an undone signal comes back', () => {
    const written = run(empty, { type: 'typed', text: 'De brug', newKey: 'first' });
    const restored = run(
      written,
      { type: 'saved', kern: null },
      { type: 'restored', draft: written, newKey: 'second' },
    );
    expect(restored).toEqual({ ...written, key: 'second' });
  });
});

it('does not overwrite the next signal with an undone one', () => {
  const first = run(empty, { type: 'typed', text: 'De brug', newKey: 'first' });
  const next = run(
    first,
    { type: 'saved', kern: null },
    { type: 'typed', text: 'De school', newKey: 'second' },
  );
  expect(run(next, { type: 'restored', draft: first, newKey: 'third' })).toBe(next);
});

it('keeps the kern and the kind of source for the next signal, and nothing else', () => {
  const next = run(
    empty,
    { type: 'typed', text: 'De brug is dicht', newKey: 'first' },
    { type: 'sourceKindChosen', sourceKind: 'melding' },
    { type: 'dayChosen', day: { kind: 'yesterday' } },
    { type: 'themesChosen', themes: ['zorg'] },
    { type: 'driversChosen', drivers: ['verruwing'] },
    { type: 'phaseChosen', phase: 'onrust' },
    { type: 'saved', kern: 'WP1895' },
  );
  expect(next).toEqual({ ...emptyDraft('melding'), kern: { by: 'previous', code: 'WP1895' } });
});

it('keeps no kern when it was not known', () => {
  expect(run(empty, { type: 'saved', kern: null }).kern).toEqual({ by: 'text' });
});
