import type { Client } from 'pg';

/** A machine that is suddenly gone is noticed by its server in so many seconds, twice: then the lock is free. */
const GONE_AFTER_SECONDS = 1;

/**
 * Tries to become the one process for some work: until its connection ends. It does not wait in the
 * database, because a statement that waits keeps old rows from being cleaned up.
 *
 * @param work a fixed name
 */
export async function takesLock(client: Client, work: string): Promise<boolean> {
  const { rows } = await client.query<{ leads: boolean }>(
    `SELECT pg_try_advisory_lock(hashtext($1)) AS leads,
       set_config('tcp_keepalives_idle', $2, false), set_config('tcp_keepalives_interval', $2, false),
       set_config('tcp_keepalives_count', '1', false)`,
    [work, String(GONE_AFTER_SECONDS)],
  );
  return rows[0]?.leads ?? false;
}
