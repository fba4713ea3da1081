import type { Operations } from '@poolshoogte/contracts';
import { screen, within } from '@testing-library/react';
import { openPart } from '../../../platform/testing/open-part';
import { refusal } from '../../../platform/testing/refusal';
import { OperationsPage } from './operations-page';

const AT = '2026-11-19T13:32:07.000Z';
const FINE: Operations = {
  at: AT,
  level: 'fine',
  database: {
    level: 'fine',
    version: '18.4 (Debian)',
    roundTripMs: 2.4,
    pool: { size: 4, inUse: 1, waiting: 0 },
  },
  relay: { level: 'fine', waiting: 0, oldestSeconds: null },
  live: { level: 'fine', connected: 3, following: 2, isListening: true, sent: 1_200, skipped: 0 },
  jobs: [
    {
      level: 'fine',
      name: 'live.prune',
      what: 'Ruimt oude nummers op',
      everySeconds: 600,
      lastSuccessAt: '2026-11-19T13:28:07.000Z',
      lastMs: 3,
      failures: 0,
    },
  ],
  imports: { level: 'fine', running: 0, stalled: 0, interrupted: 0, rowsPerSecond: 0 },
  sources: [
    { kind: 'melding', lastArrivalAt: '2026-11-19T13:31:57.000Z' },
    { kind: 'online', lastArrivalAt: null },
  ],
  node: {
    level: 'fine',
    version: '0.1.0',
    runtime: 'v22.1.0',
    startedAt: '2026-11-19T10:32:07.000Z',
    memoryBytes: 188_743_680,
    heapLimitBytes: 1_000,
    heapUsedBytes: 250,
    eventLoopDelayMs: 21,
    isReady: true,
  },
};

const open = (seen: Operations) =>
  openPart(<OperationsPage />, {
    roles: ['administrator'],
    answer: () => ({ status: 200, json: seen }),
  });

const itemOf = async (title: string) => {
  const item = (await screen.findByRole('heading', { name: title })).closest('li');
  if (item === null) throw new Error(`${title} is in no list.`);
  return within(item);
};

it('says in one sentence that all is well, and per part what is so', async () => {
  open(FINE);
  expect((await screen.findByText('Alles loopt.')).getAttribute('role')).toBe('status');
  expect((await itemOf('Database')).getByText('In orde')).toBeTruthy();
  expect(
    (await itemOf('Database')).getByText(/Antwoordt in 2 ms\. 1 van 4 verbindingen bezig/),
  ).toBeTruthy();
  expect(
    (await itemOf('Live schermen')).getByText(/3 schermen zijn verbonden, 2 volgen een bord/),
  ).toBeTruthy();
  expect(
    (await itemOf('Geheugen en drukte')).getByText(/180 MB geheugen, 25 procent/),
  ).toBeTruthy();
  expect(
    (await itemOf('Ruimt oude nummers op')).getByText(
      /Komt elke 10 minuten\. Laatst gelukt: 4 minuten geleden/,
    ),
  ).toBeTruthy();
  expect(screen.getByText('10 seconden geleden')).toBeTruthy();
  expect(screen.getByText('nog niet sinds de start')).toBeTruthy();
  expect(screen.queryByText('Wat te doen:')).toBeNull();
});

it('says what to do, only at what asks for it', async () => {
  const relay = { level: 'act' as const, waiting: 1_204, oldestSeconds: 95 };
  open({ ...FINE, level: 'act', relay });
  expect(await screen.findByText('Er is iets te doen bij doorgeven van wijzigingen.')).toBeTruthy();
  const item = await itemOf('Doorgeven van wijzigingen');
  expect(item.getByText('Doe iets')).toBeTruthy();
  expect(
    item.getByText(/1\.204 wijzigingen wachten op een nummer, de oudste 1 minuut/),
  ).toBeTruthy();
  expect(screen.getAllByText('Wat te doen:')).toHaveLength(1);
});

it('says that it could not look, and offers to try again', async () => {
  const { user, asked } = openPart(<OperationsPage />, {
    roles: ['administrator'],
    answer: () => refusal('not_allowed'),
  });
  const retry = await screen.findByRole('button', { name: /opnieuw/i });
  const before = asked().length;
  await user.click(retry);
  expect(asked().length).toBeGreaterThan(before);
});
