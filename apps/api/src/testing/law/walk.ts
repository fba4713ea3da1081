import { addDays, dayAt } from '@poolshoogte/calendar';
import { Board, CorrectedSignal, Import, StoredSignal } from '@poolshoogte/contracts';

import { THEME_IDS } from '@poolshoogte/vocabulary';
import { v4 as uuidv4 } from 'uuid';
import { answer } from '../http';
import type { Picks } from './picks';
import type { NodeIndex, TwoNodes } from './two-nodes';

const TODAY = dayAt(new Date());

/** Somebody at work in one municipality: logs, corrects, removes, imports and undoes at random. */
export class Walk {
  private readonly signals: string[] = [];
  private readonly imports: string[] = [];
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
    const action = this.picks.below(10);
    if (action < 5 || this.signals.length === 0) await this.log(at);
    else if (action < 7) {
      if (this.picks.below(3) === 0 && this.corrections.length > 0) await this.withdraw(at);
      else await this.correct(at);
    } else if (action === 7) await this.remove(at);
    else if (action === 8 || this.imports.length === 0) await this.import(at);
    else await this.undo(at);
  }

  private async log(at: NodeIndex): Promise<void> {
    const body = {
      municipality: this.municipality,
      sourceKind: 'melding',
      text: `Wandeling, stap ${String(this.picks.below(1_000_000))}.`,
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

  private async import(at: NodeIndex): Promise<void> {
    const rows = Array.from({ length: 1 + this.picks.below(4) }, (_, row) =>
      [
        addDays(TODAY, -this.picks.below(15)),
        'telefoon',
        `Ingelezen regel ${String(row)} van ${String(this.picks.below(1_000_000))}.`,
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

  private inPlace(what: string): string {
    return `/v1/${what}?municipality=${this.municipality}`;
  }
}

/** What a node that went down had done already is not there any more the second time. */
function expectDone({ ok, status }: Response): void {
  if (!ok && status !== 404 && status !== 409) throw new Error(`HTTP ${String(status)}`);
}
