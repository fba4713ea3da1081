import { NewSignal } from '@poolshoogte/contracts';
import { changeDraft, emptyDraft } from './draft';
import { toNewSignal } from './new-signal';

const written = changeDraft(emptyDraft('melding'), {
  type: 'typed',
  text: 'De brug is dicht.',
  newKey: 'k',
});
const now = {
  municipality: 'GM1911',
  kern: { code: 'WP0001', reason: 'named' },
  textLength: 17,
  today: '2026-11-19',
} as const;

it('leaves out everything that nobody touched', () => {
  const made = toNewSignal(written, now);
  expect(made).toEqual({
    signal: {
      municipality: 'GM1911',
      text: 'De brug is dicht.',
      sourceKind: 'melding',
      occurredOn: '2026-11-19',
    },
  });
});

it('lets no personal data leave the device', () => {
  const text = 'Mevrouw Bakker (06-12345678) wacht op antwoord.';
  const made = toNewSignal({ ...written, text }, now);
  expect(made).toMatchObject({
    signal: { text: 'Mevrouw [naam 1] ([telefoon 1]) wacht op antwoord.' },
  });
});

it('sends what was chosen, also when nothing was chosen on purpose', () => {
  const made = toNewSignal(
    {
      ...written,
      day: { kind: 'yesterday' },
      themes: [],
      drivers: ['verruwing'],
      phase: 'ongenoegen',
    },
    { ...now, kern: { code: null, reason: 'unknown' } },
  );
  expect(made).toEqual({
    signal: {
      municipality: 'GM1911',
      text: 'De brug is dicht.',
      sourceKind: 'melding',
      occurredOn: '2026-11-18',
      kern: null,
      themes: [],
      drivers: ['verruwing'],
      phase: 'ongenoegen',
    },
  });
  expect(() => NewSignal.parse('signal' in made ? made.signal : null)).not.toThrow();
});

it.each([
  ['hand', true],
  ['previous', true],
  ['named', false],
] as const)('treats a kern that came by %s', (reason, isSent) => {
  const made = toNewSignal(written, { ...now, kern: { code: 'WP0001', reason } });
  expect('signal' in made && 'kern' in made.signal).toBe(isSent);
});

it.each([
  [0, /nog geen tekst/],
  [5_001, /te lang/],
])('refuses a text of %i characters', (textLength, message) => {
  const made = toNewSignal(written, { ...now, textLength });
  expect('errors' in made && made.errors.text).toMatch(message);
});

it('takes exactly 5,000 characters', () => {
  expect('signal' in toNewSignal(written, { ...now, textLength: 5_000 })).toBe(true);
});

it.each([
  ['2026-11-20', /toekomst/],
  ['', /nog geen dag/],
])('refuses the day %j', (day, message) => {
  const made = toNewSignal({ ...written, day: { kind: 'other', day } }, now);
  expect('errors' in made && made.errors.occurredOn).toMatch(message);
});
