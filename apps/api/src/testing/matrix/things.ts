import { randomBytes, randomUUID } from 'node:crypto';
import { EchoChanged, StoredSignal } from '@poolshoogte/contracts';
import { plantAlert } from '../plant-alert';
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
/** A signal of each municipality that is older than all others. */
export const eventOfAllIn = (municipality: string): string =>
  `01930000-0000-7000-8000-00000000${municipality.slice(2)}`;

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
      case 'echoes':
        await this.eventOfAll(municipality);
        return this.signal(municipality);
      case 'echo-changes':
        return this.merging(municipality);
      case 'imports':
        return this.import(municipality);
      case 'people':
        return this.account('person', 'staff', municipality);
      case 'devices':
        return this.account('device', 'wall', municipality);
      case 'service-keys':
        return this.key(municipality);
      case 'push-subscriptions':
        return this.pushSubscription(municipality, asker.account);
      case 'alerts':
        return plantAlert(this.test.owner, municipality, 'interpreted');
      case 'expected-events':
        return this.event(municipality);
      case 'event-sources':
        return this.agenda(municipality);
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

  /** What every signal can be made an echo of. */
  private async eventOfAll(municipality: string): Promise<void> {
    await this.test.owner.query(
      `INSERT INTO signal (id, municipality_code, text, masked, source_kind, occurred_on, seen_on, entered_at,
         listed_at, themes, drivers, phase, tagging, privacy_version, lexicon_version, idempotency_key)
       VALUES ($1, $2, $3, '{}', 'melding', '2026-01-01', '2026-01-01', '2026-01-01', '2026-01-01', '{}', '{}',
         'onbekend', '{"themes":[],"drivers":[],"suggestedPhase":null}', '', '', 'event of all')
       ON CONFLICT DO NOTHING`,
      [eventOfAllIn(municipality), municipality, `Over ${wordOf(municipality)} begon het.`],
    );
  }

  private async merging(municipality: string): Promise<string> {
    const id = await this.fresh('echoes', municipality, this.elsewhere);
    const merged = this.test.fetch(
      `${this.test.url}/v1/echoes/${id}/merging?municipality=${municipality}`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ with: eventOfAllIn(municipality) }),
      },
    );
    return (await answer(merged, EchoChanged)).change ?? '';
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

  private async pushSubscription(municipality: string, account: string): Promise<string> {
    const id = randomUUID();
    await this.test.owner.query(
      `INSERT INTO push_subscription (id, municipality_code, account_id, endpoint, p256dh, auth)
       VALUES ($1, $2, $3, $4, 'p', 'a')`,
      [id, municipality, account, `https://fcm.googleapis.com/fcm/send/${id}`],
    );
    return id;
  }

  private async event(municipality: string): Promise<string> {
    const id = randomUUID();
    await this.test.owner.query(
      `INSERT INTO expected_event (id, municipality_code, title, first_day, last_day, kind, effect)
       VALUES ($1, $2, 'Markt', '2026-03-01', '2026-03-01', 'other', 'marks')`,
      [id, municipality],
    );
    return id;
  }

  /** Its address may not be asked, so that asking it anew says so and changes nothing. */
  private async agenda(municipality: string): Promise<string> {
    const id = randomUUID();
    await this.test.owner.query(
      `INSERT INTO event_source (id, municipality_code, origin, title, href, kind, effect)
       VALUES ($1, $2, 'address', 'Raad', 'https://127.0.0.1/agenda.ics', 'council_meeting', 'marks')`,
      [id, municipality],
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
