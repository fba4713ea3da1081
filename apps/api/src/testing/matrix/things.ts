import { randomBytes, randomUUID } from 'node:crypto';
import { StoredSignal } from '@poolshoogte/contracts';
import { answer, postSignal } from '../http';
import type { TestApplication } from '../test-application';
import { freshSession, type Member, OWN } from './cast';

/** A word in the text of every signal of a municipality, and nowhere else; without a digit to mask. */
export const wordOf = (municipality: string): string =>
  municipality === OWN ? 'kanariezanger' : 'kanariefluiter';

/** A signal as a client sends it, for the municipality that is added to it. */
export const newSignal = (text: string): Record<string, unknown> => ({
  text,
  sourceKind: 'melding',
  occurredOn: '2026-03-02',
});

/** Real things of a municipality for requests to name. */
export class Things {
  private readonly shared = new Map<string, Promise<string>>();

  constructor(
    private readonly test: TestApplication,
    private readonly elsewhere: Member,
  ) {}

  /** The same one every time. */
  one(kind: string, municipality: string): Promise<string> {
    const key = `${kind} ${municipality}`;
    const known = this.shared.get(key) ?? this.fresh(kind, municipality, this.elsewhere);
    this.shared.set(key, known);
    return known;
  }

  /** A new one, for a request that takes it away. */
  async fresh(kind: string, municipality: string, asker: Member): Promise<string> {
    switch (kind) {
      case 'signals':
        return this.signal(municipality);
      case 'imports':
        return this.import(municipality);
      case 'people':
        return this.account('person', 'staff', municipality);
      case 'devices':
        return this.account('device', 'wall', municipality);
      case 'service-keys':
        return this.key(municipality);
      case 'corrections':
        return this.correction(municipality);
      case 'lexicon-changes':
        return this.word(municipality);
      case 'sessions':
        return this.session(asker.account);
      default:
        throw new Error(`Nothing is known here of ${kind}: say how to make one.`);
    }
  }

  private async signal(municipality: string): Promise<string> {
    const text = `Over ${wordOf(municipality)} wordt gesproken.`;
    const { signal } = await answer(
      postSignal(this.test, { ...newSignal(text), municipality }),
      StoredSignal,
    );
    return signal.id;
  }

  private async correction(municipality: string): Promise<string> {
    const signal = await this.signal(municipality);
    const [row] = await this.test.owner.query<{ id: string }[]>(
      'SELECT id FROM tag_correction WHERE signal_id = $1',
      [signal],
    );
    if (row === undefined) throw new Error('Nothing was written down of a signal.');
    return row.id;
  }

  private async word(municipality: string): Promise<string> {
    const id = randomUUID();
    await this.test.owner.query(
      `INSERT INTO lexicon_change (id, municipality_code, kind, theme, word)
       VALUES ($1, $2, 'decline', 'zorg', $3)`,
      [id, municipality, `woord ${id}`],
    );
    return id;
  }

  private async import(municipality: string): Promise<string> {
    const id = randomUUID();
    await this.test.owner.query(
      `INSERT INTO import (id, municipality_code, filename, state) VALUES ($1, $2, $3, 'done')`,
      [id, municipality, `${wordOf(municipality)}.csv`],
    );
    await this.test.owner.query(
      `INSERT INTO import_refusal (import_id, municipality_code, record, line, reason) VALUES ($1, $2, 2, 2, 'no_text')`,
      [id, municipality],
    );
    return id;
  }

  private async account(kind: string, role: string, municipality: string): Promise<string> {
    const id = randomUUID();
    const word = municipality.toLowerCase();
    await this.test.owner.query(
      `INSERT INTO account (id, kind, pseudonym, name, email, state) VALUES ($1, $2, $3, $4, $5, 'active')`,
      [id, kind, `${kind}-${id}`, `${kind} van ${word}`, `${id}@${word}.invalid`],
    );
    await this.test.owner.query(
      'INSERT INTO role_grant (account_id, role, municipality_code) VALUES ($1, $2, $3)',
      [id, role, municipality],
    );
    return id;
  }

  private async key(municipality: string): Promise<string> {
    const account = await this.account('service', 'service', municipality);
    const id = randomUUID();
    await this.test.owner.query(
      `INSERT INTO service_key (id, account_id, municipality_code, secret_hash, scopes, expires_at)
       VALUES ($1, $2, $3, $4, '{board:read}', now() + interval '1 day')`,
      [id, account, municipality, randomBytes(32)],
    );
    return id;
  }

  private async session(account: string): Promise<string> {
    await freshSession(this.test, account);
    const [row] = await this.test.owner.query<{ id: string }[]>(
      'SELECT id FROM session WHERE account_id = $1 ORDER BY started_at DESC, id DESC LIMIT 1',
      [account],
    );
    if (row === undefined) throw new Error('No session was opened.');
    return row.id;
  }
}
