import { addDays, dayAt } from '@poolshoogte/calendar';
import { Board, LIVE_PROTOCOL_VERSION, StoredSignal } from '@poolshoogte/contracts';
import { aNewSignal, seededPicks } from '@poolshoogte/testing';
import { THEME_IDS } from '@poolshoogte/vocabulary';
import { answer, postSignal, problemOf } from '../../testing/http';
import { applied, LiveClient } from '../../testing/live-client';
import { startTestApplication, type TestApplication } from '../../testing/test-application';
import { figuresFromSignals, figuresOf } from './board-oracle.fixture';

let test: TestApplication;
const clients: LiveClient[] = [];
const TODAY = dayAt(new Date());

beforeAll(async () => {
  test = await startTestApplication(['GM0944', 'GM1911']);
});
afterAll(async () => {
  for (const client of clients) client.close();
  await test.close();
});

const address = (id: string) => `${test.url}/v1/signals/${id}?municipality=GM0944`;
const fetchBoard = (code = 'GM0944') => answer(test.fetch(`${test.url}/v1/boards/${code}`), Board);

async function connect(): Promise<LiveClient> {
  const client = await LiveClient.connect(test);
  clients.push(client);
  return client;
}

const log = async (change: Record<string, unknown> = {}) =>
  answer(
    postSignal(test, aNewSignal({ municipality: 'GM0944', occurredOn: TODAY, ...change })),
    StoredSignal,
  );

/** Everything of a board that must be equal; the moment of reading may differ. */
const content = ({ asOf: _asOf, seq: _seq, ...board }: Board) => board;

it('of a municipality without signals is complete, and says that no normal is known', async () => {
  const board = await fetchBoard('GM1911');
  expect(board.kernen).toHaveLength(19);
  expect(board.themes.map((row) => row.id)).toEqual([...THEME_IDS]);
  expect(board.kernen.every((row) => row.expected === null && row.deviation === null)).toBe(true);
  expect(board.feed).toEqual([]);
});

it('of a municipality that is not in use here is a clear refusal', async () => {
  expect(await problemOf(test.fetch(`${test.url}/v1/boards/GM0014`))).toMatchObject({
    code: 'not_allowed',
    status: 403,
  });
});

it('counts in the window by the day it happened, and knows what is normal after two months', async () => {
  const [{ code: kern } = { code: '' }] = (await fetchBoard('GM1911')).kernen;
  const days = Array.from({ length: 14 }, (_, index) => addDays(TODAY, -11 - index * 6));
  for (const occurredOn of days) {
    await log({ municipality: 'GM1911', kern, occurredOn, themes: ['zorg'] });
  }
  for (let times = 0; times < 9; times += 1) {
    await log({ municipality: 'GM1911', kern, themes: ['zorg'] });
  }
  const board = await fetchBoard('GM1911');
  const row = board.kernen.find((candidate) => candidate.code === kern);
  expect(row).toMatchObject({ count: 9, deviation: 3, isSilent: false, lastSignalOn: TODAY });
  expect(row?.expected?.hi).toBeLessThanOrEqual(4);
  const theme = board.themes.find((candidate) => candidate.id === 'zorg');
  expect(theme?.count).toBe(9);
  expect(theme?.series.at(-1)).toBe(9);
  expect(board.logging.days.at(-1)).toBe(9);
});

it('reaches a follower as new state, within a second', async () => {
  const client = await connect();
  const board = await fetchBoard();
  expect(await client.follow('GM0944', board.seq)).toMatchObject({ status: 'following' });
  const sent = performance.now();
  const { signal } = await log({ text: 'Geen bus meer naar de stad.' });
  await client.until(() =>
    client.messages.some((message) => message.feed.changed.some((item) => item.id === signal.id)),
  );
  expect(performance.now() - sent).toBeLessThan(1_000);
});

it.each([11, 12, 13, 14])(
  'state and messages equal a fresh fetch, whatever happened meanwhile (seed %i)',
  async (seed) => {
    const picks = seededPicks(seed);
    let client = await connect();
    let board = await fetchBoard();
    let read = 0;
    const kernen = [null, ...board.kernen.map((row) => row.code)];
    const ids: string[] = [];
    const catchUp = (): void => {
      for (; read < client.messages.length; read += 1) {
        const message = client.messages[read];
        if (message) board = applied(board, message);
      }
    };
    const refetchWhenTold = async (status: string): Promise<void> => {
      if (status !== 'resync') return;
      board = await fetchBoard();
      await client.follow('GM0944', board.seq);
    };
    await refetchWhenTold((await client.follow('GM0944', board.seq)).status);
    for (let step = 0; step < 30; step += 1) {
      const action = picks.below(10);
      if (action < 5 || ids.length === 0) {
        const { signal } = await log({
          text: `Wandeling ${seed}, stap ${step}.`,
          kern: picks.one(kernen),
          themes: [picks.one(THEME_IDS)],
          occurredOn: addDays(TODAY, -picks.below(15)),
        });
        ids.push(signal.id);
      } else if (action < 7) {
        await test.fetch(address(ids.splice(picks.below(ids.length), 1)[0] ?? ''), {
          method: 'DELETE',
        });
      } else if (action < 9) {
        await test.fetch(address(picks.one(ids)), {
          method: 'PATCH',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ themes: [picks.one(THEME_IDS)], kern: picks.one(kernen) }),
        });
      } else {
        catchUp();
        client.close();
        client = await connect();
        read = 0;
        await refetchWhenTold((await client.follow('GM0944', board.seq)).status);
      }
    }
    const fresh = await fetchBoard();
    const lastSeq = async () => (await fetchBoard()).seq;
    const target = Math.max(fresh.seq, await lastSeq());
    await client.until(() => {
      catchUp();
      return board.seq >= target;
    });
    expect(content(board)).toEqual(content(await fetchBoard()));
    expect(figuresOf(board)).toEqual(await figuresFromSignals(test.owner, board));
  },
);

describe('a client that does not keep to the protocol', () => {
  it.each([
    ['nothing', undefined],
    ['text', 'GM0944'],
    ['a missing field', { protocol: LIVE_PROTOCOL_VERSION }],
    ['an unknown field', { protocol: 1, municipality: 'GM0944', lastSeq: 0, rol: 'baas' }],
    ['a negative number', { protocol: 1, municipality: 'GM0944', lastSeq: -1 }],
  ])('sends %s and is told so in Dutch', async (_name, message) => {
    const client = await connect();
    expect(await client.subscribe(message)).toMatchObject({
      status: 'refused',
      code: 'invalid_message',
      message: expect.stringContaining('Ververs'),
    });
  });

  it('of another version is told to reload', async () => {
    const client = await connect();
    const answered = await client.subscribe({ protocol: 99, municipality: 'GM0944', lastSeq: 0 });
    expect(answered).toEqual({ status: 'reload', protocol: LIVE_PROTOCOL_VERSION });
  });

  it('asks for a municipality that is not here, or a number from the future', async () => {
    const client = await connect();
    expect(await client.follow('GM0014', 0)).toMatchObject({ code: 'not_allowed' });
    expect(await client.follow('GM0944', 1_000_000)).toEqual({ status: 'resync' });
  });

  it('floods, and is stopped while a neighbour is still served', async () => {
    const flooding = await connect();
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => flooding.follow('GM0944', 0)),
    );
    expect(answers.some((given) => given.status === 'refused')).toBe(true);
    const neighbour = await connect();
    expect((await neighbour.follow('GM0944', (await fetchBoard()).seq)).status).toBe('following');
  });
});
