import { emptyDraft, type Draft } from './draft';
import { forgetDraft, keepDraft, KEPT_MS, keptDraft } from './kept-draft';

function shelf() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const OWNER = { pseudonym: 'medewerker-h3k7', municipality: 'GM1911' };
const DRAFT: Draft = {
  ...emptyDraft('melding'),
  key: '0b5f3c0e-6a53-4c1f-9d39-1a0d2a4f5e6b',
  text: 'Bel mevrouw De Vries, 06-12345678.',
  themes: ['zorg'],
  day: { kind: 'other', day: '2026-11-02' },
};

it('keeps a draft masked, and gives the whole of it back to who wrote it', () => {
  const tab = shelf();
  keepDraft(tab, OWNER, DRAFT, 0);
  expect([...tab.kept.values()].join()).not.toMatch(/Vries|12345678/);
  expect(keptDraft(tab, OWNER, KEPT_MS - 1)).toEqual({
    ...DRAFT,
    text: 'Bel mevrouw [naam 1], [telefoon 1].',
  });
});

it('gives nothing to somebody else, to another municipality, or an hour later', () => {
  const tab = shelf();
  keepDraft(tab, OWNER, DRAFT, 0);
  expect(keptDraft(tab, { ...OWNER, pseudonym: 'medewerker-p2q8' }, 1)).toBeNull();
  expect(keptDraft(tab, { ...OWNER, municipality: 'GM1895' }, 1)).toBeNull();
  expect(keptDraft(tab, OWNER, KEPT_MS)).toBeNull();
  forgetDraft(tab);
  expect(keptDraft(tab, OWNER, 1)).toBeNull();
});

it('keeps nothing of an empty form, and does not trust what it finds', () => {
  const tab = shelf();
  keepDraft(tab, OWNER, { ...DRAFT, text: ' ' }, 0);
  expect(tab.kept.size).toBe(0);
  keepDraft(tab, OWNER, DRAFT, 0);
  for (const [key] of tab.kept) tab.setItem(key, '{"draft":{"text":1}}');
  expect(keptDraft(tab, OWNER, 1)).toBeNull();
});
