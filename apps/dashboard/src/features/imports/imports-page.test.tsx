import type { Import } from '@poolshoogte/contracts';
import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { createQueryClient } from '../../platform/query/query-client';
import { buildInstallation, buildMunicipality } from '../../platform/testing/municipality-builder';
import { ImportsPage } from './imports-page';
import { fakeApi, type FakeAnswer, type FakeCall } from '../../platform/testing/fake-api';

jest.setTimeout(30_000);

const EARLIER: Import = {
  id: '3f0c1d5e-8f0a-4a52-9d0c-0d6a3b1d2c11',
  municipality: 'GM1911',
  filename: 'eerder.csv',
  state: 'done',
  startedAt: '2026-11-18T09:12:00Z',
  finishedAt: '2026-11-18T09:12:04Z',
  bytesRead: 900,
  bytesTotal: 900,
  accepted: 12,
  alreadyPresent: 0,
  refused: 2,
  empty: 0,
  withoutKern: 0,
  encoding: 'utf-8',
  delimiter: ';',
  firstDay: '2026-11-01',
  lastDay: '2026-11-17',
  message: null,
  refusals: [{ reason: 'date', text: 'De datum is niet te lezen', count: 2 }],
};

const BASE: Record<string, unknown> = {
  '/v1/installation': buildInstallation(),
  '/v1/municipalities': { municipalities: [buildMunicipality()] },
};

/** An API that keeps the given imports; `post` says what happens to a new file. */
function open(imports: Import[], post: (call: FakeCall) => FakeAnswer = () => ({ status: 503 })) {
  const calls = fakeApi((call) => {
    const json = BASE[call.path];
    if (json !== undefined) return { status: 200, json };
    if (call.method === 'POST') return post(call);
    if (call.path.startsWith('/v1/imports?')) return { status: 200, json: { imports } };
    const job = imports.find(({ id }) => call.path === `/v1/imports/${id}?municipality=GM1911`);
    if (job === undefined) return { status: 404 };
    if (call.method === 'DELETE') {
      job.state = 'undone';
      return { status: 204 };
    }
    return { status: 200, json: job };
  });
  render(
    <MemoryRouter>
      <QueryClientProvider client={createQueryClient()}>
        <ImportsPage />
      </QueryClientProvider>
    </MemoryRouter>,
  );
  return { calls, user: userEvent.setup({ applyAccept: false }) };
}

const choose = async (user: ReturnType<typeof userEvent.setup>, file: File) =>
  user.upload(await screen.findByLabelText(/^Bestand met signalen uit Hollands Kroon/), file);
const csv = new File(['datum;tekst\n'], 'nieuw.csv', { type: 'text/csv' });

it('promises what happens to a file, and starts empty', async () => {
  open([]);
  expect(await screen.findByText('Van het bestand zelf wordt niets bewaard.')).toBeTruthy();
  expect(await screen.findByText('Er is nog niets geïmporteerd.')).toBeTruthy();
});

it('sends the file as it is, under a key of its own, and says what became of it', async () => {
  const { calls, user } = open([], (call) => ({
    status: 201,
    json: { ...EARLIER, id: call.headers['Idempotency-Key'], filename: 'nieuw.csv' },
  }));
  await choose(user, csv);
  await user.click(screen.getByRole('button', { name: 'Importeer in Hollands Kroon' }));
  const outcome = await screen.findByRole('region', { name: /nieuw.csv/ });
  expect(await within(outcome).findByText('12 signalen vastgelegd')).toBeTruthy();
  const sent = calls.find(({ method }) => method === 'POST');
  expect(sent?.path).toBe('/v1/imports?municipality=GM1911&filename=nieuw.csv');
  expect(sent?.headers['content-type']).toBe('text/csv');
  expect(sent?.body).toBe(csv);
  const download = within(outcome).getByRole('link', { hidden: true, name: /geweigerde rijen/ });
  expect(download.getAttribute('href')).toMatch(/\/refusals\?municipality=GM1911&format=csv$/);
  await user.click(screen.getByRole('button', { name: 'Nog een bestand' }));
  expect(await screen.findByLabelText(/Bestand met signalen/)).toBeTruthy();
});

