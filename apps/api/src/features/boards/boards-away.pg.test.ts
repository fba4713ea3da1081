import { LiveClient } from '../../testing/live-client';
import { startTestApplication, type TestApplication } from '../../testing/test-application';

let test: TestApplication;

beforeAll(async () => {
  test = await startTestApplication(['GM1895']);
});
afterAll(() => test.close());

/** Nobody but the owner, who is in already, gets a connection. */
const closeDoor = () =>
  test.owner.query(
    `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I CONNECTION LIMIT 0', current_database()); END $$`,
  );

it('tells who subscribes while the database is away to fetch the board later', async () => {
  const client = await LiveClient.connect(test);
  await closeDoor();
  await test.database.shared
    .query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE usename = current_user ORDER BY pid = pg_backend_pid()`,
    )
    // The last one it ends is its own.
    .catch(() => undefined);
  expect(await client.follow('GM1895', 0)).toEqual({ status: 'resync' });
  client.close();
});
