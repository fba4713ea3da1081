import type { AlertDetail } from '@poolshoogte/contracts';
import type { RoleId } from '@poolshoogte/vocabulary';
import { screen, waitFor, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import type { FakeAnswer, FakeCall } from '../../../platform/testing/fake-api';
import { openPart } from '../../../platform/testing/open-part';
import { refusal } from '../../../platform/testing/refusal';
import { buildDetail } from '../testing/alert-builder';
import { AlertPage } from './alert-page';

jest.setTimeout(30_000);

const INTERPRETATION = {
  phase: 'ongenoegen',
  drivers: ['gebrek_aan_grip'],
  layer: 'provincie',
  domain: 'fysiek',
  note: 'Bewoners wachten op antwoord.',
} as const satisfies AlertDetail['interpretation'];
const INTERPRETED: Partial<AlertDetail> = {
  state: 'interpreted',
  version: 3,
  interpretation: { ...INTERPRETATION, drivers: [...INTERPRETATION.drivers] },
};

function open(
  detail: AlertDetail,
  {
    roles = ['staff'],
    change = () => ({ status: 200, json: detail }),
  }: {
    roles?: RoleId[];
    change?: (call: FakeCall) => FakeAnswer;
  } = {},
) {
  return openPart(
    <Routes>
      <Route path="/duiding/:id" element={<AlertPage />} />
    </Routes>,
    {
      roles,
      path: `/duiding/${detail.id}`,
      answer: (call) => {
        if (call.method !== 'GET') return change(call);
        if (call.path.startsWith('/v1/alerts/')) return { status: 200, json: detail };
        if (call.path.startsWith('/v1/signals')) {
          return { status: 200, json: { signals: [], nextBefore: null } };
        }
        return refusal('not_found');
      },
    },
  );
}

it('says what it is, why, how sure, how often this was right and what is next', async () => {
  open(buildDetail());
  expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
  expect(screen.getByText(/^7 signalen in 10 dagen, gewoonlijk 0 tot 3/)).toBeTruthy();
  expect(screen.getByText('Van de laatste 20 van dit soort bleken er 8 terecht.')).toBeTruthy();
  expect(screen.getByText(/Met nog 3 signalen wordt het “nu bespreken”/)).toBeTruthy();
  expect(screen.getByText(/Volgende stap: aangeven dat u haar hebt gezien/)).toBeTruthy();
});

it('draws the course, and gives the same as a table', async () => {
  const { user } = open(buildDetail());
  await user.click(await screen.findByRole('button', { name: 'Als tabel' }));
  const table = within(screen.getByRole('region', { name: 'Het verloop als tabel' }));
  const rows = table.getAllByRole('row');
  expect(rows.at(-1)?.textContent).toBe('19 nov70–4');
});

it('is seen with one press', async () => {
  const { user, sent } = open(buildDetail(), {
    change: () => ({ status: 200, json: buildDetail({ state: 'seen', version: 2 }) }),
  });
  await user.click(await screen.findByRole('button', { name: 'Ik heb dit gezien' }));
  expect(await screen.findByText('Volgende stap: duiden wat dit is.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Ik heb dit gezien' })).toBeNull();
  expect(sent()[0]).toMatchObject({ body: { version: 1 } });
});

it('is interpreted: phase, driver, who decides, domain and a note', async () => {
  const { user, sent } = open(buildDetail({ state: 'seen', version: 2 }), {
    change: () => ({ status: 200, json: buildDetail(INTERPRETED) }),
  });
  await user.click(await screen.findByRole('button', { name: 'Duid deze attentie' }));
  await user.selectOptions(screen.getByLabelText('Fase'), 'Ongenoegen');
  await user.click(screen.getByRole('checkbox', { name: 'Gebrek aan grip' }));
  await user.selectOptions(screen.getByLabelText('Wie hierover gaat'), 'Provincie');
  await user.selectOptions(screen.getByLabelText('Werkveld'), 'Fysieke leefomgeving');
  await user.type(screen.getByLabelText(/^Toelichting/), 'Bewoners wachten op antwoord.');
  await user.click(screen.getByRole('button', { name: 'Bewaar de duiding' }));
  expect(await screen.findByRole('button', { name: 'Wijzig de duiding' })).toBeTruthy();
  expect(screen.getByText('Bewoners wachten op antwoord.')).toBeTruthy();
  expect(sent()[0]?.body).toEqual({ version: 2, ...INTERPRETATION });
});

