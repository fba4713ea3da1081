import { LIVE_EVENT, type Session } from '@poolshoogte/contracts';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect, useRef } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { buildBoard, TODAY } from '../features/board/testing/board-builder';
import { FakeLiveSocket } from '../features/board/testing/fake-live-socket';
import { createQueryClient } from '../platform/query/query-client';
import { fakeApi } from '../platform/testing/fake-api';
import { buildInstallation, buildMunicipality } from '../platform/testing/municipality-builder';
import { buildSession, buildWallSession } from '../platform/testing/session-builder';
import { Layout } from './layout';

// Asking for the style of every element is slow in jsdom; what is hidden is asked for by itself.
// What is loaded when it is asked for may take a while on a busy machine.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

const BOTH = [buildMunicipality(), buildMunicipality({ code: 'GM1895', name: 'Oldambt' })];

const staffInBoth = (): Session => {
  const session = buildSession(['staff']);
  session.account?.grants.push({ role: 'staff', municipality: 'GM1895' });
  return session;
};

interface Setup {
  path?: string;
  municipalities?: unknown[];
  mode?: 'demo' | 'real';
  isSocketMissing?: boolean;
  session?: Session | 'unreachable';
}

const NOT_SIGNED_IN = {
  status: 401,
  json: {
    type: 'about:blank',
    title: 'U bent niet (meer) aangemeld',
    status: 401,
    detail: 'Meld u aan.',
    code: 'not_signed_in',
  },
};

function open({
  path = '/',
  municipalities = BOTH,
  mode = 'real',
  isSocketMissing = false,
  session = staffInBoth(),
}: Setup = {}) {
  const server = { session };
  const calls = fakeApi(({ method, path: asked }) => {
    if (server.session === 'unreachable') return 'offline';
    if (asked === '/v1/session') return { status: 200, json: server.session };
    if (server.session.account === null) return NOT_SIGNED_IN;
    if (method === 'POST' && asked === '/v1/sign-out') {
      return { status: 200, json: { next: '#afgemeld' } };
    }
    const answers: Record<string, unknown> = {
      '/v1/installation': buildInstallation({ mode }),
      '/v1/municipalities': { municipalities },
      '/v1/boards/GM1911': buildBoard(),
      '/v1/boards/GM1895': buildBoard({ municipality: { code: 'GM1895', name: 'Oldambt' } }),
    };
    const json = answers[asked];
    return json === undefined ? { status: 404 } : { status: 200, json };
  });
  const sockets: FakeLiveSocket[] = [];
  const openSocket = () => {
    const socket = new FakeLiveSocket(() =>
      Promise.resolve({ status: 'following', seq: 10, today: TODAY }),
    );
    sockets.push(socket);
    return isSocketMissing ? Promise.reject(new Error('No file')) : Promise.resolve(socket);
  };
  const place = { path: '', search: '' };
  function Place() {
    const { pathname, search } = useLocation();
    useEffect(() => {
      place.path = pathname;
      place.search = search;
    });
    return null;
  }
  render(
    <QueryClientProvider client={createQueryClient()}>
      <MemoryRouter initialEntries={[path]}>
        <Place />
        <Routes>
          <Route element={<Layout openSocket={openSocket} />}>
            <Route path="/" element={<p>Dit is het bord.</p>} />
            <Route path="/vastleggen" element={<p>Dit is het formulier.</p>} />
            <Route path="/vergelijken" element={<p>Dit is de vergelijking.</p>} />
            <Route path="/importeren" element={<FieldThatTakesFocus />} />
            <Route path="/begin" element={<p>Dit is het begin.</p>} />
            <Route path="/beheer" element={<p>Dit is het beheer.</p>} />
            <Route path="/sessies" element={<p>Dit zijn uw sessies.</p>} />
            <Route path="/wand" element={<p>Dit is de wand.</p>} />
            <Route path="/aanmelden-mislukt" element={<p>Dat lukte niet.</p>} />
          </Route>
        </Routes>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  const asked = () => calls.map((call) => call.path);
  return { place, sockets, server, asked, user: userEvent.setup() };
}

function FieldThatTakesFocus() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return <input ref={field} aria-label="Veld" />;
}

beforeEach(() => {
  window.scrollTo = () => undefined;
});

