import { StoredSignal } from '@poolshoogte/contracts';
import { aNewSignal } from '@poolshoogte/testing';
import { v4 as uuidv4 } from 'uuid';
import { rowsOf } from '../../platform/database/rows';
import { answer, postSignal, problemOf } from '../../testing/http';
import { signedIn, type SignedInTester } from '../../testing/signed-in';
import { startTestApplication, type TestApplication } from '../../testing/test-application';
import { countDifferences } from '../counts/counts.public';

let test: TestApplication;
let other: SignedInTester;

beforeAll(async () => {
  test = await startTestApplication(['GM1911']);
  other = await signedIn(test, { roles: [{ role: 'staff', municipality: 'GM1911' }] });
});
afterAll(() => test.close());

const looked = <Row>(sql: string) => rowsOf<Row>(test.owner.manager, sql);
const sizes = async () =>
  (
    await looked<{ signals: number; keys: number; lines: number; changes: number }>(
      `SELECT (SELECT count(*)::int FROM signal) AS signals, (SELECT count(*)::int FROM signal_key) AS keys,
              (SELECT count(*)::int FROM access_log WHERE action = 'signal_logged') AS lines,
              (SELECT count(*)::int FROM outbox) AS changes`,
    )
  )[0] ?? { signals: 0, keys: 0, lines: 0, changes: 0 };
const all = (count: number, work: (index: number) => Promise<Response>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));

it('stores each key once and answers everybody, when all come at the same time', async () => {
  const before = await sizes();
  const keys = Array.from({ length: 20 }, () => uuidv4());
  // Every key three times: twice the same signal, once another one.
  const responses = await all(60, (index) => {
    const text = `Melding ${index % 20} over ${index < 40 ? 'de stoep' : 'iets anders'}.`;
    return postSignal(test, aNewSignal({ text }), keys[index % 20]);
  });
  const after = await sizes();
  expect(after.signals - before.signals).toBe(20);
  expect(after.keys - before.keys).toBe(20);
  expect(after.lines - before.lines).toBe(20);
  // Together: far fewer transactions than signals.
  expect(after.changes - before.changes).toBeLessThan(20);
  const statuses = responses.map(({ status }) => status);
  expect(statuses.filter((status) => status === 201)).toHaveLength(20);
  expect(new Set(statuses)).toEqual(new Set([200, 201, 409]));
  for (const [place, key] of keys.entries()) {
    const mine = responses.filter((_, index) => index % 20 === place && statuses[index] !== 409);
    const ids = await Promise.all(
      mine.map(async (one) => (await answer(one, StoredSignal)).signal.id),
    );
    expect([key, new Set(ids).size]).toEqual([key, 1]);
  }
  expect(await countDifferences(test.owner.manager)).toEqual([]);
});

it('answers as it would be read back', async () => {
  const text = 'Mevrouw Jansen uit Slootdorp is boos over de windmolens en het azc.';
  const { signal } = await answer(postSignal(test, aNewSignal({ text })), StoredSignal);
  const read = await test.fetch(`${test.url}/v1/signals/${signal.id}?municipality=GM1911`);
  expect(await read.json()).toEqual(signal);
});

it('writes down for each signal who logged it, under the processing of that request', async () => {
  await all(16, (index) =>
    postSignal(
      { url: test.url, fetch: index % 2 === 0 ? test.fetch : other.fetch },
      aNewSignal({ text: `Van ${index % 2 === 0 ? 'de een' : 'de ander'}: nummer ${index}.` }),
    ),
  );
  const lines = await looked<{
    text: string;
    entered: string;
    account: string;
    processing: string;
  }>(
    `SELECT text, entered_by AS entered, account_id AS account, processing_id AS processing
     FROM signal JOIN access_log ON object_id = signal.id::text WHERE text LIKE 'Van de %'`,
  );
  expect(lines).toHaveLength(16);
  expect(new Set(lines.map(({ processing }) => processing)).size).toBe(16);
  for (const { text, entered, account } of lines) {
    expect(entered).toBe(account);
    expect(account === other.account).toBe(text.startsWith('Van de ander'));
  }
});

it('names as echo what came before it in the same batch, and not what came after', async () => {
  const text = 'Weer een scheve boot.';
  const stored = await Promise.all(
    (await all(6, () => postSignal(test, aNewSignal({ text })))).map((one) =>
      answer(one, StoredSignal),
    ),
  );
  const echoes = stored.map(({ possibleEchoes }) => possibleEchoes.length).sort();
  expect(echoes).toEqual([0, 1, 2, 3, 3, 3]);
  for (const { signal, possibleEchoes } of stored)
    expect(possibleEchoes.map(({ id }) => id)).not.toContain(signal.id);
});

it('stores the others when one of a batch cannot be stored', async () => {
  await test.owner.query(`
    CREATE FUNCTION refuse_poison() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'poison' USING ERRCODE = 'data_exception'; END $$;
    CREATE TRIGGER poison BEFORE INSERT ON signal FOR EACH ROW WHEN (NEW.text LIKE '%tovenaar%')
      EXECUTE FUNCTION refuse_poison()`);
  try {
    const before = await sizes();
    const responses = await all(24, (index) =>
      postSignal(
        test,
        aNewSignal({ text: `De ${index === 11 ? 'tovenaar' : 'bakker'} is dicht.` }),
      ),
    );
    const refused = responses.map(({ status }) => status !== 201);
    expect(refused.map((is, index) => (is ? index : -1)).filter((index) => index >= 0)).toEqual([
      11,
    ]);
    expect((await sizes()).signals - before.signals).toBe(23);
    expect(await countDifferences(test.owner.manager)).toEqual([]);
  } finally {
    await test.owner.query('DROP FUNCTION refuse_poison CASCADE');
  }
});

it('stores all or nothing when its connection is killed, and takes the same keys afterwards', async () => {
  const before = await sizes();
  const keys = Array.from({ length: 8 }, () => uuidv4());
  const post = (index: number) =>
    postSignal(test, aNewSignal({ text: `Omgevallen boom nummer ${index}.` }), keys[index]);
  const holder = test.owner.createQueryRunner();
  let responses: Promise<Response[]>;
  try {
    await holder.startTransaction();
    await holder.query('LOCK TABLE signal_count IN EXCLUSIVE MODE');
    responses = all(8, post);
    // Signals and keys are in, the counts are not: that is when it is cut off.
    for (let killed = 0; killed === 0;) {
      const rows = await rowsOf(
        test.database.shared,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND usename = current_user AND wait_event_type = 'Lock'`,
      );
      killed = rows.length;
    }
  } finally {
    await holder.rollbackTransaction();
    await holder.release();
  }
  const cut = (await responses).filter(({ status }) => status !== 201);
  expect(cut.length).toBeGreaterThan(0);
  for (const one of cut) expect(await problemOf(one)).toMatchObject({ code: 'unavailable' });
  expect((await sizes()).signals - before.signals).toBe(8 - cut.length);
  expect(await countDifferences(test.owner.manager)).toEqual([]);
  const again = await all(8, post);
  expect(again.filter(({ status }) => status === 201)).toHaveLength(cut.length);
  const after = await sizes();
  expect([after.signals, after.keys, after.lines]).toEqual([
    before.signals + 8,
    before.keys + 8,
    before.lines + 8,
  ]);
});
