import type { EventSource, ExpectedEvent } from '@poolshoogte/contracts';
import type { RoleId } from '@poolshoogte/vocabulary';
import { screen, waitFor, within } from '@testing-library/react';
import { openPart } from '../../platform/testing/open-part';
import { refusal } from '../../platform/testing/refusal';
import type { FakeAnswer, FakeCall } from '../../platform/testing/fake-api';
import { AgendaPage } from './agenda-page';

jest.setTimeout(30_000);

const event = (number: number, given: Partial<ExpectedEvent> = {}): ExpectedEvent => ({
  id: `00000000-0000-4000-8000-00000000000${String(number)}`,
  title: 'Avond over de windmolens',
  firstDay: '2026-11-24',
  lastDay: '2026-11-24',
  kind: 'residents_evening',
  effect: 'explains',
  kern: null,
  theme: 'wind_zonne_energie',
  source: 'hand',
  sourceId: null,
  basis: null,
  ...given,
});
const KERST = event(2, {
  id: 'nl-2026-12-25-holiday',
  title: 'Eerste Kerstdag',
  firstDay: '2026-12-25',
  lastDay: '2026-12-25',
  kind: 'holiday',
  effect: 'marks',
  theme: null,
  source: 'national',
  basis: 'Algemene termijnenwet, artikel 3',
});
const SOURCE: EventSource = {
  id: '00000000-0000-4000-8000-000000000009',
  kind: 'address',
  title: 'Agenda van de raad',
  href: 'https://raad.voorbeeld.test',
  forAll: { kind: 'council_meeting', effect: 'marks', kern: null, theme: null },
  events: 12,
  problems: 1,
  addedAt: '2026-11-01T08:00:00Z',
  triedAt: '2026-11-19T05:10:00Z',
  succeededAt: '2026-11-15T05:10:00Z',
  failure: 'agenda_unreachable',
  health: 'failing',
};

function open(
  roles: RoleId[] = ['staff'],
  change: (call: FakeCall) => FakeAnswer = () => ({ status: 204 }),
) {
  return openPart(<AgendaPage />, {
    roles,
    path: '/agenda?maand=2026-11',
    answer: (call) => {
      if (call.method !== 'GET') return change(call);
      if (call.path.startsWith('/v1/expected-events')) {
        return { status: 200, json: { today: '2026-11-19', events: [event(1), KERST] } };
      }
      if (call.path.startsWith('/v1/event-sources')) {
        return { status: 200, json: { sources: [SOURCE] } };
      }
      return refusal('not_found');
    },
  });
}

it('lists by month what is coming, with what it is, what it does and who says so', async () => {
  const { asked } = open();
  const november = within(await screen.findByRole('region', { name: 'november 2026' }));
  expect(november.getByRole('heading', { name: 'Avond over de windmolens' })).toBeTruthy();
  expect(november.getByText('Bewonersavond, Wind- en zonne-energie, met de hand')).toBeTruthy();
  expect(november.getByText(/noemt dit als mogelijke uitleg/)).toBeTruthy();
  const december = within(screen.getByRole('region', { name: 'december 2026' }));
  expect(december.getByText(/berekend: Algemene termijnenwet/)).toBeTruthy();
  expect(december.queryByRole('button')).toBeNull();
  expect(screen.getByRole('region', { name: 'januari 2027' }).textContent).toContain(
    'staat er niets op de agenda',
  );
  expect(asked()).toContain(
    'GET /v1/expected-events?municipality=GM1911&from=2026-11-01&to=2027-01-31',
  );
});

it('puts something on the agenda, and takes it back', async () => {
  const { user, sent } = open(['staff'], ({ method, body }) =>
    method === 'POST' ? { status: 201, json: event(3, body as ExpectedEvent) } : { status: 204 },
  );
  await user.click(await screen.findByRole('button', { name: 'Zet iets op de agenda' }));
  await user.click(screen.getByRole('button', { name: 'Bewaar' }));
  expect(screen.getByRole('alert').textContent).toBe('Vul in wat er gebeurt.');
  await user.type(screen.getByLabelText('Wat er gebeurt'), 'Kermis');
  await user.selectOptions(screen.getByLabelText('Wat het is'), 'Traditie');
  await user.click(screen.getByRole('radio', { name: 'Geen nieuwe attenties' }));
  await user.click(screen.getByRole('button', { name: 'Bewaar' }));
  expect(await screen.findByText(/Kermis staat op de agenda/)).toBeTruthy();
  expect(sent()[0]).toMatchObject({
    method: 'POST',
    path: '/v1/expected-events',
    body: { municipality: 'GM1911', title: 'Kermis', kind: 'tradition', effect: 'mutes' },
  });
  await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
  expect(await screen.findByText('Ongedaan gemaakt.')).toBeTruthy();
  expect(sent()[1]).toMatchObject({ method: 'DELETE' });
});