describe('Layout of who is signed in', () => {
  it('shows the page, the menu of the role and the name of the page in the tab', async () => {
    open();
    expect(await screen.findByText('Dit is het bord.')).toBeTruthy();
    const menu = screen.getByRole('navigation', { name: 'Hoofdmenu' });
    expect(menu.textContent).toBe('NuVastleggenDuidingImporterenAgenda');
    expect(screen.getByRole('link', { name: 'Nu' }).getAttribute('aria-current')).toBe('page');
    expect(document.title).toBe('Nu: Hollands Kroon · Poolshoogte');
    expect(screen.queryByText('Demo: alle gegevens zijn verzonnen.')).toBeNull();
  });

  it('says so when all data is invented', async () => {
    open({ mode: 'demo' });
    expect(await screen.findByText('Demo: alle gegevens zijn verzonnen.')).toBeTruthy();
  });

  it('switches municipality in the address, and follows that one', async () => {
    const { place, sockets } = open();
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: 'Gemeente' }),
      'Oldambt',
    );
    expect(place.search).toBe('?gemeente=GM1895');
    expect(document.title).toBe('Nu: Oldambt · Poolshoogte');
    await screen.findByText('live');
    expect(sockets.at(-1)?.asked).toMatchObject([{ municipality: 'GM1895' }]);
    expect(sockets[0]?.isConnected).toBe(false);
    expect(screen.getByRole('link', { name: 'Vastleggen' }).getAttribute('href')).toBe(
      '/vastleggen?gemeente=GM1895',
    );
  });

  it('offers only municipalities in which the account has a role', async () => {
    open({ session: buildSession(['staff']) });
    expect(await screen.findByText('Dit is het bord.')).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: 'Gemeente' })).toBeNull();
  });

  it('explains a municipality that is not in use, or not for this account', async () => {
    open({ path: '/?gemeente=GM1895', session: buildSession(['staff']) });
    expect(
      await screen.findByRole('heading', { name: /^Deze gemeente is hier niet in gebruik/ }),
    ).toBeTruthy();
    expect(screen.queryByText('Dit is het bord.')).toBeNull();
  });

  it('says that it is live, and since when it is not', async () => {
    const { sockets } = open();
    expect((await screen.findByText('live')).getAttribute('role')).toBe('status');
    act(() => sockets.at(-1)?.send('disconnect', 'transport close'));
    expect(await screen.findByText('niet live')).toBeTruthy();
    expect(screen.getByText(/, stand van \d\d:\d\d:\d\d, \d+ seconden oud/)).toBeTruthy();
    act(() => sockets.at(-1)?.send('connect', undefined));
    expect(await screen.findByText('live')).toBeTruthy();
    act(() =>
      sockets.at(-1)?.send(LIVE_EVENT.heartbeat, {
        municipality: 'GM1911',
        seq: 10,
        at: new Date().toISOString(),
        today: TODAY,
      }),
    );
    expect(screen.getByText(/, bijgewerkt \d\d:\d\d:\d\d/)).toBeTruthy();
  });

  it('says that it is not live when the live connection could not be loaded', async () => {
    open({ isSocketMissing: true });
    expect(await screen.findByText('niet live')).toBeTruthy();
    expect(await screen.findByText('Dit is het bord.')).toBeTruthy();
  });

  it('moves the focus to the new page', async () => {
    open();
    await userEvent.click(await screen.findByRole('link', { name: 'Vastleggen' }));
    expect(await screen.findByText('Dit is het formulier.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('main'));
    expect(document.title).toBe('Vastleggen: Hollands Kroon · Poolshoogte');
  });

  it('leaves the focus in a field of the new page', async () => {
    open();
    await userEvent.click(await screen.findByRole('link', { name: 'Importeren' }));
    expect(document.activeElement).toBe(await screen.findByRole('textbox', { name: 'Veld' }));
  });
});