it('is followed up by a team and not by a person, and then closed with what it proved to be', async () => {
  const { user, sent } = open(buildDetail(INTERPRETED), {
    change: ({ path }) =>
      path.includes('closing')
        ? {
            status: 200,
            json: buildDetail({
              ...INTERPRETED,
              state: 'closed',
              version: 5,
              outcome: 'true',
              closedAt: '2026-11-19T10:00:00Z',
            }),
          }
        : {
            status: 200,
            json: buildDetail({
              ...INTERPRETED,
              state: 'followed_up',
              version: 4,
              followUp: {
                owner: 'Wijkteam',
                action: 'Avond houden',
                dueOn: '2026-12-03',
                feedback: '',
              },
            }),
          },
  });
  await user.click(await screen.findByRole('button', { name: 'Spreek opvolging af' }));
  await user.click(screen.getByRole('button', { name: 'Bewaar de opvolging' }));
  expect(screen.getByRole('alert').textContent).toBe('Vul in wat er gebeurt.');
  await user.type(screen.getByLabelText('Wat we doen'), 'Avond houden');
  await user.type(screen.getByLabelText(/^Welk team/), 'Wijkteam');
  await user.click(screen.getByRole('button', { name: 'Bewaar de opvolging' }));
  expect(await screen.findByText('3 december 2026')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Deze attentie afsluiten' }));
  await user.click(screen.getByRole('button', { name: 'Sluit deze attentie af' }));
  expect(screen.getByRole('alert').textContent).toBe('Kies een van de drie.');
  await user.click(screen.getByRole('radio', { name: 'Terecht' }));
  await user.click(screen.getByRole('button', { name: 'Sluit deze attentie af' }));
  expect(await screen.findByText('afgesloten: terecht')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Duid|Spreek|Wijzig|afsluiten/ })).toBeNull();
  expect(sent().map(({ body }) => body)).toMatchObject([
    { version: 3, owner: 'Wijkteam', action: 'Avond houden' },
    { version: 4, outcome: 'true' },
  ]);
});

it('cannot be called true before somebody said what it means', async () => {
  const { user } = open(buildDetail({ state: 'seen', version: 2 }));
  await user.click(await screen.findByRole('button', { name: 'Deze attentie afsluiten' }));
  expect(screen.getByRole('radio', { name: 'Terecht' })).toMatchObject({ disabled: true });
  expect(screen.getByText('Duid de attentie eerst.')).toBeTruthy();
});

it('keeps what was typed when somebody else was first, and asks anew', async () => {
  const { user, asked } = open(buildDetail({ state: 'seen', version: 2 }), {
    change: () => refusal('alert_moved_on'),
  });
  await user.click(await screen.findByRole('button', { name: 'Duid deze attentie' }));
  await user.type(screen.getByLabelText(/^Toelichting/), 'Mijn woorden.');
  const before = asked().filter((call) => call.startsWith('GET /v1/alerts/')).length;
  await user.click(screen.getByRole('button', { name: 'Bewaar de duiding' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Iemand anders was u net voor');
  expect(screen.getByLabelText(/^Toelichting/)).toMatchObject({ value: 'Mijn woorden.' });
  await waitFor(() =>
    expect(asked().filter((call) => call.startsWith('GET /v1/alerts/')).length).toBeGreaterThan(
      before,
    ),
  );
});

it('asks for no texts on behalf of a mayor, and says where they are', async () => {
  const { asked } = open(buildDetail(), { roles: ['mayor'] });
  expect(await screen.findByText(/De teksten zijn voor medewerkers/)).toBeTruthy();
  expect(asked().some((call) => call.includes('/v1/signals'))).toBe(false);
});

it('says by which role each step was taken', async () => {
  const detail = buildDetail();
  const [raised] = detail.events;
  if (raised === undefined) throw new Error('An alert without a beginning.');
  open({ ...detail, events: [raised, { ...raised, kind: 'seen', role: 'mayor', version: 2 }] });
  const history = within(await screen.findByRole('region', { name: 'Wat er gebeurde' }));
  expect(history.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Gezien.*burgemeester/),
    expect.stringMatching(/^Attentie gegeven: opletten.*door Poolshoogte zelf$/),
  ]);
});
