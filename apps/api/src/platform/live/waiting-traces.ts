import type { Client } from 'pg';
import { isTracing } from '../observability/tracing';

/** The traces of what is to be numbered next; nothing is asked while the installation does not trace. */
export async function waitingTraces(client: Client, batch: number): Promise<string[]> {
  if (!isTracing()) return [];
  const { rows } = await client.query<{ trace: string }>('SELECT trace FROM waiting_traces($1)', [
    batch,
  ]);
  return rows.map(({ trace }) => trace);
}