it('sends a workbook as a workbook', async () => {
  const { calls, user } = open([]);
  await choose(user, new File(['PK'], 'lijst.xlsx'));
  await user.click(screen.getByRole('button', { name: 'Importeer in Hollands Kroon' }));
  const sent = calls.find(({ method }) => method === 'POST');
  expect(sent?.headers['content-type']).toBe(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
});

it('says in its own words which file is chosen', async () => {
  const { user } = open([]);
  const field = await screen.findByLabelText('Kies een bestand');
  const describedBy = () =>
    (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' ');
  expect(describedBy()).toMatch(/^Nog geen bestand gekozen Een lijst uit Excel \(xlsx\) of CSV/);
  await choose(user, csv);
  expect(describedBy()).toMatch(/^nieuw.csv, 12 bytes/);
});

it('takes a file that is dropped, and only lights up while one hangs above it', async () => {
  const { calls, user } = open([]);
  const button = await screen.findByRole('button', { name: 'Importeer in Hollands Kroon' });
  const form = button.closest('form');
  if (form === null) throw new Error('The button stands in no form.');
  fireEvent.dragOver(form);
  // jsdom knows no DragEvent, and only a mouse event says where the pointer went.
  const leave = (relatedTarget: Element) =>
    fireEvent(form, new MouseEvent('dragleave', { bubbles: true, relatedTarget }));
  leave(button);
  expect(form.dataset['over']).toBe('true');
  leave(document.body);
  expect(form.dataset['over']).toBe('false');
  // `false`: the page kept the browser from opening the file.
  expect(fireEvent.drop(form, { dataTransfer: { files: [csv] } })).toBe(false);
  expect(screen.getByText('nieuw.csv')).toBeTruthy();
  expect(calls.some(({ method }) => method === 'POST')).toBe(false);
  await user.click(button);
  expect(calls.find(({ method }) => method === 'POST')?.body).toBe(csv);
});

it.each([
  [new File(['x'], 'lijst.xls'), /rekenblad/],
  [new File([], 'leeg.csv'), /leeg/],
])('refuses a file that cannot be read before it is sent', async (file, message) => {
  const { calls, user } = open([]);
  await choose(user, file);
  expect(screen.getByRole('alert').textContent).toMatch(message);
  const button = screen.getByRole('button', { name: 'Importeer in Hollands Kroon' });
  expect(button).toHaveProperty('disabled', true);
  expect(calls.some(({ method }) => method === 'POST')).toBe(false);
});

it('sends the same file again, as a new import, when the connection was lost', async () => {
  let isOnline = false;
  const { calls, user } = open([], (call) =>
    isOnline
      ? { status: 201, json: { ...EARLIER, id: call.headers['Idempotency-Key'] } }
      : 'offline',
  );
  await choose(user, csv);
  await user.click(screen.getByRole('button', { name: 'Importeer in Hollands Kroon' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/verbinding viel weg/);
  isOnline = true;
  await user.click(screen.getByRole('button', { name: 'Opnieuw sturen' }));
  await screen.findByText('12 signalen vastgelegd');
  const posts = calls.filter(({ method }) => method === 'POST');
  const keys = posts.map(({ headers }) => headers['Idempotency-Key']);
  expect(keys).toHaveLength(2);
  // Under the old key the server would only repeat its old answer.
  expect(new Set(keys).size).toBe(2);
  expect(posts.every(({ body }) => body === csv)).toBe(true);
});

it('offers to send a file again that was read only in part', async () => {
  const message = 'Het bestand kwam niet helemaal binnen.';
  const { user } = open([], (call) => ({
    status: 201,
    json: { ...EARLIER, id: call.headers['Idempotency-Key'], state: 'interrupted', message },
  }));
  await choose(user, csv);
  await user.click(screen.getByRole('button', { name: 'Importeer in Hollands Kroon' }));
  expect(await screen.findByText(message)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Opnieuw sturen' })).toBeTruthy();
});

it('takes an import back only after a question in the page', async () => {
  const { calls, user } = open([{ ...EARLIER }]);
  await user.click(
    await screen.findByRole('button', { name: 'Import van eerder.csv ongedaan maken' }),
  );
  expect(screen.getByText(/12 signalen verdwijnen dan van het bord/)).toBeTruthy();
  const no = screen.getByRole('button', { name: 'Nee, laat staan' });
  expect(document.activeElement).toBe(no);
  await user.click(no);
  expect(calls.some(({ method }) => method === 'DELETE')).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Import van eerder.csv ongedaan maken' }));
  await user.click(screen.getByRole('button', { name: 'Ja, haal ze weg' }));
  await waitFor(() => expect(screen.getByText(/^Ongedaan gemaakt/)).toBeTruthy());
  expect(calls.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
});
