import type { AccessLine, AccessLogVerification } from '@poolshoogte/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import { openPart } from '../../../platform/testing/open-part';
import { AccessLogPart } from './access-log-page';

jest.setTimeout(30_000);

const HASH = 'a1'.repeat(32);

const line = (seq: number, given: Partial<AccessLine> = {}): AccessLine => ({
  seq,
  at: '2026-11-20T09:30:05Z',
  actor: 'medewerker-q7x2b4c',
  name: 'Joris Verzonnen',
  actorKind: 'person',
  action: 'signal_logged',
  object: { kind: 'signal', id: '0190b2f4-7c31-7000-8000-000000000001' },
  reason: null,
  processingId: `${String(seq)}`.padStart(32, '0'),
  hash: HASH,
  ...given,
});

const INTACT: AccessLogVerification = {
  isIntact: true,
  lines: 1234,
  base: { seq: 0, hash: HASH },
  head: { seq: 1234, hash: HASH },
  faults: [],
};

function open(verification: AccessLogVerification = INTACT) {
  return openPart(<AccessLogPart />, {
    roles: ['privacy_officer'],
    answer: ({ path }) => {
      if (path.startsWith('/v1/access-log/verification')) {
        return { status: 200, json: verification };
      }
      const asked = new URLSearchParams(path.split('?')[1]);
      if (asked.get('action') === 'signal_read') {
        const read = line(7, {
          action: 'signal_read',
          name: null,
          reason: 'Overleg met [naam 1] voorbereiden',
        });
        return { status: 200, json: { lines: [read], nextBefore: null } };
      }
      return asked.has('before')
        ? { status: 200, json: { lines: [line(1)], nextBefore: null } }
        : { status: 200, json: { lines: [line(9), line(8, { seq: null })], nextBefore: 8 } };
    },
  });
}

const rows = () => within(screen.getByRole('list')).getAllByRole('listitem');

it('reads as sentences, with the rest folded below', async () => {
  const { asked } = open();
  expect(await screen.findByText(/regel 9/)).toBeTruthy();
  expect(rows()[0]?.querySelector('p')?.textContent).toBe(
    'medewerker-q7x2b4c (Joris Verzonnen) legde signaal 0190b2f4-7c31 vast.',
  );
  expect(rows()[0]?.querySelector('summary')?.textContent).toBe(
    '20 november 2026, 10:30:05, regel 9',
  );
  expect(rows()[0]?.textContent).toContain('0190b2f4-7c31-7000-8000-000000000001');
  expect(rows()[1]?.textContent).toContain('nog niet in de keten');
  expect(asked()).toEqual(['GET /v1/access-log?municipality=GM1911']);
});

it('shows one kind of action, with the reason that was given', async () => {
  const { user } = open();
  await screen.findByText(/regel 9/);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Toon' }), 'Signaal gelezen');
  expect(await screen.findByText(/Overleg met \[naam 1\] voorbereiden/)).toBeTruthy();
  expect(rows()).toHaveLength(1);
});

it('turns to older lines and back', async () => {
  const { user, asked } = open();
  await user.click(await screen.findByRole('button', { name: 'Oudere regels' }));
  expect(await screen.findByText(/regel 1$/)).toBeTruthy();
  expect(asked()).toContain('GET /v1/access-log?municipality=GM1911&before=8');
  expect(screen.queryByRole('button', { name: 'Oudere regels' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Nieuwere regels' }));
  expect(await screen.findByText(/regel 9/)).toBeTruthy();
});

it('checks the chain when asked, not before', async () => {
  const { user, asked } = open();
  await screen.findByText(/regel 9/);
  await user.click(screen.getByRole('button', { name: 'Controleer de keten' }));
  expect(await screen.findByText('De keten is heel: 1.234 regels nagerekend.')).toBeTruthy();
  expect(screen.getByText(HASH, { selector: 'code' })).toBeTruthy();
  expect(asked().at(-1)).toBe('GET /v1/access-log/verification?municipality=GM1911');
});

it('says what is wrong with a broken chain, and what to do', async () => {
  const { user } = open({
    ...INTACT,
    isIntact: false,
    base: { seq: 3, hash: HASH },
    faults: [{ kind: 'changed', seq: 7, text: 'Deze regel is veranderd.' }],
  });
  await user.click(await screen.findByRole('button', { name: 'Controleer de keten' }));
  expect(await screen.findByText(/De keten is niet heel/)).toBeTruthy();
  expect(screen.getByText('Regel 7: Deze regel is veranderd.')).toBeTruthy();
  expect(screen.getByText(/Tot en met regel 3 is opgeruimd/)).toBeTruthy();
});

it('offers the whole log as files', async () => {
  open();
  const href = async (name: string) =>
    (await screen.findByRole('link', { name })).getAttribute('href');
  expect(await href('Logboek als CSV')).toBe(
    '/v1/access-log/export?municipality=GM1911&format=csv',
  );
  expect(await href('Logboek Dataverwerkingen')).toBe(
    '/v1/access-log/processing?municipality=GM1911',
  );
  await waitFor(() => expect(rows()).toHaveLength(2));
});
