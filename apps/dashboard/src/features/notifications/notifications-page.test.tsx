import { DEFAULT_NOTIFICATION_PREFERENCES, type OwnNotifications } from '@poolshoogte/contracts';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createQueryClient } from '../../platform/query/query-client';
import { fakeApi } from '../../platform/testing/fake-api';
import { PreferencesForm } from './components/preferences-form';
import { ThisDevice } from './components/this-device';

const OWN: OwnNotifications = {
  preferences: DEFAULT_NOTIFICATION_PREFERENCES,
  isDefault: true,
  email: 'proef@gemeente.invalid',
  canSend: true,
  pushKey: null,
};

function open(answer: 'keeps' | 'offline') {
  const calls = fakeApi(({ body }) =>
    answer === 'offline'
      ? 'offline'
      : { status: 200, json: { ...OWN, isDefault: false, preferences: body } },
  );
  render(
    <QueryClientProvider client={createQueryClient()}>
      <PreferencesForm municipality={{ code: 'GM1911', name: 'Hollands Kroon' }} own={OWN} />
    </QueryClientProvider>,
  );
  return { calls, user: userEvent.setup() };
}

it('keeps the whole choice, and says so', async () => {
  const { calls, user } = open('keeps');
  const watch = screen.getByRole('group', { name: 'Attenties met ‘opletten’' });
  await user.click(within(watch).getByRole('radio', { name: 'Niet per e-mail' }));
  await user.click(screen.getByRole('checkbox', { name: /stille uren/ }));
  await user.click(screen.getByRole('button', { name: 'Bewaren' }));
  expect(await screen.findByText('Bewaard voor Hollands Kroon.')).toBeTruthy();
  expect(calls.map(({ method, path, body }) => [method, path, body])).toEqual([
    [
      'PUT',
      '/v1/notification-preferences?municipality=GM1911',
      { ...DEFAULT_NOTIFICATION_PREFERENCES, watch: 'never', quiet: null },
    ],
  ]);
});

it('keeps what was chosen on the screen when there is no connection', async () => {
  const { user } = open('offline');
  const act = screen.getByRole('group', { name: /nu bespreken/ });
  await user.click(within(act).getByRole('radio', { name: /per dag/ }));
  await user.click(screen.getByRole('button', { name: 'Bewaren' }));
  expect((await screen.findByRole('alert')).textContent).toContain('staat nog hier');
  expect(within(act).getByRole<HTMLInputElement>('radio', { name: /per dag/ }).checked).toBe(true);
});

it('says so when this browser cannot show messages', async () => {
  render(
    <QueryClientProvider client={createQueryClient()}>
      <ThisDevice municipality="GM1911" pushKey="key" />
    </QueryClientProvider>,
  );
  expect(await screen.findByText(/kan geen meldingen tonen/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
