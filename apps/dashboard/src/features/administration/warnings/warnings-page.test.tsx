import type { BackTest } from '@poolshoogte/contracts';
import { screen, waitFor } from '@testing-library/react';
import { openPart } from '../../../platform/testing/open-part';
import { refusal } from '../../../platform/testing/refusal';
import type { FakeAnswer, FakeCall } from '../../../platform/testing/fake-api';
import { WarningsPage } from './warnings-page';

jest.setTimeout(30_000);

const ANSWER = {
  settings: { falsePerKernYear: 1, minimumSignals: 3 },
  thresholds: { watch: 4, act: 6 },
  estimatedAt: null,
  version: 4,
  engineVersion: '1',
};
const BACK_TEST: BackTest = {
  settings: { falsePerKernYear: 0.5, minimumSignals: 3 },
  firstDay: '2025-11-20',
  lastDay: '2026-11-19',
  kernYears: 19,
  raised: 12,
  raisedPerKernYear: 0.63,
  proved: 4,
  false: 2,
  unclear: 1,
  unknown: 5,
  missed: 1,
  episodes: [
    {
      kern: null,
      theme: 'wonen_ruimte',
      raisedOn: '2026-10-02',
      lastOn: '2026-10-09',
      peakScore: 7,
      seen: 9,
      expected: 1.25,
      outcome: 'true',
    },
  ],
  token: 'proef-1',
};

const open = (change: (call: FakeCall) => FakeAnswer) =>
  openPart(<WarningsPage />, {
    roles: ['administrator'],
    answer: (call) =>
      call.method === 'GET' && call.path.startsWith('/v1/alert-settings')
        ? { status: 200, json: ANSWER }
        : call.method === 'GET'
          ? refusal('not_found')
          : change(call),
  });

it('keeps a setting only after what it would have given was shown', async () => {
  const { user, sent } = open(({ method }) =>
    method === 'POST'
      ? { status: 200, json: BACK_TEST }
      : { status: 200, json: { ...ANSWER, settings: BACK_TEST.settings, version: 5 } },
  );
  expect(await screen.findByText(/Nu: hoogstens 1 valse melding per kern per jaar/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Bewaar deze instelling' })).toBeNull();
  const field = screen.getByLabelText(/^Hoogstens zoveel/);
  await user.clear(field);
  await user.type(field, '0,5');
  await user.click(screen.getByRole('button', { name: 'Reken terug op onze geschiedenis' }));
  expect(await screen.findByText('Deze instelling had 12 attenties gegeven.')).toBeTruthy();
  expect(
    screen.getByText(/4 terecht, 2 niet terecht, 1 onduidelijk; van 5 is het niet bekend/),
  ).toBeTruthy();
  expect(screen.getByText(/1 attentie die terecht bleek, had zij niet gegeven/)).toBeTruthy();
  expect(screen.getByRole('cell', { name: '2 oktober 2026' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Bewaar deze instelling' }));
  expect(await screen.findByText(/Nu: hoogstens 0,5 valse meldingen/)).toBeTruthy();
  expect(sent()).toMatchObject([
    { method: 'POST', body: { municipality: 'GM1911', settings: BACK_TEST.settings } },
    { method: 'PUT', body: { version: 4, settings: BACK_TEST.settings, backTest: 'proef-1' } },
  ]);
});

it('forgets what was shown when the setting changes again', async () => {
  const { user } = open(() => ({ status: 200, json: BACK_TEST }));
  await user.click(await screen.findByRole('button', { name: /^Reken terug/ }));
  await screen.findByRole('button', { name: 'Bewaar deze instelling' });
  await user.type(screen.getByLabelText(/^Niets bij minder/), '0');
  expect(screen.queryByRole('button', { name: 'Bewaar deze instelling' })).toBeNull();
});

it('says what a setting can be, and that somebody else was first', async () => {
  const { user } = open(({ method }) =>
    method === 'POST' ? { status: 200, json: BACK_TEST } : refusal('settings_moved_on'),
  );
  const field = await screen.findByLabelText(/^Hoogstens zoveel/);
  await user.clear(field);
  await user.type(field, 'veel');
  await user.click(screen.getByRole('button', { name: /^Reken terug/ }));
  expect(screen.getByRole('alert').textContent).toContain('een getal in van 0,1 tot 12');
  await user.clear(field);
  await user.type(field, '0,5');
  await user.click(screen.getByRole('button', { name: /^Reken terug/ }));
  await user.click(await screen.findByRole('button', { name: 'Bewaar deze instelling' }));
  await waitFor(() =>
    expect(screen.getByRole('alert').textContent).toContain(
      'Deze instelling is intussen veranderd',
    ),
  );
});

it('says that there is too little history to look back', async () => {
  const { user } = open(() => ({
    status: 200,
    json: { ...BACK_TEST, firstDay: null, raisedPerKernYear: null, episodes: [], raised: 0 },
  }));
  await user.click(await screen.findByRole('button', { name: /^Reken terug/ }));
  expect(await screen.findByText(/nog te weinig geschiedenis/)).toBeTruthy();
});
