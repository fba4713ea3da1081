import { addDays, dayAt } from '@poolshoogte/calendar';
import type { ServiceKey } from '@poolshoogte/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import type { FakeAnswer, FakeCall } from '../../../platform/testing/fake-api';
import { openPart } from '../../../platform/testing/open-part';
import { refusal } from '../../../platform/testing/refusal';
import { KeysPage } from './keys-page';

jest.setTimeout(30_000);

const KEY: ServiceKey = {
  id: '00000000-0000-4000-8000-000000000001',
  name: 'zaaksysteem',
  pseudonym: 'systeem-k4m8',
  scopes: ['signals:write'],
  createdAt: '2026-11-01T08:00:00Z',
  expiresAt: '2027-05-01T22:00:00Z',
  lastUsedAt: null,
  state: 'valid',
};
const REVOKED: ServiceKey = {
  ...KEY,
  id: '00000000-0000-4000-8000-000000000002',
  name: 'oude koppeling',
  state: 'revoked',
};
const SECRET = 'geheim-dat-verzonnen-is';

function open(change: (call: FakeCall) => FakeAnswer) {
  return openPart(<KeysPage />, {
    roles: ['administrator'],
    answer: (call) =>
      call.method === 'GET' ? { status: 200, json: { keys: [KEY, REVOKED] } } : change(call),
  });
}

const issued = (): FakeAnswer => ({ status: 201, json: { key: KEY, secret: SECRET } });

it('lists keys with what they may, until when, and never a secret', async () => {
  open(issued);
  const row = within((await screen.findByText('zaaksysteem')).closest('li') as HTMLElement);
  expect(row.getByText('signalen vastleggen')).toBeTruthy();
  expect(row.getByText(/Werkt tot en met 1 mei 2027/)).toBeTruthy();
  const revoked = screen.getByText('oude koppeling').closest('li');
  expect(revoked?.textContent).toContain('Ingetrokken');
  expect(revoked?.querySelector('button')).toBeNull();
});

it('issues a key, shows the secret once and copies it', async () => {
  const { user, sent } = open(issued);
  await user.click(await screen.findByRole('button', { name: 'Nieuwe sleutel' }));
  await user.click(screen.getByRole('button', { name: 'Maak de sleutel' }));
  expect(screen.getByRole('alert').textContent).toContain('naam van het programma');
  await user.type(screen.getByRole('textbox', { name: 'Naam van het programma' }), 'zaaksysteem');
  await user.click(screen.getByRole('checkbox', { name: 'Signalen vastleggen' }));
  await user.click(screen.getByRole('button', { name: 'Maak de sleutel' }));
  const shown = await screen.findByRole('textbox', { name: 'Sleutel van zaaksysteem' });
  expect(shown).toHaveProperty('value', SECRET);
  expect(screen.getByText(/U ziet deze sleutel één keer/)).toBeTruthy();
  expect(sent()[0]?.body).toEqual({
    municipality: 'GM1911',
    name: 'zaaksysteem',
    scopes: ['signals:write'],
    lastDay: addDays(dayAt(new Date()), 182),
  });
  await user.click(screen.getByRole('button', { name: 'Kopieer' }));
  expect(await screen.findByText('Gekopieerd.')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe(SECRET);
  await user.click(screen.getByRole('button', { name: /verberg het/ }));
  expect(screen.queryByDisplayValue(SECRET)).toBeNull();
  expect(screen.getByRole('button', { name: 'Nieuwe sleutel' })).toBeTruthy();
});

it('selects the secret when the browser does not copy', async () => {
  const { user } = open(issued);
  await user.click(
    await screen.findByRole('button', { name: 'Sleutel van zaaksysteem vervangen' }),
  );
  await user.click(screen.getByRole('button', { name: 'Maak de nieuwe sleutel' }));
  const shown = (await screen.findByDisplayValue(SECRET)) as HTMLInputElement;
  navigator.clipboard.writeText = () => Promise.reject(new Error('Refused'));
  await user.click(screen.getByRole('button', { name: 'Kopieer' }));
  expect(await screen.findByText(/De tekst is gekozen/)).toBeTruthy();
  expect(shown.selectionEnd).toBe(SECRET.length);
});

it('replaces a key with an overlap', async () => {
  const { user, sent } = open(issued);
  await user.click(
    await screen.findByRole('button', { name: 'Sleutel van zaaksysteem vervangen' }),
  );
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Hoelang de oude sleutel nog werkt' }),
    'een week',
  );
  await user.click(screen.getByRole('button', { name: 'Maak de nieuwe sleutel' }));
  expect(await screen.findByDisplayValue(SECRET)).toBeTruthy();
  expect(sent()).toMatchObject([
    {
      method: 'POST',
      path: `/v1/service-keys/${KEY.id}/rotation?municipality=GM1911`,
      body: { overlapHours: 168 },
    },
  ]);
});

it('says in words that a day is too far away', async () => {
  const { user } = open(() => refusal('expiry_out_of_range'));
  await user.click(
    await screen.findByRole('button', { name: 'Sleutel van zaaksysteem vervangen' }),
  );
  await user.click(screen.getByRole('button', { name: 'Maak de nieuwe sleutel' }));
  expect((await screen.findByRole('alert')).textContent).toContain('binnen een jaar');
});

it('revokes after a question', async () => {
  const { user, sent } = open(() => ({ status: 204 }));
  await user.click(
    await screen.findByRole('button', { name: 'Sleutel van zaaksysteem intrekken' }),
  );
  expect(screen.getByText(/kan dan meteen niets meer sturen/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Ja, trek in' }));
  await waitFor(() =>
    expect(sent()).toMatchObject([
      { method: 'DELETE', path: `/v1/service-keys/${KEY.id}?municipality=GM1911` },
    ]),
  );
});
