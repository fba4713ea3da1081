import { addDays, dayAt } from '@poolshoogte/calendar';
import {
  AlertPage,
  Board,
  CorrectedSignal,
  EchoChanged,
  Import,
  StoredSignal,
} from '@poolshoogte/contracts';

import { THEME_IDS } from '@poolshoogte/vocabulary';
import { v4 as uuidv4 } from 'uuid';
import { answer } from '../http';
import type { Picks } from './picks';
import type { NodeIndex, TwoNodes } from './two-nodes';

const TODAY = dayAt(new Date());

/** So few things are talked about that many signals say what another one said. */
const TALK = 6;

/** Somebody at work in one municipality: logs, corrects, removes, merges, splits, imports, undoes, and closes what was raised, at random. */
export class Walk {
  private readonly signals: string[] = [];
  private readonly imports: string[] = [];
  /** What was merged or split, and can be put back. */
  private readonly changes: string[] = [];
  private readonly corrections: string[] = [];
  private kernen: readonly (string | null)[] = [null];

  constructor(
    private readonly nodes: TwoNodes,
    private readonly municipality: string,
    private readonly picks: Picks,
  ) {}

  async begin(): Promise<void> {
    const board = await answer(this.nodes.fetch(0, `/v1/boards/${this.municipality}`), Board);
    this.kernen = [null, ...board.kernen.map(({ code }) => code)];
  }

  /** One change, at one of the nodes. */
  async step(): Promise<void> {
    const at = this.picks.one([0, 1] as const);
    const action = this.picks.below(16);
    if (action === 14) await this.nodes.raise(this.municipality);
    else if (action === 15) await this.close(at);
    else if (action < 5 || this.signals.length === 0) await this.log(at);
    else if (action < 7) {
      if (this.picks.below(3) === 0 && this.corrections.length > 0) await this.withdraw(at);
      else await this.correct(at);
    } else if (action === 7) await this.remove(at);
    else if (action < 10) await this.merge(at);
    else if (action === 10) await this.split(at);
    else if (action === 11) await this.putBack(at);
    else if (action === 12 || this.imports.length === 0) await this.import(at);
    else await this.undo(at);
  }

  private async log(at: NodeIndex): Promise<void> {
    const body = {
      municipality: this.municipality,
      sourceKind: 'melding',
      text: `Onderweg werd vandaag gesproken over onderwerp ${String(this.picks.below(TALK))}.`,
      kern: this.picks.one(this.kernen),
      themes: [this.picks.one(THEME_IDS)],
      occurredOn: addDays(TODAY, -this.picks.below(15)),
    };
    const headers = { 'content-type': 'application/json', 'idempotency-key': uuidv4() };
    const sent = this.nodes.fetch(at, '/v1/signals', {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    this.signals.push((await answer(sent, StoredSignal)).signal.id);
  }

  private async correct(at: NodeIndex): Promise<void> {
    const change = { themes: [this.picks.one(THEME_IDS)], kern: this.picks.one(this.kernen) };
    const sent = this.nodes.fetch(at, this.inPlace(`signals/${this.picks.one(this.signals)}`), {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(change),
    });
    const { correction } = await answer(sent, CorrectedSignal);
    if (correction !== null) this.corrections.push(correction);
  }

  /** Also one that is not the last about its signal, was withdrawn before, or whose signal is gone. */
  private async withdraw(at: NodeIndex): Promise<void> {
    const path = this.inPlace(`corrections/${this.picks.one(this.corrections)}/withdrawal`);
    expectDone(await this.nodes.fetch(at, path, { method: 'POST' }));
  }

  private async remove(at: NodeIndex): Promise<void> {
    const [id = ''] = this.signals.splice(this.picks.below(this.signals.length), 1);
    const gone = await this.nodes.fetch(at, this.inPlace(`signals/${id}`), { method: 'DELETE' });
    expectDone(gone);
  }

  private merge(at: NodeIndex): Promise<void> {
    const [id, other] = [this.picks.one(this.signals), this.picks.one(this.signals)];
    return this.move(at, `echoes/${id}/merging`, { with: other });
  }

  private split(at: NodeIndex): Promise<void> {
    return this.move(at, `echoes/${this.picks.one(this.signals)}/splitting`);
  }

  private async putBack(at: NodeIndex): Promise<void> {
    if (this.changes.length > 0)
      await this.move(at, `echo-changes/${this.picks.one(this.changes)}/undoing`);
  }

  private async move(at: NodeIndex, what: string, body?: unknown): Promise<void> {
    const sent = await this.nodes.fetch(at, this.inPlace(what), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    // With itself, or with what moved on meanwhile.
    if (sent.status === 422 || sent.status === 409) return;
    const { change } = await answer(sent, EchoChanged);
    if (change !== null) this.changes.push(change);
  }

  private async import(at: NodeIndex): Promise<void> {
    const rows = Array.from({ length: 1 + this.picks.below(4) }, (_, row) =>
      [
        addDays(TODAY, -this.picks.below(15)),
        'telefoon',
        `Onderweg werd vandaag gesproken over onderwerp ${String((row + this.picks.below(TALK)) % TALK)}.`,
      ].join(';'),
    );
    const path = `/v1/imports?municipality=${this.municipality}&filename=wandeling.csv`;
    const sent = this.nodes.fetch(at, path, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', 'idempotency-key': uuidv4() },
      body: ['Datum melding;Kanaal;Omschrijving', ...rows].join('\r\n'),
    });
    this.imports.push((await answer(sent, Import)).id);
  }

  private async undo(at: NodeIndex): Promise<void> {
    const [id = ''] = this.imports.splice(this.picks.below(this.imports.length), 1);
    expectDone(await this.nodes.fetch(at, this.inPlace(`imports/${id}`), { method: 'DELETE' }));
  }

  /** Ends one of the open alerts, if there is one. */
  private async close(at: NodeIndex): Promise<void> {
    const { alerts } = await answer(this.nodes.fetch(at, this.inPlace('alerts')), AlertPage);
    const alert = alerts[0];
    if (!alert) return;
    const path = this.inPlace(`alerts/${alert.id}/closing`);
    expectDone(
      await this.nodes.fetch(at, path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ version: alert.version, outcome: 'false' }),
      }),
    );
  }

  private inPlace(what: string): string {
    return `/v1/${what}?municipality=${this.municipality}`;
  }
}

/** What a node that went down had done already is not there any more the second time. */
function expectDone({ ok, status }: Response): void {
  if (!ok && status !== 404 && status !== 409) throw new Error(`HTTP ${String(status)}`);
}
