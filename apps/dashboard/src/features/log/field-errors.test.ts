import type { Problem } from '@poolshoogte/contracts';
import { fieldErrorsOf } from './field-errors';

const problem = (change: Partial<Problem>): Problem => ({
  type: 'about:blank',
  title: 'Dit verzoek klopt niet',
  status: 400,
  detail: 'Kijk bij de genoemde velden.',
  code: 'invalid_request',
  ...change,
});

it('puts the message of a field at that field, the first one when there are two', () => {
  const found = fieldErrorsOf(
    problem({
      fields: [
        { path: 'themes.3', message: 'Dit thema bestaat niet.' },
        { path: 'themes', message: 'Te veel thema’s.' },
        { path: 'occurredOn', message: 'Geen bestaande dag.' },
      ],
    }),
  );
  expect(found).toEqual({
    fields: { themes: 'Dit thema bestaat niet.', occurredOn: 'Geen bestaande dag.' },
    form: null,
  });
});

it.each([
  ['text_empty', 'text'],
  ['text_too_long', 'text'],
  ['date_in_future', 'occurredOn'],
  ['date_too_old', 'occurredOn'],
  ['unknown_kern', 'kern'],
] as const)('knows that %s is about %s', (code, field) => {
  const found = fieldErrorsOf(problem({ code, title: 'Kop', detail: 'Raad.' }));
  expect(found).toEqual({ fields: { [field]: 'Kop. Raad.' }, form: null });
});

it('keeps what belongs to no field for the form', () => {
  const found = fieldErrorsOf(
    problem({
      fields: [{ path: 'municipality', message: 'Onbekend.' }],
      title: 'Kop',
      detail: 'R.',
    }),
  );
  expect(found).toEqual({ fields: {}, form: 'Kop. R.' });
});
