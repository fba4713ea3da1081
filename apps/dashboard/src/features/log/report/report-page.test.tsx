import type { NewSignal } from '@poolshoogte/contracts';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import type { FakeAnswer, FakeCall } from '../../../platform/testing/fake-api';
import { createQueryClient } from '../../../platform/query/query-client';
import { logApi, stored } from '../testing/log-api';
import { REPORT_MAX } from './report';
import { ReportPage } from './report-page';

jest.setTimeout(30_000);

const REPORT = [
  'Verslag dorpsavond',
  'Bewoners van Slootdorp klagen al weken dat de bus niet meer stopt bij de school in het dorp.',
  'Volgens mevrouw Voorbeeldsma (06-12345678) rijden er te veel zware vrachtwagens door de straat.',
].join('\n\n');

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

async function open() {
  const { unmount } = render(
    <MemoryRouter>
      <QueryClientProvider client={createQueryClient()}>
        <ReportPage />
      </QueryClientProvider>
    </MemoryRouter>,
  );
  return { user: userEvent.setup(), unmount };
}

async function propose(text = REPORT) {
  const opened = await open();
  const field = await screen.findByRole('textbox', { name: 'Plak hier het verslag' });
  const make = screen.getByRole('button', { name: 'Maak voorstellen' });
  await waitFor(() => expect(make.getAttribute('aria-disabled')).toBe('false'));
  await opened.user.click(field);
  await opened.user.paste(text);
  await opened.user.click(make);
  return opened;
}

const rows = () =>
  within(screen.getByRole('list', { name: 'Voorstellen' })).getAllByRole('listitem');
const posts = (calls: FakeCall[]) => calls.filter(({ method }) => method === 'POST');
const save = () => screen.getByRole('button', { name: /^\d+ signa.* vastleggen$/ });

/** Saved, each under an id of its own. */
function answerOneByOne(): (call: FakeCall) => FakeAnswer {
  let next = 0;
  return (call) => {
    if (call.method === 'DELETE') return { status: 204 };
    const answer = stored(call) as { status: number; json: { signal: { id: string } } };
    next += 1;
    answer.json.signal.id = `00000000-0000-4000-8000-${String(next).padStart(12, '0')}`;
    return answer;
  };
}

it('makes masked proposals with kern and theme, and saves each with a key of its own', async () => {
  const calls = logApi(answerOneByOne());
  const { user } = await propose();
  await screen.findByRole('heading', { name: '2 voorstellen' });
  expect(document.body.textContent).not.toMatch(/Voorbeeldsma|12345678/);
  expect(screen.getByRole('combobox', { name: 'Kern van voorstel 1' })).toHaveProperty(
    'value',
    'WP0002',
  );
  await user.click(save());
  await screen.findByText('2 signalen vastgelegd.');
  const sent = posts(calls).map(({ body }) => body as NewSignal);
  expect(sent.map(({ sourceKind }) => sourceKind)).toEqual(['bijeenkomst', 'bijeenkomst']);
  expect(sent[0]?.kern).toBe('WP0002');
  expect(JSON.stringify(sent)).not.toMatch(/Voorbeeldsma|12345678/);
  expect(new Set(posts(calls).map(({ headers }) => headers['Idempotency-Key'])).size).toBe(2);
});

it('takes what was saved back, and keeps the proposals', async () => {
  const calls = logApi(answerOneByOne());
  const { user } = await propose();
  await user.click(await screen.findByRole('button', { name: '2 signalen vastleggen' }));
  await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
  await screen.findByText('Ongedaan gemaakt. De voorstellen staan er nog.');
  expect(calls.filter(({ method }) => method === 'DELETE')).toHaveLength(2);
  expect(screen.getByRole('button', { name: '2 signalen vastleggen' })).toBeTruthy();
});

it('leaves out what somebody unticks, and sends what was edited', async () => {
  const calls = logApi(answerOneByOne());
  const { user } = await propose();
  await user.click(await screen.findByRole('checkbox', { name: /Voorstel 2/ }));
  await user.click(screen.getByRole('button', { name: 'Tekst wijzigen van voorstel 1' }));
  await user.keyboard(' Bel 06-87654321.');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kern van voorstel 1' }), 'WP0003');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByText('1 signaal vastgelegd.');
  const [sent] = posts(calls).map(({ body }) => body as NewSignal);
  expect(posts(calls)).toHaveLength(1);
  expect(sent?.kern).toBe('WP0003');
  expect(sent?.text).not.toContain('87654321');
  expect(sent?.text).toContain('[telefoon');
});

it('says per proposal what went wrong, and saves the rest again under the same keys', async () => {
  let isDown = true;
  const answer = answerOneByOne();
  const calls = logApi((call) =>
    isDown && JSON.stringify(call.body).includes('vrachtwagens') ? 'offline' : answer(call),
  );
  const { user } = await propose();
  await user.click(await screen.findByRole('button', { name: '2 signalen vastleggen' }));
  await screen.findByText('1 signaal vastgelegd. 1 nog niet: bij het voorstel staat waarom.');
  expect(within(rows()[1] as HTMLElement).getByRole('alert').textContent).toContain(
    'Geen verbinding',
  );
  isDown = false;
  await user.click(screen.getByRole('button', { name: '1 signaal vastleggen' }));
  await screen.findByText('1 signaal vastgelegd.');
  const keys = posts(calls).map(({ headers }) => headers['Idempotency-Key']);
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(2);
});

it('survives a reload, masked', async () => {
  logApi(answerOneByOne());
  const { user, unmount } = await propose();
  await user.click(await screen.findByRole('checkbox', { name: /Voorstel 2/ }));
  await waitFor(() => expect(sessionStorage.length).toBe(1));
  await waitFor(() =>
    expect(Object.values({ ...sessionStorage }).join()).toContain('"isTaken":false'),
  );
  expect(JSON.stringify({ ...sessionStorage })).not.toMatch(/Voorbeeldsma|12345678/);
  unmount();
  await open();
  const second = await screen.findByRole('checkbox', { name: /Voorstel 2/ });
  expect(second).toHaveProperty('checked', false);
});

it.each([
  ['nothing', ' ', 'Er staat nog geen tekst'],
  ['too much', 'a'.repeat(REPORT_MAX + 1), 'langer dan 100.000 tekens'],
  ['no signal', 'Opening.', 'geen stuk dat op een signaal lijkt'],
])('says what to do with %s', async (_, text, said) => {
  logApi();
  await propose(text);
  expect((await screen.findByRole('alert')).textContent).toContain(said);
});
