import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { openTestDatabase, type TestDatabase } from '../../testing/test-database';
import type { JobPolicy } from './job';
import { JobRecords } from './job-records';
import { JobRunner } from './job-runner';
import { take } from './job-store';
import { Jobs, type ScheduledJob } from './jobs';
import type { Schedule } from './schedule';

// Waiting for slots of seconds, on a machine that may be busy.
jest.setTimeout(90_000);

let test: TestDatabase;
let records: JobRecords;
const runners: JobRunner[] = [];

beforeAll(async () => {
  test = await openTestDatabase();
  records = new JobRecords(test.database);
});
afterEach(async () => {
  for (const runner of runners.splice(0)) await runner.stop(10_000);
});
afterAll(() => test.drop());

const policyOf = (name: string): JobPolicy => ({ name, what: 'Proef' });

/** One process of several: it knows the same job, and has connections of its own. */
function startProcess(
  policy: JobPolicy,
  schedule: Schedule,
  work: ScheduledJob['work'],
): JobRunner {
  const jobs = new Jobs([policy]);
  jobs.scheduled(policy, schedule, work);
  const runner = new JobRunner(test.database, jobs);
  runners.push(runner);
  runner.start();
  return runner;
}

/** Looks until something holds. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await pause(20);
}

const recordOf = async (id: string) => (await records.all()).find((record) => record.id === id);

it('does a job once for each slot, however many processes there are', async () => {
  const policy = policyOf('test.once');
  const done: { by: number; slot: number }[] = [];
  for (const by of [1, 2, 3]) {
    startProcess(policy, { everySeconds: 0.3 }, async (slot) => {
      await pause(5);
      done.push({ by, slot: slot.getTime() });
    });
  }
  await until(() => done.length >= 8);
  const slots = done.map(({ slot }) => slot);
  expect(new Set(slots).size).toBe(slots.length);
  expect(slots).toEqual([...slots].sort((a, b) => a - b));
  await Promise.all(runners.splice(0).map((runner) => runner.stop(10_000)));
  expect(await recordOf(policy.name)).toMatchObject({
    runs: done.length,
    failures: 0,
    failure: null,
    attempts: 0,
  });
});

it('hands the job of a process that died to another one, in the same slot', async () => {
  const policy = policyOf('test.died');
  await test.owner.query('INSERT INTO job (id) VALUES ($1)', [policy.name]);
  // The first process: it took the job, and its connection is cut while it works.
  const dying = new Client({ connectionString: test.database.url });
  dying.on('error', () => undefined);
  await dying.connect();
  const run = '00000000-0000-7000-8000-000000000001';
  const slot = await take(dying, { id: policy.name, run });
  const slots: Date[] = [];
  startProcess(policy, { everySeconds: 3_600 }, async (taken) => {
    slots.push(taken);
    await Promise.resolve();
  });
  // While the first one is alive the other looks, and leaves it alone.
  await until(async () => (await looksOf(test)) > 0);
  expect(slots).toEqual([]);
  const [{ pid }] = (await dying.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows as [
    { pid: number },
  ];
  const killed = Date.now();
  await test.database.shared.query('SELECT pg_terminate_backend($1)', [pid]);
  await until(() => slots.length === 1);
  console.log(`job taken over after ${Date.now() - killed} ms`);
  expect(slots).toEqual([slot]);
});

/** Connections of runners that tried to take a job and went on. */
async function looksOf({ database }: TestDatabase): Promise<number> {
  const [found] = (await database.shared.query(
    `SELECT count(*)::int AS n FROM pg_stat_activity
     WHERE application_name = 'poolshoogte jobs' AND query LIKE '%pg_try_advisory_lock%'`,
  )) as [{ n: number }];
  return found.n;
}

it('tries again after a failure, later and later, and remembers what went wrong', async () => {
  const policy = policyOf('test.fails');
  let tries = 0;
  startProcess(policy, { everySeconds: 3_600 }, async () => {
    tries += 1;
    if (tries < 3) await test.database.shared.query('SELECT 1 / 0');
  });
  await until(async () => (await recordOf(policy.name))?.attempts === 1);
  const failed = await recordOf(policy.name);
  expect(failed).toMatchObject({ failure: '22012', failures: 1, succeededAt: null });
  expect(failed?.dueAt.getTime()).toBeGreaterThan(failed?.failedAt?.getTime() ?? Infinity);
  await until(async () => (await recordOf(policy.name))?.succeededAt !== null);
  expect(await recordOf(policy.name)).toMatchObject({ attempts: 0, failures: 2, runs: 3 });
});

it('finishes what it is doing before it stops, and begins nothing new', async () => {
  const policy = policyOf('test.stops');
  let ended = 0;
  let begun = 0;
  const runner = startProcess(policy, { everySeconds: 0.2 }, async () => {
    begun += 1;
    await pause(300);
    ended += 1;
  });
  await until(() => begun === 1);
  await runner.stop(20_000);
  expect({ begun, ended }).toEqual({ begun: 1, ended: 1 });
  const record = await recordOf(policy.name);
  expect(record?.succeededAt).not.toBeNull();
});

it('does a daily job at its time of day in the Netherlands', async () => {
  const policy = policyOf('test.daily');
  let times = 0;
  startProcess(policy, { dailyAt: '03:10' }, () => Promise.resolve((times += 1)));
  await until(async () => (await recordOf(policy.name))?.succeededAt instanceof Date);
  const [{ due, away }] = (await test.owner.query(
    `SELECT to_char(due_at AT TIME ZONE 'Europe/Amsterdam', 'HH24:MI') AS due,
            due_at > now() AND due_at <= now() + interval '25 hours' AS away
     FROM job WHERE id = $1`,
    [policy.name],
  )) as [{ due: string; away: boolean }];
  expect({ due, away, times }).toEqual({ due: '03:10', away: true, times: 1 });
});

it('refuses a job without a stated policy and an impossible schedule', () => {
  const policy = policyOf('test.stated');
  const jobs = new Jobs([policy]);
  const work = () => Promise.resolve();
  expect(() => jobs.scheduled(policyOf('test.other'), { everySeconds: 1 }, work)).toThrow('stated');
  expect(() => jobs.scheduled(policy, { everySeconds: 0 }, work)).toThrow('every 0 seconds');
  expect(() => jobs.scheduled(policy, { dailyAt: '24:00' }, work)).toThrow('24:00');
  expect(jobs.allScheduled()).toEqual([]);
});
