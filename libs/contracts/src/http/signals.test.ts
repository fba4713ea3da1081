import { NewSignal, SignalCorrection, SignalsQuery } from '../index';

const signal = {
  municipality: 'GM1911',
  text: 'De bus rijdt niet meer.',
  sourceKind: 'melding',
  occurredOn: '2026-03-02',
};

it('takes the least that a signal needs, and keeps "left out" apart from "unknown"', () => {
  expect(NewSignal.parse(signal)).toEqual(signal);
  expect(NewSignal.parse({ ...signal, kern: null }).kern).toBeNull();
});

it.each([
  ['an unknown field', { author: 'x' }],
  ['a day that does not exist', { occurredOn: '2026-02-30' }],
  ['a Dutch way of writing a day', { occurredOn: '02-03-2026' }],
  ['a theme that does not exist', { themes: ['voetbal'] }],
  ['a code of another form', { municipality: '1911' }],
])('refuses %s', (_name, change) => {
  expect(NewSignal.safeParse({ ...signal, ...change }).success).toBe(false);
});

it('takes a correction of one thing only, and no change of the text', () => {
  expect(SignalCorrection.parse({ phase: 'onrust' })).toEqual({ phase: 'onrust' });
  expect(SignalCorrection.safeParse({ text: 'anders' }).success).toBe(false);
});

it('bounds a page', () => {
  expect(SignalsQuery.parse({ municipality: 'GM1911' }).limit).toBe(25);
  expect(SignalsQuery.safeParse({ municipality: 'GM1911', limit: '5000' }).success).toBe(false);
});