it('removes after a question, and puts the same one back', async () => {
  const { user, sent } = open(['administrator'], ({ method }) =>
    method === 'POST' ? { status: 201, json: event(1) } : { status: 204 },
  );
  const name = 'Avond over de windmolens van de agenda halen';
  await user.click(await screen.findByRole('button', { name }));
  expect(document.activeElement?.textContent).toBe('Nee, laat staan');
  await user.click(screen.getByRole('button', { name: 'Ja, haal het weg' }));
  await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
  await waitFor(() => expect(sent()).toHaveLength(2));
  expect(sent()[1]).toMatchObject({
    method: 'POST',
    body: { id: event(1).id, title: event(1).title, effect: 'explains' },
  });
});

it('shows what a file would bring and what not, before it takes it over', async () => {
  const { user, sent } = open(['staff'], ({ path }) =>
    path.includes('/preview')
      ? {
          status: 200,
          json: {
            total: 2,
            outside: 1,
            events: [
              { title: 'Raadsvergadering', firstDay: '2026-11-24', lastDay: '2026-11-24' },
              { title: 'Commissie', firstDay: '2026-12-01', lastDay: '2026-12-01' },
            ],
            problems: [{ line: 12, reason: 'no_day', text: 'De dag ontbreekt of bestaat niet.' }],
            problemCount: 1,
          },
        }
      : {
          status: 201,
          json: { source: { ...SOURCE, kind: 'file', title: 'raad.ics', events: 2 }, problems: [] },
        },
  );
  await user.click(await screen.findByRole('button', { name: 'Bestand toevoegen (ics)' }));
  await user.upload(
    screen.getByLabelText(/^Agenda \(iCalendar/),
    new File(['BEGIN:VCALENDAR'], 'raad.ics', { type: 'text/calendar' }),
  );
  expect(await screen.findByText('24 november: Raadsvergadering')).toBeTruthy();
  expect(screen.getByText('Regel 12: De dag ontbreekt of bestaat niet.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Zet 2 dagen op de agenda' }));
  expect(await screen.findByText('raad.ics: 2 dagen staan op de agenda.')).toBeTruthy();
  expect(sent().map(({ path }) => path.split('?')[0])).toEqual([
    '/v1/event-sources/preview',
    '/v1/event-sources',
  ]);
});

it('says that an address no longer works, what stays, and what to do', async () => {
  open();
  const row = (await screen.findByText('Agenda van de raad')).closest('li') as HTMLElement;
  expect(row.textContent).toContain('Al dagen lukt het niet: er kwam geen antwoord met een agenda');
  expect(row.textContent).toContain('Wat er staat, blijft staan. Kijk of het adres nog klopt.');
});

it('repeats why an address is refused', async () => {
  const { user } = open(['staff'], () => refusal('agenda_address_refused'));
  await user.click(await screen.findByRole('button', { name: 'Adres toevoegen' }));
  await user.type(screen.getByLabelText('Naam van deze agenda'), 'Raad');
  await user.type(screen.getByLabelText(/^Adres \(begint/), 'http://raad.voorbeeld.test/a.ics');
  await user.click(screen.getByRole('button', { name: 'Haal op en voeg toe' }));
  expect(screen.getByRole('alert').textContent).toContain('Het begint met https://.');
  await user.clear(screen.getByLabelText(/^Adres \(begint/));
  await user.type(screen.getByLabelText(/^Adres \(begint/), 'https://raad.voorbeeld.test/a.ics');
  await user.click(screen.getByRole('button', { name: 'Haal op en voeg toe' }));
  await waitFor(() =>
    expect(screen.getByRole('alert').textContent).toContain('Dit adres mogen we niet ophalen'),
  );
});

it('lets the mayor read, and nothing more', async () => {
  open(['mayor']);
  await screen.findByRole('heading', { name: 'Avond over de windmolens' });
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Eerder',
    'Later',
  ]);
});
