import type { Board, Kernen } from '@poolshoogte/contracts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { ConnectionContext, type Connection } from '../../platform/live/connection';
import { buildInstallation, buildMunicipality } from '../../platform/testing/municipality-builder';
import { BoardPage } from './board-page';
import { boardQuery } from './api/board-query';
import {
  boardWithKernen,
  buildBoard,
  feedItem,
  kernCodes,
  kernRow,
  silentKern,
  themeRow,
} from './testing/board-builder';
import { kernGrid } from './testing/kern-builder';

// Finding by role walks the whole page; without asking for the style of every element it is quick.
configure({ defaultHidden: true });
jest.setTimeout(30_000);

const MUNICIPALITY = buildMunicipality({ kernCount: 4 });

const kernen = (): Kernen => ({
  municipality: MUNICIPALITY,
  kernen: kernGrid(4),
  attribution: 'CBS/Kadaster, Who’s On First',
});

/** The server: what it answers on each path; a path without an answer fails. */
function serve(answers: Record<string, unknown>): void {
  globalThis.fetch = ((path: string) => {
    const answer = answers[path];
    return answer === undefined
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve({
          ok: true,
          status: 200,
          text: () => Promise.resolve(JSON.stringify(answer)),
        });
  }) as unknown as typeof fetch;
}

const answersWith = (board: Board, others: Record<string, unknown> = {}) => ({
  '/v1/installation': buildInstallation(),
  '/v1/municipalities': { municipalities: [MUNICIPALITY] },
  '/v1/municipalities/GM1911/kernen': kernen(),
  '/v1/boards/GM1911': board,
  ...others,
});

const LIVE: Connection = { state: 'live', lastProofAt: Date.now() };

function open(answers: Record<string, unknown>, connection: Connection = LIVE) {
  serve(answers);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <ConnectionContext value={connection}>
        <MemoryRouter>
          <BoardPage />
        </MemoryRouter>
      </ConnectionContext>
    </QueryClientProvider>,
  );
  return client;
}

const board = (): Board =>
  boardWithKernen(
    [
      kernRow('WP0001', { count: 9, expected: { lo: 1, hi: 4 }, deviation: 3 }),
      silentKern('WP0002', '2026-11-03'),
    ],
    4,
  );

