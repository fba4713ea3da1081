import type { Person } from '@poolshoogte/contracts';
import type { RoleId } from '@poolshoogte/vocabulary';
import { screen, waitFor, within } from '@testing-library/react';
import type { FakeAnswer, FakeCall } from '../../../platform/testing/fake-api';
import { openPart } from '../../../platform/testing/open-part';
import { refusal } from '../../../platform/testing/refusal';
import { PeoplePage } from './people-page';

jest.setTimeout(30_000);

const person = (number: number, given: Partial<Person> = {}): Person => ({
  id: `00000000-0000-4000-8000-00000000000${String(number)}`,
  name: 'Joris Verzonnen',
  email: 'joris@voorbeeld.test',
  pseudonym: 'medewerker-q7x2b4c',
  state: 'active',
  roles: ['staff'],
  claimedRoles: [],
  lastSignInAt: '2026-11-19T08:00:00Z',
  isSelf: false,
  ...given,
});

const SELF = person(1, {
  name: 'Sanne de Verzonnene',
  email: 'sanne@voorbeeld.test',
  pseudonym: 'medewerker-h3k7',
  roles: ['administrator'],
  isSelf: true,
});
const JORIS = person(2);
const FIXED = person(3, {
  name: 'Bo Bedacht',
  roles: ['staff', 'mayor'],
  claimedRoles: ['mayor'],
});
const GONE = person(4, {
  name: null,
  email: null,
  pseudonym: 'medewerker-w8n3',
  state: 'left',
  roles: [],
});

function open(
  roles: RoleId[] = ['administrator'],
  change: (call: FakeCall) => FakeAnswer = () => ({ status: 204 }),
) {
  return openPart(<PeoplePage />, {
    roles,
    answer: (call) =>
      call.method === 'GET'
        ? { status: 200, json: { people: [SELF, JORIS, FIXED, GONE] } }
        : change(call),
  });
}

const rowOf = async (name: string) =>
  within((await screen.findByText(name)).closest('li') as HTMLElement);

it('lists who has access, and apart who had', async () => {
  const { asked } = open();
  const joris = await rowOf('Joris Verzonnen');
  expect(joris.getByText('Medewerker')).toBeTruthy();
  expect(joris.getByText(/medewerker-q7x2b4c. Laatst aangemeld op 19 november/)).toBeTruthy();
  const gone = screen.getByText('medewerker-w8n3').closest('details');
  expect(gone?.querySelector('summary')?.textContent).toBe('Wie geen toegang meer heeft (1)');
  expect(asked()).toEqual(['GET /v1/people?municipality=GM1911']);
});

it('invites somebody, and says that no mail is sent', async () => {
  const { user, sent } = open();
  await user.click(await screen.findByRole('button', { name: 'Iemand uitnodigen' }));
  const address = screen.getByRole('textbox', { name: 'E-mailadres op het werk' });
  expect(document.activeElement).toBe(address);
  await user.type(address, 'nieuw@voorbeeld.test');
  await user.click(screen.getByRole('button', { name: 'Nodig uit' }));
  expect(screen.getByRole('alert').textContent).toBe('Kies ten minste één rol.');
  await user.click(screen.getByRole('checkbox', { name: 'Medewerker' }));
  await user.click(screen.getByRole('button', { name: 'Nodig uit' }));
  expect(await screen.findByText(/nieuw@voorbeeld.test kan zich nu aanmelden/)).toBeTruthy();
  expect(sent()).toMatchObject([
    {
      method: 'POST',
      path: '/v1/people',
      body: { municipality: 'GM1911', email: 'nieuw@voorbeeld.test', roles: ['staff'] },
    },
  ]);
});

it('says at once that an address is not whole, and later that somebody is there already', async () => {
  const { user, sent } = open(['administrator'], () => refusal('already_present'));
  await user.click(await screen.findByRole('button', { name: 'Iemand uitnodigen' }));
  await user.type(screen.getByRole('textbox', { name: 'E-mailadres op het werk' }), 'joris');
  await user.click(screen.getByRole('checkbox', { name: 'Medewerker' }));
  await user.click(screen.getByRole('button', { name: 'Nodig uit' }));
  expect(screen.getByRole('alert').textContent).toContain('een heel e-mailadres');
  expect(sent()).toHaveLength(0);
  await user.type(
    screen.getByRole('textbox', { name: 'E-mailadres op het werk' }),
    '@voorbeeld.test',
  );
  await user.click(screen.getByRole('button', { name: 'Nodig uit' }));
  await waitFor(() =>
    expect(screen.getByRole('alert').textContent).toContain('heeft hier al toegang'),
  );
});