describe('Layout by role', () => {
  it('opens with the first page of the role', async () => {
    const { place } = open({ session: buildSession(['privacy_officer']) });
    expect(await screen.findByText('Dit is het beheer.')).toBeTruthy();
    expect(place.path).toBe('/beheer');
  });

  it.each([
    ['programme', 'Dit is de vergelijking.'],
    ['administrator', 'Dit is het begin.'],
    ['privacy_officer', 'Dit is het beheer.'],
  ] as const)('neither fetches nor follows the board for %s', async (role, shown) => {
    const { asked, sockets } = open({ session: buildSession([role]) });
    expect(await screen.findByText(shown)).toBeTruthy();
    expect(asked().filter((path) => path.startsWith('/v1/boards'))).toEqual([]);
    expect(sockets).toHaveLength(0);
    expect(screen.queryByText('verbinden')).toBeNull();
  });

  it('says whom a page is for, and where this reader can go', async () => {
    open({ path: '/importeren', session: buildSession(['mayor']) });
    expect(
      await screen.findByRole('heading', { name: 'De pagina Importeren hoort niet bij uw rol' }),
    ).toBeTruthy();
    const main = screen.getByRole('main');
    expect(main.textContent).toContain(
      'Zij is voor: Medewerker. Uw rol in Hollands Kroon is: Burgemeester en college.',
    );
    expect(within(main).getByRole('link', { name: 'Vergelijken' })).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Veld' })).toBeNull();
  });

  it('shows own sessions to everybody', async () => {
    open({ path: '/sessies', session: buildSession(['programme']) });
    expect(await screen.findByText('Dit zijn uw sessies.')).toBeTruthy();
    await waitFor(() => expect(document.title).toBe('Mijn sessies: Hollands Kroon · Poolshoogte'));
  });

  it('sends who manages the installation to the start, anybody else gets an explanation', async () => {
    const { place } = open({ session: buildSession(['administrator'], null) });
    expect(await screen.findByText('Dit is het begin.')).toBeTruthy();
    expect(place.path).toBe('/begin');
  });

  it('explains that there is no role yet', async () => {
    open({ session: buildSession([]), municipalities: [] });
    expect(
      await screen.findByRole('heading', { name: 'U hebt nog geen rol in Poolshoogte' }),
    ).toBeTruthy();
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});

describe('Layout of who is not signed in', () => {
  it('shows one page at every address, and asks for nothing else', async () => {
    const { asked } = open({ path: '/vastleggen?gemeente=GM1911', session: buildSession(null) });
    const button = await screen.findByRole('link', { name: 'Aanmelden' });
    expect(button.getAttribute('href')).toBe(
      '/v1/sign-in?return=%2Fvastleggen%3Fgemeente%3DGM1911',
    );
    expect(screen.getByText(/de accounts en alle gegevens zijn verzonnen/)).toBeTruthy();
    expect(screen.queryByText('Dit is het formulier.')).toBeNull();
    expect(asked()).toEqual(['/v1/session']);
    expect(document.title).toBe('Aanmelden · Poolshoogte');
  });

  it('does not speak of a demo where there is none', async () => {
    open({ session: { ...buildSession(null), hasDemoAccounts: false } });
    expect(await screen.findByText(/account van uw eigen organisatie/)).toBeTruthy();
  });

  it('lets the page say why signing in did not work', async () => {
    open({ path: '/aanmelden-mislukt', session: buildSession(null) });
    expect(await screen.findByText('Dat lukte niet.')).toBeTruthy();
  });

  it('turns into that page when any answer says that the session ended', async () => {
    const { server, sockets, user } = open();
    await screen.findByText('live');
    server.session = buildSession(null);
    // The other board is refused.
    await user.selectOptions(screen.getByRole('combobox', { name: 'Gemeente' }), 'Oldambt');
    expect(await screen.findByText(/Uw sessie is afgelopen/)).toBeTruthy();
    expect(screen.queryByText('Dit is het bord.')).toBeNull();
    expect(sockets.every(({ isConnected }) => !isConnected)).toBe(true);
  });

  it('turns into that page at once when the live connection says so', async () => {
    const { server, sockets } = open();
    await screen.findByText('live');
    server.session = buildSession(null);
    act(() => sockets.at(-1)?.send(LIVE_EVENT.signedOut, undefined));
    expect(await screen.findByText(/Uw sessie is afgelopen/)).toBeTruthy();
    expect(sockets.at(-1)?.isConnected).toBe(false);
  });

  it('says when Poolshoogte cannot be reached, and tries again', async () => {
    jest.useFakeTimers();
    const { server } = open({ session: 'unreachable' });
    await act(() => jest.advanceTimersByTimeAsync(10_000));
    expect(screen.getByRole('alert').textContent).toContain('even niet bereikbaar');
    server.session = buildSession(['staff']);
    await act(() => jest.advanceTimersByTimeAsync(20_000));
    expect(screen.getByText('Dit is het bord.')).toBeTruthy();
    jest.useRealTimers();
  });

  it('shows the wall at every address of a wall screen', async () => {
    const { place, asked } = open({ path: '/importeren', session: buildWallSession() });
    expect(await screen.findByText('Dit is de wand.')).toBeTruthy();
    expect(place.path).toBe('/wand');
    expect(asked()).toEqual(['/v1/session']);
  });
});

describe('account menu', () => {
  const menu = () => screen.getByRole('button', { name: /Sanne de Verzonnene/ });

  it('says who is signed in and as what, and closes with Escape', async () => {
    const { user } = open();
    await screen.findByText('Dit is het bord.');
    expect(menu().getAttribute('aria-expanded')).toBe('false');
    await user.click(menu());
    expect(menu().getAttribute('aria-expanded')).toBe('true');
    const sessions = await screen.findByRole('link', { name: 'Mijn sessies' });
    const opened = document.getElementById(menu().getAttribute('aria-controls') ?? '');
    expect(opened?.hidden).toBe(false);
    expect(opened?.textContent).toContain('Uw rol in Hollands KroonMedewerker');
    sessions.focus();
    await user.keyboard('{Escape}');
    expect(opened?.hidden).toBe(true);
    expect(document.activeElement).toBe(menu());
  });

  it('signs out, leaves nothing in the tab, and goes where the server says', async () => {
    window.sessionStorage.setItem('poolshoogte.test', 'x');
    const { user, asked } = open();
    await screen.findByText('Dit is het bord.');
    await user.click(menu());
    await user.click(await screen.findByRole('button', { name: 'Afmelden' }));
    await waitFor(() => expect(window.location.hash).toBe('#afgemeld'));
    expect(asked()).toContain('/v1/sign-out');
    expect(window.sessionStorage.length).toBe(0);
  });

  it('says that signing out did not work', async () => {
    const { user, server } = open();
    await screen.findByText('Dit is het bord.');
    server.session = 'unreachable';
    await user.click(menu());
    await user.click(await screen.findByRole('button', { name: 'Afmelden' }));
    expect((await screen.findByRole('alert')).textContent).toContain('u bent nog aangemeld');
  });
});