describe('BoardPage', () => {
  it('opens with the sentence, whose names lead to the kern', async () => {
    open(answersWith(board()));
    const sentence = await screen.findByRole('heading', { level: 1 });
    expect(sentence.textContent).toBe(
      'In twee van de vier kernen is het zoals gewoonlijk. In Dorp 1 horen we veel meer dan daar normaal is, uit Dorp 2 al twee weken niets.',
    );
    await userEvent.click(within(sentence).getByRole('link', { name: 'Dorp 1' }));
    expect(screen.getByRole('region', { name: 'Gekozen: Dorp 1' })).toBeTruthy();
    await userEvent.click(screen.getByRole('link', { name: 'Terug naar wat afwijkt' }));
    expect(screen.getByRole('region', { name: 'Wat afwijkt' })).toBeTruthy();
  });

  it('has every kern on the map as a link that says how it stands', async () => {
    open(answersWith(board()));
    const map = await screen.findByRole('group', { name: 'Kaart van de kernen' });
    expect(within(map).getAllByRole('link')).toHaveLength(4);
    expect(within(map).getByRole('link', { name: 'Dorp 1: 9 signalen, gewoonlijk 1 tot 4' }));
    expect(within(map).getByRole('link', { name: 'Dorp 2: al 16 dagen geen meldingen' }));
    expect(screen.getByText('Grenzen: CBS/Kadaster, Who’s On First')).toBeTruthy();
  });

  it('shows the map as a table, what deviates first', async () => {
    open(answersWith(board()));
    const panel = await screen.findByRole('region', { name: 'Kernen, laatste 10 dagen' });
    await userEvent.click(within(panel).getByRole('button', { name: 'Als tabel' }));
    const rows = within(within(panel).getByRole('table')).getAllByRole('rowheader');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Dorp 1, veel meer dan normaal',
      'Dorp 2, stilte, geen meldingen',
      'Dorp 3, zoals gewoonlijk',
      'Dorp 4, zoals gewoonlijk',
    ]);
  });

  it('counts the kernen per step in the legend, silence apart', async () => {
    open(answersWith(board()));
    const legend = await screen.findByRole('list', { name: /per afwijking/ });
    expect(
      within(legend)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '0minder',
      '0iets minder',
      '2normaal',
      '0iets meer',
      '0meer',
      '1veel meer',
      '1stilte, geen meldingen',
    ]);
  });

  it('sets what deviates against its normal, without inventing more', async () => {
    open(answersWith(board()));
    const panel = await screen.findByRole('region', { name: 'Wat afwijkt' });
    expect(within(panel).getByText(/9 signalen in 10 dagen, gewoonlijk 1–4/)).toBeTruthy();
    expect(within(panel).getByRole('img', { name: 'Nu 9, gewoonlijk 1–4' })).toBeTruthy();
    expect(within(panel).getByText(/Al 16 dagen kwam hier niets vandaan/)).toBeTruthy();
  });

  it('says that nothing deviates on a quiet day', async () => {
    open(answersWith(buildBoard({}, 4)));
    expect(await screen.findByText('Niets wijkt af van normaal.')).toBeTruthy();
  });

  it('shows seven themes, what deviates first, and all of them when asked', async () => {
    const themes = buildBoard().themes.map(({ id }) =>
      id === 'zorg' ? themeRow(id, { count: 9, deviation: 2 }) : themeRow(id),
    );
    open(answersWith({ ...board(), themes }));
    const panel = await screen.findByRole('region', { name: 'Thema’s, acht weken' });
    const headers = () => within(panel).getAllByRole('rowheader');
    expect(headers()).toHaveLength(7);
    expect(headers()[0]?.textContent).toBe('Zorg, meer dan normaal');
    await userEvent.click(within(panel).getByRole('button', { name: 'toon alle 15' }));
    expect(headers()).toHaveLength(15);
    await userEvent.click(within(panel).getByRole('button', { name: 'Als tabel' }));
    expect(within(panel).getAllByRole('columnheader').at(-1)?.textContent).toBe('vandaag');
  });

  it('shows three signals, masked, and the rest when asked', async () => {
    const feed = [5, 4, 3, 2, 1].map((number) =>
      feedItem(number, { text: `[naam 1] belde ${String(number)} keer met [naam 2].` }),
    );
    open(answersWith({ ...board(), feed }));
    const panel = await screen.findByRole('region', { name: 'Nieuwste signalen' });
    expect(within(panel).getAllByRole('listitem')).toHaveLength(3);
    expect(within(panel).getAllByText('naam')).toHaveLength(3);
    expect(within(panel).getAllByText('naam 2')[0]?.className).toBe('mask');
    expect(within(panel).queryByText(/\[naam/)).toBeNull();
    await userEvent.click(within(panel).getByRole('button', { name: 'Alle 5' }));
    expect(within(panel).getAllByRole('listitem')).toHaveLength(5);
  });

  it('marks a signal that comes in as new, and only that one', async () => {
    const client = open(answersWith(board()));
    const panel = await screen.findByRole('region', { name: 'Nieuwste signalen' });
    expect(within(panel).queryByText('nieuw')).toBeNull();
    act(() => {
      client.setQueryData<Board>(boardQuery('GM1911').queryKey, (known) =>
        known === undefined
          ? known
          : { ...known, seq: 11, feed: [feedItem(9, { text: 'Net binnen.' }), ...known.feed] },
      );
    });
    await waitFor(() => expect(within(panel).getAllByText('nieuw')).toHaveLength(1));
    expect(within(panel).getAllByRole('listitem')[0]?.textContent).toContain('Net binnen.');
  });

  it('says whether enough is logged, and what is silent', async () => {
    open(answersWith(board()));
    const strip = await screen.findByRole('region', { name: 'Wordt er genoeg vastgelegd?' });
    expect(strip.textContent).toContain(
      'Ja: 42 signalen in 10 dagen, gewoonlijk 30–48. De cijfers zijn dus te vergelijken met eerder. Uit Dorp 2 (16 dagen) kwam niets; dat is stilte, geen rust.',
    );
  });

  it('keeps the rest of the board when the map does not come', async () => {
    open(answersWith(board(), { '/v1/municipalities/GM1911/kernen': undefined }));
    const panel = await screen.findByRole('region', { name: 'Kernen, laatste 10 dagen' });
    expect(within(panel).getByRole('alert').textContent).toContain(
      'De kaart en de namen van de kernen konden niet worden opgehaald',
    );
    serve(answersWith(board()));
    await userEvent.click(within(panel).getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByRole('group', { name: 'Kaart van de kernen' })).toBeTruthy();
  });

  it('offers a new attempt when the board does not come', async () => {
    open(answersWith(board(), { '/v1/boards/GM1911': undefined }));
    expect((await screen.findByRole('alert')).textContent).toContain('De stand kon niet worden');
    serve(answersWith(board()));
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
  });

  it('explains an empty board', async () => {
    const empty = buildBoard({
      kernen: kernCodes(4).map((code) =>
        kernRow(code, { count: 0, expected: null, deviation: null, lastSignalOn: null }),
      ),
      logging: {
        count: 0,
        echoes: 0,
        expected: null,
        days: new Array<number>(42).fill(0),
        withoutKern: 0,
      },
      feed: [],
    });
    open(answersWith(empty));
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
      'In Hollands Kroon is nog niets vastgelegd.',
    );
    expect(screen.getByText(/Leg een eerste signaal vast/)).toBeTruthy();
    expect(screen.getByText(/Er is nog geen signaal/)).toBeTruthy();
  });

  it('begins with the time when the board is old', async () => {
    open(answersWith(board()), {
      state: 'stale',
      lastProofAt: Date.parse('2026-11-19T13:32:07Z') - 86_400_000 * 365,
    });
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toMatch(
      /^Om 14:32 was het in twee van de vier kernen/,
    );
  });
});
