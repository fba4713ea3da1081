import { ACCESS_ACTIONS } from '@poolshoogte/contracts';
import { accessSentence } from './access-sentence';

const SIGNAL = { kind: 'signal', id: '0190b2f4-7c31-7000-8000-000000000001' };

it('reads a line aloud, with what it was done to', () => {
  expect(accessSentence({ action: 'signal_logged', object: SIGNAL })).toBe(
    'legde signaal 0190b2f4-7c31 vast',
  );
  expect(accessSentence({ action: 'signal_read', object: null })).toBe('las een signaal');
  expect(accessSentence({ action: 'signed_in', object: null })).toBe('meldde zich aan');
  const account = { kind: 'account', id: SIGNAL.id };
  expect(accessSentence({ action: 'device_removed', object: account })).toBe(
    'verwijderde wandscherm 0190b2f4-7c31',
  );
});

it('tells the parts of the log itself apart', () => {
  const of = (id: string) => ({ kind: 'access_log', id });
  expect(accessSentence({ action: 'access_log_read', object: of('page') })).toBe(
    'las het toegangslogboek',
  );
  expect(accessSentence({ action: 'access_log_read', object: of('verification') })).toBe(
    'rekende de keten van het toegangslogboek na',
  );
  expect(accessSentence({ action: 'access_log_exported', object: of('processing') })).toBe(
    'nam het Logboek Dataverwerkingen mee als bestand',
  );
});

it('has a whole sentence for every action, with and without an object', () => {
  for (const action of ACCESS_ACTIONS) {
    for (const object of [null, SIGNAL]) {
      expect(accessSentence({ action, object })).toMatch(/^[a-z][^{}]{5,}$/);
    }
  }
});