it('changes roles; those of the provider stand fixed', async () => {
  const { user, sent } = open();
  const bo = await rowOf('Bo Bedacht');
  expect(bo.getByText(/Van de aanmelddienst: Burgemeester en college/)).toBeTruthy();
  await user.click(bo.getByRole('button', { name: 'Rollen van Bo Bedacht wijzigen' }));
  expect(bo.getByRole('checkbox', { name: 'Burgemeester en college' })).toMatchObject({
    checked: true,
    disabled: true,
  });
  await user.click(bo.getByRole('checkbox', { name: 'Medewerker' }));
  await user.click(bo.getByRole('checkbox', { name: 'Programmateam' }));
  await user.click(bo.getByRole('button', { name: 'Bewaar' }));
  const opener = await bo.findByRole('button', { name: 'Rollen van Bo Bedacht wijzigen' });
  expect(document.activeElement).toBe(opener);
  expect(sent()).toMatchObject([
    {
      method: 'PUT',
      path: `/v1/people/${FIXED.id}/roles?municipality=GM1911`,
      body: { roles: ['mayor', 'programme'] },
    },
  ]);
});

it('says in words that the last administrator stays', async () => {
  const { user } = open(['administrator'], () => refusal('last_administrator'));
  const self = await rowOf('Sanne de Verzonnene');
  await user.click(self.getByRole('button', { name: /^Rollen van/ }));
  expect(self.getByText(/Dit bent u zelf/)).toBeTruthy();
  await user.click(self.getByRole('checkbox', { name: 'Medewerker' }));
  await user.click(self.getByRole('checkbox', { name: 'Beheerder' }));
  await user.click(self.getByRole('button', { name: 'Bewaar' }));
  expect((await self.findByRole('alert')).textContent).toBe(
    'Dit is de laatste beheerder van de gemeente. Maak eerst iemand anders beheerder; daarna kan deze rol worden beëindigd.',
  );
});

it('ends access only after saying what goes and what stays', async () => {
  const { user, sent } = open();
  const joris = await rowOf('Joris Verzonnen');
  await user.click(joris.getByRole('button', { name: 'Toegang van Joris Verzonnen beëindigen' }));
  const question = joris.getByRole('group', { name: 'Toegang van Joris Verzonnen beëindigen' });
  expect(question.textContent).toContain('Wat is vastgelegd blijft.');
  expect(question.textContent).toContain('blijft medewerker-q7x2b4c staan, zonder naam');
  expect(document.activeElement?.textContent).toBe('Nee, laat zo');
  await user.keyboard('{Escape}');
  expect(sent()).toHaveLength(0);
  await user.click(joris.getByRole('button', { name: 'Toegang van Joris Verzonnen beëindigen' }));
  await user.click(joris.getByRole('button', { name: 'Ja, beëindig de toegang' }));
  await waitFor(() =>
    expect(sent()).toMatchObject([
      { method: 'DELETE', path: `/v1/people/${JORIS.id}?municipality=GM1911` },
    ]),
  );
});

it('lets a privacy officer read, and nothing more', async () => {
  open(['privacy_officer']);
  expect(await screen.findByText('Joris Verzonnen')).toBeTruthy();
  expect(screen.getByText(/U leest mee/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('offers a new attempt when the list does not come', async () => {
  let isDown = true;
  const { user } = openPart(<PeoplePage />, {
    roles: ['privacy_officer'],
    answer: () => (isDown ? refusal('not_found') : { status: 200, json: { people: [] } }),
  });
  expect(await screen.findByRole('alert')).toBeTruthy();
  isDown = false;
  await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(await screen.findByText('Er heeft nog niemand toegang.')).toBeTruthy();
});
