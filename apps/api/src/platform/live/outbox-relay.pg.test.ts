import { rowsOf } from '../../platform/database/rows';
import { openFreezableLine } from '../../testing/freezable-line';
import { openTestDatabase, type TestDatabase } from '../../testing/test-database';
import { Jobs } from '../jobs/jobs';
import { appendToOutbox } from './outbox';
import { LIVE_JOBS } from './live.policies';
import { OutboxRelay } from './outbox-relay';
import { OutboxWaker } from './outbox-waker';
import { SequenceListener } from './sequence-listener';

let test: TestDatabase;
let listener: SequenceListener;
const jobs = new Jobs(Object.values(LIVE_JOBS));
const relays: OutboxRelay[] = [];

beforeAll(async () => {
  test = await openTestDatabase();
  await test.owner.query(
    `INSERT INTO municipality (code, name) VALUES ('GM1911', 'Hollands Kroon')`,
  );
  listener = new SequenceListener(test.database);
  await listener.start();
  // As in a process that leads nothing itself: it wakes the relay by a notification.
  new OutboxWaker(test.database, new OutboxRelay(test.database, jobs));
});
afterAll(async () => {
  await Promise.all([listener, jobs, ...relays].map((part) => part.onApplicationShutdown()));
  await test.drop();
});

const touched = (name: string) => ({ kernen: [name], themes: [], signals: [], everything: false });

function startRelay(): OutboxRelay {
  const relay = new OutboxRelay(test.database, jobs);
  relays.push(relay);
  relay.start();
  return relay;
}

let heard = 0;
const waiters = new Set<() => void>();

/** Waits until the relay announced this number. */
async function until(seq: number): Promise<void> {
  if (waiters.size === 0 && heard === 0) {
    listener.onMoved((moved) => {
      heard = Math.max(heard, moved.seq);
      for (const waiter of waiters) waiter();
    });
  }
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (heard >= seq) resolve();
    };
    waiters.add(look);
    look();
  });
}

const numbered = async () =>
  (
    await rowsOf<{ seq: number; name: string }>(
      test.owner,
      `SELECT seq, touched->'kernen'->>0 AS name FROM outbox WHERE seq IS NOT NULL ORDER BY seq`,
    )
  ).map(({ seq, name }) => [seq, name]);

it('numbers after commit: a slow transaction that began first is not missed', async () => {
  const relay = startRelay();
  let finishSlow = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    finishSlow = resolve;
  });
  const slow = test.database.transaction('GM1911', async (manager) => {
    await appendToOutbox(manager, 'GM1911', touched('slow'));
    await gate;
  });
  await test.database.transaction('GM1911', (manager) =>
    appendToOutbox(manager, 'GM1911', touched('fast')),
  );
  await until(1);
  expect(await numbered()).toEqual([[1, 'fast']]);
  finishSlow();
  await slow;
  await until(2);
  expect(await numbered()).toEqual([
    [1, 'fast'],
    [2, 'slow'],
  ]);
  await relay.onApplicationShutdown();
});

it('gives numbers without gaps or doubles, also when the relay dies and another takes over', async () => {
  const first = startRelay();
  startRelay();
  const write = (count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, index) =>
        test.database.transaction('GM1911', (manager) =>
          appendToOutbox(manager, 'GM1911', touched(`change ${index}`)),
        ),
      ),
    );
  await write(40);
  await until(42);
  await first.onApplicationShutdown();
  await write(20);
  await until(62);
  expect((await numbered()).map(([seq]) => seq)).toEqual(
    Array.from({ length: 62 }, (_, index) => index + 1),
  );
});

it('hands the numbering over when the line of the one who leads is frozen', async () => {
  await Promise.all(relays.splice(0).map((relay) => relay.onApplicationShutdown()));
  const line = await openFreezableLine(test.database.url);
  const frozen = new OutboxRelay(Object.create(test.database, { url: { value: line.url } }), jobs);
  relays.push(frozen);
  frozen.start();
  await test.database.transaction('GM1911', (manager) =>
    appendToOutbox(manager, 'GM1911', touched('before')),
  );
  await until(63);
  expect(frozen.isLeading).toBe(true);
  line.freeze();
  startRelay();
  await test.database.transaction('GM1911', (manager) =>
    appendToOutbox(manager, 'GM1911', touched('after')),
  );
  await until(64);
  await line.close();
});

it('does not number what was rolled back', async () => {
  const before = await test.owner.query('SELECT count(*)::int AS n FROM outbox');
  await test.database
    .transaction('GM1911', async (manager) => {
      await appendToOutbox(manager, 'GM1911', touched('never'));
      throw new Error('rolled back on purpose');
    })
    .catch(() => undefined);
  expect(await test.owner.query('SELECT count(*)::int AS n FROM outbox')).toEqual(before);
});
