import { screen, within } from '@testing-library/react';
import type { FakeAnswer, FakeCall } from '../../../platform/testing/fake-api';
import { openPart } from '../../../platform/testing/open-part';
import { refusal } from '../../../platform/testing/refusal';
import { TaggingPage } from './tagging-page';

jest.setTimeout(30_000);

const ID = '00000000-0000-4000-8000-000000000001';
const figures = (microF1: number) => ({ items: 40, microF1, perTheme: [] });
const LEXICON = 'nl-lexicon-1';

const MODEL = {
  version: 3,
  madeAt: '2026-11-20T02:40:00Z',
  state: 'refused',
  stateAt: '2026-11-20T02:40:00Z',
  lexiconVersion: LEXICON,
  lessons: 160,
  figures: figures(0.71),
  before: figures(0.8),
  reason: 'Slechter dan de versie die geldt.',
  isKept: true,
};

const CORRECTION = {
  id: ID,
  at: '2026-11-19T10:00:00Z',
  kind: 'correction',
  moment: 'retagging',
  suggestedThemes: ['asielopvang'],
  chosenThemes: ['zorg'],
  suggestedDrivers: [],
  chosenDrivers: null,
  suggestedPhase: 'onbekend',
  chosenPhase: null,
  modelVersion: 0,
  lexiconVersion: LEXICON,
  isWithdrawn: false,
};

const GIVEN: Record<string, unknown> = {
  '/v1/taggings': {
    live: { modelVersion: 0, lexiconVersion: LEXICON },
    models: [MODEL],
    settings: { secondCodingShare: 5 },
  },
  '/v1/taggings/quality': {
    weeks: [
      {
        monday: '2026-11-16',
        signals: 12,
        themes: [{ theme: 'zorg', suggested: 10, chosen: 8, both: 6 }],
      },
    ],
    changes: [{ day: '2026-11-17', modelVersion: 1, lexiconVersion: LEXICON }],
    words: [{ theme: 'zorg', word: 'wachtlijst', signals: 3 }],
    agreement: {
      pairs: 9,
      perTheme: [{ theme: 'zorg', both: 4, one: 1, none: 4, kappa: 0.78, alpha: null }],
    },
  },
  '/v1/taggings/corrections': {
    corrections: [CORRECTION],
    total: { corrections: 1, confirmations: 30, withdrawn: 0 },
  },
  '/v1/lexicon-changes': {
    changes: [{ id: ID, kind: 'add', theme: 'zorg', word: 'zorgplein', at: CORRECTION.at }],
    proposals: [{ theme: 'zorg', word: 'knisperbrug', withTheme: 4, signals: 5 }],
  },
  '/v1/taggings/version': {
    tagger: {
      modelVersion: 0,
      lexiconVersion: LEXICON,
      revision: 0,
      changes: [],
      weights: null,
    },
  },
};

function answer({ method, path }: FakeCall): FakeAnswer {
  if (method === 'POST' && path.includes('/withdrawal'))
    return { status: 200, json: { isRestored: true } };
  if (method !== 'GET') return { status: 204 };
  return { status: 200, json: GIVEN[path.split('?')[0] ?? ''] };
}

const open = (by = answer) =>
  openPart(<TaggingPage />, { roles: ['administrator'], path: '/beheer/taggen', answer: by });

