import type { Device } from '@poolshoogte/contracts';
import { screen, waitFor } from '@testing-library/react';
import { openPart } from '../../../platform/testing/open-part';
import { DevicesPage } from './devices-page';

jest.setTimeout(30_000);

const DEVICE: Device = {
  id: '00000000-0000-4000-8000-000000000001',
  name: 'hal gemeentehuis',
  pseudonym: 'wandscherm-b3d5',
  createdAt: '2026-11-01T08:00:00Z',
  state: 'active',
  lastSeenAt: '2026-11-20T09:00:00Z',
};

function open(devices: Device[]) {
  return openPart(<DevicesPage />, {
    roles: ['administrator'],
    answer: ({ method }) => {
      if (method === 'DELETE') return { status: 204 };
      if (method === 'GET') return { status: 200, json: { devices } };
      return {
        status: 201,
        json: { device: DEVICE, path: '/wand#code', validUntil: '2026-11-23T09:00:00Z' },
      };
    },
  });
}

it('makes a screen and shows its link once', async () => {
  const { user, sent } = open([]);
  expect(await screen.findByText('Er is nog geen wandscherm.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Nieuw wandscherm' }));
  await user.click(screen.getByRole('button', { name: 'Maak de koppellink' }));
  expect(screen.getByRole('alert').textContent).toContain('waar het scherm hangt');
  await user.type(screen.getByRole('textbox', { name: 'Waar het scherm hangt' }), DEVICE.name);
  await user.click(screen.getByRole('button', { name: 'Maak de koppellink' }));
  expect(await screen.findByDisplayValue(`${window.location.origin}/wand#code`)).toBeTruthy();
  expect(screen.getByText(/uiterlijk 23 november, 10:00. Zij werkt één keer/)).toBeTruthy();
  expect(sent()[0]?.body).toEqual({ municipality: 'GM1911', name: DEVICE.name });
});

it('cuts a screen off after a question', async () => {
  const { user, sent } = open([DEVICE]);
  expect(await screen.findByText(/Gekoppeld, laatst gezien 20 november, 10:00/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Wandscherm hal gemeentehuis/ }));
  expect(screen.getByText(/toont dan meteen niets meer/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Ja, verwijder' }));
  await waitFor(() =>
    expect(sent()).toMatchObject([
      { method: 'DELETE', path: `/v1/devices/${DEVICE.id}?municipality=GM1911` },
    ]),
  );
});
