import { addDays, dayAt } from '@poolshoogte/calendar';
import { Board, StoredSignal } from '@poolshoogte/contracts';
import { aNewSignal } from '@poolshoogte/testing';
import { answer, postSignal } from '../../testing/http';
import { applied, LiveClient } from '../../testing/live-client';
import { startTestApplication, type TestApplication } from '../../testing/test-application';
import { BoardBuilder } from './board-builder';
import { figuresFromSignals, figuresOf } from './board-oracle.fixture';
import { BoardStates } from './board-states';

let test: TestApplication;
const clients: LiveClient[] = [];
const TODAY = dayAt(new Date());
const HERE = 'GM0944';

beforeAll(async () => {
  test = await startTestApplication([HERE], { CONNECTIONS_PER_ACCOUNT: '0' });
});
afterAll(async () => {
  for (const client of clients) client.close();
  await test.close();
});
afterEach(() => jest.restoreAllMocks());

const fetchBoard = () => answer(test.fetch(`${test.url}/v1/boards/${HERE}`), Board);

const log = async (change: Record<string, unknown> = {}) =>
  answer(
    postSignal(test, aNewSignal({ municipality: HERE, occurredOn: TODAY, ...change })),
    StoredSignal,
  );

async function connect(): Promise<LiveClient> {
  const client = await LiveClient.connect(test);
  clients.push(client);
  return client;
}

/** What the counts say when they are all read again. */
const rebuilt = async () => {
  const {
    seq: _seq,
    asOf: _asOf,
    ...content
  } = (await test.app.get(BoardBuilder).build(HERE, test.app.get(BoardStates).today()))
    .content as Board;
  return content;
};

const content = ({ asOf: _asOf, seq: _seq, ...board }: Board) => board;

/** The board that a follower has, once it has everything. */
async function caughtUp(client: LiveClient, from: Board, seq: number): Promise<Board> {
  await client.until(() => (client.messages.at(-1)?.seq ?? 0) >= seq);
  return client.messages.reduce(applied, from);
}

it('equals what follows from the signals themselves, also for days long ago', async () => {
  const [{ code: kern } = { code: '' }] = (await fetchBoard()).kernen;
  const ids: string[] = [];
  for (const back of [400, 369, 60, 55, 41, 12, 10, 9, 3, 0, 0]) {
    const { signal } = await log({
      occurredOn: addDays(TODAY, -back),
      kern: back % 2 === 0 ? kern : null,
      themes: back % 3 === 0 ? ['zorg'] : ['zorg', 'wonen_ruimte'],
    });
    ids.push(signal.id);
    const board = await fetchBoard();
    expect(figuresOf(board)).toEqual(await figuresFromSignals(test.owner, board));
  }
  for (const id of ids.slice(0, 4)) {
    await test.fetch(`${test.url}/v1/signals/${id}?municipality=${HERE}`, { method: 'DELETE' });
  }
  const board = await fetchBoard();
  expect(figuresOf(board)).toEqual(await figuresFromSignals(test.owner, board));
  expect(content(board)).toEqual(await rebuilt());
});

it('shows somebody what they just stored, at once', async () => {
  for (let times = 0; times < 20; times += 1) {
    const { signal } = await log();
    expect((await fetchBoard()).feed.map(({ id }) => id)).toContain(signal.id);
  }
});

it('needs no query for a board that did not change', async () => {
  await fetchBoard();
  const builder = test.app.get(BoardBuilder);
  const work = [jest.spyOn(builder, 'build'), jest.spyOn(builder, 'refresh')];
  await fetchBoard();
  await fetchBoard();
  for (const spy of work) expect(spy).not.toHaveBeenCalled();
});

it('reads everything again when a change does not say on which days, and nobody misses it', async () => {
  const client = await connect();
  const before = await fetchBoard();
  await client.follow(HERE, before.seq);
  const { signal } = await log({ themes: ['veiligheid_overlast'] });
  const stored = await fetchBoard();
  await test.owner.query(`UPDATE signal_count SET n = n + 1 WHERE theme = 'veiligheid_overlast'`);
  await test.database.transaction(HERE, (manager) =>
    manager.query(`INSERT INTO outbox (municipality_code, touched) VALUES ($1, $2::jsonb)`, [
      HERE,
      { kernen: [], themes: ['veiligheid_overlast'], signals: [signal.id], everything: false },
    ]),
  );
  const after = await caughtUp(client, before, stored.seq + 1);
  expect(content(after)).toEqual(await rebuilt());
  await test.owner.query(`UPDATE signal_count SET n = n - 1 WHERE theme = 'veiligheid_overlast'`);
  await log({ themes: ['veiligheid_overlast'] });
  expect(content(await fetchBoard())).toEqual(await rebuilt());
});

it('is another board on another day, and a follower is told to fetch it', async () => {
  const client = await connect();
  const before = await fetchBoard();
  await client.follow(HERE, before.seq);
  const tomorrow = addDays(TODAY, 1);
  jest.spyOn(test.app.get(BoardStates), 'today').mockReturnValue(tomorrow);
  await log();
  const board = await fetchBoard();
  expect(board.today).toBe(tomorrow);
  expect(content(board)).toEqual(await rebuilt());
  expect(figuresOf(board)).toEqual(await figuresFromSignals(test.owner, board));
  await client.until(() => client.messages.length > 0);
  expect(() => client.messages.reduce(applied, before)).toThrow('other-day');
});

it('misses nothing while the connection that hears of changes is cut', async () => {
  const client = await connect();
  const before = await fetchBoard();
  await client.follow(HERE, before.seq);
  // As the application itself: who owns the tables may not end its connections.
  await test.database.shared.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE application_name = 'poolshoogte listener' AND datname = current_database()`,
  );
  for (let times = 0; times < 5; times += 1) {
    const { signal } = await log();
    expect((await fetchBoard()).feed.map(({ id }) => id)).toContain(signal.id);
  }
  const fresh = await fetchBoard();
  const after = await caughtUp(client, before, fresh.seq);
  expect(client.resyncs).toBe(0);
  expect(content(after)).toEqual(content(await fetchBoard()));
});

it('tells a hundred screens at once what they missed, with one look in the database', async () => {
  const before = await fetchBoard();
  const written = await Promise.all(Array.from({ length: 12 }, () => log()));
  expect(written).toHaveLength(12);
  const fresh = await fetchBoard();
  const screens = await Promise.all(Array.from({ length: 100 }, connect));
  const states = test.app.get(BoardStates);
  // As after a restart: nothing is in memory.
  Reflect.get(states, 'entries').clear();
  const builder = test.app.get(BoardBuilder);
  const work = [jest.spyOn(builder, 'build'), jest.spyOn(builder, 'touchedSince')];
  const began = performance.now();
  const answers = await Promise.all(screens.map((screen) => screen.follow(HERE, before.seq)));
  expect(answers.every(({ status }) => status === 'following')).toBe(true);
  for (const screen of screens) {
    expect(content(await caughtUp(screen, before, fresh.seq))).toEqual(content(fresh));
  }
  expect(performance.now() - began).toBeLessThan(10_000);
  for (const spy of work) expect(spy).toHaveBeenCalledTimes(1);
});