it('says how good suggestions are, as a drawing and as a table with its break', async () => {
  const { user } = open();
  const finding = await screen.findByRole('heading', {
    name: /Alle thema’s: van elke 100 voorstellen kloppen er 60/,
  });
  expect(finding).toBeTruthy();
  expect(screen.getByText('wachtlijst')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Als tabel' }));
  expect(screen.getByRole('rowheader', { name: '16 nov, andere versie' })).toBeTruthy();
  expect(screen.getByRole('cell', { name: '75%' })).toBeTruthy();
  await user.selectOptions(screen.getAllByRole('combobox', { name: 'Thema' })[0] as HTMLElement, [
    'Asielopvang',
  ]);
  expect(screen.getByRole('heading', { name: /Asielopvang: nog te weinig/ })).toBeTruthy();
});

it('withdraws a correction with one tap', async () => {
  const { user, sent } = open();
  await user.click(await screen.findByRole('button', { name: /Trek in: Asielopvang werd Zorg/ }));
  expect(sent()).toMatchObject([
    { method: 'POST', path: `/v1/corrections/${ID}/withdrawal?municipality=GM1911` },
  ]);
});

it('shows every version with its figures and why, and puts one live', async () => {
  const { user, sent } = open();
  const versions = within(await screen.findByRole('list', { name: 'Versies' }));
  expect(versions.getByText('Slechter dan de versie die geldt.')).toBeTruthy();
  expect(versions.getByText(/71,0%, de versie van toen 80,0%/)).toBeTruthy();
  await user.click(versions.getByRole('button', { name: 'Laat versie 3 gelden' }));
  expect(sent()).toMatchObject([
    { method: 'PUT', path: '/v1/taggings/live', body: { municipality: 'GM1911', version: 3 } },
  ]);
});

it('tags a text in the browser and sends nothing of it', async () => {
  const { user, asked } = open();
  await user.type(
    await screen.findByRole('textbox', { name: 'Tekst' }),
    'Gedoe over het azc, zegt mevrouw De Vries.',
  );
  const now = within(await screen.findByRole('region', { name: /geldt nu/ }));
  expect(await now.findByText('Asielopvang')).toBeTruthy();
  expect(now.getByText('azc')).toBeTruthy();
  expect(asked().join('\n')).not.toMatch(/azc|Vries/i);
  expect(screen.queryByText(/De Vries/, { selector: 'p' })).toBeNull();
});

it('adds and takes back words, and decides about a proposed one', async () => {
  const { user, sent } = open();
  await user.type(await screen.findByRole('textbox', { name: 'Woord' }), 'dorpsmolen*');
  await user.click(screen.getByRole('button', { name: 'Voeg toe' }));
  expect(await screen.findByText('Gedaan. Het geldt vanaf nu.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Wijs knisperbrug bij Zorg af' }));
  await user.click(screen.getByRole('button', { name: 'Neem zorgplein bij Zorg terug' }));
  expect(sent().map(({ method, body }) => [method, body])).toMatchObject([
    ['POST', { kind: 'add', word: 'dorpsmolen*' }],
    ['POST', { kind: 'decline', theme: 'zorg', word: 'knisperbrug' }],
    ['DELETE', undefined],
  ]);
});

it('says what to do when a word is refused', async () => {
  const { user } = open((call) =>
    call.method === 'POST' ? refusal('word_refused') : answer(call),
  );
  await user.type(await screen.findByRole('textbox', { name: 'Woord' }), 'Jansen');
  await user.click(screen.getByRole('button', { name: 'Voeg toe' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Noem geen namen');
});

it('has words for a municipality where nothing happened yet, and for a failure', async () => {
  const empty: Record<string, unknown> = {
    '/v1/taggings': { ...(GIVEN['/v1/taggings'] as object), models: [] },
    '/v1/taggings/quality': {
      weeks: [],
      changes: [],
      words: [],
      agreement: { pairs: 0, perTheme: [] },
    },
    '/v1/taggings/corrections': {
      corrections: [],
      total: { corrections: 0, confirmations: 0, withdrawn: 0 },
    },
  };
  open(({ path }) => {
    const json = empty[path.split('?')[0] ?? ''];
    return json === undefined ? 'offline' : { status: 200, json };
  });
  expect(await screen.findByText(/Er is nog niets om te meten/)).toBeTruthy();
  expect(screen.getByText('Er is nog niets verbeterd.')).toBeTruthy();
  expect(screen.getByText('Er is nog geen signaal twee keer getagd.')).toBeTruthy();
  const tries = { timeout: 15_000 };
  expect(await screen.findByText(/De woorden konden niet/, undefined, tries)).toBeTruthy();
});
