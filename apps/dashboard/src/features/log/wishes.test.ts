import { maskedToSend, maskWished, NO_WISHES } from './wishes';

const TEXT = 'Mevrouw Voorbeeldsma (06-12345678) woont naast de Kromme Duiker.';

it('masks more where that was asked, wherever the words stand now', () => {
  const wishes = { ...NO_WISHES, more: ['Kromme Duiker'] };
  expect(maskWished(TEXT, wishes).text).not.toContain('Duiker');
  expect(maskWished(`Nog eens: ${TEXT} Kromme Duiker!`, wishes).text).not.toContain('Duiker');
});

it('sends a restored name readable, with its place in what is sent', () => {
  const [name] = maskWished(TEXT, NO_WISHES).findings;
  const text = TEXT.slice(name?.start, name?.end);
  const sent = maskedToSend(`  Bel 06-87654321. ${TEXT}`, {
    ...NO_WISHES,
    restored: [{ text, reason: 'place', words: '' }],
  });
  expect(sent.text).not.toMatch(/12345678|87654321/);
  const [restored] = sent.restoredNames ?? [];
  expect(sent.text.slice(restored?.start, restored?.end)).toBe(text);
  expect(restored).not.toHaveProperty('words');
});

it('sends nothing about restoring when there is nothing to restore', () => {
  const wishes = {
    ...NO_WISHES,
    restored: [{ text: 'Kromme', reason: 'word', words: '' }],
  } as const;
  expect(maskedToSend(TEXT, wishes)).toEqual({ text: maskedToSend(TEXT, NO_WISHES).text });
});
