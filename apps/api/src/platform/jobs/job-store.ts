import type { Client } from 'pg';
import { nextDue, type Schedule, scheduleParameters } from './schedule';

/** First wait after a failure, doubled each time, with chance in it: two jobs do not fail in step. */
const WAIT = `least(300, power(2, least(attempts, 10))) * (0.75 + random() / 2) * interval '1 second'`;

const LOCK = `hashtext('poolshoogte job'), hashtext($1)`;

/** One run of one job. */
export interface Run {
  readonly id: string;
  readonly run: string;
}

/** A job that may be done now, or so many milliseconds from now. */
export interface Waiting {
  readonly id: string;
  readonly waitMs: number;
}

/**
 * Adds the job when it is new, to be done at once; a shorter schedule than before is kept from now on.
 */
export async function register(client: Client, id: string, schedule: Schedule): Promise<void> {
  await client.query(
    `INSERT INTO job (id) VALUES ($1) ON CONFLICT (id) DO UPDATE
       SET due_at = least(job.due_at, ${nextDue('now()', '$2', '$3')})`,
    [id, ...scheduleParameters(schedule)],
  );
}

export async function waitingJobs(client: Client, ids: readonly string[]): Promise<Waiting[]> {
  const { rows } = await client.query<Waiting>(
    `SELECT id, (extract(epoch FROM due_at - clock_timestamp()) * 1000)::float8 AS "waitMs"
     FROM job WHERE id = ANY($1)`,
    [ids],
  );
  return rows;
}

/**
 * Takes a job that is due. The lock belongs to the connection, so that it is free again the moment
 * its process is gone. What was due may have been done between looking and locking: the update sees the
 * newest row and then finds nothing to take.
 *
 * @returns the slot that is done now, or `null`: another process has it or did it
 */
export async function take(client: Client, { id, run }: Run): Promise<Date | null> {
  const { rows: locks } = await client.query<{ isMine: boolean }>(
    `SELECT pg_try_advisory_lock(${LOCK}) AS "isMine"`,
    [id],
  );
  if (!locks[0]?.isMine) return null;
  const { rows } = await client.query<{ slot: Date }>(
    `UPDATE job SET run = $2, started_at = clock_timestamp(), runs = runs + 1
     WHERE id = $1 AND due_at <= clock_timestamp() RETURNING due_at AS slot`,
    [id, run],
  );
  const slot = rows[0]?.slot ?? null;
  if (slot === null) await giveBack(client, id);
  return slot;
}

/**
 * @returns milliseconds until the next time; `null` when another process had taken the job over, for
 *   this connection was taken for dead
 */
export async function noteSuccess(
  client: Client,
  { id, run }: Run,
  schedule: Schedule,
): Promise<number | null> {
  const { rows } = await client.query<{ waitMs: number }>(
    `UPDATE job SET due_at = ${nextDue('due_at', '$3', '$4')}, succeeded_at = clock_timestamp(), attempts = 0,
       duration_ms = (extract(epoch FROM clock_timestamp() - started_at) * 1000)::integer
     WHERE id = $1 AND run = $2
     RETURNING (extract(epoch FROM due_at - clock_timestamp()) * 1000)::float8 AS "waitMs"`,
    [id, run, ...scheduleParameters(schedule)],
  );
  return rows[0]?.waitMs ?? null;
}

/** Tried again soon, then later and later, at most five minutes apart. */
export async function noteFailure(client: Client, { id, run }: Run, code: string): Promise<void> {
  await client.query(
    `UPDATE job SET due_at = clock_timestamp() + ${WAIT}, failed_at = clock_timestamp(), failure = $3,
       attempts = attempts + 1, failures = failures + 1,
       duration_ms = (extract(epoch FROM clock_timestamp() - started_at) * 1000)::integer
     WHERE id = $1 AND run = $2`,
    [id, run, code.slice(0, 80)],
  );
}

export async function giveBack(client: Client, id: string): Promise<void> {
  await client.query(`SELECT pg_advisory_unlock(${LOCK})`, [id]);
}
