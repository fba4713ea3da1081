import { randomUUID } from 'node:crypto';
import { People, Person } from '@poolshoogte/contracts';
import type { DataSource } from 'typeorm';
import type { Database } from '../../platform/database/database';
import { rowsOf } from '../../platform/database/rows';

/** The people of one municipality as one of its administrators reaches them over HTTP. */
export class PeopleClient {
  constructor(
    private readonly url: string,
    private readonly municipality: string,
    private readonly as: { readonly fetch: typeof fetch },
  ) {}

  get query(): string {
    return `?municipality=${this.municipality}`;
  }

  async list(): Promise<Person[]> {
    const response = await this.as.fetch(`${this.url}/v1/people${this.query}`);
    return People.parse(await response.json()).people;
  }

  async find(id: string): Promise<Person | undefined> {
    return (await this.list()).find((person) => person.id === id);
  }

  send(method: string, path: string, body?: unknown): Promise<Response> {
    return this.as.fetch(`${this.url}/v1/people${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  tryInvite(email: string, roles: readonly string[], name?: string): Promise<Response> {
    return this.send('POST', '', { municipality: this.municipality, email, roles, name });
  }

  async invite(email: string, roles: readonly string[], name?: string): Promise<Person> {
    const response = await this.tryInvite(email, roles, name);
    return Person.parse(await response.json());
  }

  tryRoles(id: string, roles: readonly string[]): Promise<Response> {
    return this.send('PUT', `/${id}/roles${this.query}`, { roles });
  }

  remove(id: string): Promise<Response> {
    return this.send('DELETE', `/${id}${this.query}`);
  }
}

interface AtProvider {
  readonly email: string | null;
  readonly name?: string;
  readonly subject?: string;
  readonly claimed?: readonly { role: string; municipality: string | null }[];
}

/** What signing in at the provider does to the account. @returns its id; `null`: no access */
export async function signIn(
  { database }: { readonly database: Database },
  { email, name = 'Naam Van Dienst', subject = email ?? '', claimed = [] }: AtProvider,
): Promise<string | null> {
  const [row] = await rowsOf<{ id: string | null }>(
    database.shared,
    'SELECT account_for_sign_in($1, $2, $3, $4, $5, $6, $7::json, now()) AS id',
    [
      randomUUID(),
      `medewerker-${randomUUID().slice(0, 8)}`,
      'https://provider.example',
      subject,
      name,
      email,
      JSON.stringify(claimed),
    ],
  );
  return row?.id ?? null;
}

/** Every text in every table, as one: for proving that something is nowhere. */
export async function everyText({ owner }: { readonly owner: DataSource }): Promise<string> {
  const tables = await rowsOf<{ name: string }>(
    owner,
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'
     AND tablename NOT IN ('kern', 'municipality')`,
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = await rowsOf<{ text: string }>(owner, `SELECT t::text AS text FROM ${name} AS t`);
    texts.push(...rows.map((row) => `${name} ${row.text}`));
  }
  return texts.join('\n');
}

/** The database announces a change within milliseconds; a second is far too long. */
const AT_ONCE_MS = 1_000;

/** Asks again until the answer holds. @throws Error when it does not within a second */
export async function atOnce<Value>(
  ask: () => Promise<Value>,
  holds: (value: Value) => boolean,
): Promise<Value> {
  const started = performance.now();
  for (;;) {
    const value = await ask();
    if (holds(value)) return value;
    if (performance.now() - started > AT_ONCE_MS) throw new Error(JSON.stringify(value));
  }
}
