import type { Session } from '@poolshoogte/contracts';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useEffect } from 'react';
import { MemoryRouter, useLocation } from 'react-router';
import {
  boardWithKernen,
  feedItem,
  kernRow,
  TODAY,
} from '../../features/board/testing/board-builder';
import { FakeLiveSocket } from '../../features/board/testing/fake-live-socket';
import { kernGrid } from '../../features/board/testing/kern-builder';
import { createQueryClient } from '../../platform/query/query-client';
import { fakeApi, type FakeAnswer } from '../../platform/testing/fake-api';
import { buildInstallation, buildMunicipality } from '../../platform/testing/municipality-builder';
import { buildSession, buildWallSession } from '../../platform/testing/session-builder';
import { WallPage } from './wall-page';

configure({ defaultHidden: true });
jest.setTimeout(30_000);

const CODE = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNO-_';
const MUNICIPALITY = buildMunicipality({ kernCount: 4 });
const BOARD = {
  ...boardWithKernen([kernRow('WP0001', { count: 9, deviation: 3 })], 4),
  feed: [feedItem(1, { text: null })],
};

const REFUSED: FakeAnswer = {
  status: 404,
  json: {
    type: 'about:blank',
    title: 'Deze koppelcode werkt niet',
    status: 404,
    detail: 'Zij is al gebruikt of verlopen. Maak in Beheer een nieuw wandscherm aan.',
    code: 'enrolment_invalid',
  },
};

function open(session: Session, hash = '', enrolment: FakeAnswer | 'works' = 'works') {
  const server = { session };
  const calls = fakeApi(({ path }) => {
    if (path === '/v1/devices/enrolment') {
      if (enrolment !== 'works') return enrolment;
      server.session = buildWallSession();
      return { status: 200, json: { municipality: 'GM1911' } };
    }
    const answers: Record<string, unknown> = {
      '/v1/session': server.session,
      '/v1/installation': buildInstallation(),
      '/v1/municipalities': { municipalities: [MUNICIPALITY] },
      '/v1/municipalities/GM1911/kernen': {
        municipality: MUNICIPALITY,
        kernen: kernGrid(4),
        attribution: 'CBS',
      },
      '/v1/boards/GM1911': BOARD,
    };
    const json = answers[path];
    return json === undefined ? { status: 404 } : { status: 200, json };
  });
  const socket = new FakeLiveSocket(() =>
    Promise.resolve({ status: 'following', seq: 10, today: TODAY }),
  );
  const place = { address: '' };
  function Place() {
    const { pathname, hash: shown } = useLocation();
    useEffect(() => {
      place.address = pathname + shown;
    });
    return null;
  }
  render(
    <QueryClientProvider client={createQueryClient()}>
      <MemoryRouter initialEntries={[`/wand${hash}`]}>
        <Place />
        <WallPage openSocket={() => Promise.resolve(socket)} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  const enrolments = () => calls.filter(({ path }) => path === '/v1/devices/enrolment');
  return { server, socket, place, enrolments, user: userEvent.setup() };
}

const wholeBoard = () => screen.findByRole('heading', { level: 1, name: /In Dorp 1 horen we/ });

it('is linked by the code behind the #, which leaves the address at once', async () => {
  const { place, enrolments } = open(buildSession(null), `#${CODE}`);
  expect(await wholeBoard()).toBeTruthy();
  expect(place.address).toBe('/wand');
  expect(enrolments()).toMatchObject([{ method: 'POST', body: { code: CODE } }]);
});

it('shows the board of its municipality, with nothing to press and no text', async () => {
  const { socket } = open(buildWallSession());
  expect(await wholeBoard()).toBeTruthy();
  expect(await screen.findByText('live')).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.queryByRole('navigation')).toBeNull();
  expect(screen.getByRole('region', { name: 'Nieuwste signalen' }).textContent).toContain('Dorp 1');
  expect(socket.asked).toMatchObject([{ municipality: 'GM1911' }]);
});

it('says since when it is not live, and goes on when the connection is back', async () => {
  const { socket } = open(buildWallSession());
  await screen.findByText('live');
  act(() => socket.send('disconnect', 'transport close'));
  expect(await screen.findByText('niet live')).toBeTruthy();
  expect(screen.getByText(/stand van \d\d:\d\d:\d\d/)).toBeTruthy();
  act(() => socket.send('connect', undefined));
  expect(await screen.findByText('live')).toBeTruthy();
});

it('says how to link it again when its session was ended', async () => {
  const { server, socket } = open(buildWallSession());
  await screen.findByText('live');
  server.session = buildSession(null);
  act(() => socket.send('signed-out', undefined));
  expect(await screen.findByRole('heading', { name: 'Dit scherm is niet gekoppeld' })).toBeTruthy();
  expect(screen.getByText(/maakt in Poolshoogte bij Beheer, Wandschermen/)).toBeTruthy();
  expect(socket.isConnected).toBe(false);
});

it('says why a code does not work', async () => {
  open(buildSession(null), `#${CODE}`, REFUSED);
  expect(await screen.findByRole('heading', { name: 'Deze koppelcode werkt niet' })).toBeTruthy();
});

it('keeps the code when there is no connection', async () => {
  const { enrolments, user } = open(buildSession(null), `#${CODE}`, 'offline');
  await user.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
  await waitFor(() => expect(enrolments()).toHaveLength(2));
});

it('sends nothing when the link is not whole', async () => {
  const { enrolments } = open(buildSession(null), '#kapot');
  expect(await screen.findByRole('heading', { name: 'Deze koppellink is niet heel' })).toBeTruthy();
  expect(enrolments()).toHaveLength(0);
});

it('asks before it takes the browser of somebody who is signed in', async () => {
  const { enrolments, user } = open(buildSession(['administrator']), `#${CODE}`);
  const yes = await screen.findByRole('button', { name: 'Ja, koppel deze browser' });
  expect(enrolments()).toHaveLength(0);
  await user.click(yes);
  expect(await wholeBoard()).toBeTruthy();
  expect(enrolments()).toHaveLength(1);
});

it('grows with the screen, and is never smaller than it was drawn', async () => {
  const size = { width: window.innerWidth, height: window.innerHeight };
  const resize = (width: number, height: number) =>
    act(() => {
      Object.assign(window, { innerWidth: width, innerHeight: height });
      window.dispatchEvent(new Event('resize'));
    });
  open(buildWallSession());
  const zoom = () => (screen.getByRole('main').parentElement as HTMLElement).style.zoom;
  await wholeBoard();
  resize(2560, 1600);
  expect(zoom()).toBe('2');
  resize(3840, 800);
  expect(zoom()).toBe('1');
  resize(360, 800);
  expect(zoom()).toBe('1');
  resize(size.width, size.height);
});
